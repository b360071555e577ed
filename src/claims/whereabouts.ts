import type { Mention, TimeExpression } from "../language/doc.ts";
import type { Span } from "../text/span.ts";
import type { Claim, Meeting, Status, Visit } from "./claim.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { sentenceOf } from "./make.ts";
import { startingIn } from "./near.ts";
import { hereOf } from "./visit-place.ts";

/** How many sentences after it a visit still says where somebody is. */
const NEAR = 4;
/** Words that put a meeting before or after a visit, not into it; "next week" and "earlier on Monday" say when both are. */
const ELSEWHEN =
  /\b(?:after|before|following|ahead|prior|earlier(?! (?:on |this |in the |today|mon|tues|wednes|thurs|fri|satur|sun))|previously|since|then|(?:last|next)(?! (?:week|month|year|spring|summer|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/i;
/** Where somebody who meets in this way may be told to be in that way. */
const FITTING: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  held: ["held", "under way"],
  "under way": ["held", "under way"],
  planned: ["planned", "expected", "held", "under way"],
  expected: ["planned", "expected", "held", "under way"],
};

/** An air base is mostly outside of the town where those who land there meet others. */
const AIRFIELD = /\b(?:air(?: force)? base|airbase|airfield|airstrip)\b/i;

/** Statuses of what is to come: a weekday of these is another than one of what is over. */
const AHEAD: ReadonlySet<Status> = new Set<Status>(["planned", "expected", "possible", "proposed"]);

/** A visit as it stands in the text. */
interface Stay {
  readonly claim: Claim;
  readonly visit: Visit;
  readonly sentence: number;
}

/**
 * The claims with the places of meetings that the text tells by telling where one of the parties is: "X arrived in A. X met Y." A meeting
 * without a place or an occasion of its own is where the nearest visit before it, or in its sentence, takes one party, unless that is
 * not one place, or a word puts the meeting before or after the visit. A meeting that is "also" held is where the one before it is.
 */
export function placeByOthers(claims: readonly Claim[], context: Context): Claim[] {
  const stays: Stay[] = [];
  for (const claim of claims)
    if (claim.happening.kind === "visit" && !claim.background && !AIRFIELD.test(claim.sentence.text))
      stays.push({ claim, visit: claim.happening, sentence: sentenceAt(claim, context) });
  const busy = busyChains(claims);
  const there = claims.map((claim) => {
    const { happening } = claim;
    return happening.kind !== "meeting" || isVague(happening, busy) ? claim : placed(claim, happening, stays, context);
  });
  return byDateline(byMeetingBefore(atGatherings(there), context), context);
}

/** The places that claims give gatherings, by the gathering's chain. */
function gatheringPlaces(claims: readonly Claim[]): ReadonlyMap<number, Mention> {
  const places = new Map<number, Mention>();
  for (const { happening } of claims)
    if (happening.kind === "gathering" && happening.place !== null) places.set(happening.gathering.chain, happening.place);
  return places;
}

/** Meetings at, beside or on the eve of a gathering that the article places are there; "the event" is the gathering told of last. */
function atGatherings(claims: readonly Claim[]): Claim[] {
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
    if (happening.kind !== "meeting" || happening.place !== null || happening.manner !== null || happening.occasion?.how === "after")
      return claim;
    const event = SIDELINES.test(claim.sentence.text) ? latest.get(claim) : undefined;
    const place = places.get(happening.occasion?.gathering.chain ?? event ?? -1);
    return place === undefined ? claim : withPlace(claim, happening, place);
  });
}

const SIDELINES = /\b(?:sidelines|margins|fringes) of the (?:event|summit|forum|conference|gathering|meeting)\b/i;

/** Reports of others' reports are sent from anywhere. */
const RELAYED = /\b(?:state media|news agency|state tv|television|reported|newspaper)\b/i;

/**
 * The claims with the dateline's place for what the first sentence after it tells as held on a day, where nothing else says where and the sentence names
 * no other town: "NAIROBI (AP) - The presidents of Kenya and Somalia held talks on Thursday".
 */
