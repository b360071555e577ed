import type { Lexicon } from "../text/lexicon.ts";
import type { Mention, TimeExpression } from "./doc.ts";
import type { Parsed } from "./parsed.ts";

/** All time expressions of a document, in order, never overlapping. */
export function findTimes(_parsed: Parsed, _mentions: readonly Mention[], _lexicon: Lexicon): TimeExpression[] {
  return [];
}
