import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";

/** What stands before talks told apart from others: "in the first high-level". */
const RANKED = /\b(?:in|for) (?:the|their) (?:first|second|third|last|latest|highest-level)(?: [\p{L}-]+){0,4} $/u;
/** Who had none before: "between the two countries", "between leaders of the countries". */
const OF_BOTH =
  /^ between (?:[\p{L}-]+ (?:of|from) )?(?:the two|both|their|the (?:countries|nations|states|sides|neighbou?rs|rivals|foes|allies|leaders))\b/u;
/** "It will be the first" takes up a meeting told before. */
const IT_IS =
  /^(?:It|This|That|The (?:[a-z-]+ )?(?:meeting|talks|summit|encounter|visit)) (?:will be|would be|was|is|were|marks?|marked) (?:the|their) first(?: [\p{L}-]+){0,4} $/u;
const MET = /\b(?:meets?|met|holds?|held|speaks?|spoke|talks|talked)\b/;

/** "A meets B in the first talks between leaders of the two countries since 2009": no other meeting than that of A and B. */
export function isToldAlready({ trigger, sentence }: Match, { doc }: Context): boolean {
  const { text } = doc.article;
  const { span } = sentenceWords(doc, sentence);
  const before = text.slice(span.start, doc.tokens.start[trigger]);
  if (!OF_BOTH.test(text.slice(doc.tokens.end[trigger], span.end))) return false;
  return IT_IS.test(before) || (RANKED.test(before) && MET.test(before));
}
