import { daysInMonth } from "../../text/day.ts";
import { numberAt } from "../../text/numbers.ts";
import type { TimeSentence } from "./atoms.ts";
import { monthOf, plainMonth } from "./months.ts";
import { type Reading, reading, two } from "./timex.ts";
import { shareAfter, yearAt, yearNumber } from "./years.ts";

/** A day, month, year, quarter or weekday that the calendar names, beginning at an atom; or null. No shift and no time of day. */
export function calendarAt(s: TimeSentence, at: number): Reading | null {
  if (s.named(at)) return null;
  return weekdayAt(s, at) ?? dateAt(s, at);
}

/** "Thursday", "Thursday, October 13", "Thursday (13 October)". */
function weekdayAt(s: TimeSentence, at: number): Reading | null {
  const weekday = s.words.weekdays.get(s.word(at));
  if (weekday === undefined || !s.capital(at)) return null;
  let next = at + 1;
  if (s.word(next) === "(") {
    const date = dateAt(s, next + 1);
    if (date?.date != null && date.month !== null && s.word(date.to) === ")") return { ...date, weekday, to: date.to + 1 };
  }
  if (s.word(next) === ",") next++;
  if (s.word(next) === "the") next++;
  const date = dateAt(s, next);
  if (date?.date != null && date.month !== null) return { ...date, weekday };
  const ordinal = s.word(next - 1) === "the" ? ordinalDay(s, next) : null;
  const lone = ordinal !== null && (/^\d/.test(s.word(next)) || s.word(next - 2) !== "," || /^(?:PUNCT|ADP|)$/.test(s.tag(ordinal.to)));
  if (ordinal !== null && lone) return reading(ordinal.to, { weekday, date: ordinal.date });
  const nth = numberAt(s.word, at - 1, at)?.ordinal === true || s.word(at - 1) === "last";
  if (nth && (s.word(at + 1) === "of" || (s.word(at + 1) === "in" && s.words.months.has(s.word(at + 2))))) return null;
  return s.words.clash.has(s.word(at)) ? null : reading(at + 1, { weekday });
}

/** A date without its weekday. */
function dateAt(s: TimeSentence, at: number): Reading | null {
  return numericAt(s, at) ?? monthAt(s, at) ?? dayMonthAt(s, at) ?? partOfYearAt(s, at) ?? decadeAt(s, at) ?? yearAt(s, at);
}

/** "October 13", "October 13, 2022", "October 2022", "October". */
function monthAt(s: TimeSentence, at: number): Reading | null {
  const month = monthOf(s, at);
  if (month === null) return null;
  const date = dateAfter(s, at + 1);
  if (date !== null && date.date <= daysInMonth(2000, month)) return withYear(s, reading(date.to, { month, date: date.date }));
  const before = /^(?:,|of|in)$/.test(s.word(at + 1)) || (/^[-/]$/.test(s.word(at + 1)) && glued(s, at)) ? at + 2 : at + 1;
  const year = yearNumber(s, before);
  if (year !== null) return reading(before + 1, { month, year });
  return plainMonth(s, at) ? reading(at + 1, { month }) : null;
}

/** "13 October", "13th of October 2022". */
function dayMonthAt(s: TimeSentence, at: number): Reading | null {
  const figures = dayNumber(s, at);
  const day = figures === null ? ordinalDay(s, at) : { date: figures, to: at + 1 };
  if (day === null || /^[$€£]$/.test(s.word(at - 1))) return null;
  const of = s.word(day.to) === "day" && s.word(day.to + 1) === "of" ? day.to + 1 : day.to;
  const next = /^(?:of|-|\/)$/.test(s.word(of)) ? of + 1 : of;
  const month = monthOf(s, next);
  if (month === null || day.date > daysInMonth(2000, month) || (figures === null && next === of)) return null;
  return withYear(s, reading(next + 1, { month, date: day.date }));
}

/** A day of the month as an ordinal, in figures or words: "11th", "twenty-second". */
export function ordinalDay(s: TimeSentence, at: number): { date: number; to: number } | null {
  const number = numberAt(s.word, at, at + 3);
  const fits = number?.ordinal && number.value >= 1 && number.value <= 31 && (number.figures || standsAlone(s, at + number.length));
  return fits ? { date: number.value, to: at + number.length } : null;
}

/** False before a noun that an ordinal in words can belong to: "on Sunday the first round", "in March first reports". */
function standsAlone(s: TimeSentence, to: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(s.tag(to)) && s.word(to) !== "-";
}

