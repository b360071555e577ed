import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Claim, Meeting, Status, Visit } from "../claim.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import { isExpanse } from "../visits/place.ts";
import { byDateline } from "./dateline-place.ts";
import { type Opening, openingBetween } from "./opened-place.ts";
import { ELSEWHEN, isOneOfSeveral, isOpen, isTakenIn, LONG, sentenceAt, withPlace } from "./placing.ts";
import { byScene } from "./scene-place.ts";
import { bySpeech } from "./spoken-place.ts";
import { gatheringPlaces, type Stay, staysOf } from "./stays.ts";
import { byTour } from "./tour-place.ts";

/** How many sentences after it a visit still says where somebody is. */
const NEAR = 4;
/** Where somebody who meets in this way may be told to be in that way. */
const FITTING: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  held: ["held", "under way"],
  "under way": ["held", "under way"],
  planned: ["planned", "expected", "held", "under way"],
  expected: ["planned", "expected", "held", "under way"],
  possible: ["planned", "expected", "held", "under way"],
  denied: ["held", "under way"],
};

/** Statuses of what is to come: a weekday of these is another than one of what is over. */
const AHEAD: ReadonlySet<Status> = new Set<Status>(["planned", "expected", "possible", "proposed"]);

/**
 * The claims with the places of meetings that the text tells by telling where one of the parties is: "X arrived in A. X met Y." A meeting
 * without a place or an occasion of its own is where the nearest visit or gathering before it, or in its sentence, takes one party, unless that is
 * not one place, or a word puts the meeting before or after it. A meeting that is "also" held is where the one before it is. What is left is at the
 * dateline's place, or where all else that the article tells of is.
 */
export function placeByOthers(claims: readonly Claim[], context: Context): Claim[] {
  const known = atGatherings(claims, context);
  const stays = staysOf(known, context);
  const busy = busyChains(known);
  const there = known.map((claim) => {
    const { happening } = claim;
    return happening.kind !== "meeting" || isVague(happening, busy) ? claim : placed(claim, happening, stays, context);
  });
  const here = byDateline(bySpeech(byMeetingBefore(there, context), context), context);
  return byTour(byScene(here, context), stays, fits, context).map((claim) => atOccasion(claim, context));
}

/** "On the margins of the UN General Assembly", "of its 70th session": what has a home of its own. */
const ASSEMBLY = /\b(?:General Assembly|UNGA)\b/;
const BESIDE = /\b(?:sidelines|margins|fringes) of (?:the )?$/i;

/** A meeting that nothing places is where its occasion is, which the world may know. */
function atOccasion(claim: Claim, context: Context): Claim {
  const { happening, sentence } = claim;
  if (happening.kind !== "meeting" || happening.place !== null || happening.manner !== null) return claim;
  const { occasion } = happening;
  if (occasion !== null && occasion.how !== "at" && occasion.how !== "sidelines") return claim;
  const { text } = context.doc.article;
  for (const body of startingIn(context.doc.mentions, occasion?.gathering.span ?? sentence.span)) {
    if (body.kind !== "body" || !ASSEMBLY.test(body.text)) continue;
    if (occasion !== null || BESIDE.test(text.slice(sentence.span.start, body.span.start))) return withPlace(claim, happening, body);
  }
  return occasion === null ? claim : withPlace(claim, happening, occasion.gathering);
}

/** Meetings at, beside or on the eve of a gathering that the article places are there; "the event" is the gathering told of last. */
function atGatherings(claims: readonly Claim[], context: Context): Claim[] {
  const places = gatheringPlaces(claims);
  const sorted = [...claims].sort((a, b) => a.trigger.start - b.trigger.start);
  const latest = new Map<Claim, number>();
  let chain = -1;
  for (const claim of sorted) {
    if (claim.happening.kind === "gathering") chain = claim.happening.gathering.chain;
    else latest.set(claim, chain);
  }
  return claims.map((claim) => {
    const { happening } = claim;
    if (happening.kind !== "meeting" || happening.place !== null || happening.manner !== null) return claim;
    if (happening.occasion?.how === "after" || isBefore(claim, context)) return claim;
    const event = SIDELINES.test(claim.sentence.text) ? latest.get(claim) : undefined;
    const place = places.get(happening.occasion?.gathering.chain ?? event ?? -1);
    return place === undefined || isExpanse(place, context) ? claim : withPlace(claim, happening, place);
  });
}

/** "Is to meet her before the summit", and not on the eve of it: somewhere on the way. */
function isBefore({ evidence }: Claim, { doc }: Context): boolean {
  const how = evidence["occasion.how"]?.spans[0];
  return how !== undefined && /^before$/i.test(doc.article.text.slice(how.start, how.end));
}

