import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day } from "../text/day.ts";
import type { ArticleId } from "../text/span.ts";
import { addMonths, type Dated, type Direction, type Stretch, single, stated } from "./calendar.ts";
import { eveOf, isEve } from "./happenings.ts";
import type { ArticleDay, Moment } from "./identified.ts";
import { lengthDays, shareOf } from "./lengths.ts";
import { recurring, shifted } from "./shifts.ts";

/** What a time expression is counted from. */
export interface Count {
  readonly day: ArticleDay;
  readonly direction: Direction;
  /** The days of what `time.anchor` mentions; null when there is no anchor or its days are not known. */
  readonly anchor: Stretch | null;
  /** The moment of the expression at `time.base`; null when there is none or nothing is known of it. */
  readonly base: Moment | null;
  /** True where "until" and "by" name the end itself, as of a membership, and leave nothing open. */
  readonly plain: boolean;
  readonly article: ArticleId;
}

/** One reading of an expression: its days, and whether the article's day was needed for them. */
interface Reckoned extends Dated {
  readonly counted: boolean;
  readonly extent: Moment["extent"];
  readonly open?: "before" | "after";
}

/**
 * The moment that a time expression means, counted from the article's day. An expression that names its year is `stated`;
 * one counted from a known day is `reckoned`; from an inferred day or from the days of a gathering, `inferred`. Where the
 * article's day is open, all days that stay possible are tried and must agree; else only the value is known. Null when the
 * expression says nothing of when: a duration, a repetition, "now".
 */
export function reckon(time: TimeExpression, count: Count): Moment | null {
  if (time.type === "SET" || /^(?:PRESENT|PAST|FUTURE)_REF$/.test(time.value)) return null;
  if (time.anchor !== null) return count.anchor === null ? null : anchored(time, count.anchor, count.article);
  const [date, clock] = splitTime(time);
  if (date === "" && time.shift === null && clock !== null) return onThatDay(clock, time, count);
  if (time.base !== null && !isFree(time)) return count.base === null ? null : fromBase(time, count.base, count);
  if (time.type === "DURATION" && (time.shift === null || time.shift.unit === "quarter")) return lengthMoment(time, count);
  if (date === "" && time.shift === null) return null;
  const found = agreeing(date, time, count);
  if (found === null) return unknown(date, clock, time, count.article);
  const basis = found.counted ? basisOf(count.day) : "stated";
  return momentOf(found, clock, basis, time, count.article);
}

function lengthMoment(time: TimeExpression, { day, article }: Count): Moment | null {
  const days = day.day === null ? null : lengthDays(time, day.day);
  return days === null
    ? null
    : momentOf({ ...days, counted: true, extent: "throughout" }, null, basisOf(day), { ...time, mod: null }, article);
}

function basisOf(day: ArticleDay): Moment["basis"] {
  return day.basis === "published" || day.basis === "dateline" ? "reckoned" : "inferred";
}

function momentOf(found: Reckoned, clock: string | null, basis: Moment["basis"], time: TimeExpression, article: ArticleId): Moment {
  return {
    value: clock !== null && found.from === found.until ? `${found.value}${clock}` : found.value,
    earliest: found.open === "before" ? null : found.from,
    latest: found.open === "after" ? null : found.until,
    extent: found.extent,
    precision: clock !== null && found.precision === "day" ? "time" : found.precision,
    time: clock,
    basis,
    words: { article, span: time.span, text: time.text },
  };
}

/** True for an expression whose value names its year. */
function isFree(time: TimeExpression): boolean {
  return stated(splitTime(time)[0]) !== null;
}

/** A time of day on the day that was told before: "arrived on Saturday. He landed at 4pm". */
function onThatDay(clock: string, time: TimeExpression, { base, article }: Count): Moment | null {
  const day = base !== null && base.earliest === base.latest ? single(base.earliest) : null;
  return base === null || day === null
    ? unknown("", clock, time, article)
    : momentOf({ ...day, counted: true, extent: "within" }, clock, base.basis, time, article);
}

