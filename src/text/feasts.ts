import { addDays, type Day, day, weekday } from "./day.ts";

const RULE = /^(?:(easter|pascha)([+-]\d{1,2})|(\d{1,2})-(\d)-([1-7]))$/;

/**
 * The day of a movable feast in a year from 1583 on. Rules: `easter-2` is two days before Western Easter Sunday, `pascha+0` Orthodox Easter Sunday,
 * `11-4-4` the fourth Thursday of November (a weekday counted 5 is the last of the month). Null for another rule, or out of the calendar.
 */
export function feastDay(year: number, rule: string): Day | null {
  const match = RULE.exec(rule);
  if (match === null || year < 1583) return null;
  if (match[1] !== undefined) {
    const sunday = match[1] === "easter" ? easter(year) : pascha(year);
    return sunday === null ? null : addDays(sunday, Number(match[2]));
  }
  return nthWeekday(year, Number(match[3]), Number(match[4]), Number(match[5]));
}

function nthWeekday(year: number, month: number, nth: number, wanted: number): Day | null {
  const first = day(year, month, 1);
  if (first === null) return null;
  const from = addDays(first, (wanted - weekday(first) + 7) % 7);
  const found = addDays(from, 7 * (nth - 1));
  return found.slice(0, 7) === first.slice(0, 7) ? found : addDays(found, -7);
}

/** Western Easter Sunday. Algorithm: J.-M. Oudin (1940), as in the Explanatory Supplement to the Astronomical Almanac. */
function easter(year: number): Day | null {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = Math.floor((century - 17) / 25);
  let moon = (century - Math.floor(century / 4) - Math.floor((century - shift) / 3) + 19 * golden + 15) % 30;
  moon -= Math.floor(moon / 28) * (1 - Math.floor(moon / 28) * Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const sunday = moon - ((year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7);
  const month = 3 + Math.floor((sunday + 40) / 44);
  return day(year, month, sunday + 28 - 31 * Math.floor(month / 4));
}

/** Orthodox Easter Sunday in the Gregorian calendar. Algorithm: J. Meeus, Astronomical Algorithms (1991), with the days between the calendars. */
function pascha(year: number): Day | null {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + sunday + 114;
  const julian = day(year, Math.floor(sum / 31), (sum % 31) + 1);
  return julian === null ? null : addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
