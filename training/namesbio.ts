import { readFileSync } from "node:fs";
import { NAME_LABELS } from "../src/language/nametags/nametagger.ts";

/** A name among the words of a sentence: words `first` to `last`, exclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: "PER" | "ORG" | "LOC";
}

/** Words with labels as a file has them, and what the file says of the sentence. */
export interface LabelledRows {
  readonly id: string;
  readonly document: string;
  /** The sentence as printed; null where the file does not say. */
  readonly text: string | null;
  readonly forms: readonly string[];
  readonly labels: readonly string[];
}

/** The sentences of a file with a word a line, cells parted by tabs, and an empty line after each sentence. */
export function readLabelledRows(file: string, form: number, label: number): LabelledRows[] {
  const sentences: LabelledRows[] = [];
  let forms: string[] = [];
  let labels: string[] = [];
  let meta: Record<string, string> = {};
  let document = "";
  const close = () => {
    if (forms.length > 0) sentences.push({ id: meta.sent_id ?? "", document, text: meta.text ?? null, forms, labels });
    forms = [];
    labels = [];
    meta = {};
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const comment = /^# ([\w ]+?) = (.*)$/.exec(line);
    if (comment !== null && forms.length === 0) {
      meta[comment[1]] = comment[2];
      if (comment[1] === "newdoc id") document = comment[2];
    } else if (line.trim() === "") close();
    else {
      const cells = line.split("\t");
      forms.push(cells[form].replace(/\s+/g, "_"));
      labels.push(cells[label] ?? "O");
    }
  }
  close();
  return sentences;
}

/** The names that BIO labels stand for, of any kind: a name ends where the next begins or the kind changes. */
export function spansOf(labels: readonly string[]): { first: number; last: number; kind: string }[] {
  const spans: { first: number; last: number; kind: string }[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === "O") continue;
    const kind = labels[i].slice(2);
    let last = i + 1;
    while (last < labels.length && labels[last] === `I-${kind}`) last++;
    spans.push({ first: i, last, kind });
    i = last - 1;
  }
  return spans;
}

const NUMBER = new Map<string, number>(NAME_LABELS.map((label, number) => [label, number]));

/** Names as a label a word. */
export function labelsOf(count: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, last, kind } of names)
    for (let i = first; i < last; i++) labels[i] = NUMBER.get(`${i === first ? "B" : "I"}-${kind}`) ?? 0;
  return labels;
}

/** Where a space follows a word: by the printed text if there is one, else by what punctuation usually does. */
export function spacesOf(forms: readonly string[], text: string | null): boolean[] {
  let at = 0;
  return forms.map((form, i) => {
    if (i + 1 >= forms.length) return false;
    const found = text === null ? -1 : text.indexOf(form, at);
    if (text !== null && found >= 0 && found - at < 3) {
      at = found + form.length;
      return text[at] === " ";
    }
    return !/^(?:[,.;:?!)\]”]|'s|’s|n't)$/.test(forms[i + 1]) && !/^[([“]$/.test(form);
  });
}
