/** A calendar day of the proleptic Gregorian calendar, `2024-07-03`. Compares correctly as a string. */
export type Day = string & { readonly __brand: "day" };

const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day a string names, or null when it is not a day of the calendar (`2023-02-29`). */
export function parseDay(text: string): Day | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  return day(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year (0 to 9999), a month (1 to 12) and a day of the month, or null when the calendar has none. */
export function day(year: number, month: number, date: number): Day | null {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `count` days later; earlier when negative. */
export function addDays(from: Day, count: number): Day {
  return fromNumber(toNumber(from) + count);
}

/** How many days lie from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return toNumber(b) - toNumber(a);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(of: Day): number {
  return ((((toNumber(of) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** 1 to 31. */
export function dateOf(of: Day): number {
  return Number(of.slice(8, 10));
}

/** Days since 1970-01-01. Algorithm: Howard Hinnant, days_from_civil (public domain). */
export function toNumber(of: Day): number {
  const month = monthOf(of);
  const year = yearOf(of) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(of) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is `number` days after 1970-01-01. Algorithm: Howard Hinnant, civil_from_days (public domain). */
export function fromNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
