import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day } from "../text/day.ts";
import { addMonths, type Dated, quarterFrom, type Stretch } from "./calendar.ts";

const LENGTH = /^P(\d{1,3})(D|W|M|Y|DE)$/;

/**
 * The days of a length that ends on the eve of a day ("the past two weeks") or begins on the day after it ("the next three days"). Null for one that lies
 * nowhere. Quarters are whole ones.
 */
export function lengthDays({ value, mod, shift }: TimeExpression, day: Day): Dated | null {
  const length = LENGTH.exec(value);
  if (length === null || (mod !== "PAST" && mod !== "FUTURE")) return null;
  const sign = mod === "PAST" ? -1 : 1;
  if (shift !== null) return between(quarterFrom(day, sign), quarterFrom(day, shift.offset), "month");
  const other = shiftedBy(day, sign * Number(length[1]), length[2]);
  const near = addDays(day, sign);
  return other === null
    ? null
    : between({ from: near, until: near }, sign < 0 ? { from: other, until: near } : { from: near, until: other }, "day");
}

function between(a: Stretch | null, b: Stretch | null, precision: Dated["precision"]): Dated | null {
  if (a === null || b === null) return null;
  const from = a.from < b.from ? a.from : b.from;
  const until = a.until > b.until ? a.until : b.until;
  return { value: `${from}/${until}`, from, until, precision };
}

function shiftedBy(from: Day, count: number, unit: string): Day | null {
  if (unit === "D" || unit === "W") return addDays(from, unit === "W" ? 7 * count : count);
  return addMonths(from, unit === "M" ? count : unit === "Y" ? 12 * count : 120 * count);
}

/** How many units in which "early", "mid" and "late" begin and end; null is the end of the whole. */
type Share = readonly [from: number, until: number | null];

/** Days after the first of a month: early is the 1st to the 15th, mid the 10th to the 20th, late from the 15th. */
const MONTH: Readonly<Record<string, Share>> = { START: [0, 14], MID: [9, 19], END: [14, null] };
/** Days of a week: early is Monday to Wednesday, late from Thursday. */
const WEEK: Readonly<Record<string, Share>> = { START: [0, 2], MID: [2, 3], END: [3, null] };
/** Months of a year: its first half, April to September, its second half. */
const YEAR: Readonly<Record<string, Share>> = { START: [0, 6], MID: [3, 9], END: [6, null] };

/** Years of a decade: its first half, its middle, its second half. */
const DECADE: Readonly<Record<string, Share>> = { START: [0, 5], MID: [3, 7], END: [5, null] };
/** Years of a century: its quarters, the middle half. */
const CENTURY: Readonly<Record<string, Share>> = { START: [0, 25], MID: [25, 75], END: [75, null] };

/** The part of a month, week, year, decade or century that TIMEX3's START, MID or END leaves of it; null for other mods and other stretches. */
export function shareOf({ from, until, value }: Dated, mod: string): Stretch | null {
  const days = /^\d{4}-\d\d$/.test(value) ? MONTH[mod] : /^\d{4}-W\d\d$/.test(value) ? WEEK[mod] : undefined;
  if (days !== undefined) return { from: addDays(from, days[0]), until: days[1] === null ? until : addDays(from, days[1]) };
  const [shares, times] = /^\d{4}$/.test(value) ? [YEAR, 1] : /^(\d{3})0\/\1\d$/.test(value) ? [DECADE, 12] : /^(\d\d)00\/\1\d\d$/.test(value) ? [CENTURY, 12] : [null, 0]; // biome-ignore format: one choice
  const share = shares?.[mod];
  const first = share === undefined ? null : addMonths(from, share[0] * times);
  const end = share === undefined || share[1] === null ? null : addMonths(from, share[1] * times);
  return first === null ? null : { from: first, until: end === null ? until : addDays(end, -1) };
}
