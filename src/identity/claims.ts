import type { Claim, Happening, Reading } from "../claims/claim.ts";
import type { Evidence, Support } from "../claims/evidence.ts";
import { isHouse } from "../claims/setting/placing.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, weekday as weekdayOf } from "../text/day.ts";
import type { World } from "../world/world.ts";
import type { Direction, Stretch } from "./calendar.ts";
import { delegateOf } from "./delegates.ts";
import { daysAt, directionOf, gatheringFact, gatheringOf, wayOfTime } from "./happenings.ts";
import type { ArticleDay, Identified, IdentifiedClaim, Moment } from "./identified.ts";
import { inferredMoment } from "./moments.ts";
import { isCounterpart, officeName } from "./offices.ts";
import { isPresent, presentMoment } from "./present.ts";
import { mapAttributions, mapHappening, type RoleMap } from "./roles.ts";
import { byName, type Found, forms, open } from "./scene.ts";
import type { Clock } from "./times.ts";
import { asVenue, isOccasion } from "./venues.ts";

/** What a claim's mentions and times come to. */
export interface Known {
  readonly reading: Reading;
  readonly world: World;
  readonly clock: Clock;
  readonly day: ArticleDay;
  readonly found: readonly Found[];
  /** The tense of what each time hangs on, by where the time begins. */
  readonly ways: ReadonlyMap<number, Direction>;
}

/** A claim with everybody and every day in it worked out, and the evidence of that beside the claim's own. */
export function identifyClaim(claim: Claim, known: Known): IdentifiedClaim {
  const evidence: Record<string, Support> = { ...claim.evidence };
  const note = (path: string, support: Support | null) => {
    if (support !== null) evidence[path] = support;
  };
  const when = whenOf(claim, known, evidence);
  const map: RoleMap<Mention, TimeExpression, Identified, Moment> = {
    ref(mention, path) {
      const own =
        (path === "place" && isOccasion(mention) ? asVenue(known.world, known.found[mention.id], when) : null) ??
        inRole(known, mention, path);
      const acting = delegateOf(own, claim.evidence[path], known.found, known.world, known.clock.on) ?? own;
      const found = isVoice(path) ? acting : atTheTime(acting, when, known.world);
      note(`${path}.entity`, found.support);
      return found.identified;
    },
    when(time, path) {
      const direction = path === "until" || path === "from" ? directionOf(claim.status) : "past";
      const plain = path === "until" || path === "from";
      const { moment, support } = known.clock.moment(time, direction, plain);
      if (moment !== null && evidence[path] !== undefined) note(`${path}.expression`, evidence[path]);
      note(path, support);
      return moment;
    },
  };
  const happening = placed(mapHappening(claim.happening, map), claim, known, evidence);
  const attribution = mapAttributions(claim.attribution, "attribution", map);
  return { ...claim, happening, attribution, when, evidence: evidence as Evidence };
}

/** Sources and those who raise topics speak on the article's day, whenever the happening is. */
function isVoice(path: string): boolean {
  return path.includes("attribution") || path.startsWith("topics");
}

/** Somebody known by office on the article's day only, who did not hold it when the happening was: then either may be meant. */
function atTheTime(found: Found, when: Moment | null, world: World): Found {
  const { identified } = found;
  if (identified.why !== "office" || identified.entity === null || identified.of === null || when?.earliest == null) return found;
  const { mention, of, entity } = identified;
  const then =
    mention.title === null || isCounterpart(mention)
      ? world.tenures(entity, when.earliest)
      : world.holders(mention.title, of, when.earliest);
  if (then.some((tenure) => tenure.person === entity && tenure.of === of)) return found;
  const name = mention.title === null ? mention.text : officeName(mention.title, world.nameOf(of));
  return open(mention, name, `${identified.name} holds the office on the article's day and did not on ${when.earliest}`, { of });
}

/** A mention in a role: a city that acts stands for its state, a building that is a place stands for itself. */
function inRole(known: Known, mention: Mention, path: string): Found {
  const found = known.found[mention.id];
  const place = /(?:^|\.)place$/.test(path);
  const { identified } = found;
  if (place && identified.why === "metonym") return asPlace(known, found);
  if (place || identified.kind !== "place" || mention.kind === "person") return found;
  return asActor(known, mention) ?? found;
}

