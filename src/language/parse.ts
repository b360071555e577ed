import { bestTree } from "./arborescence.ts";
import { RELATIONS } from "./doc.ts";
import { type Encoder, LONGEST_PIECE, type Reading } from "./encoder.ts";

/** A tree over the rows given to `parse`: heads as positions among them, -1 for the root's. */
export interface Tree {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

const heads = new Int32Array(LONGEST_PIECE);
const governors = new Int32Array(LONGEST_PIECE);
const relation = new Uint8Array(LONGEST_PIECE);

const ROOT = RELATIONS.indexOf("root");

/**
 * The best tree over `count` rows of a reading, at most LONGEST_PIECE, and the best relation for each of its edges. The result is a view that is
 * good until the next call.
 */
export function parse(encoder: Encoder, reading: Reading, rows: Int32Array, count: number): Tree {
  const { scores, width } = encoder.headScores(reading, rows, count);
  bestTree(scores, width, count, heads);
  for (let i = 0; i < count; i++) {
    if (heads[i] === count) heads[i] = -1;
    governors[i] = heads[i] < 0 ? -1 : rows[heads[i]];
    relation[i] = ROOT;
  }
  encoder.relations(reading, rows, governors, count, ROOT + 1, relation);
  return { head: heads, relation };
}

/** Scores of all heads of a sentence: see `Encoder.headScores`. */
export interface HeadScores {
  readonly scores: Int32Array;
  readonly width: number;
}

/**
 * Of the words `first` to `last`, exclusive, of a sentence of `count`: the one by which the sentence would hang them all, which is the one that loses
 * least when its head must lie outside.
 */
export function outermost({ scores, width }: HeadScores, count: number, first: number, last: number): number {
  let found = first;
  let most = Number.NEGATIVE_INFINITY;
  for (let d = first; d < last; d++) {
    let inside = Number.NEGATIVE_INFINITY;
    let outside = Number.NEGATIVE_INFINITY;
    for (let h = 0; h <= count; h++) {
      if (h === d) continue;
      const score = scores[d * width + h];
      if (h >= first && h < last) inside = Math.max(inside, score);
      else outside = Math.max(outside, score);
    }
    if (outside - inside > most) {
      most = outside - inside;
      found = d;
    }
  }
  return found;
}
