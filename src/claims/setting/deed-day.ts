import type { TimeExpression } from "../../language/doc.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { sentenceAt } from "./placing.ts";

/** Those who have just done something together. */
const THEY =
  /^(?:they|the (?:two|pair|(?:two )?(?:leaders|presidents|prime ministers|premiers|ministers|officials|diplomats|sides|men|women))|both(?: leaders| ministers| presidents| sides)?)\b/i;
/** What a sentence says that does not go on with what has just been told. */
const APART =
  /\b(?:last|first|earlier|previous(?:ly)?|since|again|then|later|next|before|after|also|often|regularly|twice|never|not|had|would|when|while|ago|time)\b/i;
/** What two do when they meet, and the day of it. */
const DEED =
  /\b(?:agreed|signed|discussed|pledged|vowed|reached|reviewed|exchanged|announced|inaugurated|oversaw|witnessed|renewed|reaffirmed|launched)\b/;
const DAY = /^(?:XXXX-WXX-\d|(?:XXXX|\d{4})-\d\d-\d\d|P0D)$/;

/**
 * The claims with the day of meetings that are told without one, right behind what the same ones did on a day: "A and B agreed on Monday to reopen the
 * border. They met at the palace."
 */
export function byDeed(claims: readonly Claim[], context: Context): Claim[] {
  return claims.map((claim) => {
    const { happening, when, status, background, sentence } = claim;
    if (happening.kind !== "meeting" || when !== null || status !== "held" || background) return claim;
    if (!THEY.test(sentence.text) || APART.test(sentence.text)) return claim;
    const day = dayOfDeed(
      claim,
      happening.parties.map(({ chain }) => chain),
      context,
    );
    return day === null
      ? claim
      : { ...claim, when: day, evidence: { ...claim.evidence, when: { spans: [day.span], by: "time", from: [] } } };
  });
}

/** The only day of the sentence before, which those who met are the subject of. */
function dayOfDeed(claim: Claim, chains: readonly number[], context: Context): TimeExpression | null {
  const { doc } = context;
  const before = sentenceAt(claim, context) - 1;
  if (before < 0 || doc.article.blocks[doc.sentences.block[before]].kind !== "paragraph") return null;
  const { span, text } = sentenceWords(doc, before);
  const deed = DEED.exec(text);
  if (deed === null) return null;
  const named = new Set<number>();
  for (const { chain } of startingIn(doc.mentions, { start: span.start, end: span.start + deed.index })) named.add(chain);
  const days = [...startingIn(doc.times, span)].filter(({ type }) => type === "DATE" || type === "TIME");
  const [day] = days;
  return chains.length === 2 && chains.every((chain) => named.has(chain)) && days.length === 1 && DAY.test(day.value) ? day : null;
}
