import type { Claim } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, weekday } from "../text/day.ts";
import type { GatheringFact } from "../world/world.ts";
import type { Stretch } from "./calendar.ts";
import { nearestGathering } from "./gatherings.ts";
import { daysAt, daysOfPhase, directionOf, gatheringOf, type Hung, phaseOf } from "./happenings.ts";
import type { ArticleDay, Moment } from "./identified.ts";
import { reckon } from "./moments.ts";
import { momentOn, say, type Test, type Undated, unsure, type Verdict } from "./reasons.ts";

/** How many days off a dated plan or report is still news. */
const NEWS = 10;

/** The dates, weekdays and plans of the body's claims, against each other and against the days of gatherings. */
export function dateTests(undated: Undated, claims: readonly Claim[]): Test[] {
  const hung = [...claims.flatMap((claim) => gatheringTests(undated, claim, claims)), ...impliedTests(undated)];
  return [
    ...hung,
    ...sameHappening(undated, claims),
    ...weekdaysOfDates(undated),
    ...claims.flatMap((claim) => planTests(undated, claim)),
    ...reportingDays(undated, claims),
    ...(hung.some((test) => test.calendar) ? [...ageOfNews(undated), ...aheadOf(undated)] : []),
  ];
}

/** The bare weekdays of the body text that its verbs put on one side of its day, each weekday once. */
function weekdaysTold(undated: Undated, way: "past" | "future"): { readonly time: TimeExpression; readonly number: number }[] {
  const { reading, ways } = undated;
  const told = new Map<number, TimeExpression>();
  reading.times.forEach((time, index) => {
    const number = /^XXXX-WXX-([1-7])$/.exec(time.value);
    const body = reading.timePlaces[index]?.block === "paragraph" && time.shift === null && time.base === null && time.anchor === null;
    if (number === null || !body || ways.get(time.span.start) !== way || told.has(Number(number[1]))) return;
    told.set(Number(number[1]), time);
  });
  return [...told].map(([number, time]) => ({ time, number }));
}

/**
 * A report on a gathering is mostly written on the day of the latest that it tells as past: "opened the summit on Friday", on the Friday or soon after.
 * That it is speaks for no day: other news of a Friday is as new.
 */
function ageOfNews(undated: Undated): Test[] {
  const told = weekdaysTold(undated, "past");
  if (told.length === 0) return [];
  const judge = (day: Day): Verdict | null => {
    const ages = told.map(({ number }) => (weekday(day) - number + 7) % 7);
    const age = Math.min(...ages);
    const { text } = told[ages.indexOf(age)].time;
    if (age === 0) return null;
    return say(
      "against",
      `the latest that is told, "${text}", would be ${age} ${age === 1 ? "day" : "days"} old`,
      null,
      false,
      age > 3 ? 2 : 1,
    );
  };
  const { span, text } = told[0].time;
  return [{ words: { article: undated.reading.article, span, text }, key: "age of the news", calendar: true, judge }];
}

/** A weekday told as to come is mostly not the day of writing, and in a report on a gathering a day of it or the next. */
function aheadOf(undated: Undated): Test[] {
  const facts = [...new Set([...undated.gatherings.values()].flat())];
  return weekdaysTold(undated, "future").map(({ time, number }) => {
    const judge = (day: Day): Verdict | null => {
      const ahead = (number - weekday(day) + 7) % 7;
      if (ahead === 0) return say("against", `"${time.text}" would be the day itself`, null, false);
      const gathering = nearestGathering(facts, day);
      const meant = addDays(day, ahead);
      const after = gathering !== null && day >= gathering.from && meant > addDays(gathering.until, 1);
      return after
        ? say("against", `"${time.text}" would be ${meant}; ${gathering.name} ended on ${gathering.until}`, gathering.fact, false)
        : null;
    };
    const words = { article: undated.reading.article, span: time.span, text: time.text };
    return { words, key: `ahead ${number}`, calendar: true, judge };
  });
}

