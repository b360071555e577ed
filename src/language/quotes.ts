import type { Lexicon } from "../text/lexicon.ts";
import type { Mention, Quote } from "./doc.ts";
import type { Parsed } from "./parsed.ts";

/** All quotations of a document, in order of span. */
export function findQuotes(_parsed: Parsed, _mentions: readonly Mention[], _lexicon: Lexicon): Quote[] {
  return [];
}
