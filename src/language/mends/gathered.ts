import { RELATIONS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, COMPOUND, FLAT, NMOD, CONJ, APPOS] = [
  relation("case"),
  relation("compound"),
  relation("flat"),
  relation("nmod"),
  relation("conj"),
  relation("appos"),
];
const JOINED: ReadonlySet<number> = new Set([CONJ, APPOS, relation("acl:relcl")]);
/** Where and when. */
const MOVED: ReadonlySet<number> = new Set([relation("obl"), relation("obl:unmarked"), relation("advmod"), relation("advcl")]);

/** How far from a phrase stands what hangs on its words. */
const REACH = 20;

/** Hangs the words of a phrase that lie outside it with their heads on one of them, above which none of the others stands. */
export function gather({ first, last, head }: NamePhrase, trees: Trees): void {
  const roots: number[] = [];
  for (let i = first; i < last; i++) if (trees.head[i] < first || trees.head[i] >= last) roots.push(i);
  if (trees.head[head] === -2) return;
  if (roots.length === 0) return;
  const tops = roots.filter((i) => !isBelowAny(trees.head[i], first, last, trees));
  const root = tops.includes(head) ? head : tops[tops.length - 1];
  for (const i of roots) {
    if (i === root) continue;
    for (let k = Math.max(0, first - REACH); k < first; k++) if (trees.head[k] === i) trees.head[k] = root;
    trees.head[i] = root;
    trees.relation[i] = i < root ? COMPOUND : isLed(i, root, trees) ? NMOD : FLAT;
  }
  joinAtRoot(root, first, last, trees);
}

/** True for a word with a preposition between another and itself. */
function isLed(word: number, from: number, trees: Trees): boolean {
  for (let k = from + 1; k < word; k++) if (trees.head[k] === word && trees.relation[k] === CASE) return true;
  return false;
}

/**
 * What is joined to a later word of a phrase is joined to the phrase ("President A B and President C D"); what says where or when says so of the verb
 * over the phrase ("will welcome President A B to C on D", where a name was taken for a verb).
 */
function joinAtRoot(root: number, first: number, last: number, trees: Trees): void {
  for (let k = last; k < Math.min(trees.head.length, last + REACH); k++) {
    const head = trees.head[k];
    if (head < first || head >= last) continue;
    if (JOINED.has(trees.relation[k])) trees.head[k] = root;
    else if (head !== root && MOVED.has(trees.relation[k]) && trees.head[root] >= 0 && !isBelowAny(root, k, k + 1, trees))
      trees.head[k] = trees.head[root];
  }
}

/** True when the token or one above it is from `first` to `last`, exclusive. */
export function isBelowAny(token: number, first: number, last: number, trees: Trees): boolean {
  for (let i = token; i >= 0; i = trees.head[i]) if (i >= first && i < last) return true;
  return false;
}
