import { type Day, day as dayOf, toNumber } from "../text/day.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { beginsNumber } from "../text/numbers.ts";
import type { Mention, TimeExpression } from "./doc.ts";
import type { Parsed } from "./parsed.ts";
import { type TimeSentence, timeMentions, timeSentence } from "./timeatoms.ts";
import { calendarAt, dayNumber, yearNumber } from "./timecalendar.ts";
import { clockAt } from "./timeclock.ts";
import { pointAt } from "./timerelative.ts";
import { timeWords } from "./timewords.ts";
import { precision, type Reading, reading, timexValue } from "./timex.ts";

/**
 * All time expressions of a document, in order, never overlapping. One pass from left to right: at each atom the readers of
 * the other time files are asked in turn, each of which looks a few atoms ahead at most, so that the time is linear.
 */
export function findTimes(parsed: Parsed, mentions: readonly Mention[], lexicon: Lexicon): TimeExpression[] {
  const words = timeWords(lexicon);
  const context = timeMentions(parsed, mentions, words);
  const times: TimeExpression[] = [];
  const { first, count, block } = parsed.sentences;
  let day: number | null = null;
  let latest: number | null = null;
  for (let sentence = 0; sentence < count; sentence++) {
    const section = (s: number) => parsed.article.blocks[block[s]]?.section;
    if (sentence > 0 && section(sentence) !== section(sentence - 1)) day = latest = null;
    const s = timeSentence(parsed, first[sentence], first[sentence + 1], words, context);
    for (let at = 0; at < s.atoms.length; ) {
      const found = mayBegin(s, at) ? (phraseIsNone(s, at) ?? expressionAt(s, at)) : null;
      if (found === null || found.to <= at) {
        at++;
        continue;
      }
      const base: number | null = found.shift?.unit === "day" ? day : latest;
      if (found.value !== "" && !(found.counts && (base === null || datedAt(s, found.to)))) {
        times.push(expression(parsed, s, at, found, found.counts ? base : null));
        if (isDay(found)) day = times.length - 1;
        if (found.type === "DATE" && found.value === null) latest = times.length - 1;
      }
      at = found.to;
    }
  }
  return times;
}

/** True where a date follows that says when by itself: "seven days earlier, on October 6". */
function datedAt(s: TimeSentence, at: number): boolean {
  const next = s.word(at) === "," ? at + 1 : at;
  const date = calendarAt(s, s.word(next) === "on" ? next + 1 : next);
  return date !== null && (date.date !== null || date.weekday !== null);
}

/** False for atoms that no expression begins with: one look at the word and, after an article, at the next. */
function mayBegin(s: TimeSentence, at: number): boolean {
  const word = s.word(at);
  if (word === "a" || word === "an") {
    const next = s.word(at + 1);
    return s.words.value("unit", next) !== undefined || s.words.value("some", next) !== undefined || beginsNumber(next);
  }
  if (word === "the" || word === "that") return s.words.begins(s.word(at + 1)) || s.words.value("unit", s.word(at + 1)) !== undefined;
  return s.words.begins(word) || s.words.not.has(word);
}

/** True for what "the next day" can count from. */
function isDay(found: Reading): boolean {
  if (found.type === "DURATION" || found.type === "SET" || found.value !== null) return false;
  return found.date !== null || (found.weekday !== null && found.weekday < 8) || found.shift?.unit === "day";
}

function expression(parsed: Parsed, s: TimeSentence, at: number, found: Reading, base: number | null): TimeExpression {
  const from = s.atoms[at];
  const last = s.atoms[found.to - 1];
  return Object.freeze({
    span: { start: from.start, end: last.end },
    text: parsed.article.text.slice(from.start, last.end),
    type: found.time !== null && found.type === "DATE" ? "TIME" : found.type,
    value: timexValue(found),
    shift: found.shift,
    anchor: found.anchor,
    base,
    weekday: found.date !== null && found.weekday !== null ? found.weekday : null,
    mod: found.mod ?? prepositionMod(s, at, found),
    first: from.token,
    last: last.token,
  });
}

/** "since 2017", "until Friday", "by Monday"; not "after Friday's talks", where the preposition governs the talks. */
function prepositionMod(s: TimeSentence, at: number, found: Reading): string | null {
  if (found.type === "SET" || found.type === "DURATION" || s.word(found.to) === "'s" || s.word(at - 1) === "from") return null;
  const before = s.word(at - 1) === "the" ? at - 2 : at - 1;
  return s.words.value("preposition", s.word(before)) || null;
}

/** A phrase that is no time, as a reading with the empty value; else null. */
function phraseIsNone(s: TimeSentence, at: number): Reading | null {
  for (const phrase of s.words.not.get(s.word(at)) ?? []) {
    const words = phrase.split(" ");
    if (words.every((word, k) => s.word(at + k) === word)) return reading(at + words.length, { value: "" });
  }
  return null;
}

