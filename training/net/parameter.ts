import type { Dice } from "../dice.ts";
import type { Arena } from "./memory.ts";
import type { Matrix } from "./quantise.ts";

/** One step of Adam (Kingma and Ba 2015), the same for all parameters. */
export interface Step {
  /** How far a parameter goes, corrected for the first moment's start at 0. */
  readonly rate: number;
  /** Corrects the second moment in the same way. */
  readonly correction: number;
  /** What gradients are multiplied by: they are sums over a batch, and may be too long. */
  readonly scale: number;
  /** How much of the way to the new values the moving averages go. */
  readonly averaging: number;
}

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.98;
const SMALLEST = 1e-8;

/** Step number `count`, from 1 on. */
export function stepOf(count: number, rate: number, scale: number): Step {
  return {
    rate: rate / (1 - FIRST_DECAY ** count),
    correction: 1 - SECOND_DECAY ** count,
    scale,
    averaging: 1 - Math.min(0.999, (1 + count) / (10 + count)),
  };
}

/** Values that are learnt, with the gradients of the loss that a batch adds up. */
class Learning implements Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(rows: number, columns: number, values: Float32Array, gradients: Float32Array) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.gradients = gradients;
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
  }

  /** Moves the values `from` to `to`, exclusive, against their gradients, which are then 0. */
  protected move({ rate, correction, scale }: Step, from: number, to: number): void {
    const { values, gradients } = this;
    const first = this.#first;
    const second = this.#second;
    for (let i = from; i < to; i++) {
      const gradient = gradients[i] * scale;
      first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * gradient;
      second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * gradient * gradient;
      values[i] -= (rate * first[i]) / (Math.sqrt(second[i] / correction) + SMALLEST);
      gradients[i] = 0;
    }
  }
}

/** A matrix that is learnt. What is kept of it in the end is the moving average of its values. */
export class Parameter extends Learning {
  readonly averages: Float32Array;

  constructor(arena: Arena, rows: number, columns: number) {
    super(rows, columns, arena.zeros(rows, columns).values, arena.zeros(rows, columns).values);
    this.averages = new Float32Array(this.values.length);
  }

  /** The gradients as a matrix that products are added to. */
  get gradient(): Matrix {
    return { rows: this.rows, columns: this.columns, values: this.gradients };
  }

  /** Sets all values by lot, between `-width` and `width`. */
  scatter(dice: Dice, width: number): this {
    for (let i = 0; i < this.values.length; i++) this.values[i] = (dice.next() * 2 - 1) * width;
    return this;
  }

  /** `sum` and the squares of all gradients. */
  squares(sum: number): number {
    const { gradients } = this;
    let total = sum;
    for (let i = 0; i < gradients.length; i++) total += gradients[i] * gradients[i];
    return total;
  }

  step(step: Step): void {
    this.move(step, 0, this.values.length);
    const { values, averages } = this;
    for (let i = 0; i < values.length; i++) averages[i] += step.averaging * (values[i] - averages[i]);
  }

  /** The averages as a matrix. */
  get average(): Matrix {
    return { rows: this.rows, columns: this.columns, values: this.averages };
  }
}

/** A table of which a batch needs a few rows, and moves those only. */
export class Table extends Learning {
  readonly #moved: Uint8Array;

  constructor(rows: number, columns: number, dice: Dice, width: number) {
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < values.length; i++) values[i] = (dice.next() * 2 - 1) * width;
    super(rows, columns, values, new Float32Array(rows * columns));
    this.#moved = new Uint8Array(rows);
  }

  /** `rows` may name a row more than once. */
  step(step: Step, rows: Int32Array): void {
    this.#moved.fill(0);
    for (const row of rows) {
      if (this.#moved[row] === 1) continue;
      this.#moved[row] = 1;
      this.move(step, row * this.columns, (row + 1) * this.columns);
    }
  }
}
