import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";

/** How many sentences after an arrival the talks may be told of as over. */
const NEAR = 2;
/** What those who came together did, right behind their names. */
const DID =
  /^,? (?:also |then )?(?:discussed|addressed|reviewed|exchanged|agreed|reaffirmed|underlined|stressed|welcomed|signed|explored|considered)\b/;
/** What may be done without coming together. */
const AFAR = /\b(?:phone|telephone|call|video|letter|before|ahead|earlier|last|previously)\b/i;
const THEY = /^(?:they|the two(?: leaders| ministers| presidents| sides| men)?|both(?: leaders| ministers| presidents| sides)?)(?= )/i;

/**
 * The claims with talks for which somebody has come told as held where the next sentences say what the same two did: "A arrived in Lima for talks with B
 * and C. A and B discussed trade."
 */
export function withTalksHeld(claims: readonly Claim[], context: Context): Claim[] {
  const arrivals = new Set(
    claims.flatMap(({ happening, status, sentence }) => (happening.kind === "visit" && status === "held" ? [sentence.span.start] : [])),
  );
  if (arrivals.size === 0) return [...claims];
  return claims.map((claim) => {
    const { happening, status, sentence, background } = claim;
    if (happening.kind !== "meeting" || status !== "planned" || background || !arrivals.has(sentence.span.start)) return claim;
    if (claim.apart !== null && happening.parties.length !== 2) return claim;
    const spans = deedOf(claim, context);
    return spans === null ? claim : { ...claim, status: "held", evidence: { ...claim.evidence, status: { spans, by: "cues", from: [] } } };
  });
}

/** The words that tell what those who were to meet did together, with who did it: alone, "agreed" would be a plan. Null where none are. */
function deedOf(claim: Claim, context: Context): readonly [{ start: number; end: number }] | null {
  const { doc } = context;
  if (claim.happening.kind !== "meeting") return null;
  const chains = claim.happening.parties.map(({ chain }) => chain);
  const own = sentenceOf(doc, lookupOf(doc).token(claim.trigger.start));
  for (let s = own + 1; s <= Math.min(own + NEAR, doc.sentences.count - 1); s++) {
    const { span, text } = sentenceWords(doc, s);
    const they = THEY.exec(text);
    const end = they === null ? namesEnd(span.start, span.end, chains, context) : claim.apart === null ? span.start + they[0].length : -1;
    const deed = end < 0 ? null : DID.exec(text.slice(end - span.start));
    if (deed === null || AFAR.test(text)) continue;
    return [{ start: span.start, end: end + deed[0].length }];
  }
  return null;
}

/** Where "A and B" ends that a sentence opens with, whoever of the two stands first; -1 where it opens with anything else. */
function namesEnd(start: number, end: number, chains: readonly number[], { doc }: Context): number {
  const [one, other] = [...startingIn(doc.mentions, { start, end })].filter(({ kind, memberOf }) => kind === "person" && memberOf === null);
  if (one === undefined || other === undefined || one.span.start !== start || chains.length !== 2 || one.chain === other.chain) return -1;
  if (doc.article.text.slice(one.span.end, other.span.start) !== " and ") return -1;
  return chains.includes(one.chain) && chains.includes(other.chain) ? other.span.end : -1;
}
