import { hashWord, type WordClasses } from "../src/language/parser/lexemes.ts";
import { cluster, type Vectors } from "./vectors.ts";

const FINE = 512;
const COARSE = 64;

/**
 * Word classes: clusters of the vectors, which row of the vectors each word has, and the usual tag of each word that `usual` knows (1 + its
 * number). Of words that are written alike but for case and digits the most frequent one counts.
 */
export function wordClasses(vectors: Vectors, usual: ReadonlyMap<number, number>, sample = 30_000, rounds = 10): WordClasses {
  const fine = cluster(vectors.values, vectors.dimensions, sample, FINE, rounds);
  const coarse = cluster(fine.centres, vectors.dimensions, FINE, COARSE, 20);
  const rows = new Map<number, number>();
  vectors.words.forEach((word, row) => {
    const hash = hashWord(word);
    if (!rows.has(hash)) rows.set(hash, row);
  });
  const hashes = new Set([...rows.keys(), ...usual.keys()]);
  const table = { ...emptyTable(hashes.size), coarse: Uint8Array.from([0, ...Array.from(coarse.of, (c) => c + 1)]) };
  for (const hash of hashes) {
    const slot = put(table.keys, hash);
    const row = rows.get(hash);
    table.cluster[slot] = row === undefined ? 0 : fine.of[row] + 1;
    table.vector[slot] = row === undefined ? 0 : row + 1;
    table.usual[slot] = usual.get(hash) ?? 0;
  }
  return table;
}

function emptyTable(words: number): Omit<WordClasses, "coarse"> {
  let size = 1 << 10;
  while (size < words * 1.4) size *= 2;
  return {
    mask: size - 1,
    keys: new Int32Array(size),
    cluster: new Uint16Array(size),
    usual: new Uint8Array(size),
    vector: new Uint16Array(size),
  };
}

/** Gives a word its slot. */
function put(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 16)) & mask;
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = hash;
  return slot;
}
