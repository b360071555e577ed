import type { Claim, Reading, Relation } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, weekday } from "../text/day.ts";
import type { Words } from "../text/span.ts";
import type { EntityId, GatheringFact, World, WorldFact } from "../world/world.ts";
import type { Stretch } from "./calendar.ts";
import { nearestGathering } from "./gatherings.ts";
import { actorsOf, daysAt, directionOf, gatheringOf, type Hung } from "./happenings.ts";
import type { ArticleDay, DayReason, Moment } from "./identified.ts";
import { reckon } from "./moments.ts";
import { chainAffiliation, type Found, type Scene } from "./scene.ts";

/**
 * What a statement says of a day that the article might be of; null when it says nothing. `weight` is 2 for a date that cannot be, and for an
 * announcement too old to be news; else 1.
 */
export type Verdict = Pick<DayReason, "counts" | "text" | "fact" | "firm"> & { readonly weight: number };

/** One statement of the article that is true of some days and not of others. */
export interface Test {
  readonly words: Words;
  /** True for the tests that tell one day from the next: dates, weekdays, "tomorrow". */
  readonly calendar: boolean;
  judge(day: Day): Verdict | null;
}

/** What the tests are made from: the article as seen on no particular day. */
export interface Undated {
  readonly reading: Reading;
  readonly world: World;
  readonly scene: Scene;
  readonly found: readonly Found[];
  /** The gatherings that each mention of one can be, by mention id. */
  readonly gatherings: ReadonlyMap<number, readonly GatheringFact[]>;
}

/** How many days off a dated plan or report is still news. */
const NEWS = 10;

const MOST_CLAIMS = 200;

/** More statements than this are not asked: the first ones tell. */
const MOST_TESTS = 60;

/** The statements of the body text that can tell days apart. Titles, captions and bullets are no reasons, nor is background. */
export function testsOf(undated: Undated): Test[] {
  const body = undated.reading.claims.filter((claim) => claim.block === "paragraph" && !claim.background).slice(0, MOST_CLAIMS);
  const tests = [
    ...body.flatMap((claim) => gatheringTests(undated, claim)),
    ...sameHappening(undated, body),
    ...weekdaysOfDates(undated),
    ...body.flatMap((claim) => planTests(undated, claim)),
    ...reportingDays(undated, body),
    ...body.flatMap((claim) => relationTests(undated, claim)),
    ...officeTests(undated, body),
    ...placeNames(undated),
  ];
  return tests.slice(0, MOST_TESTS);
}

function say(counts: Verdict["counts"], text: string, fact: WorldFact | null = null, firm = true, weight = 1): Verdict {
  return { counts, text, fact, firm, weight };
}

/** The moment that a time of a claim would mean if the article were of that day. */
function momentOn(undated: Undated, time: TimeExpression, claim: Claim, day: Day): Moment | null {
  if (time.anchor !== null || time.base !== null) return null;
  const article: ArticleDay = { day, basis: "inferred", plausible: [day], reasons: [] };
  return reckon(time, {
    day: article,
    direction: directionOf(claim.status),
    anchor: null,
    base: null,
    plain: false,
    article: undated.reading.article,
  });
}

/** "Will meet at the summit on Thursday": true when that Thursday is a day of the gathering. */
function gatheringTests(undated: Undated, claim: Claim): Test[] {
  const at = gatheringOf(claim) ?? occasionTold(undated, claim);
  const facts = at === null ? undefined : undated.gatherings.get(at.ref.id);
  if (at === null || facts === undefined || at.how === "after") return [];
  const { when } = claim;
  if (when === null || when.anchor !== null) return claim.happening.kind === "gathering" ? [] : [direction(claim, at.how, facts)];
  const judge = (day: Day): Verdict | null => {
    const gathering = nearestGathering(facts, day);
    const moment = momentOn(undated, when, claim, day);
    if (gathering === null || moment?.earliest == null || moment.latest === null || !isClose(moment)) return null;
    const days = daysAt(gathering, at.how);
    const fits = moment.earliest <= days.until && moment.latest >= days.from;
    const text = `"${when.text}" is ${moment.value}; ${gathering.name} was from ${gathering.from} to ${gathering.until}${unsure(gathering.fact)}`;
    if (fits) return say("for", text, gathering.fact);
    return say("against", text, gathering.fact, true, 2);
  };
  return [{ words: claim.sentence, calendar: true, judge }];
}

