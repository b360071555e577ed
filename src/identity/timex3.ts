import type { Doc, TimeExpression } from "../language/doc.ts";
import { directionOf, looksAhead } from "../language/times/tense.ts";
import { findTimes } from "../language/times/times.ts";
import { type Day, daysBetween, weekday, yearOf } from "../text/day.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { ArticleId, Span } from "../text/span.ts";
import type { Direction } from "./calendar.ts";
import type { ArticleDay, Moment } from "./identified.ts";
import { reckon } from "./moments.ts";

/** A TIMEX3 of the TimeML guidelines 1.2.1, its value resolved against the day on which the document was written. */
export interface Timex3 {
  /** "t1", "t2" in the order of the text; "t0" is the document's own day. */
  readonly tid: string;
  readonly type: TimeExpression["type"];
  readonly value: string;
  readonly mod: string | null;
  /** Of a SET: "EVERY", "EACH". */
  readonly quant: string | null;
  /** Of a SET: how often in it, "2X". */
  readonly freq: string | null;
  /** In the article's text. */
  readonly span: Span;
  readonly text: string;
}

/** A moment here is cited to nothing: only its value is wanted. */
const NOWHERE = "" as ArticleId;
/** The mods that TIMEX3 knows; ours has some for prepositions beside them. */
const MODS = new Set("START MID END APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE".split(" "));

/**
 * The TIMEX3 of a document as the TimeML guidelines cut them. `day` is the document creation time, null when it is unknown: then what hangs on it
 * stays underspecified. Trees help to tell last Tuesday from next; a document without trees has its weekdays in the past.
 */
export function timex3(doc: Doc, day: Day | null, lexicon: Lexicon): Timex3[] {
  const times = findTimes(doc, doc.mentions, lexicon, "timeml");
  const found = resolveTimes(doc, times, day, lexicon);
  return times.map((time, index) => ({
    tid: `t${index + 1}`,
    type: time.type,
    value: found[index].value,
    mod: time.mod !== null && MODS.has(time.mod) ? time.mod : null,
    quant: time.type === "SET" ? (/^(?:every|each)\b/i.exec(time.text)?.[0].toUpperCase() ?? null) : null,
    freq: time.type === "SET" ? frequencyOf(time.text) : null,
    span: time.span,
    text: time.text,
  }));
}

/**
 * The value of each expression against a day, and the days that it means; the expressions in the order of the text. With `open`, "since", "until" and
 * the like leave the other end of these days open.
 */
export function resolveTimes(doc: Doc, times: readonly TimeExpression[], day: Day | null, lexicon: Lexicon, open = false): Resolved[] {
  const from: ArticleDay = { day, basis: day === null ? "open" : "published", plausible: [], reasons: [] };
  const found: Resolved[] = [];
  const tale = isTale(times, day);
  for (const time of times) found.push(resolved(time, { from, doc, lexicon, before: found, tale, open }));
  return found;
}

export interface Resolved {
  readonly time: TimeExpression;
  readonly value: string;
  readonly moment: Moment | null;
  /** True when its year is that of a date before it. */
  readonly story: boolean;
}

/** How many dates of years long past make a text a tale, if nothing in it is told from the day of writing. */
const OLD_DATES = 4;
/** How many of them must name a month: an obituary has years alone. */
const FULL_DATES = 2;

/** True for a text such as a biography: its dates without a year are of the year told last, not of the day of writing. */
function isTale(times: readonly TimeExpression[], day: Day | null): boolean {
  if (day === null) return false;
  const old = times.filter(({ value }) => /^[12]\d{3}\b/.test(value) && Number(value.slice(0, 4)) < yearOf(day) - 1);
  const full = old.filter(({ value }) => /^\d{4}-\d\d/.test(value)).length;
  const near = ({ shift, base }: TimeExpression) => base === null && (shift?.unit === "day" || shift?.unit === "week");
  const fresh = times.filter((time) => near(time) || /^XXXX-WXX-[1-7]/.test(time.value)).length;
  return full >= FULL_DATES && old.length >= OLD_DATES && old.length > 4 * fresh;
}

interface Setting {
  readonly open: boolean;
  /** True for a tale of other years. */
  readonly tale: boolean;
  readonly from: ArticleDay;
  readonly doc: Doc;
  readonly lexicon: Lexicon;
  readonly before: readonly Resolved[];
}

