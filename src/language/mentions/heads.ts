import { RELATIONS } from "../doc.ts";
import type { Draft } from "./drafts.ts";
import type { Range, Scan } from "./scan.ts";
import type { WordColumns } from "./words.ts";

const FUNCTIONAL: ReadonlySet<number> = new Set(
  (["punct", "case", "det", "cc", "mark", "advmod", "cc:preconj", "det:predet", "nummod", "amod"] as const).map((name) =>
    RELATIONS.indexOf(name),
  ),
);

/** True for a token of the name or the title, false for one of the state or body that it belongs to. */
function isOwn(words: WordColumns, { name, title, core }: Draft, token: number): boolean {
  const within = (range: Range | null) => range !== null && token >= words.token[range.first] && token <= words.token[range.last - 1];
  return within(name) || within(title?.range ?? null) || token === words.token[core];
}

/**
 * The token that paths over the tree reach: of the phrase's tokens whose head lies outside of it the leftmost that is no function
 * word (one of name or title before one of the affiliation), so that a phrase whose parts were misparsed still has one; without a tree the last token of the name, else the noun.
 */
export function headOf({ parsed, words }: Scan, one: Draft): number {
  const { head, relation } = parsed.syntax;
  const first = words.token[one.range.first];
  const last = words.token[one.range.last - 1];
  const fallback = words.token[one.core];
  if (head[fallback] === -2 || one.fixed) return fallback;
  if (one.nominal !== null && (head[fallback] < first || head[fallback] > last)) return fallback;
  let outer = -1;
  for (let t = first; t <= last; t++) {
    if ((head[t] >= first && head[t] <= last) || FUNCTIONAL.has(relation[t])) continue;
    if (isOwn(words, one, t)) return t;
    if (outer < 0) outer = t;
  }
  return outer >= 0 ? outer : fallback;
}
