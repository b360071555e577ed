import { numberAt } from "../../text/numbers.ts";
import type { TimeSentence } from "./atoms.ts";
import { calendarAt, ordinalDay } from "./calendar.ts";
import { festivalAt } from "./fine.ts";
import { atomAfter, lengthAt, lengthValue, measuredAt, relationAt, setAt, unitOf } from "./lengths.ts";
import { type Reading, reading, type Shift } from "./timex.ts";
import { shareAfter, yearNumber } from "./years.ts";

/** What begins at an atom, without a time of day: a day of the calendar, or one that hangs on another. */
export function pointAt(s: TimeSentence, at: number): Reading | null {
  const told = setAt(s, at) ?? moddedAt(s, at) ?? relativeAt(s, at) ?? measuredAt(s, at);
  return told ?? placed(s, festivalAt(s, at) ?? calendarAt(s, at)) ?? bareDate(s, at);
}

/** "early October", "late last year", "mid-2014", "later this week", "the end of the month". */
function moddedAt(s: TimeSentence, at: number): Reading | null {
  const mod = s.words.value("mod", s.word(at));
  if (mod !== undefined && s.word(at) !== "about") {
    const next = s.word(at + 1) === "-" || s.word(at + 1) === "in" || s.word(at + 1) === "on" ? at + 2 : at + 1;
    if ((mod === "AFTER" || mod === "BEFORE") && s.word(at + 1) === "-") return null;
    const within = s.word(at + 1) === "in" && s.word(at + 2) === "the" ? wholeUnit(s, at + 3, 0) : null;
    const of = within ?? relativeAt(s, next) ?? placed(s, calendarAt(s, next));
    const day = within?.shift?.unit === "day";
    if (of === null || of.type !== "DATE" || of.mod !== null || (of.counts && !s.fine)) return null;
    return { ...of, mod, counts: of.counts || day };
  }
  const yearEnd = s.word(at) === "year" ? (/^(?:-|'s)$/.test(s.word(at + 1)) ? at + 2 : at + 1) : 0;
  if (yearEnd > 0 && s.word(yearEnd) === "end") {
    const year = yearNumber(s, yearEnd + 1);
    if (year !== null) return reading(yearEnd + 2, { year, mod: "END" });
    return reading(yearEnd + 1, { shift: { unit: "year", offset: 0 }, mod: "END" });
  }
  const start = s.word(at) === "the" ? at + 1 : at;
  const edge = s.words.value("edge", s.word(start));
  if (edge === undefined || s.word(start + 1) !== "of") return null;
  const of =
    (s.word(start + 2) === "the" ? wholeUnit(s, start + 3, 0) : s.plural(start + 2) ? null : wholeUnit(s, start + 2, 0)) ??
    relativeAt(s, start + 2) ??
    placed(s, calendarAt(s, start + 2));
  return of !== null && of.type === "DATE" && of.mod === null && !of.counts ? { ...of, mod: edge } : null;
}

function wholeUnit(s: TimeSentence, at: number, offset: number): Reading | null {
  const unit = s.words.value("unit", s.word(at));
  if (unit === undefined || unit.startsWith("T") || unit === "F") return null;
  if (unit === "WE") return reading(at + 1, { weekday: 8, shift: { unit: "week", offset } });
  if (unit === "E" || unit === "C") {
    const length = {
      type: "DURATION",
      value: lengthValue({ number: 1, unit }, s.fine),
      mod: offset < 0 ? "PAST" : "FUTURE",
    } as const;
    if (offset === 0) return s.fine ? reading(at + 1, { shift: { unit: "year", offset } }) : null;
    return reading(at + 1, length);
  }
  return reading(at + 1, { shift: { unit: unitOf(unit), offset } });
}

/** "tomorrow", "the day after tomorrow", "this week", "last Friday", "the next three days", "the eve of the summit". */
function relativeAt(s: TimeSentence, at: number): Reading | null {
  const day = s.words.value("day", s.word(at));
  if (day !== undefined) {
    const time = s.word(at) === "tonight" ? "TNI" : null;
    const stated = time === null ? statedAfter(s, at + 1) : null;
    if (stated !== null) return stated;
    return reading(at + 1, { shift: { unit: "day", offset: Number(day) }, time, type: time === null ? "DATE" : "TIME" });
  }
  const start = s.word(at) === "the" ? at + 1 : at;
  if ((start > at || s.given) && s.word(start) === "weekend") return reading(start + 1, { weekday: 8 });
  return besideDay(s, start) ?? partOf(s, start) ?? gatheringDay(s, at, start) ?? whichAt(s, start, start > at) ?? recentAt(s, start);
}

/** "today (Thursday 27 February)", "tomorrow [3 May 2024]": the date in the brackets, which is the same day. */
function statedAfter(s: TimeSentence, at: number): Reading | null {
  const close = s.word(at) === "(" ? ")" : s.word(at) === "[" ? "]" : null;
  if (close === null || s.fine) return null;
  const date = calendarAt(s, at + 1);
  return date?.date != null && date.month !== null && s.word(date.to) === close ? { ...date, to: date.to + 1 } : null;
}

/** "the first half of May", "the last week of June": a month or year and which part of it. */
function partOf(s: TimeSentence, at: number): Reading | null {
  const which = s.words.value("portion", s.word(at));
  const unit = s.word(at + 1);
  const parts = unit === "half" || unit === "week" || unit === "weeks" || unit === "day" || unit === "days" || unit === "third";
  if (which === undefined || !parts || s.word(at + 2) !== "of") return null;
  const whole = s.word(at + 3) === "the" ? wholeUnit(s, at + 4, 0) : (relativeAt(s, at + 3) ?? calendarAt(s, at + 3));
  if (whole === null || whole.type !== "DATE" || whole.date !== null || whole.weekday !== null || whole.value !== null || whole.counts)
    return null;
  if (whole.part !== null || (unit === "half" && whole.month === null && (whole.year !== null || whole.shift?.unit === "year")))
    return null;
  return { ...whole, mod: unit === "half" && which === "MID" ? "END" : which };
}

/** "the day after tomorrow", "the next day", "the day before", "the same day". */
function besideDay(s: TimeSentence, at: number): Reading | null {
  const the = s.word(at - 1) === "the";
  if (s.word(at) === "day") {
    if (s.word(at + 1) === "after" && s.word(at + 2) === "tomorrow") return dayShift(at + 3, 2, false);
    if (s.word(at + 1) === "before" && s.word(at + 2) === "yesterday") return dayShift(at + 3, -2, false);
    const relation = the ? relationAt(s, at + 1) : null;
    const ends = /^(?:[.,;:)?!]|)$/.test(s.word(at + 2)) || (s.fine && /^(?:ADP|SCONJ)$/.test(s.tag(at + 2)) && s.word(at + 2) !== "of");
    return relation !== null && ends && s.word(at + 1) !== "following" ? dayShift(at + 2, relation.direction, true) : null;
  }
  const that = s.word(at) === "that" && s.word(at - 1) !== "the";
  const same = s.word(that ? at + 1 : at) === "same" && (that || the);
  if (that || same) {
    const whole = wholeUnit(s, (that ? at + 1 : at) + (same ? 1 : 0), 0);
    return whole?.shift != null && (whole.shift.unit === "day" || whole.weekday === null) ? { ...whole, counts: true } : null;
  }
  if (the && s.word(at) === "year" && (s.word(at + 1) === "before" || s.word(at + 1) === "after") && /^(?:[.,;:)]|)$/.test(s.word(at + 2)))
    return reading(at + 2, { shift: { unit: "year", offset: s.word(at + 1) === "before" ? -1 : 1 }, counts: true });
  if (!the || s.word(at + 1) !== "day") return null;
  if (s.word(at) === "next" || s.word(at) === "following") return dayShift(at + 2, 1, true);
  if (s.word(at) === "previous" || s.word(at) === "preceding") return dayShift(at + 2, -1, true);
  return null;
}

