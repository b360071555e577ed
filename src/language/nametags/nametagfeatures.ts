import { type NameWords, SHAPES } from "./nametagwords.ts";

/** The most features that a token has. */
export const NAME_FEATURES = 80;

/** Capitalised words that stand together are one run; `first` and `last` (exclusive) of the run a token stands in, -1 for none. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const CAPITAL = SHAPES.indexOf("capital");
const STOPS = SHAPES.indexOf("stops");
const ADDRESS = SHAPES.indexOf("address");

function isCapital(shape: number): boolean {
  const written = shape & 15;
  return written >= CAPITAL && written <= STOPS && written !== 6 && written !== ADDRESS;
}

/** The runs of capitalised words between `from` and `to`, as rows of `runs`. */
export function findRuns({ shape }: NameWords, from: number, to: number, runs: Runs): void {
  for (let i = from; i < to; ) {
    runs.first[i] = -1;
    if (!isCapital(shape[i])) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < to && isCapital(shape[last])) last++;
    for (let k = i; k < last; k++) {
      runs.first[k] = i;
      runs.last[k] = last;
    }
    i = last;
  }
}

/** Mixes a template's number and up to three values to a hash (multiply and xor-shift, as in MurmurHash3). */
function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** Outside a sentence. */
export const EDGE = -1;

/** Writes the features of token `i` of the sentence `from` to `to` into `sink`, and returns how many there are. */
export function nameFeatures(words: NameWords, runs: Runs, from: number, to: number, i: number, sink: Int32Array): number {
  let n = ownFeatures(words, i, words.shape[i], sink);
  for (const [distance, offset] of OFFSETS.entries()) {
    const k = i + offset;
    const inside = k >= from && k < to;
    n = besideFeatures(distance, inside ? words.word[k] : EDGE, inside ? words.cluster[k] : EDGE, sink, n);
  }
  return contextFeatures(words, runs, from, to, i, sink, n);
}

/** Where the words stand that give features by themselves: before, after, two before, two after. */
export const OFFSETS = [-1, 1, -2, 2] as const;
const WORD_TEMPLATES = [2, 3, 4, 5] as const;
const CLUSTER_TEMPLATES = [18, 19, 24, 25] as const;

/** The features that a token has by its form when it has a `shape`. */
export function ownFeatures(words: NameWords, i: number, shape: number, sink: Int32Array): number {
  const { word, prefix, suffix2, suffix3, cluster, listed, single } = words;
  let n = 0;
  const put = (template: number, a: number, b = 0) => {
    sink[n++] = feature(template, a, b, 0);
  };
  put(0, 0);
  put(1, word[i]);
  if (prefix[i] !== 0) put(8, prefix[i]);
  if (suffix3[i] !== 0) put(9, suffix3[i]);
  if (suffix2[i] !== 0) put(10, suffix2[i], shape);
  put(11, shape);
  put(15, shape, word[i]);
  put(16, cluster[i]);
  put(17, cluster[i], shape);
  put(28, single[i], shape);
  put(36, listed[i], shape);
  return n;
}

/** The features that a word gives the token from which it stands at one of OFFSETS; written from `sink[n]` on. */
export function besideFeatures(offset: number, word: number, cluster: number, sink: Int32Array, n = 0): number {
  sink[n++] = feature(WORD_TEMPLATES[offset], word, 0, 0);
  sink[n++] = feature(CLUSTER_TEMPLATES[offset], cluster, 0, 0);
  return n;
}

/** All other features, written from `sink[n]` on. */
export function contextFeatures(words: NameWords, runs: Runs, from: number, to: number, i: number, sink: Int32Array, n: number): number {
  const { word, shape, cluster, coarse, listed, single, several, cases, tag } = words;
  const at = (column: { readonly [row: number]: number }, k: number) => (k < from || k >= to ? EDGE : column[k]);
  const w0 = word[i];
  const w1 = at(word, i - 1);
  const w2 = at(word, i + 1);
  const s0 = shape[i];
  const s1 = at(shape, i - 1);
  const s2 = at(shape, i + 1);
  const c1 = at(cluster, i - 1);
  const c2 = at(cluster, i + 1);
  const k1 = at(coarse, i - 1);
  const k2 = at(coarse, i + 1);
  const g0 = several[i] === 0 ? single[i] : several[i];
  const put = (template: number, a: number, b = 0, c = 0) => {
    sink[n++] = feature(template, a, b, c);
  };
  put(6, w1, w0);
  put(7, w0, w2);
  put(12, s1, s0);
  put(13, s0, s2);
  put(14, s1, s0, s2);
  put(20, c1, s0);
  put(21, c2, s0);
  put(22, k1, coarse[i], s0);
  put(23, coarse[i], k2, s0);
  put(26, w1, s0);
  put(27, w2, s0);
  put(29, several[i], s0);
  put(30, at(single, i - 1), at(several, i - 1), s0);
  put(31, at(single, i + 1), at(several, i + 1), s0);
  put(32, g0, k1);
  put(33, g0, k2);
  put(34, cases[i], s0);
  put(35, cases[i], g0, s0);
  put(37, at(listed, i - 1), s0);
  put(38, at(listed, i + 1), s0);
  put(39, tag[i], s0);
  put(40, at(tag, i - 1), tag[i], s0);
  put(41, tag[i], at(tag, i + 1), s0);
  put(42, at(tag, i - 1), tag[i], at(tag, i + 1));
  if (runs.first[i] >= 0) {
    const first = runs.first[i];
    const last = runs.last[i];
    const place = (i === first ? 1 : 0) | (i + 1 === last ? 2 : 0);
    const length = Math.min(4, last - first);
    put(43, word[last - 1], place);
    put(44, cluster[last - 1], place, length);
    put(45, listed[last - 1], place, length);
    put(46, word[first], place);
    put(47, cluster[first], place, length);
    put(48, single[first], single[last - 1], place | (length << 2));
    put(49, at(word, first - 1), place);
    put(50, at(word, last), place);
    put(51, at(cluster, first - 1), place);
    put(52, at(cluster, last), place);
    put(53, at(word, first - 1), at(word, last));
    put(54, at(tag, first - 1), at(tag, last), place);
    put(55, length, place, s0);
  }
  return n;
}
