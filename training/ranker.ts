import type { Options, Ranker } from "../src/language/coreference/ranker.ts";
import type { Dice } from "./dice.ts";

/** How far a step goes, and how strongly weights are pulled back to zero. */
export interface Pace {
  readonly rate?: number;
  readonly decay?: number;
}

/**
 * Decisions to learn from, packed: decision `d` has the options `first[d]` to `first[d + 1]`, option `o` the features `from[o]` to
 * `from[o + 1]`, whether it is right, and what choosing it costs.
 */
export class Decisions {
  #features = new Int32Array(1 << 20);
  #length = 0;
  readonly #from: number[] = [0];
  readonly #first: number[] = [0];
  readonly #right: boolean[] = [];
  readonly #cost: number[] = [];
  #probability = new Float64Array(256);

  get count(): number {
    return this.#first.length - 1;
  }

  /** Adds a decision; without a right option it is left out. */
  add(options: Options, isRight: (option: number) => boolean, costOf: (option: number) => number = () => 0): void {
    let any = false;
    for (let option = 0; option < options.count; option++) if (isRight(option)) any = true;
    if (!any) return;
    while (this.#length + options.length > this.#features.length) {
      const larger = new Int32Array(this.#features.length * 2);
      larger.set(this.#features);
      this.#features = larger;
    }
    this.#features.set(options.features.subarray(0, options.length), this.#length);
    for (let option = 0; option < options.count; option++) {
      this.#from.push(this.#length + options.from[option + 1]);
      this.#right.push(isRight(option));
      this.#cost.push(isRight(option) ? 0 : costOf(option));
    }
    this.#length += options.length;
    this.#first.push(this.#from.length - 1);
  }

  /**
   * Learns a ranker of `1 << bits` weights that makes the sum of the right options' probabilities high (log-linear, latent where several are
   * right; Durrett and Klein 2013), by AdaGrad (Duchi and others 2011) with a small pull of unused weights towards zero.
   */
  train(bits: number, rounds: number, dice: Dice, { rate = 0.1, decay = 1e-6 }: Pace = {}): Ranker {
    const size = 1 << bits;
    const learner: Learner = { mask: size - 1, weights: new Float64Array(size), squares: new Float64Array(size).fill(1e-2), rate, decay };
    const sums = new Float64Array(size);
    const order = Int32Array.from({ length: this.count }, (_, d) => d);
    for (let round = 0; round < rounds; round++) {
      shuffle(order, dice);
      for (const d of order) this.#learn(d, learner);
      if (round >= rounds / 2) for (let at = 0; at < size; at++) sums[at] += learner.weights[at];
    }
    return { mask: learner.mask, weights: quantised(sums) };
  }

  /** One step for one decision. */
  #learn(d: number, learner: Learner): void {
    const first = this.#first[d];
    const count = this.#first[d + 1] - first;
    const probability = this.#exponentials(first, count, learner);
    let all = 0;
    let right = 0;
    for (let k = 0; k < count; k++) {
      all += probability[k];
      if (this.#right[first + k]) right += probability[k];
    }
    for (let k = 0; k < count; k++) {
      const gradient = (this.#right[first + k] ? probability[k] / Math.max(right, 1e-30) : 0) - probability[k] / all;
      if (gradient < 1e-4 && gradient > -1e-4) continue;
      this.#move(first + k, gradient, learner);
    }
  }

  /** For each option its score and cost to the power of e, over the highest; the array is used again. */
  #exponentials(first: number, count: number, { mask, weights }: Learner): Float64Array {
    if (count > this.#probability.length) this.#probability = new Float64Array(count * 2);
    const probability = this.#probability;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      let sum = this.#cost[first + k];
      for (let f = this.#from[first + k]; f < this.#from[first + k + 1]; f++) sum += weights[this.#features[f] & mask];
      probability[k] = sum;
      if (sum > most) most = sum;
    }
    for (let k = 0; k < count; k++) probability[k] = Math.exp(probability[k] - most);
    return probability;
  }

  #move(option: number, gradient: number, { mask, weights, squares, rate, decay }: Learner): void {
    for (let f = this.#from[option]; f < this.#from[option + 1]; f++) {
      const at = this.#features[f] & mask;
      const slope = gradient - decay * weights[at];
      squares[at] += slope * slope;
      weights[at] += (rate * slope) / Math.sqrt(squares[at]);
    }
  }
}

/** Weights while they are learnt, and the sum of the squares of each one's slopes. */
interface Learner extends Required<Pace> {
  readonly mask: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** Weights as whole numbers from -127 to 127; the few largest are clipped. */
function quantised(weights: Float64Array): Int8Array {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] || 1;
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((127 * weight) / largest))));
}

function shuffle(order: Int32Array, dice: Dice): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = dice.below(k + 1);
    const kept = order[k];
    order[k] = order[other];
    order[other] = kept;
  }
}
