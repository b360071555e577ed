import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article, Block } from "../src/article/article.ts";
import { parseWords } from "../src/language/analyze.ts";
import { cuttingWords } from "../src/language/cutting.ts";
import type { Sentences } from "../src/language/doc.ts";
import { type Model, openModel } from "../src/language/model.ts";
import type { Parsed } from "../src/language/parsed.ts";
import { cutText } from "../src/language/sentences.ts";
import { type Lexicon, makeLexicon } from "../src/text/lexicon.ts";
import { readTreebank, type Sentence, write } from "../training/treebank.ts";
import { type Analysis, compare, type Scores } from "./conll.ts";

/** Scores of the language engine: `npm run -s score:language [-- --json]`. The treebanks are read from SHARED (../shared). */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const MODEL = resolve(process.env.MODEL ?? "data/model");
const LEXICON = resolve("data/lexicon");
const NEWS = "voa-sentences.txt, one core";

/** A row of the table. */
interface Line {
  readonly what: string;
  readonly on: string;
  readonly figures: Readonly<Record<string, number>>;
}

function main(): void {
  const { model, milliseconds } = loadModel();
  const lexicon = loadLexicon();
  const ewt = readTreebank(join(SHARED, "treebanks/ud-ewt/en_ewt-ud-test.conllu"));
  const gum = readTreebank(join(SHARED, "treebanks/gum-open/test.conllu"));
  const news = gum.filter((sentence) => sentence.document.includes("_news_"));
  const lines: Line[] = [
    { what: "gold words", on: "EWT test", figures: pick(onGoldWords(ewt, model, lexicon, false), "upos", "uas", "las") },
    { what: "gold words, lower-cased", on: "EWT test", figures: pick(onGoldWords(ewt, model, lexicon, true), "upos", "uas", "las") },
    { what: "gold words", on: "GUM-open test", figures: pick(onGoldWords(gum, model, lexicon, false), "upos", "uas", "las") },
    { what: "gold words", on: "GUM-open test, news", figures: pick(onGoldWords(news, model, lexicon, false), "upos", "uas", "las") },
    { what: "raw text", on: "EWT test", figures: pick(onRawText(ewt, model, lexicon), "words", "sentences", "upos", "uas", "las") },
    { what: "lemmas, gold words", on: "EWT test", figures: { lemmas: lemmas(ewt, model, lexicon) } },
    ...speeds(model, lexicon),
    { what: "opening the model", on: "data/model", figures: { ms: milliseconds, MB: size() } },
  ];
  if (process.argv.includes("--json")) console.log(JSON.stringify(lines));
  else print(lines);
}

function print(lines: readonly Line[]): void {
  console.log("| what | on | figures |\n| --- | --- | --- |");
  for (const { what, on, figures } of lines) {
    const cells = Object.entries(figures).map(
      ([name, value]) => `${name} ${name === "tokens/s" ? Math.round(value / 1000) * 1000 : value.toFixed(2)}`,
    );
    console.log(`| ${what} | ${on} | ${cells.join(", ")} |`);
  }
}

function pick(scores: Scores, ...names: (keyof Scores)[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, scores[name]]));
}

