import { addDays, type Day, day as dayOf, daysBetween, weekday, yearOf } from "../../text/day.ts";
import { feastDay } from "../../text/feasts.ts";
import { numberAt } from "../../text/numbers.ts";
import type { TimeSentence } from "./atoms.ts";
import { calendarAt } from "./calendar.ts";
import { lengthAt, lengthValue, unitOf } from "./lengths.ts";
import { type Reading, reading } from "./timex.ts";
import type { Phrase } from "./words.ts";
import { shareAfter, yearNumber } from "./years.ts";

/** Expressions that say too little for the day of a happening and are TIMEX3 all the same: "now", "for years", "half an hour", "a yearlong inquiry". */
export function vagueAt(s: TimeSentence, at: number): Reading | null {
  return (
    unitAlone(s, at) ??
    weekOf(s, at) ??
    dayPartAt(s, at) ??
    partAt(s, at) ??
    firstUnits(s, at) ??
    pluralAt(s, at) ??
    wholeAt(s, at) ??
    quarterAt(s, at) ??
    refAt(s, at)
  );
}

/** The phrase of a kind that stands at an atom, or null. */
function phraseAt(s: TimeSentence, kind: string, at: number): Phrase | null {
  for (const phrase of s.words.phrases(kind, s.word(at))) if (phrase.words.every((word, k) => s.word(at + k) === word)) return phrase;
  return null;
}

/** "Christmas", "New Year's Eve 2019", "Good Friday". */
export function festivalAt(s: TimeSentence, at: number): Reading | null {
  const period = s.fine ? phraseAt(s, "period", at) : null;
  if (period !== null && (s.given || !period.value.includes("/"))) return reading(at + period.words.length, { value: period.value });
  const phrase = s.capital(at) ? phraseAt(s, "festival", at) : null;
  if (phrase === null || (phrase.words.length === 1 && s.named(at))) return null;
  const end = at + phrase.words.length;
  if (s.capital(end) && s.tag(end) === "PROPN" && !s.words.begins(s.word(end))) return null;
  const of = s.word(end) === "of" || s.word(end) === "," ? end + 1 : end;
  const year = yearNumber(s, of);
  const to = year === null ? end : of + 1;
  const fixed = /^(\d\d)-(\d\d)$/.exec(phrase.value);
  if (fixed !== null) return reading(to, { year, month: Number(fixed[1]), date: Number(fixed[2]) });
  const day = year === null ? null : feastDay(year, phrase.value);
  if (day === null) return reading(to, { year, feast: phrase.value });
  return reading(to, { year, month: Number(day.slice(5, 7)), date: Number(day.slice(8)) });
}

/** Halves and quarters of units as lengths of smaller ones. */
const PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  half: { TM: "PT30S", TH: "PT30M", D: "PT12H", M: "P15D", Y: "P6M", E: "P5Y", C: "P50Y" },
  quarter: { TH: "PT15M", C: "P25Y" },
};

/** "half an hour", "half a century", "a half-century", "a quarter century", "a quarter of an hour"; with "ago" counted back. */
function partAt(s: TimeSentence, at: number): Reading | null {
  const start = s.word(at) === "a" ? at + 1 : at;
  const values = PARTS[s.word(start)];
  if (values === undefined || s.word(at - 1) === "and") return null;
  let next = start + 1;
  while (next < start + 4 && /^(?:an?|of|-)$/.test(s.word(next))) next++;
  const unit = s.words.value("unit", s.word(next));
  const value = unit === undefined || s.plural(next) ? undefined : values[unit];
  if (value === undefined) return null;
  const years = /^P(\d+)Y$/.exec(value);
  if (s.word(next + 1) === "ago" && years !== null) return reading(next + 2, { shift: { unit: "year", offset: -Number(years[1]) } });
  return reading(next + 1, { type: "DURATION", value });
}

/** "in the morning", "by the late afternoon": of the day told last. */
function dayPartAt(s: TimeSentence, at: number): Reading | null {
  if (s.word(at - 1) !== "the" || s.words.value("daily", s.word(at - 2)) === undefined) return null;
  const mod = s.words.value("mod", s.word(at));
  const part = s.words.value("part", s.word(mod === undefined ? at : at + 1));
  const to = mod === undefined ? at + 1 : at + 2;
  if (part === undefined || /^(?:NOUN|PROPN)$/.test(s.tag(to))) return null;
  return reading(to, { type: "TIME", time: `T${part}`, mod: mod ?? null });
}