/** The day that follows a month: "13", "the 13th", ", 13th", "twenty-second". */
function dateAfter(s: TimeSentence, at: number): { date: number; to: number } | null {
  const figures = dayNumber(s, at);
  if (figures !== null) return { date: figures, to: at + 1 };
  if (/^[-/]$/.test(s.word(at)) && glued(s, at - 1)) {
    const date = dayNumber(s, at + 1);
    return date === null ? null : { date, to: at + 2 };
  }
  const ordinal = ordinalDay(s, s.word(at) === "the" || s.word(at) === "," ? at + 1 : at);
  if (ordinal !== null) return s.word(at) === "," && !/^\d/.test(s.word(at + 1)) ? null : ordinal;
  const number = s.fine || (s.word(at - 2) === "on" && standsAlone(s, at + 1)) ? numberAt(s.word, at, at + 3) : null;
  return number !== null && number.value <= 31 && number.value >= 1 ? { date: number.value, to: at + number.length } : null;
}

/** True when the mark after an atom and the atom after it stand without spaces. */
function glued(s: TimeSentence, at: number): boolean {
  return s.atoms[at + 2] !== undefined && s.atoms[at].end === s.atoms[at + 1].start && s.atoms[at + 1].end === s.atoms[at + 2].start;
}

function withYear(s: TimeSentence, of: Reading): Reading {
  const next = /^(?:,|of|in|-|\/)$/.test(s.word(of.to)) ? of.to + 1 : of.to;
  const famous = of.month === 9 && of.date === 11 ? s.words.value("attack", s.word(of.to)) : undefined;
  if (famous !== undefined) return { ...of, year: Number(famous) };
  const year = yearNumber(s, next);
  const counted = next === of.to && s.plural(next + 1) && s.words.value("event", s.word(next + 1)) === undefined;
  if (year === null || counted) return of;
  return { ...of, year, to: next + 1 };
}

/** "2022-10-13", "13.10.2022", "13/10/2022" where only one order is possible. */
function numericAt(s: TimeSentence, at: number): Reading | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(s.word(at));
  if (dotted !== null) return numeric(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = s.word(at + 1);
  if (mark !== "-" && mark !== "/") return null;
  if (s.word(at + 3) !== mark) return s.fine && mark === "/" ? slashedAt(s, at) : null;
  const parts = [s.word(at), s.word(at + 2), s.word(at + 4)];
  const named = s.words.months.get(parts[1]);
  if (named !== undefined && /^\d{4}$/.test(parts[0]) && /^\d\d?$/.test(parts[2]))
    return numeric(at + 5, Number(parts[0]), named, Number(parts[2]));
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a, b, c] = parts.map(Number);
  if (parts[0].length === 4) return numeric(at + 5, a, b, c);
  if (parts[2].length === 2 && parts[0].length < 3 && mark === "/" && s.fine) return shortNumeric(at + 5, a, b, c);
  if (parts[2].length !== 4) return s.fine && mark === "/" ? slashedAt(s, at) : null;
  if (!s.fine && a <= 12 && b <= 12 && a !== b) return null;
  return a > 12 ? numeric(at + 5, c, b, a) : numeric(at + 5, c, a, b);
}

/** "11/02/89": month, day and the year's last figures, in the order of the United States where both are possible. */
function shortNumeric(to: number, a: number, b: number, c: number): Reading | null {
  const year = c > 40 ? 1900 + c : 2000 + c;
  return a > 12 ? numeric(to, year, b, a) : numeric(to, year, a, b);
}

/** "on 10/1", "from 10/1 to 11/7": month and day, in the order of the United States where both are possible. */
function slashedAt(s: TimeSentence, at: number): Reading | null {
  const joined = /^\d\d?$/.test(s.word(at - 2)) && /^(?:-|to)$/.test(s.word(at - 1)) && s.word(at - 3) === "/";
  if (!joined && s.words.value("slashed", s.word(at - 1)) === undefined && s.words.weekdays.get(s.word(at - 1)) === undefined) return null;
  const [a, b] = [dayNumber(s, at), dayNumber(s, at + 2)];
  if (a === null || b === null || !/^\d+$/.test(s.word(at) + s.word(at + 2))) return null;
  const [month, date] = a > 12 ? [b, a] : [a, b];
  return month > 12 || date > daysInMonth(2000, month) ? null : withYear(s, reading(at + 3, { month, date }));
}

function numeric(to: number, year: number, month: number, date: number): Reading | null {
  const fits = year >= 1500 && year <= 2199 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return fits ? reading(to, { year, month, date }) : null;
}

