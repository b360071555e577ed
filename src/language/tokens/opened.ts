import type { Article } from "../../article/article.ts";
import { fold } from "../../text/fold.ts";
import type { Sentences } from "../doc.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { CuttingWords } from "./cutting.ts";
import type { Spans } from "./tokenize.ts";

/** How many tokens the town and its state may have before the colon. */
const LONGEST = 8;
/** And how many letters, with the first behind it. */
const FARTHEST = 66;
/** The same of what a digest files an item under. */
const LONGEST_TOPIC = 12;
const FARTHEST_TOPIC = 100;
/** "2012 uprising in Town: ", behind the mark of a bullet too; not before what somebody says in quotation marks. */
const FILED = /^(?:[-–•*] )?([\p{Lu}\d][\p{L}\d.'’/()–-]*(?: [\p{L}\d.'’/()–-]+){1,9}) ?: (?=\p{Lu})/u;
/** What stands in a clause, which is no topic: "The envoy said of the war: ". */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|says?|said|told|tells?|asked|asks|added|adds|called|calls|wrote|warned|warns)\b/;
/** "Town: ", "Town, State : " and the capital of what is reported from there; not what somebody there says, in quotation marks. */
const OPENED = /^(\p{Lu}[\p{L}.'’ -]{1,30})(?:, \p{Lu}[\p{L}. ]{1,25})? ?: (?=\p{Lu})/u;

/**
 * The sentences with a town and a colon that a report begins with cut off: "Cairo: The minister met the envoy". What is reported from there is a
 * sentence of its own, in which the town is no party. So is an item of a digest without the topic that it is filed under: "War in the north: The envoy
 * met the rebels".
 */
export function withoutOpenings(
  article: Article,
  { start }: Spans,
  sentences: Sentences,
  gazetteer: Gazetteer,
  words: CuttingWords,
): Sentences {
  const first: number[] = [];
  const block: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s];
    first.push(from);
    block.push(sentences.block[s]);
    const { kind, span } = article.blocks[sentences.block[s]];
    if (kind !== "paragraph" && kind !== "bullet") continue;
    const town = kind === "paragraph" ? openingOf(article.text, start[from], gazetteer) : 0;
    const length = town > 0 || start[from] > span.start ? town : topicOf(article.text, start[from], words);
    if (length === 0) continue;
    const limit = Math.min(sentences.first[s + 1], from + (town > 0 ? LONGEST : LONGEST_TOPIC));
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

/** How many letters a topic with its colon and space takes at the beginning of an item; 0 where none does. */
function topicOf(text: string, at: number, words: CuttingWords): number {
  const filed = FILED.exec(text.slice(at, at + FARTHEST_TOPIC));
  if (filed === null || CLAUSE.test(filed[1])) return 0;
  return filed[1].split(" ").some((word) => words.topics.has(word.toLowerCase())) ? filed[0].length : 0;
}
