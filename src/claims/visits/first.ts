import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import type { Party } from "../parties/party.ts";
import { isExpanse } from "./place.ts";

/** "The first visit by", "the second trip to Peru by": a visit told apart from others of its kind. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|last|latest|only|most recent|\d+(?:st|nd|rd|th))(?:-ever)?(?: [\p{L}-]+){0,3} (?:visit|trip|tour|stop|stopover|journey)(?: [^.;]{1,60})? (?:by|of) $/iu;
/** Such a visit told in the same sentence before. */
const TOLD = /\b(?:visit(?:s|ed|ing)?|arriv(?:es?|ed|ing)|travel(?:s|led|ed|ling|ing)?|trip|tour|lands|landed|flies|flew)\b/i;
const ANY = /^an? /i;
const COUNTRY = /^(?:country|kingdom)$/;

/** How far before the sentence somebody is looked for whose visit is told to be the first of its kind, in UTF-16 units. */
const BACK = 800;

/**
 * The visitor; for "the first visit by a Peruvian president" the Peruvian whom the sentence names before it, else the one named last before the
 * sentence; null where it names two, has told of the visit, or has no Peruvian ("the first visit by a president").
 */
export function whoCame(visitor: Party, context: Context): Party | null {
  const { mention } = visitor;
  if (mention.name !== null || !ANY.test(mention.text)) return visitor;
  const { span } = sentenceWords(context.doc, sentenceOf(context.doc, mention.head));
  const before = context.doc.article.text.slice(span.start, mention.span.start);
  const ranked = RANKED.exec(before);
  if (ranked === null) return visitor;
  if (TOLD.test(before.slice(0, ranked.index))) return null;
  const named = compatriots(mention, { start: span.start, end: mention.span.start }, context);
  const who = named[0] ?? compatriots(mention, { start: Math.max(0, span.start - BACK), end: span.start }, context).at(-1);
  if (who === undefined) return mention.affiliation === null ? null : visitor;
  if (named.some(({ chain }) => chain !== who.chain)) return null;
  return { mention: who, support: { spans: [who.span], by: "mention", from: [] }, through: who };
}

/** The persons named in a stretch of text who are of the same state as somebody, or hold the same office and are said to be of no state ("Foreign Minister A" at home). */
function compatriots({ affiliation, title }: Mention, stretch: Span, { doc }: Context): Mention[] {
  if (affiliation === null) return [];
  const state = fold(affiliation);
  const isOfThem = (other: Mention) =>
    other.affiliation === null ? title !== null && other.title === title : fold(other.affiliation) === state;
  return [...startingIn(doc.mentions, stretch)].filter((other) => other.kind === "person" && other.name !== null && isOfThem(other));
}

/** The place that "the country" behind "visit to" means: the last town or state that the sentence names before the visit; null where it names none. */
export function countryMeant(trigger: number, context: Context): Mention | null {
  const { doc, tree } = context;
  const noun = tree.children(trigger, "nmod").find((token) => COUNTRY.test(tree.word(token)));
  if (noun === undefined) return null;
  const { span } = sentenceWords(doc, sentenceOf(doc, trigger));
  let last: Mention | null = null;
  for (let token = lookupOf(doc).token(span.start); token < trigger; token++) {
    const mention = lookupOf(doc).mention(token, "place", "state");
    if (mention !== null && !isExpanse(mention, context) && !isPart(mention, context)) last = mention;
  }
  return last;
}

/** "The Darfur region": a part of a country is not "the country". */
function isPart({ span }: Mention, { doc }: Context): boolean {
  return /^ (?:region|province|area|district|valley|peninsula)s?\b/.test(doc.article.text.slice(span.end, span.end + 12));
}