/** Counted from another expression: "two days earlier", "the next day". Its basis is the other's. */
function fromBase(time: TimeExpression, base: Moment, count: Count): Moment | null {
  if (base.earliest === null || base.latest === null) return null;
  const [date, clock] = splitTime(time);
  const offset = time.shift?.offset ?? 0;
  const winter = time.shift?.unit === "year" && base.value.endsWith("-WI");
  const from = offset < 0 || winter ? base.earliest : base.latest;
  const found = resolve(date, time, from, offset < 0 ? "past" : "future", count.plain);
  return found === null ? null : momentOf(found, clock, base.basis, time, count.article);
}

/** The reading that all possible days of the article agree on. */
function agreeing(date: string, time: TimeExpression, count: Count): Reckoned | null {
  const free = resolve(date, time, null, count.direction, count.plain);
  if (free !== null) return free;
  const days = count.day.day !== null ? [count.day.day] : count.day.plausible;
  let found: Reckoned | null = null;
  for (const from of days) {
    const one = resolve(date, time, from, count.direction, count.plain);
    if (one === null || (found !== null && (one.from !== found.from || one.until !== found.until))) return null;
    found = one;
  }
  return found;
}

function resolve(value: string, time: TimeExpression, from: Day | null, direction: Direction, plain: boolean): Reckoned | null {
  const whole = compound(value, time, from, direction);
  if (whole === null || time.mod === null) return whole;
  if (value === "P0D" && time.shift?.offset === 0 && from !== null && (time.mod === "AFTER" || time.mod === "BEFORE"))
    return restOf(whole, time.mod, from);
  if (whole.from === whole.until && IN_DAY.test(time.text)) return whole;
  if (time.mod === "AFTER" && LATER_IN.test(time.text)) return from === null ? whole : restOf(whole, time.mod, from);
  const share = shareOf(whole, time.mod);
  if (share !== null) return { ...whole, ...share };
  if (plain) return whole;
  if (time.mod === "BEFORE") return { ...whole, until: addDays(whole.from, -1), open: "before" };
  if (time.mod === "UNTIL" || time.mod === "BY") return { ...whole, open: "before" };
  if (time.mod === "SINCE") return { ...whole, open: "after" };
  return time.mod === "AFTER" ? { ...whole, from: addDays(whole.until, 1), open: "after" } : whole;
}

/** "Earlier Wednesday", "late on Wednesday" are on it. */
const IN_DAY = /^(?:earlier|later|early|late)\b/i;

/** "Later in June" is a part of it. */
const LATER_IN = /^later in\b/i;

/** "Later this week" is the part of it from the article's day on, "earlier this month" the part up to it; "earlier today" is today. */
function restOf(whole: Reckoned, mod: string, from: Day): Reckoned {
  if (mod === "AFTER" && from <= whole.until && from > whole.from) return { ...whole, from };
  return mod === "BEFORE" && from >= whole.from && from < whole.until ? { ...whole, until: from } : whole;
}

/** Alternatives (`a|b`) and ranges (`a/b`) of simple values. */
function compound(value: string, time: TimeExpression, from: Day | null, direction: Direction): Reckoned | null {
  const mark = value.includes("|") ? "|" : value.includes("/") ? "/" : null;
  if (mark === null) return part(value, time.shift, from, direction);
  const parts: Reckoned[] = [];
  for (const piece of value.split(mark)) {
    const one = follow(piece, time, from, direction, parts[0] ?? null);
    if (one === null) return null;
    parts.push(one);
  }
  const first = parts.reduce((a, b) => (b.from < a.from ? b : a));
  const last = parts.reduce((a, b) => (b.until > a.until ? b : a));
  return {
    value: parts.map((one) => one.value).join(mark),
    from: first.from,
    until: last.until,
    precision: parts[0].precision,
    counted: parts.some((one) => one.counted),
    extent: mark === "|" ? "within" : "throughout",
  };
}

