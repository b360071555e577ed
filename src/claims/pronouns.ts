import type { Mention } from "../language/doc.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";

/** How many governors up from a pronoun the main clause may stand. */
const HIGHEST = 4;
const THIRD: ReadonlySet<string> = new Set(["he", "she"]);
const SUBJECTS = ["nsubj", "nsubj:pass"] as const;

/**
 * Whom a pronoun means that nothing before it tells: in "Two days before he was to meet B, A fell ill" the subject of the main clause, in
 * "I am meeting B, A said" who says it. Null when it is neither.
 */
export function namedLater(pronoun: Mention, context: Context): Mention | null {
  const { tree } = context;
  const relation = tree.relation(pronoun.head);
  if (relation !== "nsubj" && relation !== "nsubj:pass") return null;
  const word = tree.word(pronoun.head);
  const verb = tree.head(pronoun.head);
  if (word === "i") return saidAfter(verb, context);
  return THIRD.has(word) ? subjectAfter(verb, context) : null;
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

function personAt(token: number, after: number, { doc }: Context): Mention | null {
  const mention = token > after ? lookupOf(doc).mention(token, "person") : null;
  return mention === null || mention.plural ? null : mention;
}
