import type { Columns } from "../binary.ts";

/**
 * A linear classifier over hashed features, with integer weights. A feature is a 32-bit hash; `slots` is an open-addressed
 * table of 16-bit fingerprints (0: empty) at the feature's home `hash & mask` and after; slot `s` has the weights
 * `start[s]` to `start[s + 1]` of the pair columns `classes` and `weights`.
 */
export interface Linear {
  readonly classCount: number;
  readonly mask: number;
  readonly slots: Uint16Array;
  readonly start: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** The classifier whose columns in the file begin with `name`. */
export function openLinear(columns: Columns, name: string): Linear {
  const slots = columns.get(`${name}.slots`, Uint16Array);
  return {
    classCount: columns.get(`${name}.count`, Uint32Array)[0],
    mask: slots.length - 1,
    slots,
    start: columns.get(`${name}.start`, Uint32Array),
    classes: columns.get(`${name}.classes`, Uint8Array),
    weights: columns.get(`${name}.weights`, Int8Array),
  };
}

/** The 16-bit fingerprint of a feature's hash, never 0; from bits that the home slot does not use. */
export function fingerprint(hash: number): number {
  const print = Math.imul(hash, 0x2c1b3c6d) >>> 16;
  return print === 0 ? 1 : print;
}

/** Longest run of slots that is looked through, so that a full table cannot hang. */
export const PROBES = 16;

/** A classifier as it is asked: `pairs` has each class with its weight above it, since they are wanted together. */
export interface Weighted extends Pick<Linear, "mask" | "slots" | "start"> {
  readonly pairs: Int16Array;
}

export function weighted({ mask, slots, start, classes, weights }: Linear): Weighted {
  const pairs = new Int16Array(classes.length);
  for (let k = 0; k < pairs.length; k++) pairs[k] = (weights[k] << 8) | classes[k];
  return { mask, slots, start, pairs };
}

/** The most features that are asked about at once. */
const MOST = 128;
const homes = new Uint16Array(MOST);
const found = new Int32Array(MOST);
const begins = new Int32Array(MOST);

/**
 * Adds the weights of `count` features, at most MOST, to `scores`, which has a row a class. Each table is asked about all features before the next
 * one is: the tables are larger than the processor's own memory, and what is fetched does not wait for what was fetched before.
 */
export function addWeights({ mask, slots, start, pairs }: Weighted, features: Int32Array, count: number, scores: Int32Array): void {
  for (let f = 0; f < count; f++) homes[f] = slots[features[f] & mask];
  let hits = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f];
    const print = fingerprint(hash);
    let slot = hash & mask;
    let here = homes[f];
    for (let probe = 1; here !== print && here !== 0 && probe < PROBES; probe++) {
      slot = (slot + 1) & mask;
      here = slots[slot];
    }
    if (here === print) found[hits++] = slot;
  }
  for (let h = 0; h < hits; h++) begins[h] = start[found[h]];
  for (let h = 0; h < hits; h++) {
    const end = start[found[h] + 1];
    for (let k = begins[h]; k < end; k++) scores[pairs[k] & 255] += pairs[k] >> 8;
  }
}

/** Mixes a template's number and up to three values to a feature hash (multiply and xor-shift, as in MurmurHash3). */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return h ^ (h >>> 15);
}