/** The occasion that another claim of the same meeting tells of: "A will meet B on Wednesday. A meets B on the eve of the summit." */
function occasionTold(undated: Undated, claim: Claim): Hung | null {
  if (claim.happening.kind !== "meeting") return null;
  const key = partiesKey(undated, claim);
  if (key === null) return null;
  for (const other of undated.reading.claims.slice(0, MOST_CLAIMS)) {
    if (other.happening.kind !== "meeting" || other === claim || other.block !== "paragraph" || gatheringOf(other) === null) continue;
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
  return { words: claim.sentence, calendar: false, judge };
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
    const dated = told.filter((claim) => /-\d\d-\d\d/.test(claim.when?.value ?? "") && isOneWay(counted, claim));
    for (const one of dated) tests.push(sameDay(undated, counted, one));
  }
  return tests;
}

/** "Tomorrow" lies ahead, and so does what is told of with it. */
function isOneWay(counted: Claim, dated: Claim): boolean {
  const offset = counted.when?.shift?.offset ?? 0;
  const way = directionOf(dated.status);
  return offset > 0 ? way !== "past" : offset < 0 ? way !== "future" : true;
}

function sameDay(undated: Undated, counted: Claim, dated: Claim): Test {
  const [one, other] = [counted.when as TimeExpression, dated.when as TimeExpression];
  const judge = (day: Day): Verdict | null => {
    const first = momentOn(undated, one, counted, day);
    const second = momentOn(undated, other, dated, day);
    if (first?.earliest == null || second?.earliest == null || second.latest === null) return null;
    const agree = first.earliest >= second.earliest && first.earliest <= second.latest;
    return say(agree ? "for" : "removes", `"${one.text}" is ${first.value}, and "${other.text}" is ${second.value}`);
  };
  return { words: counted.sentence, calendar: true, judge };
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
    tests.push({ words: { article: reading.article, span: time.span, text: time.text }, calendar: true, judge });
  });
  return tests;
}

/** A plan for a date lies ahead, a report of a date behind. */
function planTests(undated: Undated, claim: Claim): Test[] {
  const { when } = claim;
  const way = directionOf(claim.status);
  if (when === null || way === null || !/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(when.value)) return [];
  const judge = (day: Day): Verdict | null => {
    const moment = momentOn(undated, when, claim, day);
    if (moment?.earliest == null || moment.latest === null) return null;
    const late = way === "future" ? moment.latest < day : moment.earliest > day;
    if (late) return say("against", `told as ${claim.status}, and "${when.text}" is ${moment.value}`);
    const off = way === "future" ? daysBetween(day, moment.earliest) : daysBetween(moment.latest, day);
    return off <= NEWS ? say("for", `"${when.text}" is ${moment.value}, told as ${claim.status}`) : null;
  };
  return [{ words: claim.sentence, calendar: when.value.startsWith("XXXX"), judge }];
}

/** A report is mostly written on the day that it gives for the announcement; a weekday told as "this" is mostly not that day. */
function reportingDays(undated: Undated, claims: readonly Claim[]): Test[] {
  const tests: Test[] = [];
  const seen = new Set<number>();
  for (const claim of claims) {
    for (const { when } of claim.attribution) if (when !== null && isNew(seen, when)) tests.push(...announced(undated, when));
    if (claim.when !== null && isNew(seen, claim.when)) tests.push(...thisWeekday(claim, claim.when));
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
    const text = `the announcement "${when.text}" would be ${since} days old`;
    return say("against", text, null, false, since > 3 ? 2 : 1);
  };
  return [{ words: { article: undated.reading.article, span: when.span, text: when.text }, calendar: true, judge }];
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
  return [{ words: { article: claim.article, span: when.span, text: when.text }, calendar: true, judge }];
}