const ALONE: Readonly<Record<string, "day" | "week" | "month" | "year">> = { D: "day", W: "week", M: "month", Y: "year" };

/** "for the year", "the best of the month": the one of the day of writing. */
function unitAlone(s: TimeSentence, at: number): Reading | null {
  if (s.word(at - 1) !== "the" || (s.word(at - 2) !== "for" && s.word(at - 2) !== "of") || s.capital(at)) return null;
  const unit = ALONE[s.words.value("unit", s.word(at)) ?? ""];
  const ends = s.tag(at + 1) === "PUNCT" || s.word(at + 1) === "" || s.tag(at + 1) === "CCONJ";
  return unit === undefined || s.word(at).endsWith("s") || !ends ? null : reading(at + 1, { shift: { unit, offset: 0 } });
}

/** "the week of March 4", "the week beginning on February 4": the week that holds the day. */
function weekOf(s: TimeSentence, at: number): Reading | null {
  const number = s.word(at) === "week" && s.word(at - 1) === "the" && /^\d\d?$/.test(s.word(at + 1)) ? Number(s.word(at + 1)) : 0;
  if (number > 0 && number < 53) return reading(at + 2, { part: `W${String(number).padStart(2, "0")}` });
  if (s.word(at) !== "week" || !/^(?:of|beginning|starting|commencing|ending)$/.test(s.word(at + 1))) return null;
  const day = calendarAt(s, s.word(at + 2) === "on" ? at + 3 : at + 2);
  if (day?.date == null || day.month === null) return null;
  if (day.year === null) return { ...day, weekday: null, shift: { unit: "week", offset: 0 } };
  const whole = dayOf(day.year, day.month, day.date);
  return whole === null ? null : reading(day.to, { value: isoWeek(whole) });
}