function byDateline(claims: readonly Claim[], context: Context): Claim[] {
  const { doc } = context;
  const { blocks } = doc.article;
  const line = blocks.findIndex((block) => block.kind === "dateline");
  const here = line < 0 || blocks[line + 1]?.kind !== "paragraph" ? null : hereOf(context);
  if (here === null) return [...claims];
  const { start } = blocks[line + 1].span;
  let lastTown = -1;
  return claims.map((claim) => {
    const { happening, sentence } = claim;
    if (happening.kind !== "meeting" || sentence.span.start > start || sentence.span.end <= start) return claim;
    if (!isOpen(claim, happening) || !isFresh(claim) || RELAYED.test(sentence.text)) return claim;
    if (lastTown < 0) lastTown = lastTownIn(sentence.span, context);
    return lastTown > claim.trigger.start ? claim : withPlace(claim, happening, here);
  });
}

/** True for what is told as held, or as going on, on a day of the week or today. */
function isFresh({ status, when }: Claim): boolean {
  return (
    (status === "held" || status === "under way") &&
    when?.type === "DATE" &&
    /^(?:P0D|XXXX-WXX-\d)$/.test(when.value) &&
    !/month|year|week/i.test(when.text)
  );
}

/** Where the last town of a sentence begins; 0 when it names none. */
function lastTownIn(sentence: Span, { doc }: Context): number {
  let last = 0;
  for (const mention of startingIn(doc.mentions, sentence)) if (mention.kind === "place") last = mention.span.start;
  return last;
}

/** "A met B in C. A will also meet D": the second meeting is where the one before it is, which has a party of it and is near. */
function byMeetingBefore(claims: readonly Claim[], context: Context): Claim[] {
  const sorted = [...claims].sort((a, b) => a.trigger.start - b.trigger.start);
  let before: Claim | null = null;
  const places = new Map<Claim, Mention>();
  for (const claim of sorted) {
    const { happening } = claim;
    if (happening.kind !== "meeting" || (claim.block !== "paragraph" && claim.block !== "bullet")) continue;
    const place = happening.place ?? (before === null ? null : placeOfBefore(claim, happening, before, places, context));
    if (happening.place === null && place !== null) places.set(claim, place);
    before = claim;
  }
  return claims.map((claim) => {
    const place = places.get(claim);
    return place === undefined || claim.happening.kind !== "meeting" ? claim : withPlace(claim, claim.happening, place);
  });
}

/** Words that add a meeting to the one before it. */
const ADDED = /\b(?:also|too|separately)\b/i;

/** "A also met B", not "A also came after meeting B". */
function isAdded({ sentence, trigger }: Claim): boolean {
  const before = sentence.text.slice(0, trigger.start - sentence.span.start);
  const added = before.search(ADDED);
  return added >= 0 && !ELSEWHEN.test(before.slice(added));
}

function placeOfBefore(
  claim: Claim,
  meeting: Meeting,
  before: Claim,
  places: ReadonlyMap<Claim, Mention>,
  context: Context,
): Mention | null {
  if (!isOpen(claim, meeting) || !isAdded(claim) || before.happening.kind !== "meeting") return null;
  if (before.background || sentenceAt(claim, context) - sentenceAt(before, context) > NEAR) return null;
  const chains = new Set(before.happening.parties.map((party) => party.chain));
  if (!meeting.parties.some((party) => chains.has(party.chain))) return null;
  return before.happening.place ?? places.get(before) ?? null;
}

function placed(claim: Claim, meeting: Meeting, stays: readonly Stay[], context: Context): Claim {
  if (!isOpen(claim, meeting) || (claim.block !== "paragraph" && claim.block !== "bullet")) return claim;
  const found = placeFor(claim, meeting, stays, context);
  if (found === null) return claim;
  const there = withPlace(claim, meeting, found.place);
  if (found.when === null) return there;
  return { ...there, when: found.when, evidence: { ...there.evidence, when: { spans: [found.when.span], by: "clause", from: [] } } };
}

/** True for a meeting that may take its place from another claim: it has neither place nor occasion, and is of now. */
function isOpen(claim: Claim, meeting: Meeting): boolean {
  if (meeting.place !== null || meeting.occasion !== null || meeting.manner !== null || claim.background || isOld(claim)) return false;
  return !meeting.parties.some((party) => party.kind === "group" && party.affiliation === null);
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
  return parties.some(({ kind, text }) => kind === "group" && VAGUE.test(text)) && parties.some(({ chain }) => busy.has(chain));
}

