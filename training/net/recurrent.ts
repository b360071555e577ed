import type { Dice } from "../dice.ts";
import { mask } from "./dropout.ts";
import { type Arena, COLUMNS, roundUp } from "./memory.ts";
import { Parameter } from "./parameter.ts";
import type { Matrix } from "./quantise.ts";

/** What a layer remembers of a batch for the way back: a row a token, and in it the outputs of both directions. */
interface Trace {
  readonly input: Matrix;
  readonly sums: Matrix;
  readonly candidate: Float32Array;
  readonly forget: Float32Array;
  readonly reset: Float32Array;
  readonly cell: Float32Array;
  /** What goes past the cell. */
  readonly past: Float32Array;
  readonly mask: Float32Array;
  /** The layer's output. */
  readonly states: Matrix;
}

/** One direction of a sentence: the tokens `first` to `last`, exclusive, from the left (side 0) or from the right (side 1). */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly side: number;
  readonly sentence: number;
}

/** What the way back writes: gradients of a layer's sums and input, and of the cell that it has come to. */
interface Gradients {
  readonly sums: Matrix;
  readonly below: Matrix;
  readonly carry: Float32Array;
}

/** Rows of `v`, for each direction: the cell's weights in the forget and the reset gate, and the two gates' biases. */
const CELL_ROWS = 4;

/**
 * A layer of simple recurrent units in both directions (Lei, Zhang, Wang, Dai and Artzi 2018):
 *
 *   candidate = tanh(sum 0), forget = sigmoid(sum 1 + vf * c' + bf), reset = sigmoid(sum 2 + vr * c' + br)
 *   c = forget * c' + (1 - forget) * candidate, output = reset * c + (1 - reset) * past
 *
 * where c' is the cell of the token before, the sums are products of the input, and `past` is the input itself, or tanh(sum 3) in the
 * first layer, whose input is of another width.
 */
export class Recurrent {
  readonly w: Parameter;
  readonly v: Parameter;
  readonly #arena: Arena;
  readonly #hidden: number;
  readonly #gates: number;