/** Names that seats of government have in several capitals. */
const HOUSE = /^(?:the )?(?:State|Government|Parliament|National|Presidential|Royal|People['’]s) (?:House|Palace)$/i;
/** How many mentions of an article are looked at for somebody of a state. */
const MOST_MENTIONS = 400;

/** True where the article speaks of a state, or of somebody who acts for it, besides by its house. */
function isSpokenOf(known: Known, house: Identified): boolean {
  return known.found
    .slice(0, MOST_MENTIONS)
    .some(({ identified: { entity, of, mention } }) => mention.id !== house.mention.id && (entity === house.entity || of === house.entity));
}

/** A seat of government that is a place ("at the White House") is in the capital of its state; a "State House" where that state is spoken of. */
function asPlace(known: Known, found: Found): Found {
  const { mention, entity, facts } = found.identified;
  if (HOUSE.test(mention.text) && !isSpokenOf(known, found.identified))
    return open(mention, mention.text, "houses of that name stand in several capitals, and the text does not say which");
  const capital = entity?.startsWith("state:") ? known.world.capital(entity, known.clock.on) : null;
  if (capital === null || found.support === null) return found;
  const identified: Identified = {
    ...found.identified,
    entity: capital.place,
    kind: "place",
    name: capital.name,
    of: capital.country,
    why: "place",
    reason: `"${mention.text}" is in the capital`,
    facts: [...facts, capital.fact],
  };
  return { identified, support: { ...found.support, by: "place", from: [...found.support.from, `world:${capital.fact.row}`] } };
}

/** What no meeting can be in: "at the G8" is an occasion. */
const NO_PLACE: ReadonlySet<Identified["kind"]> = new Set<Identified["kind"]>(["body", "person", "gathering", "series"]);

/** True for what no meeting can be in, and for a house that may stand in any town. */
function isNowhere({ kind, mention }: Identified): boolean {
  return NO_PLACE.has(kind) || (kind === "local" && (isOccasion(mention) || isHouse(mention)));
}

/**
 * True for the town of a dateline in a state of none of those who met, where somebody else tells of the meeting or it is only mentioned: "CAIRO - The
 * Sudanese minister said after her meeting with the king". The report was written there.
 */
function isWrittenThere(
  place: Identified,
  { happening, attribution, evidence, sentence, trigger }: Claim,
  { reading, found }: Known,
): boolean {
  if (happening.kind !== "meeting" || reading.places[place.mention.id]?.block !== "dateline" || evidence.place?.by !== "mention")
    return false;
  if (attribution.length === 0 && !MENTIONED.test(sentence.text.slice(0, trigger.start - sentence.span.start))) return false;
  const sides = happening.parties.map(({ id }) => found[id].identified.of);
  return place.of !== null && sides.every((side) => side !== null && side !== place.of);
}

/** What stands before talks that something else came after. */
const MENTIONED = /\b(?:after|before|following|during|at|in) (?:[\w-]+ ){0,3}$/i;

/** The happening without a place that turns out to be none. */
function placed(
  happening: Happening<Identified, Moment>,
  claim: Claim,
  known: Known,
  evidence: Record<string, Support>,
): Happening<Identified, Moment> {
  if ((happening.kind !== "meeting" && happening.kind !== "gathering") || happening.place === null) return happening;
  if (!isNowhere(happening.place) && !isWrittenThere(happening.place, claim, known)) return happening;
  delete evidence.place;
  delete evidence["place.entity"];
  return { ...happening, place: null };
}

function asActor(known: Known, mention: Mention): Found | null {
  for (const form of forms(mention.name ?? mention.text)) {
    const named = known.world.named(form, known.clock.on).filter((one) => one.via === "metonym");
    if (named.length === 1) return byName(mention, named[0], mention.nameSpan ?? mention.span, { why: "metonym" });
  }
  return null;
}

/** The claim's own time, counted by its status; narrowed by, or for want of words taken from, the days of its gathering. */
function whenOf(claim: Claim, known: Known, evidence: Record<string, Support>): Moment | null {
  const days = occasionDays(claim, known);
  const told = claim.when === null ? null : known.clock.moment(claim.when, wayOfTime(claim, known.ways), false);
  if (told !== null && told.moment !== null && !isClock(told.moment)) {
    if (days === null && isYetToCome(claim, told.moment, known.day)) return null;
    if (evidence.when !== undefined) evidence["when.expression"] = evidence.when;
    const narrowed = days === null ? null : byGathering(told.moment, claim.when as TimeExpression, days.stretch, known);
    if (told.support !== null) evidence.when = narrowed === null ? told.support : inferredFrom(days as OccasionDays, told.support);
    return narrowed ?? told.moment;
  }
  const clock = told?.moment ?? null;
  const today = (claim.when === null || clock !== null) && isPresent(claim) ? onTheDay(claim, clock, known, evidence) : null;
  if (today !== null) return today;
  if (told !== null && clock !== null) {
    if (told.support !== null) evidence.when = told.support;
    return clock;
  }
  if (days === null || days.how === "after" || claim.when !== null) return null;
  const throughout = claim.happening.kind === "gathering";
  const support = inferredFrom(days, null);
  evidence.when = throughout ? { ...support, from: [...support.from, "throughout"] } : support;
  return atGathering(days.stretch, throughout);
}

/** "Arrived and was due to leave tomorrow": what was held is not on a day that had yet to come when the article was written. */
function isYetToCome({ status, when }: Claim, { earliest }: Moment, { day }: ArticleDay): boolean {
  if (status !== "held" || day === null || earliest === null || earliest <= day) return false;
  return earliest > addDays(day, 1) || /^tomorrow/i.test(when?.text ?? "");
}

/** A time of day without a day. */
function isClock({ earliest, latest, time, value }: Moment): boolean {
  return earliest === null && latest === null && time !== null && value === time;
}

/** The article's day, as that of what it reports in the present tense, at the time of day that is told; null where the day is not dated. */
function onTheDay(claim: Claim, clock: Moment | null, known: Known, evidence: Record<string, Support>): Moment | null {
  const moment = presentMoment(known.day, clock);
  if (moment === null) return null;
  const index = clock === null ? -1 : known.reading.times.findIndex(({ span }) => span.start === claim.when?.span.start);
  if (evidence.when !== undefined) evidence["when.expression"] = evidence.when;
  evidence.when = { spans: [claim.trigger], by: "reckoned", from: ["day", "present", ...(index < 0 ? [] : [`time:${index}`])] };
  return moment;
}

/** The moment of what is told without a day: somewhere in the days of its gathering; a gathering itself is throughout them. */
export function atGathering(days: Stretch, throughout: boolean): Moment {
  const moment = inferredMoment(days, null);
  return throughout ? { ...moment, extent: "throughout" } : moment;
}

/** How far a day of the gathering may lie from the article's to be the weekday or date without year that is told. */
const NEAR = 14;

/** A weekday or date without year that falls outside its gathering as counted by the status is the one day of the gathering that it can be. */
function byGathering(told: Moment, time: TimeExpression, days: Stretch, known: Known): Moment | null {
  if (told.earliest !== null && told.latest !== null && told.earliest <= days.until && told.latest >= days.from) return null;
  const narrowed = narrow({ ...told, value: time.value }, days);
  const { on } = known.clock;
  if (narrowed === null || on === "ever" || narrowed.earliest === null) return narrowed;
  return Math.abs(daysBetween(on, narrowed.earliest)) <= NEAR ? narrowed : null;
}

interface OccasionDays {
  readonly stretch: Stretch;
  readonly how: "at" | "sidelines" | "eve" | "after";
  /** The mention of the gathering. */
  readonly mention: Mention;
  readonly row: string;
}

function occasionDays(claim: Claim, known: Known): OccasionDays | null {
  const at = gatheringOf(claim);
  if (at === null) return null;
  const { entity, of } = known.found[at.ref.id].identified;
  const fact = gatheringFact(known.world, entity, of);
  if (fact === null) return null;
  return { stretch: daysAt(fact, at.how), how: at.how, mention: at.ref, row: fact.fact.row };
}

function inferredFrom(days: OccasionDays, told: Support | null): Support {
  const { mention, how, row } = days;
  return {
    spans: told?.spans ?? [mention.span],
    by: "inferred",
    from: [...(told?.from ?? []), `gathering:${mention.id}`, `how:${how}`, `world:${row}`],
  };
}

/** Longer stretches hold every weekday more than once and are not searched. */
const LONGEST = 14;

/** Of the days of the gathering the only one that the words can mean: "on Thursday, at the summit". */
export function narrow(moment: Moment, days: Stretch): Moment | null {
  if (daysBetween(days.from, days.until) > LONGEST) return null;
  const fitting: Day[] = [];
  for (let day = days.from; day <= days.until; day = addDays(day, 1)) if (isOf(moment.value, day)) fitting.push(day);
  if (fitting.length !== 1) return null;
  return {
    ...moment,
    value: fitting[0],
    earliest: fitting[0],
    latest: fitting[0],
    precision: moment.time === null ? "day" : "time",
    basis: "inferred",
  };
}

/** True when an underspecified value ("XXXX-WXX-3", "XXXX-10-13") can be that day. */
function isOf(value: string, day: Day): boolean {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday !== null) return Number(weekday[1]) === weekdayOf(day);
  const date = /^XXXX-(\d\d|XX)-(\d\d)/.exec(value);
  return date !== null && (date[1] === "XX" || date[1] === day.slice(5, 7)) && date[2] === day.slice(8, 10);
}