const SIDELINES = /\b(?:sidelines|margins|fringes) of the (?:event|summit|forum|conference|gathering|meeting)\b/i;

/** "A met B in C. A will also meet D": the second meeting is where the one before it is, which has a party of it and is near, unless one of them is told to go on. */
function byMeetingBefore(claims: readonly Claim[], context: Context): Claim[] {
  const sorted = [...claims].sort((a, b) => a.trigger.start - b.trigger.start);
  let before: Claim | null = null;
  let visits: Visit[] = [];
  const places = new Map<Claim, Mention>();
  for (const claim of sorted) {
    const { happening } = claim;
    if (happening.kind === "visit") visits.push(happening);
    if (happening.kind !== "meeting" || (claim.block !== "paragraph" && claim.block !== "bullet")) continue;
    const moved = visits.some(({ visitor }) => happening.parties.some(({ chain }) => chain === visitor.chain));
    const place = happening.place ?? (before === null || moved ? null : placeOfBefore(claim, happening, before, places, context));
    if (happening.place === null && place !== null) places.set(claim, place);
    before = claim;
    visits = [];
  }
  return claims.map((claim) => {
    const place = places.get(claim);
    return place === undefined || claim.happening.kind !== "meeting" ? claim : withPlace(claim, claim.happening, place);
  });
}

/** Words that add a meeting to the one before it. */
const ADDED = /\b(?:also|too|separately|later|afterwards?|subsequently|then)\b/i;

/** "A also met B", not "A also came after meeting B". */
function isAdded({ sentence, trigger }: Claim): boolean {
  const before = sentence.text.slice(0, trigger.start - sentence.span.start);
  const added = before.search(ADDED);
  return added >= 0 && !ELSEWHEN.test(before.slice(added).replace(/^then\b/i, ""));
}

function placeOfBefore(
  claim: Claim,
  meeting: Meeting,
  before: Claim,
  places: ReadonlyMap<Claim, Mention>,
  context: Context,
): Mention | null {
  if (!isOpen(claim, meeting, context) || !isAdded(claim) || before.happening.kind !== "meeting") return null;
  if (before.background || sentenceAt(claim, context) - sentenceAt(before, context) > NEAR) return null;
  const chains = new Set(before.happening.parties.map((party) => party.chain));
  if (!meeting.parties.some((party) => chains.has(party.chain))) return null;
  const { place, occasion } = before.happening;
  return place ?? places.get(before) ?? (occasion?.how === "at" || occasion?.how === "sidelines" ? occasion.gathering : null);
}

function placed(claim: Claim, meeting: Meeting, stays: readonly Stay[], context: Context): Claim {
  if (!isOpen(claim, meeting, context) || (claim.block !== "paragraph" && claim.block !== "bullet")) return claim;
  const found = placeFor(claim, meeting, stays, context);
  if (found === null || isExpanse(found.place, context) || isOneOfSeveral(found.place, context)) return claim;
  if (isTakenIn(claim, meeting, found.place, context) || isBehindAnother(claim, found.place, context)) return claim;
  const there = withPlace(claim, meeting, found.place);
  if (found.when === null) return there;
  return { ...there, when: found.when, evidence: { ...there.evidence, when: { spans: [found.when.span], by: "clause", from: [] } } };
}

/** "Officials signed an agreement in C and A met B": what is told behind a clause about another town is there or nowhere. */
function isBehindAnother({ sentence, trigger }: Claim, place: Mention, { doc }: Context): boolean {
  for (const town of startingIn(doc.mentions, { start: sentence.span.start, end: trigger.start })) {
    if (town.kind !== "place" || town.chain === place.chain || place.kind !== "place") continue;
    const before = doc.article.text.slice(Math.max(sentence.span.start, town.span.start - 4), town.span.start);
    if (before.endsWith(" in ") && /^ and (?:the|he|she|\p{Lu})/u.test(doc.article.text.slice(town.span.end, town.span.end + 8)))
      return true;
  }
  return false;
}

/** A group of which nothing tells who they are. */
const VAGUE = /\b(?:leaders|officials|counterparts|representatives|authorities|ministers|diplomats)$/i;

/** The chains of those who meet more than once. */
function busyChains(claims: readonly Claim[]): ReadonlySet<number> {
  const triggers = new Map<number, number>();
  const busy = new Set<number>();
  for (const { happening, trigger } of claims) {
    if (happening.kind !== "meeting") continue;
    for (const { chain } of happening.parties) {
      if (triggers.has(chain) && triggers.get(chain) !== trigger.start) busy.add(chain);
      triggers.set(chain, trigger.start);
    }
  }
  return busy;
}