/** "the second quarter of 2024", "Q1 2024", "the first half of 2024", "summer 2012", "summer of 2012". */
function partOfYearAt(s: TimeSentence, at: number): Reading | null {
  const season = s.words.value("season", s.given ? s.word(at).replace(/s$/, "") : s.word(at));
  const short = /^(q[1-4]|h[12])$/.exec(s.word(at));
  const ordinal = short === null && season === undefined ? numberAt(s.word, at, at + 1) : null;
  const hyphen = s.fine && s.word(at + 1) === "-" ? 1 : 0;
  const unit = s.word(at + 1 + hyphen);
  let part = season ?? short?.[1].toUpperCase() ?? null;
  if (ordinal?.ordinal && unit === "quarter" && ordinal.value <= 4) part = `Q${ordinal.value}`;
  if (ordinal?.ordinal && unit === "half" && ordinal.value <= 2) part = `H${ordinal.value}`;
  if (part === null) return null;
  const next = at + (ordinal === null ? 1 : 2 + hyphen);
  const whole = s.word(next) === "of" ? next + 1 : next;
  const year = yearNumber(s, whole);
  if (year !== null) return reading(whole + 1, { year, part });
  const which = s.words.value("which", s.word(whole)) ?? (s.word(whole) === "the" && whole > next ? "0" : undefined);
  if (which !== undefined && s.word(whole + 1) === "year")
    return reading(whole + 2, { part, shift: { unit: "year", offset: Number(which) } });
  const told = s.fine && whole > next ? toldYear(s, whole) : null;
  if (told !== null) return { ...told, part };
  const alone = ordinal === null ? seasonAlone(s, at, season) : s.word(next) !== "of" && (unit === "quarter" || s.economic());
  return s.fine && alone ? reading(next, { part }) : null;
}

/** "that year", "the same year", "the following year" after "the autumn of". */
function toldYear(s: TimeSentence, at: number): Reading | null {
  const next = s.word(at) === "the" ? at + 1 : at;
  const that = s.word(next) === "that" || (next > at && s.word(next) === "same");
  const beside = next > at ? { following: 1, next: 1, previous: -1, preceding: -1 }[s.word(next)] : undefined;
  const offset = that ? 0 : beside;
  if (offset === undefined || s.word(next + 1) !== "year") return null;
  return reading(next + 2, { shift: { unit: "year", offset }, counts: true });
}

/** True for a season by itself, "fall" and "spring" only where they are no verbs or springs. */
function seasonAlone(s: TimeSentence, at: number, season: string | undefined): boolean {
  if (season === undefined || s.given) return season !== undefined;
  if (s.tag(at) !== "NOUN" || s.plural(at)) return false;
  return s.words.value("seasonal", s.word(at - 1)) !== undefined && s.tag(at + 1) !== "NOUN" && s.word(at + 1) !== "of";
}

/** "the 1960s", "1930's", "the sixties", "the 19th century". */
function decadeAt(s: TimeSentence, at: number): Reading | null {
  const figures = /^((?:1[5-9]|20)\d0)(s?)$/.exec(s.word(at));
  if (figures !== null && (figures[2] === "s" || s.word(at + 1) === "'s")) {
    const first = Number(figures[1]);
    const century = first % 100 === 0 && first < 1900;
    if (s.fine && figures[2] === "" && shareAfter(s, at + 1) !== null) return null;
    return reading(figures[2] === "s" ? at + 1 : at + 2, { value: years(first, first + (century ? 99 : 9)) });
  }
  const short = /^([2-9]0)s$/.exec(s.word(at));
  if (short !== null && (s.given || s.word(at - 1) === "the" || s.word(at - 1) === "'" || s.word(at - 1) === "’"))
    return reading(at + 1, { value: years(1900 + Number(short[1]), 1909 + Number(short[1])) });
  const decade = s.words.value("decade", s.word(at));
  if (decade !== undefined && (s.word(at - 1) === "the" || s.words.value("mod", s.word(at - 1)) !== undefined))
    return reading(at + 1, { value: years(Number(decade), Number(decade) + 9) });
  const ordinal = s.word(at + 1) === "century" || s.word(at + 2) === "century" ? numberAt(s.word, at, at + 1) : null;
  if (!ordinal?.ordinal || ordinal.value < (s.fine ? 2 : 10) || ordinal.value > 22) return null;
  if (s.word(at + 1) !== "century" && s.word(at + 1) !== "-") return null;
  const first = (ordinal.value - 1) * 100;
  const to = s.word(at + 1) === "century" ? at + 2 : at + 3;
  if (s.fine && s.words.value("era", s.word(to)) === "BC") return reading(to + 1, { value: `BC${two(ordinal.value - 1)}` });
  return reading(to, { value: years(first, first + 99) });
}

function years(first: number, last: number): string {
  return `${String(first).padStart(4, "0")}/${String(last).padStart(4, "0")}`;
}

/** A day of the month in figures: "13", "13th". */
export function dayNumber(s: TimeSentence, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(s.word(at));
  const date = match === null ? 0 : Number(match[1]);
  return date >= 1 && date <= 31 ? date : null;
}
