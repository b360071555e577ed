import { soundOf } from "../text/romanise.ts";
import type { FiledNames } from "./tables.ts";

/**
 * names.tsv as a table to look names up in, without taking it apart: three open-addressed hash tables of offsets into the text. Row of
 * `firsts`: where the first line of a name begins, plus one; of `heads`: where a name of several words begins, plus one, by each
 * of its beginnings; of `sounds`: where a person's name begins, plus one, by its sound. Zero is empty.
 */
export interface NameTable {
  /** Where the first line of a folded name begins; -1 when there is none. Further lines of the name follow it. */
  find(folded: string): number;
  /** True when some longer name begins with this folded word, or these. */
  begins(word: string): boolean;
  /** Where the first lines of the persons' names of a sound begin. */
  alike(sound: string): readonly number[];
  /** The most words that a name has. */
  readonly longest: number;
  /** Where the first line of each name begins, in order. */
  readonly offsets: Int32Array;
}

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;

/** Files the names of names.tsv: `firsts` by name, `heads` by what they begin with, `sounds` by the sound of names of persons. */
export function fileNames(text: string): FiledNames {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length !== text.length) throw new Error("names.tsv: has letters beyond ASCII; run `npm run build:world`");
  const size = powerOver(text.length >> 3);
  const firsts = new Int32Array(size);
  const heads = new Int32Array(size);
  const sounds = new Int32Array(size);
  const offsets = new Int32Array((text.length >> 3) + 1);
  let count = 0;
  let longest = 0;
  let before = 0;
  let length = -1;
  for (let at = text.indexOf("\n", text.indexOf("\n") + 1) + 1; at < bytes.length; ) {
    const end = next(bytes, at, TAB);
    if (end - at !== length || !same(bytes, before, at, length)) {
      offsets[count++] = at;
      fileAt(firsts, hashBytes(bytes, at, end), at);
      const words = wordsIn(bytes, at, end);
      for (let to = next(bytes, at, SPACE); to < end; to = next(bytes, to + 1, SPACE)) fileOnce(heads, bytes, at, to);
      if (words > longest) longest = words;
      before = at;
      length = end - at;
      if (PERSONAL.has(bytes[end + 1])) fileAt(sounds, hashOf(soundOf(text.slice(at, end))), at);
    }
    at = next(bytes, end, NEWLINE) + 1;
  }
  return { bytes, firsts, heads, sounds, offsets: offsets.slice(0, count), longest };
}

/** Whole names, other spellings and family names of persons: n, a, f. */
const PERSONAL: ReadonlySet<number> = new Set([110, 97, 102]);

/** names.tsv as a table to look names up in. */
export function makeNameTable(text: string, filed: FiledNames): NameTable {
  const { bytes, firsts, heads, sounds, offsets, longest } = filed;
  /** The name or head that begins with `word` before a `mark`, or -1. */
  const find = (table: Int32Array, word: string, mark: number): number => {
    const last = table.length - 1;
    for (let slot = mix(hashOf(word)) & last; table[slot] !== 0; slot = (slot + 1) & last) {
      const at = table[slot] - 1;
      if (bytes[at + word.length] === mark && text.startsWith(word, at)) return at;
    }
    return -1;
  };
  return {
    longest,
    offsets,
    find: (folded) => find(firsts, folded, TAB),
    begins: (word) => find(heads, word, SPACE) >= 0,
    alike(sound) {
      const found: number[] = [];
      const last = sounds.length - 1;
      for (let slot = mix(hashOf(sound)) & last; sounds[slot] !== 0; slot = (slot + 1) & last) {
        const at = sounds[slot] - 1;
        if (soundOf(text.slice(at, text.indexOf("\t", at))) === sound) found.push(at);
      }
      return found;
    },
  };
}

/** Where the next byte like `mark` is, the end if none. Small loops like this are compiled sooner than one large one. */
function next(bytes: Uint8Array, from: number, mark: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== mark) at++;
  return at;
}

function wordsIn(bytes: Uint8Array, from: number, to: number): number {
  let words = 1;
  for (let i = from; i < to; i++) if (bytes[i] === SPACE) words++;
  return words;
}

function same(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/** Files an offset in the first free row from its hash on. */
function fileAt(table: Int32Array, hash: number, offset: number): void {
  const last = table.length - 1;
  let slot = mix(hash) & last;
  while (table[slot] !== 0) slot = (slot + 1) & last;
  table[slot] = offset + 1;
}

/** Files a beginning of a name, unless another name with it is there. */
function fileOnce(table: Int32Array, bytes: Uint8Array, from: number, to: number): void {
  const last = table.length - 1;
  let slot = mix(hashBytes(bytes, from, to)) & last;
  for (; table[slot] !== 0; slot = (slot + 1) & last) {
    const other = table[slot] - 1;
    if (bytes[other + to - from] === SPACE && same(bytes, other, from, to - from)) return;
  }
  table[slot] = from + 1;
}

function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + bytes[i]) | 0;
  return hash;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Spreads a hash over all bits (the finalizer of MurmurHash3, public domain). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The least power of two above a number, 16 at least. */
function powerOver(number: number): number {
  let power = 16;
  while (power <= number) power *= 2;
  return power;
}
