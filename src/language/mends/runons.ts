import { Feature, RELATIONS, UPOS } from "../doc.ts";
import type { Mend } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [NSUBJ, CONJ, PUNCT] = [relation("nsubj"), relation("conj"), relation("punct")];
/** What a clause has that is one of its own, before its verb. */
const OWN: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "mark", "aux", "aux:pass", "cop", "expl", "csubj"] as const).map((name) => relation(name)),
);
/** What the first of two clauses has that hangs on the second. */
const HANGING: ReadonlySet<number> = new Set((["mark", "aux", "aux:pass", "cop", "expl"] as const).map((name) => relation(name)));
const VERB = UPOS.indexOf("VERB");

/**
 * Mends in place the first of two finite verbs of one subject with only a comma between ("A visits B, meets C and opens D"), which the parser takes for a clause
 * of the second: the second is joined to it.
 */
export const mendRunOn: Mend = (verb, { text, tokens, trees, first }) => {
  const other = trees.head[verb];
  if (other < verb || tokens.tag[verb] !== VERB || tokens.tag[other] !== VERB || tokens.xpos[verb] !== tokens.xpos[other]) return;
  if ((tokens.features[verb] & Feature.Finite) === 0 || text[tokens.start[other - 1]] !== ",") return;
  let subject = -1;
  for (let k = first; k < other; k++) {
    if (trees.head[k] === verb && HANGING.has(trees.relation[k])) return;
    if (trees.head[k] === verb && trees.relation[k] === NSUBJ) subject = k;
    if (trees.head[k] === other && OWN.has(trees.relation[k])) return;
  }
  if (subject < 0 || subject > verb) return;
  [trees.head[verb], trees.relation[verb]] = [trees.head[other], trees.relation[other]];
  [trees.head[other], trees.relation[other]] = [verb, CONJ];
  for (let k = first; k < verb; k++) if (trees.head[k] === other && trees.relation[k] !== PUNCT) trees.head[k] = verb;
};
