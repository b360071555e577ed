import { NAME_BLOCK, NAME_LABELS, NAME_PROBES, type NameTagger } from "../src/language/nametags/nametagger.ts";
import { mayFollow } from "../src/language/nametags/nametags.ts";
import { printOf } from "../src/language/nametags/nametagwords.ts";
import { Dice } from "./dice.ts";

const LABELS = NAME_LABELS.length;
/** How far from what it should be a label's likelihood may be to pass. */
const SETTLED = 2e-3;

/** A sentence as the model is taught it: features of word `i` are `features[offsets[i]]` to `features[offsets[i + 1]]`, hashes. */
export interface Lesson {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** Labels that a word may have, by bit. */
  readonly allowed: Uint8Array;
  readonly weight: number;
}

export interface Learnt {
  readonly ids: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly moves: Float64Array;
}

interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  readonly seed: number;
}

/**
 * A linear-chain conditional random field, by AdaGrad (Duchi, Hazan and Singer 2011) on the log-likelihood of the allowed labels, so that
 * words of which a label is not known teach nothing but what fits their neighbours.
 */
export function learn(lessons: readonly Lesson[], settings: Settings): Learnt {
  const ids = numbered(lessons, settings.least);
  const rows = lessons.map(({ features }) => Int32Array.from(features, (hash) => ids.get(hash) ?? -1));
  const weights = new Float32Array(ids.size * LABELS);
  const squares = new Float32Array(ids.size * LABELS).fill(1e-2);
  const moves = new Float64Array(LABELS * LABELS);
  const moveSquares = new Float64Array(LABELS * LABELS).fill(1);
  const dice = new Dice(settings.seed);
  const order = lessons.map((_, i) => i);
  const lattice = new Lattice();
  for (let round = 0; round < settings.rounds; round++)
    for (const at of dice.shuffle(order)) {
      const lesson = lessons[at];
      const features = rows[at];
      const count = lesson.allowed.length;
      if (count === 0) continue;
      lattice.score(features, lesson.offsets, weights, count);
      lattice.expect(moves, lesson.allowed, count);
      for (let i = 0; i < count; i++) {
        if (isSettled(lattice.gradient, i * LABELS)) continue;
        for (let f = lesson.offsets[i]; f < lesson.offsets[i + 1]; f++) {
          if (features[f] < 0) continue;
          const base = features[f] * LABELS;
          for (let y = 0; y < LABELS; y++) {
            const old = weights[base + y];
            const gradient = lesson.weight * lattice.gradient[i * LABELS + y] - settings.l2 * old;
            squares[base + y] += gradient * gradient;
            weights[base + y] = old + (settings.rate * gradient) / Math.sqrt(squares[base + y]);
          }
        }
      }
      for (let m = 0; m < LABELS * LABELS; m++) {
        const gradient = lesson.weight * lattice.moveGradient[m];
        if (gradient === 0) continue;
        moveSquares[m] += gradient * gradient;
        moves[m] += (settings.rate * gradient) / Math.sqrt(moveSquares[m]);
      }
    }
  return { ids, weights, moves };
}

/** A word whose labels are as likely as they should be teaches nothing, and most are. */
function isSettled(gradient: Float64Array, row: number): boolean {
  for (let y = 0; y < LABELS; y++) if (gradient[row + y] > SETTLED || gradient[row + y] < -SETTLED) return false;
  return true;
}

function numbered(lessons: readonly Lesson[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) ids.set(hash, ids.size);
  return ids;
}

/** Forward and backward sums of one sentence after the other, each position's scaled to 1. */
class Lattice {
  gradient = new Float64Array(0);
  readonly moveGradient = new Float64Array(LABELS * LABELS);
  readonly #moves = new Float64Array(LABELS * LABELS);
  readonly #pairs = new Float64Array(LABELS * LABELS);
  #odds = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);

  /** Reads the scores of all labels of all words, as odds. */
  score(features: Int32Array, offsets: Int32Array, weights: Float32Array, count: number): void {
    if (this.#odds.length < count * LABELS) {
      this.#odds = new Float64Array(count * LABELS * 2);
      this.gradient = new Float64Array(count * LABELS * 2);
      this.#forward = new Float64Array(count * LABELS * 2);
      this.#backward = new Float64Array(count * LABELS * 2);
    }
    const odds = this.#odds.fill(0, 0, count * LABELS);
    for (let i = 0; i < count; i++) {
      const row = i * LABELS;
      for (let f = offsets[i]; f < offsets[i + 1]; f++) {
        if (features[f] < 0) continue;
        const base = features[f] * LABELS;
        for (let y = 0; y < LABELS; y++) odds[row + y] += weights[base + y];
      }
      let top = odds[row];
      for (let y = 1; y < LABELS; y++) top = Math.max(top, odds[row + y]);
      for (let y = 0; y < LABELS; y++) odds[row + y] = Math.exp(odds[row + y] - top);
    }
  }