  /** `first`: the layer has an input of another width than its output. */
  constructor(arena: Arena, inputs: number, hidden: number, first: boolean, dice: Dice) {
    this.#arena = arena;
    this.#hidden = hidden;
    this.#gates = first ? 4 : 3;
    this.w = new Parameter(arena, inputs, roundUp(2 * this.#gates * hidden, COLUMNS)).scatter(dice, Math.sqrt(3 / inputs));
    this.v = new Parameter(arena, 2 * CELL_ROWS, hidden);
    this.#beginCells(dice);
  }

  /** Cell weights by lot; the forget gates begin half open, the reset gates a little closed. */
  #beginCells(dice: Dice): void {
    const hidden = this.#hidden;
    const { values } = this.v;
    for (let side = 0; side < 2; side++) {
      const at = side * CELL_ROWS * hidden;
      for (let j = 0; j < hidden; j++) {
        values[at + j] = (dice.next() * 2 - 1) * 0.5;
        values[at + hidden + j] = (dice.next() * 2 - 1) * 0.5;
        values[at + 3 * hidden + j] = -0.5;
      }
    }
  }

  /** Reads sentences; number `s` has the rows `first[s]` to `first[s + 1]`, exclusive, of `input`. Leaves out a `share` of the outputs. */
  forward(input: Matrix, first: Int32Array, share: number, dice: Dice): Trace {
    const width = 2 * this.#hidden;
    const each = () => this.#arena.matrix(input.rows, width).values;
    const trace: Trace = {
      input,
      sums: this.#arena.matrix(input.rows, this.w.columns),
      ...{ candidate: each(), forget: each(), reset: each(), cell: each(), past: each() },
      mask: mask(this.#arena, first.length - 1, width, share, dice).values,
      states: this.#arena.zeros(input.rows, width),
    };
    this.#arena.multiply(input, this.w, trace.sums);
    for (const run of runsOf(first)) this.#read(trace, run);
    return trace;
  }

  #read(trace: Trace, { first, last, side, sentence }: Run): void {
    const hidden = this.#hidden;
    const { input, sums, candidate, forget, reset, cell, past, mask } = trace;
    const [u, x, out, v] = [sums.values, input.values, trace.states.values, this.v.values];
    const masked = (2 * sentence + side) * hidden;
    const vf = side * CELL_ROWS * hidden;
    const [vr, bf, br] = [vf + hidden, vf + 2 * hidden, vf + 3 * hidden];
    const way = side === 0 ? 1 : -1;
    for (let t = first, i = side === 0 ? first : last - 1; t < last; t++, i += way) {
      const sum = i * sums.columns + side * this.#gates * hidden;
      const at = (2 * i + side) * hidden;
      const before = at - way * 2 * hidden;
      for (let j = 0; j < hidden; j++) {
        const held = t === first ? 0 : cell[before + j];
        const f = sigmoid(u[sum + hidden + j] + v[vf + j] * held + v[bf + j]);
        const r = sigmoid(u[sum + 2 * hidden + j] + v[vr + j] * held + v[br + j]);
        const a = tanh(u[sum + j]);
        const c = f * held + (1 - f) * a;
        const p = this.#gates === 4 ? tanh(u[sum + 3 * hidden + j]) : x[at + j];
        forget[at + j] = f;
        reset[at + j] = r;
        candidate[at + j] = a;
        cell[at + j] = c;
        past[at + j] = p;
        out[at + j] = (r * c + (1 - r) * p) * mask[masked + j];
      }
    }
  }

  /**
   * Adds to the layer's gradients, given those of its states; returns the gradients of its input from column `column` on (of
   * the first layer's input, word vectors are not learnt).
   */
  backward(trace: Trace, above: Matrix, first: Int32Array, column = 0): Matrix {
    const { input, sums } = trace;
    const arena = this.#arena;
    const down = arena.zeros(sums.rows, sums.columns);
    const below = arena.zeros(input.rows, input.columns - column);
    const to = { sums: down, below, carry: new Float32Array(this.#hidden) };
    for (const run of runsOf(first)) this.#unread(trace, run, above.values, to);
    arena.multiplyTurned(input, down, this.w.gradient, true);
    arena.multiply(down, arena.turned(this.w, column), below, true);
    return below;
  }

  /** `#read` backwards, from the gradients `above` of the states. */
  #unread(trace: Trace, { first, last, side, sentence }: Run, above: Float32Array, to: Gradients): void {
    const hidden = this.#hidden;
    const { sums, candidate, forget, reset, cell, past, mask } = trace;
    const [down, below, carry] = [to.sums.values, to.below.values, to.carry.fill(0)];
    const [v, gradients] = [this.v.values, this.v.gradients];
    const masked = (2 * sentence + side) * hidden;
    const vf = side * CELL_ROWS * hidden;
    const [vr, bf, br] = [vf + hidden, vf + 2 * hidden, vf + 3 * hidden];
    const way = side === 0 ? 1 : -1;
    for (let t = last - 1, i = side === 0 ? last - 1 : first; t >= first; t--, i -= way) {
      const sum = i * sums.columns + side * this.#gates * hidden;
      const at = (2 * i + side) * hidden;
      const before = at - way * 2 * hidden;
      for (let j = 0; j < hidden; j++) {
        const r = reset[at + j];
        const f = forget[at + j];
        const a = candidate[at + j];
        const p = past[at + j];
        const held = t === first ? 0 : cell[before + j];
        const gradient = above[at + j] * mask[masked + j];
        const dr = gradient * (cell[at + j] - p) * r * (1 - r);
        const dc = carry[j] + gradient * r;
        const dp = gradient * (1 - r);
        const df = dc * (held - a) * f * (1 - f);
        down[sum + j] = dc * (1 - f) * (1 - a * a);
        down[sum + hidden + j] = df;
        down[sum + 2 * hidden + j] = dr;
        if (this.#gates === 4) down[sum + 3 * hidden + j] = dp * (1 - p * p);
        else below[at + j] = dp;
        gradients[vf + j] += df * held;
        gradients[vr + j] += dr * held;
        gradients[bf + j] += df;
        gradients[br + j] += dr;
        carry[j] = dc * f + df * v[vf + j] + dr * v[vr + j];
      }
    }
  }
}

/** Both directions of each sentence. */
function runsOf(first: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let sentence = 0; sentence + 1 < first.length; sentence++)
    for (const side of [0, 1]) runs.push({ first: first[sentence], last: first[sentence + 1], side, sentence });
  return runs;
}

/**
 * What src/language/parser/kernel.ts takes for the hyperbolic tangent. Above its slope is taken for 1 - y^2, as the tangent's is: at most a tenth
 * too much or too little.
 */
function tanh(x: number): number {
  if (x >= 3) return 1;
  if (x <= -3) return -1;
  const square = x * x;
  return (x * (27 + square)) / (27 + 9 * square);
}

function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x);
}
