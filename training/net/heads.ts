import type { Dice } from "../dice.ts";
import { Arcs } from "./arcs.ts";
import { type Batch, type Losses, UNKNOWN } from "./batch.ts";
import { type Dropout, mask } from "./dropout.ts";
import { type Arena, COLUMNS, roundUp } from "./memory.ts";
import { Parameter } from "./parameter.ts";
import type { Learnt, Matrix } from "./quantise.ts";
import { Relations } from "./relations.ts";
import { softmaxLoss } from "./softmax.ts";

/**
 * What is read off the last layer's states: one product gives each token what it is in arcs and in relations, and the scores of its tags
 * and names. The order of the columns is that of src/language/parser/encoder.ts.
 */
export class Heads {
  readonly z: Parameter;
  readonly zBias: Parameter;
  readonly arcs: Arcs;
  readonly relations: Relations;
  readonly #arena: Arena;
  readonly #sizes: Learnt["sizes"];

  constructor(arena: Arena, sizes: Learnt["sizes"], dice: Dice) {
    this.#arena = arena;
    this.#sizes = sizes;
    const { arc, label, tags, names, hidden } = sizes;
    const columns = roundUp(2 * arc + 2 * label + tags + names, COLUMNS);
    this.z = new Parameter(arena, 2 * hidden, columns).scatter(dice, Math.sqrt(3 / (2 * hidden)));
    this.zBias = new Parameter(arena, 1, columns);
    this.arcs = new Arcs(arena, arc, dice);
    this.relations = new Relations(arena, label, sizes.relations, dice);
  }

  get parameters(): Parameter[] {
    const { arcs, relations } = this;
    return [this.z, this.zBias, arcs.u, arcs.uBias, arcs.root, relations.l, relations.lBias];
  }

  /** Adds a batch's losses to `losses`, and their gradients to the others; returns those of the states. */
  learn(batch: Batch, states: Matrix, dropout: Dropout, dice: Dice, losses: Losses): Matrix {
    const arena = this.#arena;
    const { arc, label } = this.#sizes;
    const z = arena.matrix(states.rows, this.z.columns);
    const dz = arena.zeros(states.rows, this.z.columns);
    arena.multiply(states, this.z, z);
    for (let i = 0; i < batch.count; i++) for (let j = 0; j < z.columns; j++) z.values[i * z.columns + j] += this.zBias.values[j];
    const sentences = batch.first.length - 1;
    const arcMasks = mask(arena, sentences, 2 * arc, dropout.head, dice);
    const labelMasks = mask(arena, sentences, label, dropout.head, dice);
    this.arcs.learn(batch, z, dz, arcMasks, losses);
    this.relations.learn(batch, z, dz, 2 * arc, labelMasks, losses);
    this.#learnClasses(batch, z, dz, losses);
    return this.#stateGradients(batch, states, dz);
  }

  #learnClasses(batch: Batch, z: Matrix, dz: Matrix, losses: Losses): void {
    const { arc, label, tags, names } = this.#sizes;
    for (let i = 0; i < batch.count; i++) {
      const at = i * z.columns + 2 * arc + 2 * label;
      if (batch.tags[i] !== UNKNOWN) losses.tags += softmaxLoss(z.values, { at, count: tags }, null, batch.tags[i], dz.values);
      const row = { at: at + tags, count: names };
      if (batch.names[i] !== UNKNOWN) losses.names += softmaxLoss(z.values, row, null, batch.names[i], dz.values);
    }
  }

  #stateGradients(batch: Batch, states: Matrix, dz: Matrix): Matrix {
    const arena = this.#arena;
    for (let i = 0; i < batch.count; i++) for (let j = 0; j < dz.columns; j++) this.zBias.gradients[j] += dz.values[i * dz.columns + j];
    arena.multiplyTurned(states, dz, this.z.gradient, true);
    const gradients = arena.matrix(states.rows, states.columns);
    arena.multiply(dz, arena.turned(this.z), gradients);
    return gradients;
  }
}
