import type { TimeExpression } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { sentenceAt } from "./placing.ts";

/** Where or when somebody said what the sentences before tell: "he was speaking in Lima after talks with B", "A made the remarks during talks with B". */
const REMARKS =
  /^(?:\S+ ){1,6}(?:(?:was|were) speaking|spoke)\b|\b(?:made|making) (?:his|her|their|the|these|those) (?:remarks?|comments?|announcement|statement|appeal|pledge|offer|proposal|call)\b|^(?:The|His|Her|Their) (?:remarks|comments|announcement|statement|appeal|pledge|offer|proposal|call) (?:came|was made|were made)\b/i;
/** A verb of saying on either side of its day: "said on Monday", "on Monday warned". */
const SAID = "(?:said|told|announced|warned|called|urged|stated|declared|praised|condemned|pledged|vowed|promised|expressed|reiterated|insisted|denied|rejected|accused|offered|welcomed|hailed|criticised|criticized|appealed|demanded|proposed)"; // biome-ignore format: one list
const SAID_BEFORE = new RegExp(`\\b${SAID}(?: [\\p{L}-]+){0,3} ?$`, "u");
const SAID_AFTER = new RegExp(`^ (?:[\\p{L}-]+ )?${SAID}\\b`, "u");
const DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d|P0D)$/;
/** How many sentences before the remarks may have been told, and how far around a day the verb stands. */
const BACK = 5;
const AROUND = 40;

/**
 * The claims with the day of meetings that are told without one, but by remarks that one of those who met made there or right after, on a day that a
 * sentence before gives: "A said on Monday that it would pay. He was speaking after talks with B."
 */
export function byRemarks(claims: readonly Claim[], context: Context): Claim[] {
  return claims.map((claim) => {
    const { happening, when, status, background, sentence, trigger } = claim;
    if (happening.kind !== "meeting" || when !== null || status !== "held" || background) return claim;
    if (!REMARKS.test(sentence.text.slice(0, trigger.start - sentence.span.start))) return claim;
    const chains = new Set(happening.parties.map(({ chain }) => chain));
    const day = dayOfRemarks(sentenceAt(claim, context), chains, context);
    return day === null
      ? claim
      : { ...claim, when: day, evidence: { ...claim.evidence, when: { spans: [day.span], by: "time", from: [] } } };
  });
}

/** The nearest day before a sentence on which one of some people is told to have said something. */
function dayOfRemarks(sentence: number, chains: ReadonlySet<number>, context: Context): TimeExpression | null {
  const { doc } = context;
  const { text, blocks } = doc.article;
  for (let before = sentence - 1; before >= Math.max(0, sentence - BACK); before--) {
    if (blocks[doc.sentences.block[before]].section !== blocks[doc.sentences.block[sentence]].section) return null;
    const { span } = sentenceWords(doc, before);
    const day = [...startingIn(doc.times, span)].find(
      ({ value, span: { start, end } }) =>
        DAY.test(value) &&
        (SAID_BEFORE.test(text.slice(Math.max(span.start, start - AROUND), start)) || SAID_AFTER.test(text.slice(end, end + AROUND))),
    );
    if (day === undefined) continue;
    const isTheirs = [...startingIn(doc.mentions, { start: span.start, end: day.span.start })].some(({ chain }) => chains.has(chain));
    if (isTheirs) return day;
  }
  return null;
}
