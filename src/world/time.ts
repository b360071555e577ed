import type { Day } from "../text/day.ts";
import type { AsOf } from "./world.ts";

/** A row with days; both ends belong to it, null is open. */
export interface Dated {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** True when the row holds on that day, or at all for "ever". */
export function holdsOn(row: Dated, on: AsOf): boolean {
  return on === "ever" || ((row.from === null || row.from <= on) && (row.until === null || on <= row.until));
}

/** True when the row had begun by that day. */
export function begunBy(row: Dated, on: AsOf): boolean {
  return on === "ever" || row.from === null || row.from <= on;
}

/** True when an open row is asked about after the last day on which its source was seen to hold. */
export function isLastKnown(row: Dated & { readonly asOf: Day | null }, on: AsOf): boolean {
  return on !== "ever" && row.until === null && row.asOf !== null && on > row.asOf;
}

/** " since 2014-08-28", " from 2007-08-28 to 2014-08-28", "" when nothing is known. */
export function spanWords({ from, until }: Dated): string {
  if (from !== null && until !== null) return ` from ${from} to ${until}`;
  if (from !== null) return ` since ${from}`;
  return until === null ? "" : ` until ${until}`;
}
