import { fold } from "../../text/fold.ts";
import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import type { Gazetteer, NameKind } from "../gazetteer.ts";
import { vocabularyOf } from "../mentions/vocabulary.ts";
import { FormMemo, Forms, LONGEST_FORM, type Written, writtenOf } from "../tokens/forms.ts";

/**
 * What the name tagger sees of the tokens of an article, as columns: row `i` is token `i`. Hashes are FNV-1a over UTF-16 units; 0 stands
 * for nothing.
 */
export interface NameWords {
  readonly count: number;
  /** Number of the word as it is written, in `forms`: two tokens with one number have the same in the columns down to `single`, the high bits of `shape` apart. */
  readonly form: Int32Array;
  readonly forms: Forms;
  /** Hash of the lower-case word with its digits as 0. */
  readonly word: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Bits of Cased, with one of SHAPES below them. */
  readonly shape: Uint8Array;
  /** Cluster of the word, 0 for an unknown one. */
  readonly cluster: Uint16Array;
  readonly coarse: Uint8Array;
  /** Bits of Listed: what the word is in the lexicon. */
  readonly listed: Uint16Array;
  /** Bits of KINDS: what the word by itself can be the name of. */
  readonly single: Uint16Array;
  /** The same for the longest name of several words that it stands in, above its place there: 1 first, 2 inside, 3 last. */
  readonly several: Uint16Array;
  /** Bits: 1 the article has the word capitalised where that means a name, 2 it has it in lower case. */
  readonly cases: Uint8Array;
  /** UD part of speech. */
  readonly tag: Uint8Array;
}

/** How a word is written, without regard to where: the low bits of `shape`. */
export const SHAPES = ["mark", "lower", "capital", "capitals", "letter", "mixed", "number", "digits", "stops", "address"] as const;
type WordShape = (typeof SHAPES)[number];

/** What a capital is worth where the word stands: the high bits of `shape`. */
export const Cased = { Initial: 16, Title: 32, Capitals: 64, None: 96 } as const;

/** The kinds of the gazetteer, by bit. */
export const KINDS: readonly NameKind[] = ["state", "demonym", "person", "given", "family", "metonym", "place", "body", "gathering"];

export const Listed = {
  Title: 1,
  Given: 2,
  Body: 4,
  Place: 8,
  Gathering: 16,
  Document: 32,
  Locative: 64,
  Reporting: 128,
  Calendar: 256,
  Nominal: 512,
  Ordinary: 1024,
  Before: 2048,
} as const;

/** Word clusters: an open-addressed table of 16-bit fingerprints (0: empty), a cluster a slot, and the coarse cluster of each. */
export interface NameClusters {
  readonly prints: Uint16Array;
  readonly cluster: Uint16Array;
  readonly coarse: Uint8Array;
}

const PROBES = 24;

/** The cluster of a word's hash; 0 when it is unknown. */
export function clusterOf({ prints, cluster }: NameClusters, hash: number): number {
  const mask = prints.length - 1;
  const print = printOf(hash);
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let probe = 0; probe < PROBES && prints[slot] !== 0; probe++) {
    if (prints[slot] === print) return cluster[slot];
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** The 16-bit fingerprint of a hash, never 0. */
export function printOf(hash: number): number {
  const print = Math.imul(hash, 0x2c1b3c6d) >>> 16;
  return print === 0 ? 1 : print;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Of an endless word only the first units count, so that it costs no more than others. */
const LONGEST = 40;

/** The hash that a word in lower case with its digits as 0 has in `NameWords.word`. */
export function hashOf(word: string, first = 0, last = word.length): number {
  let hash = BASIS;
  for (let i = first; i < last; i++) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit === 0x2019 ? 39 : unit), PRIME);
  }
  return hash === 0 ? 1 : hash;
}

const listedWords = perLexicon((lexicon: Lexicon): ReadonlyMap<string, number> => {
  const { titles, given, shapes, reporting, nominals, ordinary, parts } = vocabularyOf(lexicon);
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(titles.keys(), Listed.Title);
  add(given, Listed.Given);
  add([...shapes.body, ...shapes.possessed], Listed.Body);
  add([...shapes.place, ...shapes.placefirst, ...shapes.behind], Listed.Place);
  add(shapes.gathering, Listed.Gathering);
  add(shapes.document, Listed.Document);
  add(shapes.locative, Listed.Locative);
  add(reporting, Listed.Reporting);
  add([...shapes.calendar, ...shapes.other], Listed.Calendar);
  add(nominals.keys(), Listed.Nominal);
  add(ordinary, Listed.Ordinary);
  add(parts.before.keys(), Listed.Before);
  return bits;
});

/** What the words are looked up in. */
export interface NameSources {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly clusters: NameClusters;
}

/**
 * Tokens of an article: spans in its text, sentences (`first` has a row more than there are), UD parts of speech. `second` is another reader's
 * labels, -1 for tokens that it has not read.
 */
