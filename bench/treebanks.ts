import type { Article, Block } from "../src/article/article.ts";
import { parseWords, type Resources } from "../src/language/analyze.ts";
import type { Sentences } from "../src/language/doc.ts";
import type { Parsed } from "../src/language/parsed.ts";
import { cuttingWords } from "../src/language/tokens/cutting.ts";
import { cutText } from "../src/language/tokens/sentences.ts";
import { type Sentence, write } from "../training/treebank.ts";
import { type Analysis, compare, type Scores } from "./conll.ts";

/** With a gazetteer the parser sees each name as one word, as it does for the reader of claims; without one it sees words. */
export type Trees = Pick<Resources, "model" | "lexicon"> & Partial<Pick<Resources, "gazetteer">>;

/** An article of nothing but text and blocks; the scores look at nothing else. */
export function articleOf(text: string, blocks: readonly Block[]): Article {
  return { text, blocks } as unknown as Article;
}

/** Text that is cut into words and sentences; without blocks of its own it is one paragraph. */
interface Cut {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: Sentences;
}

function parseAll({ text, start, end, sentences }: Cut, resources: Trees, blocks: readonly Block[] = paragraph(text)): Parsed {
  return parseWords(articleOf(text, blocks), resources, start, end, sentences, true);
}

export function paragraph(text: string): Block[] {
  return [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }];
}

/** A treebank's sentences one after the other, a space between. */
function goldWords(sentences: readonly Sentence[], lower: boolean): Cut {
  const start: number[] = [];
  const end: number[] = [];
  const first: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    first.push(start.length);
    const written = write(lower ? sentence.forms.map((form) => form.toLowerCase()) : sentence.forms, sentence.spaceAfter);
    for (let i = 0; i < written.start.length; i++) {
      start.push(text.length + written.start[i]);
      end.push(text.length + written.end[i]);
    }
    text += `${written.text} `;
  }
  const count = first.length;
  first.push(start.length);
  return {
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentences: { count, first: Int32Array.from(first), block: new Int32Array(count), parsed: new Uint8Array(count) },
  };
}

/** Given words and sentences, a document at a time. */
export function onGoldWords(sentences: readonly Sentence[], resources: Trees, lower: boolean): Scores {
  const gold: Analysis[] = [];
  const system: Analysis[] = [];
  for (const document of documentsOf(sentences)) {
    const words = goldWords(document, lower);
    gold.push(goldAnalysis(document, words.start, words.end));
    system.push(systemAnalysis(parseAll(words, resources), (offset) => offset));
  }
  return compare(joined(gold), joined(system));
}

function documentsOf(sentences: readonly Sentence[]): Sentence[][] {
  const documents = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const known = documents.get(sentence.document);
    if (known === undefined) documents.set(sentence.document, [sentence]);
    else known.push(sentence);
  }
  return [...documents.values()];
}

/** Analyses one after the other; spans of the n-th lie n billion further on, so that no two texts share one. */
function joined(analyses: readonly Analysis[]): Analysis {
  const shift = (spans: readonly number[], n: number) => spans.map((at) => at + n * 1e9);
  let words = 0;
  const head = analyses.flatMap((one) => {
    const base = words;
    words += one.start.length;
    return one.head.map((at) => (at < 0 ? -1 : at + base));
  });
  return {
    start: analyses.flatMap((one, n) => shift(one.start, n)),
    end: analyses.flatMap((one, n) => shift(one.end, n)),
    upos: analyses.flatMap((one) => one.upos),
    head,
    relation: analyses.flatMap((one) => one.relation),
    sentences: analyses.flatMap((one, n) => one.sentences.map((span) => `${n} ${span}`)),
  };
}

/** How many lemmas are right, in percent. */
export function lemmas(sentences: readonly Sentence[], resources: Trees): number {
  const parsed = parseAll(goldWords(sentences, false), resources);
  const wanted = sentences.flatMap((sentence) => sentence.lemmas);
  const right = wanted.filter((lemma, i) => parsed.strings.text(parsed.tokens.lemma[i]) === lemma).length;
  return (100 * right) / wanted.length;
}

/** A treebank as text again. Spans of `gold` count characters that are not white space. */
export interface RawText {
  readonly text: string;
  /** Its paragraphs. */
  readonly blocks: readonly Block[];
  readonly gold: Analysis;
}

export function rawText(sentences: readonly Sentence[]): RawText {
  let text = "";
  const blocks: Block[] = [];
  let from = 0;
  const start: number[] = [];
  const end: number[] = [];
  let solid = 0;
  sentences.forEach((sentence, number) => {
    if (number > 0 && sentence.newParagraph) {
      blocks.push({ kind: "paragraph", span: { start: from, end: text.length }, section: 0 });
      text += "\n\n";
      from = text.length;
    }
    for (const { form, first, last, spaceAfter } of sentence.surface) {
      const lengths = sentence.forms.slice(first, last).map((word) => word.replace(/\s/g, "").length);
      const length = form.replace(/\s/g, "").length;
      const exact = lengths.reduce((sum, part) => sum + part, 0) === length;
      let at = solid;
      for (const part of lengths) {
        start.push(exact ? at : -1);
        end.push(exact ? at + part : -1);
        at += part;
      }
      solid += length;
      text += form + (spaceAfter ? " " : "");
    }
  });
  blocks.push({ kind: "paragraph", span: { start: from, end: text.length }, section: 0 });
  return { text, blocks, gold: goldAnalysis(sentences, start, end) };
}

/** Paragraphs as blocks, words and sentences found by the tokenizer. */
export function onRawText(sentences: readonly Sentence[], resources: Trees): Scores {
  const { text, blocks, gold } = rawText(sentences);
  const { spans, sentences: found } = cutText(text, blocks, cuttingWords(resources.lexicon));
  const cut = { text, start: Int32Array.from(spans.start), end: Int32Array.from(spans.end), sentences: found };
  return compare(gold, systemAnalysis(parseAll(cut, resources, blocks), solidOffsets(text)));
}

/** The number of characters before an offset that are not white space. */
export function solidOffsets(text: string): (offset: number) => number {
  const before = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1);
  return (offset) => before[offset];
}

function goldAnalysis(sentences: readonly Sentence[], start: ArrayLike<number>, end: ArrayLike<number>): Analysis {
  const spans: string[] = [];
  const head: number[] = [];
  let base = 0;
  for (const sentence of sentences) {
    const count = sentence.forms.length;
    spans.push(`${start[base]}-${end[base + count - 1]}`);
    for (const of of sentence.heads) head.push(of < 0 ? -1 : base + of);
    base += count;
  }
  return {
    start: Array.from(start),
    end: Array.from(end),
    upos: sentences.flatMap((sentence) => sentence.upos),
    head,
    relation: sentences.flatMap((sentence) => sentence.relations),
    sentences: spans,
  };
}

function systemAnalysis({ tokens, sentences, syntax }: Parsed, offset: (offset: number) => number): Analysis {
  const start = Array.from(tokens.start, offset);
  const end = Array.from(tokens.end, offset);
  const spans: string[] = [];
  for (let s = 0; s < sentences.count; s++) spans.push(`${start[sentences.first[s]]}-${end[sentences.first[s + 1] - 1]}`);
  return {
    start,
    end,
    upos: Array.from(tokens.tag),
    head: Array.from(syntax.head),
    relation: Array.from(syntax.relation),
    sentences: spans,
  };
}