/** "The organisation, chaired by Kazakhstan, includes Iran": members and chairs on the day. What was true on no day is no reason. */
function relationTests(undated: Undated, claim: Claim): Test[] {
  const { happening } = claim;
  if (happening.kind !== "relation" || happening.member === null || claim.status !== "held") return [];
  if (happening.from !== null || happening.until !== null || claim.when !== null) return [];
  const member = undated.found[happening.member.id].identified;
  const body = undated.found[happening.body.id].identified;
  if (member.entity === null || body.entity === null || body.kind !== "body") return [];
  const holds = relationOn(undated.world, happening.role, member.of ?? member.entity, member.entity, body.entity);
  const ever = holds?.("ever") ?? null;
  if (holds === null || ever === null) return [];
  const judge = (day: Day): Verdict => {
    const fact = holds(day);
    if (fact !== null) return say("for", `${fact.says}${unsure(fact)}`, fact);
    return say("against", `${member.name} was not ${happening.role} of ${body.name} on ${day}; ${ever.says}${unsure(ever)}`, ever);
  };
  return [{ words: claim.sentence, calendar: false, judge }];
}

type Asked = (on: Day | "ever") => WorldFact | null;

function relationOn(world: World, role: Relation["role"], state: EntityId, entity: EntityId, body: EntityId): Asked | null {
  if (role === "chair") return (on) => world.chairs(body, on).find((one) => one.holder === entity || one.holder === state)?.fact ?? null;
  const asMember = role === "member" || role === "permanent member";
  if (!asMember && role !== "observer" && role !== "partner") return null;
  return (on) =>
    world
      .membership(state, body, on)
      .find((one) => (asMember ? one.role === "member" || one.role === "permanent member" : one.role === role))?.fact ?? null;
}

/** Those who take part hold the offices by which the article calls them. A day on which another one holds the office is out. */
function officeTests(undated: Undated, claims: readonly Claim[]): Test[] {
  const tests: Test[] = [];
  const seen = new Set<string>();
  for (const claim of claims) {
    if (claim.when !== null && /^\d{4}/.test(claim.when.value)) continue;
    for (const mention of actorsOf(claim)) {
      const test = officeTest(undated, mention, seen);
      if (test !== null) tests.push(test);
    }
  }
  return tests;
}

function officeTest(undated: Undated, mention: Mention, seen: Set<string>): Test | null {
  const { entity, kind, name } = undated.found[mention.id].identified;
  const { title } = mention;
  if (
    entity === null ||
    kind !== "person" ||
    mention.name === null ||
    title === null ||
    /\b(?:former|ex|then|late|elect)\b/i.test(mention.text)
  )
    return null;
  const of = chainAffiliation(undated.scene, mention)?.named.entity ?? undated.world.tenures(entity, "ever")[0]?.of ?? null;
  if (of === null || seen.has(`${entity}/${title}`)) return null;
  seen.add(`${entity}/${title}`);
  const terms = undated.world.holders(title, of, "ever");
  if (!terms.some((term) => term.person === entity)) return null;
  const judge = (day: Day): Verdict | null => {
    const holders = undated.world.holders(title, of, day);
    const own = holders.find((term) => term.person === entity);
    if (own !== undefined) return say("for", `${own.fact.says}${unsure(own.fact)}`, own.fact);
    const other = holders.find((term) => !term.fact.unverified && !term.lastKnown);
    return other === undefined ? null : say("removes", `${name} was not ${title} on ${day}: ${other.fact.says}`, other.fact);
  };
  return { words: { article: undated.reading.article, span: mention.span, text: mention.text }, calendar: false, judge };
}

/** A place called by a name that it did not bear on the day. */
function placeNames(undated: Undated): Test[] {
  const tests: Test[] = [];
  const seen = new Set<string>();
  for (const mention of undated.reading.mentions) {
    const { entity, kind, facts } = undated.found[mention.id].identified;
    const name = mention.name ?? mention.text;
    if (mention.kind !== "place" || kind !== "place" || entity === null || seen.has(name) || seen.size > 20) continue;
    if (undated.reading.places[mention.id]?.block !== "paragraph") continue;
    seen.add(name);
    const fact = facts[0] ?? null;
    const judge = (day: Day): Verdict | null =>
      undated.world.places(name, day).some((place) => place.place === entity)
        ? null
        : say("against", `the place was not called ${name} on ${day}`, fact);
    tests.push({ words: { article: undated.reading.article, span: mention.span, text: mention.text }, calendar: false, judge });
  }
  return tests;
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

function unsure(fact: WorldFact): string {
  return fact.unverified ? " (by a row without a source)" : "";
}
