import { type Day, day as dayOf, toNumber } from "../../text/day.ts";
import type { TimeSentence } from "./atoms.ts";
import { dayNumber } from "./calendar.ts";
import { pointAt } from "./relative.ts";
import { precision, type Reading, reading, timexValue } from "./timex.ts";
import { yearNumber } from "./years.ts";

/** Two points said in one breath, each with the month and year that the other has: "July 3-4, 2024", "12 or 13 October". */
export interface Pair {
  readonly first: Reading;
  readonly second: Reading;
  /** The atom that the second begins with. */
  readonly from: number;
  /** Both as one reading; null when they are two expressions. */
  readonly whole: Reading | null;
}

type Join = "range" | "alternative" | "and";

function joinAt(s: TimeSentence, at: number): { to: number; join: Join } | null {
  switch (s.word(at)) {
    case "-":
    case "–":
    case "—":
    case "to":
    case "through":
    case "until":
    case "till":
      return { to: at + 1, join: "range" };
    case "/":
    case "or":
      return { to: at + 1, join: "alternative" };
    case "and":
      return { to: at + 1, join: "and" };
    default:
      return null;
  }
}

/** "3 to 5 May", "12 or 13 October 2022", "the 3rd to the 5th of May": the first number has the month of the second. */
export function sharedMonth(s: TimeSentence, at: number): Pair | null {
  const date = dayNumber(s, at);
  const join = date === null ? null : joinAt(s, at + 1);
  if (date === null || join === null) return null;
  const next = s.word(at - 1) === "the" && s.word(join.to) === "the" ? join.to + 1 : join.to;
  if (dayNumber(s, next) === null) return null;
  const second = pointAt(s, next);
  if (second?.date == null || second.month === null || second.weekday !== null) return null;
  return pairOf(s, at, { ...second, date, to: at + 1 }, join, second);
}

/** A point joined to what follows: "July 3-4, 2024", "Tuesday and Wednesday", "October 12 or 13", "2010-2012". */
export function joined(s: TimeSentence, at: number, first: Reading): Pair | null {
  const join = joinAt(s, first.to);
  if (join === null || first.time !== null || first.mod !== null || precision(first) === "other") return null;
  if (first.date !== null && first.month !== null) {
    const noun = join.join !== "range" && /^(?:NOUN|ADJ|PROPN)$/.test(s.tag(join.to + 1)) && !s.words.months.has(s.word(join.to + 1));
    const date = s.word(join.to + 1) === "/" || noun ? null : dayNumber(s, join.to);
    if (date !== null && !s.words.months.has(s.word(join.to + 1)) && (date > first.date || join.join === "alternative")) {
      const comma = s.word(join.to + 1) === "," ? join.to + 2 : join.to + 1;
      const year = first.year ?? yearNumber(s, comma);
      const to = first.year === null && year !== null ? comma + 1 : join.to + 1;
      return pairOf(s, at, { ...first, year }, join, { ...first, year, date, to });
    }
  }
  const short = precision(first) === "year" && s.word(join.to - 1) === "-" ? shortYear(s, join.to, first) : null;
  const now = s.whole && s.fine && first.shift === null ? nowAt(s, join.to) : null;
  if (now !== null && join.join !== "alternative") return { first, second: now, from: join.to, whole: upToNow(first, now) };
  const second = short ?? pointAt(s, join.to) ?? (s.word(join.to) === "the" ? pointAt(s, join.to + 1) : null);
  return second === null ? null : pairOf(s, at, first, join, second);
}

/** "today", "now", "the present" as the end of a range. */
function nowAt(s: TimeSentence, at: number): Reading | null {
  const today = s.words.value("day", s.word(at)) === "0" || s.word(at) === "now" || s.word(at) === "present";
  return today ? reading(at + 1, { shift: { unit: "day", offset: 0 } }) : null;
}

function upToNow(first: Reading, now: Reading): Reading {
  return reading(now.to, { value: `${timexValue(first)}/P0D` });
}

/** "2014-15". */
function shortYear(s: TimeSentence, at: number, first: Reading): Reading | null {
  if (first.year === null || !/^\d\d$/.test(s.word(at))) return null;
  const year = Math.floor(first.year / 100) * 100 + Number(s.word(at));
  return year > first.year ? reading(at + 1, { year }) : null;
}

function pairOf(s: TimeSentence, at: number, first: Reading, { to, join }: { to: number; join: Join }, second: Reading): Pair | null {
  if (precision(second) !== precision(first) || second.counts || second.anchor !== null || (first.shift !== null && !same(first, second)))
    return null;
  const turn = first.month !== null && second.month !== null && first.month > second.month && first.year === null && second.year !== null;
  const year = precision(first) === "year" ? first.year : (first.year ?? (turn ? second.year! - 1 : second.year));
  const one = { ...first, year };
  const other = { ...second, year: second.year ?? first.year };
  const range = join === "range" || (join === "and" && (s.word(at - 1) === "between" || follows(first, second)));
  const until = join === "range" && precision(first) === "weekday" && s.word(first.to) === "until";
  const whole = (join === "and" && !range) || until ? null : merged(one, other, range);
  return { first: one, second: other, from: to, whole };
}

function merged(first: Reading, second: Reading, range: boolean): Reading {
  const value = timexValue({ ...first, shift: null }) + (range ? "/" : "|") + timexValue({ ...second, shift: null });
  return reading(second.to, { value, shift: second.shift });
}

function same(a: Reading, b: Reading): boolean {
  return a.shift?.unit === b.shift?.unit && a.shift?.offset === b.shift?.offset;
}

/** True when the second is the day, month or year after the first. */
function follows(a: Reading, b: Reading): boolean {
  if (a.date !== null && b.date !== null && a.month !== null && b.month !== null) {
    const from = calendarDay(a, b);
    const to = calendarDay(b, a);
    return from !== null && to !== null && toNumber(to) - toNumber(from) === 1;
  }
  if (a.weekday !== null && b.weekday !== null) return b.weekday === (a.weekday % 7) + 1;
  if (a.month !== null && b.month !== null) return b.month === a.month + 1;
  return a.year !== null && b.year !== null && a.month === null && b.year === a.year + 1;
}

function calendarDay(of: Reading, other: Reading): Day | null {
  return dayOf(of.year ?? other.year ?? 2000, of.month!, of.date!);
}
