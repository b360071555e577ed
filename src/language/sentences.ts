import type { Block } from "../article/article.ts";
import type { CuttingWords } from "./cutting.ts";
import type { Sentences } from "./doc.ts";
import { type Spans, tokenize } from "./tokenize.ts";

/** The tokens and sentences of a text's blocks. No sentence crosses a block. */
export function cutText(text: string, blocks: readonly Block[], words: CuttingWords): { spans: Spans; sentences: Sentences } {
  const spans: Spans = { start: [], end: [] };
  const first: number[] = [];
  const block: number[] = [];
  blocks.forEach(({ span }, number) => {
    const before = spans.start.length;
    tokenize(text, Math.max(0, span.start), Math.min(text.length, span.end), words, spans);
    for (const at of sentenceStarts(text, spans, before, words)) {
      first.push(at);
      block.push(number);
    }
  });
  const count = first.length;
  first.push(spans.start.length);
  return { spans, sentences: { count, first: Int32Array.from(first), block: Int32Array.from(block), parsed: new Uint8Array(count) } };
}

/** The tokens from `from` to the end that begin a sentence; the first always does. */
function sentenceStarts(text: string, spans: Spans, from: number, words: CuttingWords): number[] {
  const { start, end } = spans;
  const count = start.length;
  const starts: number[] = [];
  if (count > from) starts.push(from);
  for (let i = from; i < count - 1; i++) {
    const kind = ending(text, start[i], end[i], words);
    if (kind === NONE) continue;
    let next = i + 1;
    while (next < count && closes(text, start[next], end[next]) && start[next] === end[next - 1]) next++;
    if (next >= count) break;
    if (startsSentence(text, spans, i, next, kind, words)) starts.push(next);
    i = next - 1;
  }
  return starts;
}

const NONE = 0;
const FULL = 1;
const ABBREVIATED = 2;
const DOTS = 3;

/** Whether and how the token can end a sentence. */
function ending(text: string, start: number, end: number, words: CuttingWords): number {
  const last = text.charCodeAt(end - 1);
  if (last === 33 || last === 63) return FULL;
  if (last === 0x2026) return DOTS;
  if (last !== 46) return NONE;
  if (end - start === 1) return FULL;
  if (text.charCodeAt(start) === 46) return DOTS;
  if (end - start > 12) return ABBREVIATED;
  const word = text.slice(start, end).toLowerCase();
  if (words.titles.has(word) || words.numbered.has(word) || (end - start === 2 && word !== "i.")) return NONE;
  return ABBREVIATED;
}

function closes(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  if (end - start > 2) return false;
  return unit === 34 || unit === 39 || unit === 0x201d || unit === 0x2019 || unit === 41 || unit === 93 || unit === 0xbb;
}

/** Whether a sentence begins at token `next`, after the token `stop` and the marks that close with it. */
function startsSentence(text: string, spans: Spans, stop: number, next: number, kind: number, words: CuttingWords): boolean {
  let first = next;
  while (first < spans.start.length - 1 && opens(text, spans.start[first])) first++;
  const at = spans.start[first];
  const letter = text[at];
  const upper = letter !== letter.toLowerCase();
  const small = letter !== letter.toUpperCase();
  const spaced = spans.start[next] > spans.end[next - 1];
  if (kind === ABBREVIATED) return upper && spaced && words.openers.has(text.slice(at, spans.end[first]).toLowerCase());
  if (kind === DOTS) return upper && spaced;
  if (!spaced && !(upper && next === stop + 1) && !opens(text, spans.start[next])) return false;
  return !small || (spaced && next === stop + 1 && text.charCodeAt(spans.end[stop] - 1) !== 33);
}

function opens(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit === 34 || unit === 39 || unit === 0x201c || unit === 0x2018 || unit === 40 || unit === 91 || unit === 0xab || unit === 96;
}
