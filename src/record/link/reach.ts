import type { Status } from "../../claims/claim.ts";
import type { Moment } from "../../identity/identified.ts";
import { type Day, toNumber } from "../../text/day.ts";
import type { Told } from "../told.ts";

/** Statuses of what has not taken place so far as the report knows. */
export const PLANS: ReadonlySet<Status> = new Set(["proposed", "possible", "expected", "planned", "postponed"]);

/** The days on which a claim can be, as numbers of days since 1970; null: open. */
export interface Reach {
  readonly from: number | null;
  readonly to: number | null;
  /** One day, or the whole of several. */
  readonly definite: boolean;
  /** True when only the article's day and the status bound it. */
  readonly loose: boolean;
  /** The value of a day without a year or of a weekday without a week, when the days are open: "XXXX-10-13". */
  readonly partial: string | null;
  /** True when the days are those of a gathering and no words give them. */
  readonly inferred: boolean;
}

const OPEN: Reach = { from: null, to: null, definite: false, loose: true, partial: null, inferred: false };

/** How far before and after the day of its report an undated happening may lie, by status. */
const BEFORE_HELD = 10;
const BEFORE_CALLED_OFF = 14;
const AFTER_PLANNED = 31;

function reachOf(told: Told): Reach {
  const { when, status, background } = told.claim;
  if (when !== null) {
    const stated = statedReach(when);
    if (stated !== null) return stated;
  }
  return background ? OPEN : looseReach(told.reported, status);
}

function statedReach(when: Moment): Reach | null {
  const from = when.earliest === null ? null : toNumber(when.earliest);
  const to = when.latest === null ? null : toNumber(when.latest);
  if (from === null && to === null) return isPartialDay(when.value) ? { ...OPEN, loose: false, partial: when.value } : null;
  const daily = when.precision === "day" || when.precision === "time";
  const definite = daily && from !== null && to !== null && (from === to || (when.extent === "throughout" && to - from <= 14));
  return { from, to, definite, loose: false, partial: null, inferred: when.basis === "inferred" };
}

function looseReach(reported: Day | null, status: Status): Reach {
  if (reported === null) return OPEN;
  const day = toNumber(reported);
  if (status === "held" || status === "under way") return { ...OPEN, from: day - BEFORE_HELD, to: day };
  if (status === "cancelled" || status === "denied") return { ...OPEN, from: day - BEFORE_CALLED_OFF, to: day + AFTER_PLANNED };
  return { ...OPEN, from: day, to: day + AFTER_PLANNED };
}

/** `XXXX-10-13` or `XXXX-WXX-3`. */
function isPartialDay(value: string): boolean {
  return /^XXXX-(?:\d\d-\d\d|WXX-\d)$/.test(value);
}

/** True when no day is in both. */
export function disjoint(a: Reach, b: Reach): boolean {
  return (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);
}

/** A gathering's days as the world has them may be off by so many from what an article says. */
const GATHERING_OFF = 2;

/** True when two claims of one article cannot be of the same day. */
export function daysClash(a: Reach, b: Reach): boolean {
  if (a.loose || b.loose) return false;
  if (a.inferred !== b.inferred && gapOf(a, b) <= GATHERING_OFF) return false;
  if (disjoint(a, b)) return true;
  return a.partial !== null && b.partial !== null && a.partial.length === b.partial.length && a.partial !== b.partial;
}

/** How many days lie between the two; 0 when they share one or are open. */
function gapOf(a: Reach, b: Reach): number {
  if (a.to !== null && b.from !== null && a.to < b.from) return b.from - a.to;
  return b.to !== null && a.from !== null && b.to < a.from ? a.from - b.to : 0;
}

/** True when both are bounded, not wide, and share a day. */
export function meet(a: Reach, b: Reach): boolean {
  return isNarrow(a) && isNarrow(b) && !disjoint(a, b);
}

function isNarrow(reach: Reach): boolean {
  return reach.from !== null && reach.to !== null && reach.to - reach.from <= 62;
}

/** The days that all of the claims allow: of those with a definite day, else of the stated ones; else those of any claim that counts most. */
export function commonReach(told: readonly Told[]): Reach {
  const reaches = told.map(reachOf);
  const definite = reaches.filter((reach) => reach.definite);
  if (definite.length > 0) return definite.reduce((a, b) => (disjoint(a, b) ? a : narrowed(a, b)));
  const stated = reaches.filter((reach) => !reach.loose);
  if (stated.length > 0) return stated.reduce((a, b) => (disjoint(a, b) ? a : narrowed(a, b)));
  const most = Math.max(...told.map(({ weight }) => weight));
  return reaches.filter((_, k) => told[k].weight === most).reduce(widened);
}

function widened(a: Reach, b: Reach): Reach {
  return {
    ...a,
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}

function narrowed(a: Reach, b: Reach): Reach {
  return {
    from: a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from),
    to: a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to),
    definite: a.definite && b.definite,
    loose: a.loose && b.loose,
    partial: a.partial ?? b.partial,
    inferred: a.inferred && b.inferred,
  };
}
