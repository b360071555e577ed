import { createReadStream } from "node:fs";
import { readInputs } from "../article/input.ts";
import { makeArticle } from "../article/make.ts";
import { fillConllu, toConllu } from "../language/conllu.ts";
import type { Doc } from "../language/doc.ts";
import { open, type Rapporteur } from "../rapporteur.ts";
import { docObject } from "../wire/doc.ts";
import { parseTable } from "./parsetable.ts";
import { conlluPieces } from "./parsewords.ts";
import { Complaint, clean } from "./terminal.ts";

export interface ParseOptions {
  readonly text?: string;
  readonly format?: string;
  readonly words?: boolean;
  readonly conllu?: boolean;
  readonly json?: boolean;
}

const FORMATS = ["table", "conllu", "json"] as const;
type Format = (typeof FORMATS)[number];

/**
 * `rapporteur parse [PATH…]`: tokens, trees, mentions, time expressions and quotations of reports, of a text given as an option, or of CoNLL-U
 * whose words are kept. Each document is written as soon as it is read.
 */
export async function parse(paths: readonly string[], options: ParseOptions): Promise<void> {
  const format = formatOf(options);
  if (paths.length === 0 && options.text === undefined)
    throw new Complaint('nothing to parse; give files, - for standard input, or --text "words"');
  const rapporteur = open();
  if (options.text !== undefined)
    await write(shown(rapporteur.parse(makeArticle({ given: "text", text: options.text })), rapporteur, format));
  const isConllu = (path: string) => options.words === true || path.endsWith(".conllu");
  for (const path of paths) {
    if (isConllu(path)) await parseWords(path, rapporteur, format);
    else await parseText(path, rapporteur, format);
  }
}

function formatOf({ format, conllu, json }: ParseOptions): Format {
  const asked = format ?? (json ? "json" : conllu ? "conllu" : "table");
  const known = FORMATS.find((name) => name === asked);
  if (known === undefined) throw new Complaint(`--format ${clean(asked)}: expected one of ${FORMATS.join(", ")}`);
  return known;
}

async function parseText(path: string, rapporteur: Rapporteur, format: Format): Promise<void> {
  for await (const input of readInputs([path], process.stdin, null)) {
    if ("article" in input) await write(shown(rapporteur.parse(input.article), rapporteur, format));
    else refuse(input.refused);
  }
}

/** A stream of CoNLL-U, a document at a time. */
async function parseWords(path: string, rapporteur: Rapporteur, format: Format): Promise<void> {
  const name = path === "-" ? "stdin" : path;
  for await (const piece of conlluPieces(path === "-" ? process.stdin : createReadStream(path), name)) {
    if ("refused" in piece) refuse(piece.refused);
    else {
      const doc = rapporteur.parseWords(piece.words, piece.id);
      await write(format === "conllu" ? fillConllu(piece.lines, doc, rapporteur.coreference(doc)) : shown(doc, rapporteur, format));
    }
  }
}

function shown(doc: Doc, rapporteur: Rapporteur, format: Format): string {
  if (format === "table") return parseTable(doc);
  const coreference = rapporteur.coreference(doc);
  return format === "conllu" ? toConllu(doc, coreference) : `${JSON.stringify(docObject(doc, coreference))}\n`;
}

function refuse(reason: string): void {
  process.stderr.write(`refused ${clean(reason)}\n`);
  process.exitCode = 1;
}

/** Writes to standard output and waits until it takes more, so that a slow reader does not fill the memory. */
async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}
