import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeArticle } from "../src/article/make.ts";
import type { Moment } from "../src/identity/identified.ts";
import { reckon } from "../src/identity/moments.ts";
import { analyze } from "../src/language/analyze.ts";
import { fromConllu } from "../src/language/conllu.ts";
import type { Doc } from "../src/language/doc.ts";
import { analyzeWords } from "../src/language/pretokenised.ts";
import { type Day, parseDay } from "../src/text/day.ts";
import { openResources } from "./resources.ts";

/**
 * Measures time expressions against two collections in ../shared: the TEI dates of GUM-open, news and interviews apart from the rest,
 * and the date cases of Microsoft Recognizers-Text that news could say. Prints a table; `--errors` lists what was missed or wrong.
 */

interface Counts {
  gold: number;
  found: number;
  right: number;
  readonly errors: string[];
}

interface GoldDate {
  readonly s: number;
  readonly e: number;
  readonly text: string;
  readonly tag: string;
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
}

const SHARED = resolve("../shared");
const { values: options } = parseArgs({ options: { errors: { type: "boolean", default: false } } });

function counts(): Counts {
  return { gold: 0, found: 0, right: 0, errors: [] };
}

/** The moments of a document's expressions, counted from its day, towards the past where nothing else is known. */
function momentsOf(doc: Doc, day: Day | null, direction: "past" | "future" | null): (Moment | null)[] {
  const moments: (Moment | null)[] = [];
  for (const time of doc.times)
    moments.push(
      reckon(time, {
        day: { day, basis: day === null ? "open" : "published", plausible: [], reasons: [] },
        direction,
        anchor: null,
        base: time.base === null ? null : moments[time.base],
        plain: true,
        article: doc.article.id,
      }),
    );
  return moments;
}

function gum(): Map<string, Counts> {
  const table = new Map<string, Counts>();
  const parts = new Map<string, string>();
  for (const split of ["train", "dev", "test"]) {
    const text = readFileSync(`${SHARED}/treebanks/gum-open/${split}.conllu`, "utf8");
    for (const part of text.split("# newdoc id = ").slice(1))
      parts.set(part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1));
  }
  for (const line of readFileSync(`${SHARED}/treebanks/gum-open/dates.jsonl`, "utf8").trim().split("\n")) {
    const gold = JSON.parse(line) as { doc: string; genre: string; dct: string; dates: GoldDate[] };
    const name = gold.genre === "news" || gold.genre === "interview" ? "gum news and interviews" : "gum other genres";
    if (!table.has(name)) table.set(name, counts());
    const doc = analyzeWords(fromConllu(parts.get(gold.doc)!), gold.doc, openResources());
    compare(doc, momentsOf(doc, parseDay(gold.dct), "past"), gold.dates, table.get(name)!, gold.doc);
  }
  return table;
}

/** A gold date is found when an expression shares a word with it, right when its days or its value are the same. */
function compare(doc: Doc, moments: readonly (Moment | null)[], dates: readonly GoldDate[], sum: Counts, name: string): void {
  for (const date of dates) {
    const wanted = wantedOf(date);
    if (wanted === null || date.tag !== "date") continue;
    sum.gold++;
    const at = doc.times.findIndex((time) => time.first < date.e && date.s <= time.last);
    if (at >= 0) sum.found++;
    const got = at < 0 ? "nothing" : spanOf(moments[at], doc.times[at].value);
    if (got === wanted || endOf(got, wanted) || (at >= 0 && sameYearless(doc.times[at].value, date.when ?? ""))) sum.right++;
    else sum.errors.push(`${name}:${date.s} | ${date.text} | wanted ${wanted} got ${got}${at < 0 ? "" : ` (${doc.times[at].text})`}`);
  }
}

/** Gold has two dates where we have a range: each is one end of it. */
function endOf(range: string, wanted: string): boolean {
  const [from, until] = range.split("/");
  const [first, last] = wanted.split("/");
  return range.includes("/") && wanted.length === 21 && (from === first || until === last) && from !== until;
}

