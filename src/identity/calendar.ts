import { addDays, type Day, dateOf, day, daysBetween, daysInMonth, monthOf, weekday, yearOf } from "../text/day.ts";
import { feastDay } from "../text/feasts.ts";
import type { Moment } from "./identified.ts";

/** A stretch of days: first and last, both in it. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** A TIMEX3 value with a day to count from: the days it can mean, and how exactly it says so. */
export interface Dated extends Stretch {
  /** The value with its unknown parts filled in. */
  readonly value: string;
  readonly precision: Moment["precision"];
}

/** In which direction from the article's day a happening lies, as its status or tense tells; null: either. */
export type { Direction } from "../language/times/tense.ts";

const FULL = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^\d{4}$/;
const DECADE = /^\d{3}$/;
const WEEK = /^(\d{4})-W(\d\d)$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const FEAST = /^(\d{4})-((?:easter|pascha)[+-]\d+|\d{1,2}-\d-\d)$/;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;

/** The days of a value that names its year: "2022-10-13", "2022-10", "2022-W41", "2022-Q3", "2022-SU", "2022-easter-2", "2022", "199". Null for others. */
export function stated(value: string): Dated | null {
  const full = FULL.exec(value);
  if (full !== null) return single(day(Number(full[1]), Number(full[2]), Number(full[3])));
  const month = MONTH.exec(value);
  if (month !== null) return monthOfYear(Number(month[1]), Number(month[2]));
  if (YEAR.test(value)) return months(value, Number(value), 1, 12, "year");
  if (DECADE.test(value)) return years(value);
  const week = WEEK.exec(value);
  if (week !== null) return weekOfYear(Number(week[1]), Number(week[2]));
  const quarter = QUARTER.exec(value);
  if (quarter !== null) return months(value, Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3, "month");
  const half = HALF.exec(value);
  if (half !== null) return months(value, Number(half[1]), Number(half[2]) * 6 - 5, Number(half[2]) * 6, "month");
  const feast = FEAST.exec(value);
  if (feast !== null) return single(feastDay(Number(feast[1]), feast[2]));
  const season = SEASON.exec(value);
  return season === null ? null : seasonOf(value, Number(season[1]), season[2]);
}

/** A day as `Dated`. */
export function single(of: Day | null): Dated | null {
  return of === null ? null : { value: of, from: of, until: of, precision: "day" };
}

/** The calendar week, Monday to Sunday, that holds a day. */
export function weekWith(of: Day): Dated {
  const from = addDays(of, 1 - weekday(of));
  const thursday = addDays(from, 3);
  const first = day(yearOf(thursday), 1, 4) as Day;
  const monday = addDays(first, 1 - weekday(first));
  const number = daysBetween(monday, from) / 7 + 1;
  return { value: `${String(yearOf(thursday)).padStart(4, "0")}-W${two(number)}`, from, until: addDays(from, 6), precision: "week" };
}

/** A month of a year; months under 1 and over 12 count on into other years. Null out of the calendar. */
export function monthOfYear(year: number, month: number): Dated | null {
  const index = year * 12 + month - 1;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  const from = day(y, m, 1);
  if (from === null) return null;
  return { value: `${from.slice(0, 7)}`, from, until: day(y, m, daysInMonth(y, m)) as Day, precision: "month" };
}

/** The quarter of a year, `offset` quarters from the one that holds a day. */
export function quarterFrom(of: Day, offset: number): Dated | null {
  const index = yearOf(of) * 4 + Math.floor((monthOf(of) - 1) / 3) + offset;
  const year = Math.floor(index / 4);
  return stated(`${String(year).padStart(4, "0")}-Q${index - year * 4 + 1}`);
}

/** The same date `count` months on; the month's last day when it is shorter. */
export function addMonths(of: Day, count: number): Day | null {
  const month = monthOfYear(yearOf(of), monthOf(of) + count);
  if (month === null) return null;
  return dateOf(of) <= dateOf(month.until) ? addDays(month.from, dateOf(of) - 1) : month.until;
}

function months(value: string, year: number, first: number, last: number, precision: Dated["precision"]): Dated | null {
  const from = monthOfYear(year, first);
  const until = monthOfYear(year, last);
  return from === null || until === null ? null : { value, from: from.from, until: until.until, precision };
}

function years(decade: string): Dated | null {
  const from = day(Number(`${decade}0`), 1, 1);
  const until = day(Number(`${decade}9`), 12, 31);
  return from === null || until === null ? null : { value: decade, from, until, precision: "year" };
}

function weekOfYear(year: number, number: number): Dated | null {
  const inFirst = day(year, 1, 4);
  return inFirst === null || number < 1 || number > 53 ? null : weekWith(addDays(inFirst, (number - 1) * 7));
}

/** Northern seasons by months, as TIMEX3 has them; winter begins in December of its year. */
function seasonOf(value: string, year: number, season: string): Dated | null {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
  return months(value, year, first, first + 2, "month");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
