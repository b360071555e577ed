import type { Lexicon } from "../../text/lexicon.ts";
import { beginsNumber } from "../../text/numbers.ts";
import type { Mention, TimeExpression } from "../doc.ts";
import type { Parsed } from "../parsed.ts";
import { type Manner, type TimeMentions, type TimeSentence, timeMentions, timeSentence } from "./atoms.ts";
import { calendarAt } from "./calendar.ts";
import { clockFirst, partFirst, timed } from "./clocked.ts";
import { extent, lengthsAt, vagueAt } from "./fine.ts";
import { joined, sharedMonth } from "./joins.ts";
import { pointAt } from "./relative.ts";
import { isDay, type Reading, timexValue } from "./timex.ts";
import { type TimeWords, timeWords } from "./words.ts";

/** The expressions told last from which others are counted, by index: a day; any date; a quarter; one that tells its year. */
interface Told {
  readonly day: number | null;
  readonly latest: number | null;
  readonly quarter: number | null;
  readonly year: number | null;
}

const NOTHING_TOLD: Told = { day: null, latest: null, quarter: null, year: null };

/** A reading and the atom that it begins with. */
interface Found {
  readonly at: number;
  readonly reading: Reading;
  /** Where the pair ends whose first part this is. */
  readonly end?: number;
}

/**
 * All time expressions of a document, in order, never overlapping. One pass from left to right: at each atom the readers of
 * the other time files are asked in turn, each of which looks a few atoms ahead at most, so that the time is linear.
 */
export function findTimes(parsed: Parsed, mentions: readonly Mention[], lexicon: Lexicon, manner: Manner = "happenings"): TimeExpression[] {
  const reader = new TimeReader(parsed, mentions, lexicon, manner);
  const { first, count, block } = parsed.sentences;
  const section = (sentence: number) => parsed.article.blocks[block[sentence]]?.section;
  for (let sentence = 0; sentence < count; sentence++) {
    if (sentence > 0 && section(sentence) !== section(sentence - 1)) reader.told = NOTHING_TOLD;
    reader.read(first[sentence], first[sentence + 1]);
  }
  return reader.times;
}

/** Where dates stand in the sentences that are wanted; what those are counted from that are counted from others is left open. */
export function datesOf(parsed: Parsed, lexicon: Lexicon, isWanted: (sentence: number) => boolean): TimeExpression[] {
  const reader = new TimeReader(parsed, [], lexicon, "happenings");
  const { first, count } = parsed.sentences;
  for (let sentence = 0; sentence < count; sentence++) {
    if (!isWanted(sentence)) continue;
    reader.isOpen = true;
    reader.read(first[sentence], first[sentence + 1]);
  }
  return reader.times;
}

/**
 * The expressions that the tokens of each span are known to be (`first` to `last`, both in it); the longest where several are read, null where none
 * is. Their `base` counts those that are not null.
 */
export function timesGiven(
  parsed: Parsed,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  spans: readonly { first: number; last: number }[],
): (TimeExpression | null)[] {
  const reader = new TimeReader(parsed, mentions, lexicon, "given");
  return spans.map(({ first, last }) => {
    const before = reader.times.length;
    reader.read(first, last + 1);
    return reader.keepLongest(before);
  });
}

/** Reads stretches of tokens one after the other; what was told before is what the next day is counted from. */
class TimeReader {
  readonly times: TimeExpression[] = [];
  told = NOTHING_TOLD;
  /** True where what another date is counted from need not be told. */
  isOpen = false;
  private readonly parsed: Parsed;
  private readonly manner: Manner;
  private readonly words: TimeWords;
  private readonly context: TimeMentions;

  constructor(parsed: Parsed, mentions: readonly Mention[], lexicon: Lexicon, manner: Manner) {
    this.parsed = parsed;
    this.manner = manner;
    this.words = timeWords(lexicon);
    this.context = timeMentions(parsed, mentions, this.words);
  }

