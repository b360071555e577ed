import type { Dice } from "../dice.ts";
import { type Batch, type Losses, NO_HEAD, NO_TREE } from "./batch.ts";
import { type Arena, COLUMNS, ROWS, roundUp, rowsOf } from "./memory.ts";
import { Parameter } from "./parameter.ts";
import type { Matrix } from "./quantise.ts";
import { leaky, leakySlope, softmaxLoss } from "./softmax.ts";

/** What each token is as dependent and as head, side by side; what it asks of a head; and the gradients of both. */
interface Pairing {
  readonly tokens: Matrix;
  readonly tokenGradients: Matrix;
  readonly queries: Matrix;
  readonly queryGradients: Matrix;
}

/**
 * Scores each token as head of each other: what the dependent asks, a product of what it is, times what the head is (biaffine attention:
 * Dozat and Manning 2017). The root is one more head, with a learnt row of its own.
 */
export class Arcs {
  readonly u: Parameter;
  readonly uBias: Parameter;
  readonly root: Parameter;
  readonly #arena: Arena;
  readonly #size: number;

  constructor(arena: Arena, size: number, dice: Dice) {
    this.#arena = arena;
    this.#size = size;
    this.u = new Parameter(arena, size, size).scatter(dice, Math.sqrt(1 / size));
    this.uBias = new Parameter(arena, 1, size);
    this.root = new Parameter(arena, 1, size).scatter(dice, 0.3);
  }

  /**
   * Adds the loss of a batch's heads to `losses`, and its gradients to the others. The first columns of `z` are what tokens are as
   * dependents and as heads; their gradients go to the same columns of `dz`. `masks` has a row a sentence.
   */
  learn(batch: Batch, z: Matrix, dz: Matrix, masks: Matrix, losses: Losses): void {
    const pairing = this.#pair(batch, z, masks);
    for (let s = 0; s + 1 < batch.first.length; s++)
      if (batch.heads[batch.first[s]] !== NO_TREE) this.#learnSentence(batch, batch.first[s], batch.first[s + 1], pairing, losses);
    this.#learnQueries(batch, pairing);
    const { tokenGradients } = pairing;
    eachToken(batch, (i, s) => {
      for (let j = 0; j < 2 * this.#size; j++) {
        const at = i * z.columns + j;
        dz.values[at] =
          tokenGradients.values[i * tokenGradients.columns + j] * masks.values[s * masks.columns + j] * leakySlope(z.values[at]);
      }
    });
  }

  #pair(batch: Batch, z: Matrix, masks: Matrix): Pairing {
    const size = this.#size;
    const arena = this.#arena;
    const tokens = arena.zeros(z.rows, 2 * size);
    eachToken(batch, (i, s) => {
      for (let j = 0; j < 2 * size; j++)
        tokens.values[i * 2 * size + j] = leaky(z.values[i * z.columns + j]) * masks.values[s * 2 * size + j];
    });
    const queries = arena.matrix(z.rows, size);
    arena.multiply(tokens, this.u, queries);
    for (let i = 0; i < batch.count; i++) for (let j = 0; j < size; j++) queries.values[i * size + j] += this.uBias.values[j];
    return { tokens, tokenGradients: arena.zeros(z.rows, 2 * size), queries, queryGradients: arena.zeros(z.rows, size) };
  }

  #learnSentence(batch: Batch, first: number, last: number, pairing: Pairing, losses: Losses): void {
    const size = this.#size;
    const arena = this.#arena;
    const mark = arena.mark();
    const count = last - first;
    const heads = this.#headsOf(pairing.tokens, first, count);
    const queries = rowsOf(pairing.queries, first, count);
    const scores = arena.matrix(roundUp(count, ROWS), heads.rows);
    const gradients = arena.zeros(scores.rows, scores.columns);
    arena.multiply(queries, arena.turned(heads), scores);
    for (let i = 0; i < count; i++) {
      if (batch.heads[first + i] === NO_HEAD) continue;
      const gold = batch.heads[first + i] < 0 ? count : batch.heads[first + i] - first;
      losses.arcs += softmaxLossOfHead(scores, i, count, gold, gradients);
    }
    const queryGradients = arena.matrix(scores.rows, size);
    arena.multiply(gradients, heads, queryGradients);
    pairing.queryGradients.values.set(rowsOf(queryGradients, 0, count).values, first * size);
    const headGradients = arena.matrix(heads.rows, size);
    arena.multiplyTurned(gradients, queries, headGradients);
    this.#spread(headGradients, first, count, pairing.tokenGradients);
    arena.release(mark);
  }

  /** What the tokens of a sentence are as heads, and after them the root. */
  #headsOf(tokens: Matrix, first: number, count: number): Matrix {
    const size = this.#size;
    const heads = this.#arena.zeros(roundUp(count + 1, COLUMNS), size);
    for (let j = 0; j < count; j++) {
      const at = (2 * (first + j) + 1) * size;
      heads.values.set(tokens.values.subarray(at, at + size), j * size);
    }
    heads.values.set(this.root.values, count * size);
    return heads;
  }

  /** The heads' gradients to those of the tokens, and to the root's. */
  #spread({ values }: Matrix, first: number, count: number, tokenGradients: Matrix): void {
    const size = this.#size;
    for (let j = 0; j < count; j++)
      for (let k = 0; k < size; k++) tokenGradients.values[(2 * (first + j) + 1) * size + k] += values[j * size + k];
    for (let k = 0; k < size; k++) this.root.gradients[k] += values[count * size + k];
  }

  #learnQueries(batch: Batch, { tokens, tokenGradients, queryGradients }: Pairing): void {
    const size = this.#size;
    const arena = this.#arena;
    for (let i = 0; i < batch.count; i++) for (let k = 0; k < size; k++) this.uBias.gradients[k] += queryGradients.values[i * size + k];
    arena.multiplyTurned(tokens, queryGradients, this.u.gradient, true);
    const dependents = arena.matrix(tokens.rows, size);
    arena.multiply(queryGradients, arena.turned(this.u), dependents);
    for (let i = 0; i < batch.count; i++)
      for (let k = 0; k < size; k++) tokenGradients.values[2 * i * size + k] += dependents.values[i * size + k];
  }
}

/** No token is its own head. */
function softmaxLossOfHead(scores: Matrix, dependent: number, count: number, gold: number, gradients: Matrix): number {
  const row = { at: dependent * scores.columns, count: count + 1 };
  return softmaxLoss(scores.values, row, null, gold, gradients.values, dependent);
}

/** Every token of a batch, with the number of its sentence. */
export function eachToken({ first }: Batch, visit: (token: number, sentence: number) => void): void {
  for (let s = 0; s + 1 < first.length; s++) for (let i = first[s]; i < first[s + 1]; i++) visit(i, s);
}