function resolved(time: TimeExpression, setting: Setting): Resolved {
  const { from, doc, before } = setting;
  if (time.type === "DURATION") return { time, value: time.value, moment: momentOf(time, null, setting), story: false };
  if (time.type === "SET" || /_REF$/.test(time.value)) return { time, value: time.value, moment: null, story: false };
  const era = time.base === null ? null : eraOf(time, before[time.base]);
  if (era !== null) return { time, value: era, moment: null, story: false };
  const clock = clockOf(time);
  const bare = time.value.startsWith("T") && time.shift === null;
  const day = bare ? (dayBefore(doc, time, before) ?? from.day) : null;
  if (day !== null) return { time, value: `${day}${clock}`, moment: null, story: false };
  const known = shortCentury(time, setting) ?? besideDate(time, setting) ?? afterFirst(time, setting);
  if (known !== null) return { time, value: known.value, moment: known, story: false };
  const direction = wayOf(time, setting) ?? nearerWay(time, setting);
  const story = direction === "future" && !setting.tale && !isOfTold(time) ? null : storyDay(time, setting);
  const moment = story === null ? momentOf(time, direction, setting) : momentOf(time, "future", { ...setting, from: story, before: [] });
  if (moment === null) return { time, value: beforeChrist(time, from.day) ?? unanchored(time), moment, story: false };
  const date = dateOf(time, moment, direction, setting);
  const told = story !== null || (time.base !== null && before[time.base] !== undefined && ofOldYear(before[time.base]));
  return { time, value: `${date}${date === moment.value || !date.includes("T") ? clock : ""}`, moment, story: told };
}

/** The side of the document's day, by tense; null for a month that a noun keeps apart from a verb of the future: then the nearest is meant. */
function wayOf(time: TimeExpression, setting: Setting): Direction {
  const told = directionOf(setting.doc, time, setting.lexicon);
  if (told.way === "future" && !told.sure && /^XXXX-[QH]/.test(time.value) && isJustOver(time, setting)) return "past";
  if (told.way !== "past" && !told.sure && /^XXXX-\d\d/.test(time.value)) return null;
  return told.way ?? "past";
}

/** True for a quarter or half of which the last one is nearer than the next: "third-quarter results will be released on Nov. 14". */
function isJustOver(time: TimeExpression, setting: Setting): boolean {
  const day = setting.from.day;
  const nearest = momentOf(time, null, setting)?.latest ?? null;
  return day !== null && nearest !== null && nearest < day;
}

