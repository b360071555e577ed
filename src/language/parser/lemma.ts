import type { Columns } from "../binary.ts";
import { feature } from "./linear.ts";

/**
 * Lemma scripts by word or suffix and tag, learnt from the treebanks: an open-addressed table from `lemmaKey` to the number
 * of a script. A script says how many units to cut from the word, what to add, and whether its capitals stay.
 */
export interface Lemmas {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly values: Uint16Array;
  readonly scripts: readonly Script[];
}

export interface Script {
  readonly cut: number;
  readonly add: string;
  readonly keepsCase: boolean;
}

/** Longest suffix that is looked up. */
export const LONGEST_SUFFIX = 5;

export function openLemmas(columns: Columns): Lemmas {
  const keys = columns.get("lemma.keys", Int32Array);
  const scripts = columns.lines("lemma.scripts").map(parseScript);
  return { mask: keys.length - 1, keys, values: columns.get("lemma.values", Uint16Array), scripts };
}

/** A script as written by training: `2:y:0`. */
export function parseScript(line: string): Script {
  const [cut, add, keeps] = line.split(":");
  return { cut: Number(cut), add: add ?? "", keepsCase: keeps === "1" };
}

/** The key of a lower-case word or suffix with a tag. */
export function lemmaKey(letters: string, tag: number, whole: boolean): number {
  let hash = 7;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  const key = feature(whole ? 300 : 301, hash, tag, 0);
  return key === 0 ? 1 : key;
}

/** The lemma of a word with a tag. Names (`proper`) keep their capitals, and get one where they are written without. */
export function lemmaOf(lemmas: Lemmas, word: string, tag: number, proper: boolean): string {
  const lower = word.toLowerCase();
  if (lower.length > 40) return proper ? word : lower;
  let script = find(lemmas, lemmaKey(lower, tag, true));
  for (let length = Math.min(LONGEST_SUFFIX, lower.length); script === null && length >= 0; length--)
    script = find(lemmas, lemmaKey(lower.slice(lower.length - length), tag, false));
  const from = proper && (script === null || script.keepsCase) ? nameForm(word) : script?.keepsCase ? word : lower;
  if (script === null) return from;
  return script.cut >= from.length ? script.add || from : from.slice(0, from.length - script.cut) + script.add;
}

/** True for a word with a script of its own, false where its last letters tell the lemma. */
export function isLearnt(lemmas: Lemmas, word: string, tag: number): boolean {
  return find(lemmas, lemmaKey(word.toLowerCase(), tag, true)) !== null;
}

/** A name as its lemma begins from: small letters alone get a capital, all else stays ("iPhone", "al-Qaida"). */
export function nameForm(word: string): string {
  return word.length > 2 && word === word.toLowerCase() && /^\p{L}+$/u.test(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function find(lemmas: Lemmas, key: number): Script | null {
  const { keys, mask } = lemmas;
  let slot = (key ^ (key >>> 15)) & mask;
  for (let probe = 0; probe < 64; probe++) {
    if (keys[slot] === key) return lemmas.scripts[lemmas.values[slot]];
    if (keys[slot] === 0) return null;
    slot = (slot + 1) & mask;
  }
  return null;
}
