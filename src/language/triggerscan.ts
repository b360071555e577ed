import { perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Sentences } from "./doc.ts";

/**
 * The trigger scan: which sentences hold a word that can begin a frame, by surface forms alone. Forms come from the columns of
 * the lexicon's table "triggers", lower case, one space between: `forms`, or of triggers of several words the rarest of them in `scan`, or two that follow each other: "been+to".
 */
export interface TriggerForms {
  readonly forms: ReadonlySet<string>;
  /** The words that must follow a form which begins a frame only before them. */
  readonly followed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Open-addressed hashes of the forms and of those that are followed, 0 for an empty slot; its length is a power of two. */
  readonly hashes: Int32Array;
  /** For each length in UTF-16 units, a bit for every letter that a form of this length begins with. */
  readonly initials: Int32Array;
}

/** The trigger forms of a lexicon, compiled once. */
export const triggerForms = perLexicon((lexicon): TriggerForms => {
  const forms = new Set(lexicon.table("triggers").flatMap((row) => (cell(row, "scan") || cell(row, "forms")).split(" ")));
  for (const none of ["", "-"]) forms.delete(none);
  const followed = new Map<string, Set<string>>();
  for (const pair of [...forms].filter((form) => form.includes("+"))) {
    const [word, next] = pair.split("+");
    followed.set(word, (followed.get(word) ?? new Set()).add(next));
    forms.delete(pair);
  }
  const words = new Set([...forms, ...followed.keys()]);
  let longest = 0;
  let size = 64;
  for (const word of words) longest = Math.max(longest, word.length);
  while (size < words.size * 4) size *= 2;
  const hashes = new Int32Array(size);
  const initials = new Int32Array(longest + 1);
  for (const word of words) {
    const hash = hashOf(word, 0, word.length);
    let slot = hash & (size - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    initials[word.length] |= 1 << (word.charCodeAt(0) & 31);
  }
  return { forms, followed, hashes, initials };
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
    while (i < last && !isTrigger(text, start[i], end[i], forms) && !isFollowed(text, start, end, i, last, forms)) i++;
    parsed[s] = i < last ? 1 : 0;
  }
}

function isTrigger(text: string, start: number, end: number, forms: TriggerForms): boolean {
  return mayBe(text, start, end, forms) && forms.forms.has(text.slice(start, end).toLowerCase());
}

/** True for a word directly before one that makes it a trigger: "been" before "to". */
function isFollowed(text: string, start: Int32Array, end: Int32Array, i: number, last: number, forms: TriggerForms): boolean {
  if (i + 1 >= last || !mayBe(text, start[i], end[i], forms)) return false;
  const next = forms.followed.get(text.slice(start[i], end[i]).toLowerCase());
  return next?.has(text.slice(start[i + 1], end[i + 1]).toLowerCase()) === true;
}

/** False for most words that are no form: by length and first letter, then by hash. */
function mayBe(text: string, start: number, end: number, { hashes, initials }: TriggerForms): boolean {
  const length = end - start;
  if (length >= initials.length || (initials[length] & (1 << (text.charCodeAt(start) & 31))) === 0) return false;
  const hash = hashOf(text, start, end);
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== hash) {
    if (hashes[slot] === 0) return false;
    slot = (slot + 1) & mask;
  }
  return true;
}
