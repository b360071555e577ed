import { readFileSync } from "node:fs";
import type { Article } from "../src/article/article.ts";
import { makeArticle } from "../src/article/make.ts";
import { parseWords, type Resources } from "../src/language/analyze.ts";
import type { Sentences } from "../src/language/doc.ts";
import { skim } from "../src/language/skim.ts";
import { cuttingWords } from "../src/language/tokens/cutting.ts";
import { cutText } from "../src/language/tokens/sentences.ts";
import { scan, triggerForms } from "../src/language/tokens/triggerscan.ts";

/** Lines of the file that are read, and how many of them make an article. */
const LINES = 5000;
const TOGETHER = 25;
const PASSES = 7;

interface Text {
  readonly article: Article;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: Sentences;
}

export interface Speeds {
  /** Tokens a second: words, sentences and trigger scan. */
  readonly scan: number;
  /** The same with the names of sentences with a trigger. */
  readonly skim: number;
  /** Words given: tags, lemmas and trees of all sentences; and with trees only where a trigger is. */
  readonly parse: number;
  readonly parseTriggered: number;
  /** Percent of tokens that stand in sentences with a trigger. */
  readonly triggered: number;
}

/** Tokens a second of processor time, the best of several passes over 110,000 tokens of news (a sentence a line) in articles of 25 lines. */
export function speeds(file: string, resources: Resources): Speeds {
  const lines = readFileSync(file, "utf8").split("\n").slice(0, LINES);
  const texts: Text[] = [];
  for (let i = 0; i + TOGETHER <= lines.length; i += TOGETHER)
    texts.push(cut(makeArticle({ given: String(i), text: lines.slice(i, i + TOGETHER).join(" ") }), resources));
  const tokens = texts.reduce((sum, { start }) => sum + start.length, 0);
  const triggered = texts.reduce((sum, text) => sum + triggeredTokens(text), 0);
  const rate = (work: (text: Text) => void) => (1e6 * tokens) / best(() => texts.forEach(work));
  const parse = (all: boolean) =>
    rate(({ article, start, end, sentences }) => {
      sentences.parsed.fill(0);
      parseWords(article, { model: resources.model, lexicon: resources.lexicon }, start, end, sentences, all);
    });
  return {
    scan: rate(({ article }) => cut(article, resources)),
    skim: rate(({ article }) => skim(article, resources)),
    parseTriggered: parse(false),
    parse: parse(true),
    triggered: (100 * triggered) / tokens,
  };
}

/** All that is done before it is decided which sentences get a tree. */
function cut(article: Article, { lexicon }: Resources): Text {
  const { spans, sentences } = cutText(article.text, article.blocks, cuttingWords(lexicon));
  const start = Int32Array.from(spans.start);
  const end = Int32Array.from(spans.end);
  scan(article.text, start, end, sentences, triggerForms(lexicon));
  return { article, start, end, sentences };
}

function triggeredTokens({ sentences }: Text): number {
  let tokens = 0;
  for (let s = 0; s < sentences.count; s++) if (sentences.parsed[s] === 1) tokens += sentences.first[s + 1] - sentences.first[s];
  return tokens;
}

/** Microseconds of processor time of the fastest pass. */
function best(pass: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < PASSES; n++) {
    const began = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, user + system);
  }
  return least;
}