  /** Adds the expressions of the tokens `first` to `last`, exclusive. */
  read(first: number, last: number): void {
    if (this.manner !== "given" && !this.isTimely(first, last)) return;
    const s = timeSentence(this.parsed, first, last, this.words, this.context, this.manner);
    for (let at = 0, floor = 0; at < s.atoms.length; ) {
      const none = noneEnd(s, at);
      const found = none === at && (s.given || mayBegin(s, at)) ? expressionsAt(s, at) : [];
      for (const one of found) {
        if (one.reading.to <= one.at) continue;
        this.take(s, one, floor);
        floor = one.reading.to;
      }
      at = Math.max(at + 1, none, floor);
    }
  }

  /** False for a stretch in which no token can be of an expression. */
  private isTimely(first: number, last: number): boolean {
    const { written } = this.parsed;
    if (written === undefined) return true;
    for (let token = first; token < last; token++) if (this.words.forms.of(written, token).isTimely) return true;
    return false;
  }

  /** Of the expressions from index `from` on only the longest stays. */
  keepLongest(from: number): TimeExpression | null {
    const found = this.times.splice(from);
    const best = found.reduce<TimeExpression | null>((a, b) => (a === null || b.text.length > a.text.length ? b : a), null);
    if (best === null) return null;
    this.times.push(best);
    const kept = (index: number | null) => (index === null ? null : Math.min(index, from));
    const { day, latest, quarter, year } = this.told;
    this.told = { day: kept(day), latest: kept(latest), quarter: kept(quarter), year: kept(year) };
    return best;
  }

  /** The day told last, where it stands near enough to be the day of a time of day. */
  private dayNear(token: number): number | null {
    const { day } = this.told;
    return day !== null && token - this.times[day].last < NEAR ? day : null;
  }

  private take(s: TimeSentence, one: Found, floor: number): void {
    const reading = yearBack(one.reading, this.told);
    const { counts, to } = reading;
    const base = baseOf(reading, this.told);
    if (counts && !s.fine && ((base === null && !this.isOpen) || datedAt(s, to))) return;
    const told = counts ? base : isClock(reading) && !s.fine ? this.dayNear(s.atoms[one.at].token) : null;
    this.times.push(expression(this.parsed, s, { ...one, reading }, floor, told));
    this.told = toldAfter(this.told, reading, this.times.length - 1);
  }
}

/** How many words back the day of a time of day may stand ("arrived on Saturday. He landed at 4pm"). */
const NEAR = 100;

/** A time of day without its day: "at 4pm". */
function isClock({ type, date, weekday, month, shift, value, time }: Reading): boolean {
  return time !== null && /^T\d/.test(time) && type === "TIME" && (date ?? weekday ?? month ?? shift ?? value) === null;
}

/** "The year-ago period" is the quarter a year before the one told of; where none is, it is the year before. */
function yearBack(found: Reading, told: Told): Reading {
  const back = found.counts && found.shift?.unit === "quarter" && found.shift.offset === -4 && told.quarter === null;
  return back ? { ...found, shift: { unit: "year", offset: -1 }, counts: false } : found;
}

function toldAfter(told: Told, found: Reading, index: number): Told {
  const date = found.type === "DATE" && (found.value === null || /^BC\d{4}$/.test(found.value));
  const quarter = found.part?.startsWith("Q") || (found.shift?.unit === "quarter" && found.part === null);
  const year = found.year !== null || (found.shift?.unit === "year" && found.shift.offset !== 0 && !found.counts);
  return {
    day: isDay(found) ? index : told.day,
    latest: date ? index : told.latest,
    quarter: quarter ? index : told.quarter,
    year: date && year ? index : told.year,
  };
}

function baseOf({ shift, part }: Reading, told: Told): number | null {
  if (shift?.unit === "year" && shift.offset === 0) return told.year ?? told.latest;
  return shift?.unit === "day" ? told.day : shift?.unit === "quarter" && part === null ? told.quarter : told.latest;
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
  if (s.fine && s.words.beginsVague(word)) return true;
  if (word === "a" || word === "an") {
    const next = s.word(at + 1);
    return s.words.value("unit", next) !== undefined || s.words.value("some", next) !== undefined || beginsNumber(next);
  }
  if (word === "the" || word === "that") return s.words.begins(s.word(at + 1)) || s.words.value("unit", s.word(at + 1)) !== undefined;
  return s.words.begins(word);
}

