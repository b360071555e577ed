import type { Block } from "../../article/article.ts";
import type { Sentences } from "../doc.ts";
import { classOf, DIGIT, isUpper } from "./characters.ts";
import type { CuttingWords } from "./cutting.ts";
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
    if (kind === NONE) {
      if (i > from && isBullet(text, spans, i)) starts.push(i);
      continue;
    }
    let next = i + 1;
    while (next < count && start[next] === end[next - 1] && closes(text, start[next], end[next])) next++;
    next = afterNotes(text, spans, next);
    if (next >= count) break;
    const numbering = i === starts[starts.length - 1] + 1 && isNumbering(text, start[i - 1], end[i - 1]);
    if (!numbering && startsSentence(text, spans, i, next, kind, words)) starts.push(next);
    i = next - 1;
  }
  return starts;
}

const NONE = 0;
const FULL = 1;
const ABBREVIATED = 2;
const DOTS = 3;
/** A single letter with its stop: "J." */
const INITIAL = 4;
/** "a.m.", "p.m." */
const CLOCK = 5;

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
  if (words.titles.has(word) || words.numbered.has(word)) return NONE;
  if (word === "a.m." || word === "p.m.") return CLOCK;
  return end - start === 2 && word !== "i." ? INITIAL : ABBREVIATED;
}

/** A mark that begins an item of a list, between spaces. */
function isBullet(text: string, { start, end }: Spans, token: number): boolean {
  const at = start[token];
  return end[token] === at + 1 && BULLETS.includes(text[at]) && start[token + 1] > at + 1 && end[token - 1] < at;
}

const BULLETS = "•●▪◦‣■►";

/** "1." or "12." before what it numbers. */
function isNumbering(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== DIGIT) return false;
  return true;
}

function closes(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  if (end - start > 2) return false;
  return unit === 34 || unit === 39 || unit === 0x201d || unit === 0x2019 || unit === 41 || unit === 93 || unit === 0xbb;
}

/** The token after the numbers of footnotes that stand at `next` without a space: "agreed.[1][2]". */
function afterNotes(text: string, { start, end }: Spans, next: number): number {
  while (
    next + 2 < start.length &&
    text.charCodeAt(start[next]) === 91 &&
    text.charCodeAt(start[next + 2]) === 93 &&
    end[next + 2] - end[next - 1] <= 5 &&
    classOf(text.charCodeAt(start[next + 1])) === DIGIT
  )
    next += 3;
  return next;
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
  const opener = () => words.openers.has(text.slice(at, spans.end[first]).toLowerCase());
  if (kind === ABBREVIATED) return upper && spaced && opener();
  if (kind === INITIAL) return upper && spaced && spans.end[first] > at + 1 && opener();
  if (kind === CLOCK) return upper && spaced && !goesOnAfterTime(text, spans, first, words);
  if (kind === DOTS) return upper && spaced;
  if (text.charCodeAt(spans.start[next]) === 46 && spans.end[next] === spans.start[next] + 1) return false;
  if (!spaced && !upper && !opens(text, spans.start[next])) return false;
  if (small) return spaced && next === stop + 1 && text.charCodeAt(spans.end[stop] - 1) !== 33;
  return next === stop + 1 || text.charCodeAt(spans.end[stop] - 1) === 46 || !tellsWhoSaid(text, spans, next, words);
}

/** "5 p.m. Monday", "5 p.m. EST", "5 p.m. Beijing time". */
function goesOnAfterTime(text: string, { start, end }: Spans, token: number, words: CuttingWords): boolean {
  const word = text.slice(start[token], end[token]);
  if (words.afterTimes.has(word.toLowerCase())) return true;
  if (word.length <= 4 && word.length > 1 && word === word.toUpperCase()) return true;
  return token + 1 < start.length && text.slice(start[token + 1], end[token + 1]) === "time";
}

/** Whether a name and a verb of saying stand after a question or cry in quotation marks: "“Why?” Holm asked." */
function tellsWhoSaid(text: string, { start, end }: Spans, token: number, words: CuttingWords): boolean {
  for (let i = token; i < start.length && i < token + 5; i++) {
    const word = text.slice(start[i], Math.min(end[i], start[i] + 20));
    if (isUpper(word, 0)) continue;
    return i > token && words.sayings.has(word) && !words.openers.has(text.slice(start[token], end[token]).toLowerCase());
  }
  return false;
}

function opens(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return unit === 34 || unit === 39 || unit === 0x201c || unit === 0x2018 || unit === 40 || unit === 91 || unit === 0xab || unit === 96;
}
