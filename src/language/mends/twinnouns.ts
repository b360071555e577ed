import { RELATIONS, UPOS } from "../doc.ts";
import type { Sentence } from "./sentence.ts";

const [CASE, COMPOUND] = [RELATIONS.indexOf("case"), RELATIONS.indexOf("compound")];
const OBLIQUE: readonly number[] = [RELATIONS.indexOf("obl"), RELATIONS.indexOf("nmod")];
/** How far off a word of a noun phrase is looked for. */
const NEAR = 20;
const NOUN = UPOS.indexOf("NOUN");

/**
 * Mends in place two nouns side by side that the parser hangs on one word, each by itself, where only the first has a preposition ("left for summit
 * talks"): they are one compound, and what stands before the first is of the second. True when it did.
 */
export function mendTwinNouns(noun: number, { tokens, trees, first, last }: Sentence): boolean {
  const whole = noun + 1;
  if (whole >= last || tokens.tag[noun] !== NOUN || tokens.tag[whole] !== NOUN) return false;
  const head = trees.head[noun];
  if (head < 0 || head > noun || trees.head[whole] !== head || !OBLIQUE.includes(trees.relation[noun])) return false;
  if (trees.relation[whole] !== trees.relation[noun]) return false;
  let marked = false;
  const from = Math.max(first, head + 1, noun - NEAR);
  for (let i = from; i < Math.min(last, whole + NEAR); i++) {
    if (trees.head[i] === whole && trees.relation[i] === CASE) return false;
    if (trees.head[i] !== noun) continue;
    if (i > noun) return false;
    if (trees.relation[i] === CASE) marked = true;
  }
  if (!marked) return false;
  for (let i = from; i < noun; i++) if (trees.head[i] === noun) trees.head[i] = whole;
  trees.head[noun] = whole;
  trees.relation[noun] = COMPOUND;
  return true;
}
