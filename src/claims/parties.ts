import type { Mention } from "../language/doc.ts";
import { perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Context } from "./context.ts";
import type { Party } from "./party.ts";

/** Whoever leads a firm, and who does the same at another. */
const BUSINESS = /\bchief (?:executive|financial|operating)|counterpart at\b/i;
/** "Each leader", "any president". */
const NOBODY = /^(?:each|every|any|another|no) /i;

/** True for whoever can be named as a party: a group without an affiliation ("reporters", "supporters") is nobody in particular. */
export function isParty(mention: Mention): boolean {
  if (mention.kind === "pronoun" || NOBODY.test(mention.text)) return false;
  return mention.kind !== "group" || mention.affiliation !== null;
}

/**
 * True when somebody of the parties acts for a state or a body as far as the article tells: a state, a body, or a person with an
 * office somewhere in the chain, or by the longest name of it a known holder of one; groups alone are nobody in particular. Tennis
 * players and novelists meet too.
 */
export function soundsDiplomatic(parties: readonly Party[], context: Context): boolean {
  return parties.some(
    (party) => actsForSomebody(party.mention, context) || (party.through.kind === "group" && hasOffice(party.through, context)),
  );
}

function actsForSomebody(mention: Mention, context: Context): boolean {
  if (mention.kind === "state" || mention.kind === "body" || mention.kind === "group") return true;
  const chain = context.chains.get(mention.chain) ?? [mention];
  return chain.some((other) => hasOffice(other, context)) || longestName(chain)?.known === true;
}

function longestName(chain: readonly Mention[]): Mention | null {
  const length = (mention: Mention | null) => mention?.name?.length ?? 0;
  return chain.reduce<Mention | null>((longest, mention) => (length(mention) > length(longest) ? mention : longest), null);
}

function hasOffice({ title, text }: Mention, { lexicon }: Context): boolean {
  if (title === null || BUSINESS.test(text)) return false;
  const offices = officesOf(lexicon);
  return title.split(/[ -]/).some((word) => offices.has(word.toLowerCase()));
}

/** Words of offices, royalty and diplomacy. */
const officesOf = perLexicon((lexicon): ReadonlySet<string> => {
  const offices = lexicon.table("titles").filter((row) => ["office", "royal"].includes(cell(row, "class")));
  return new Set([...offices.flatMap((row) => cell(row, "word").split("-")), ...lexicon.words("diplomats")]);
});
