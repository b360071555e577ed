import { hashWord, type WordClasses } from "../src/language/lexemes.ts";
import { cluster, type Vectors } from "./vectors.ts";

const FINE = 512;
const COARSE = 64;

/** Word classes: clusters of the vectors, and the usual tag of each word that `usual` knows (1 + its number). */
export function wordClasses(vectors: Vectors, usual: ReadonlyMap<number, number>, sample = 30_000, rounds = 10): WordClasses {
  const fine = cluster(vectors.values, vectors.dimensions, sample, FINE, rounds);
  const coarse = cluster(fine.centres, vectors.dimensions, FINE, COARSE, 20);
  const clusters = new Map<number, number>();
  vectors.words.forEach((word, row) => {
    const hash = hashWord(word);
    if (!clusters.has(hash)) clusters.set(hash, fine.of[row] + 1);
  });
  return tableOf(clusters, usual, Uint8Array.from([0, ...Array.from(coarse.of, (c) => c + 1)]));
}

/** The same clusters with other usual tags. */
export function withUsual(classes: WordClasses, usual: ReadonlyMap<number, number>): WordClasses {
  const clusters = new Map<number, number>();
  classes.keys.forEach((key, slot) => {
    if (key !== 0 && classes.cluster[slot] !== 0) clusters.set(key, classes.cluster[slot]);
  });
  return tableOf(clusters, usual, classes.coarse);
}

function tableOf(clusters: ReadonlyMap<number, number>, usual: ReadonlyMap<number, number>, coarse: Uint8Array): WordClasses {
  const hashes = new Set([...clusters.keys(), ...usual.keys()]);
  let size = 1 << 10;
  while (size < hashes.size * 1.4) size *= 2;
  const table = { mask: size - 1, keys: new Int32Array(size), cluster: new Uint16Array(size), usual: new Uint8Array(size), coarse };
  for (const hash of hashes) {
    let slot = (hash ^ (hash >>> 16)) & table.mask;
    while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = hash;
    table.cluster[slot] = clusters.get(hash) ?? 0;
    table.usual[slot] = usual.get(hash) ?? 0;
  }
  return table;
}
