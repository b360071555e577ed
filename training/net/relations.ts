import type { Dice } from "../dice.ts";
import type { Batch, Losses } from "./batch.ts";
import { type Arena, COLUMNS, ROWS, roundUp, rowsOf } from "./memory.ts";
import { Parameter } from "./parameter.ts";
import type { Matrix } from "./quantise.ts";
import { leaky, leakySlope, softmaxLoss } from "./softmax.ts";

/** An edge to learn from: a token of the batch, its head, the number of its sentence. */
interface Edge {
  readonly dependent: number;
  readonly head: number;
  readonly sentence: number;
}

/** Scores relations of an edge by the sum of what its ends are: one hidden layer, and a product. */
export class Relations {
  readonly l: Parameter;
  readonly lBias: Parameter;
  readonly #arena: Arena;
  readonly #size: number;
  readonly #classes: number;

  constructor(arena: Arena, size: number, classes: number, dice: Dice) {
    this.#arena = arena;
    this.#size = size;
    this.#classes = classes;
    const columns = roundUp(classes, COLUMNS);
    this.l = new Parameter(arena, size, columns).scatter(dice, Math.sqrt(3 / size));
    this.lBias = new Parameter(arena, 1, columns);
  }

  /**
   * Adds the loss of a batch's relations, given the right heads, to `losses`, and its gradients to the others. What tokens are as
   * dependents stands in the columns of `z` from `column` on, and after it what they are as heads; their gradients are added to `dz`.
   */
  learn(batch: Batch, z: Matrix, dz: Matrix, column: number, masks: Matrix, losses: Losses): void {
    const edges = edgesOf(batch);
    if (edges.length === 0) return;
    const arena = this.#arena;
    const hidden = this.#hidden(edges, z, column, masks);
    const scores = arena.matrix(hidden.rows, this.l.columns);
    const gradients = arena.zeros(hidden.rows, this.l.columns);
    arena.multiply(hidden, this.l, scores);
    edges.forEach(({ dependent }, e) => {
      const row = { at: e * scores.columns, count: this.#classes };
      losses.relations += softmaxLoss(scores.values, row, this.lBias.values, batch.relations[dependent], gradients.values);
      for (let c = 0; c < this.#classes; c++) this.lBias.gradients[c] += gradients.values[row.at + c];
    });
    arena.multiplyTurned(hidden, rowsOf(gradients, 0, edges.length), this.l.gradient, true);
    const hiddenGradients = arena.matrix(hidden.rows, this.#size);
    arena.multiply(gradients, arena.turned(this.l), hiddenGradients);
    this.#spread(edges, hiddenGradients, z, dz, column, masks);
  }

  #hidden(edges: readonly Edge[], z: Matrix, column: number, masks: Matrix): Matrix {
    const size = this.#size;
    const hidden = this.#arena.zeros(roundUp(edges.length, ROWS), size);
    edges.forEach(({ dependent, head, sentence }, e) => {
      const [d, h] = [dependent * z.columns + column, head * z.columns + column + size];
      for (let k = 0; k < size; k++)
        hidden.values[e * size + k] = leaky(z.values[d + k] + z.values[h + k]) * masks.values[sentence * size + k];
    });
    return hidden;
  }

  #spread(edges: readonly Edge[], { values }: Matrix, z: Matrix, dz: Matrix, column: number, masks: Matrix): void {
    const size = this.#size;
    edges.forEach(({ dependent, head, sentence }, e) => {
      const [d, h] = [dependent * z.columns + column, head * z.columns + column + size];
      for (let k = 0; k < size; k++) {
        const gradient = values[e * size + k] * masks.values[sentence * size + k] * leakySlope(z.values[d + k] + z.values[h + k]);
        dz.values[d + k] += gradient;
        dz.values[h + k] += gradient;
      }
    });
  }
}

/** The edges of a batch between two tokens; a root's relation is known. */
function edgesOf({ first, heads }: Batch): Edge[] {
  const edges: Edge[] = [];
  for (let sentence = 0; sentence + 1 < first.length; sentence++)
    for (let dependent = first[sentence]; dependent < first[sentence + 1]; dependent++)
      if (heads[dependent] >= 0) edges.push({ dependent, head: heads[dependent], sentence });
  return edges;
}
