import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Sentences } from "../doc.ts";

/**
 * The trigger scan: which sentences hold a word that can begin a frame, by surface forms alone. Forms come from the columns of
 * the lexicon's table "triggers", lower case, one space between: `forms`, or what stands in `scan` instead of them: of triggers of several words the
 * rarest; two that follow each other: "been+to"; one that counts only where another stands in its sentence: "fell&motion|vote"; one that does not
 * before another: "called!for".
 */
export interface TriggerForms {
  /** Those that need nothing else. */
  readonly forms: ReadonlySet<string>;
  readonly conditions: ReadonlyMap<string, Condition>;
  /** The words of which one must stand in the sentence of some form. */
  readonly companions: ReadonlySet<string>;
  /** Open-addressed hashes of all forms, 0 for an empty slot; its length is a power of two. */
  readonly hashes: Int32Array;
  /** For each length in UTF-16 units, a bit for every letter that a form of this length begins with. */
  readonly initials: Int32Array;
}

/** What makes a word a trigger that is none alone: the word after it, another one anywhere in the sentence, or any but these after it. */
interface Condition {
  readonly before: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

/** The trigger forms of a lexicon, compiled once. */
export const triggerForms = perLexicon((lexicon): TriggerForms => {
  const written = lexicon.table("triggers").flatMap((row) => (cell(row, "scan") || cell(row, "forms")).split(" "));
  const forms = new Set<string>();
  const conditions = new Map<string, Record<keyof Condition, Set<string>>>();
  for (const form of written) {
    const mark = form.search(/[+&!]/);
    if (mark < 0) {
      if (form !== "" && form !== "-") forms.add(form);
      continue;
    }
    const word = form.slice(0, mark);
    const condition = conditions.get(word) ?? { before: new Set(), beside: new Set(), notBefore: new Set() };
    conditions.set(word, condition);
    for (const other of form.slice(mark + 1).split("|")) condition[MARKS[form[mark] as keyof typeof MARKS]].add(other);
  }
  for (const form of forms) conditions.delete(form);
  return {
    forms,
    conditions,
    companions: new Set([...conditions.values()].flatMap(({ beside }) => [...beside])),
    ...filed(new Set([...forms, ...conditions.keys()])),
  };
});

const MARKS = { "+": "before", "&": "beside", "!": "notBefore" } as const;

/** Words filed by hash, and by length and first letter. */
function filed(words: ReadonlySet<string>): Pick<TriggerForms, "hashes" | "initials"> {
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
  return { hashes, initials };
}

/** FNV-1a over the units with the bit for small letters set; never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 32), 0x01000193);
  return hash === 0 ? 1 : hash;
}

/** Marks with 1 in `sentences.parsed` the sentences that hold a trigger form, in any case of letters. Linear, allocates nothing for most words. */
export function scan(text: string, start: Int32Array, end: Int32Array, sentences: Sentences, forms: TriggerForms): void {
  const { first, parsed, count } = sentences;
  for (let s = 0; s < count; s++) parsed[s] = holdsTrigger(text, start, end, first[s], first[s + 1], forms) ? 1 : 0;
}

function holdsTrigger(text: string, start: Int32Array, end: Int32Array, first: number, last: number, trigger: TriggerForms): boolean {
  let companions: Set<string> | null = null;
  for (let i = first; i < last; i++) {
    if (!mayBe(text, start[i], end[i], trigger)) continue;
    const word = text.slice(start[i], end[i]).toLowerCase();
    if (trigger.forms.has(word)) return true;
    const condition = trigger.conditions.get(word);
    if (condition === undefined) continue;
    const next = i + 1 < last ? text.slice(start[i + 1], end[i + 1]).toLowerCase() : "";
    if (condition.before.has(next) || (condition.notBefore.size > 0 && !condition.notBefore.has(next))) return true;
    if (condition.beside.size === 0) continue;
    companions ??= companionsIn(text, start, end, first, last, trigger.companions);
    for (const other of companions) if (condition.beside.has(other)) return true;
  }
  return false;
}

/** The companions of triggers that stand in a sentence. */
function companionsIn(
  text: string,
  start: Int32Array,
  end: Int32Array,
  first: number,
  last: number,
  known: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = text.slice(start[i], end[i]).toLowerCase();
    if (known.has(word)) found.add(word);
  }
  return found;
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