function withPlace(claim: Claim, meeting: Meeting, place: Mention): Claim {
  return {
    ...claim,
    happening: { ...meeting, place },
    evidence: { ...claim.evidence, place: { spans: [place.span], by: "mention", from: [] } },
  };
}

/** A time that names a year or month without a day is of another visit. */
function isOld({ when }: Claim): boolean {
  return when !== null && /^(?:\d{4}|XXXX)(?:-\d\d)?$/.test(when.value);
}

/** Where somebody is when a meeting is told, and the day of a visit that its own sentence tells: "during a visit to A on Monday, he met". */
interface Whereabouts {
  readonly place: Mention;
  readonly when: TimeExpression | null;
}

function placeFor(claim: Claim, meeting: Meeting, stays: readonly Stay[], context: Context): Whereabouts | null {
  if (claim.when?.value === "FUTURE_REF") return null;
  const sentence = sentenceAt(claim, context);
  const fitting = FITTING[claim.status] ?? [];
  const chains = new Set(meeting.parties.map((party) => party.chain));
  const near = stays.filter(
    (stay) =>
      chains.has(stay.visit.visitor.chain) &&
      !chains.has(stay.visit.place.chain) &&
      fitting.includes(stay.claim.status) &&
      stay.sentence <= sentence &&
      sentence - stay.sentence <= NEAR &&
      sameSection(stay.sentence, sentence, context),
  );
  const last = near.reduce((latest, stay) => Math.max(latest, stay.sentence), -1);
  const here = near.filter((stay) => stay.sentence === last);
  if (here.length === 0 || here.some((stay) => stay.claim.apart !== null)) return null;
  if (here.some((stay) => ELSEWHEN.test(between(stay, claim, last === sentence)))) return null;
  const place = onePlace(here);
  if (place === null || (last !== sentence && movesOn(place, near))) return null;
  const [stay] = here;
  const together = last === sentence && here.length === 1 && AHEAD.has(stay.claim.status) === AHEAD.has(claim.status);
  const when = claim.when === null && together ? stay.claim.when : null;
  return { place, when: when?.type === "DATE" ? when : null };
}

/** The place of visits of one sentence: the same for all, or the city of a visit to a state ("arrived in Oslo for a visit to Norway"). */
function onePlace(here: readonly Stay[]): Mention | null {
  const cities = new Map(here.filter(({ visit }) => visit.place.kind === "place").map(({ visit }) => [visit.place.chain, visit.place]));
  const others = new Map(here.filter(({ visit }) => visit.place.kind !== "place").map(({ visit }) => [visit.place.chain, visit.place]));
  if (cities.size > 1 || others.size > 1) return null;
  return [...cities.values(), ...others.values()][0] ?? null;
}

/** True when other sentences nearby take somebody to another city. */
function movesOn(place: Mention, near: readonly Stay[]): boolean {
  return near.some(({ visit }) => visit.place.kind === place.kind && visit.place.chain !== place.chain);
}

/** "He said after meeting her": what is said is after the meeting, and the meeting not after the visit. */
const AFTER_IT = /\b(?:after|before|following)\s+(?:(?:an?|the|his|her|their)\s+)?(?:[a-z-]+\s+)?$/i;

/** The words between the visit and the meeting where one sentence tells both, else those of the meeting's sentence up to its trigger. */
function between({ claim: stay }: Stay, claim: Claim, together: boolean): string {
  const from = claim.sentence.span.start;
  const until = claim.trigger.start;
  if (!together) return claim.sentence.text.slice(0, until - from).replace(AFTER_IT, "");
  const first = Math.min(stay.trigger.end, claim.trigger.end);
  return claim.sentence.text.slice(first - from, Math.max(stay.trigger.start, claim.trigger.start) - from);
}

function sameSection(a: number, b: number, { doc }: Context): boolean {
  return doc.article.blocks[doc.sentences.block[a]].section === doc.article.blocks[doc.sentences.block[b]].section;
}

function sentenceAt(claim: Claim, { doc }: Context): number {
  return sentenceOf(doc, lookupOf(doc).token(claim.trigger.start));
}
