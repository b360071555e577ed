import { addDays, type Day, daysBetween, parseDay, weekday, yearOf } from "../../text/day.ts";
import type { WorldFact } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import type { Source } from "../keep.ts";
import { type Desk, finding, quoted } from "./desk.ts";
import { type Passage, part } from "./passage.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** A date without a year is of the year that puts it nearest to the article, and of this one when it is nearer than so many days. */
const NEAR = 150;
/** What may stand between "tomorrow" and a date that says the same. */
const BESIDE = /^(?:,| \(|, on| on)? ?$/;

/** Dates that are not what is said of them: another weekday, or not the day that "tomorrow" is. */
export function findCalendar(desk: Desk): Finding[] {
  return desk.sources.flatMap((source) => [
    ...(desk.passagesIn.get(source.article.id) ?? []).flatMap((passage) => [...weekdaysIn(source, passage), ...daysIn(source, passage)]),
    ...reasonsAgainst(source),
  ]);
}

/** What an undated report says that does not fit the day on which all else puts it. */
function reasonsAgainst({ reading }: Source): Finding[] {
  const { day, basis, reasons } = reading.day;
  if (day === null || basis !== "inferred") return [];
  return reasons.flatMap((reason) => {
    if (reason.day !== day || reason.counts !== "against" || !reason.firm || reason.fact?.unverified) return [];
    const text = `${quoted(reason.words.text)} does not fit ${day}, on which the rest puts the report: ${reason.text}.`;
    return [finding("calendar", [reason.words], [reason.fact ?? calendarFact(day)], text)];
  });
}

/** "Thursday, October 12" in a year in which that is a Wednesday. */
function weekdaysIn(source: Source, passage: Passage): Finding[] {
  return passage.times.flatMap(({ time }) => {
    const year = time.weekday === null ? null : yearFor(time.value, source.reading.day.day);
    const day = year === null ? null : parseDay(`${year}${time.value.slice(4, 10)}`);
    if (day === null || time.weekday === null || weekday(day) === time.weekday) return [];
    const fact = calendarFact(day);
    const text = `${quoted(time.text)} in ${source.reading.day.basis === "inferred" ? "what is taken for " : ""}${year}: ${fact.says}.`;
    return [finding("calendar", [part(passage, time.span.start, time.span.end)], [fact], text)];
  });
}

/** The year of a date: its own, else the one that is sure from the article's day; null when two years are as likely. */
function yearFor(value: string, article: Day | null): string | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 4);
  if (!/^XXXX-\d\d-\d\d$/.test(value) || article === null) return null;
  const years = [-1, 0, 1].map((offset) => String(yearOf(article) + offset).padStart(4, "0"));
  return years.find((year) => isWithin(parseDay(`${year}${value.slice(4)}`), article)) ?? null;
}

function isWithin(day: Day | null, article: Day): boolean {
  return day !== null && Math.abs(daysBetween(article, day)) <= NEAR;
}

/** "Tomorrow, October 13", written on a day whose next is another. */
function daysIn(source: Source, passage: Passage): Finding[] {
  const days = articleDays(source);
  if (days.length === 0 || passage.block === "bullet" || passage.block === "caption") return [];
  return passage.times.flatMap(({ time }, index) => {
    const next = passage.times[index + 1]?.time;
    if (next === undefined || time.shift?.unit !== "day" || time.value !== "P0D" || time.base !== null || time.anchor !== null) return [];
    const offset = time.shift.offset;
    if (offset < -1 || offset > 1 || !BESIDE.test(between(passage, time.span.end, next.span.start))) return [];
    const dates = days.flatMap((day) => dateOf(next.value, day) ?? []);
    if (dates.length === 0 || days.some((day) => dates.includes(addDays(day, offset)))) return [];
    const words = part(passage, time.span.start, next.span.end);
    const fact = calendarFact(addDays(days[0], offset), `${time.text} of a report of ${days[0]} is`);
    return [finding("calendar", [words], [fact], `${quoted(words.text)}: ${fact.says}.`)];
  });
}

/** The days that "today" may be: the dateline's, the publication's, and the day before it. */
function articleDays({ article, reading }: Source): Day[] {
  const { day, basis } = reading.day;
  if (day === null || basis === "inferred") return [];
  const days = [day, article.written, article.published].flatMap((one) => one ?? []);
  return [...new Set(article.written === null ? [...days, addDays(day, -1)] : days)];
}

function dateOf(value: string, article: Day): Day | null {
  if (!/^(?:XXXX|\d{4})-\d\d-\d\d$/.test(value)) return null;
  const year = yearFor(value, article);
  return year === null ? null : parseDay(`${year}${value.slice(4)}`);
}

function between(passage: Passage, start: number, end: number): string {
  const offset = passage.words.span.start;
  return passage.words.text.slice(start - offset, end - offset);
}

/** What the calendar itself says of a day. */
function calendarFact(day: Day, subject: string = day): WorldFact {
  const name = WEEKDAYS[weekday(day) - 1];
  const says = subject === day ? `${day} is a ${name}` : `${subject} ${day}, a ${name}`;
  return { row: `calendar:${day}`, source: "the Gregorian calendar", asOf: null, unverified: false, says };
}
