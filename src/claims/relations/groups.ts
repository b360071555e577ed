import type { Doc, Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import { isNewsroom } from "./bodies.ts";
import { isForum, type RelationLine } from "./line.ts";

/*
 * What body a common noun means that a list of members stands at: "the Quad is a grouping of ...", "the union, an alliance comprising ...",
 * "the group includes ...".
 */

const IS = ["is", "are", "was", "were", "remains", "became", "becomes"];
const RELATIVES = ["which", "that", "who"];
const DEFINITE = ["the", "this", "its", "their"];
/** What may stand between a verb and its subject. */
const BETWEEN = [",", "currently", "now", "also", "today", "together", "presently", "then", "has", "have", "so", "far", "-", "–", "—"];
/** How many words a noun phrase has before its noun at most, and how many sentences back a body may be named. */
const LONGEST = 12;
const BACK = 2;
/** The same for "the bloc". */
const FAR_BACK = 5;

const groupNouns = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .table("relation_posts")
        .filter((row) => row.class === "owner")
        .map((row) => String(row.word)),
    ),
);

/** True for a common noun that may stand for a body: "grouping", "alliance". */
export function isGroupNoun(token: number, line: RelationLine): boolean {
  return isGroupWord(line.word(token), line.context);
}

export function isGroupWord(word: string, { lexicon }: Context): boolean {
  return groupNouns(lexicon).has(word);
}

/** The body that is the subject of a verb that says who belongs to it; null when there is none. */
export function bodyOfVerb(verb: number, line: RelationLine): Mention | null {
  const { tree } = line.context;
  let at = verb - 1;
  while (BETWEEN.includes(line.word(at)) || RELATIVES.includes(line.word(at)) || IS.includes(line.word(at))) at--;
  const here = bodyEnding(at, line) ?? ownerOf(at, line) ?? (line.word(verb - 1) === "," ? bodyBeforeAside(at, line) : pronounAt(at, line));
  if (here !== null) return here;
  const first = tree.relation(verb) === "conj" && tree.child(verb, "nsubj", "nsubj:pass") < 0 ? tree.head(verb) : verb;
  const subject = tree.child(first, "nsubj", "nsubj:pass");
  const noun = subject < 0 || RELATIVES.includes(line.word(subject)) ? clauseNoun(verb, at, line) : subject;
  return noun < 0 ? null : bodyOfNoun(noun, line);
}

/** "The union's membership". */
function ownerOf(token: number, line: RelationLine): Mention | null {
  return line.word(token) === "membership" && ["'s", "’s", "'", "’"].includes(line.word(token - 1)) ? bodyEnding(token - 2, line) : null;
}

/** The body before what is set off by commas and ends with a token: "the union, set up in May,", "is an alliance, set up in May,". */
function bodyBeforeAside(token: number, line: RelationLine): Mention | null {
  for (let at = token; at > line.first && token - at < LONGEST; at--)
    if (line.word(at) === ",") return bodyEnding(at - 1, line) ?? (isGroupNoun(at - 1, line) ? bodyOfNoun(at - 1, line) : null);
  return null;
}

/** The noun that a clause without a subject of its own is about: "an alliance, set up in May, comprising". */
function clauseNoun(verb: number, at: number, line: RelationLine): number {
  const { tree } = line.context;
  const head = tree.head(verb);
  if (head >= line.first && head < verb && ["acl", "acl:relcl", "advcl"].includes(tree.relation(verb))) return head;
  return isGroupNoun(at, line) ? at : -1;
}