  /** Fills the gradients: what is expected of the allowed labels less what is expected of all. */
  expect(moves: Float64Array, allowed: Uint8Array, count: number): void {
    this.gradient.fill(0, 0, count * LABELS);
    this.moveGradient.fill(0);
    for (let x = 0; x < LABELS; x++)
      for (let y = 0; y < LABELS; y++) this.#moves[x * LABELS + y] = mayFollow(x, y) ? Math.exp(moves[x * LABELS + y]) : 0;
    this.#add(allowed, count, 1);
    this.#add(null, count, -1);
  }

  #add(allowed: Uint8Array | null, count: number, sign: number): void {
    const forward = this.#forward;
    const backward = this.#backward.fill(1, 0, count * LABELS);
    const odds = this.#odds;
    const may = (at: number, y: number) => (allowed === null || (allowed[at] >> y) & 1 ? 1 : 0);
    for (let i = 0; i < count; i++) {
      for (let y = 0; y < LABELS; y++) {
        let sum = i === 0 ? this.#moves[y] : 0;
        if (i > 0) for (let x = 0; x < LABELS; x++) sum += forward[(i - 1) * LABELS + x] * this.#moves[x * LABELS + y];
        forward[i * LABELS + y] = may(i, y) * sum * odds[i * LABELS + y];
      }
      scale(forward, i * LABELS);
    }
    for (let i = count - 2; i >= 0; i--) {
      const next = (i + 1) * LABELS;
      for (let x = 0; x < LABELS; x++) {
        let sum = 0;
        for (let y = 0; y < LABELS; y++) sum += may(i + 1, y) * this.#moves[x * LABELS + y] * odds[next + y] * backward[next + y];
        backward[i * LABELS + x] = sum;
      }
      scale(backward, i * LABELS);
    }
    for (let i = 0; i < count; i++) this.#expectAt(i, sign, (y) => may(i, y));
  }

  #expectAt(i: number, sign: number, may: (y: number) => number): void {
    const row = i * LABELS;
    const pairs = this.#pairs.fill(0);
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      const after = may(y) * this.#odds[row + y] * this.#backward[row + y];
      if (after === 0) continue;
      for (let x = 0; x < (i === 0 ? 1 : LABELS); x++) {
        const before = i === 0 ? 1 : this.#forward[row - LABELS + x];
        pairs[x * LABELS + y] = before * this.#moves[x * LABELS + y] * after;
        total += pairs[x * LABELS + y];
      }
    }
    if (total === 0) return;
    for (let m = 0; m < pairs.length; m++) {
      if (pairs[m] === 0) continue;
      this.moveGradient[m] += (sign * pairs[m]) / total;
      this.gradient[row + (m % LABELS)] += (sign * pairs[m]) / total;
    }
  }
}

/** Makes the labels of one position sum to 1. */
function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += values[row + y];
  if (sum > 0) for (let y = 0; y < LABELS; y++) values[row + y] /= sum;
}

/** Weights below this, of 127, are left out: a sixth of them, and no name is lost. */
const FAINTEST = 3;

/** The weights as integers in a table of `1 << bits` slots; the weakest features are left out where it is full. */
export function freezeNames({ ids, weights, moves }: Learnt, bits: number, load = 0.75): Omit<NameTagger, "clusters"> {
  const rows = [...ids].map(([hash, row]) => ({ hash, row, strength: strengthOf(weights, row) }));
  rows.sort((a, b) => b.strength - a.strength || a.hash - b.hash);
  const unit = 127 / Math.max(1e-6, rows[Math.floor(rows.length * 0.0003)].strength);
  const size = 1 << bits;
  const prints = new Uint16Array(size);
  const rowOf = new Int32Array(size).fill(-1);
  let kept = 0;
  for (const { hash, row, strength } of rows) {
    if (kept >= size * load || strength * unit < 1.5) break;
    let slot = hash & (size - 1);
    for (let probe = 0; probe < NAME_PROBES; probe++) {
      if (prints[slot] === printOf(hash)) break;
      if (prints[slot] === 0) {
        prints[slot] = printOf(hash);
        rowOf[slot] = row;
        kept++;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  const counts = new Uint8Array(size);
  const start = new Uint32Array(size / NAME_BLOCK);
  const labels: number[] = [];
  const values: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    if (slot % NAME_BLOCK === 0) start[slot / NAME_BLOCK] = labels.length;
    if (rowOf[slot] < 0) continue;
    for (let y = 0; y < LABELS; y++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[rowOf[slot] * LABELS + y] * unit)));
      if (Math.abs(value) < FAINTEST) continue;
      labels.push(y);
      values.push(value);
      counts[slot]++;
    }
  }
  const rounded = Int16Array.from(moves, (move) => Math.max(-32000, Math.min(32000, Math.round(move * unit))));
  return { prints, counts, start, labels: Uint8Array.from(labels), weights: Int8Array.from(values), moves: rounded };
}

function strengthOf(weights: Float32Array, row: number): number {
  let strength = 0;
  for (let y = 0; y < LABELS; y++) strength = Math.max(strength, Math.abs(weights[row * LABELS + y]));
  return strength;
}
