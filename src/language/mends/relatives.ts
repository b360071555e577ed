import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const RELATIVE = relation("acl:relcl");
/** What a clause with "who" is taken for where it is hung on a verb. */
const TAKEN: ReadonlySet<number> = new Set((["advcl:relcl", "advcl", "ccomp", "parataxis"] as const).map((name) => relation(name)));
/** What leads from the last word of a name or a phrase to the noun that it is of. */
const INWARDS: ReadonlySet<number> = new Set(
  (["flat", "compound", "goeswith", "nmod:desc", "amod"] as const).map((name) => relation(name)),
);
const OUTWARDS: ReadonlySet<number> = new Set((["nmod", "appos", "nmod:desc"] as const).map((name) => relation(name)));
/** How a relative word hangs in its clause: on the verb, on a noun ("whose visit", "some of whom") or behind a preposition. */
const INSIDE: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "obj", "obl", "nmod", "nmod:poss", "iobj", "obl:agent"] as const).map((name) => relation(name)),
);
const [VERB, ADJ, NOUN, PROPN, ADP, AUX] = ["VERB", "ADJ", "NOUN", "PROPN", "ADP", "AUX"].map((name) =>
  UPOS.indexOf(name as (typeof UPOS)[number]),
);
/** The value of the column that marks heads of persons' names. */
const PERSON = 2;
const WHO: ReadonlySet<string> = new Set(["who", "whom", "whose"]);
/** What is nobody: who comes behind it is somebody else's "who". */
const EVENTS: ReadonlySet<string> = new Set(
  "call consultations conversation dialogue dinner discussion discussions encounter interview lunch meeting meetings negotiations talks trip visit".split(
    " ",
  ),
);
/** How many steps a relative word may stand below its clause. */
const DEEPEST = 4;

/**
 * Mends in place a clause with "who", "whom" or "whose" that hangs on a verb: it is of the person or thing that stands right before the comma ("met A
 * and B, who signed it"; "welcomed A, with whom he spoke"), or on talks ("held a meeting with A, who came to C"); likewise one with "which" after a name ("refer it to the Council, which may act").
 */
export function mendRelative(word: number, { text, tokens, trees, named, first }: Sentence): void {
  const form = text.slice(tokens.start[word], tokens.end[word]).toLowerCase();
  if (!WHO.has(form) && form !== "which") return;
  const clause = clauseOf(word, trees);
  const over = clause < 0 ? -1 : trees.head[clause];
  if (over < first || over >= word) return;
  const isOfEvent = trees.relation[clause] === RELATIVE && WHO.has(form) && EVENTS.has(text.slice(tokens.start[over], tokens.end[over]));
  const isOfVerb = tokens.tag[over] === VERB || tokens.tag[over] === AUX || tokens.tag[over] === ADJ;
  if (!isOfEvent && !(isOfVerb && TAKEN.has(trees.relation[clause]))) return;
  const begins = word > first && tokens.tag[word - 1] === ADP ? word - 1 : word;
  if (begins - 2 <= over || text[tokens.start[begins - 1]] !== ",") return;
  const noun = antecedent(begins - 2, over, form, tokens, trees, named);
  if (noun < 0 || isBelow(noun, clause, trees) || (form === "which" && (begins < word || tokens.tag[begins - 2] !== PROPN))) return;
  trees.head[clause] = noun;
  trees.relation[clause] = RELATIVE;
}

/** The predicate of the clause that a relative word stands in; -1 for one that asks. */
function clauseOf(word: number, trees: Trees): number {
  let token = word;
  for (let steps = 0; steps < DEEPEST && INSIDE.has(trees.relation[token]); steps++) token = trees.head[token];
  return token === word ? -1 : token;
}

/** What a relative clause is of whose comma stands behind a token: the noun whose phrase ends there, for "who" one that is a person. */
function antecedent(end: number, over: number, form: string, tokens: Tokens, trees: Trees, named: Uint8Array): number {
  if (tokens.tag[end] !== NOUN && tokens.tag[end] !== PROPN) return -1;
  let noun = end;
  while (INWARDS.has(trees.relation[noun]) && trees.head[noun] > over && isNoun(trees.head[noun], tokens)) noun = trees.head[noun];
  if (form === "whose" || form === "which") return noun;
  for (let up = noun; up > over && isNoun(up, tokens); up = trees.head[up]) {
    if (named[up] === PERSON) return up;
    if (!OUTWARDS.has(trees.relation[up])) break;
  }
  return noun;
}

/** True when a token hangs on another, however far down. */
export function isBelow(token: number, over: number, trees: Trees): boolean {
  for (let up = trees.head[token]; up >= 0; up = trees.head[up]) if (up === over) return true;
  return false;
}

function isNoun(token: number, tokens: Tokens): boolean {
  return token >= 0 && (tokens.tag[token] === NOUN || tokens.tag[token] === PROPN);
}
