import { lookupOf } from "../lookup.ts";
import type { Tree } from "../tree.ts";
import type { StatusTable } from "./table.ts";

/** Words that say how a happening stands: tokens `first` to `last`, inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
}

export function single(token: number): Cue {
  return { first: token, last: token };
}

/** A verb, or whatever else is a predicate with a complement of its own. */
export function isVerb(tree: Tree, token: number): boolean {
  const tag = tree.tag(token);
  return tag === "VERB" || tag === "AUX";
}

/** The words of a cue as the table of status words has them: one, two side by side or with a hyphen, or the first and the last ("called ... off"). */
export function textOf(tree: Tree, { first, last }: Cue): string {
  if (last === first + 2 && tree.word(first + 1) === "-") return `${tree.word(first)}-${tree.word(last)}`;
  return first === last ? tree.word(first) : `${tree.word(first)} ${tree.word(last)}`;
}

/** A token with the word before or after it that makes one expression of the table with it: "called off", "ahead of", "under way". */
export function phraseAt(tree: Tree, table: StatusTable, token: number): Cue {
  const word = tree.word(token);
  const { count } = tree.doc.tokens;
  if (isGerund(token, tree) || (token + 1 < count && isGerund(token + 1, tree))) return single(token);
  if (token + 1 < count && tree.head(token + 1) >= -1 && table.has(`${word} ${tree.word(token + 1)}`))
    return { first: token, last: token + 1 };
  if (token > 0 && tree.head(token - 1) >= -1 && table.has(`${tree.word(token - 1)} ${word}`)) return { first: token - 1, last: token };
  if (token > 1 && tree.word(token - 1) === "-" && table.has(`${tree.word(token - 2)}-${word}`)) return { first: token - 2, last: token };
  return single(token);
}

/** "Saw no point in meeting her" is no "in meeting". */
function isGerund(token: number, tree: Tree): boolean {
  return tree.word(token) === "meeting" && tree.tag(token) === "VERB" && tree.word(token - 1) === "in";
}

/** How far from a verb the word may stand that makes one expression with it. */
const FARTHEST = 30;

/**
 * A predicate with the dependent or the marker of the complement at `below` that makes one expression of the table with it: "called
 * their meeting off", "put it on ice", "kept him from meeting"; of a noun that is a predicate, with its preposition: "is in the works".
 */
export function predicateAt(tree: Tree, table: StatusTable, head: number, below: number): Cue {
  const near = phraseAt(tree, table, head);
  if (near.first !== near.last) return near;
  const word = tree.word(head);
  const parts = tree.children(head, "compound:prt", "obl", "obj", "advmod", "xcomp");
  const markers = below < 0 ? [] : tree.children(below, "mark", "case");
  for (const part of [...parts, ...markers])
    if (part > head && part - head < FARTHEST && table.has(`${word} ${tree.word(part)}`)) return { first: head, last: part };
  for (const oblique of parts.filter((part) => lookupOf(tree.doc).time(part) === null))
    for (const preposition of tree.children(oblique, "case"))
      if (preposition > head && preposition - head < FARTHEST && table.has(`${word} ${tree.word(preposition)}`))
        return { first: head, last: preposition };
  for (const preposition of tree.children(head, "case"))
    if (preposition < head && table.has(`${tree.word(preposition)} ${word}`)) return { first: preposition, last: head };
  return near;
}