/**
 * "Will meet at the summit on Thursday": true when that Thursday is a day of the gathering. Talks on the sidelines may be held a day before or
 * after it: that says nothing.
 */
function gatheringTests(undated: Undated, claim: Claim, claims: readonly Claim[]): Test[] {
  const at = gatheringOf(claim) ?? occasionTold(undated, claim, claims);
  const facts = at === null ? undefined : undated.gatherings.get(at.ref.id);
  if (at === null || facts === undefined || at.how === "after") return [];
  const { when } = claim;
  if (when === null || when.anchor !== null) return claim.happening.kind === "gathering" ? [] : [direction(claim, at.how, facts)];
  const judge = (day: Day): Verdict | null => {
    const gathering = nearestGathering(facts, day);
    const moment = momentOn(undated, when, day);
    if (gathering === null || moment?.earliest == null || moment.latest === null || !isClose(moment)) return null;
    const days = daysOfPhase(daysAt(gathering, at.how), phaseOf(claim));
    const fits = moment.earliest <= days.until && moment.latest >= days.from;
    const text = `"${when.text}" is ${moment.value}; ${gathering.name} was from ${gathering.from} to ${gathering.until}${unsure(gathering.fact)}`;
    if (fits) return say("for", text, gathering.fact);
    if (at.how === "sidelines" && moment.earliest <= addDays(days.until, 1) && moment.latest >= addDays(days.from, -1)) return null;
    return say("against", text, gathering.fact, true, 2);
  };
  return [{ words: claim.sentence, key: `gathering ${when.span.start}`, calendar: true, judge }];
}

/** "The leaders of the G20 sat down in Antalya on Sunday": true when that Sunday is a day of one of the gatherings there. */
function impliedTests(undated: Undated): Test[] {
  return undated.implied.flatMap(({ mention, facts, time }) => {
    if (time === null || time.anchor !== null) return [];
    const judge = (day: Day): Verdict | null => {
      const gathering = nearestGathering(facts, day);
      const moment = momentOn(undated, time, day);
      if (gathering === null || moment?.earliest == null || moment.latest === null) return null;
      const fits = moment.earliest <= gathering.until && moment.latest >= gathering.from;
      const text = `"${time.text}" is ${moment.value}; ${gathering.name} was from ${gathering.from} to ${gathering.until}${unsure(gathering.fact)}`;
      return fits ? say("for", text, gathering.fact) : say("against", text, gathering.fact, true, 2);
    };
    const words = { article: undated.reading.article, span: mention.span, text: mention.text };
    return [{ words, key: `gathering ${time.span.start}`, calendar: true, judge }];
  });
}

/** The occasion that another claim of the same meeting tells of: "A will meet B on Wednesday. A meets B on the eve of the summit." */
function occasionTold(undated: Undated, claim: Claim, claims: readonly Claim[]): Hung | null {
  if (claim.happening.kind !== "meeting") return null;
  const key = partiesKey(undated, claim);
  if (key === null) return null;
  for (const other of claims) {
    if (other.happening.kind !== "meeting" || other === claim || gatheringOf(other) === null) continue;
    if (
      (other.when === null || other.when.anchor !== null) &&
      other.apart === null &&
      directionOf(other.status) === directionOf(claim.status) &&
      partiesKey(undated, other) === key
    )
      return gatheringOf(other);
  }
  return null;
}

/** The same for a plan or a report that names no day: planned at a gathering that is not over, held at one that has begun. */
function direction(claim: Claim, how: "at" | "sidelines" | "eve", facts: readonly GatheringFact[]): Test {
  const way = directionOf(claim.status);
  const judge = (day: Day): Verdict | null => {
    const gathering = nearestGathering(facts, day);
    if (gathering === null || way === null) return null;
    const days: Stretch = daysAt(gathering, how);
    if (way === "future" && day > days.until)
      return say("against", `told as ${claim.status}, and ${gathering.name} ended on ${gathering.until}`, gathering.fact);
    if (way === "past" && day < days.from)
      return say("against", `told as ${claim.status}, and ${gathering.name} began on ${gathering.from}`, gathering.fact);
    return null;
  };
  return { words: claim.sentence, key: `direction ${claim.sentence.span.start}`, calendar: false, judge };
}

