import type { Mention } from "../language/doc.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import { sentenceOf } from "./make.ts";
import { startingIn } from "./near.ts";
import { ELSEWHEN, isOpen, sentenceAt, withPlace } from "./placing.ts";
import { hereOf } from "./visit-place.ts";

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
  const opening = sentenceOf(context.doc, here.head);
  const first = isOpened(here, context) ? opening : opening + 1;
  return claims.map((claim) => {
    const { happening, sentence } = claim;
    if (happening.kind !== "meeting" || !isOpen(claim, happening) || !isFresh(claim) || RELAYED.test(sentence.text)) return claim;
    const at = sentenceAt(claim, context);
    if (at < first || at >= first + LEAD || (at > first && ELSEWHEN.test(sentence.text))) return claim;
    return isInAnotherTown(claim, here, context) ? claim : withPlace(claim, happening, here);
  });
}

/** Whether the place stands in a sentence of the report ("LIMA: Ministers met") and not in a dateline of its own. */
function isOpened({ head }: Mention, { doc }: Context): boolean {
  return doc.article.blocks[doc.sentences.block[sentenceOf(doc, head)]].kind !== "dateline";
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

/** True where the sentence of a claim names another town after the happening. */
function isInAnotherTown({ sentence, trigger }: Claim, here: Mention, { doc }: Context): boolean {
  for (const mention of startingIn(doc.mentions, { start: trigger.end, end: sentence.span.end }))
    if (mention.kind === "place" && mention.chain !== here.chain) return true;
  return false;
}
