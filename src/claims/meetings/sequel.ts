import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Claim, Happening } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { startingIn } from "../near.ts";
import { byDeed } from "../setting/deed-day.ts";
import { finerPlace } from "../setting/finer-place.ts";
import { byRemarks } from "../setting/remarks-day.ts";
import { withTalksHeld } from "./took-place.ts";

/** How many sentences after it "the meeting" is still the one told of. */
const NEAR = 3;
/** A definite noun that takes up a meeting: "the talks", "their brief meeting", "Tuesday's meeting". */
const NOUN =
  /\b(?:the|their|this|that|these|those|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|today['’]s|yesterday['’]s)\s+(?:(?!previous|last|earlier|next|first|second|third|other|new|upcoming|recent|past|future|planned|(?:about|after|and|at|before|by|during|for|from|in|of|on|or|over|to|with)\s)[a-z-]+\s+){0,2}?(?:meeting|talks|discussions|negotiations|encounter|conversation|get-together)\b(?!\s+(?:with|between|of|among)\b)/gi;
/** A pronoun for what was held: "They were held in Lima", "It took place on Monday". */
const IT = /^(?:it|they)(?= (?:(?:was|were|will be) held|(?:took|takes|will take) place)\b)/gi;
/** The same for a call: "the call", "Monday's phone call". */
const CALL =
  /\b(?:the|their|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|today['’]s|yesterday['’]s)\s+(?:(?!previous|last|earlier|next|first|second|third|other|new|upcoming|recent|past|future|planned|(?:about|after|and|at|before|by|during|for|from|in|of|on|or|over|to|with)\s)[a-z-]+\s+){0,2}?(?:call|conversation)\b(?!\s+(?:with|between|of|among|for|to|on)\b)/gi;
/** That it was or will be, right after the noun. */
const TOLD =
  /^,?(?: which| that)? ?(?:(?:took|takes|taking|(?:will|to) take) place|(?:(?:was|were|is being|are being|(?:will|to) be) )?(?:held|hosted)|came|(?:is|are|was|were|has been|have been) (?:scheduled|set|due|planned|slated|expected) (?:for|to be held|to take place))\b/i;
const AHEAD = /\b(?:will|to|for)\b/i;
/** How far after the predicate place and day may stand. */
const REACH = 90;
/** What stands before a place, and between one and a day that stand right after the noun. */
const MARKED = /\b(?:in|at|near|outside) (?:(?:the )?(?:[a-z]+ (?:of )?){0,3}|the (?:[\p{L}-]+ ){1,4}of )$/u;

interface Sequel {
  readonly place: Mention | null;
  readonly when: TimeExpression | null;
}

/**
 * The claims with the place and the day that a later sentence gives a meeting, which it calls by a definite noun: "A met B. The meeting took place in
 * C on Monday." What the meeting's own sentence says stays as it is.
 */
export function settleSequels(claims: readonly Claim[], context: Context): Claim[] {
  return byRemarks(byDeed(settleCalls(settleMeetings(withTalksHeld(claims, context), context), context), context), context);
}

/** Calls with the day that a later sentence gives "the call". */
function settleCalls(claims: readonly Claim[], context: Context): Claim[] {
  const calls = claims.filter(({ happening, block }) => happening.kind === "call" && block !== "title");
  return claims.map((claim) => {
    if (claim.happening.kind !== "call" || calls.length !== 1 || claim !== calls[0] || claim.when !== null || claim.background)
      return claim;
    const sentence = sentenceAt(claim, context);
    const { when } = sequelOf(claim, sentence, sentence + NEAR + 1, context);
    return when === null ? claim : { ...claim, when, evidence: { ...claim.evidence, when: { spans: [when.span], by: "time", from: [] } } };
  });
}

