import type { Mention } from "../../language/doc.ts";
import { within } from "../../text/span.ts";
import type { Claim, Meeting } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { belongsTo } from "../meetings/distribute.ts";
import { startingIn } from "../near.ts";
import { isSeat } from "../visits/guest.ts";

/** Words that put a meeting before or after where somebody is, not into it ("he has also held talks"); "next week" and "earlier on Monday" say when both are. */
export const ELSEWHEN =
  /\b(?:(?:after|before)(?! (?:noon|midday|midnight|dawn|dusk|sunrise|sunset|dark|\d))|following|ahead|prior|ha(?:s|ve) (?:also|already) (?:held|met|had)|earlier(?! (?:on |this |in the |today|mon|tues|wednes|thurs|fri|satur|sun))|previously|since|then|(?:last|next)(?! (?:day|morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/i;

/** An air base is mostly outside of the town where those who land there meet others. */
export const AIRFIELD = /\b(?:air(?: force)? base|airbase|airfield|airstrip)\b/i;

/** "Last week", "earlier this month": longer than anybody is in one town for what the news is. */
export const LONG = /\b(?:weeks?|months?|years?|days|summer|winter|spring|autumn|fall)\b/i;

/** True for a meeting that may take its place from another claim: it has neither a place but a house of some town, which the White House is not, nor an occasion, and is of now. */
export function isOpen(claim: Claim, meeting: Meeting, context: Context): boolean {
  const { place } = meeting;
  if (
    (place !== null && (!isHouse(place) || isSeat(place, context))) ||
    meeting.occasion !== null ||
    meeting.manner !== null ||
    claim.background ||
    isOld(claim) ||
    OUTCOME.test(claim.sentence.text.slice(0, claim.trigger.start - claim.sentence.span.start)) ||
    (claim.status !== "held" && SOME_DAY.test(claim.sentence.text)) ||
    (claim.status === "held" && claim.when === null && LONG_AGO.test(claim.sentence.text))
  )
    return false;
  const named = meeting.parties.filter((party) => party.kind !== "group" || party.affiliation !== null);
  return named.length > 1 || named.length === meeting.parties.length;
}

/** "Ties grew cold last year when she met him": another time than that of those who are told to be there. */
const LONG_AGO = /\b(?:last (?:year|month)|(?:years?|months?) ago)\b/i;

/** When nobody knows yet where those who are to meet will be. */
const SOME_DAY =
  /\b(?:in (?:the )?(?:coming|next few) (?:days|weeks|months|years)|at a later date|in (?:the )?near future|later this year)\b/i;

/** "Is to brief her on the outcome of his" before "talks with B": those were before, wherever they were. */
const OUTCOME = /\b(?:outcomes?|results?) of (?:(?:the|his|her|their|recent|latest) )*$/i;

/** "Iikura House", "the Foreign Ministry": where one meeting is, not all of them, and in some town. */
export function isHouse({ text }: Mention): boolean {
  return HOUSE.test(text);
}

const HOUSE =
  /^(?:the )?(?:hotel|palais|palace of|house of|ministry of) |\b(?:house|palace|hall|hotel|villa|resort|residence|lodge|mansion|castle|cent(?:er|re)|airport|ministry|diwan|court|garden|council of ministers|chancellery|(?<!european )parliament)$/i;

/** A time that names a year or month without a day, or days to come, is of another visit. */
function isOld({ when }: Claim): boolean {
  return when !== null && /^(?:(?:\d{4}|XXXX)(?:-\d\d)?|FUTURE_REF|PAST_REF)$/.test(when.value);
}

/** The claim with a place that another sentence tells. */
export function withPlace(claim: Claim, meeting: Meeting, place: Mention): Claim {
  return {
    ...claim,
    happening: { ...meeting, place },
    evidence: { ...claim.evidence, place: { spans: [place.span], by: "mention", from: [] } },
  };
}

/** The index of the sentence that a claim was read from. */
export function sentenceAt(claim: Claim, { doc }: Context): number {
  return sentenceOf(doc, lookupOf(doc).token(claim.trigger.start));
}

/** How far beyond a place the next may begin. */
const NEXT = 10;
/** How far before a place those may stand who were met there. */
const MET_BEFORE = 80;

/** True for a place in the sentence of a claim that is where others were met. */
export function isTakenIn({ sentence }: Claim, meeting: Meeting, place: Mention, context: Context): boolean {
  return within(place.span, sentence.span) && isOfOthers(place, meeting.parties, context);
}

/** "Will meet the Saudi king in A and hold talks with Egypt's president": A is where one of another state was met before, and not those behind it. */
export function isOfOthers(place: Mention, parties: readonly Mention[], context: Context): boolean {
  const sides = parties.filter(({ span }) => span.start > place.span.end).map((party) => belongsTo(party, context));
  if (sides.length === 0 || sides.includes(null)) return false;
  const { span } = sentenceWords(context.doc, sentenceOf(context.doc, place.head));
  const start = Math.max(span.start, place.span.start - MET_BEFORE);
  for (const other of startingIn(context.doc.mentions, { start, end: place.span.start })) {
    if (other.kind !== "person" || parties.some(({ chain }) => chain === other.chain)) continue;
    const side = belongsTo(other, context);
    if (side !== null && !sides.includes(side)) return true;
  }
  return false;
}

/** True for one of several places that somebody is told to be in: "visited troops in A and B". */
export function isOneOfSeveral({ kind, span }: Mention, { doc, tree }: Context): boolean {
  for (const next of startingIn(doc.mentions, { start: span.end, end: span.end + NEXT })) {
    if (next.kind !== "place" && next.kind !== "state") continue;
    const joint = doc.article.text.slice(span.end, next.span.start);
    const relation = tree.relation(next.head);
    if ((relation === "conj" || relation === "obl") && /^,? and (?:in )?$/.test(joint)) return true;
    if (relation === "conj" && next.kind === kind && joint === ", ") return true;
  }
  return false;
}