export interface NameText {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly first: Int32Array;
  readonly tag: Uint8Array;
  readonly second?: Int8Array;
  readonly written?: Written;
}

/** What follows from a word as it is written, wherever it stands. */
interface NameForm
  extends Readonly<Record<"word" | "prefix" | "suffix2" | "suffix3" | "shape" | "cluster" | "coarse" | "listed" | "single", number>> {
  /** As it is looked up in the gazetteer. */
  readonly folded: string;
  /** True where a name of several words begins with it. */
  readonly begins: boolean;
}

/** What the words of some sources are, and numbers for the words of a text that has none. */
interface NameForms {
  readonly known: FormMemo<NameForm>;
  readonly forms: Forms;
  readonly sources: NameSources;
}

const met = new WeakMap<NameClusters, NameForms>();

function formsMet(sources: NameSources): NameForms {
  const known = met.get(sources.clusters);
  if (
    known !== undefined &&
    !known.forms.isFull &&
    known.sources.lexicon === sources.lexicon &&
    known.sources.gazetteer === sources.gazetteer
  )
    return known;
  const fresh = { known: new FormMemo((form) => formOf(form.slice(0, LONGEST), sources)), forms: new Forms(), sources };
  met.set(sources.clusters, fresh);
  return fresh;
}

function formOf(raw: string, { lexicon, gazetteer, clusters }: NameSources): NameForm {
  const shape = shapeOf(raw);
  const lower = shape === LOWER ? raw : raw.toLowerCase();
  const word = raw.length === 1 && DASHES.has(raw.charCodeAt(0)) ? HYPHEN : hashOf(lower);
  const cluster = clusterOf(clusters, word);
  const folded = shape === LOWER || shape === CAPITAL ? lower : fold(raw);
  return {
    word,
    prefix: lower.length > 3 ? hashOf(lower, 0, 3) : 0,
    suffix2: lower.length > 2 ? hashOf(lower, lower.length - 2) : 0,
    suffix3: lower.length > 3 ? hashOf(lower, lower.length - 3) : 0,
    shape,
    cluster,
    coarse: clusters.coarse[cluster],
    listed: listedWords(lexicon).get(folded) ?? 0,
    single: shape !== MARK && shape !== NUMBER ? bitsOf(gazetteer.kinds(folded)) : 0,
    folded,
    begins: shape !== MARK && folded !== "" && gazetteer.begins(folded.split(" ", 1)[0]),
  };
}

/** The columns of all tokens. Linear in the text. */
export function nameWords(page: NameText, sources: NameSources): NameWords {
  const { text, start, end, first, tag } = page;
  const count = start.length;
  const { known, forms } = formsMet(sources);
  const written = page.written ?? writtenIn(page, forms);
  const columns = emptyColumns(count, written, tag);
  const found: NameForm[] = [];
  for (let i = 0; i < count; i++) {
    found.push(known.of(written, i));
    fill(columns, i, found[i]);
  }
  for (let s = 0; s + 1 < first.length; s++) {
    const casing = casingOf(columns, first[s], first[s + 1]);
    for (let i = first[s]; i < first[s + 1]; i++)
      columns.shape[i] |= casing | (isInitial(text, start, end, first[s], i) ? Cased.Initial : 0);
    matchNames(columns, found, first[s], first[s + 1], sources.gazetteer);
  }
  gatherCases(columns);
  return columns;
}

function writtenIn({ text, start, end }: NameText, forms: Forms): Written {
  const form = Int32Array.from(start, (from, i) => forms.number(text.slice(from, Math.min(end[i], from + LONGEST_FORM))));
  return writtenOf(text, start, end, forms, form);
}

type Columns = { -readonly [K in keyof NameWords]: NameWords[K] };

function emptyColumns(count: number, { forms, form }: Written, tag: Uint8Array): Columns {
  return {
    count,
    forms,
    form,
    word: new Int32Array(count),
    prefix: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    shape: new Uint8Array(count),
    cluster: new Uint16Array(count),
    coarse: new Uint8Array(count),
    listed: new Uint16Array(count),
    single: new Uint16Array(count),
    several: new Uint16Array(count),
    cases: new Uint8Array(count),
    tag,
  };
}

function fill(columns: Columns, i: number, form: NameForm): void {
  columns.word[i] = form.word;
  columns.prefix[i] = form.prefix;
  columns.suffix2[i] = form.suffix2;
  columns.suffix3[i] = form.suffix3;
  columns.shape[i] = form.shape;
  columns.cluster[i] = form.cluster;
  columns.coarse[i] = form.coarse;
  columns.listed[i] = form.listed;
  columns.single[i] = form.single;
}

function bitsOf(kinds: readonly NameKind[]): number {
  let bits = 0;
  for (const kind of kinds) bits |= 1 << KINDS.indexOf(kind);
  return bits;
}

