import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { lookupOf, wordsOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";

/** How many sentences back the body that an elided subject stands for may be named. */
const REACH = 4;

/** How many mentions of a body are looked at for its names. */
const LONGEST_CHAIN = 20;

/** How many mentions before one may hold it. */
const NESTED = 3;

/** The place that begins a report from the United Nations. */
const DATELINE = "UNITED NATIONS";

const assemblyWords = perLexicon(
  (lexicon): ReadonlyMap<string, boolean> =>
    new Map(lexicon.table("assemblies").map((row) => [cell(row, "word"), cell(row, "use") === "yes"])),
);

const wholeWords = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .table("assemblies")
        .filter((row) => cell(row, "whole") === "yes")
        .map((row) => cell(row, "word")),
    ),
);

/** True for a mention of a body that votes: a council, an assembly, a parliament; not a court, a company or an electorate. */
export function isAssembly(mention: Mention, context: Context): boolean {
  const { doc, lexicon, tree } = context;
  if (mention.kind !== "body" || mention.plural) return false;
  const table = assemblyWords(lexicon);
  const first = lookupOf(doc).token(mention.span.start);
  const of = tree
    .children(mention.head, "nmod")
    .filter((child) => tree.children(child, "case").some((marker) => tree.word(marker) === "of"));
  const begins = doc.sentences.first[sentenceOf(doc, first)] === first;
  const words = [...(begins ? [] : [tree.word(first - 1)]), ...wordsOf(mention), ...of.map((child) => tree.word(child))];
  if (mention.text === "WHO" || mention.text === "the WHO") return true;
  const uses = usesOf(words, table);
  if (isOfState(mention, context)) return false;
  if (!uses.includes(true) || uses.includes(false)) return false;
  return mention.name !== null || (!isElsewhereNone(mention, context) && !isNamelessGrouping(mention, context));
}

/** "The General Conference of UNESCO", "the Pacific Islands Forum": a body that is called what gatherings are, by two words of the table. */
export function isStandingForum({ kind, name, text, plural }: Mention, { lexicon }: Context): boolean {
  if (kind !== "gathering" || name === null || plural) return false;
  const table = assemblyWords(lexicon);
  const words = wordsOfText(text);
  return words.some((word, at) => table.get(`${word} ${words[at + 1]}`) === true) && !usesOf(words, table).includes(false);
}

/** What is of workers, of clubs or of trade where no mention names it. */
const GROUPINGS: readonly string[] = ["union", "association", "league", "community"];

/** "The union", "the association", that no other mention names. */
function isNamelessGrouping(mention: Mention, { chains }: Context): boolean {
  const words = wordsOf(mention);
  if (mention.affiliation !== null || !GROUPINGS.includes(words[words.length - 1])) return false;
  return (chains.get(mention.chain) ?? []).slice(0, LONGEST_CHAIN).every(({ name }) => name === null);
}

