import type { Article } from "../../article/article.ts";
import type { Sentences } from "../doc.ts";
import { type LexemeColumns, type Lexemes, lexemes, type WordClasses } from "./lexemes.ts";

/** Longest part of such a list, in tokens; where there are more than two parts each is a single word. */
const LONGEST_PART = 4;

/**
 * Commas by which a headline joins the two or more it begins with ("Putin, Erdogan hold talks", "Kenyan, Ugandan presidents to meet"): it says "and" by them.
 * Only at the beginning of a title, between words with capitals, and where no "and" follows.
 */
export function headlineCommas(article: Article, start: Int32Array, end: Int32Array, sentences: Sentences): number[] {
  const found: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const block = article.blocks[sentences.block[s]];
    if (block?.kind !== "title" || start[sentences.first[s]] !== block.span.start) continue;
    const words: string[] = [];
    for (let i = sentences.first[s]; i < sentences.first[s + 1]; i++) words.push(article.text.slice(start[i], end[i]));
    for (const comma of commasOf(words)) found.push(sentences.first[s] + comma);
  }
  return found;
}

/** The commas of a list of capitalised words that the words begin with. */
export function commasOf(words: readonly string[]): number[] {
  const plain = words.findIndex((word) => word !== "," && !isCapital(word));
  const run = plain < 0 ? words : words.slice(0, plain);
  const next = words[run.length];
  const commas = run.flatMap((word, i) => (word === "," ? [i] : []));
  if (commas.length === 0 || next === "and" || next === "&") return [];
  const parts = [...commas, run.length].map((end, k) => run.slice(k === 0 ? 0 : commas[k - 1] + 1, end));
  const last = parts[commas.length];
  const longest = commas.length === 1 ? LONGEST_PART : 1;
  return last.length > 0 && parts.slice(0, -1).every((part) => part.length > 0 && part.length <= longest) ? commas : [];
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

/** Lets the encoder see the words at `rows` as "and". */
export function readAsAnd(rows: readonly number[], seen: Lexemes, words: WordClasses): void {
  if (rows.length === 0) return;
  const and = lexemes("and", Int32Array.of(0), Int32Array.of(3), 0, 1, words);
  const { forms, ...columns } = and;
  columns.form[0] = seen.forms.number("and");
  for (const name of Object.keys(columns) as (keyof LexemeColumns)[]) for (const row of rows) seen[name][row] = columns[name][0];
}
