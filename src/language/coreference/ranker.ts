import type { Columns } from "../binary.ts";

/**
 * A linear ranker over hashed features: of several options the one whose features' weights add up highest is chosen. A feature is a 32-bit
 * hash; its weight stands at `hash & mask`, shared with whatever else falls there.
 */
export interface Ranker {
  readonly mask: number;
  readonly weights: Int8Array;
}

/** The ranker whose column in the file has this name. */
export function openRanker(columns: Columns, name: string): Ranker {
  const weights = columns.get(name, Int8Array);
  return { mask: weights.length - 1, weights };
}

/** The options of one decision with their features, in two growing columns: option `o` has `features[from[o]]` to `features[from[o + 1]]`. */
export class Options {
  features = new Int32Array(4096);
  from = new Int32Array(128);
  /** Features and options so far. */
  length = 0;
  count = 0;

  clear(): void {
    this.length = 0;
    this.count = 0;
  }

  /** Begins the next option. */
  next(): void {
    if (this.count + 2 > this.from.length) this.from = grown(this.from);
    this.from[this.count++] = this.length;
    this.from[this.count] = this.length;
  }

  /** Adds a feature to the option that was begun last: a template's number and up to three values, mixed to a hash as in MurmurHash3. */
  add(template: number, a: number, b = 0, c = 0): void {
    if (this.length === this.features.length) this.features = grown(this.features);
    let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
    h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
    this.features[this.length++] = h ^ (h >>> 15);
    this.from[this.count] = this.length;
  }

  /** For each feature of the option from `first` to `last`, exclusive, adds it again joined with a value: what it means for this kind of decision. */
  join(first: number, last: number, value: number): void {
    const length = this.length + last - first;
    while (length > this.features.length) this.features = grown(this.features);
    const { features } = this;
    const salt = Math.imul(value + 1, 0x9e3779b1);
    for (let k = first; k < last; k++) {
      const h = Math.imul(features[k] ^ salt, 0x85ebca6b);
      features[this.length++] = h ^ (h >>> 13);
    }
    this.from[this.count] = this.length;
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** The sum of the weights of an option's features. */
function scoreOf({ mask, weights }: Ranker, { features, from }: Options, option: number): number {
  let sum = 0;
  for (let k = from[option]; k < from[option + 1]; k++) sum += weights[features[k] & mask];
  return sum;
}

/** The option with the highest score, the first of equals; -1 when there is none. */
export function bestOf(ranker: Ranker, options: Options): number {
  let best = -1;
  let most = 0;
  for (let option = 0; option < options.count; option++) {
    const sum = scoreOf(ranker, options, option);
    if (best >= 0 && sum <= most) continue;
    best = option;
    most = sum;
  }
  return best;
}
