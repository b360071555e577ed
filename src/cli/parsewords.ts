import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { conlluLine, fromConllu, type Pretokenised } from "../language/conlluread.ts";

/** A stretch of CoNLL-U that is read at once: a document, or as much of a long one as is read together. */
export type ConlluPiece =
  | { readonly id: string; readonly lines: readonly string[]; readonly words: Pretokenised }
  /** A line that was left out, or an input that could not be read, with the reason. */
  | { readonly refused: string };

/** A document with more tokens is read in pieces, cut between sentences; a sentence with more is cut itself. */
const LONGEST_PIECE = 50_000;
const LONGEST_LINE = 100_000;

/** The documents (`# newdoc`) of a stream of CoNLL-U, as they come. Lines that are no CoNLL-U are told and left out. */
export async function* conlluPieces(stream: Readable, name: string): AsyncGenerator<ConlluPiece> {
  const gathered = new Gathered(name);
  let number = 0;
  try {
    for await (const raw of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const line = number === 1 && raw.startsWith("\ufeff") ? raw.slice(1) : raw;
      const kind = line.length > LONGEST_LINE ? "broken" : conlluLine(line);
      if (kind === "broken") {
        yield { refused: `${name}:${number}: no line of CoNLL-U; expected ID, FORM and eight more columns with tabs between` };
        continue;
      }
      if (kind === "word" && !gathered.follows(line))
        yield {
          refused: `${name}:${number}: word ${line.slice(0, line.indexOf("\t"))} where ${gathered.next} was expected; it is numbered anew`,
        };
      if (gathered.endsBefore(line, kind)) yield gathered.take();
      gathered.add(line, kind);
    }
  } catch (error) {
    const code = (error as { code?: string }).code;
    yield {
      refused: `${name}: ${code === "ENOENT" ? "no such file" : error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    };
  }
  if (gathered.tokens > 0) yield gathered.take();
}

/** The lines of a piece while they come in. */
class Gathered {
  tokens = 0;
  /** The number that the sentence's next word should have. */
  next = 1;
  readonly #name: string;
  #lines: string[] = [];
  #id: string | null = null;
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  follows(line: string): boolean {
    return Number.parseInt(line, 10) === this.next;
  }

  /** Whether what was gathered is a piece by itself when this line comes next. */
  endsBefore(line: string, kind: string): boolean {
    if (this.tokens === 0) return false;
    if (line.startsWith("# newdoc")) return true;
    return this.tokens >= LONGEST_PIECE && (this.next === 1 || (kind === "word" && this.next > LONGEST_PIECE));
  }

  add(line: string, kind: string): void {
    const opens = line.startsWith("# newdoc");
    if (opens) this.#id = /^# newdoc id\s*=\s*(.+)$/.exec(line)?.[1] ?? null;
    this.#lines.push(line);
    if (opens || kind === "end") this.next = 1;
    if (kind !== "word") return;
    this.tokens++;
    this.next++;
  }

  take(): ConlluPiece {
    const lines = this.#lines;
    this.#count++;
    this.#lines = [];
    this.tokens = 0;
    return { id: this.#id ?? `${this.#name}:${this.#count}`, lines, words: fromConllu(lines.join("\n")) };
  }
}
