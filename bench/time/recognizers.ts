import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { makeArticle } from "../../src/article/make.ts";
import { type Resolved, resolveTimes } from "../../src/identity/timex3.ts";
import { analyzeAll } from "../../src/language/analyze.ts";
import { findTimes } from "../../src/language/times/times.ts";
import { addDays, type Day, parseDay } from "../../src/text/day.ts";
import { openResources } from "../resources.ts";

/** A case of Microsoft Recognizers-Text: a request typed into an assistant, the day it was typed on, and what the words in it mean. */
export interface Case {
  readonly number: number;
  readonly inScope: boolean;
  readonly text: string;
  readonly day: string;
  readonly wanted: readonly Wanted[];
}

/** The readings of one expression, any of which is right: "from/until" with both days in it and an open end empty, or seconds, or a season. */
export interface Wanted {
  readonly words: string;
  readonly readings: readonly string[];
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName: string;
    readonly Resolution: { readonly values: readonly Readonly<Record<string, string>>[] };
  }[];
}

const FILE = resolve("../shared/time/ms-recognizers-en/DateTimeModel.json");

/** The cases that bench/time/recognizers-scope.tsv lists, in scope and out of it. */
export function cases(): Case[] {
  const raw = JSON.parse(readFileSync(FILE, "utf8").replace(/^\uFEFF/, "")) as RawCase[];
  const rows = readFileSync("bench/time/recognizers-scope.tsv", "utf8")
    .split("\n")
    .filter((line) => /^\d/.test(line));
  return rows.map((row) => {
    const [number, scope] = row.split("\t");
    const { Input, Context, Results } = raw[Number(number)];
    return {
      number: Number(number),
      inScope: scope === "in",
      text: Input,
      day: (Context?.ReferenceDateTime ?? "").slice(0, 10),
      wanted: Results.map(({ Text, Resolution }) => ({
        words: Text,
        readings: Resolution.values.flatMap((value) => readingsOf(value, (Context?.ReferenceDateTime ?? "").slice(0, 10))),
      })),
    };
  });
}

/**
 * Their ranges end before their `end`. Made inclusive that is the day before it, for a month or a length; but the day itself (or the month that begins
 * with it) where the words name both ends, `(from,until,P9D)`, and where it is the day of the request, as in "earlier this year".
 */
function readingsOf(value: Readonly<Record<string, string>>, day: string): string[] {
  if (value.type === "duration") return [`${value.value} s`];
  if (value.type === "date") return [`${value.value}/${value.value}`];
  if (value.start === undefined && value.end === undefined) return [value.timex.replace(/^(?=SP|SU|FA|WI)/, "XXXX-")];
  const end = value.end === undefined ? null : parseDay(value.end);
  if (end === null) return [`${value.start ?? ""}/${value.end ?? ""}`];
  const ends = [addDays(end, -1)];
  if (value.timex.startsWith("(") || end === day) ends.push(end);
  if (value.timex.startsWith("(") && end.endsWith("-01")) ends.push(addDays(addDays(end, 31).slice(0, 8).concat("01") as Day, -1));
  return ends.map((last) => `${value.start ?? ""}/${last}`);
}

/** What we read in a case, in the order of its words. */
export function ours({ text, day }: Case): string[] {
  const { lexicon } = openResources();
  const on = parseDay(day);
  const doc = analyzeAll(makeArticle({ given: "case", text: capitalised(text), published: on }), openResources());
  return resolveTimes(doc, findTimes(doc, doc.mentions, lexicon, "ranges"), on, lexicon, true).map(told);
}

const SECONDS: Readonly<Record<string, number>> = { S: 1, M: 60, H: 3600, D: 86400, W: 604800, MO: 2592000, Y: 31536000 };

function told({ time, value, moment }: Resolved): string {
  if (moment !== null && /-(?:SP|SU|FA|WI)$/.test(value)) return value;
  if (moment !== null && (moment.earliest !== null || moment.latest !== null)) return `${moment.earliest ?? ""}/${moment.latest ?? ""}`;
  const length = /^P(T?)([\d.]+)([A-Z])$/.exec(value);
  if (time.type !== "DURATION" || length === null) return value;
  const unit = length[1] === "" && length[3] === "M" ? "MO" : length[3];
  return `${Number(length[2]) * (SECONDS[unit] ?? Number.NaN)} s`;
}

/** Names of days and months with their capital, which these requests often lack. */
function capitalised(input: string): string {
  return input.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas)\b/g,
    (word) => word[0].toUpperCase() + word.slice(1),
  );
}

/** True when each wanted expression, and nothing else, was read as one of its readings. */
export function agrees(wanted: readonly Wanted[], got: readonly string[]): boolean {
  return wanted.length === got.length && wanted.every(({ readings }, k) => readings.includes(got[k]));
}
