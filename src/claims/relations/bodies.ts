import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { lookupOf, wordsOf } from "../lookup.ts";
import { isForum } from "./line.ts";

/** Councils of states, which a person chairs. */
const COUNCIL = /^(?!.*National).*\b(?:Security|Human Rights|Cooperation) Council$/;
const ACRONYM = /^(?:[A-Z]{3,8}|G-?\d{1,2})$/;
/** What letters may stand for that is a body of one people: "the Palestinian National Authority (PNA)". */
const HOME = /\b(?:National|Party|Front|Army|Authority|Congress)\b/;
/** How many mentions of a body are looked at for its name. */
export const LONGEST_CHAIN = 20;
const organisationWords = perLexicon(
  (lexicon): ReadonlyMap<string, boolean> =>
    new Map(lexicon.table("organisations").map((row) => [cell(row, "word"), cell(row, "use") === "yes"])),
);

/** A treaty's name with a small noun: "the Ottawa treaty", "the Lagos Free Trade Area agreement", "the Paris climate deal". */
const SMALL_NOUN =
  /^(?:the )?(?:[A-Z][\w.-]+ (?:[\w-]+ ){0,3}(?:treaty|convention|protocol|pact|accords?|covenant)|(?:[A-Z][\w.-]+ ){2,6}(?:\(\w+\) )?agreement|[A-Z][\w.-]+ (?:climate|nuclear|peace) (?:agreement|deal))$/;

/** A treaty by its name: "the Rome Statute", not "the treaty". */
export function isTreaty({ kind, text, name, plural }: Mention): boolean {
  return (
    (kind === "document" || (kind === "gathering" && name !== null)) &&
    (!plural || text.endsWith(" Accords")) &&
    (/\b(?:Treaty|Convention|Agreement|Protocol|Pact|Charter|Statute|Accords?|Covenant)\b/.test(text) || SMALL_NOUN.test(text))
  );
}

/** "South Korea's (National) Security Council", which bears the name of another. */
function isOfState({ span, name }: Mention, { doc, tree }: Context): boolean {
  if (name === null || !/Council$/.test(name)) return false;
  const lookup = lookupOf(doc);
  let at = lookup.token(span.start) - 1;
  if (at >= 0 && tree.word(at) === "national") return true;
  while (at > 0 && ["'s", "’s", "'", "’"].includes(tree.word(at))) at--;
  return at >= 0 && at < lookup.token(span.start) - 1 && lookup.mention(at, "state") !== null;
}

/** "A coalition" is nobody in particular; "non-NATO" is everybody else. */
export function isOrganisation(mention: Mention, context: Context): boolean {
  if (isOfState(mention, context) || (mention.name === null && /^the (?:first|second|third|last|latest|only) /i.test(mention.text)))
    return false;
  if (/^(?:an? |non-(?!aligned))|\b(?:member|partner|participating) states$/i.test(mention.text) || mention.plural) return false;
  if (/^(?:the )?(?:International Criminal Court|ICC|IAEA(?:['’]s)? Board(?: of Governors)?)$/i.test(mention.text)) return true;
  const chain = ACRONYM.test(mention.name ?? "") ? (context.chains.get(mention.chain) ?? []) : [];
  if (chain.slice(0, LONGEST_CHAIN).some(({ name }) => name !== null && HOME.test(name))) return false;
  return (
    (mention.kind === "body" || isForum(mention)) &&
    !wordsOf(mention).some((word) => organisationWords(context.lexicon).get(word) === false)
  );
}

const NEWSROOM =
  /\b(?:News|Press|Times|Herald|Journal|Gazette|Tribune|Television|TV|Radio|Broadcasting Corporation|Reuters|Bloomberg|Interfax|Kyodo|Xinhua|Prensa Latina|Anadolu)\b/;

/** A news agency, paper or broadcaster, which is no body that states belong to: by its name, or because it reports. */
export function isNewsroom({ name, span }: Mention, { doc, tree, lexicon }: Context): boolean {
  if (name === null) return false;
  const next = lookupOf(doc).token(span.end - 1) + 1;
  return (
    NEWSROOM.test(name) ||
    lexicon.words("newsrooms", "name").includes(name) ||
    (next < doc.tokens.count && ["report", "quote", "cite"].includes(tree.lemma(next)) && tree.tag(next) === "VERB")
  );
}

/** True for a body or treaty that the text names, here or elsewhere. */
export function isNamedSomewhere(mention: Mention, { chains }: Context): boolean {
  return (chains.get(mention.chain) ?? [mention]).slice(0, LONGEST_CHAIN).some((one) => one.name !== null);
}

/** A body of states by its name: such a one may have a person in its chair. */
export function isKnown(mention: Mention, context: Context): boolean {
  const chain = (context.chains.get(mention.chain) ?? [mention]).slice(0, LONGEST_CHAIN);
  if (chain.some(({ name }) => name !== null && (ACRONYM.test(name) || COUNCIL.test(name)))) return true;
  return chain.some((one) => wordsOf(one).some((word) => organisationWords(context.lexicon).get(word) === true));
}
