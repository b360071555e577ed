import { pathToFileURL } from "node:url";
import { addDays, type Day, dateOf, day as dayOf, daysInMonth } from "../../src/text/day.ts";
import type { Case } from "./recognizers.ts";

/** What chrono-node gives that is used here. */
interface Chrono {
  parse(text: string, from: Date, options?: { forwardDate?: boolean }): readonly { readonly start: Point; readonly end: Point | null }[];
}

interface Point {
  get(unit: "year" | "month" | "day"): number | null;
  isCertain(unit: "day" | "weekday" | "hour"): boolean;
}

/** Reads a case with the chrono-node whose main file is named; as it reads no lengths and no open ends, these stay unread. */
export async function chrono(file: string): Promise<(one: Case) => string[]> {
  const loaded = (await import(pathToFileURL(file).href)) as Chrono & { default?: Chrono };
  const { parse } = loaded.parse === undefined ? loaded.default! : loaded;
  return ({ text, day }) => parse(text, new Date(`${day}T12:00:00`)).map(({ start, end }) => `${first(start)}/${last(end ?? start)}`);
}

function first(point: Point): string {
  return dayOfPoint(point) ?? "";
}

/** The day itself, or the end of its month where chrono-node knows no day of the month. */
function last(point: Point): string {
  const found = dayOfPoint(point);
  if (found === null) return "";
  const whole = !point.isCertain("day") && !point.isCertain("weekday") && dateOf(found) === 1 && !point.isCertain("hour");
  return whole ? addDays(found, daysInMonth(point.get("year")!, point.get("month")!) - 1) : found;
}

function dayOfPoint(point: Point): Day | null {
  const [year, month, date] = [point.get("year"), point.get("month"), point.get("day")];
  return year === null || month === null || date === null ? null : dayOf(year, month, date);
}
