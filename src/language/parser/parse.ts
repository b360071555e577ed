import { RELATIONS } from "../doc.ts";
import { bestTree } from "./arborescence.ts";
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
