import { readFileSync } from "node:fs";
import { UPOS } from "../src/language/doc.ts";
import { NAME_LABELS } from "../src/language/nametags/nametagger.ts";
import type { Sentence } from "./treebank.ts";

/** The label of a word of which it is not known whether it is a name, or of what. */
export const UNKNOWN_LABEL = 255;

const PROPN = UPOS.indexOf("PROPN");
/** Words of the longest name in the table. */
const LONGEST = 12;

type Kinds = ReadonlyMap<string, string>;

/** The table of names by type: words parted by spaces, and PER, ORG, LOC or O. */
export function readKinds(file: string): Kinds {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(rows.slice(1).map((row) => row.split("\t") as [string, string]));
}

/**
 * Labels of a treebank's sentence by a table of names: the longest of its names that stand there and hold a proper noun. A proper noun of
 * which the table says nothing is unknown, and with it the names that it touches, whose end is then not known either.
 */
export function labelsByType({ forms, upos }: Pick<Sentence, "forms" | "upos">, kinds: Kinds): Uint8Array {
  const labels = new Uint8Array(forms.length);
  const covered = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; ) {
    const last = longestAt(forms, upos, kinds, i);
    const kind = last > i ? kinds.get(forms.slice(i, last).join(" ")) : undefined;
    for (let k = i; k < last; k++) {
      labels[k] = Math.max(0, (NAME_LABELS as readonly string[]).indexOf(`${k === i ? "B" : "I"}-${kind}`));
      covered[k] = 1;
    }
    i = Math.max(last, i + 1);
  }
  markUnknown(upos, covered, labels);
  return labels;
}

/** The end of the longest entry of the table that begins at a word; the word itself when none does. */
function longestAt(forms: readonly string[], upos: readonly number[], kinds: Kinds, at: number): number {
  let key = "";
  let found = at;
  let proper = false;
  for (let k = at; k < forms.length && k < at + LONGEST; k++) {
    key = k === at ? forms[k] : `${key} ${forms[k]}`;
    proper ||= upos[k] === PROPN;
    const cutsProper = k + 1 < forms.length && upos[k] !== PROPN && upos[k + 1] === PROPN && k === at;
    if (proper && !cutsProper && kinds.has(key)) found = k + 1;
  }
  return found;
}

function markUnknown(upos: readonly number[], covered: Uint8Array, labels: Uint8Array): void {
  for (let i = 0; i < upos.length; i++) {
    if (upos[i] !== PROPN || covered[i] === 1) continue;
    labels[i] = UNKNOWN_LABEL;
    for (let k = i - 1; k >= 0 && labels[k] !== 0 && labels[k] !== UNKNOWN_LABEL; k--) labels[k] = UNKNOWN_LABEL;
    for (let k = i + 1; k < upos.length && labels[k] !== 0 && (labels[k] % 2 === 0 || k === i + 1); k++) labels[k] = UNKNOWN_LABEL;
  }
}
