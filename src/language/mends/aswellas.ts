import { RELATIONS } from "../doc.ts";
import { hasDependent, lastDependent, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, CC, CONJ, FIXED, OBJ, OBL] = [
  relation("case"),
  relation("cc"),
  relation("conj"),
  relation("fixed"),
  relation("obj"),
  relation("obl"),
];
/** By these a word hangs on the head of the phrase or the list that it is in. */
const INSIDE: ReadonlySet<number> = new Set([
  CONJ,
  relation("flat"),
  relation("appos"),
  relation("compound"),
  relation("nmod:desc"),
  relation("amod"),
  relation("det"),
]);

/**
 * Mends in place "met with A as well as with B" and "met A, as well as with B", where what stands behind the second preposition goes on with what the first leads to, and "met with A, as
 * well as B", where B is no object of the verb.
 */
export function mendAsWellAs(fixed: number, sentence: Sentence): void {
  const { trees, last } = sentence;
  if (fixed + 1 < last && trees.relation[fixed + 1] !== FIXED) {
    mendBare(fixed, sentence);
    mendLed(fixed, sentence);
  }
}

function mendBare(lastAs: number, { text, tokens, trees, first, last }: Sentence): void {
  const as = lastAs - 2;
  if (as <= first + 1 || wordOf(as, text, tokens) !== "as" || wordOf(lastAs, text, tokens) !== "as") return;
  const before = topOf(wordOf(as - 1, text, tokens) === "," ? as - 2 : as - 1, trees, first, last);
  const behind = topOf(lastAs + 1, trees, lastAs + 1, last);
  if (trees.relation[behind] !== OBJ || trees.relation[before] !== OBL || trees.head[behind] !== trees.head[before]) return;
  [trees.head[as], trees.relation[as]] = [behind, CC];
  [trees.head[behind], trees.relation[behind]] = [before, CONJ];
}

function mendLed(preposition: number, { text, tokens, trees, first, last }: Sentence): void {
  const as = preposition - 3;
  if (as <= first + 1 || wordOf(preposition - 2, text, tokens) !== "well") return;
  if (wordOf(as, text, tokens) !== "as" || wordOf(preposition - 1, text, tokens) !== "as") return;
  const before = topOf(wordOf(as - 1, text, tokens) === "," ? as - 2 : as - 1, trees, first, last);
  const behind = preposition + 1 < last ? topOf(preposition + 1, trees, preposition + 1, last) : -1;
  const leads = lastDependent(before, CASE, first, before, trees);
  const led = wordOf(preposition, text, tokens);
  const goesOn = leads < 0 ? led === "with" && isBesideObject(before, behind, trees) : wordOf(leads, text, tokens) === led;
  if (behind < 0 || !goesOn) return;
  if (hasDependent(behind, CASE, preposition + 1, last, trees)) return;
  [trees.head[preposition], trees.relation[preposition]] = [behind, CASE];
  [trees.head[as], trees.relation[as]] = [behind, CC];
  [trees.head[behind], trees.relation[behind]] = [before, CONJ];
}

/** True where one is the object and the other hangs on the same verb. */
function isBesideObject(object: number, other: number, trees: Sentence["trees"]): boolean {
  return other >= 0 && trees.relation[object] === OBJ && trees.head[object] === trees.head[other];
}

/** The head, within some words, of the phrase or list that a word is in. */
function topOf(token: number, trees: Sentence["trees"], first: number, last: number): number {
  let top = token;
  while (INSIDE.has(trees.relation[top]) && trees.head[top] >= first && trees.head[top] < last) top = trees.head[top];
  return top;
}
