import type { TimeSentence } from "./atoms.ts";
import { clockAt } from "./clock.ts";
import { joined, sharedMonth } from "./joins.ts";
import { pointAt } from "./relative.ts";
import { isDay, type Reading, reading } from "./timex.ts";

/** A point with the time of day that follows it: "Thursday morning", "tomorrow at 10:00 GMT", "October 13, 10 a.m.". */
export function timed(s: TimeSentence, point: Reading): Reading {
  if (point.type !== "DATE" || point.time !== null || !(isDay(point) || point.counts)) return point;
  const part = s.words.value("part", s.word(point.to));
  if (part !== undefined) return { ...point, time: `T${part}`, to: point.to + 1 };
  let next = s.word(point.to) === "," ? point.to + 1 : point.to;
  const preposition = s.word(next) === "at" || s.word(next) === "from" || s.word(next) === "by" || s.word(next) === "around";
  if (preposition) next++;
  const clock = clockAt(s, next);
  return clock !== null && (clock.sure || preposition) ? { ...point, time: clock.value, to: clock.to } : point;
}

/** "10:00 on Thursday", "7 p.m.", "at 10:00". */
export function clockFirst(s: TimeSentence, at: number): Reading | null {
  const clock = clockAt(s, at);
  if (clock === null) return null;
  const next = s.word(clock.to) === "on" || s.word(clock.to) === "," ? clock.to + 1 : clock.to;
  const point = pointAt(s, next);
  if (point !== null && point.type === "DATE" && point.time === null && isDay(point)) return { ...point, time: clock.value };
  const part = s.fine ? (point ?? partFirst(s, next)) : null;
  if (part?.shift?.unit === "day" && /^T[A-Z]/.test(part.time ?? "")) return { ...part, time: clock.value };
  const before = s.word(at - 1);
  const told = before === "at" || before === "until" || before === "till" || before === "by" || before === "around" || before === "since";
  return clock.sure || told || s.given ? reading(clock.to, { type: "TIME", time: clock.value }) : null;
}

/** "23–24 October 1942", "August 2 and 3" after "the night of": it is named by the day that it begins on. */
function nightsAt(s: TimeSentence, at: number): Reading | null {
  const point = sharedMonth(s, at) === null ? pointAt(s, at) : null;
  const pair = point === null ? sharedMonth(s, at) : joined(s, at, point);
  return pair?.first.date != null && pair.second.date !== null ? { ...pair.first, to: pair.second.to } : null;
}

/** "the next morning" is of the day after the one told of. */
const BESIDE: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, preceding: -1 };

/** "the morning of October 13", "Tuesday night" begins with its day and is not read here; "this morning", "last night". */
export function partFirst(s: TimeSentence, at: number): Reading | null {
  const start = s.word(at) === "the" ? at + 1 : at;
  const part = s.words.value("part", s.word(start));
  if (part !== undefined && (s.word(start + 1) === "of" || s.word(start + 1) === "on")) {
    const nights = s.fine && part === "NI" ? nightsAt(s, start + 2) : null;
    if (nights !== null) return { ...nights, time: "TNI" };
    const point = pointAt(s, s.fine && s.word(start + 2) === "the" ? start + 3 : start + 2);
    return point !== null && isDay(point) && point.time === null ? { ...point, time: `T${part}` } : null;
  }
  const after = s.words.value("part", s.word(at + 1));
  if (after === undefined) return null;
  const day = s.fine && s.word(at - 1) === "the" ? BESIDE[s.word(at)] : undefined;
  if (day !== undefined) return reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: day }, counts: true });
  if (s.word(at) === "this") return reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: 0 } });
  if (s.fine && s.word(at) === "that") return reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: 0 }, counts: true });
  return s.word(at) === "last" && (after === "NI" || after === "EV")
    ? reading(at + 2, { time: `T${after}`, shift: { unit: "day", offset: -1 } })
    : null;
}