/** "Leaders of the region", where one who meets them meets others too: at one place these might be taken for some of them. */
function isVague({ parties }: Meeting, busy: ReadonlySet<number>): boolean {
  const vague = parties.filter(({ kind, text }) => kind === "group" && VAGUE.test(text));
  return vague.length > 0 && parties.length - vague.length < 2 && parties.some(({ chain }) => busy.has(chain));
}

/** Where somebody is when a meeting is told, and the day of a visit that its own sentence tells: "during a visit to A on Monday, he met". */
interface Whereabouts {
  readonly place: Mention;
  readonly when: TimeExpression | null;
}

/** True where the town told of last is plainly the one meant: "will continue to A. She will meet B". */
function isNextStop({ kind, trigger }: Stay, { sentence }: Claim, { doc }: Context): boolean {
  return kind === "presence" || GOES_ON.test(doc.article.text.slice(trigger.start, trigger.end)) || WHILE_THERE.test(sentence.text);
}

const GOES_ON = /^(?:continu|proceed)/i;
/** "While there, he will meet": in the town told of last. */
const WHILE_THERE = /^(?:while|when|once) there,? /i;

/** Whether a stay may hold a meeting of that status. */
function fits({ status }: Claim, stay: Stay): boolean {
  return FITTING[status]?.includes(stay.status) ?? false;
}

function placeFor(claim: Claim, meeting: Meeting, stays: readonly Stay[], context: Context): Whereabouts | null {
  const sentence = sentenceAt(claim, context);
  const chains = new Set(meeting.parties.map((party) => party.chain));
  const near = stays.filter(
    (stay) =>
      chains.has(stay.visitor.chain) &&
      !chains.has(stay.place.chain) &&
      (fits(claim, stay) || (OVER.has(claim.status) && isGoingOn(stay, context))) &&
      stay.sentence <= sentence &&
      sentence - stay.sentence <= NEAR &&
      !(stay.sentence === sentence && (isStillToCome(stay, context) || isOverBy(stay, claim))) &&
      !(stay.kind === "presence" && stay.status === "held" && !OVER.has(claim.status)) &&
      sameSection(stay.sentence, sentence, context),
  );
  const last = near.reduce((latest, stay) => Math.max(latest, stay.sentence), -1);
  const moved = OVER.has(claim.status) ? openingBetween(Math.max(last + 1, sentence - NEAR), sentence, context) : null;
  if (moved !== null) return isAt(moved, claim, chains) ? { place: moved.place, when: null } : null;
  const here = withoutLater(
    near.filter((stay) => stay.sentence === last),
    claim,
  );
  if (here.length === 0 || here.some(({ apart }) => apart !== null)) return null;
  if (here.some((stay) => ELSEWHEN.test(between(stay, claim, last === sentence)))) return null;
  const place = here.some((stay) => (isLong(claim) && !isLong(stay)) || isOfOtherDays(stay, claim)) ? null : onePlace(here);
  const [stay] = here;
  if (place === null || (last !== sentence && !isNextStop(stay, claim, context) && movesOn(place, near))) return null;
  if (claim.when === null && stay.day !== null && isDay(stay.day) && BESIDE_IT.test(claim.sentence.text)) return { place, when: stay.day };
  const together = last === sentence && here.length === 1 && AHEAD.has(stay.status) === AHEAD.has(claim.status);
  const when = claim.when === null && together ? stay.when : null;
  return { place, when: when !== null && isDay(when) ? when : null };
}

/** "Before flying to A, he met B": what its sentence tells besides comes before the visit. */
function isStillToCome(stay: Stay, context: Context): boolean {
  return COMES_AFTER.test(wordsBefore(stay, context));
}

/** "Is to meet B on a trip that follows his visit to A": where he was before. */
function isOverBy({ trigger }: Stay, claim: Claim): boolean {
  const from = claim.sentence.span.start;
  return trigger.start > claim.trigger.end && OVER_BY.test(claim.sentence.text.slice(claim.trigger.end - from, trigger.start - from));
}

const OVER_BY = /\b(?:after|follow(?:s|ing)) (?:(?:an?|his|her|their|the) )?(?:[a-z-]+ ){0,2}$/i;

const COMES_AFTER = /\b(?:before|ahead of|prior to) (?:\S+ly )?(?:(?:an?|his|her|their) )?(?:\S+ )?$/i;

/** "Is visiting A on Tuesday" may be told on Tuesday: what a sentence behind it tells as held is there. */
function isGoingOn(stay: Stay, context: Context): boolean {
  const words = wordsBefore(stay, context);
  return stay.status === "planned" && stay.kind === "visit" && /\b(?:is|are) (?:also |now |currently )?$/.test(words);
}

