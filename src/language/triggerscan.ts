import { perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Sentences } from "./doc.ts";

/**
 * The trigger scan: which sentences hold a word that can begin a frame, by surface forms alone. Forms come from the columns of
 * the lexicon's table "triggers", lower case, one space between: `forms`, or of triggers of several words the rarest of them in `scan`.
 */
export interface TriggerForms {
  readonly forms: ReadonlySet<string>;
  /** Open-addressed hashes of the forms, 0 for an empty slot; its length is a power of two. */
  readonly hashes: Int32Array;
  /** For each length in UTF-16 units, a bit for every letter that a form of this length begins with. */
  readonly initials: Int32Array;
}

/** The trigger forms of a lexicon, compiled once. */
export const triggerForms = perLexicon((lexicon): TriggerForms => {
  const forms = new Set(lexicon.table("triggers").flatMap((row) => (cell(row, "scan") || cell(row, "forms")).split(" ")));
  forms.delete("");
  let longest = 0;
  let size = 64;
  for (const form of forms) longest = Math.max(longest, form.length);
  while (size < forms.size * 4) size *= 2;
  const hashes = new Int32Array(size);
  const initials = new Int32Array(longest + 1);
  for (const form of forms) {
    const hash = hashOf(form, 0, form.length);
    let slot = hash & (size - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    initials[form.length] |= 1 << (form.charCodeAt(0) & 31);
  }
  return { forms, hashes, initials };
});

/** FNV-1a over the units with the bit for small letters set; never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash === 0 ? 1 : hash;
}

/** Marks with 1 in `sentences.parsed` the sentences that hold a trigger form, in any case of letters. Linear, allocates nothing a word. */
export function scan(text: string, start: Int32Array, end: Int32Array, sentences: Sentences, forms: TriggerForms): void {
  const { first, parsed, count } = sentences;
  for (let s = 0; s < count; s++) {
    const last = first[s + 1];
    let i = first[s];
    while (i < last && !isTrigger(text, start[i], end[i], forms)) i++;
    parsed[s] = i < last ? 1 : 0;
  }
}

function isTrigger(text: string, start: number, end: number, { forms, hashes, initials }: TriggerForms): boolean {
  const length = end - start;
  if (length >= initials.length || (initials[length] & (1 << (text.charCodeAt(start) & 31))) === 0) return false;
  const hash = hashOf(text, start, end);
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== hash) {
    if (hashes[slot] === 0) return false;
    slot = (slot + 1) & mask;
  }
  return forms.has(text.slice(start, end).toLowerCase());
}
