import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf, sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { authorAt } from "./author.ts";

/** How many governors up from a pronoun the main clause may stand. */
const HIGHEST = 4;
const THIRD: ReadonlySet<string> = new Set(["he", "she"]);
const OBJECTS: ReadonlySet<string> = new Set(["him", "her"]);
/** What the report tells besides, with its day: "strong support for my visit". */
const JOURNEYS: ReadonlySet<string> = new Set(["visit", "trip", "tour", "journey", "stay"]);
const OWN: ReadonlySet<string> = new Set(["we", "our"]);
const VOICES = /\b(?:spokes(?:man|woman|person)|spokespeople|official|aide|source|diplomat|ambassador|adviser|advisor)\b/;
const SUBJECTS = ["nsubj", "nsubj:pass"] as const;

/**
 * Whom a pronoun means that coreference leaves open: in "Two days before he was to meet B, A fell ill" the subject of the main clause, in
 * "I am meeting B, A said" who says it or speaks the words, in "A greeted B and talked with him" who is not the subject. Null when it is none of them.
 */
export function meantBy(pronoun: Mention, context: Context): Mention | null {
  const { tree } = context;
  const relation = tree.relation(pronoun.head);
  const word = tree.word(pronoun.head);
  const verb = tree.head(pronoun.head);
  if (verb >= 0 && OBJECTS.has(word)) return otherOf(verb, context);
  if (relation === "nmod:poss" && word === "my") return JOURNEYS.has(tree.word(verb)) ? null : speakerOf(pronoun, context);
  if (OWN.has(word)) return namesSomebody(pronoun, context) ? leaderOf(speakerOf(pronoun, context), context) : null;
  if (relation !== "nsubj" && relation !== "nsubj:pass") return null;
  if (word === "i") return saidAfter(verb, context) ?? speakerOf(pronoun, context);
  return THIRD.has(word) ? subjectAfter(verb, context) : null;
}

/** True where a person stands behind "we" in its sentence: of "our talks with Peru" the two sides are states. */
function namesSomebody({ span, head }: Mention, { doc }: Context): boolean {
  const { end } = sentenceWords(doc, sentenceOf(doc, head)).span;
  for (const mention of startingIn(doc.mentions, { start: span.end, end }))
    if (mention.kind === "person" && mention.name !== null && !mention.plural && isCloseBehind(span.end, mention, doc)) return true;
  return false;
}

/** No mark of a quotation between: who speaks stands behind one. */
function isCloseBehind(from: number, { span }: Mention, { article }: Context["doc"]): boolean {
  return !/[”"]/.test(article.text.slice(from, span.start));
}

/** Who speaks of what "we" did at "our" talks was there himself, unless he speaks for others. */
function leaderOf(speaker: Mention | null, { doc }: Context): Mention | null {
  if (speaker === null) return null;
  const title = speaker.title ?? doc.mentions.find(({ chain, title: told }) => chain === speaker.chain && told !== null)?.title ?? null;
  return title === null || VOICES.test(title) ? null : speaker;
}

/** The only person of the clause before a conjoined one besides its subject, which the conjoined one shares. */
function otherOf(verb: number, context: Context): Mention | null {
  const { tree } = context;
  const before = tree.head(verb);
  if (tree.relation(verb) !== "conj" || before < 0 || tree.children(verb, ...SUBJECTS).length > 0) return null;
  const others = tree.children(before, "obj", "iobj", "obl").filter((token) => token < verb && personAt(token, before, context) !== null);
  return others.length === 1 ? personAt(others[0], before, context) : null;
}

/** The subject of the clause that a clause before it hangs on. */
function subjectAfter(verb: number, context: Context): Mention | null {
  const { tree } = context;
  let clause = verb;
  for (let up = 0; up < HIGHEST && tree.relation(clause) === "xcomp"; up++) clause = tree.head(clause);
  const main = tree.head(clause);
  if (tree.relation(clause) !== "advcl" || main < clause || tree.child(clause, "mark") < 0) return null;
  return personAt(tree.child(main, ...SUBJECTS), clause, context);
}

/** The subject of "said" after what is said. */
function saidAfter(verb: number, context: Context): Mention | null {
  const { tree } = context;
  let clause = verb;
  for (let up = 0; up < HIGHEST && tree.relation(clause) === "xcomp"; up++) clause = tree.head(clause);
  for (const said of tree.children(clause, "parataxis")) {
    const who = personAt(tree.child(said, "nsubj"), clause, context);
    if (who !== null) return who;
  }
  return null;
}

/** Who speaks the words that a pronoun stands in, or writes them. */
function speakerOf(pronoun: Mention, context: Context): Mention | null {
  const { doc } = context;
  const [quote] = lookupOf(doc).quotes(pronoun.span.start);
  if (quote === undefined) return authorAt(pronoun, context);
  const speaker = quote?.manner === "direct" || quote?.manner === "mixed" ? quote.speaker : null;
  if (speaker === null || speaker === undefined || speaker.plural) return null;
  const [antecedent] = speaker.antecedents;
  const who = speaker.kind === "pronoun" && antecedent !== undefined ? doc.mentions[antecedent] : speaker;
  return who.kind === "person" ? who : null;
}

function personAt(token: number, after: number, { doc }: Context): Mention | null {
  const mention = token > after ? lookupOf(doc).mention(token, "person") : null;
  return mention === null || mention.plural ? null : mention;
}