/** "Russia's Security Council", "the Armenian Security Council": a state's own, which takes no votes that are told of. */
function isOfState({ text, head }: Mention, { tree, doc }: Context): boolean {
  if (!/\bSecurity Council$/.test(text) || /\b(?:UN|U\.N\.|Nations|Union|AU)\b/.test(text)) return false;
  const lookup = lookupOf(doc);
  const owners = tree.children(head, "nmod:poss", "amod", "compound", "nmod");
  return (
    owners.some((owner) => lookup.mention(owner, "state") !== null) || /^(?:the )?\S+(?:'s|’s|ian|ish|ese|an) Security Council$/i.test(text)
  );
}

/** "The commission", which is elsewhere the electoral commission: by another of its names no body that votes. */
function isElsewhereNone({ chain }: Mention, { chains, lexicon }: Context): boolean {
  const table = assemblyWords(lexicon);
  return (chains.get(chain) ?? []).slice(0, LONGEST_CHAIN).some(({ name, kind, text }) => {
    return name !== null && kind === "body" && usesOf(wordsOfText(text), table).includes(false);
  });
}

function wordsOfText(text: string): string[] {
  return text.toLowerCase().split(" ");
}

/** What the table says of each word, or of two at once where it has both: "executive board" votes, "executive" alone does not. */
function usesOf(words: readonly string[], table: ReadonlyMap<string, boolean>): (boolean | undefined)[] {
  const uses: (boolean | undefined)[] = [];
  const bare = words.map((word) => word.replace(/['’]s?$/, ""));
  for (let at = 0; at < bare.length; at++) {
    const two = table.get(`${bare[at]} ${bare[at + 1]}`);
    uses.push(two ?? table.get(bare[at]));
    if (two !== undefined) at++;
  }
  return uses;
}

/** True for a body that votes by itself, a council or a board; false for an organisation whose organs vote: "the UN", "the OPCW". */
export function isOrgan(mention: Mention, context: Context): boolean {
  const table = assemblyWords(context.lexicon);
  const wholes = wholeWords(context.lexicon);
  const words = wordsOf(mention).map((word, at, all) => (table.has(`${word} ${all[at + 1]}`) ? `${word} ${all[at + 1]}` : word));
  if (/^(?:the )?Council of Europe$/.test(mention.text)) return false;
  return words.some((word) => table.get(word) === true && !wholes.has(word)) && isAssembly(mention, context);
}

/** The voting body that a mention is or belongs to: "the Security Council", "members of the Security Council", "Council members". */
export function assemblyOf(mention: Mention, context: Context): Mention | null {
  if (isAssembly(mention, context)) return mention;
  if (mention.kind !== "group") return null;
  return assemblyAround(mention.head, context, 0);
}

/** A voting body among the modifiers of a noun. */
export function assemblyAround(noun: number, context: Context, depth = 0): Mention | null {
  const lookup = lookupOf(context.doc);
  for (const child of context.tree.children(noun, "nmod", "compound", "nmod:poss", "nmod:desc", "obl")) {
    const mention = lookup.mention(child, "body");
    if (mention !== null && isAssembly(mention, context)) return mention;
    const inner = depth < 2 ? assemblyAround(child, context, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** The first voting body that a sentence names as a place: "in the Security Council", "at the General Assembly". */
export function assemblyIn(sentence: number, context: Context): Mention | null {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const mention = lookup.mention(token, "body");
    if (mention === null || !isAssembly(mention, context)) continue;
    if (tree.children(token, "case").some((marker) => ["in", "at", "within"].includes(tree.word(marker)))) return mention;
  }
  return null;
}

/**
 * The voting body named last before a token, at most four sentences back in the same section; one that is only described ("the
 * commission") where none has a name; null when there is none.
 */
export function assemblyBefore(token: number, context: Context): Mention | null {
  const { doc } = context;
  const sentence = sentenceOf(doc, token);
  const { section } = doc.article.blocks[doc.sentences.block[sentence]];
  const oldest = doc.sentences.first[Math.max(0, sentence - REACH)];
  let unnamed: Mention | null = null;
  for (let i = lastBefore(doc.mentions, doc.tokens.start[token]); i >= 0; i--) {
    const mention = doc.mentions[i];
    if (mention.head < oldest) return unnamed;
    const block = doc.article.blocks[doc.sentences.block[sentenceOf(doc, mention.head)]];
    if (block.section !== section || block.kind === "title" || mention.text === DATELINE || !isAssembly(mention, context)) continue;
    if (/^(?:the )?(?:UN|U\.N\.|United Nations)$/.test(mention.text)) return assemblyOfTitle(context) ?? mention;
    const whole = wholeOf(i, context);
    if (whole.name !== null || mention.name !== null || (context.chains.get(mention.chain) ?? []).some(({ name }) => name !== null))
      return whole;
    unnamed ??= whole;
  }
  return unnamed;
}

/** The phrase for a voting body that a mention is part of: "the board of [the agency]"; else the mention. */
function wholeOf(index: number, context: Context): Mention {
  const { mentions } = context.doc;
  const inner = mentions[index];
  for (let i = index - 1; i >= Math.max(0, index - NESTED); i--)
    if (mentions[i].span.end >= inner.span.end && isAssembly(mentions[i], context)) return mentions[i];
  return inner;
}

/** The voting body that the title names: what a report is about, rather than the UN that its text names by the way. */
function assemblyOfTitle(context: Context): Mention | null {
  const { doc } = context;
  for (const mention of doc.mentions) {
    const block = doc.article.blocks[doc.sentences.block[sentenceOf(doc, mention.head)]];
    if (block.kind !== "title") return null;
    if (isAssembly(mention, context)) return mention;
  }
  return null;
}

/** The index of the last mention that begins before an offset. */
function lastBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
