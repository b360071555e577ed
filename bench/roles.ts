import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle } from "../src/article/make.ts";
import { compilePath, type Path } from "../src/grammar/path.ts";
import { Walker } from "../src/grammar/walk.ts";
import { analyzeAll, type Resources } from "../src/language/analyze.ts";
import type { Doc } from "../src/language/doc.ts";
import type { Span } from "../src/text/span.ts";
import { cell, parseTable } from "../src/text/table.ts";

/** A row of test/language/roles.tsv: somebody or something that a path leads to from a trigger. */
export interface RoleRow {
  readonly line: number;
  readonly sentence: string;
  readonly trigger: string;
  readonly role: string;
  readonly word: string;
  readonly paths: readonly Path[];
}

/** Whether the tree of a row's sentence has one of its paths. */
export interface RoleResult {
  readonly row: RoleRow;
  readonly found: boolean;
}

const FILE = "test/language/roles.tsv";

/** The rows, empty cells filled from the row above. Throws a line that names the row when a path cannot be read. */
export function roleRows(root = "."): RoleRow[] {
  let sentence = "";
  let trigger = "";
  return parseTable(FILE, readFileSync(join(root, FILE), "utf8")).map((row) => {
    sentence = cell(row, "sentence") || sentence;
    trigger = cell(row, "trigger") || trigger;
    const paths = cell(row, "paths").split(" / ");
    return {
      line: row.line,
      sentence,
      trigger,
      role: cell(row, "role"),
      word: cell(row, "word"),
      paths: paths.map((path) => compilePath(path, `${FILE}:${row.line}`)),
    };
  });
}

/** Every row with whether the program's tree of its sentence, added edges included, has one of its paths. */
export function roleResults(rows: readonly RoleRow[], resources: Resources): RoleResult[] {
  const docs = new Map<string, { doc: Doc; walker: Walker }>();
  return rows.map((row) => {
    let read = docs.get(row.sentence);
    if (read === undefined) {
      const doc = analyzeAll(makeArticle({ given: "roles", text: row.sentence }), resources);
      read = { doc, walker: new Walker(doc) };
      docs.set(row.sentence, read);
    }
    return { row, found: reaches(row, read.doc, read.walker) };
  });
}

function reaches(row: RoleRow, doc: Doc, walker: Walker): boolean {
  const wanted = tokensOf(doc, spanOf(row.sentence, row.word));
  for (const trigger of tokensOf(doc, spanOf(row.sentence, row.trigger)))
    for (const path of row.paths) {
      const count = walker.walk(path, trigger);
      for (let i = 0; i < count; i++) if (wanted.includes(walker.reached[i])) return true;
    }
  return false;
}

/** Where words stand in a sentence, as whole words. */
export function spanOf(sentence: string, words: string): Span {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(sentence.charAt(at));
  for (let start = sentence.indexOf(words); start >= 0; start = sentence.indexOf(words, start + 1))
    if (!isLetter(start - 1) && !isLetter(start + words.length)) return { start, end: start + words.length };
  throw new Error(`${FILE}: "${words}" is not in "${sentence}"`);
}

function tokensOf({ tokens }: Doc, span: Span): number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.start[i] < span.end && tokens.end[i] > span.start) found.push(i);
  return found;
}
