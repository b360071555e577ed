import type { Mention, TimeExpression } from "../doc.ts";

export type Shift = NonNullable<TimeExpression["shift"]>;

/** What a reader has read, not yet a value: its parts, and the atom after its last. */
export interface Reading {
  readonly to: number;
  readonly type: TimeExpression["type"];
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
  /** 1 to 7; 8 is the weekend. */
  readonly weekday: number | null;
  /** Quarter, half or season of a year: "Q3", "H1", "SU". */
  readonly part: string | null;
  /** A movable feast of a year whose day is not yet worked out: "easter-2". */
  readonly feast: string | null;
  /** "T10:00", "TMO". */
  readonly time: string | null;
  readonly shift: Shift | null;
  readonly anchor: Mention | null;
  readonly mod: string | null;
  /** The value as it stands, for what has no parts: durations, sets, ranges. */
  readonly value: string | null;
  /** True when it counts from a time told before. */
  readonly counts: boolean;
}

const NOTHING: Reading = {
  to: 0,
  type: "DATE",
  year: null,
  month: null,
  date: null,
  weekday: null,
  part: null,
  feast: null,
  time: null,
  shift: null,
  anchor: null,
  mod: null,
  value: null,
  counts: false,
};

/** A reading that ends before atom `to`, of the given parts. */
export function reading(to: number, parts: Partial<Reading>): Reading {
  return { ...NOTHING, ...parts, to };
}

/** The TIMEX3 value of a reading. */
export function timexValue(of: Reading): string {
  if (of.value !== null) return of.value + (of.time ?? "");
  const year = of.year === null ? "XXXX" : String(of.year).padStart(4, "0");
  const day = calendarValue(of, year);
  if (day !== null) return day + (of.time ?? "");
  return of.time ?? "P0D";
}

function calendarValue(of: Reading, year: string): string | null {
  if (of.part !== null) return `${year}-${of.part}`;
  if (of.feast !== null) return `${year}-${of.feast}`;
  if (of.date !== null) return `${year}-${of.month === null ? "XX" : two(of.month)}-${two(of.date)}`;
  if (of.month !== null) return `${year}-${two(of.month)}`;
  if (of.year !== null) return year;
  if (of.weekday !== null) return `XXXX-WXX-${of.weekday === 8 ? "WE" : of.weekday}`;
  return null;
}

/** A number below 100 as two digits. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** How fine a reading without a value of its own is, for joining: both ends of a range are alike. */
export function precision(of: Reading): "day" | "weekday" | "month" | "year" | "other" {
  if (of.value !== null || of.part !== null || of.feast !== null || of.type === "DURATION" || of.type === "SET") return "other";
  if (of.date !== null) return "day";
  if (of.month !== null) return "month";
  if (of.year !== null) return "year";
  return of.weekday !== null && of.weekday < 8 ? "weekday" : "other";
}

/** True for what "the next day" can count from. */
export function isDay(found: Reading): boolean {
  if (found.type === "DURATION" || found.type === "SET" || found.value !== null) return false;
  return found.date !== null || found.feast !== null || (found.weekday !== null && found.weekday < 8) || found.shift?.unit === "day";
}
