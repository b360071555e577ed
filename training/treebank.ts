import { readFileSync } from "node:fs";
import { RELATIONS, type Relation, UPOS, type Upos } from "../src/language/doc.ts";

/** A sentence of a treebank. Rows are its words; `head` is a row or -1 for the root. */
export interface Sentence {
  readonly id: string;
  /** Name of the document it is from. */
  readonly document: string;
  /** True for the first sentence of a paragraph. */
  readonly newParagraph: boolean;
  readonly forms: readonly string[];
  readonly spaceAfter: readonly boolean[];
  readonly lemmas: readonly string[];
  /** Index into UPOS. */
  readonly upos: readonly number[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  /** Index into RELATIONS. */
  readonly relations: readonly number[];
  /** The text as written: stretches of one word (`first` to `last`, exclusive) or several ("don't"). */
  readonly surface: readonly Surface[];
}

export interface Surface {
  readonly form: string;
  readonly first: number;
  readonly last: number;
  readonly spaceAfter: boolean;
}

const UPOS_NUMBER = new Map<string, number>(UPOS.map((name, number) => [name satisfies Upos, number]));
const RELATION_NUMBER = new Map<string, number>(RELATIONS.map((name, number) => [name satisfies Relation, number]));

/** The number of a relation; a subtype that RELATIONS lacks counts as its base, and an unknown one as `dep`. */
export function relationNumber(name: string): number {
  return RELATION_NUMBER.get(name) ?? RELATION_NUMBER.get(name.split(":")[0]) ?? RELATIONS.indexOf("dep");
}

/** The sentences of a CoNLL-U file, without empty nodes; multiword tokens only tell which words have no space between. */
export function readTreebank(file: string): Sentence[] {
  const sentences: Sentence[] = [];
  let document = "";
  let newParagraph = false;
  for (const block of readFileSync(file, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n").filter((line) => line !== "");
    for (const line of lines) {
      if (line.startsWith("# newdoc")) document = line.split("=")[1]?.trim() ?? "";
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) newParagraph = true;
    }
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const id =
      lines
        .find((line) => line.startsWith("# sent_id"))
        ?.split("=")[1]
        .trim() ?? "";
    sentences.push(toSentence(rows, id, document, newParagraph));
    newParagraph = false;
  }
  return sentences;
}

function toSentence(rows: readonly string[][], id: string, document: string, newParagraph: boolean): Sentence {
  const words = rows.filter((row) => /^\d+$/.test(row[0]));
  const glued = new Set<number>();
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0]);
    if (range === null) {
      if (row[9].includes("SpaceAfter=No")) glued.add(Number(row[0]));
      continue;
    }
    for (let word = Number(range[1]); word < Number(range[2]); word++) glued.add(word);
    if (row[9].includes("SpaceAfter=No")) glued.add(Number(range[2]));
  }
  return {
    id,
    document,
    newParagraph,
    forms: words.map((row) => row[1]),
    spaceAfter: words.map((row) => !glued.has(Number(row[0]))),
    lemmas: words.map((row) => row[2]),
    upos: words.map((row) => UPOS_NUMBER.get(row[3]) ?? UPOS.indexOf("X")),
    xpos: words.map((row) => row[4]),
    heads: words.map((row) => Number(row[6]) - 1),
    relations: words.map((row) => relationNumber(row[7])),
    surface: surfaceOf(rows),
  };
}

function surfaceOf(rows: readonly string[][]): Surface[] {
  const surface: Surface[] = [];
  let covered = 0;
  for (const row of rows) {
    const range = /^(\d+)(?:-(\d+))?$/.exec(row[0]);
    if (range === null || Number(range[1]) <= covered) continue;
    const last = Number(range[2] ?? range[1]);
    surface.push({ form: row[1], first: Number(range[1]) - 1, last, spaceAfter: !row[9].includes("SpaceAfter=No") });
    covered = last;
  }
  return surface;
}

/** A sentence's words written out: its text and where each word stands in it. */
export interface Written {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Writes words out, glued where no space follows. */
export function write(forms: readonly string[], spaceAfter: readonly boolean[]): Written {
  const start = new Int32Array(forms.length);
  const end = new Int32Array(forms.length);
  let text = "";
  for (let i = 0; i < forms.length; i++) {
    start[i] = text.length;
    text += forms[i];
    end[i] = text.length;
    if (spaceAfter[i]) text += " ";
  }
  return { text, start, end };
}
