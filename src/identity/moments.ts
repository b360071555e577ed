import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, day as makeDay, monthOf, weekday, yearOf } from "../text/day.ts";
import type { ArticleId } from "../text/span.ts";
import { addMonths, type Dated, type Direction, monthOfYear, quarterFrom, type Stretch, single, stated, weekWith } from "./calendar.ts";
import type { ArticleDay, Moment } from "./identified.ts";

/** What a time expression is counted from. */
export interface Count {
  readonly day: ArticleDay;
  readonly direction: Direction;
  /** The days of what `time.anchor` mentions; null when there is no anchor or its days are not known. */
  readonly anchor: Stretch | null;
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
  if (time.type === "DURATION" && time.shift === null) return null;
  const [date, clock] = splitTime(time);
  if (date === "" && time.shift === null && clock === null) return null;
  const found = agreeing(date, time, count);
  if (found === null) return unknown(date, clock, time, count.article);
  const basis = !found.counted ? "stated" : count.day.basis === "published" || count.day.basis === "dateline" ? "reckoned" : "inferred";
  return {
    value: clock !== null && found.from === found.until ? `${found.value}${clock}` : found.value,
    earliest: found.open === "before" ? null : found.from,
    latest: found.open === "after" ? null : found.until,
    extent: found.extent,
    precision: clock !== null && found.precision === "day" ? "time" : found.precision,
    time: clock,
    basis,
    words: { article: count.article, span: time.span, text: time.text },
  };
}

/** The reading that all possible days of the article agree on. */
function agreeing(date: string, time: TimeExpression, count: Count): Reckoned | null {
  const free = resolve(date, time, null, count.direction);
  if (free !== null) return free;
  const days = count.day.day !== null ? [count.day.day] : count.day.plausible;
  let found: Reckoned | null = null;
  for (const from of days) {
    const one = resolve(date, time, from, count.direction);
    if (one === null || (found !== null && (one.from !== found.from || one.until !== found.until))) return null;
    found = one;
  }
  return found;
}

function resolve(value: string, time: TimeExpression, from: Day | null, direction: Direction): Reckoned | null {
  const whole = compound(value, time, from, direction);
  if (whole === null) return null;
  if (time.mod === "BEFORE") return { ...whole, until: addDays(whole.from, -1), open: "before" };
  if (time.mod === "AFTER") return { ...whole, from: addDays(whole.until, 1), open: "after" };
  return whole;
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
  return free ?? (from === null && first.counted ? null : part(piece, null, first.from, "future"));
}

function part(value: string, shift: TimeExpression["shift"], from: Day | null, direction: Direction): Reckoned | null {
  const free = stated(value);
  if (free !== null) return { ...free, counted: false, extent: "within" };
  if (from === null) return null;
  const dated = shift !== null ? shifted(value, shift, from, direction) : recurring(value, from, direction);
  return dated === null ? null : { ...dated, counted: true, extent: "within" };
}

type Shift = NonNullable<TimeExpression["shift"]>;

function shifted(value: string, shift: Shift, from: Day, direction: Direction): Dated | null {
  const day = /^XXXX-WXX-([1-7])$/.exec(value);
  if (day !== null) return weekdayBy(Number(day[1]), shift.offset, from, direction);
  if (/^XXXX-WXX-WE$/.test(value)) return weekend(addDays(from, 7 * shift.offset));
  const month = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (month !== null) return yearly(month, from, shift.unit === "year" ? shift.offset : null, bySign(shift.offset, direction));
  if (shift.unit === "day") return single(addDays(from, shift.offset));
  if (shift.unit === "week") return weekWith(addDays(from, 7 * shift.offset));
  if (shift.unit === "quarter") return quarterFrom(from, shift.offset);
  if (shift.unit === "month") return monthOfYear(yearOf(from), monthOf(from) + shift.offset);
  return stated(String(yearOf(from) + shift.offset).padStart(4, "0"));
}

/**
 * "This Wednesday" is the one of the article's week unless the status says that it is over or still to come; "last Wednesday" is the
 * latest before the day; "next Wednesday" is the nearest to come where that lies in the week after, else either of two.
 */
function weekdayBy(number: number, offset: number, from: Day, direction: Direction): Dated | null {
  const inWeek = addDays(from, number - weekday(from));
  if (offset === 0) {
    if (direction === "future" && inWeek < from) return single(addDays(inWeek, 7));
    return single(direction === "past" && inWeek > from ? addDays(inWeek, -7) : inWeek);
  }
  if (offset < 0) return single(addDays(inWeek < from ? inWeek : addDays(inWeek, -7), 7 * (offset + 1)));
  const nextWeek = addDays(inWeek, 7 * offset);
  if (inWeek <= from || offset > 1) return single(nextWeek);
  return { value: `${inWeek}|${nextWeek}`, from: inWeek, until: nextWeek, precision: "day" };
}

/** Values without a year or week: the one nearest to the day, in the direction that the status gives. */
function recurring(value: string, from: Day, direction: Direction): Dated | null {
  const day = /^XXXX-WXX-([1-7])$/.exec(value);
  if (day !== null) return nearestWeekday(Number(day[1]), from, direction);
  if (value === "XXXX-WXX-WE") return weekend(direction === "past" && weekday(from) < 6 ? addDays(from, -7) : from);
  const month = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (month !== null) return yearly(month, from, null, direction);
  const date = /^XXXX-XX-(\d\d)$/.exec(value);
  if (date !== null) return monthly(Number(date[1]), from, direction);
  const season = /^XXXX-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
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

function yearly(match: RegExpExecArray, from: Day, offset: number | null, direction: Direction): Dated | null {
  const month = Number(match[1]);
  const date = match[2] === undefined ? null : Number(match[2]);
  const of = (year: number) => (date === null ? monthOfYear(year, month) : single(makeDay(year, month, date)));
  if (offset !== null) return of(yearOf(from) + offset);
  return nearest([of(yearOf(from) - 1), of(yearOf(from)), of(yearOf(from) + 1)], from, direction);
}

function monthly(date: number, from: Day, direction: Direction): Dated | null {
  const of = (step: number) => {
    const month = monthOfYear(yearOf(from), monthOf(from) + step);
    return month === null ? null : single(makeDay(yearOf(month.from), monthOf(month.from), date));
  };
  return nearest([of(-1), of(0), of(1)], from, direction);
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

function bySign(offset: number, direction: Direction): Direction {
  return offset < 0 ? "past" : offset > 0 ? "future" : direction;
}

/** Counted from the days of a mention: "the eve of the summit", "two days after the talks". */
function anchored(time: TimeExpression, anchor: Stretch, article: ArticleId): Moment | null {
  const offset = time.shift?.offset ?? 0;
  const eve = time.shift?.unit === "day" && offset === -1 && /\beve\b/i.test(time.text);
  const days = eve ? eveOf(anchor) : moved(time.shift, offset < 0 ? anchor.from : anchor.until, anchor);
  if (days === null) return null;
  return inferredMoment(days, { article, span: time.span, text: time.text }, time.mod);
}

/** The eve of a gathering as news uses the word: from two days before its first day to the day before its last, at least one day. */
export function eveOf(gathering: Stretch): Stretch {
  return { from: addDays(gathering.from, -2), until: addDays(gathering.until, -1) };
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