const numberOf = (shape: WordShape) => SHAPES.indexOf(shape);
const MARK = numberOf("mark");
const LOWER = numberOf("lower");
const CAPITAL = numberOf("capital");
const CAPITALS = numberOf("capitals");
const LETTER = numberOf("letter");
const MIXED = numberOf("mixed");
const NUMBER = numberOf("number");
const DIGITS = numberOf("digits");
const STOPS = numberOf("stops");
const ADDRESS = numberOf("address");

/** How a word is written, as an index into SHAPES. */
function shapeOf(raw: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let stops = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
    else if (unit >= 48 && unit <= 57) digits++;
    else if (unit === 46) stops++;
    else if (unit === 64 || (unit === 47 && i > 3)) return ADDRESS;
    else if (unit > 0xbf && unit !== 0x2019 && (unit < 0x2000 || unit > 0x206f)) {
      if (raw[i] !== raw[i].toLowerCase()) upper++;
      else lower++;
    }
  }
  if (upper + lower === 0) return digits === 0 ? MARK : NUMBER;
  if (digits > 0) return DIGITS;
  if (upper === 0) return LOWER;
  const first = raw[0] !== raw[0].toLowerCase();
  if (stops > 0) return first ? STOPS : MIXED;
  if (lower === 0) return upper === 1 ? LETTER : CAPITALS;
  return first && upper === 1 ? CAPITAL : MIXED;
}

/** What capitals are worth in a sentence: nothing where seven in ten of the longer words have one, or no word has. */
function casingOf({ shape }: Columns, from: number, to: number): number {
  let long = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (shape[i] === LOWER || shape[i] === CAPITAL || shape[i] === CAPITALS || shape[i] === MIXED) long++;
    if (shape[i] === CAPITAL || shape[i] === MIXED) capital++;
    if (shape[i] === CAPITALS) capitals++;
  }
  if (long >= 3 && capitals * 10 >= long * 7) return Cased.Capitals;
  if (long >= 4 && (capital + capitals) * 10 >= long * 7) return Cased.Title;
  return long >= 3 && capital + capitals === 0 ? Cased.None : 0;
}

/** True for the first word of a sentence, and after an opening mark, a colon, a dash or a bullet. */
function isInitial(text: string, start: Int32Array, end: Int32Array, first: number, i: number): boolean {
  if (i === first || (i === first + 2 && text.charCodeAt(start[i - 1]) === STOP)) return true;
  const glued = isDash(text, start[i - 1], end[i - 1]) && end[i - 1] === start[i];
  return !glued && OPENERS.has(text.charCodeAt(start[i - 1]));
}

const STOP = 46;
const OPENERS: ReadonlySet<number> = new Set(Array.from('"“‘«:-–—•*([|', (mark) => mark.charCodeAt(0)));
const HYPHEN = hashOf("-");
const DASHES: ReadonlySet<number> = new Set(Array.from("-‐‑–", (mark) => mark.charCodeAt(0)));

/** True for a token that is a hyphen or a dash. */
function isDash(text: string, start: number, end: number): boolean {
  return end === start + 1 && DASHES.has(text.charCodeAt(start));
}

/** Marks the names of several words; of two that overlap the first stays, of two that begin together the longer. */
function matchNames(columns: Columns, found: readonly NameForm[], from: number, to: number, gazetteer: Gazetteer): void {
  for (let i = from; i < to; i++) {
    const { begins, folded } = found[i];
    if (!begins) continue;
    const limit = Math.min(to, i + gazetteer.longest + 2);
    let key = folded;
    let last = i;
    let bits = 0;
    for (let k = i + 1; k < limit; k++) {
      const next = found[k].folded;
      if (next === "") {
        if (k > i + 3 || !isHyphen(columns, k)) break;
        continue;
      }
      key += next === "s" ? "s" : ` ${next}`;
      const kinds = gazetteer.kinds(key);
      if (kinds.length > 0) {
        last = k;
        bits = bitsOf(kinds);
      }
      if (!gazetteer.begins(key) && (k + 1 === limit || !isElided(found[k + 1].folded))) break;
    }
    if (last === i) continue;
    for (let k = i; k <= last; k++) columns.several[k] = bits | ((k === i ? 1 : k === last ? 3 : 2) << KINDS.length);
    i = last;
  }
}

/** True for what goes on with the word before it, as "s" does, and for what is left out. */
function isElided(folded: string): boolean {
  return folded === "s" || folded === "";
}

function isHyphen({ word }: Columns, at: number): boolean {
  return word[at] === HYPHEN;
}

/** Which words the article has capitalised where that means a name, and which in lower case. */
function gatherCases({ count, word, shape, cases }: Columns): void {
  const seen = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const written = shape[i] & 15;
    if (written === LOWER && (shape[i] & Cased.None) !== Cased.None) seen.set(word[i], (seen.get(word[i]) ?? 0) | 2);
    else if (shape[i] < 16 && (written === CAPITAL || written === CAPITALS)) seen.set(word[i], (seen.get(word[i]) ?? 0) | 1);
  }
  for (let i = 0; i < count; i++) cases[i] = seen.get(word[i]) ?? 0;
}
