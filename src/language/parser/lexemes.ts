import type { Columns } from "../binary.ts";
import { Forms, LONGEST_FORM, MOST_FORMS } from "../tokens/forms.ts";

/** What tagger and parser see of words: row `i` is token `i`. */
export interface Lexemes extends LexemeColumns {
  /** The table that has the numbers of `form`. */
  readonly forms: Forms;
}

/** Hashes are 32-bit; 0 stands for nothing. */
export interface LexemeColumns {
  /** Number of the word as it is written: two tokens with one number have the same in all other columns. */
  readonly form: Int32Array;
  /** Hash of the lower-case word with its digits as 0. */
  readonly word: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Bits of Shape. */
  readonly shape: Uint8Array;
  /** Fine and coarse word cluster, 0 for an unknown word. */
  readonly cluster: Uint16Array;
  readonly coarse: Uint8Array;
  /** 1 + the tag that the word has most often, 0 for an unknown word. */
  readonly usual: Uint8Array;
  /** 1 + the row of the word's vector, 0 for a word without one. */
  readonly vector: Uint16Array;
}

export const Shape = { Upper: 1, AllUpper: 2, Digit: 4, AllDigit: 8, Hyphen: 16, Stop: 32, Letter: 64, Long: 128 } as const;

/** Word classes learnt from vectors and tagged text: an open-addressed table keyed by the hash of the lower-case word. */
export interface WordClasses {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly cluster: Uint16Array;
  readonly usual: Uint8Array;
  readonly vector: Uint16Array;
  /** Coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
}

/** Forms with the columns of each, a row a form. */
interface Met {
  readonly forms: Forms;
  readonly columns: LexemeColumns;
}

const met = new WeakMap<WordClasses, Met>();

/** The forms that were met with these classes; a new table where they are too many. */
function formsMet(classes: WordClasses): Met {
  const known = met.get(classes);
  if (known !== undefined && !known.forms.isFull) return known;
  const fresh = { forms: new Forms(), columns: known?.columns ?? emptyLexemes(MOST_FORMS) };
  met.set(classes, fresh);
  return fresh;
}

export function openWordClasses(columns: Columns): WordClasses {
  const keys = columns.get("words.keys", Int32Array);
  return {
    mask: keys.length - 1,
    keys,
    cluster: columns.get("words.cluster", Uint16Array),
    usual: columns.get("words.usual", Uint8Array),
    vector: columns.get("words.vector", Uint16Array),
    coarse: columns.get("words.coarse", Uint8Array),
  };
}

/** The slot of a word's hash, or -1. */
export function wordSlot(classes: WordClasses, hash: number): number {
  const { keys, mask } = classes;
  let slot = (hash ^ (hash >>> 16)) & mask;
  for (let probe = 0; probe < 64; probe++) {
    if (keys[slot] === hash) return slot;
    if (keys[slot] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash that a word has in `Lexemes.word`. */
export function hashWord(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(i)), PRIME);
  return hash === 0 ? 1 : hash;
}

/** Lower case of one UTF-16 unit, digits to 0, curly quotes to straight ones. */
function lowerUnit(unit: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    if (unit >= 48 && unit <= 57) return 48;
    return unit;
  }
  if (unit === 0x2019 || unit === 0x2018) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** The lexemes of the tokens `first` to `last`, exclusive; row 0 is token `first`. Of an endless word only the beginning counts, so that it costs no more than others. */
export function lexemes(text: string, start: Int32Array, end: Int32Array, first: number, last: number, classes: WordClasses): Lexemes {
  const { forms, columns } = formsMet(classes);
  const sink: Lexemes = { forms, ...emptyLexemes(last - first) };
  for (let i = first; i < last; i++) {
    const to = Math.min(end[i], start[i] + LONGEST_FORM);
    const before = forms.count;
    const form = forms.number(text.slice(start[i], to));
    sink.form[i - first] = form;
    if (form >= MOST_FORMS) fill(sink, i - first, text, start[i], to, classes);
    else {
      if (form === before) fill(columns, form, text, start[i], to, classes);
      copyRow(columns, form, sink, i - first);
    }
  }
  return sink;
}

/** Copies what follows from a form alone. */
function copyRow(from: LexemeColumns, row: number, to: LexemeColumns, at: number): void {
  to.word[at] = from.word[row];
  to.prefix[at] = from.prefix[row];
  to.suffix2[at] = from.suffix2[row];
  to.suffix3[at] = from.suffix3[row];
  to.suffix4[at] = from.suffix4[row];
  to.shape[at] = from.shape[row];
  to.cluster[at] = from.cluster[row];
  to.coarse[at] = from.coarse[row];
  to.usual[at] = from.usual[row];
  to.vector[at] = from.vector[row];
}

function emptyLexemes(count: number): LexemeColumns {
  return {
    form: new Int32Array(count),
    word: new Int32Array(count),
    prefix: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    shape: new Uint8Array(count),
    cluster: new Uint16Array(count),
    coarse: new Uint8Array(count),
    usual: new Uint8Array(count),
    vector: new Uint16Array(count),
  };
}

function fill(sink: LexemeColumns, row: number, text: string, start: number, end: number, classes: WordClasses): void {
  let hash = BASIS;
  let prefix = BASIS;
  let upper = 0;
  let digits = 0;
  let letters = 0;
  let other = 0;
  const length = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const low = lowerUnit(unit);
    hash = Math.imul(hash ^ low, PRIME);
    if (i - start === 2) prefix = hash;
    if (low === 48) digits++;
    else if (low >= 97 && low <= 122) letters++;
    else if (low === 45) other |= Shape.Hyphen;
    else if (low === 46) other |= Shape.Stop;
    else if (low > 0xbf) letters++;
    if (low !== unit && low !== 48 && low !== 39 && low !== 34) upper++;
  }
  const first = text.charCodeAt(start);
  let shape = other | (digits > 0 ? Shape.Digit : 0) | (digits === length ? Shape.AllDigit : 0) | (letters > 0 ? Shape.Letter : 0);
  if (upper > 0 && lowerUnit(first) !== first) shape |= Shape.Upper;
  if (upper > 1 && upper === letters) shape |= Shape.AllUpper;
  if (length > 3) shape |= Shape.Long;
  sink.word[row] = hash === 0 ? 1 : hash;
  sink.prefix[row] = length > 3 ? prefix : 0;
  sink.suffix2[row] = length > 2 ? tail(text, end, 2) : 0;
  sink.suffix3[row] = length > 3 ? tail(text, end, 3) : 0;
  sink.suffix4[row] = length > 4 ? tail(text, end, 4) : 0;
  sink.shape[row] = shape;
  const slot = wordSlot(classes, hash);
  sink.cluster[row] = slot < 0 ? 0 : classes.cluster[slot];
  sink.coarse[row] = slot < 0 ? 0 : classes.coarse[classes.cluster[slot]];
  sink.usual[row] = slot < 0 ? 0 : classes.usual[slot];
  sink.vector[row] = slot < 0 ? 0 : classes.vector[slot];
}

function tail(text: string, end: number, length: number): number {
  let hash = BASIS;
  for (let i = end - length; i < end; i++) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), PRIME);
  return hash;
}
