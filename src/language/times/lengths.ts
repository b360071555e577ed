import { numberAt } from "../../text/numbers.ts";
import type { TimeSentence } from "./atoms.ts";
import { type Reading, reading, type Shift } from "./timex.ts";

/** A length of time: "two days", "a year", "several weeks", "two-day". */
export interface Length {
  readonly to: number;
  /** Null for "several". */
  readonly number: number | null;
  /** TIMEX3 unit as the lexicon has it: "D", "TH", "F" (a fortnight), "E" (a decade), "C" (a century). */
  readonly unit: string;
  readonly hyphen: boolean;
}

/** The length of time that begins at an atom, or null. */
export function lengthAt(s: TimeSentence, at: number): Length | null {
  const amount = amountAt(s, at);
  if (amount === null) return null;
  let next = amount.to;
  const hyphen = s.word(next) === "-";
  if (hyphen) next++;
  else if (s.words.value("amid", s.word(next)) !== undefined) next++;
  const unit = s.words.value("unit", s.word(next));
  if (unit === undefined || unit === "WE" || (unit === "TS" && amount.article)) return null;
  if (amount.article && (s.plural(next) || s.words.value("unit", s.word(next + 1)) !== undefined)) return null;
  if (amount.number !== null && s.word(next + 1) === "and" && !hyphen) {
    const more = s.word(next + 2) === "a" || s.word(next + 2) === "an" ? next + 3 : next + 2;
    const part = s.word(more) === "half" ? 0.5 : s.word(more) === "quarter" ? 0.25 : 0;
    if (part > 0) return { to: more + 1, number: amount.number + part, unit, hyphen };
  }
  const after = s.word(next + 1) === "-" ? s.word(next + 2) : s.word(next + 1);
  if (after === "old" || after === "olds" || (after === "of" && s.word(next + 2) === "age")) return null;
  const strange = !hyphen && amount.number !== null && amount.number > 99 && !s.word(next).endsWith("s") && s.word(next) !== "centuries";
  return strange ? null : { to: next + 1, number: amount.number, unit, hyphen };
}

/** True when a word stands among the atoms from `first` to `last`, exclusive. */
function between(s: TimeSentence, first: number, last: number, word: string): boolean {
  for (let at = first; at < last; at++) if (s.word(at) === word) return true;
  return false;
}

interface Amount {
  readonly to: number;
  readonly number: number | null;
  readonly article: boolean;
}

function amountAt(s: TimeSentence, at: number): Amount | null {
  const found = numberAt(s.word, at, at + 6 < s.atoms.length ? at + 6 : s.atoms.length);
  if (found !== null && !found.ordinal && found.value > 0) {
    const to = at + found.length;
    if (s.word(to) === "1" && s.word(to + 1) === "/" && s.word(to + 2) === "2")
      return { to: to + 3, number: found.value + 0.5, article: false };
    let more = to;
    while (more < to + 5 && /^(?:and|an?|-)$/.test(s.word(more))) more++;
    const part = !between(s, to, more, "and") ? 0 : s.word(more) === "half" ? 0.5 : s.word(more) === "quarter" ? 0.25 : 0;
    return { to: part > 0 ? more + 1 : to, number: found.value + part, article: false };
  }
  const article = s.word(at) === "a" || s.word(at) === "an";
  if ((article && s.word(at - 1) === "half") || (s.word(at) === "many" && s.word(at - 1) === "as")) return null;
  const some = s.words.value("some", s.word(article ? at + 1 : at));
  if (some !== undefined) {
    const to = (article ? at + 2 : at + 1) + (s.word(article ? at + 2 : at + 1) === "of" ? 1 : 0);
    return { to, number: some === "X" || (s.fine && some === "2") ? null : Number(some), article: false };
  }
  return article ? { to: at + 1, number: 1, article: true } : null;
}

/** Units that ISO 8601 has no letter for, as how many of one that it has. */
const MADE_OF: Readonly<Record<string, readonly [unit: string, times: number]>> = { F: ["W", 2], E: ["Y", 10], C: ["Y", 100], Q: ["M", 3] };
/** TIMEX3's own letters for decades and centuries. */
const TIMEX_UNITS: Readonly<Record<string, string>> = { E: "DE", C: "CE" };

/** The value of a length: `P2D`, `PT6H`, `PXW`; with `fine` decades and centuries have TIMEX3's letters, `P2DE`. */
export function lengthValue(length: Pick<Length, "number" | "unit">, fine = false): string {
  const kept = fine && (TIMEX_UNITS[length.unit] !== undefined || length.number === null);
  const [unit, times] = kept ? [TIMEX_UNITS[length.unit] ?? length.unit, 1] : (MADE_OF[length.unit] ?? [length.unit, 1]);
  const number = length.number === null ? "X" : String(length.number * times);
  return unit.startsWith("T") ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
}

