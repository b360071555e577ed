import { type Abbreviation, RELATIONS, type Sentences } from "../doc.ts";
import type { Aside } from "./asides.ts";
import { type Encoder, LONGEST_PIECE, type Reading } from "./encoder.ts";
import { parse } from "./parse.ts";

const PUNCT = RELATIONS.indexOf("punct");
const APPOS = RELATIONS.indexOf("appos");
const PARATAXIS = RELATIONS.indexOf("parataxis");

/** Heads (-1 root, -2 no tree) and relations of all tokens, as far as their sentences are parsed. */
export interface Trees {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** What the parser reads: spans of all tokens of the article, and what the encoder found of those in sentences to be parsed. */
export interface ParserInput {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly reading: Reading;
}

/** What is plain before parsing, so that the parser need not guess it. */
export interface Hints {
  readonly abbreviations: readonly Abbreviation[];
  /** Tokens at which what is said ends and who says so begins. */
  readonly tails: ReadonlySet<number>;
  readonly asides: readonly Aside[];
  /** First tokens of sentences that are the marks of bullets. */
  readonly marks: ReadonlySet<number>;
}

/** Longest bracket with an abbreviation that is hidden from the parser, in tokens with its marks. */
const LONGEST_BRACKET = 8;

/**
 * Parses the sentences that `sentences.parsed` marks. Bracketed abbreviations are hidden from the parser and hung up afterwards:
 * the short form as `appos` of the long form's head, the brackets as `punct`. Marks of bullets are hidden too, and asides are parsed by themselves. Sentences of more than LONGEST_PIECE
 * tokens are cut into pieces, as are those with a tail; roots hang under the first piece's as `parataxis`.
 */
export function parseSentences(encoder: Encoder, input: ParserInput, sentences: Sentences, hints: Hints): Trees {
  const count = input.start.length;
  const trees: Trees = { head: new Int32Array(count).fill(-2), relation: new Uint8Array(count) };
  const brackets = findBrackets(input, sentences, hints.abbreviations);
  for (const mark of hints.marks) brackets.hidden[mark] = 1;
  const asides = hints.asides.map((aside) => lift(aside, brackets.hidden));
  const piece = new Piece(encoder, input.reading);
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    const last = sentences.first[s + 1];
    let root = -1;
    for (let i = sentences.first[s]; i < last; ) {
      i = piece.fill(brackets.hidden, i, tailIn(hints.tails, i, last));
      if (piece.count === 0) continue;
      root = piece.parse(trees, root);
    }
    if (root >= 0 && hints.marks.has(sentences.first[s])) hangMark(sentences.first[s], root, trees);
    if (root < 0) sentences.parsed[s] = 0;
  }
  for (const aside of asides) parseAside(aside, piece, trees);
  for (const bracket of brackets.list) hang(bracket, trees);
  return trees;
}

/** An aside with the tokens of it that are hidden for other reasons than being in one. */
interface Lifted extends Aside {
  readonly hidden: Uint8Array;
}

/** Hides an aside with its commas; remembers what the parser is not to see in it either. */
function lift(aside: Aside, hidden: Uint8Array): Lifted {
  const own = hidden.slice(aside.first, aside.last);
  hidden.fill(1, aside.first, aside.last);
  return { ...aside, hidden: own };
}

/** Parses an aside by itself and hangs it on its name, its marks on its root. */
function parseAside({ first, last, name, relation, unopened, hidden }: Lifted, piece: Piece, trees: Trees): void {
  if (trees.head[name] === -2) return;
  const shown = new Uint8Array(last).fill(1, 0, first);
  shown.set(hidden, first);
  if (unopened !== true) shown[first] = 1;
  shown[last - 1] = 1;
  piece.fill(shown, first, last);
  if (piece.count === 0) return;
  const root = piece.parse(trees, -1);
  trees.head[root] = name;
  trees.relation[root] = relation;
  if (unopened !== true) hangMark(first, root, trees);
  hangMark(last - 1, root, trees);
}