function expression(parsed: Parsed, s: TimeSentence, { at, reading, end }: Found, floor: number, base: number | null): TimeExpression {
  const { start, mod } = s.fine ? extent(s, at, end ?? reading.to, floor) : { start: at, mod: null };
  const from = s.atoms[start];
  const last = s.atoms[reading.to - 1];
  return Object.freeze({
    span: { start: from.start, end: last.end },
    text: parsed.article.text.slice(from.start, last.end),
    type: reading.time !== null && reading.type === "DATE" ? "TIME" : reading.type,
    value: timexValue(reading),
    shift: reading.shift,
    anchor: reading.anchor,
    base,
    weekday: reading.date !== null && reading.weekday !== null ? reading.weekday : null,
    mod: endBound(s, start, reading) ?? reading.mod ?? mod ?? prepositionMod(s, at, reading),
    first: from.token,
    last: last.token,
  });
}

/** "By the end of May" is by May's end; TimeML has the end as the mod. */
function endBound(s: TimeSentence, start: number, { mod }: Reading): string | null {
  if (mod !== "END" || !s.whole) return null;
  const bound = s.words.value("preposition", s.word(start - 1));
  return bound === "BY" || bound === "UNTIL" || bound === "BEFORE" ? "BY" : null;
}

/** "since 2017", "until Friday", "by Monday"; not "after Friday's talks", where the preposition governs the talks. */
function prepositionMod(s: TimeSentence, at: number, found: Reading): string | null {
  if (found.type === "SET" || found.type === "DURATION" || s.word(found.to) === "'s" || s.word(at - 1) === "from") return null;
  const before = s.word(at - 1) === "the" ? at - 2 : at - 1;
  if (s.word(before) === "from" && found.value?.includes("/")) return null;
  for (const phrase of s.words.phrasesTo("bound", s.word(before))) {
    const first = before - phrase.words.length + 1;
    if (phrase.words.every((word, k) => s.word(first + k) === word)) return phrase.value;
  }
  return s.words.value("preposition", s.word(before)) || null;
}

/** The atom after a phrase that looks like a time and is none; `at` itself where there is no such phrase. */
function noneEnd(s: TimeSentence, at: number): number {
  for (const phrase of s.words.not.get(s.word(at)) ?? []) {
    const words = phrase.split(" ");
    if (words.every((word, k) => s.word(at + k) === word)) return at + words.length;
  }
  return at;
}

/** What begins at an atom: nothing, one expression, or in the fine manner both of a pair. */
function expressionsAt(s: TimeSentence, at: number): readonly Found[] {
  const lengths = s.fine ? lengthsAt(s, at) : null;
  if (lengths !== null)
    return [
      { at, reading: lengths.first },
      { at: lengths.from, reading: lengths.second },
    ];
  const shared = sharedMonth(s, at);
  const days = shared !== null && (s.fine || shared.whole !== null) ? shared : null;
  const clocked = days === null ? clockFirst(s, at) : null;
  if (clocked !== null) return [{ at, reading: clocked }];
  const point = days === null ? pointAt(s, at) : null;
  const pair = days ?? (point === null ? null : joined(s, at, point));
  if (pair !== null && s.fine && !(s.whole && pair.whole?.value?.includes("/")))
    return [
      { at, reading: pair.first, end: pair.second.to },
      { at: pair.from, reading: timed(s, pair.second) },
    ];
  if (pair?.whole != null) return [{ at, reading: pair.whole }];
  const one = point === null ? (partFirst(s, at) ?? (s.fine ? vagueAt(s, at) : null)) : timed(s, point);
  return one === null ? [] : [{ at, reading: one }];
}