/** A length as a shift of the calendar, forwards or backwards; null when it is shorter than a day or has no number. */
function shiftOf(length: Length, direction: 1 | -1): Shift | null {
  const number = length.number;
  if (number === null || number % 1 !== 0 || number > 20_000) return null;
  const by = (unit: Shift["unit"], times: number): Shift => ({ unit, offset: direction * number * times });
  switch (length.unit) {
    case "D":
      return by("day", 1);
    case "W":
      return by("week", 1);
    case "F":
      return by("week", 2);
    case "M":
      return by("month", 1);
    case "Q":
      return by("quarter", 1);
    case "Y":
      return by("year", 1);
    case "E":
      return by("year", 10);
    case "C":
      return by("year", 100);
    case "TH":
      return number % 24 === 0 ? { unit: "day", offset: (direction * number) / 24 } : null;
    default:
      return null;
  }
}

/** The unit in which a shift counts, for "in the coming days"; hours and minutes are within the day. */
export function unitOf(unit: string): Shift["unit"] {
  if (unit === "W" || unit === "F" || unit === "WE") return "week";
  if (unit === "M") return "month";
  if (unit === "Q") return "quarter";
  return unit === "Y" || unit === "E" || unit === "C" ? "year" : "day";
}

/** "for two days", "a two-day visit"; "two days ago", "a year later", "in two weeks", "a day after the summit". */
export function measuredAt(s: TimeSentence, at: number): Reading | null {
  const length = lengthAt(s, at);
  if (length === null || (s.word(length.to) === "-" && /^an?$/.test(s.word(at)))) return null;
  const counted = length.hyphen ? null : countedFrom(s, at, length);
  if (counted !== null) return counted;
  if (length.unit === "Q" && !length.hyphen) return null;
  if (s.fine) return fineLength(s, at, length);
  const bare = s.word(at) === "a" || s.word(at) === "an" || (s.word(at) === "one" && !length.hyphen);
  if (bare && !(s.words.value("lengthy", s.word(at - 1)) !== undefined)) return null;
  if (!length.hyphen && relationAt(s, length.to) !== null) return null;
  return reading(length.to, { type: "DURATION", value: lengthValue(length), mod: modBefore(s, at) });
}

/** A length in the fine manner: a duration wherever it stands, or what it repeats in: "$3 billion a year". */
function fineLength(s: TimeSentence, at: number, length: Length): Reading {
  const single = (s.word(at) === "a" || s.word(at) === "an") && length.number === 1;
  const rest = s.word(length.to) === "and" ? lengthAt(s, length.to + 1) : null;
  const value = rest === null || rest.hyphen ? null : lengthSum(length, rest);
  if (value !== null) return reading(rest!.to, { type: "DURATION", value });
  const each = single && relationAt(s, length.to) === null && countedBefore(s, at);
  return reading(length.to, { type: each ? "SET" : "DURATION", value: lengthValue(length, true) });
}

/** Units and those that are told after them. */
const SMALLER: Readonly<Record<string, string>> = { TH: "TM", TM: "TS", Y: "M", M: "D", W: "D", D: "TH" };

/** "An hour and 45 minutes" as `PT1H45M`; null for other units, and where one has no whole number. */
function lengthSum(first: Length, rest: Length): string | null {
  const whole = Number.isInteger(first.number) && Number.isInteger(rest.number);
  if (!whole || SMALLER[first.unit] !== rest.unit) return null;
  return lengthValue(first) + lengthValue(rest).replace(first.unit.startsWith("T") ? /^PT/ : /^P/, "");
}

/** True after a number and what it counts: "nine deaths a day", "$3 billion a year". */
function countedBefore(s: TimeSentence, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    if (s.tag(before) === "NUM" || /^[$€£%]$/.test(s.word(before))) return true;
    if (s.tag(before) !== "NOUN" && s.tag(before) !== "ADJ" && s.tag(before) !== "PROPN") return false;
  }
  return false;
}

function countedFrom(s: TimeSentence, at: number, length: Length): Reading | null {
  const to = length.to;
  const anchored = s.fine ? null : anchoredAt(s, to, length);
  if (anchored !== null) return anchored;
  const sign = s.words.value("sign", s.word(to));
  if (/^(?:from|after)$/.test(s.word(to)) && /^(?:now|today)$/.test(s.word(to + 1))) return offset(length, 1, to + 2, false);
  if (sign === "-") return offset(length, -1, to + 1, false);
  if (sign === "+") return offset(length, 1, to + 1, false);
  const plain = s.word(to) === "later" || s.word(to) === "earlier" || s.word(to) === "afterwards";
  if (sign !== undefined && (plain || endsClause(s, to + 1))) return offset(length, sign === "<" ? -1 : 1, to + 1, true);
  if (!s.fine && s.word(at - 1) === "in" && s.word(at - 2) !== "time" && length.number !== null) {
    const end = s.word(to) === "'s" && s.word(to + 1) === "time" ? to + 2 : to;
    if (rankedBefore(s, at - 1)) return null;
    const opening = at < 2 || s.tag(at - 2) === "PUNCT";
    if (s.word(to) !== "of" && (endsClause(s, end) || (opening && s.tag(end) === "PRON"))) return offset(length, 1, end, false);
  }
  return null;
}