/** The week of a day as ISO 8601 numbers it: "1987-W43". */
function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const first = dayOf(yearOf(thursday), 1, 1) as Day;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(daysBetween(first, thursday) / 7) + 1).padStart(2, "0")}`;
}

/** "7 to 15 years", "two or three days": both lengths. */
export function lengthsAt(s: TimeSentence, at: number): { first: Reading; from: number; second: Reading } | null {
  const number = numberAt(s.word, at, at + 3);
  if (number === null || number.ordinal || s.word(at - 1) === "aged") return null;
  const join = at + number.length;
  if (!/^(?:to|or|-|–)$/.test(s.word(join))) return null;
  const length = lengthAt(s, join + 1);
  if (length === null || length.hyphen || length.number === null || length.number <= number.value) return null;
  const of = (value: number, to: number) =>
    reading(to, { type: "DURATION", value: lengthValue({ number: value, unit: length.unit }, true) });
  return { first: of(number.value, join), from: join + 1, second: of(length.number, length.to) };
}

/** "the first nine months", "the final two weeks". */
function firstUnits(s: TimeSentence, at: number): Reading | null {
  const portion = s.words.value("portion", s.word(at));
  if (portion !== "START" && portion !== "END") return null;
  const length = lengthAt(s, at + 1);
  if (length === null || length.hyphen || (length.number !== null && length.number <= 1)) return null;
  return reading(length.to, { type: "DURATION", value: lengthValue(length, true) });
}

/** "for years", "hours after the crash", "weeks ago". */
function pluralAt(s: TimeSentence, at: number): Reading | null {
  const unit = s.word(at).endsWith("s") ? s.words.value("unit", s.word(at)) : undefined;
  if (unit === undefined || unit === "WE" || unit === "Q" || s.tag(at - 1) === "ADJ") return null;
  const next = s.word(at + 1);
  if (next === "ago") return reading(at + 2, { value: "PAST_REF", shift: { unit: unitOf(unit), offset: -1 } });
  const told = s.words.value("lasting", s.word(at - 1)) !== undefined || s.words.value("sign", next) !== undefined || next === "of";
  return told ? reading(at + 1, { type: "DURATION", value: lengthValue({ number: null, unit }, true) }) : null;
}

/** "a yearlong inquiry", "a week-long strike": value as the table has it. */
function wholeAt(s: TimeSentence, at: number): Reading | null {
  const phrase = phraseAt(s, "whole", at);
  return phrase === null ? null : reading(at + phrase.words.length, { type: "DURATION", value: phrase.value });
}

/** "the quarter": the one told of before; "the year-earlier quarter", "the year-ago period". */
function quarterAt(s: TimeSentence, at: number): Reading | null {
  if (s.word(at) === "quarter" && (s.word(at - 1) === "the" || s.word(at - 1) === "that") && s.word(at + 1) !== "of")
    return reading(at + 1, { shift: { unit: "quarter", offset: 0 }, counts: true });
  if (s.word(at) === "latest" && s.word(at + 1) === "quarter") return reading(at + 2, { shift: { unit: "quarter", offset: -1 } });
  const back = s.word(at) === "year" && s.word(at + 1) === "-" && /^(?:earlier|ago)$/.test(s.word(at + 2));
  if (!back) return null;
  const share = shareAfter(s, at + 3);
  if (share !== null) return { ...share, shift: { unit: "year", offset: -1 }, counts: true };
  const noun = /^(?:quarter|period|half|month)$/.test(s.word(at + 3));
  return reading(at + (noun ? 4 : 3), { shift: { unit: "quarter", offset: -4 }, counts: true });
}

/** "now", "recently", "in the past", "the near future". */
function refAt(s: TimeSentence, at: number): Reading | null {
  const phrase = phraseAt(s, "ref", at);
  if (phrase === null) return null;
  const to = at + phrase.words.length;
  if (s.word(to) === "-" || (s.word(at) === "the" && !(s.words.value("timely", s.word(at - 1)) !== undefined && s.word(to) !== "of")))
    return null;
  if (s.word(at) === "the" && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(s.tag(to))) return null;
  return s.named(at) || (at > 0 && s.capital(at)) ? null : reading(to, { value: phrase.value });
}

/** True for "that quarter"; not for "recalled that two weeks ago". */
function isThat(s: TimeSentence, start: number): boolean {
  return s.word(start - 1) === "that" && s.words.value("unit", s.word(start)) !== undefined;
}

/** Where an expression begins with its determiner and what weakens it ("about", "at least", "the"), from `floor` on; and the mod of these. */
export function extent(s: TimeSentence, at: number, to: number, floor: number): { start: number; mod: string | null } {
  let start = at;
  const noun = /^(?:NOUN|PROPN|ADJ)$/.test(s.tag(to)) || s.word(to) === "-";
  if (start > floor && s.word(start - 1) === "year" && yearNumber(s, start) !== null) start--;
  if (start > floor && s.word(start - 1) === "fiscal" && (s.word(start) === "year" || yearNumber(s, start) !== null)) start--;
  const adverb = to - at === 1 && s.words.value("ref", s.word(at)) !== undefined && s.tag(at) === "ADV";
  const fixed = noun && s.word(to - 1) === "quarter" && to - at === 1;
  if (start > floor && (s.word(start - 1) === "the" || isThat(s, start)) && (!noun || fixed) && !adverb) start--;
  const edge = s.words.value("part", s.word(to - 1)) !== undefined ? s.words.value("mod", s.word(start - 1)) : undefined;
  if (start > floor && edge !== undefined && edge !== "APPROX") return { start: start - 1, mod: edge };
  const counted =
    s.tag(start) === "NUM" ||
    s.words.value("every", s.word(start)) !== undefined ||
    /^(?:an?|half|noon|midnight|midday)$/.test(s.word(start));
  for (const phrase of start > floor ? s.words.phrasesTo("approx", s.word(start - 1)) : []) {
    const first = start - phrase.words.length;
    if (!counted && (phrase.value !== "APPROX" || phrase.words[0] === "about")) continue;
    if (first >= floor && phrase.words.every((word, k) => s.word(first + k) === word)) return { start: first, mod: phrase.value || null };
  }
  return { start, mod: null };
}
