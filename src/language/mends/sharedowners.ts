import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, type Sentence, wordOf } from "./sentence.ts";

const [CONJ, CASE, POSS] = (["conj", "case", "nmod:poss"] as const).map((name) => RELATIONS.indexOf(name));
const NOUN = UPOS.indexOf("NOUN");

/**
 * Mends in place what several own together, where the parser takes the owners for a subject beside it: "A and B's parties plan to meet" is of their parties,
 * and not of A and B.
 */
export function mendSharedOwners(noun: number, { text, tokens, trees, first }: Sentence): void {
  const mark = noun - 1;
  if (mark <= first || tokens.tag[noun] !== NOUN || !/^['’]s?$/.test(wordOf(mark, text, tokens)) || trees.relation[mark] !== CASE) return;
  const last = trees.head[mark];
  const owner = last >= first && trees.relation[last] === CONJ ? trees.head[last] : -1;
  if (owner < first || owner > last || trees.head[owner] !== trees.head[noun]) return;
  if (trees.relation[owner] !== trees.relation[noun] || hasDependent(noun, POSS, first, noun, trees)) return;
  [trees.head[owner], trees.relation[owner]] = [noun, POSS];
}
