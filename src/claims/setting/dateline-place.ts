import type { Mention } from "../../language/doc.ts";
import type { Claim, Meeting } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { startingIn } from "../near.ts";
import { hereOf, LONGEST_OPENING } from "../visits/place.ts";
import { ELSEWHEN, isOpen, sentenceAt, withPlace } from "./placing.ts";

/** Reports of others' reports are sent from anywhere. */
const RELAYED = /\b(?:state media|news agency|state tv|television|reported|newspaper)\b/i;

/** How many sentences after the dateline tell of what is there. */
const LEAD = 3;

/**
 * The claims with the dateline's place for what the first sentences after it tell as held on a day, where nothing else says where and the sentence
 * names no other town: "NAIROBI (AP) - The presidents of Kenya and Somalia held talks on Thursday".
 */
export function byDateline(claims: readonly Claim[], context: Context): Claim[] {
  const here = hereOf(context);
  if (here === null) return [...claims];
  const first = firstFrom(here, context);
  if (isBeside(first, context)) return [...claims];
  return claims.map((claim) => {
    const { happening, sentence } = claim;
    if (happening.kind !== "meeting" || !isOpen(claim, happening, context) || !isFresh(claim) || RELAYED.test(sentence.text)) return claim;
    const at = sentenceAt(claim, context);
    if (at < first || at >= first + LEAD || (at > first && ELSEWHEN.test(sentence.text))) return claim;
    if (isInAnotherTown(claim, here, context) || goesElsewhere(happening, first, here, claims, context)) return claim;
    return withPlace(claim, happening, placeOfSame(claim, happening, claims, context) ?? here);
  });
}

/** "BEIRUT - The envoy met Syria's president on Saturday. He had flown to Damascus": one of them is told to be in another town right away. */
function goesElsewhere({ parties }: Meeting, first: number, here: Mention, claims: readonly Claim[], context: Context): boolean {
  return claims.some((claim) => {
    const { happening, background } = claim;
    if (happening.kind !== "visit" || background || happening.place.kind !== "place" || happening.place.chain === here.chain) return false;
    return sentenceAt(claim, context) < first + LEAD && parties.some(({ chain }) => chain === happening.visitor.chain);
  });
}

/** What is told of as known: "during the meeting on Monday", "at their talks". */
const AS_KNOWN = /\b(?:the|this|that|their) (?:[a-z-]+ )?(?:meeting|talks|discussions?|session|audience|negotiations)\b/i;

/** Where the same ones have just been told to meet, where "the meeting" is told of again; null elsewhere. */
function placeOfSame({ sentence, trigger }: Claim, { parties }: Meeting, claims: readonly Claim[], { doc }: Context): Mention | null {
  if (!AS_KNOWN.test(doc.article.text.slice(sentence.span.start, trigger.end))) return null;
  for (const { happening, block, trigger: other } of claims) {
    if (happening.kind !== "meeting" || happening.place === null || block === "title" || other.start >= sentence.span.start) continue;
    if (parties.every(({ chain }) => happening.parties.some((party) => party.chain === chain))) return happening.place;
  }
  return null;
}

/** True where the first sentences tell of what is beside a gathering, which may be anywhere. */
function isBeside(first: number, { doc }: Context): boolean {
  const { start, end } = doc.tokens;
  const from = start[doc.sentences.first[first]] ?? 0;
  const last = Math.min(first + LEAD, doc.sentences.count);
  return /\b(?:sidelines?|margins)\b/i.test(doc.article.text.slice(from, end[doc.sentences.first[last] - 1] ?? from));
}

/** The first sentence that is reported from a place: behind a dateline of its own the next, behind "LIMA: " the one that the words there are in. */
function firstFrom({ head, span }: Mention, { doc }: Context): number {
  const opening = sentenceOf(doc, head);
  if (doc.article.blocks[doc.sentences.block[opening]].kind === "dateline") return opening + 1;
  const { text } = doc.article;
  const colon = text.indexOf(":", span.end);
  const behind = colon >= 0 && colon - span.end < LONGEST_OPENING ? colon + 2 : span.end + 3;
  return sentenceOf(doc, lookupOf(doc).token(behind));
}

/** True for what is told as held, or as going on, on a day of the week, a day of the year or today. */
function isFresh({ status, when }: Claim): boolean {
  return (
    (status === "held" || status === "under way") &&
    (when?.type === "DATE" || when?.type === "TIME") &&
    /^(?:P0D|XXXX-WXX-\d|XXXX-\d\d-\d\d)(?:T|$)/.test(when.value) &&
    !/month|year|week/i.test(when.text)
  );
}

/** True where the sentence of a claim tells of something in another town after the happening; what is in the town by a noun ("the fighting in A") is a topic. */
function isInAnotherTown({ sentence, trigger }: Claim, here: Mention, { doc, tree }: Context): boolean {
  for (const mention of startingIn(doc.mentions, { start: trigger.end, end: sentence.span.end })) {
    if (mention.kind !== "place" || mention.chain === here.chain) continue;
    const marker = tree.child(mention.head, "case");
    const over = tree.head(mention.head);
    if (marker >= 0 && !(over >= 0 && tree.tag(over) === "NOUN" && tree.span(over).start > trigger.start)) return true;
  }
  return false;
}
