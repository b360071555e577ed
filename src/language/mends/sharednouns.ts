import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, type Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [AMOD, CC, CONJ] = [relation("amod"), relation("cc"), relation("conj")];
/** What stands before a noun phrase, and is of its noun. */
const OPENING: readonly number[] = [relation("case"), relation("det"), relation("nmod:poss")];
const ADJ = UPOS.indexOf("ADJ");
const NOUN = UPOS.indexOf("NOUN");

/**
 * Mends in place two adjectives that share the noun behind them, of which the first was taken for a noun of its own with the other joined to it ("with
 * his Kenyan and Somali counterparts for talks"): what opens the phrase stands before the first and hangs on the noun.
 */
export function mendSharedNoun(noun: number, { tokens, trees, first }: Sentence): void {
  const adjective = trees.head[noun];
  if (tokens.tag[noun] !== NOUN || adjective < first || adjective >= noun || tokens.tag[adjective] !== ADJ) return;
  const other = noun - 1;
  if (other <= adjective || trees.head[other] !== noun || trees.relation[other] !== AMOD) return;
  if (!OPENING.some((by) => hasDependent(noun, by, first, adjective, trees))) return;
  [trees.head[noun], trees.relation[noun]] = [trees.head[adjective], trees.relation[adjective]];
  for (let i = first; i < noun; i++) {
    if (trees.head[i] === adjective) trees.head[i] = noun;
    else if (trees.head[i] === noun && trees.relation[i] === CC) trees.head[i] = other;
  }
  [trees.head[adjective], trees.relation[adjective]] = [noun, AMOD];
  [trees.head[other], trees.relation[other]] = [adjective, CONJ];
}