/** "The first summit in eleven years", "the worst in weeks": the length is how long it has been, and lies behind. */
function rankedBefore(s: TimeSentence, at: number): boolean {
  for (let k = at - 1; k >= at - 5; k--) {
    if (/^(?:first|second|third|last|only|fewest|\p{L}{2,}est)$/u.test(s.word(k)) && s.tag(k) === "ADJ") return true;
    if (s.tag(k) === "VERB" || s.tag(k) === "PUNCT") return false;
  }
  return false;
}

/** "a day after the summit", "two days before the talks". */
function anchoredAt(s: TimeSentence, at: number, length: Length): Reading | null {
  const found = relationAt(s, at);
  if (found === null) return null;
  const anchor = s.gathering(found.to);
  const shift = shiftOf(length, found.direction);
  return anchor === null || shift === null ? null : reading(atomAfter(s, found.to, anchor.span.end), { shift, anchor });
}

/** "after", "following", "before", "ahead of", "prior to": the direction and the atom after it. */
export function relationAt(s: TimeSentence, at: number): { to: number; direction: 1 | -1 } | null {
  const word = s.word(at);
  if (word === "after" || word === "following") return { to: at + 1, direction: 1 };
  if (word === "before" || word === "preceding") return { to: at + 1, direction: -1 };
  if ((word === "ahead" && s.word(at + 1) === "of") || (word === "prior" && s.word(at + 1) === "to")) return { to: at + 2, direction: -1 };
  return null;
}

/** The first atom, from `at` on, that begins at or after a position in the text. */
export function atomAfter(s: TimeSentence, at: number, position: number): number {
  let to = at + 1;
  while (to < s.atoms.length && s.atoms[to].start < position) to++;
  return to;
}

function offset(length: Length, direction: 1 | -1, to: number, counts: boolean): Reading | null {
  const shift = shiftOf(length, direction);
  if (shift !== null) return reading(to, { shift, counts });
  if (length.number !== null) return null;
  return reading(to, {
    value: direction < 0 ? "PAST_REF" : "FUTURE_REF",
    shift: { unit: unitOf(length.unit), offset: direction },
    mod: "APPROX",
  });
}

/** True where nothing follows that "before" or "later" could govern. */
function endsClause(s: TimeSentence, at: number): boolean {
  const word = s.word(at);
  return word === "" || !/^[\p{L}\d]/u.test(word) || !/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(s.tag(at));
}

function modBefore(s: TimeSentence, at: number): string | null {
  const mod = s.words.value("mod", s.word(at - 1));
  return mod === "APPROX" ? mod : null;
}

/** "every year", "each Monday", "every two years", "twice a year", "annually", "Mondays". */
export function setAt(s: TimeSentence, at: number): Reading | null {
  const word = s.word(at);
  const often = s.words.value("often", word);
  if (often !== undefined && (at === 0 || !s.capital(at))) return reading(at + 1, { type: "SET", value: often });
  if (s.words.value("every", word) !== undefined) return everyAt(s, at + 1);
  if (word === "once" || word === "twice" || s.word(at + 1) === "times") {
    const next = word === "once" || word === "twice" ? at + 1 : at + 2;
    const unit =
      s.word(next) === "a" || s.word(next) === "an" || s.word(next) === "per" ? s.words.value("unit", s.word(next + 1)) : undefined;
    if (unit !== undefined) return reading(next + 2, { type: "SET", value: lengthValue({ number: 1, unit }, s.fine) });
  }
  const day = s.fine && s.word(at + 1).endsWith("s") && s.capital(at) ? s.words.weekdays.get(word) : undefined;
  const part = day === undefined ? undefined : s.words.value("part", s.word(at + 1).slice(0, -1));
  if (part !== undefined) return reading(at + 2, { type: "SET", value: `XXXX-WXX-${day}T${part}` });
  const weekday = word.endsWith("s") ? s.words.weekdays.get(word.slice(0, -1)) : undefined;
  if (weekday !== undefined && s.capital(at) && !s.words.clash.has(word.slice(0, -1)) && !s.words.weekdays.has(word))
    return reading(at + 1, { type: "SET", value: `XXXX-WXX-${weekday}` });
  return null;
}

function everyAt(s: TimeSentence, at: number): Reading | null {
  const weekday = s.words.weekdays.get(s.word(at));
  if (weekday !== undefined && s.capital(at)) return reading(at + 1, { type: "SET", value: `XXXX-WXX-${weekday}` });
  const month = s.words.months.get(s.word(at));
  if (month !== undefined && s.capital(at)) return reading(at + 1, { type: "SET", value: `XXXX-${String(month).padStart(2, "0")}` });
  const part = s.fine ? s.words.value("part", s.word(at)) : undefined;
  if (part !== undefined) return reading(at + 1, { type: "SET", value: `XXXX-XX-XXT${part}` });
  const found = numberAt(s.word, at, at + 2);
  const next = found !== null ? at + found.length : s.word(at) === "other" ? at + 1 : at;
  const unit = s.words.value("unit", s.word(next));
  if (unit === undefined || unit === "WE") return null;
  const number = s.word(at) === "other" ? 2 : found === null || found.ordinal ? (found?.value ?? 1) : found.value;
  return reading(next + 1, { type: "SET", value: lengthValue({ number, unit }, s.fine) });
}