function expressionAt(s: TimeSentence, at: number): Reading | null {
  const days = sharedMonth(s, at);
  if (days !== null) return days;
  const clocked = clockFirst(s, at);
  if (clocked !== null) return clocked;
  const point = pointAt(s, at);
  if (point === null) return partFirst(s, at);
  return joined(s, at, point) ?? timed(s, point);
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

/** "3 to 5 May", "12 or 13 October 2022": the first number has the month of the second. */
function sharedMonth(s: TimeSentence, at: number): Reading | null {
  const first = dayNumber(s, at);
  const join = first === null ? null : joinAt(s, at + 1);
  if (first === null || join === null || dayNumber(s, join.to) === null) return null;
  const second = pointAt(s, join.to);
  if (second?.date == null || second.month === null || second.weekday !== null) return null;
  return join2(s, at, { ...second, date: first }, join.join, second);
}

/** A point joined to what follows: "July 3-4, 2024", "Tuesday and Wednesday", "October 12 or 13", "2010-2012". */
function joined(s: TimeSentence, at: number, first: Reading): Reading | null {
  const join = joinAt(s, first.to);
  if (join === null || first.time !== null || first.mod !== null || precision(first) === "other") return null;
  if (first.date !== null && first.month !== null) {
    const date = dayNumber(s, join.to);
    if (date !== null && !s.words.months.has(s.word(join.to + 1)) && (date > first.date || join.join === "alternative")) {
      const comma = s.word(join.to + 1) === "," ? join.to + 2 : join.to + 1;
      const year = first.year ?? yearNumber(s, comma);
      const to = first.year === null && year !== null ? comma + 1 : join.to + 1;
      return join2(s, at, { ...first, year }, join.join, { ...first, year, date, to });
    }
  }
  const short = precision(first) === "year" && s.word(join.to - 1) === "-" ? shortYear(s, join.to, first) : null;
  const second = short ?? pointAt(s, join.to);
  return second === null ? null : join2(s, at, first, join.join, second);
}

/** "2014-15". */
function shortYear(s: TimeSentence, at: number, first: Reading): Reading | null {
  if (first.year === null || !/^\d\d$/.test(s.word(at))) return null;
  const year = Math.floor(first.year / 100) * 100 + Number(s.word(at));
  return year > first.year ? reading(at + 1, { year }) : null;
}

/** Two points as a range or as alternatives, or null when they are two expressions. */
function join2(s: TimeSentence, at: number, first: Reading, join: Join, second: Reading): Reading | null {
  if (precision(second) !== precision(first) || second.counts || second.anchor !== null || (first.shift !== null && !same(first, second)))
    return null;
  const range = join === "range" || (join === "and" && (s.word(at - 1) === "between" || follows(first, second)));
  if (join === "and" && !range) return null;
  if (join === "range" && s.word(second.to - 1) !== "" && precision(first) === "weekday" && s.word(first.to) === "until") return null;
  const whole = { ...first, year: first.year ?? second.year, shift: null };
  const value = timexValue(whole) + (range ? "/" : "|") + timexValue({ ...second, year: second.year ?? first.year, shift: null });
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

/** A point with the time of day that follows it: "Thursday morning", "tomorrow at 10:00 GMT", "October 13, 10 a.m.". */
function timed(s: TimeSentence, point: Reading): Reading {
  if (point.type !== "DATE" || point.time !== null || !(isDay(point) || point.counts)) return point;
  const part = s.words.value("part", s.word(point.to));
  if (part !== undefined) return { ...point, time: `T${part}`, to: point.to + 1 };
  let next = s.word(point.to) === "," ? point.to + 1 : point.to;
  const preposition = s.word(next) === "at" || s.word(next) === "from" || s.word(next) === "by" || s.word(next) === "around";
  if (preposition) next++;
  const clock = clockAt(s, next);
  return clock !== null && (clock.sure || preposition) ? { ...point, time: clock.value, to: clock.to } : point;
}

/** "10:00 on Thursday", "7 p.m.", "at 10:00". */
function clockFirst(s: TimeSentence, at: number): Reading | null {
  const clock = clockAt(s, at);
  if (clock === null) return null;
  const next = s.word(clock.to) === "on" || s.word(clock.to) === "," ? clock.to + 1 : clock.to;
  const point = pointAt(s, next);
  if (point !== null && point.type === "DATE" && point.time === null && isDay(point)) return { ...point, time: clock.value };
  const before = s.word(at - 1);
  const told = before === "at" || before === "until" || before === "till" || before === "by" || before === "around" || before === "since";
  return clock.sure || told ? reading(clock.to, { type: "TIME", time: clock.value }) : null;
}

/** "the morning of October 13", "Tuesday night" begins with its day and is not read here; "this morning", "last night". */
function partFirst(s: TimeSentence, at: number): Reading | null {
  const start = s.word(at) === "the" ? at + 1 : at;
  const part = s.words.value("part", s.word(start));
  if (part !== undefined && (s.word(start + 1) === "of" || s.word(start + 1) === "on")) {
    const point = pointAt(s, start + 2);
    return point !== null && isDay(point) && point.time === null ? { ...point, time: `T${part}` } : null;
  }
  const after = s.words.value("part", s.word(at + 1));
  if (after === undefined) return null;
  if (s.word(at) === "this") return reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: 0 } });
  return s.word(at) === "last" && after === "NI" ? reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: -1 } }) : null;
}
