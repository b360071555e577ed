import type { Mention, Tokens } from "./doc.ts";
import { tokenAt } from "./tokenat.ts";

/**
 * For each token the brackets of the mentions that begin and end with it, as CorefUD writes them in MISC: `(e3-person-2` opens a mention of
 * chain 3 whose head is its second word, `e3)` closes it, `(e5-state-1)` is of one word. Empty where none begins or ends.
 */
export function entityMarks(tokens: Tokens, mentions: readonly Mention[]): string[] {
  const opening: string[][] = Array.from({ length: tokens.count }, () => []);
  const closing: string[][] = Array.from({ length: tokens.count }, () => []);
  for (const { first, last, mention } of spansOf(tokens, mentions)) {
    const head = Math.min(Math.max(mention.head, first), last) - first + 1;
    const mark = `(e${mention.chain}-${mention.kind}-${head}`;
    if (first === last) opening[first].push(`${mark})`);
    else {
      opening[first].push(mark);
      closing[last].unshift(`e${mention.chain})`);
    }
  }
  return opening.map((marks, i) => marks.join("") + closing[i].join(""));
}

/** Mentions with their first and last token; of two with the same tokens only one of a chain. Longer ones first where they begin together. */
function spansOf(tokens: Tokens, mentions: readonly Mention[]): { first: number; last: number; mention: Mention }[] {
  const seen = new Set<string>();
  return mentions
    .map((mention) => ({ first: tokenAt(tokens, mention.span.start), last: tokenAt(tokens, mention.span.end - 1), mention }))
    .filter(({ first, last, mention }) => {
      const key = `${first} ${last} ${mention.chain}`;
      if (first < 0 || last < first || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.first - b.first || b.last - a.last || a.mention.id - b.mention.id);
}