function dayShift(to: number, offset: number, counts: boolean): Reading {
  return reading(to, { shift: { unit: "day", offset }, counts });
}

/** "the eve of the summit", "the day after the talks", "the second day of the conference". */
function gatheringDay(s: TimeSentence, at: number, start: number): Reading | null {
  if (s.fine) return null;
  const anchored = (to: number, shift: Shift, mod: string | null): Reading | null => {
    const anchor = s.gathering(to);
    return anchor === null ? null : reading(atomAfter(s, to, anchor.span.end), { shift, anchor, mod });
  };
  if (s.word(start) === "eve" && s.word(start + 1) === "of") return anchored(start + 2, { unit: "day", offset: -1 }, null);
  if (s.word(start) === "day") {
    const relation = relationAt(s, start + 1);
    return relation === null ? null : anchored(relation.to, { unit: "day", offset: relation.direction }, null);
  }
  if (start === at || s.word(start + 1) !== "day" || s.word(start + 2) !== "of") return null;
  if (s.word(start) === "last" || s.word(start) === "final") return anchored(start + 3, { unit: "day", offset: 0 }, "END");
  if (s.word(start) === "opening") return anchored(start + 3, { unit: "day", offset: 0 }, "START");
  const ordinal = numberAt(s.word, start, start + 1);
  return ordinal?.ordinal && ordinal.value < 15 ? anchored(start + 3, { unit: "day", offset: ordinal.value - 1 }, "START") : null;
}

