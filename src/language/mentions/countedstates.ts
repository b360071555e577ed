import { UPOS } from "../doc.ts";
import { countOf } from "./affiliations.ts";
import type { Sentence } from "./drafts.ts";
import { type Range, tagOf } from "./scan.ts";
import { Shape } from "./words.ts";

const ADJ = UPOS.indexOf("ADJ");
/** What is counted. */
const STATES: ReadonlySet<string> = new Set(["countries", "nations", "states"]);
/** What may stand before a count. */
const ABOUT: ReadonlySet<string> = new Set(["more", "than", "over", "some", "about", "around", "nearly", "at", "least", "all"]);
/** How many words may stand before the noun. */
const LONGEST = 6;

/** States by their number alone, which is all that is told of whose ministers met: "from ten countries", "of more than 40 Muslim nations"; else null. */
export function countedStates(sentence: Sentence, at: number): Range | null {
  const { words } = sentence.scan;
  let counted = false;
  for (let w = at; w < Math.min(sentence.last, at + LONGEST); w++) {
    if (STATES.has(words.text[w])) return counted && w > at ? { first: at, last: w + 1 } : null;
    if (words.text[w] === "both") return null;
    if (countOf(sentence, w) !== undefined) counted = true;
    else if (!ABOUT.has(words.text[w]) && (tagOf(sentence.scan, w) !== ADJ || words.shape[w] & Shape.Mark)) return null;
  }
  return null;
}
