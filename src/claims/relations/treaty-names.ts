import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { mentionBeyond } from "./beyond.ts";
import { isTreaty } from "./bodies.ts";

/** A treaty where a sentence tells of it. */
export interface Treaty {
  readonly mention: Mention;
  /** The first token of its words, the article included, and the first after them. */
  readonly first: number;
  readonly end: number;
}

/** How many mentions of a document are looked at for a treaty's name. */
const MOST_MENTIONS = 400;
/** Nouns of treaties that are no mention without a name. */
const BARE = ["statute", "protocol", "convention", "charter", "covenant"];
const NOUN = /\b(?:treaty|convention|protocol|statute|pact|covenant|agreement|accords?)$/i;
/** "The test-ban treaty", "the peace accord": told of as one that is known. */
const DEFINITE =
  /^the .*\b(?:treaty|covenant)$|^the (?:[\w-]+ )?(?:peace|cease-?fire|disarmament) (?:treaty|plan|agreement|accord|deal|pact)$/i;

const lettersOf = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .table("treaties")
        .filter((row) => cell(row, "class") === "name")
        .flatMap((row) => [cell(row, "word"), ...cell(row, "forms").split(" ")]),
    ),
);

/** The treaties that a sentence tells of, in order. */
export function treatiesOf(sentence: number, context: Context): Treaty[] {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const found: Treaty[] = [];
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const mention = lookup.mention(token, "document", "gathering");
    const whole = mention === null ? null : wholeName(mention, context);
    const meant = mention === null ? null : (whole ?? treatyMeant(mention, context));
    if (mention !== null && meant !== null) {
      const end = lookup.token((whole ?? mention).span.end - 1) + 1;
      found.push({ mention: meant, first: lookup.token(mention.span.start), end: pastLetters(end, context) });
      token = Math.max(token, end - 1);
    } else if (mention === null && BARE.includes(tree.word(token)) && ["the", "this"].includes(tree.word(token - 1))) {
      const named = treatyCalled(tree.word(token), token, context);
      if (named !== null) found.push({ mention: named, first: token - 1, end: pastLetters(token + 1, context) });
    } else if (mention === null && lettersOf(context.lexicon).has(tree.text(token)))
      found.push({ mention: mentionBeyond("document", tree.text(token), tree.span(token), token, context), first: token, end: token + 1 });
  }
  return found;
}

/** "(The EU's) Treaty of Lisbon", where the mention ends with its noun; null where nothing follows it. */
function wholeName({ kind, head, span, affiliationSpan }: Mention, context: Context): Mention | null {
  const { doc, tree } = context;
  const isCut = kind === "document" && affiliationSpan !== null && span.end === doc.tokens.end[head] && /^[A-Z]/.test(tree.text(head));
  if (!isCut || head + 2 >= doc.tokens.count || tree.word(head + 1) !== "of" || tree.tag(head + 2) !== "PROPN") return null;
  const whole = tree.spanOf(head, head + 2);
  return mentionBeyond("document", doc.article.text.slice(whole.start, whole.end), whole, head, context);
}

/** The treaty named before a token that bears a noun in its name: "the statute". */
function treatyCalled(noun: string, token: number, { doc }: Context): Mention | null {
  const before = doc.tokens.start[token];
  const named = doc.mentions.slice(0, MOST_MENTIONS).filter(({ span, name }) => span.end < before && name !== null);
  return named.reverse().find((one) => isTreaty(one) && one.name?.toLowerCase().includes(noun)) ?? null;
}

/** After "(NPT)". */
function pastLetters(at: number, { tree, doc }: Context): number {
  return at + 2 < doc.tokens.count && tree.word(at) === "(" && tree.word(at + 2) === ")" ? at + 3 : at;
}

/** The treaty that a mention is of: a name, "the convention" that the text has named, "the peace plan"; null for none. */
function treatyMeant(mention: Mention, context: Context): Mention | null {
  const named = namedTreaty(mention, context);
  return isTreaty(named) || (named.kind === "document" && !named.plural && DEFINITE.test(named.text)) ? named : null;
}

/** The name of a treaty that is only called "the convention", if the text has it. */
export function namedTreaty(mention: Mention, { chains, doc }: Context): Mention {
  if (mention.name !== null) return mention;
  const isNamed = ({ kind, name }: Mention) => (kind === "document" || kind === "gathering") && name !== null;
  const chained = chains.get(mention.chain)?.find((one) => isNamed(one) && isTreaty(one));
  if (chained !== undefined) return chained;
  if (!/^(?:the|this|that) [\w-]+$/i.test(mention.text)) return mention;
  const noun = NOUN.exec(mention.text)?.[0].toLowerCase();
  if (noun === undefined) return mention;
  const named = doc.mentions.slice(0, MOST_MENTIONS).filter((one) => isNamed(one) && isTreaty(one));
  const only = ["treaty", "pact"].includes(noun) && named.every(({ chain }) => chain === named[0].chain) ? named[0] : undefined;
  return named.find(({ name }) => name?.toLowerCase().includes(noun)) ?? only ?? mention;
}
