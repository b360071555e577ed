import type { Lexicon } from "../text/lexicon.ts";
import type { Mention } from "./doc.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Parsed } from "./parsed.ts";

/** All mentions of a document with their coreference chains, in order of span. */
export function findMentions(_parsed: Parsed, _lexicon: Lexicon, _gazetteer: Gazetteer): Mention[] {
  return [];
}
