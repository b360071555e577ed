import type { Dice } from "../dice.ts";
import type { Arena } from "./memory.ts";
import type { Matrix } from "./quantise.ts";

/** Shares of what is left out while learning, by lot. */
export interface Dropout {
  /** Word vectors, and rows of the learnt table, of a token. */
  readonly vector: number;
  readonly learnt: number;
  /** Outputs of a layer, and what arcs and relations are judged by: the same ones in a whole sentence (Gal and Ghahramani 2016). */
  readonly layer: number;
  readonly head: number;
}

/** A row a sentence, by which outputs are multiplied: 0 for those left out, and for the others so much that the sum stays the same. */
export function mask(arena: Arena, sentences: number, columns: number, share: number, dice: Dice): Matrix {
  const masks = arena.matrix(sentences, columns);
  for (let i = 0; i < masks.values.length; i++) masks.values[i] = dice.next() < share ? 0 : 1 / (1 - share);
  return masks;
}