function settleMeetings(claims: readonly Claim[], context: Context): Claim[] {
  const meetings = claims.filter(isMeeting).map((claim) => sentenceAt(claim, context));
  const counts = new Map<number, number>();
  for (const sentence of meetings) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const next = nextOf([...counts.keys()].sort((a, b) => a - b));
  return claims.map((claim) => {
    const { happening } = claim;
    if (happening.kind !== "meeting" || !isMeeting(claim) || claim.background) return claim;
    if ((happening.place !== null || happening.occasion !== null) && claim.when !== null && !isStretch(claim.when)) return claim;
    const sentence = sentenceAt(claim, context);
    if (counts.get(sentence) !== 1) return claim;
    const until = Math.min(next.get(sentence) ?? Number.POSITIVE_INFINITY, sentence + NEAR + 1);
    return withSequel(claim, happening, sequelOf(claim, sentence, until, context));
  });
}

/** The one after each of some numbers in order. */
function nextOf(sorted: readonly number[]): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  for (let i = 0; i + 1 < sorted.length; i++) next.set(sorted[i], sorted[i + 1]);
  return next;
}

function isMeeting({ happening, block }: Claim): boolean {
  return happening.kind === "meeting" && (block === "paragraph" || block === "bullet");
}

function sentenceAt(claim: Claim, { doc }: Context): number {
  return sentenceOf(doc, lookupOf(doc).token(claim.trigger.start));
}

function withSequel(claim: Claim, meeting: Happening & { kind: "meeting" }, { place, when }: Sequel): Claim {
  const evidence = { ...claim.evidence };
  const newPlace =
    meeting.place === null && meeting.occasion === null && meeting.manner === null && !isParty(place, meeting) ? place : null;
  const isFiner = when !== null && (claim.when === null || (isStretch(claim.when) && DAY.test(when.value) && !isStretch(when)));
  const newWhen = isFiner ? when : null;
  if (newPlace !== null) evidence.place = { spans: [newPlace.span], by: "mention", from: [] };
  if (newWhen !== null) evidence.when = { spans: [newWhen.span], by: "time", from: [] };
  return { ...claim, happening: { ...meeting, place: newPlace ?? meeting.place }, when: newWhen ?? claim.when, evidence };
}

/** A day of the week or of the year, or one counted from the article's. */
const DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d|P\d+D)/;

/** "Next week", "this month": a later sentence may say on which day of it. */
function isStretch({ value, shift }: TimeExpression): boolean {
  return (shift?.unit === "week" || shift?.unit === "month") && !value.startsWith("XXXX");
}

function isParty(place: Mention | null, meeting: Happening & { kind: "meeting" }): boolean {
  return place !== null && meeting.parties.some((party) => party.chain === place.chain);
}

/** What the sentences after a meeting up to the next one say of where and when "the meeting" was. */
function sequelOf(claim: Claim, sentence: number, next: number, context: Context): Sequel {
  const { doc } = context;
  const { first, block, count } = doc.sentences;
  const section = doc.article.blocks[block[sentence]].section;
  for (let s = sentence + 1; s < Math.min(next, count); s++) {
    if (doc.article.blocks[block[s]].section !== section) break;
    const found = inSentence(doc.tokens.start[first[s]], doc.tokens.end[first[s + 1] - 1], claim, context);
    if (found !== null) return found;
  }
  return { place: null, when: null };
}

/** Those who met, at the beginning of a later sentence: "The two leaders briefly met", "They held talks". */
const THEY =
  /^(?:they|the (?:two|pair|(?:(?:two|three|four) )?(?:leaders|presidents|prime ministers|ministers|officials|diplomats|sides|delegations|men|women)))(?: [a-z]+ly)? (?:met|held (?:the |their )?(?:talks|meeting)|sat down|gathered)\b/i;

