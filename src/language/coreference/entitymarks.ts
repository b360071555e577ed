import type { Doc } from "../doc.ts";
import { tokenAt } from "../tokens/tokenat.ts";
import type { Coreference } from "./entities.ts";

/** A phrase with the number of what it refers to; `last` is the token after it. */
interface Marked {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly chain: number;
  readonly kind: string;
}

/**
 * For each token the brackets of the phrases that begin and end with it, as CorefUD writes them in MISC: `(e3-person-2` opens a phrase of
 * chain 3 whose head is its second word, `e3)` closes it, `(e5-place-1)` is of one word. Empty where none begins or ends.
 * Without `coreference` the phrases are the mentions of `Doc`.
 */
export function entityMarks(doc: Doc, coreference: Coreference | null): string[] {
  const { count } = doc.tokens;
  const opening: string[][] = Array.from({ length: count }, () => []);
  const closing: string[][] = Array.from({ length: count }, () => []);
  for (const { first, last, head, chain, kind } of distinct(coreference === null ? mentionsOf(doc) : entitiesOf(coreference))) {
    const mark = `(e${chain}-${kind}-${Math.min(Math.max(head, first), last - 1) - first + 1}`;
    if (last === first + 1) opening[first].push(`${mark})`);
    else {
      opening[first].push(mark);
      closing[last - 1].unshift(`e${chain})`);
    }
  }
  return opening.map((marks, i) => marks.join("") + closing[i].join(""));
}

function mentionsOf({ tokens, mentions }: Doc): Marked[] {
  return mentions.map(({ span, head, chain, kind }) => {
    return { first: tokenAt(tokens, span.start), last: tokenAt(tokens, span.end - 1) + 1, head, chain, kind };
  });
}

function entitiesOf({ mentions, chain }: Coreference): Marked[] {
  return mentions.map(({ id, first, last, head, type }) => ({ first, last, head, chain: chain[id], kind: type }));
}

/** Of phrases with the same tokens one of a chain only; longer ones first where they begin together. */
function distinct(marked: readonly Marked[]): Marked[] {
  const seen = new Set<string>();
  return marked
    .filter(({ first, last, chain }) => {
      const key = `${first} ${last} ${chain}`;
      if (first < 0 || last <= first || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.first - b.first || b.last - a.last || a.chain - b.chain);
}