/** The body that a noun names or says something of. */
export function bodyOfNoun(noun: number, line: RelationLine): Mention | null {
  const mention = lookupOf(line.context.doc).mention(noun);
  if (mention?.name != null) return mention.kind === "body" || isForum(mention) ? mention : null;
  if (mention?.kind === "pronoun" || !isGroupNoun(noun, line))
    return mention?.kind === "pronoun" ? bodyBefore(line.first - 1, line, BACK) : null;
  if (isName(noun, line)) return null;
  const { tree } = line.context;
  const subject = tree.child(noun, "cop") < 0 ? -1 : tree.child(noun, "nsubj");
  if (subject >= line.first && subject < noun) return bodyOfNoun(subject, line);
  let first = noun;
  while (first > line.first && noun - first < LONGEST && isBefore(first - 1, line)) {
    const named = line.ends.get(first - 1);
    if (named !== undefined && named.kind !== "state" && named.name !== null) return named;
    first--;
  }
  const before = first - 1;
  if (NEW.some((word) => spansWord(first, noun, word, line))) return null;
  if (DEFINITE.includes(line.word(first))) return bodyMeant(noun, before, line) ?? (mention?.kind === "body" ? mention : null);
  if (IS.includes(line.word(before))) return bodyEnding(before - 1, line) ?? pronounAt(before - 1, line);
  return [",", "(", "-", "–", "—"].includes(line.word(before)) ? bodyEnding(before - 1, line) : null;
}

/** "A UN agency", "EU approval": nouns of bodies that another has, and of what one does about another. */
const OTHER_BODIES = ["agency", "agencies", "court", "tribunal", "mission", "approval", "support", "objections", "opposition"];

/** What a body has before it that is told of for the first time: "the new bloc, which includes". */
const NEW = ["new", "other", "another", "separate"];

function spansWord(first: number, end: number, word: string, line: RelationLine): boolean {
  for (let at = first; at < end; at++) if (line.word(at) === word) return true;
  return false;
}

/** What "the bloc" means: the body named last that may be called so. */
function bodyMeant(noun: number, before: number, line: RelationLine): Mention | null {
  const called = line.context.tree.text(noun);
  return bodyBefore(before, line, FAR_BACK, (one) => mayBeCalled(one, called));
}

/** "The Group of Seven": no body that was named before. */
function isName(noun: number, line: RelationLine): boolean {
  return /^[A-Z]/.test(line.context.tree.text(noun)) && line.word(noun + 1) === "of" && /^[A-Z]/.test(line.context.tree.text(noun + 2));
}

function pronounAt(token: number, line: RelationLine): Mention | null {
  return line.word(token) === "it" ? bodyBefore(token - 1, line, BACK) : null;
}

/** Whether a word still belongs to the noun phrase of the noun after it. */
function isBefore(token: number, line: RelationLine): boolean {
  const { tree } = line.context;
  if (["-", "a", "an", "and", ...DEFINITE].includes(line.word(token))) return !["a", "an", ...DEFINITE].includes(line.word(token + 1));
  if (line.word(token) === ",") return ["ADJ", "NOUN", "ADV"].includes(tree.tag(token - 1));
  if (line.word(token - 1) === "-" || line.word(token + 1) === "-") return true;
  return ["ADJ", "NOUN", "NUM", "PROPN", "ADV"].includes(tree.tag(token)) || ["VBG", "VBN"].includes(tree.penn(token));
}

/** The named body that ends with a token, its short name in brackets included. */
export function bodyEnding(token: number, line: RelationLine): Mention | null {
  let at = token;
  if (line.word(at) === ")") while (at > line.first && token - at < 6 && line.word(at) !== "(") at--;
  if (line.word(at) === "(") at--;
  const mention = line.ends.get(at);
  return mention !== undefined && mention.kind !== "state" && mention.name !== null ? mention : null;
}