/** A later piece of a range or list is the next one from the first piece on: "from Monday to Wednesday". */
function follow(piece: string, time: TimeExpression, from: Day | null, direction: Direction, first: Reckoned | null): Reckoned | null {
  if (first === null) return part(piece, time.shift, from, direction);
  const free = part(piece, null, null, direction);
  if (piece === "P0D" && from !== null) return part(piece, null, from, direction);
  return free ?? (from === null && first.counted ? null : part(piece, null, first.from, "future"));
}

function part(value: string, shift: TimeExpression["shift"], from: Day | null, direction: Direction): Reckoned | null {
  const free = stated(value);
  if (free !== null) return { ...free, counted: false, extent: "within" };
  if (from === null) return null;
  if (value === "P0D" && shift === null) return { ...(single(from) as Dated), counted: true, extent: "within" };
  const dated = shift !== null ? shifted(value, shift, from, direction) : recurring(value, from, direction);
  return dated === null ? null : { ...dated, counted: true, extent: "within" };
}

/** Counted from the days of a mention: "the eve of the summit", "two days after the talks". */
function anchored(time: TimeExpression, anchor: Stretch, article: ArticleId): Moment | null {
  const offset = time.shift?.offset ?? 0;
  const days = isEve(time) ? eveOf(anchor) : moved(time.shift, offset < 0 ? anchor.from : anchor.until, anchor);
  if (days === null) return null;
  return inferredMoment(days, { article, span: time.span, text: time.text }, time.mod);
}

function moved(shift: TimeExpression["shift"], from: Day, anchor: Stretch): Stretch | null {
  if (shift === null || shift.offset === 0) return anchor;
  if (shift.unit === "day") return single(addDays(from, shift.offset));
  if (shift.unit === "week") return single(addDays(from, 7 * shift.offset));
  const months = shift.unit === "month" ? 1 : shift.unit === "quarter" ? 3 : 12;
  return single(addMonths(from, months * shift.offset));
}

/** A moment somewhere in days that the world gives. `mod` BEFORE and AFTER open it to one side. */
export function inferredMoment(days: Stretch, words: Moment["words"], mod: string | null = null): Moment {
  const one = days.from === days.until;
  return {
    value: one ? days.from : `${days.from}/${days.until}`,
    earliest: mod === "BEFORE" ? null : days.from,
    latest: mod === "AFTER" ? null : days.until,
    extent: "within",
    precision: "day",
    time: null,
    basis: "inferred",
    words,
  };
}

/** What is left to say where no day can be worked out: the value as written. */
function unknown(date: string, clock: string | null, time: TimeExpression, article: ArticleId): Moment | null {
  if (!/^[X\d]/.test(date) && clock === null) return null;
  const precision = clock !== null ? "time" : /WXX-|-\d\d-\d\d|XX-\d\d$/.test(date) ? "day" : /-\d\d$/.test(date) ? "month" : "year";
  const extent = date.includes("/") ? "throughout" : "within";
  return {
    value: `${date}${clock ?? ""}`,
    earliest: null,
    latest: null,
    extent,
    precision,
    time: clock,
    basis: "stated",
    words: { article, span: time.span, text: time.text },
  };
}

/** The date of a value, and its time of day where it has figures: "2022-10-13T10:00" and "T10:00", not "TMO". */
function splitTime(time: TimeExpression): readonly [date: string, clock: string | null] {
  if (time.type !== "TIME" && time.type !== "DATE") return [time.value, null];
  const at = time.value.indexOf("T");
  if (at < 0 || time.value.startsWith("PT")) return [time.value, null];
  const clock = time.value.slice(at);
  return [time.value.slice(0, at), /^T\d\d/.test(clock) ? clock : null];
}