/** "The leaders met in A on Monday", whomever the phrase was taken for; what a relative clause or a comma adds is of something else. */
function ofThem(start: number, end: number, claim: Claim, context: Context): Sequel | null {
  const { text } = context.doc.article;
  const they = claim.status === "held" ? THEY.exec(text.slice(start, Math.min(end, start + REACH))) : null;
  if (they === null) return null;
  const from = start + they[0].length;
  const stop = /[,;:]|\b(?:where|who|which|that|with|after|before|and)\b/i.exec(text.slice(from, Math.min(end, from + REACH)));
  const until = stop === null ? Math.min(end, from + REACH) : from + stop.index;
  if (stop?.[0].toLowerCase() === "with") return null;
  const place = firstPlace(from, until, context);
  const when = timeIn(from, until, context);
  return place === null && when === null ? null : { place, when };
}

function inSentence(start: number, end: number, claim: Claim, context: Context): Sequel | null {
  const { text } = context.doc.article;
  const isCall = claim.happening.kind === "call";
  const them = isCall ? null : ofThem(start, end, claim, context);
  if (them !== null) return them;
  for (const noun of [...text.slice(start, end).matchAll(IT), ...text.slice(start, end).matchAll(isCall ? CALL : NOUN)]) {
    const after = start + noun.index + noun[0].length;
    const told = TOLD.exec(text.slice(after, Math.min(end, after + REACH)));
    const ahead = claim.status !== "held" && claim.status !== "under way";
    if (told !== null && AHEAD.test(told[0]) !== ahead) continue;
    const from = after + (told?.[0].length ?? 0);
    const until = Math.min(end, told === null ? after : from + REACH);
    const when = timeIn(start + noun.index, until, context) ?? (told === null ? timeBeside(after, end, context) : null);
    const place = told === null ? placeAfter(after, end, when, context) : firstPlace(from, until, context);
    if (place !== null || when !== null) return { place, when };
  }
  return null;
}

function timeIn(start: number, end: number, { doc }: Context): TimeExpression | null {
  for (const time of startingIn(doc.times, { start, end })) if (time.type === "DATE" || time.type === "TIME") return time;
  return null;
}

/** The day right after the noun, or after the place right after it: "the talks on Monday", "the talks in Oslo on Monday". */
function timeBeside(after: number, end: number, { doc }: Context): TimeExpression | null {
  for (const time of startingIn(doc.times, { start: after, end: Math.min(end, after + REACH / 2) }))
    if (
      time.type === "DATE" &&
      /^(?: (?:in|at) (?:the )?[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+)?,?)? (?:on )?$/u.test(
        doc.article.text.slice(after, time.span.start),
      )
    )
      return time;
  return null;
}

/** The place right after the noun, or after the day right after it. */
function placeAfter(after: number, end: number, when: TimeExpression | null, context: Context): Mention | null {
  const { doc } = context;
  const from = when !== null && when.span.start - after < 6 && when.span.start >= after ? when.span.end : after;
  for (const mention of startingIn(doc.mentions, { start: from, end: Math.min(end, from + REACH / 3) }))
    if (mention.kind === "place" && /^ (?:in|at) (?:the )?$/.test(doc.article.text.slice(from, mention.span.start)))
      return finerPlace(mention, context);
  return null;
}

/** "At the residence of the UN envoy in Lima": a body or state by which somebody is called. */
function isOfOffice({ kind, span }: Mention, { doc }: Context): boolean {
  if (kind === "place") return false;
  for (const other of startingIn(doc.mentions, { start: span.start - LONGEST_ARTICLE, end: span.end }))
    if ((other.kind === "person" || other.kind === "group") && other.span.start <= span.start && span.end < other.span.end) return true;
  return false;
}

/** As far before a body's name may those begin whom it stands with: "the UN envoy". */
const LONGEST_ARTICLE = 4;

function firstPlace(start: number, end: number, context: Context): Mention | null {
  const { doc } = context;
  for (const mention of startingIn(doc.mentions, { start, end })) {
    if (mention.kind !== "place" && mention.kind !== "state" && mention.kind !== "body") continue;
    if (!MARKED.test(doc.article.text.slice(start, mention.span.start)) || isOfOffice(mention, context)) continue;
    return finerPlace(mention, context);
  }
  return null;
}