/** The body named last before a token, at most so many sentences back in the same section; not one that only does something ("founded by the union"); `isMeant` says which may be meant. */
export function bodyBefore(
  token: number,
  { context, sentence }: RelationLine,
  back: number,
  isMeant: (body: Mention) => boolean = () => true,
): Mention | null {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const oldest = doc.sentences.first[Math.max(0, sentence - back)];
  const section = (one: number) => doc.article.blocks[doc.sentences.block[one]].section;
  let unnamed: Mention | null = null;
  for (let at = token; at >= oldest; at--) {
    const mention = lookup.mention(at, "body", "gathering");
    if (mention === null || (mention.kind === "gathering" && !isForum(mention))) continue;
    if (isBracketed(mention, context)) continue;
    if (/^non-(?!aligned)/i.test(mention.text) || isDoer(lookup.token(mention.span.start), tree) || isState(mention)) continue;
    if (isNewsroom(mention, context) || OTHER_BODIES.includes(tree.word(lookup.token(mention.span.end - 1) + 1))) continue;
    if (section(sentenceOf(doc, at)) !== section(sentence)) break;
    if (!isMeant(mention)) continue;
    if (mention.name !== null) return mention;
    unnamed ??= mention;
  }
  return unnamed;
}

const ENTERS = "join joins joined joining rejoin enter enters entered entering".split(" ");
const ENTRIES = "membership accession entry admission".split(" ");
const entered = new WeakMap<Doc, ReadonlySet<number>>();

/** The bodies, by chain, that a text says somebody joins or enters: of two that are named, "its accession" is to such a one. */
export function bodiesEntered({ doc, tree }: Context): ReadonlySet<number> {
  const known = entered.get(doc);
  if (known !== undefined) return known;
  const chains = new Set<number>();
  for (const { kind, span, chain, name } of doc.mentions) {
    if (kind !== "body" || name === null) continue;
    const first = lookupOf(doc).token(span.start);
    const before = first > 1 && tree.word(first - 1) === "the" ? first - 2 : first - 1;
    const word = before >= 0 ? tree.word(before) : "";
    const isEntry = ["to", "of", "in", "into"].includes(word) && before > 0 && ENTRIES.includes(tree.word(before - 1));
    if (ENTERS.includes(word) || isEntry) chains.add(chain);
  }
  entered.set(doc, chains);
  return chains;
}

/** "The special representative for the Sahel (UNITAS)": letters in brackets that are not those of a body named right before. */
function isBracketed({ span, chain }: Mention, { doc, tree }: RelationLine["context"]): boolean {
  const lookup = lookupOf(doc);
  const first = lookup.token(span.start);
  const end = lookup.token(span.end - 1) + 1;
  if (first < 2 || tree.word(first - 1) !== "(" || end >= doc.tokens.count || tree.word(end) !== ")") return false;
  return !doc.mentions.some((other) => other.chain === chain && other.span.end === doc.tokens.end[first - 2]);
}

/** True for a council. */
export function isCouncil({ text }: Mention): boolean {
  return /council|UNSC/i.test(text);
}

/** Nouns that any body may be called by. */
const ANY = ["", "group", "grouping", "bloc", "body", "organization", "organisation", "club", "forum"];

const ALLIANCE = /\b(?:NATO|North Atlantic|CSTO|Collective Security|Alliance|Pact|Axis|AUKUS|Quad|BRICS)\b/i;

/** Whether a body may be called by a noun as it is written: "the Forum" by its name, "the union" by an abbreviation that has its letter. */
export function mayBeCalled({ name, text }: Mention, noun: string): boolean {
  const called = name ?? text;
  if (noun.toLowerCase() === "alliance") return ALLIANCE.test(called);
  if (ANY.includes(noun) || called.toLowerCase().includes(noun.toLowerCase())) return true;
  return /^[A-Z.]{2,8}$/.test(called) && called.includes(noun[0].toUpperCase());
}

/** "By the union": one that only does something. */
function isDoer(first: number, tree: RelationLine["context"]["tree"]): boolean {
  return first > 0 && tree.word(tree.word(first - 1) === "the" && first > 1 ? first - 2 : first - 1) === "by";
}

/** "The Union of the Comoros", which is a state. */
function isState({ affiliation, text }: Mention): boolean {
  return affiliation !== null && text.endsWith(` of ${affiliation}`);
}
