import { compileGrammar, type Grammar } from "../grammar/compile.ts";
import { matchAll } from "../grammar/match.ts";
import type { Doc } from "../language/doc.ts";
import { wayAt } from "../language/times/tense.ts";
import { RULES } from "../rules/index.ts";
import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import { bySpan, type Span } from "../text/span.ts";
import type { Claim, Reading } from "./claim.ts";
import { type Context, contextOf } from "./context.ts";
import { distinct } from "./distinct.ts";
import { assemblyClaims } from "./gatherings/assembly.ts";
import { gatheringClaims } from "./gatherings/gathering.ts";
import { joinGatherings } from "./gatherings/same-gathering.ts";
import { settleGatherings, withoutNameless } from "./gatherings/settle.ts";
import { headlineMatches } from "./headline.ts";
import { lineMatches } from "./line.ts";
import { lookupOf } from "./lookup.ts";
import { sentenceOf, sentenceWords } from "./make.ts";
import { withoutAttendees } from "./meetings/attendees.ts";
import { withoutGeneral } from "./meetings/general.ts";
import { meetingClaims } from "./meetings/meeting.ts";
import { nounMatches } from "./meetings/noun-talks.ts";
import { withoutOfCalls } from "./meetings/of-calls.ts";
import { settleSequels } from "./meetings/sequel.ts";
import { withoutTitleMeetings } from "./meetings/title-meetings.ts";
import { withoutParts } from "./meetings/together.ts";
import { forget, type Refuse } from "./refusal.ts";
import { mentionsBeyond } from "./relations/beyond.ts";
import { relationClaims } from "./relations/relations.ts";
import { restClaims } from "./rest.ts";
import { placeByOthers } from "./setting/whereabouts.ts";
import { statementClaims } from "./statements.ts";
import { withoutExpanses } from "./visits/place.ts";
import { visitClaims } from "./visits/visit.ts";
import { voteClaims } from "./votes/votes.ts";

/** What reading claims needs besides the document: the compiled grammar is made once from RULES. */
export interface ClaimResources {
  readonly lexicon: Lexicon;
  /** Reader version, part of ClaimId and Reading.version. */
  readonly version: string;
  /** Another grammar than that of RULES: to try a rule, or to do without one. */
  readonly grammar?: Grammar;
}

/** All claims that a document makes, in the order of their triggers; `refuse` hears why others are none. Pure, never throws. */
export function readClaims(doc: Doc, resources: ClaimResources, refuse: Refuse = forget): Reading {
  const matches = matchAll(doc, resources.grammar ?? grammarOf(resources.lexicon));
  const context = contextOf(doc, resources, refuse);
  const claims: Claim[] = [];
  for (const match of matches) {
    const kind = match.rule.yields;
    if (kind === "meeting" || kind === "call") claims.push(...meetingClaims(match, context));
    else if (kind === "visit") claims.push(...visitClaims(match, context));
    else if (kind === "gathering") claims.push(...gatheringClaims(match, context));
  }
  claims.push(...assemblyClaims(claims, context), ...lineClaims(claims, context));
  claims.push(
    ...relationClaims(
      matches.filter((match) => match.rule.yields === "relation"),
      context,
    ),
    ...voteClaims(
      matches.filter((match) => match.rule.yields === "vote"),
      context,
    ),
  );
  claims.push(...statementClaims(context), ...restClaims(claims, context));
  const mentions = [...doc.mentions, ...mentionsBeyond(doc)];
  return {
    article: doc.article.id,
    url: doc.article.url,
    published: doc.article.published,
    written: doc.article.written,
    version: resources.version,
    claims: placeByOthers(settleSequels(settleGatherings(joinGatherings(keptOf(claims, context))), context), context).sort((a, b) =>
      bySpan(a.trigger, b.trigger),
    ),
    mentions,
    times: doc.times,
    abbreviations: doc.abbreviations,
    places: mentions.map((mention) => placeOf(doc, mention.head)),
    timePlaces: doc.times.map((time) => ({ ...placeOf(doc, time.first), way: wayAt(doc, time, resources.lexicon) })),
  };
}

/** The claims that say something of their own. */
function keptOf(claims: readonly Claim[], context: Context): Claim[] {
  const once = distinct(claims);
  refuseMissing(claims, once, "another claim of the sentence says as much", context);
  const stops = withoutExpanses(once, context);
  refuseMissing(once, stops, "a part of the world, whose stops are told as visits", context);
  const named = withoutGeneral(withoutNameless(stops), context);
  refuseMissing(stops, named, "without a name, where another is named that may be the same", context);
  const whole = withoutParts(named, context);
  refuseMissing(named, whole, "another sentence tells of them as one meeting", context);
  const full = withoutTitleMeetings(whole, context);
  refuseMissing(whole, full, "the text tells of the title's meeting in full", context);
  const met = withoutOfCalls(full, context);
  refuseMissing(full, met, "the talks are the call told of before", context);
  const apart = withoutAttendees(met);
  refuseMissing(met, apart, "those who attended a meeting told before", context);
  return [...apart];
}

function refuseMissing(before: readonly Claim[], after: readonly Claim[], why: string, { doc, refuse }: Context): void {
  if (refuse === forget || before.length === after.length) return;
  const kept = new Set(after);
  for (const claim of before) if (!kept.has(claim)) refuse(claim.rule, lookupOf(doc).token(claim.trigger.start), why);
}

/** Meetings and visits that the line tells and no tree has given: none of the sentence has two of the parties, or the visitor at the place. */
function lineClaims(claims: readonly Claim[], context: Context): Claim[] {
  const told = new Map<number, Set<string>>();
  for (const claim of claims) {
    const pairs = told.get(claim.sentence.span.start) ?? new Set();
    told.set(claim.sentence.span.start, pairs);
    for (const pair of pairsOf(claim)) pairs.add(pair);
  }
  const found: Claim[] = [];
  for (const match of [...lineMatches(context), ...headlineMatches(context), ...nounMatches(claims, context)]) {
    const read = match.rule.yields === "visit" ? visitClaims(match, context) : meetingClaims(match, context);
    for (const claim of read)
      if (!pairsOf(claim).some((pair) => told.get(claim.sentence.span.start)?.has(pair))) found.push(claim);
      else context.refuse("line", match.trigger, "the trees have told of it");
  }
  return found;
}

/** The chains of a claim's parties two by two, or of its visitor and its place. */
function pairsOf({ happening }: Claim): string[] {
  if (happening.kind === "visit") return [`visit ${happening.visitor.chain} ${happening.place.chain}`];
  if (happening.kind !== "meeting" && happening.kind !== "call") return [];
  const chains = happening.parties
    .slice(0, 12)
    .map((party) => party.chain)
    .sort((a, b) => a - b);
  return chains.flatMap((a, at) => chains.slice(at + 1).map((b) => `${a} ${b}`));
}

/** The grammar of RULES with the triggers of a lexicon, compiled once for each lexicon. */
export const grammarOf = perLexicon((lexicon): Grammar => compileGrammar(RULES, lexicon));

function placeOf(doc: Doc, token: number): { block: Claim["block"]; section: number; sentence: Span } {
  const sentence = sentenceOf(doc, token);
  const block = doc.article.blocks[doc.sentences.block[sentence]];
  return { block: block.kind, section: block.section, sentence: sentenceWords(doc, sentence).span };
}