/** The coming weekend is the next one there is, not that of the coming week. */
const COMING: ReadonlySet<string> = new Set(["coming", "upcoming"]);

/** "this week", "last Friday", "next May", "this past summer", "the next three days", "the coming weeks". */
function whichAt(s: TimeSentence, at: number, the: boolean): Reading | null {
  const which = s.words.value("which", s.word(at));
  if (which === undefined) return null;
  let offset = Number(which);
  let next = at + 1;
  if (offset === 0 && s.words.value("which", s.word(next)) !== undefined && s.word(next) !== "this") {
    offset = Number(s.words.value("which", s.word(next)));
    next++;
  }
  if (s.fine && s.word(next) === "fiscal" && s.word(next + 1) === "year") next++;
  const span = spanOf(s, next, offset, the);
  if (span !== null) return span;
  const counts = the && /^(?:following|previous|preceding|prior)$/.test(s.word(at));
  if (s.word(at) === "following" && !the) return null;
  const length = s.word(at) === "past" || (s.fine && !s.given && the && s.word(at) === "last" && s.word(next + 1) !== "of");
  const unit = s.words.value("unit", s.word(next));
  if (unit === "WE" && COMING.has(s.word(next - 1))) return reading(next + 1, { weekday: 8 });
  if (length && next === at + 1 && unit !== undefined && unit !== "WE" && !(s.fine && unit === "Q")) return pastUnit(s, next);
  const whole = wholeUnit(s, next, offset);
  if (whole !== null && offset !== 0 && s.plural(next) && whole.shift !== null && whole.weekday === null)
    return reading(next + 1, { value: offset < 0 ? "PAST_REF" : "FUTURE_REF", shift: { unit: whole.shift.unit, offset }, mod: "APPROX" });
  const dayOfWeek = whole?.shift?.unit === "week" && whole.weekday === null ? weekdayAfter(s, whole) : null;
  if (dayOfWeek !== null) return dayOfWeek;
  if (whole !== null) return shareOfYear(s, whole) ?? { ...whole, counts };
  const of = named(s, next, offset);
  return of === null ? null : { ...of, counts };
}

/** "last year's third quarter". */
function shareOfYear(s: TimeSentence, year: Reading): Reading | null {
  const share = s.fine && year.shift?.unit === "year" && s.word(year.to) === "'s" ? shareAfter(s, year.to) : null;
  return share === null ? null : { ...share, shift: year.shift };
}

/** "next week Wednesday", "last week on Monday": the weekday of a week that is named first. */
function weekdayAfter(s: TimeSentence, week: Reading): Reading | null {
  const next = s.word(week.to) === "on" || s.word(week.to) === "-" ? week.to + 1 : week.to;
  const weekday = s.capital(next) ? s.words.weekdays.get(s.word(next)) : undefined;
  return weekday === undefined || s.words.clash.has(s.word(next)) ? null : reading(next + 1, { weekday, shift: week.shift });
}

function pastUnit(s: TimeSentence, at: number): Reading | null {
  const unit = s.words.value("unit", s.word(at));
  if (unit === undefined) return null;
  if (s.plural(at) || s.word(at).endsWith("s"))
    return reading(at + 1, { value: "PAST_REF", shift: { unit: unitOf(unit), offset: -1 }, mod: "APPROX" });
  return reading(at + 1, { type: "DURATION", value: lengthValue({ number: 1, unit }, s.fine), mod: "PAST" });
}