/** "Tomorrow" beside "October 13" for one meeting: both must be the same day. */
function sameHappening(undated: Undated, claims: readonly Claim[]): Test[] {
  const byParties = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.when === null || claim.apart !== null ? null : partiesKey(undated, claim);
    if (key === null) continue;
    const told = byParties.get(key);
    if (told === undefined) byParties.set(key, [claim]);
    else if (told.length < 6) told.push(claim);
  }
  const tests: Test[] = [];
  for (const told of byParties.values()) {
    const counted = told.find((claim) => claim.when?.shift?.unit === "day" && claim.when.value.startsWith("P"));
    if (counted === undefined) continue;
    const dated = told.filter((claim) => /-\d\d-\d\d/.test(claim.when?.value ?? "") && isOneWay(undated, counted, claim));
    for (const one of dated) tests.push(sameDay(undated, counted, one));
  }
  return tests;
}

/** "Tomorrow" lies ahead, and so does what is told of with it. */
function isOneWay(undated: Undated, counted: Claim, dated: Claim): boolean {
  const offset = counted.when?.shift?.offset ?? 0;
  const way = undated.ways.get(dated.when?.span.start ?? -1) ?? null;
  return offset > 0 ? way !== "past" : offset < 0 ? way !== "future" : true;
}

function sameDay(undated: Undated, counted: Claim, dated: Claim): Test {
  const [one, other] = [counted.when as TimeExpression, dated.when as TimeExpression];
  const judge = (day: Day): Verdict | null => {
    const first = momentOn(undated, one, day);
    const second = momentOn(undated, other, day);
    if (first?.earliest == null || second?.earliest == null || second.latest === null) return null;
    const agree = first.earliest >= second.earliest && first.earliest <= second.latest;
    return say(agree ? "for" : "removes", `"${one.text}" is ${first.value}, and "${other.text}" is ${second.value}`);
  };
  return { words: counted.sentence, key: `same day ${one.span.start} ${other.span.start}`, calendar: true, judge };
}

/** "Thursday, October 13": a year in which it is another weekday is out. */
function weekdaysOfDates(undated: Undated): Test[] {
  const { reading } = undated;
  const tests: Test[] = [];
  reading.times.forEach((time, index) => {
    if (time.weekday === null || reading.timePlaces[index]?.block !== "paragraph" || !/^XXXX-\d\d-\d\d/.test(time.value)) return;
    const judge = (day: Day): Verdict | null => {
      const article: ArticleDay = { day, basis: "inferred", plausible: [day], reasons: [] };
      const moment = reckon(time, { day: article, direction: null, anchor: null, base: null, plain: false, article: reading.article });
      if (moment?.earliest == null || moment.earliest !== moment.latest) return null;
      const agree = weekday(moment.earliest) === time.weekday;
      return say(agree ? "for" : "removes", `${moment.earliest} is ${agree ? "" : "not "}the weekday of "${time.text}"`);
    };
    tests.push({ words: { article: reading.article, span: time.span, text: time.text }, key: `weekday ${index}`, calendar: true, judge });
  });
  return tests;
}

/** A date further off than this is told with its year. */
const HALF_YEAR = 183;
/** A plan of so many days ago may still be told as one. */
const SLIP = 3;