function loadModel(): { model: Model; milliseconds: number } {
  const began = performance.now();
  const files = new Map<string, ArrayBuffer>();
  for (const name of readdirSync(MODEL).filter((file) => file.endsWith(".bin"))) {
    const bytes = readFileSync(join(MODEL, name));
    files.set(name, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  }
  const model = openModel(files);
  return { model, milliseconds: performance.now() - began };
}

function size(): number {
  return readdirSync(MODEL)
    .filter((file) => file.endsWith(".bin"))
    .reduce((sum, file) => sum + readFileSync(join(MODEL, file)).length / 1e6, 0);
}

function loadLexicon(): Lexicon {
  const files = readdirSync(LEXICON).filter((file) => file.endsWith(".tsv"));
  return makeLexicon(new Map(files.map((file) => [file.slice(0, -4), readFileSync(join(LEXICON, file), "utf8")])));
}

/** An article of nothing but text and blocks; the scores look at nothing else. */
function articleOf(text: string, blocks: readonly Block[]): Article {
  return { text, blocks } as unknown as Article;
}

function parseAll(text: string, start: Int32Array, end: Int32Array, sentences: Sentences, model: Model, lexicon: Lexicon): Parsed {
  return parseWords(articleOf(text, []), { model, lexicon }, start, end, sentences, true);
}

/** A treebank's sentences one after the other, a space between. */
function goldWords(
  sentences: readonly Sentence[],
  lower: boolean,
): { text: string; start: Int32Array; end: Int32Array; sentences: Sentences } {
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

function onGoldWords(sentences: readonly Sentence[], model: Model, lexicon: Lexicon, lower: boolean): Scores {
  const gold = goldWords(sentences, lower);
  const parsed = parseAll(gold.text, gold.start, gold.end, gold.sentences, model, lexicon);
  return compare(
    goldAnalysis(sentences, gold.start, gold.end),
    systemAnalysis(parsed, (offset) => offset),
  );
}

function lemmas(sentences: readonly Sentence[], model: Model, lexicon: Lexicon): number {
  const gold = goldWords(sentences, false);
  const parsed = parseAll(gold.text, gold.start, gold.end, gold.sentences, model, lexicon);
  const wanted = sentences.flatMap((sentence) => sentence.lemmas);
  const right = wanted.filter((lemma, i) => parsed.strings.text(parsed.tokens.lemma[i]) === lemma).length;
  return (100 * right) / wanted.length;
}

/** Paragraphs as blocks, words and sentences found by the tokenizer. Spans count characters that are not white space. */
function onRawText(sentences: readonly Sentence[], model: Model, lexicon: Lexicon): Scores {
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
  const cut = cutText(text, blocks, cuttingWords(lexicon));
  const parsed = parseAll(text, Int32Array.from(cut.spans.start), Int32Array.from(cut.spans.end), cut.sentences, model, lexicon);
  return compare(goldAnalysis(sentences, start, end), systemAnalysis(parsed, solidOffsets(text)));
}

/** The number of characters before an offset that are not white space. */
function solidOffsets(text: string): (offset: number) => number {
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

/**
 * Tokens a second of processor time, the best of five passes over 100,000 tokens of news: cutting and trigger scan; with tags,
 * lemmas and trees for the sentences with a trigger; with trees for all.
 */
function speeds(model: Model, lexicon: Lexicon): Line[] {
  const lines = readFileSync(join(SHARED, "text/voa-sentences.txt"), "utf8").split("\n").slice(0, 5000);
  const articles: { text: string; start: Int32Array; end: Int32Array; sentences: Sentences }[] = [];
  let count = 0;
  for (let i = 0; i + 25 <= lines.length; i += 25) {
    const text = lines.slice(i, i + 25).join(" ");
    const cut = cutText(text, [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }], cuttingWords(lexicon));
    articles.push({ text, start: Int32Array.from(cut.spans.start), end: Int32Array.from(cut.spans.end), sentences: cut.sentences });
    count += cut.spans.start.length;
  }
  const words = cuttingWords(lexicon);
  const rate = (work: (article: (typeof articles)[number]) => void) => {
    let best = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < 5; pass++) {
      const began = process.cpuUsage();
      for (const article of articles) work(article);
      const { user, system } = process.cpuUsage(began);
      best = Math.min(best, user + system);
    }
    return { "tokens/s": (1e6 * count) / best };
  };
  const parse = (all: boolean) =>
    rate(({ text, start, end, sentences }) => {
      sentences.parsed.fill(0);
      parseWords(articleOf(text, []), { model, lexicon }, start, end, sentences, all);
    });
  return [
    {
      what: "cut into words and sentences",
      on: NEWS,
      figures: rate(({ text }) => cutText(text, [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }], words)),
    },
    { what: "tag, lemmas, trees where a trigger is", on: NEWS, figures: parse(false) },
    { what: "tag, lemmas, trees of all sentences", on: NEWS, figures: parse(true) },
  ];
}

main();