/** "New Year's Eve, Tuesday": a weekday beside a day that is one is that day. */
function besideDate(time: TimeExpression, { doc, before }: Setting): Moment | null {
  const number = /^XXXX-WXX-([1-7])$/.exec(time.value);
  const last = before.at(-1);
  const day = last?.moment?.earliest ?? null;
  if (number === null || last === undefined || day === null || day !== last.moment?.latest || time.shift !== null) return null;
  const gap = doc.article.text.slice(last.time.span.end, time.span.start);
  return /^(?:, | \()$/.test(gap) && weekday(day) === Number(number[1]) ? last.moment : null;
}

/** "From November 20 to December 11", "Monday and Tuesday": the second is the next one from the first on. */
function afterFirst(time: TimeExpression, setting: Setting): Moment | null {
  const last = setting.before.at(-1);
  const first = last?.moment?.latest ?? null;
  if (last === undefined || first === null || time.shift !== null) return null;
  if (last.time.shift !== null && !/^XXXX-WXX-[1-7]$/.test(last.time.value)) return null;
  const gap = setting.doc.article.text.slice(last.time.span.end, time.span.start);
  const dates = /^XXXX-\d\d/.test(time.value) && /^XXXX-\d\d/.test(last.time.value) && /^ ?(?:to|through|until|till|-|–|—) ?$/.test(gap);
  const days = /^XXXX-WXX-[1-7]$/.test(time.value) && /^XXXX-WXX-[1-7]$/.test(last.time.value) && /^ (?:to|through|and|or) $/.test(gap);
  return dates || days ? momentOf(time, "future", { ...setting, from: { ...setting.from, day: first }, before: [] }) : null;
}

/** How many years a year in two figures may lie from the one told before. */
const SHORT = 40;

/** "He studied from 1886 to 91": the year in the century of the one told last; null when there is none near. */
function shortCentury(time: TimeExpression, setting: Setting): Moment | null {
  const { before } = setting;
  if (!/^['’]?\d\d$/.test(time.text) || !/^\d{4}$/.test(time.value)) return null;
  const year = before.at(-1)?.moment?.earliest?.slice(0, 4);
  if (year === undefined || Number(year) + SHORT > Number(time.value)) return null;
  const value = `${year.slice(0, 2)}${time.value.slice(2)}`;
  return Math.abs(Number(value) - Number(year)) > SHORT ? null : momentOf({ ...time, value }, null, { ...setting, before: [] });
}

/** How far back, in the text, a date is from whose year the next one is told in the news. */
const STORY = 300;

/** "It began on March 3, 1998. In May it ended": the day from which a date without a year is counted on, where a tale of another year is told. */
function storyDay(time: TimeExpression, { from, before, tale, doc }: Setting): ArticleDay | null {
  const last = lately(before, (one) => one.moment?.earliest != null && one.time.type !== "DURATION");
  if (
    last === undefined ||
    from.day === null ||
    !(isOfTold(time) || (/^XXXX-(?:\d\d|XX-\d\d|SP|SU|FA|WI)/.test(time.value) && time.shift === null))
  )
    return null;
  if (tale) return { ...from, day: last.moment!.earliest };
  const year =
    (/\d{4}/.test(last.time.text) ? /^(\d{4})-(?:\d\d|[QH]\d|SP|SU|FA|WI)/.exec(last.time.value) : null) ??
    (last.story ? /^(\d{4})-/.exec(last.value) : null);
  const near = time.span.start - last.time.span.end < STORY && !isBirth(last, doc);
  if (!near || year === null || last.moment?.earliest == null || Number(year[1]) >= yearOf(from.day) - 1) return null;
  return { ...from, day: last.moment.earliest };
}

/** "He was born on May 3, 1966": what follows is not of that year. */
function isBirth({ time }: Resolved, { article }: Doc): boolean {
  return /\b(?:born|birthday|birth)\b[^.]{0,20}$/.test(article.text.slice(Math.max(0, time.span.start - 40), time.span.start));
}

/** "The end of the year", "the end of the month", of whichever year or month is told of. */
function isOfTold({ shift, base, text }: TimeExpression): boolean {
  return base === null && (shift?.unit === "year" || shift?.unit === "month") && shift.offset === 0 && /\bthe (?:year|month)$/i.test(text);
}

/** True for a date that names its year, or has it from one before that does. */
function ofOldYear({ time, story }: Resolved): boolean {
  return story || /\d{4}/.test(time.text);
}

/** For a month that no verb places: ahead if it follows on one that was, or if the next one is at most half as far off as the last one, as news tells more of what was. */
function nearerWay(time: TimeExpression, setting: Setting): Direction {
  const [past, future] = (["past", "future"] as const).map((way) => momentOf(time, way, setting));
  const day = setting.from.day;
  if (day === null || past?.latest == null || future?.earliest == null) return "past";
  const last = lately(setting.before, ({ time: { value } }) => /^XXXX-\d\d$/.test(value));
  if (last?.moment?.earliest != null && last.moment.earliest > day && last.moment.earliest < future.earliest) return "future";
  return 2 * daysBetween(day, future.earliest) < daysBetween(past.latest, day) ? "future" : "past";
}

/** "Ten years earlier", counted from a year before Christ; null where the year told of is none. */
function eraOf(time: TimeExpression, told: Resolved | undefined): string | null {
  const year = /^BC(\d{4})$/.exec(told?.value ?? "");
  if (year === null) return null;
  const { shift } = time;
  if (shift?.unit !== "year") return unanchored(time);
  const after = shift.offset - Number(year[1]);
  return after < 0 ? `BC${String(-after).padStart(4, "0")}` : String(after + 1).padStart(4, "0");
}

/** "5,000 years ago" in the notation of TIMEX3; null for what is not counted back so far. */
function beforeChrist({ shift, base }: TimeExpression, day: Day | null): string | null {
  if (day === null || base !== null || shift?.unit !== "year" || shift.offset >= 0) return null;
  const year = yearOf(day) + shift.offset;
  return year > 0 ? null : `BC${String(-year).padStart(4, "0")}`;
}

/** What can be said of an expression that hangs on an unknown day. */
function unanchored({ value, shift }: TimeExpression): string {
  if (!value.startsWith("P0D") || shift === null) return value;
  return { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", quarter: "XXXX-QX", year: "XXXX" }[shift.unit] + value.slice(3);
}

function momentOf(time: TimeExpression, direction: Direction, { from: day, before, open }: Setting): Moment | null {
  const base = time.base === null ? null : (before[time.base]?.moment ?? null);
  const kept = open || time.type === "DURATION" || /^(?:START|MID|END)$/.test(time.mod ?? "");
  const told = { ...time, base: base === null ? null : time.base, mod: kept ? time.mod : null, anchor: null };
  return reckon(told, { day, direction, base, anchor: null, plain: !open, article: NOWHERE });
}

/** The time of day of a value, as TIMEX3 has it: without a zone, midnight as the end of its day. */
function clockOf({ value, text }: TimeExpression): string {
  const at = value.indexOf("T");
  if (at < 0) return "";
  const clock = value.slice(at).replace(/(?:Z|[+-]\d\d:\d\d)$/, "");
  return clock === "T00:00" && /midnight/i.test(text) ? "T24:00" : clock;
}

/** How many expressions back something told before is looked for. */
const LATELY = 8;

/** The last of the expressions before that passes a test, of those not long past. */
function lately(before: readonly Resolved[], passes: (one: Resolved) => boolean): Resolved | undefined {
  for (let k = before.length - 1; k >= 0 && k >= before.length - LATELY; k--) if (passes(before[k])) return before[k];
  return undefined;
}

/** The last day told of before in the same paragraph. */
function dayBefore(doc: Doc, time: TimeExpression, before: readonly Resolved[]): string | null {
  const last = lately(before, ({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  if (last === undefined || doc.article.text.slice(last.time.span.end, time.span.start).includes("\n")) return null;
  return last.value.slice(0, 10);
}

/** The date of a moment as TIMEX3 writes it. */
function dateOf(time: TimeExpression, moment: Moment, direction: Direction, setting: Setting): string {
  const { before, from } = setting;
  const date = moment.value.split("|")[0].replace(/T.*$/, "");
  const decade = /^(\d\d)(\d)0\/\1(?:\d9)$/.exec(date);
  if (decade !== null) return date.startsWith(`${decade[1]}00/${decade[1]}99`) ? decade[1] : `${decade[1]}${decade[2]}`;
  if (time.shift?.unit === "year" && /decade/i.test(time.text)) return date.slice(0, 3);
  if (time.shift?.unit === "year" && time.shift.offset === 0 && /century/i.test(time.text)) return date.slice(0, 2);
  const base =
    time.shift?.unit === "year" && Math.abs(time.shift.offset) === 1 && time.base !== null ? (before[time.base]?.value ?? null) : null;
  const whole = /\b(?:following|next|previous|preceding|prior) year$/i.test(time.text);
  if (base !== null && !whole && /^\d{4}-(?:\d\d|[QH]\d|SP|SU|FA|WI)$/.test(base) && /^\d{4}$/.test(date)) return date + base.slice(4);
  const early = direction === "past" && /^XXXX-[QH]/.test(time.value) && time.shift === null && inProgress(moment, from.day);
  return early && !looksAhead(setting.doc, time, setting.lexicon) ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date;
}

/** How many days of a quarter must be over before its results are told: firms have quarters of their own. */
const NEARLY_OVER = 60;

/** True for a quarter or half that has more to come than companies report on. */
function inProgress({ earliest, latest }: Moment, day: Day | null): boolean {
  return day !== null && earliest !== null && latest !== null && latest >= day && daysBetween(earliest, day) < NEARLY_OVER;
}

/** "twice a week" is 2X; null when the words do not say. */
function frequencyOf(text: string): string | null {
  const word = /^(?:(once)|(twice)|(\d+) times)\b/i.exec(text);
  if (word === null) return null;
  return word[1] !== undefined ? "1X" : word[2] !== undefined ? "2X" : `${word[3]}X`;
}