/** A plan for a date lies ahead, a report of a date behind. */
function planTests(undated: Undated, claim: Claim): Test[] {
  const { when } = claim;
  const way = when === null ? null : (undated.ways.get(when.span.start) ?? null);
  if (when === null || way === null || claim.happening.kind === "gathering" || !/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(when.value)) return [];
  const judge = (day: Day): Verdict | null => {
    const moment = momentOn(undated, when, day);
    if (moment?.earliest == null || moment.latest === null) return null;
    const late = way === "future" ? daysBetween(moment.latest, day) : daysBetween(day, moment.earliest);
    if (late > 0) return say("against", `told as ${claim.status}, and "${when.text}" is ${moment.value}`, null, true, late > SLIP ? 2 : 1);
    const off = way === "future" ? daysBetween(day, moment.earliest) : daysBetween(moment.latest, day);
    if (off > HALF_YEAR && when.value.startsWith("XXXX"))
      return say("against", `"${when.text}" would be ${moment.value}, told without its year`, null, false, 2);
    return off <= NEWS ? say("for", `"${when.text}" is ${moment.value}, told as ${claim.status}`) : null;
  };
  return [{ words: claim.sentence, key: `plan ${when.span.start}`, calendar: when.value.startsWith("XXXX"), judge }];
}

/** A report is mostly written on the day that it gives for the announcement; a weekday told as "this" is mostly not that day. */
function reportingDays(undated: Undated, claims: readonly Claim[]): Test[] {
  const tests: Test[] = [];
  const seen = new Set<number>();
  for (const claim of claims) {
    for (const { when } of claim.attribution) if (when !== null && isNew(seen, when)) tests.push(...announced(undated, when));
    if (claim.when === null || !isNew(seen, claim.when)) continue;
    tests.push(...(claim.happening.kind === "statement" ? announced(undated, claim.when) : thisWeekday(claim, claim.when)));
  }
  return tests;
}

function isNew(seen: Set<number>, time: TimeExpression): boolean {
  if (seen.has(time.span.start)) return false;
  seen.add(time.span.start);
  return true;
}

function announced(undated: Undated, when: TimeExpression): Test[] {
  const match = /^XXXX-WXX-([1-7])$/.exec(when.value);
  if (match === null || when.shift !== null) return [];
  const judge = (day: Day): Verdict => {
    const since = (weekday(day) - Number(match[1]) + 7) % 7;
    if (since === 0) return say("for", `${day} is the day of the announcement: "${when.text}"`, null, false);
    const text = `the announcement "${when.text}" would be ${since} ${since === 1 ? "day" : "days"} old`;
    return say("against", text, null, false, since > 3 ? 2 : 1);
  };
  return [
    {
      words: { article: undated.reading.article, span: when.span, text: when.text },
      key: `announced ${when.span.start}`,
      calendar: true,
      judge,
    },
  ];
}

function thisWeekday(claim: Claim, when: TimeExpression): Test[] {
  const match = /^XXXX-WXX-([1-7])$/.exec(when.value);
  if (match === null || when.shift?.unit !== "week" || when.shift.offset !== 0) return [];
  const judge = (day: Day): Verdict | null => {
    const ahead = Number(match[1]) - weekday(day);
    if (ahead === 0) return say("against", `"${when.text}" would be the day itself`, null, false);
    return ahead < 0 && directionOf(claim.status) === "future"
      ? say("against", `"${when.text}" would be of the next week`, null, false)
      : null;
  };
  return [{ words: { article: claim.article, span: when.span, text: when.text }, key: `this ${when.span.start}`, calendar: true, judge }];
}

/** The parties of a meeting as one word: the same for two claims of the same people. Null when somebody is not known. */
function partiesKey(undated: Undated, claim: Claim): string | null {
  const { happening } = claim;
  if (happening.kind !== "meeting") return null;
  const keys = happening.parties.flatMap((party) => memberIds(party)).map((id) => undated.found[id].identified.entity);
  if (keys.length < 2 || keys.includes(null)) return null;
  return [...new Set(keys)].sort().join(" ");
}

function memberIds(mention: Mention): readonly number[] {
  return mention.antecedents.length > 1 ? mention.antecedents : [mention.id];
}

/** True for moments of a few days: "this year" tells no days apart. */
function isClose(moment: Moment): boolean {
  return moment.earliest !== null && moment.latest !== null && moment.latest <= addDays(moment.earliest, 3);
}
