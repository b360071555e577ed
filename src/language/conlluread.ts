import type { Sentences } from "./doc.ts";

/** Text that is cut into words and sentences already: what `parseWords` takes in place of a tokenizer's output. */
export interface Pretokenised {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: Sentences;
}

/**
 * The words of a CoNLL-U text, written out again as a text: only forms, sentence borders, paragraphs (`# newpar`, `# newdoc`) and
 * `SpaceAfter=No` are read. Multiword lines and empty nodes are left out. Lines that are not CoNLL-U are skipped.
 */
export function fromConllu(conllu: string): Pretokenised {
  const reader = new Reader();
  for (const line of conllu.split("\n")) reader.line(line.endsWith("\r") ? line.slice(0, -1) : line);
  return reader.finish();
}

class Reader {
  readonly #parts: string[] = [];
  #length = 0;
  #gap = "";
  #block = -1;
  #newBlock = true;
  #open = false;
  #gluedUntil = 0;
  #gluedAfter = false;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #first: number[] = [];
  readonly #blocks: number[] = [];

  line(line: string): void {
    const kind = conlluLine(line);
    if (kind === "end") {
      this.#open = false;
      this.#gluedUntil = 0;
      if (this.#gap === "" && this.#length > 0) this.#gap = " ";
      return;
    }
    if (kind === "comment") {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) this.#newBlock = true;
      return;
    }
    const cells = line.split("\t");
    const glued = (cells[9] ?? "").includes("SpaceAfter=No");
    if (kind === "range") {
      this.#gluedUntil = Number(cells[0].split("-")[1]);
      this.#gluedAfter = glued;
    } else if (kind === "word") this.#word(Number(cells[0]), cells[1].replace(/\s+/g, "\u2581"), glued);
  }

  #word(number: number, form: string, glued: boolean): void {
    if (form === "") return;
    if (!this.#open) this.#sentence();
    this.#parts.push(this.#gap, form);
    this.#length += this.#gap.length;
    this.#start.push(this.#length);
    this.#length += form.length;
    this.#end.push(this.#length);
    const inside = number < this.#gluedUntil || (number === this.#gluedUntil && this.#gluedAfter);
    this.#gap = glued || inside ? "" : " ";
  }

  #sentence(): void {
    if (this.#newBlock) {
      this.#block++;
      if (this.#length > 0) this.#gap = "\n\n";
    }
    this.#newBlock = false;
    this.#open = true;
    this.#first.push(this.#start.length);
    this.#blocks.push(this.#block);
  }

  finish(): Pretokenised {
    const count = this.#first.length;
    return {
      text: this.#parts.join(""),
      start: Int32Array.from(this.#start),
      end: Int32Array.from(this.#end),
      sentences: {
        count,
        first: Int32Array.from([...this.#first, this.#start.length]),
        block: Int32Array.from(this.#blocks),
        parsed: new Uint8Array(count),
      },
    };
  }
}

/** What a line of CoNLL-U is; "broken" when it is nothing that the format has. A line ending is no part of it. */
export function conlluLine(line: string): "end" | "comment" | "word" | "range" | "empty node" | "broken" {
  if (line.trim() === "") return "end";
  if (line.startsWith("#")) return "comment";
  const tab = line.indexOf("\t");
  if (tab < 1 || tab > 15 || tab + 1 === line.length || line[tab + 1] === "\t") return "broken";
  const id = line.slice(0, tab);
  if (/^[1-9]\d{0,5}$/.test(id)) return "word";
  if (/^[1-9]\d{0,5}-[1-9]\d{0,5}$/.test(id)) return "range";
  return /^\d{1,6}\.\d{1,6}$/.test(id) ? "empty node" : "broken";
}
