import type { Dice } from "../dice.ts";
import type { Batch, Losses } from "./batch.ts";
import type { Dropout } from "./dropout.ts";
import { Heads } from "./heads.ts";
import { type Arena, ROWS, roundUp } from "./memory.ts";
import { type Parameter, Table } from "./parameter.ts";
import type { Learnt, Matrix } from "./quantise.ts";
import { Recurrent } from "./recurrent.ts";

export type Sizes = Learnt["sizes"];

/** Word vectors, which stay as they are, and the keys of the learnt table's rows. */
export interface Given {
  readonly vectors: Float32Array;
  readonly keys: readonly number[];
}

/** A batch's input, and which of its features were not left out. */
interface Input {
  readonly matrix: Matrix;
  readonly kept: Uint8Array;
}

/**
 * The net that src/language/parser/encoder.ts reads with, in fractions and able to learn: word vectors and learnt rows for words, affixes and
 * shapes; layers of simple recurrent units; heads for arcs, relations, tags and names.
 */
export class Net {
  readonly table: Table;
  readonly layers: readonly Recurrent[];
  readonly heads: Heads;
  readonly #sizes: Sizes;
  readonly #given: Given;
  readonly #arena: Arena;
  readonly #dice: Dice;
  readonly #free: number;

  /** A net that knows nothing yet; the same dice make the same one. */
  constructor(arena: Arena, sizes: Sizes, given: Given, dice: Dice) {
    this.#arena = arena;
    this.#sizes = sizes;
    this.#given = given;
    this.#dice = dice;
    const { vector, learnt, hidden, layers } = sizes;
    this.table = new Table(given.keys.length, learnt, dice, 0.1);
    this.layers = Array.from(
      { length: layers },
      (_, l) => new Recurrent(arena, l === 0 ? vector + learnt : 2 * hidden, hidden, l === 0, dice),
    );
    this.heads = new Heads(arena, sizes, dice);
    this.#free = arena.mark();
  }

  /** All that is learnt but the table. */
  get parameters(): Parameter[] {
    return [...this.layers.flatMap(({ w, v }) => [w, v]), ...this.heads.parameters];
  }

  /** Adds the gradients of a batch's losses to those of the parameters and the table; returns the losses. */
  learn(batch: Batch, dropout: Dropout): Losses {
    this.#arena.release(this.#free);
    const losses: Losses = { arcs: 0, relations: 0, tags: 0, names: 0 };
    const input = this.#input(batch, dropout);
    const traces: ReturnType<Recurrent["forward"]>[] = [];
    let states = input.matrix;
    for (const layer of this.layers) {
      const trace = layer.forward(states, batch.first, dropout.layer, this.#dice);
      traces.push(trace);
      states = trace.states;
    }
    let gradients = this.heads.learn(batch, states, dropout, this.#dice, losses);
    for (let l = this.layers.length - 1; l >= 0; l--)
      gradients = this.layers[l].backward(traces[l], gradients, batch.first, l === 0 ? this.#sizes.vector : 0);
    this.#learnTable(batch, input, gradients);
    return losses;
  }

  #input({ count, vectors, features, featureFrom }: Batch, dropout: Dropout): Input {
    const { vector, learnt } = this.#sizes;
    const matrix = this.#arena.zeros(roundUp(count, ROWS), vector + learnt);
    const kept = new Uint8Array(features.length).fill(1);
    for (let i = 0; i < count; i++) {
      const at = i * matrix.columns;
      const from = (vectors[i] - 1) * vector;
      if (this.#dice.next() >= dropout.vector && from >= 0) matrix.values.set(this.#given.vectors.subarray(from, from + vector), at);
      for (let f = featureFrom[i]; f < featureFrom[i + 1]; f++) {
        if (this.#dice.next() < dropout.learnt) kept[f] = 0;
        else for (let k = 0; k < learnt; k++) matrix.values[at + vector + k] += this.table.values[features[f] * learnt + k];
      }
    }
    return { matrix, kept };
  }

  #learnTable({ count, features, featureFrom }: Batch, { kept }: Input, { values }: Matrix): void {
    const { learnt } = this.#sizes;
    for (let i = 0; i < count; i++)
      for (let f = featureFrom[i]; f < featureFrom[i + 1]; f++) {
        if (kept[f] === 0) continue;
        for (let k = 0; k < learnt; k++) this.table.gradients[features[f] * learnt + k] += values[i * learnt + k];
      }
  }

  /** What the model file keeps: the table as it is, of the rest the moving averages. */
  learnt(): Learnt {
    const { arcs, relations, z, zBias } = this.heads;
    return {
      sizes: this.#sizes,
      vectors: this.#given.vectors,
      keys: this.#given.keys,
      table: this.table.values,
      w: this.layers.map(({ w }) => w.average),
      v: this.layers.map(({ v }) => v.average),
      ...{ z: z.average, zBias: zBias.average, u: arcs.u.average, uBias: arcs.uBias.average },
      ...{ root: arcs.root.average, l: relations.l.average, lBias: relations.lBias.average },
    };
  }
}
