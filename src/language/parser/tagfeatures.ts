import { type Lexemes, Shape } from "./lexemes.ts";
import { feature } from "./linear.ts";

/** The most features that a token has. */
export const TAG_FEATURES = 40;

/** The features of token `i` of the sentence `first` to `last` when the tokens before it have `tags`, into `sink`; returns their number. */
export function tagFeatures(lexemes: Lexemes, first: number, last: number, i: number, tags: Uint8Array, sink: Int32Array): number {
  const { word } = lexemes;
  let n = ownFeatures(lexemes, i, i === first, sink);
  sink[n++] = featureBefore(i > first ? word[i - 1] : NOTHING_BEFORE);
  sink[n++] = featureAfter(i + 1 < last ? word[i + 1] : NOTHING_AFTER);
  sink[n++] = featureSecond(i + 2 < last ? word[i + 2] : NOTHING_AFTER);
  n = stepFeatures(i > first ? tags[i - 1] + 1 : 0, i > first + 1 ? tags[i - 2] + 1 : 0, sink, n);
  return contextFeatures(lexemes, first, last, i, tags, sink, n);
}

/** Stand for the words outside a sentence. */
export const NOTHING_BEFORE = 2;
export const NOTHING_AFTER = 3;

/** The features that a token has by its form, and by whether it `begins` a sentence. */
export function ownFeatures(lexemes: Lexemes, i: number, begins: boolean, sink: Int32Array): number {
  const { word, cluster, shape, suffix2, suffix3, suffix4, prefix } = lexemes;
  const w = word[i];
  const s = shape[i] | (begins ? 256 : 0);
  let n = 0;
  sink[n++] = feature(0, 0, 0, 0);
  sink[n++] = feature(1, w, 0, 0);
  sink[n++] = feature(2, w, s & (256 | Shape.Upper | Shape.AllUpper), 0);
  sink[n++] = feature(7, suffix2[i], s & 3, 0);
  sink[n++] = feature(8, suffix3[i], s & 3, 0);
  sink[n++] = feature(9, suffix4[i], 0, 0);
  sink[n++] = feature(10, prefix[i], 0, 0);
  sink[n++] = feature(11, s, length3(s, suffix2[i]), 0);
  sink[n++] = feature(19, cluster[i], s & 259, 0);
  return n;
}

/** The features that the word before a token, the word after it and the one after that give it. */
export const featureBefore = (word: number): number => feature(12, word, 0, 0);
export const featureAfter = (word: number): number => feature(13, word, 0, 0);
export const featureSecond = (word: number): number => feature(32, word, 0, 0);

/** The features that the tag before and the one before that give, each counted from 1; written from `sink[n]` on. */
export function stepFeatures(t1: number, t2: number, sink: Int32Array, n = 0): number {
  sink[n++] = feature(16, t1, 0, 0);
  sink[n++] = feature(17, t1, t2, 0);
  return n;
}

/** All other features, written from `sink[n]` on. */
export function contextFeatures(
  lexemes: Lexemes,
  first: number,
  last: number,
  i: number,
  tags: Uint8Array,
  sink: Int32Array,
  n: number,
): number {
  const { word, cluster, coarse, usual, shape, suffix3 } = lexemes;
  const has1 = i > first;
  const has2 = i > first + 1;
  const next1 = i + 1 < last;
  const next2 = i + 2 < last;
  const w = word[i];
  const before = has1 ? word[i - 1] : NOTHING_BEFORE;
  const before2 = has2 ? word[i - 2] : NOTHING_BEFORE;
  const after = next1 ? word[i + 1] : NOTHING_AFTER;
  const after2 = next2 ? word[i + 2] : NOTHING_AFTER;
  const t1 = has1 ? tags[i - 1] + 1 : 0;
  const t2 = has2 ? tags[i - 2] + 1 : 0;
  const c = cluster[i];
  const cBefore = has1 ? cluster[i - 1] : 0;
  const cAfter = next1 ? cluster[i + 1] : 0;
  const cAfter2 = next2 ? coarse[i + 2] : 0;
  const u = usual[i];
  const uAfter = next1 ? usual[i + 1] : 0;
  const uAfter2 = next2 ? usual[i + 2] : 0;
  const s = shape[i] | (has1 ? 0 : 256);
  const sBefore = has1 ? shape[i - 1] & 7 : 8;
  const sAfter = next1 ? shape[i + 1] & 7 : 8;
  sink[n++] = feature(3, w, t1, 0);
  sink[n++] = feature(4, w, before, 0);
  sink[n++] = feature(5, w, after, 0);
  sink[n++] = feature(6, w, t1, t2);
  sink[n++] = feature(14, before2, before, 0);
  sink[n++] = feature(15, after, after2, 0);
  sink[n++] = feature(18, t1, after, 0);
  sink[n++] = feature(20, c, t1, 0);
  sink[n++] = feature(21, cBefore, c, 0);
  sink[n++] = feature(22, c, cAfter, 0);
  sink[n++] = feature(23, t1, cAfter, u);
  sink[n++] = feature(24, u, uAfter, t1);
  sink[n++] = feature(25, u, uAfter, uAfter2);
  sink[n++] = feature(26, w, uAfter, 0);
  sink[n++] = feature(27, s, sBefore, sAfter);
  sink[n++] = feature(28, coarse[i], t1, t2);
  sink[n++] = feature(29, suffix3[i], t1, s & 3);
  sink[n++] = feature(30, coarse[i], cAfter2, t1);
  sink[n++] = feature(31, before2, w, 0);
  sink[n++] = feature(33, u, t1, t2);
  sink[n++] = feature(34, w, t1, uAfter);
  sink[n++] = feature(35, suffix3[i], uAfter, 0);
  return n;
}

/** Shape bits with the end of the word, for words with digits or stops. */
function length3(shape: number, suffix: number): number {
  return (shape & (Shape.Digit | Shape.Hyphen | Shape.Stop)) !== 0 ? suffix : 0;
}
