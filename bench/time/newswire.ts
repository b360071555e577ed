import { readFileSync } from "node:fs";
import { makeArticle } from "../../src/article/make.ts";
import { timex3 } from "../../src/identity/timex3.ts";
import { analyzeAll } from "../../src/language/analyze.ts";
import { parseDay } from "../../src/text/day.ts";
import { openResources } from "../resources.ts";

/** A TIMEX3 of the marked paragraphs. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

/** What TempEval-3 counts: expressions that share a word with one of the other side, that have its bounds, its type, its value. */
export interface Agreement {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  type: number;
  value: number;
  readonly errors: string[];
}

/** The paragraphs of `day<TAB>text` with `{words|TYPE|value}`, unmarked. */
export function paragraphs(file: string): { day: string; text: string; gold: Marked[] }[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => /^\d/.test(line)).map((line) => unmark(...(line.split("\t") as [string, string])));
}

function unmark(day: string, marked: string): { day: string; text: string; gold: Marked[] } {
  const gold: Marked[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\{([^|}]*)\|([A-Z]+)\|([^}]*)\}/g)) {
    text += marked.slice(last, match.index);
    gold.push({ start: text.length, end: text.length + match[1].length, type: match[2], value: match[3], text: match[1] });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { day, text: text + marked.slice(last), gold };
}

/** Reads each paragraph with its day as the document creation time. */
export function newswire(file: string): Agreement {
  const sum: Agreement = { gold: 0, found: 0, relaxed: 0, strict: 0, type: 0, value: 0, errors: [] };
  const resources = openResources();
  for (const { day, text, gold } of paragraphs(file)) {
    const doc = analyzeAll(makeArticle({ given: day, text, published: parseDay(day) }), resources);
    if (doc.article.text !== text) throw new Error(`${file}: a paragraph of ${day} is not normalised`);
    const found = timex3(doc, parseDay(day), resources.lexicon);
    compare(day, gold, found.map(({ span, type, value, text }) => ({ ...span, type, value, text })), sum); // biome-ignore format: one thing
  }
  return sum;
}

/** Adds one document; a found expression goes with the first gold one that it overlaps, as in the scorer of TempEval-3. */
export function compare(name: string, gold: readonly Marked[], found: readonly Marked[], sum: Agreement): void {
  const free = new Set(found);
  sum.gold += gold.length;
  sum.found += found.length;
  for (const one of gold) {
    const match = [...free].find((other) => other.start < one.end && one.start < other.end);
    if (match === undefined) {
      sum.errors.push(`${name} missed: ${one.text} = ${one.value}`);
      continue;
    }
    free.delete(match);
    sum.relaxed++;
    if (match.start === one.start && match.end === one.end) sum.strict++;
    else sum.errors.push(`${name} bounds: ${one.text} got ${match.text}`);
    if (match.type === one.type) sum.type++;
    else sum.errors.push(`${name} type: ${one.text} = ${one.type} got ${match.type}`);
    if (match.value === one.value) sum.value++;
    else sum.errors.push(`${name} value: ${one.text} = ${one.value} got ${match.value}`);
  }
  for (const one of free) sum.errors.push(`${name} spurious: ${one.text} = ${one.value}`);
}

/** The counts, and the F1 of each measure: relaxed, strict, and type and value of what was found. */
export function agreement(sum: Agreement): Record<string, number> {
  const { gold, found, relaxed, strict, type, value } = sum;
  return { gold, found, relaxed: f1(relaxed, sum), strict: f1(strict, sum), type: f1(type, sum), value: f1(value, sum) };
}

/** Twice what agrees over all of both sides. */
export function f1(agreeing: number, { gold, found }: Agreement): number {
  return gold + found === 0 ? 0 : (2 * agreeing) / (gold + found);
}
