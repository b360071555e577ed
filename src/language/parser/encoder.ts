import type { Columns } from "../binary.ts";
import { FormPlaces } from "../tokens/forms.ts";
import { type Kernel, openKernel, PANEL } from "./kernel.ts";
import type { Lexemes } from "./lexemes.ts";
import { feature } from "./linear.ts";

/**
 * What the net has learnt, as the model file keeps it: whole numbers, matrices in the order of `packPanels`.
 * `bits` says how many binary places each matrix has: a layer's each, then `z`, `u`, `l`.
 */
export interface EncoderWeights {
  readonly vector: number;
  readonly learnt: number;
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly tags: number;
  readonly names: number;
  readonly relations: number;
  readonly bits: Uint8Array;
  /** Word vectors, a row of `vector` numbers each, VECTOR_BITS binary places. */
  readonly vectors: Int8Array;
  /** Learnt rows for words, affixes and shapes: open-addressed keys, the row of each slot, and the rows, LEARNT_BITS binary places. */
  readonly keys: Int32Array;
  readonly rows: Uint16Array;
  readonly table: Int8Array;
  readonly w: readonly Int16Array[];
  readonly v: readonly Float32Array[];
  readonly z: Int16Array;
  readonly zBias: Int32Array;
  readonly u: Int16Array;
  readonly uBias: Int32Array;
  readonly root: Int16Array;
  readonly l: Int16Array;
  readonly lBias: Int32Array;
}

export const VECTOR_BITS = 6;
export const LEARNT_BITS = 6;
/** Binary places of the first layer's input, of hidden states, of what stands for heads and dependents, and of what is compared with heads. */
const INPUT_BITS = 10;
export const HIDDEN_BITS = 14;
export const ARC_BITS = 8;
const QUERY_BITS = 7;

/** Longer sentences are encoded and parsed in pieces of at most this many tokens. */
export const LONGEST_PIECE = 250;

/** Forms of words whose sums in the first layer are kept: nine in ten words of news, in 12 megabytes. */
const KEPT = 4096;

/** Features of a token in the learnt table. */
export const LEARNT_FEATURES = 6;

/** Writes the keys of token `i`'s rows in the learnt table to `sink`; `first` is true for the first token of a sentence. */
export function learntFeatures(lexemes: Lexemes, i: number, first: boolean, sink: Int32Array): void {
  sink[0] = feature(1, lexemes.word[i], 0, 0);
  sink[1] = feature(2, lexemes.prefix[i], 0, 0);
  sink[2] = feature(3, lexemes.suffix2[i], 0, 0);
  sink[3] = feature(4, lexemes.suffix3[i], 0, 0);
  sink[4] = feature(5, lexemes.suffix4[i], 0, 0);
  sink[5] = feature(6, lexemes.shape[i], first ? 1 : 0, 0);
}

