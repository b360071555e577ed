import { RELATIONS } from "./doc.ts";
import type { Draft } from "./drafts.ts";
import type { Scan } from "./scan.ts";

const FUNCTIONAL: ReadonlySet<number> = new Set(
  (["punct", "case", "det", "cc", "mark", "advmod", "cc:preconj", "det:predet", "nummod", "amod"] as const).map((name) =>
    RELATIONS.indexOf(name),
  ),
);

/**
 * The token that paths over the tree reach: of the phrase's tokens whose head lies outside of it the leftmost that is no function
 * word, so that a phrase whose parts were misparsed still has one; without a tree the last token of the name, else the noun.
 */
export function headOf({ parsed, words }: Scan, one: Draft): number {
  const { head, relation } = parsed.syntax;
  const first = words.token[one.range.first];
  const last = words.token[one.range.last - 1];
  const fallback = words.token[one.core];
  if (head[fallback] === -2) return fallback;
  let functional = -1;
  for (let t = first; t <= last; t++) {
    if (head[t] >= first && head[t] <= last) continue;
    if (!FUNCTIONAL.has(relation[t])) return t;
    if (functional < 0) functional = t;
  }
  return functional >= 0 && one.range.last - one.range.first === 1 ? functional : fallback;
}
