import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { authorAt } from "./author.ts";

/** How many governors up from a pronoun the main clause may stand. */
const HIGHEST = 4;
const THIRD: ReadonlySet<string> = new Set(["he", "she"]);
const OBJECTS: ReadonlySet<string> = new Set(["him", "her"]);
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
  if (relation !== "nsubj" && relation !== "nsubj:pass") return null;
  if (word === "i") return saidAfter(verb, context) ?? speakerOf(pronoun, context);
  return THIRD.has(word) ? subjectAfter(verb, context) : null;
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