/** The slot of a key in a table of `keys`, or -1. */
function learntSlot(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 16)) & mask;
  for (let probe = 0; probe < 64; probe++) {
    if (keys[slot] === key) return slot;
    if (keys[slot] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

const up = (n: number, to: number) => Math.ceil(n / to) * to;

/** Columns of the heads' outputs: what each token is as dependent and as head, for arcs and for relations, then its tags and names. */
interface Segments {
  readonly head: number;
  readonly labelDependent: number;
  readonly labelHead: number;
  readonly tags: number;
  readonly names: number;
  readonly width: number;
}

function segmentsOf({ arc, label, tags, names }: EncoderWeights): Segments {
  const tagsAt = 2 * arc + 2 * label;
  return {
    head: arc,
    labelDependent: 2 * arc,
    labelHead: 2 * arc + label,
    tags: tagsAt,
    names: tagsAt + tags,
    width: up(tagsAt + tags + names, PANEL),
  };
}

/** What the encoder found of tokens; a row is a token that it read, in the order of reading. */
export interface Reading {
  /** The row of each token of the article, -1 where it was not read. */
  readonly row: Int32Array;
  /** Best tag and best name label, a row each. */
  readonly tags: Uint8Array;
  readonly names: Uint8Array;
  /** What each token asks of a head, and what it is as one; then as dependent and as head of a relation. */
  readonly queries: Int16Array;
  readonly heads: Int16Array;
  readonly dependents: Int16Array;
  readonly governors: Int16Array;
}

/**
 * Reads sentences with a bidirectional net of simple recurrent units over word vectors and learnt affixes, and scores tags, names, heads
 * and relations of their tokens (training/net has the same in fractions; heads as in Dozat and Manning 2017). Has one sentence in its memory at a time.
 */
export class Encoder {
  readonly weights: EncoderWeights;
  readonly #kernel: Kernel;
  readonly #shorts: Int16Array;
  readonly #longs: Int32Array;
  readonly #seg: Segments;
  readonly #at: Addresses;
  readonly #features = new Int32Array(LEARNT_FEATURES);
  readonly #kept = new FormPlaces(KEPT);
  /** Tokens of a sentence whose first sums are not kept. */
  readonly #fresh = new Int32Array(LONGEST_PIECE);

  /** `plain`: without WebAssembly. */
  constructor(weights: EncoderWeights, plain = false) {
    this.weights = weights;
    this.#seg = segmentsOf(weights);
    this.#at = addressesOf(weights, this.#seg);
    this.#kernel = openKernel(this.#at.end, plain);
    this.#shorts = new Int16Array(this.#kernel.memory);
    this.#longs = new Int32Array(this.#kernel.memory);
    const fractions = new Float32Array(this.#kernel.memory);
    for (const [l, matrix] of weights.w.entries()) this.#shorts.set(matrix, this.#at.w[l] >> 1);
    for (const [l, column] of weights.v.entries()) fractions.set(column, this.#at.v[l] >> 2);
    this.#shorts.set(weights.z, this.#at.z >> 1);
    this.#shorts.set(weights.u, this.#at.u >> 1);
    this.#shorts.set(weights.l, this.#at.l >> 1);
    this.#longs.set(weights.zBias, this.#at.zBias >> 2);
    this.#longs.set(weights.uBias, this.#at.uBias >> 2);
  }

  /** Room for what is found of `rows` tokens in an article of `count`. */
  begin(count: number, rows: number): Reading {
    const { arc, label } = this.weights;
    return {
      row: new Int32Array(count).fill(-1),
      tags: new Uint8Array(rows),
      names: new Uint8Array(rows),
      queries: new Int16Array(rows * arc),
      heads: new Int16Array(rows * arc),
      dependents: new Int16Array(rows * label),
      governors: new Int16Array(rows * label),
    };
  }

  /** Reads the tokens `first` to `last`, exclusive, of `lexemes` as one sentence; its first token gets `row` in `reading`. */
  read(lexemes: Lexemes, first: number, last: number, reading: Reading, row: number): void {
    for (let from = first; from < last; from += LONGEST_PIECE) {
      const to = Math.min(last, from + LONGEST_PIECE);
      this.#encode(lexemes, from, to);
      this.#write(to - from, reading, row + from - first);
      for (let i = from; i < to; i++) reading.row[i] = row + i - first;
    }
  }

  #encode(lexemes: Lexemes, first: number, last: number): void {
    const count = last - first;
    const { hidden, layers } = this.weights;
    this.#firstSums(lexemes, first, count);
    for (let l = 0; l < layers; l++) this.#layer(l, count);
    const { z, states, out } = this.#at;
    this.#kernel.multiply(up(count, 4), this.#seg.width, hidden, states[layers & 1], 4 * hidden, z, out, 4 * this.#seg.width);
  }

  /** The sums of the first layer, which depend on a word's form and no other word; of the first word also on its place. */
  #firstSums(lexemes: Lexemes, first: number, count: number): void {
    const { vector, learnt, hidden } = this.weights;
    const { states, w, sums, fresh, kept } = this.#at;
    const width = 8 * hidden;
    let missing = 0;
    this.#kept.follow(lexemes.forms);
    for (let i = 0; i < count; i++) {
      const place = i === 0 ? -1 : this.#kept.at(lexemes.form[first + i]);
      if (place >= 0) this.#copySums(sums, i, kept, place);
      else {
        this.#input(lexemes, first + i, i === 0, missing);
        this.#fresh[missing++] = i;
      }
    }
    if (missing > 0)
      this.#kernel.multiply(up(missing, 4), width, (vector + learnt) >> 1, states[0], 2 * (vector + learnt), w[0], fresh, 4 * width);
    for (let n = 0; n < missing; n++) {
      const i = this.#fresh[n];
      this.#copySums(sums, i, fresh, n);
      if (i > 0 && this.#kept.at(lexemes.form[first + i]) < 0) this.#copySums(kept, this.#kept.take(lexemes.form[first + i]), fresh, n);
    }
  }

  #copySums(to: number, row: number, from: number, other: number): void {
    const width = 8 * this.weights.hidden;
    const at = (from >> 2) + other * width;
    this.#longs.copyWithin((to >> 2) + row * width, at, at + width);
  }

  /** Writes what the first layer reads of a token to a row. */
  #input(lexemes: Lexemes, token: number, begins: boolean, row: number): void {
    const { vector, learnt, vectors, keys, rows, table } = this.weights;
    const shorts = this.#shorts;
    const at = (this.#at.states[0] >> 1) + row * (vector + learnt);
    const from = (lexemes.vector[token] - 1) * vector;
    if (from >= 0) for (let k = 0; k < vector; k++) shorts[at + k] = vectors[from + k] << (INPUT_BITS - VECTOR_BITS);
    else shorts.fill(0, at, at + vector);
    const to = at + vector;
    shorts.fill(0, to, to + learnt);
    learntFeatures(lexemes, token, begins, this.#features);
    for (let f = 0; f < LEARNT_FEATURES; f++) {
      const slot = learntSlot(keys, this.#features[f]);
      if (slot < 0) continue;
      const start = rows[slot] * learnt;
      for (let k = 0; k < learnt; k++) shorts[to + k] += table[start + k] << (INPUT_BITS - LEARNT_BITS);
    }
  }

  #layer(l: number, count: number): void {
    const { hidden, bits } = this.weights;
    const { multiply, recur } = this.#kernel;
    const { states, fractions, sums, w, v } = this.#at;
    const gates = l === 0 ? 4 : 3;
    const width = 2 * gates * hidden;
    if (l > 0) multiply(up(count, 4), width, hidden, states[l & 1], 4 * hidden, w[l], sums, 4 * width);
    const scale = 1 / (1 << ((l === 0 ? INPUT_BITS : HIDDEN_BITS) + bits[l]));
    for (let direction = 0; direction < 2; direction++) {
      const start = direction === 0 ? 0 : count - 1;
      const way = direction === 0 ? 1 : -1;
      const unit = start * 2 * hidden + direction * hidden;
      const u = sums + 4 * (start * width + direction * gates * hidden);
      const x = l === 0 ? 0 : fractions[l & 1] + 4 * unit;
      const out = fractions[(l + 1) & 1] + 4 * unit;
      const short = states[(l + 1) & 1] + 2 * unit;
      const step = way * 2 * hidden;
      recur(count, hidden, u, way * 4 * width, v[l] + direction * 16 * hidden, x, 4 * step, out, 4 * step, short, 2 * step, scale);
    }
  }

  /** From the heads' sums of the sentence to the rows of a reading. */
  #write(count: number, reading: Reading, row: number): void {
    const { arc, label, bits, layers, tags, names } = this.weights;
    const { head, labelDependent, labelHead, tags: tagsAt, names: namesAt, width } = this.#seg;
    const { multiply, narrow } = this.#kernel;
    const { out, pairs, narrowed, sums, u, zBias, uBias } = this.#at;
    const shift = HIDDEN_BITS + bits[layers] - ARC_BITS;
    const segment = (at: number, n: number, leak: number, to: number) =>
      narrow(count, n, out + 4 * at, 4 * width, zBias + 4 * at, to, 2 * n, shift, leak);
    const written = (n: number) => this.#shorts.subarray(narrowed >> 1, (narrowed >> 1) + count * n);
    segment(head, arc, LEAK, narrowed);
    reading.heads.set(written(arc), row * arc);
    segment(labelDependent, label, 0, narrowed);
    reading.dependents.set(written(label), row * label);
    segment(labelHead, label, 0, narrowed);
    reading.governors.set(written(label), row * label);
    segment(0, arc, LEAK, pairs);
    multiply(up(count, 4), arc, arc >> 1, pairs, 2 * arc, u, sums, 4 * arc);
    narrow(count, arc, sums, 4 * arc, uBias, narrowed, 2 * arc, ARC_BITS + bits[layers + 1] - QUERY_BITS, 0);
    reading.queries.set(written(arc), row * arc);
    for (let i = 0; i < count; i++) {
      reading.tags[row + i] = this.#best((out >> 2) + i * width, tagsAt, tags);
      reading.names[row + i] = this.#best((out >> 2) + i * width, namesAt, names);
    }
  }

  /** Of `count` sums from column `first` of a row on, with their biases, which is the greatest. */
  #best(row: number, first: number, count: number): number {
    const { zBias } = this.weights;
    const longs = this.#longs;
    let best = 0;
    let most = longs[row + first] + zBias[first];
    for (let c = 1; c < count; c++) {
      const sum = longs[row + first + c] + zBias[first + c];
      if (sum > most) {
        most = sum;
        best = c;
      }
    }
    return best;
  }

  /**
   * Scores of heads among `count` rows of a reading (at most LONGEST_PIECE): entry `d * width + h` is for `rows[h]` as head of `rows[d]`,
   * and `d * width + count` for the root. To read only, good until the next call.
   */
  headScores(reading: Reading, rows: Int32Array, count: number): { readonly scores: Int32Array; readonly width: number } {
    const { arc, root } = this.weights;
    const shorts = this.#shorts;
    const { pairs, heads, sums } = this.#at;
    const width = up(count + 1, PANEL);
    for (let j = 0; j < width; j++) {
      const from = j < count ? reading.heads : root;
      const base = j < count ? rows[j] * arc : 0;
      const panel = (heads >> 1) + (j >> 3) * arc * PANEL + 2 * (j & 7);
      for (let k = 0; k < arc; k += 2) {
        shorts[panel + k * PANEL] = j <= count ? from[base + k] : 0;
        shorts[panel + k * PANEL + 1] = j <= count ? from[base + k + 1] : 0;
      }
    }
    for (let i = 0; i < count; i++) {
      const from = rows[i] * arc;
      for (let k = 0; k < arc; k++) shorts[(pairs >> 1) + i * arc + k] = reading.queries[from + k];
    }
    this.#kernel.multiply(up(count, 4), width, arc >> 1, pairs, 2 * arc, heads, sums, 4 * width);
    return { scores: this.#longs.subarray(sums >> 2, (sums >> 2) + count * width), width };
  }

  /**
   * Relations of rows `dependents` of a reading to rows `heads`, `count` of each, into `relations`: the best of those from number `least`
   * on. A dependent whose head is -1 is passed over.
   */
  relations(reading: Reading, dependents: Int32Array, heads: Int32Array, count: number, least: number, relations: Uint8Array): void {
    const { label, l, lBias, relations: classes } = this.weights;
    const shorts = this.#shorts;
    const longs = this.#longs;
    const { labels, sums } = this.#at;
    const columns = l.length / label;
    for (let i = 0; i < count; i++) {
      if (heads[i] < 0) continue;
      const d = dependents[i] * label;
      const h = heads[i] * label;
      const to = (labels >> 1) + i * label;
      for (let k = 0; k < label; k++) shorts[to + k] = short(leaky(reading.dependents[d + k] + reading.governors[h + k]));
    }
    this.#kernel.multiply(up(count, 4), columns, label >> 1, labels, 2 * label, this.#at.l, sums, 4 * columns);
    for (let i = 0; i < count; i++) {
      if (heads[i] < 0) continue;
      const at = (sums >> 2) + i * columns;
      let best = least;
      for (let c = least + 1; c < classes; c++) if (longs[at + c] + lBias[c] > longs[at + best] + lBias[best]) best = c;
      relations[i] = best;
    }
  }
}

/** Below nothing an eighth. */
const LEAK = 3;

function leaky(value: number): number {
  return value < 0 ? value >> LEAK : value;
}

function short(value: number): number {
  return value > 32767 ? 32767 : value < -32768 ? -32768 : value;
}

/** Where everything lies in the kernel's memory, in bytes. */
interface Addresses {
  readonly w: readonly number[];
  readonly v: readonly number[];
  readonly z: number;
  readonly u: number;
  readonly l: number;
  /** Hidden states of two layers in turn, as integers and as fractions. */
  readonly states: readonly number[];
  readonly fractions: readonly number[];
  readonly sums: number;
  readonly out: number;
  readonly pairs: number;
  readonly heads: number;
  readonly labels: number;
  /** What is narrowed of a sentence, before it goes to the reading. */
  readonly narrowed: number;
  readonly zBias: number;
  readonly uBias: number;
  /** First sums of forms that are kept, and of those of a sentence that are not. */
  readonly kept: number;
  readonly fresh: number;
  readonly end: number;
}

function addressesOf(weights: EncoderWeights, { width }: Segments): Addresses {
  const { vector, learnt, hidden, arc, label } = weights;
  // Address 0 stands for "no input past the cell".
  let top = 64;
  const take = (bytes: number) => {
    const at = top;
    top += up(bytes, 64);
    return at;
  };
  const rows = up(LONGEST_PIECE, 4);
  const heads = up(LONGEST_PIECE + 1, PANEL);
  const inputs = Math.max(vector + learnt, 2 * hidden);
  const columns = weights.l.length / label;
  return {
    w: weights.w.map((matrix) => take(2 * matrix.length)),
    v: weights.v.map((column) => take(4 * column.length)),
    z: take(2 * weights.z.length),
    u: take(2 * weights.u.length),
    l: take(2 * weights.l.length),
    states: [take(2 * rows * inputs), take(2 * rows * inputs)],
    fractions: [take(8 * rows * hidden), take(8 * rows * hidden)],
    sums: take(4 * rows * Math.max(8 * hidden, heads, arc, columns)),
    out: take(4 * rows * width),
    pairs: take(2 * rows * arc),
    heads: take(2 * heads * arc),
    labels: take(2 * rows * label),
    narrowed: take(2 * rows * Math.max(arc, label)),
    zBias: take(4 * width),
    uBias: take(4 * arc),
    kept: take(4 * KEPT * 8 * hidden),
    fresh: take(4 * rows * 8 * hidden),
    end: top,
  };
}

/** The weights in a model file. Throws when columns are missing. */
export function openEncoderWeights(columns: Columns): EncoderWeights {
  const [vector, learnt, hidden, layers, arc, label, tags, names, relations] = columns.get("sizes", Uint32Array);
  const each = <T>(of: (l: number) => T) => Array.from({ length: layers }, (_, l) => of(l));
  return {
    ...{ vector, learnt, hidden, layers, arc, label, tags, names, relations },
    bits: columns.get("bits", Uint8Array),
    vectors: columns.get("vectors", Int8Array),
    keys: columns.get("learnt.keys", Int32Array),
    rows: columns.get("learnt.rows", Uint16Array),
    table: columns.get("learnt.table", Int8Array),
    w: each((l) => columns.get(`w${l}`, Int16Array)),
    v: each((l) => columns.get(`v${l}`, Float32Array)),
    z: columns.get("z", Int16Array),
    zBias: columns.get("z.bias", Int32Array),
    u: columns.get("u", Int16Array),
    uBias: columns.get("u.bias", Int32Array),
    root: columns.get("root", Int16Array),
    l: columns.get("l", Int16Array),
    lBias: columns.get("l.bias", Int32Array),
  };
}
