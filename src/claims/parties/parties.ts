import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import type { Party } from "./party.ts";

/** Whoever leads a firm, and who does the same at another. */
const BUSINESS = /\bchief (?:executive|financial|operating)|counterpart at\b/i;
/** "Any French officials" are who is not met. */
const ANY = /^any /i;
/** "His wife", "my mother". */
const FAMILY =
  /^(?:my|his|her|their|our) (?:[\p{L}-]+ )?(?:wife|husband|spouse|son|daughter|mother|father|brother|sister|parents|family|children|friends?|fianc[eé]e?)$/iu;
/** "His wife Anna". */
const SPOUSE = /^(?:my|his|her) (?:wife|husband)\b/i;
/** Those who are called by their might: "six world powers". */
const POWERS = /\b(?:world|major|great|big|leading|global|regional|Western|European) powers$/i;
/** "Each leader", "any president". */
const NOBODY = /^(?:each|every|any|another|no) /i;

/** Those who serve a state and do not speak for it. */
const TROOPS = /\b(?:troops|soldiers|servicemen|servicewomen|service members|veterans)$/i;

/** Those who act by themselves; the grammar takes no places for parties but capitals. */
const ACTORS: readonly Mention["kind"][] = ["state", "body", "place"];

/** True for whoever can be named as a party: a group without an affiliation ("reporters", "supporters") is nobody in particular. */
export function isParty(mention: Mention): boolean {
  if (mention.kind === "pronoun" || SPOUSE.test(mention.text) || (mention.name === null && FAMILY.test(mention.text))) return false;
  if (NOBODY.test(mention.text)) return mention.kind === "group" && mention.affiliation !== null && ANY.test(mention.text);
  if (mention.kind === "group" && TROOPS.test(mention.text)) return false;
  return mention.kind !== "group" || mention.affiliation !== null || POWERS.test(mention.text);
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

/** True when a party by itself acts for a state or a body; one word that a known holder of an office also goes by is not enough. */
export function isOfficial({ mention, through }: Party, context: Context): boolean {
  if (ACTORS.includes(mention.kind)) return true;
  const chain = context.chains.get(mention.chain) ?? [mention];
  if (chain.some((other) => hasOffice(other, context)) || (through.kind === "group" && hasOffice(through, context))) return true;
  if (mention.kind === "group") return DELEGATES.test(mention.text);
  if (mention.affiliation !== null && COLLEAGUE.test(mention.title ?? "")) return true;
  const longest = longestName(chain);
  return longest?.known === true && longest.text.includes(" ");
}

/** "Her Brazilian colleague" holds the office that she does. */
const COLLEAGUE = /\bcolleague\b/i;
/** Those who act for others without a title in the singular. */
const DELEGATES = /\b(?:delegations?|delegates?|officers|leaders|authorities|ministers|mission)\b/i;

function actsForSomebody(mention: Mention, context: Context): boolean {
  if (mention.kind === "group") return !isTrade(mention, context);
  if (ACTORS.includes(mention.kind)) return true;
  let acts = context.acting.get(mention.chain);
  if (acts === undefined) {
    const chain = context.chains.get(mention.chain) ?? [mention];
    acts = chain.some((other) => hasOffice(other, context)) || longestName(chain)?.known === true;
    context.acting.set(mention.chain, acts);
  }
  return acts;
}

function longestName(chain: readonly Mention[]): Mention | null {
  const length = (mention: Mention | null) => mention?.name?.length ?? 0;
  return chain.reduce<Mention | null>((longest, mention) => (length(mention) > length(longest) ? mention : longest), null);
}

function hasOffice({ title, text, affiliation }: Mention, { lexicon }: Context): boolean {
  if (title === null || BUSINESS.test(text)) return false;
  const offices = officesOf(lexicon);
  const trades = tradesOf(lexicon);
  return title.split(/[ -]/).some((word) => {
    const one = word.toLowerCase();
    return offices.has(one) && (affiliation !== null || trades.get(one) !== "unsaid");
  });
}

/** "Researchers", "chief executives": a group by a trade. */
function isTrade({ title }: Mention, { lexicon }: Context): boolean {
  const words = (title ?? "").toLowerCase().split(/[ -]/);
  return tradesOf(lexicon).get(words[words.length - 1]) === "always";
}

/** True for several of a trade, whoever's they are: "Kenyan scientists", "the bank's executives"; experts may be sent. */
export function areOfTrade(mention: Mention, context: Context): boolean {
  return mention.kind === "group" && isTrade(mention, context) && !EXPERTS.test(mention.text);
}

const EXPERTS = /\bexperts\b/i;

const tradesOf = perLexicon(
  (lexicon): ReadonlyMap<string, string> => new Map(lexicon.table("trades").map((row) => [cell(row, "word"), cell(row, "when")])),
);

/** Words of offices, royalty and diplomacy. */
const officesOf = perLexicon((lexicon): ReadonlySet<string> => {
  const offices = lexicon.table("titles").filter((row) => ["office", "royal"].includes(cell(row, "class")));
  return new Set([...offices.flatMap((row) => cell(row, "word").split("-")), ...lexicon.words("diplomats")]);
});
