import { Feature, RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [AMOD, COMPOUND, APPOS, NSUBJ, OBJ, OBL, NMOD, CASE, DET] = [
  relation("amod"),
  relation("compound"),
  relation("appos"),
  relation("nsubj"),
  relation("obj"),
  relation("obl"),
  relation("nmod"),
  relation("case"),
  relation("det"),
];
const VERB = UPOS.indexOf("VERB");
/** The value of the column that marks heads of persons' names. */
const PERSON = 2;
/** How far before the verb the head of the name stands, and behind it what belongs to it. */
const NEAR = 30;

/**
 * Mends in place "President A conveyed condolences to B", where the parser takes the verb for a participle of its object and the name for a part of that: a past
 * form right behind a person's name has the person as its subject and the noun as its object.
 */
export function mendSwallowedVerb(verb: number, { text, tokens, trees, named, first, last }: Sentence): void {
  const noun = trees.head[verb];
  if (trees.relation[verb] !== AMOD || noun <= verb || (tokens.features[verb] & Feature.Past) === 0) return;
  const person = nameBefore(verb, trees, named, first);
  if (person < 0) return;
  const under =
    (trees.head[person] === noun && trees.relation[person] === COMPOUND) ||
    (trees.head[person] === verb && trees.relation[person] === NSUBJ);
  const over = trees.head[noun] === person && trees.relation[noun] === APPOS;
  if (!under && !over) return;
  for (let k = first; k < noun; k++) if (trees.head[k] === noun && trees.relation[k] === DET && k < verb) return;
  const top = under ? noun : person;
  [trees.head[verb], trees.relation[verb], tokens.tag[verb]] = [trees.head[top], trees.relation[top], VERB];
  [trees.head[noun], trees.relation[noun]] = [verb, OBJ];
  [trees.head[person], trees.relation[person]] = [verb, NSUBJ];
  for (let k = noun + 1; k < Math.min(last, noun + NEAR); k++) giveToVerb(k, verb, noun, person, text, tokens, trees);
}

/** The person whose name ends right before a token; -1 for none. */
function nameBefore(token: number, trees: Trees, named: Uint8Array, first: number): number {
  for (let k = token - 1; k >= Math.max(first, token - NEAR); k--) {
    if (named[k] === PERSON) return k;
    const up = trees.head[k];
    if (up > k ? up >= token : up < 0) return -1;
  }
  return -1;
}

/** What stands behind the object with a preposition other than "of" is of the verb, and so is what hung on the name. */
function giveToVerb(k: number, verb: number, noun: number, person: number, text: string, tokens: Tokens, trees: Trees): void {
  if (trees.head[k] === person) trees.head[k] = verb;
  if (trees.head[k] !== noun || trees.relation[k] !== NMOD) return;
  for (let c = noun + 1; c < k; c++)
    if (trees.head[c] === k && trees.relation[c] === CASE && text.slice(tokens.start[c], tokens.end[c]) !== "of") {
      trees.head[k] = verb;
      trees.relation[k] = OBL;
      return;
    }
}
