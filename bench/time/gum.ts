import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Resolved, resolveTimes } from "../../src/identity/timex3.ts";
import { fromConllu } from "../../src/language/conllu.ts";
import type { Doc } from "../../src/language/doc.ts";
import { analyzeWords } from "../../src/language/pretokenised.ts";
import { findTimes, timesGiven } from "../../src/language/times/times.ts";
import { type Day, parseDay } from "../../src/text/day.ts";
import { openResources } from "../resources.ts";

/** The TEI dates of GUM-open: how many are found in running text, and how many have the right days when their words are given. */
export interface Dates {
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

const FOLDER = resolve("../shared/treebanks/gum-open");

/** Counts by kind of text: news and interviews, and the other genres. */
export function gumDates(): Map<string, Dates> {
  const table = new Map<string, Dates>();
  const texts = conllu();
  for (const line of readFileSync(`${FOLDER}/dates.jsonl`, "utf8").trim().split("\n")) {
    const { doc: name, genre, dct, dates } = JSON.parse(line) as { doc: string; genre: string; dct: string; dates: GoldDate[] };
    const kind = genre === "news" || genre === "interview" ? "gum news and interviews" : "gum other genres";
    if (!table.has(kind)) table.set(kind, { gold: 0, found: 0, right: 0, errors: [] });
    const doc = analyzeWords(fromConllu(texts.get(name)!), name, openResources());
    const wanted = dates.filter((date) => date.tag === "date").map((date) => ({ date, days: wantedOf(date) }));
    compare(doc, parseDay(dct), wanted.filter(({ days }) => days !== null) as Wanted[], table.get(kind)!);
  }
  return table;
}

interface Wanted {
  readonly date: GoldDate;
  readonly days: string;
}

function conllu(): Map<string, string> {
  const parts = new Map<string, string>();
  for (const split of ["train", "dev", "test"]) {
    const text = readFileSync(`${FOLDER}/${split}.conllu`, "utf8");
    for (const part of text.split("# newdoc id = ").slice(1))
      parts.set(part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1));
  }
  return parts;
}

/** A date is found when an expression of the running text shares a word with it, and right when its words, given, mean its days. */
function compare(doc: Doc, day: Day | null, wanted: readonly Wanted[], sum: Dates): void {
  const { lexicon } = openResources();
  const running = findTimes(doc, doc.mentions, lexicon);
  const spans = wanted.map(({ date }) => ({ first: date.s, last: date.e - 1 }));
  const given = timesGiven(doc, doc.mentions, lexicon, spans);
  const read = given.filter((time) => time !== null);
  const resolved = new Map(resolveTimes(doc, read, day, lexicon).map((one) => [one.time, one]));
  for (const [k, { date, days }] of wanted.entries()) {
    sum.gold++;
    if (running.some((time) => time.first < date.e && date.s <= time.last)) sum.found++;
    const time = given[k];
    const got = time === null ? "nothing" : daysOf(resolved.get(time)!);
    const season = /-(?:SP|SU|FA|WI)$/.test(days) && resolved.get(time!)?.value.slice(-2) === days.slice(-2);
    const seasonRight = season && (days.startsWith("XXXX") || resolved.get(time!)!.value === days);
    if (
      wholeMonths(got) === wholeMonths(days) ||
      seasonRight ||
      (time !== null && sameYearless(time.value, date.when ?? "")) ||
      (days.startsWith("--") && wholeMonths(days) === wholeMonths(got).replace(/\d{4}-/g, ""))
    )
      sum.right++;
    else
      sum.errors.push(`${doc.article.given}:${date.s} | ${date.text} | wanted ${days} got ${got}${time === null ? "" : ` (${time.text})`}`);
  }
}

/** The same with the end of a month as its 31st, and without a year where gold has none. */
function wholeMonths(days: string): string {
  const ends = days.replace(/-(?:28|29|30)$/, (end) => (/-(?:01|15)\//.test(days) ? "-31" : end));
  return ends.startsWith("--") ? ends.replace(/--/g, "") : ends;
}

/** The days of a gold date as `from/until`; null for those with open ends and for what is no date. */
function wantedOf({ when, from, to }: GoldDate): string | null {
  if (when !== undefined)
    return /^-?\d{4}|^--/.test(when)
      ? stretch(
          when
            .replace(/^-(?=\d{4}$)/, "BC")
            .replace(/^-(?=\d{4})/, "")
            .slice(0, 10),
        )
      : null;
  if (from === undefined || to === undefined) return null;
  const season = SEASONS[`${from.slice(-2)}-${to.slice(-2)}`];
  if (season !== undefined && /^(?:-|\d{4})-\d\d$/.test(from)) return `${from.slice(0, -3).replace(/^-$/, "XXXX")}-${season}`;
  const last = /^\d{4}-01-01$/.test(to) && /-01-01$|^\d{4}$/.test(from) ? to.slice(0, 4) : to;
  return `${stretch(from).split("/")[0]}/${stretch(last).split("/")[1] ?? to}`;
}

/** Gold has a season from the first month of it to the first of the next. */
const SEASONS: Readonly<Record<string, string>> = { "03-06": "SP", "06-09": "SU", "09-12": "FA", "12-03": "WI" };

function stretch(iso: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return `${iso}/${iso}`;
  if (/^\d{4}-\d\d$/.test(iso)) return `${iso}-01/${iso}-31`;
  return /^\d{4}$/.test(iso) ? `${iso}-01-01/${iso}-12-31` : iso;
}

function daysOf({ moment, value }: Resolved): string {
  if (value.startsWith("BC") || moment === null || moment.earliest === null || moment.latest === null) return value;
  return `${moment.earliest}/${moment.latest}`;
}

/** Gold leaves the year of some months out: "--10" is XXXX-10. */
function sameYearless(value: string, when: string): boolean {
  return when.startsWith("--") && value === `XXXX-${when.slice(2)}`;
}
