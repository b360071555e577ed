import type { Article } from "../../article/article.ts";
import { fold } from "../../text/fold.ts";
import type { Sentences } from "../doc.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { Spans } from "./tokenize.ts";

/** How many tokens the town and its state may have before the colon. */
const LONGEST = 8;
/** And how many letters, with the first behind it. */
const FARTHEST = 66;
/** "Town: ", "Town, State : " and the capital of what is reported from there; not what somebody there says, in quotation marks. */
const OPENED = /^(\p{Lu}[\p{L}.'’ -]{1,30})(?:, \p{Lu}[\p{L}. ]{1,25})? ?: (?=\p{Lu})/u;

/**
 * The sentences with a town and a colon that a report begins with cut off: "Cairo: The minister met the envoy". What is reported from there is a
 * sentence of its own, in which the town is no party.
 */
export function withoutOpenings(article: Article, { start }: Spans, sentences: Sentences, gazetteer: Gazetteer): Sentences {
  const first: number[] = [];
  const block: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s];
    first.push(from);
    block.push(sentences.block[s]);
    if (article.blocks[sentences.block[s]].kind !== "paragraph") continue;
    const length = openingOf(article.text, start[from], gazetteer);
    if (length === 0) continue;
    const limit = Math.min(sentences.first[s + 1], from + LONGEST);
    let next = from;
    while (next < limit && start[next] < start[from] + length) next++;
    if (next >= limit) continue;
    first.push(next);
    block.push(sentences.block[s]);
  }
  const count = block.length;
  if (count === sentences.count) return sentences;
  first.push(sentences.first[sentences.count]);
  return { count, first: Int32Array.from(first), block: Int32Array.from(block), parsed: new Uint8Array(count) };
}

/** How many letters a town with its colon and space takes at a position; 0 where none opens a report there. */
function openingOf(text: string, at: number, gazetteer: Gazetteer): number {
  const opened = OPENED.exec(text.slice(at, at + FARTHEST));
  return opened !== null && gazetteer.kinds(fold(opened[1].trim())).includes("place") ? opened[0].length : 0;
}
