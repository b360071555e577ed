import { fingerprint, type Linear, PROBES } from "../src/language/parser/linear.ts";

/**
 * An averaged multiclass perceptron over hashed features (Collins 2002; averaging as in Daumé's thesis, figure 2.3). A
 * feature gets a row of weights when it is first updated, and only if it was seen at least twice.
 */
export class Perceptron {
  readonly classCount: number;
  #keys: Int32Array;
  #rows: Int32Array;
  #mask: number;
  #used = 1;
  #weights: Int32Array;
  #totals: Float64Array;
  #step = 1;
  readonly #seen = new Uint8Array(1 << 24);
  readonly #scores: Int32Array;
  readonly #found = new Int32Array(128);

  constructor(classCount: number, capacity = 1 << 16) {
    this.classCount = classCount;
    this.#keys = new Int32Array(1 << 20);
    this.#rows = new Int32Array(1 << 20);
    this.#mask = (1 << 20) - 1;
    this.#weights = new Int32Array(capacity * classCount);
    this.#totals = new Float64Array(capacity * classCount);
    this.#scores = new Int32Array(classCount);
  }

  get features(): number {
    return this.#used - 1;
  }

  /** The scores of all classes; the array is reused by the next call. */
  score(features: Int32Array, count: number, counting: boolean): Int32Array {
    const scores = this.#scores.fill(0);
    const weights = this.#weights;
    const classes = this.classCount;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      if (counting) {
        const at = (hash ^ (hash >>> 8)) & 0xffffff;
        if (this.#seen[at] < 2) this.#seen[at]++;
      }
      const row = this.#row(hash);
      this.#found[f] = row;
      if (row === 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] += weights[base + c];
    }
    return scores;
  }

  /** Counts a decision; call once for each, before `update`. */
  tick(): void {
    this.#step++;
  }

  /** Moves weight from the class that was chosen to the one that was right, for the features scored last. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      let row = this.#found[f];
      if (row === 0) {
        const hash = features[f];
        if (this.#seen[(hash ^ (hash >>> 8)) & 0xffffff] < 2) continue;
        row = this.#add(hash);
      }
      const base = row * this.classCount;
      this.#weights[base + right]++;
      this.#weights[base + wrong]--;
      this.#totals[base + right] += this.#step;
      this.#totals[base + wrong] -= this.#step;
    }
  }

  #row(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    slot &= this.#mask;
    const keys = this.#keys;
    const rows = this.#rows;
    while (rows[slot] !== 0) {
      if (keys[slot] === hash) return rows[slot];
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  #add(hash: number): number {
    const known = this.#row(hash);
    if (known !== 0) return known;
    if (this.#used * 2 > this.#mask) this.#rehash();
    if ((this.#used + 1) * this.classCount > this.#weights.length) this.#grow();
    const row = this.#used++;
    this.#put(hash, row);
    return row;
  }

  #put(hash: number, row: number): void {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    this.#rows[slot] = row;
  }

  #rehash(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    const size = keys.length * 2;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#mask = size - 1;
    for (let slot = 0; slot < keys.length; slot++) if (rows[slot] !== 0) this.#put(keys[slot], rows[slot]);
  }

  #grow(): void {
    const weights = new Int32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    this.#weights = weights;
    const totals = new Float64Array(this.#totals.length * 2);
    totals.set(this.#totals);
    this.#totals = totals;
  }

  /** The averaged weights as a compact classifier of `1 << bits` slots; rows that do not fit are dropped, the weakest first. */
  freeze(bits: number, load = 0.8): Linear {
    const classes = this.classCount;
    const average = (at: number) => this.#weights[at] - this.#totals[at] / this.#step;
    const { unit, order } = this.#ranked(average);
    const size = 1 << bits;
    const slots = new Uint16Array(size);
    const rowOf = new Int32Array(size).fill(-1);
    let kept = 0;
    for (const { hash, row } of order) {
      if (kept > size * load) break;
      const print = fingerprint(hash);
      let slot = hash & (size - 1);
      for (let probe = 0; probe < PROBES; probe++) {
        if (slots[slot] === print) break;
        if (slots[slot] === 0) {
          slots[slot] = print;
          rowOf[slot] = row;
          kept++;
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
    }
    const start = new Uint32Array(size + 1);
    const pairs: number[] = [];
    for (let slot = 0; slot < size; slot++) {
      start[slot] = pairs.length / 2;
      if (rowOf[slot] < 0) continue;
      for (let c = 0; c < classes; c++) {
        const weight = Math.max(-127, Math.min(127, Math.round(average(rowOf[slot] * classes + c) * unit)));
        if (weight !== 0) pairs.push(c, weight);
      }
    }
    start[size] = pairs.length / 2;
    return {
      classCount: classes,
      mask: size - 1,
      slots,
      start,
      classes: Uint8Array.from({ length: pairs.length / 2 }, (_, k) => pairs[2 * k]),
      weights: Int8Array.from({ length: pairs.length / 2 }, (_, k) => pairs[2 * k + 1]),
    };
  }

  /** Rows by falling strength, without those whose weights all round to 0, and the unit that makes the strongest weights 127. */
  #ranked(average: (at: number) => number): { unit: number; order: { hash: number; row: number; strength: number }[] } {
    const classes = this.classCount;
    const all: number[] = [];
    const order: { hash: number; row: number; strength: number }[] = [];
    for (let slot = 0; slot < this.#rows.length; slot++) {
      const row = this.#rows[slot];
      if (row === 0) continue;
      let strength = 0;
      for (let c = 0; c < classes; c++) strength = Math.max(strength, Math.abs(average(row * classes + c)));
      all.push(strength);
      order.push({ hash: this.#keys[slot], row, strength });
    }
    const strengths = Float64Array.from(all).sort();
    const unit = 127 / Math.max(1, strengths[Math.floor(strengths.length * 0.9998)] ?? 1);
    return {
      unit,
      order: order.filter((entry) => entry.strength * unit >= 0.5).sort((a, b) => b.strength - a.strength || a.hash - b.hash),
    };
  }
}