/** "the last two weeks", "the next few days": lengths that end or begin at the article's day. */
function spanOf(s: TimeSentence, at: number, offset: number, the: boolean): Reading | null {
  if (offset === 0 || s.word(at) === "a" || s.word(at) === "an") return null;
  const length = lengthAt(s, at);
  if (length !== null && !length.hyphen) {
    const quarters = length.unit === "Q" && length.number !== null ? ({ unit: "quarter", offset: offset * length.number } as const) : null;
    return reading(length.to, {
      type: "DURATION",
      value: lengthValue(length, s.fine),
      mod: offset < 0 ? "PAST" : "FUTURE",
      shift: quarters,
    });
  }
  const unit = the && s.word(at).endsWith("s") ? s.words.value("unit", s.word(at)) : undefined;
  if (unit === undefined || unit === "WE" || (s.word(at - 1) !== "coming" && s.word(at - 1) !== "next")) return null;
  return reading(at + 1, { value: "FUTURE_REF", shift: { unit: unitOf(unit), offset: 1 }, mod: "APPROX" });
}

function named(s: TimeSentence, at: number, offset: number): Reading | null {
  const season = s.words.value("season", s.word(at));
  if (season !== undefined)
    return reading(at + 1, { part: season, shift: offset === 0 ? { unit: "year", offset: 0 } : { unit: "quarter", offset } });
  const of = calendarAt(s, at);
  if (of === null || of.year !== null || of.date !== null || of.value !== null) return null;
  if (of.weekday !== null) return { ...of, shift: { unit: offset === 0 ? "week" : "day", offset } };
  return { ...of, shift: { unit: offset === 0 ? "year" : "month", offset } };
}

/** "recent weeks", "coming days" without an article. */
function recentAt(s: TimeSentence, at: number): Reading | null {
  const unit = s.word(at + 1).endsWith("s") ? s.words.value("unit", s.word(at + 1)) : undefined;
  if (unit === undefined || unit === "WE") return null;
  if (s.word(at) === "recent") return reading(at + 2, { value: "PAST_REF", shift: { unit: unitOf(unit), offset: -1 }, mod: "APPROX" });
  if (s.word(at) === "coming") return reading(at + 2, { value: "FUTURE_REF", shift: { unit: unitOf(unit), offset: 1 }, mod: "APPROX" });
  return null;
}

/** A day of the calendar with the week or year that follows it: "Friday next week", "October last year". */
function placed(s: TimeSentence, of: Reading | null): Reading | null {
  if (of === null || of.year !== null || of.shift !== null || of.value !== null) return of;
  let next = s.word(of.to) === "of" ? of.to + 1 : of.to;
  const told = s.word(next) === "that" ? next + 1 : s.word(next) === "the" && s.word(next + 1) === "same" ? next + 2 : 0;
  if (told > 0 && of.month !== null && s.word(told) === "year")
    return { ...of, shift: { unit: "year", offset: 0 }, counts: true, to: told + 1 };
  if (s.word(next) === "the" && next > of.to && s.words.value("which", s.word(next + 1)) !== undefined) next++;
  const which = s.words.value("which", s.word(next));
  if (which === undefined || (s.word(next) === "following" && next === of.to) || s.word(next) === "past") return of;
  const whole = wholeUnit(s, next + 1, Number(which));
  if (whole?.shift == null || whole.weekday !== null) return of;
  const fits = of.month !== null ? whole.shift.unit === "year" : of.weekday !== null && whole.shift.unit === "week";
  return fits ? { ...of, shift: whole.shift, to: whole.to } : of;
}

/** "on the 15th", "the 15th of this month". */
function bareDate(s: TimeSentence, at: number): Reading | null {
  const day = s.word(at - 1) === "the" ? ordinalDay(s, at) : null;
  if (day === null) return null;
  const { date } = day;
  const of = s.word(day.to) === "day" ? day.to + 1 : day.to;
  if (s.word(of) === "of") {
    const which = s.words.value("which", s.word(of + 1)) ?? (s.word(of + 1) === "the" ? "0" : undefined);
    const month = which !== undefined && s.word(of + 2) === "month";
    return month ? reading(of + 3, { date, shift: { unit: "month", offset: Number(which) } }) : null;
  }
  const ends = /^(?:[.,;:)]|and|or|at|in|)$/.test(s.word(at + 1)) && /^\d/.test(s.word(at));
  if (s.fine && (s.word(at - 2) === "on" || s.words.value("part", s.word(at - 3)) !== undefined)) {
    const apart = /^(?:PRON|DET|VERB|AUX|ADP|CCONJ|PUNCT|)$/.test(s.tag(day.to)) && s.word(day.to) !== "of" && s.word(day.to) !== "-";
    return apart && /^\d/.test(s.word(at)) ? reading(at + 1, { date }) : null;
  }
  return s.word(at - 2) === "on" && ends ? reading(at + 1, { date }) : null;
}
