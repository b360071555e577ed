import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Party } from "./party.ts";
import { sameOne, standFor } from "./party.ts";

/** Who tells of what others do. */
const TELLS = /\b(?:spokes(?:man|woman|person)|official|source|aide|reporter)\b/i;

/**
 * The party that a sentence leaves out because the one before has it as its subject ("X will hold talks with A. Meetings are also
 * planned with B."): a person in the singular, in the same block. Null when the sentence before has none, or names the counterpart so.
 */
export function elidedParty(match: Match, counterparts: readonly Party[], context: Context): Party | null {
  const { doc, tree } = context;
  const { first, block } = doc.sentences;
  const before = match.sentence - 1;
  if (counterparts.length === 0 || before < 0 || block[before] !== block[match.sentence] || doc.sentences.parsed[before] === 0) return null;
  for (let token = first[before]; token < first[before + 1]; token++) {
    if (tree.head(token) !== -1) continue;
    for (const subject of tree.children(token, "nsubj", "nsubj:pass")) {
      const mention = lookupOf(doc).mention(subject, "person");
      if (mention === null || mention.plural || TELLS.test(mention.title ?? "")) continue;
      const [party] = standFor(mention, context);
      if (party === undefined || counterparts.some((other) => sameOne(other.mention, party.mention))) return null;
      return {
        mention: party.mention,
        support: { spans: [tree.span(match.trigger), mention.span], by: "coreference", from: [] },
        through: party.through,
      };
    }
  }
  return null;
}