/** The days of a gold date as `from/until`; null for the open and the unclear ones. */
function wantedOf(date: GoldDate): string | null {
  if (date.when !== undefined) return /^-?\d{4}|^--/.test(date.when) ? stretch(date.when.replace(/^-(?=\d{4})/, "").slice(0, 10)) : null;
  if (date.from === undefined || date.to === undefined) return null;
  return `${stretch(date.from).split("/")[0]}/${stretch(date.to).split("/")[1]}`;
}

function stretch(iso: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return `${iso}/${iso}`;
  if (/^\d{4}-\d\d$/.test(iso)) return `${iso}-01/${iso}-31`;
  return /^\d{4}$/.test(iso) ? `${iso}-01-01/${iso}-12-31` : iso;
}

function spanOf(moment: Moment | null, value: string): string {
  if (moment === null || moment.earliest === null || moment.latest === null) return value;
  return `${moment.earliest}/${moment.latest.replace(/-(?:28|29|30)$/, (end) => (moment.precision === "month" ? "-31" : end))}`;
}

/** Gold leaves the year of some months out: "--10" is XXXX-10. */
function sameYearless(value: string, when: string): boolean {
  return when.startsWith("--") && value === `XXXX-${when.slice(2)}`;
}

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text?: string;
    readonly Value?: { readonly Timex?: string; readonly PastResolution?: Record<string, string> };
  }[];
}

/** Cases that no news would say or that count by other rules than ours: bare numbers, clocks, holidays, slang, dictation. */
const ODD = /\b\d+(?:st|nd|rd|th)?$|day of (?:the )?(?:week|month|year)|fortnite|\bcal\b|week of|asap|^\W*\d/i;

function recognizers(file: string): Counts {
  const sum = counts();
  const cases = JSON.parse(readFileSync(`${SHARED}/time/ms-recognizers-en/${file}.json`, "utf8").replace(/^\uFEFF/, "")) as Case[];
  for (const { Input, Context, Results } of cases) {
    const day = parseDay((Context?.ReferenceDateTime ?? "").slice(0, 10));
    if (Results.length !== 1 || day === null || ODD.test(Results[0].Text ?? "")) continue;
    const past = Results[0].Value?.PastResolution ?? {};
    const wanted = past.date ? `${past.date}/${past.date}` : past.startDate && past.endDate ? `${past.startDate}/${past.endDate}` : null;
    if (wanted === null || !/^\d{4}/.test(wanted)) continue;
    sum.gold++;
    const doc = analyze(makeArticle({ given: Input, text: capitalised(Input), published: day }), openResources());
    const moments = momentsOf(doc, day, "past");
    if (doc.times.length > 0) sum.found++;
    const got = doc.times.length === 0 ? "nothing" : spanOf(moments[0], doc.times[0].value);
    if (doc.times.length === 1 && (got === wanted || got === inclusive(wanted))) sum.right++;
    else
      sum.errors.push(
        `${file} ${day} | ${Input} | ${Results[0].Text} | wanted ${wanted} got ${got}${doc.times.length > 0 ? ` (${doc.times.map((time) => time.text).join("; ")})` : ""}`,
      );
  }
  return sum;
}

/** Names of days and months with their capital, which these cases often lack. */
function capitalised(input: string): string {
  return input.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/g,
    (word) => word[0].toUpperCase() + word.slice(1),
  );
}

/** Recognizers' ranges end before their last day, ours with it. */
function inclusive(range: string): string {
  const [from, to] = range.split("/");
  const last = parseDay(to);
  if (last === null || from === to) return range;
  const end = new Date(Date.parse(`${last}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return `${from}/${end.replace(/-(?:28|29|30)$/, (tail) => (from.endsWith("-01") && to.endsWith("-01") && from.slice(0, 7) === end.slice(0, 7) ? "-31" : tail))}`;
}

const table = gum();
for (const file of ["DateParser", "DatePeriodParser"]) table.set(`recognizers ${file}`, recognizers(file));
console.log("collection                       gold  found  right  of gold");
for (const [name, { gold, found, right, errors }] of table) {
  console.log(
    `${name.padEnd(32)} ${String(gold).padStart(4)}  ${String(found).padStart(5)}  ${String(right).padStart(5)}  ${((100 * right) / gold).toFixed(1)}%`,
  );
  if (options.errors) for (const error of errors) console.log(`    ${error}`);
}