/** How many letters before a stay are looked at. */
const SHORT = 80;

function wordsBefore({ trigger }: Stay, { doc }: Context): string {
  return doc.article.text.slice(Math.max(0, trigger.start - SHORT), trigger.start);
}

/** "He met B on the sidelines", of an event of a day. */
const BESIDE_IT = /\b(?:sidelines|margins|fringes)\b/i;

function before({ sentence, trigger }: Claim): string {
  return sentence.text.slice(0, trigger.start - sentence.span.start);
}

/** Without the gatherings that the sentence of a meeting tells of after it, where it takes somebody elsewhere before: "will visit A to meet B and to attend a summit in C". */
function withoutLater(here: readonly Stay[], { trigger }: Claim): readonly Stay[] {
  const visits = here.filter((stay) => stay.kind === "visit" && stay.trigger.start < trigger.start);
  return visits.length === 0 ? here : here.filter((stay) => stay.kind === "visit" || stay.trigger.start < trigger.start);
}

/** True where a sentence opens with the town in which one of those does something who are then told to have met: "In A, he said. He met B." */
function isAt({ who }: Opening, claim: Claim, chains: ReadonlySet<number>): boolean {
  return who !== null && chains.has(who.chain) && !isLong(claim) && !ELSEWHEN.test(before(claim).replace(AFTER_IT, ""));
}

const OVER: ReadonlySet<Status> = new Set<Status>(["held", "under way"]);

/** A day, or a part of one that is named: "Thursday morning", not "at noon". */
function isDay({ type, value }: TimeExpression): boolean {
  return type === "DATE" || (type === "TIME" && !value.startsWith("T"));
}

/** "He arrived on Friday. Last week he met her": what took place in a longer time that the visit is no part of. */
function isLong({ when }: Pick<Claim, "when">): boolean {
  return LONG.test(when?.text ?? "");
}

/** "Told reporters in A on Thursday. He met B on Monday": who does something in a town on a day need not have been there days before or after. */
function isOfOtherDays({ kind, day }: Stay, { when }: Claim): boolean {
  const [first, other] = [day, when].map((time) => Number(/^XXXX-WXX-(\d)$/.exec(time?.value ?? "")?.[1] ?? Number.NaN));
  return kind === "presence" && Math.abs(first - other) % 6 > 1;
}

/** The place of visits of one sentence: the same for all, or the city of a visit to a state ("arrived in Oslo for a visit to Norway"). */
function onePlace(here: readonly Stay[]): Mention | null {
  const cities = new Map(here.filter(({ place }) => place.kind === "place").map(({ place }) => [place.chain, place]));
  const others = new Map(here.filter(({ place }) => place.kind !== "place").map(({ place }) => [place.chain, place]));
  if (cities.size > 1 || others.size > 1) return null;
  return [...cities.values(), ...others.values()][0] ?? null;
}

/** True when other sentences nearby take somebody to another city. */
function movesOn(place: Mention, near: readonly Stay[]): boolean {
  return near.some((stay) => stay.place.kind === place.kind && stay.place.chain !== place.chain);
}

/** "He said after meeting her": what is said is after the meeting, and the meeting not after the visit. */
const AFTER_IT = /\b(?:after|before|following)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[a-z-]+\s+)?$/i;

/** "Visits A for the first time since the war and meets B": what it is the first since is no time of the meeting. */
const FIRST_SINCE = /\bfirst\b[^,;:]{1,40}?\bsince\b/i;

/** "Held talks with A after arriving in B": the arrival is where the talks are. */
const UPON = /\b(?:(?:shortly|soon|hours|immediately|right|just) )?(?:after|following|upon) (?:his |her |their )?$/i;

/** The words between the visit and the meeting where one sentence tells both, else those of the meeting's sentence up to its trigger. */
function between(stay: Stay, claim: Claim, together: boolean): string {
  const from = claim.sentence.span.start;
  const until = claim.trigger.start;
  if (!together) return claim.sentence.text.slice(0, until - from).replace(AFTER_IT, "");
  const first = Math.min(stay.trigger.end, claim.trigger.end);
  const words = claim.sentence.text.slice(first - from, Math.max(stay.trigger.start, claim.trigger.start) - from).replace(FIRST_SINCE, "");
  const arrived = stay.rule.startsWith("visit/arrive") && stay.trigger.start > claim.trigger.start;
  return arrived ? words.replace(UPON, "") : words;
}

function sameSection(a: number, b: number, { doc }: Context): boolean {
  return doc.article.blocks[doc.sentences.block[a]].section === doc.article.blocks[doc.sentences.block[b]].section;
}
