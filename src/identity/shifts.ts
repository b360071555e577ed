import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, day as makeDay, monthOf, weekday, yearOf } from "../text/day.ts";
import { type Dated, type Direction, monthOfYear, quarterFrom, single, stated, weekWith } from "./calendar.ts";

type Shift = NonNullable<TimeExpression["shift"]>;

/** The value that a shift places: a larger unit says in which week or year it lies, its own unit counts such days or months. */
export function shifted(value: string, shift: Shift, from: Day, direction: Direction): Dated | null {
  const day = /^XXXX-WXX-([1-7])$/.exec(value);
  if (day !== null)
    return shift.unit === "day"
      ? countedWeekday(Number(day[1]), shift.offset, from)
      : inWeek(Number(day[1]), shift.offset, from, direction);
  if (value === "XXXX-WXX-WE") {
    const over = shift.offset === 0 && direction === "past" && weekday(from) <= 3;
    return weekend(addDays(from, over ? -7 : 7 * shift.offset));
  }
  if (value.startsWith("XXXX-")) {
    if (shift.unit === "year") return stated(`${String(yearOf(from) + shift.offset).padStart(4, "0")}${value.slice(4)}`);
    if (shift.unit === "month" && value.startsWith("XXXX-XX-")) return dayOfMonth(from, shift.offset, Number(value.slice(8)));
    if (shift.unit === "week" && /^XXXX-\d\d-\d\d$/.test(value)) return weekOfDay(recurring(value, from, direction));
    return shift.offset === 0 ? recurring(value, from, direction) : beside(value, shift.offset, from);
  }
  if (shift.unit === "day") return single(addDays(from, shift.offset));
  if (shift.unit === "week") return weekWith(addDays(from, 7 * shift.offset));
  if (shift.unit === "quarter") return quarterFrom(from, shift.offset);
  if (shift.unit === "month") return monthOfYear(yearOf(from), monthOf(from) + shift.offset);
  return stated(String(yearOf(from) + shift.offset).padStart(4, "0"));
}

function weekOfDay(of: Dated | null): Dated | null {
  return of === null ? null : weekWith(of.from);
}

/** "Last July", "next May": the latest that is over, the first to come. */
function beside(value: string, offset: number, from: Day): Dated | null {
  const choices = [-2, -1, 0, 1, 2].map((step) => stated(`${String(yearOf(from) + step).padStart(4, "0")}${value.slice(4)}`));
  const found = choices.filter((one): one is Dated => one !== null && (offset < 0 ? one.until < from : one.from > from));
  return found.length === 0 ? null : found[offset < 0 ? found.length - 1 : 0];
}

/** "This Wednesday" is the one of the article's week, unless the status says that it is over or still to come. */
function inWeek(number: number, offset: number, from: Day, direction: Direction): Dated | null {
  const found = addDays(from, number - weekday(from) + 7 * offset);
  if (offset !== 0) return single(found);
  if (direction === "future" && found < from) return single(addDays(found, 7));
  return single(direction === "past" && found > from ? addDays(found, -7) : found);
}

/** "Last Friday" is the latest before the day; "next Friday" the first after it where that lies in the next week, else one of two. */
function countedWeekday(number: number, offset: number, from: Day): Dated | null {
  const found = addDays(from, number - weekday(from));
  if (offset === 0) return single(found);
  if (offset < 0) return single(addDays(found < from ? found : addDays(found, -7), 7 * (offset + 1)));
  const nextWeek = addDays(found, 7 * offset);
  if (found <= addDays(from, 1) || offset > 1) return single(nextWeek);
  return { value: `${found}|${nextWeek}`, from: found, until: nextWeek, precision: "day" };
}

/** Values without a year or week: the one nearest to the day, in the direction that the status gives. */
export function recurring(value: string, from: Day, direction: Direction): Dated | null {
  const day = /^XXXX-WXX-([1-7])$/.exec(value);
  if (day !== null) return nearestWeekday(Number(day[1]), from, direction);
  if (value === "XXXX-WXX-WE") return weekend(direction === "past" && weekday(from) < 6 ? addDays(from, -7) : from);
  const month = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (month !== null) return yearly(month, from, direction);
  const date = /^XXXX-XX-(\d\d)$/.exec(value);
  if (date !== null) return monthly(Number(date[1]), from, direction);
  const season = /^XXXX-(SP|SU|FA|WI|Q[1-4]|H[12]|W\d\d|(?:easter|pascha)[+-]\d+|\d{1,2}-\d-\d)$/.exec(value);
  if (season === null) return null;
  return nearest(
    [-1, 0, 1].map((step) => stated(`${String(yearOf(from) + step).padStart(4, "0")}-${season[1]}`)),
    from,
    direction,
  );
}

function nearestWeekday(number: number, from: Day, direction: Direction): Dated | null {
  const ahead = (number - weekday(from) + 7) % 7;
  const future = addDays(from, ahead);
  const past = ahead === 0 ? from : addDays(from, ahead - 7);
  if (direction === "future") return single(future);
  if (direction === "past") return single(past);
  return single(ahead <= 3 ? future : past);
}

function yearly(match: RegExpExecArray, from: Day, direction: Direction): Dated | null {
  const month = Number(match[1]);
  const date = match[2] === undefined ? null : Number(match[2]);
  const of = (year: number) => (date === null ? monthOfYear(year, month) : single(makeDay(year, month, date)));
  return nearest([of(yearOf(from) - 1), of(yearOf(from)), of(yearOf(from) + 1)], from, direction);
}

function monthly(date: number, from: Day, direction: Direction): Dated | null {
  return nearest(
    [-1, 0, 1].map((step) => dayOfMonth(from, step, date)),
    from,
    direction,
  );
}

/** A date in the month `step` months from the one of a day. */
function dayOfMonth(from: Day, step: number, date: number): Dated | null {
  const month = monthOfYear(yearOf(from), monthOf(from) + step);
  return month === null ? null : single(makeDay(yearOf(month.from), monthOf(month.from), date));
}

/** How far off a date in the wanted direction may be while one in the other is close by: then the status was said of the plan. */
const FAR = 180;
const CLOSE = 10;

/** Of dates that recur, the nearest one on the wanted side of `from`; the other side's where that is close and this one far. */
function nearest(choices: readonly (Dated | null)[], from: Day, direction: Direction): Dated | null {
  let best: Dated | null = null;
  let wanted: Dated | null = null;
  for (const choice of choices) {
    if (choice === null) continue;
    if (best === null || distance(choice, from) < distance(best, from)) best = choice;
    const fits = direction === null || (direction === "past" ? choice.from <= from : choice.until >= from);
    if (fits && (wanted === null || distance(choice, from) < distance(wanted, from))) wanted = choice;
  }
  if (wanted === null || best === null) return best;
  return distance(wanted, from) > FAR && distance(best, from) <= CLOSE ? best : wanted;
}

function distance(of: Dated, from: Day): number {
  if (from < of.from) return daysBetween(from, of.from);
  return from > of.until ? daysBetween(of.until, from) : 0;
}

function weekend(of: Day): Dated {
  const week = weekWith(of);
  return { value: `${week.value}-WE`, from: addDays(week.from, 5), until: week.until, precision: "day" };
}