function hangMark(mark: number, root: number, trees: Trees): void {
  trees.head[mark] = root;
  trees.relation[mark] = PUNCT;
}

/** The first token after `first` that begins a tail, else `last`. */
function tailIn(tails: ReadonlySet<number>, first: number, last: number): number {
  if (tails.size > 0) for (let i = first + 1; i < last; i++) if (tails.has(i)) return i;
  return last;
}

/** Up to LONGEST_PIECE visible tokens, parsed together. */
class Piece {
  count = 0;
  readonly #encoder: Encoder;
  readonly #reading: Reading;
  readonly #tokens = new Int32Array(LONGEST_PIECE);
  readonly #rows = new Int32Array(LONGEST_PIECE);

  constructor(encoder: Encoder, reading: Reading) {
    this.#encoder = encoder;
    this.#reading = reading;
  }

  /** Takes visible tokens from `i` on; returns the first token not looked at. */
  fill(hidden: Uint8Array, i: number, last: number): number {
    let n = 0;
    for (; i < last && n < LONGEST_PIECE; i++) {
      if (hidden[i] === 1) continue;
      this.#tokens[n] = i;
      this.#rows[n] = this.#reading.row[i];
      n++;
    }
    this.count = n;
    return i;
  }

  /** Writes the piece's tree; its root hangs under `root` unless that is -1. Returns the sentence's root. */
  parse(trees: Trees, root: number): number {
    const tree = parse(this.#encoder, this.#reading, this.#rows, this.count);
    let found = root;
    for (let k = 0; k < this.count; k++) {
      const i = this.#tokens[k];
      const head = tree.head[k];
      trees.head[i] = head < 0 ? root : this.#tokens[head];
      trees.relation[i] = head < 0 && root >= 0 ? PARATAXIS : tree.relation[k];
      if (head < 0 && root < 0) found = i;
    }
    return found;
  }
}

/** A hidden bracket: tokens `first` to `last`, exclusive, of which `shortFirst` to `shortLast` are the short form. */
interface Bracket {
  readonly first: number;
  readonly last: number;
  readonly shortFirst: number;
  readonly shortLast: number;
  readonly longFirst: number;
  readonly longLast: number;
}

function findBrackets(
  input: ParserInput,
  sentences: Sentences,
  abbreviations: readonly Abbreviation[],
): { hidden: Uint8Array; list: Bracket[] } {
  const hidden = new Uint8Array(input.start.length);
  const list: Bracket[] = [];
  for (const { long, short } of abbreviations) {
    const shortFirst = tokenAt(input.start, short.start);
    const shortLast = tokenAt(input.start, short.end);
    const longFirst = tokenAt(input.start, long.start);
    const longLast = tokenAt(input.start, long.end);
    const first = shortFirst - 1;
    const last = shortLast + 1;
    if (longLast > first || longFirst >= longLast || shortFirst >= shortLast || last > input.start.length || last - first > LONGEST_BRACKET)
      continue;
    if (sentenceOf(sentences, longFirst) !== sentenceOf(sentences, last - 1)) continue;
    hidden.fill(1, first, last);
    list.push({ first, last, shortFirst, shortLast, longFirst, longLast });
  }
  return { hidden, list };
}

function hang({ first, last, shortFirst, shortLast, longFirst, longLast }: Bracket, trees: Trees): void {
  let head = longLast - 1;
  for (let i = longFirst; i < longLast; i++) if (trees.head[i] < longFirst || trees.head[i] >= longLast) head = i;
  if (trees.head[head] === -2) return;
  const short = shortLast - 1;
  for (let i = first; i < last; i++) {
    trees.head[i] = i === short ? head : short;
    trees.relation[i] = i === short ? APPOS : i >= shortFirst && i < shortLast ? RELATIONS.indexOf("flat") : PUNCT;
  }
}

/** The first token that starts at `offset` or later. */
function tokenAt(start: Int32Array, offset: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences.first[middle + 1] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
