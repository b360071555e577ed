import { hashOf, printOf, type WordClusters } from "../src/language/coreference/entitywords.ts";
import { cluster, loadVectors } from "./vectors.ts";

/** Vectors that are kept for all trainings, how many of them get a cluster here, and the numbers of clusters. */
const KEPT_WORDS = 60_000;
const WORDS = 20_000;
const FINE = 255;
const COARSE = 40;
const SLOTS = 1 << 15;

/** Clusters of the most frequent words by their vectors. `folder` is where vectors are kept. */
export function learnClusters(folder: string): WordClusters {
  const vectors = loadVectors(folder, KEPT_WORDS);
  const { dimensions } = vectors;
  const fine = cluster(vectors.values.subarray(0, WORDS * dimensions), dimensions, WORDS, FINE, 8);
  const coarse = cluster(fine.centres, dimensions, FINE, COARSE, 20);
  const mask = SLOTS - 1;
  const prints = new Uint16Array(SLOTS);
  const clusters = new Uint8Array(SLOTS);
  for (let row = 0; row < WORDS; row++) {
    const hash = hashOf(vectors.words[row].toLowerCase());
    let slot = hash & mask;
    while (prints[slot] !== 0 && prints[slot] !== printOf(hash)) slot = (slot + 1) & mask;
    if (prints[slot] !== 0) continue;
    prints[slot] = printOf(hash);
    clusters[slot] = fine.of[row];
  }
  return { mask, prints, cluster: clusters, coarse: Uint8Array.from(coarse.of, (of) => of + 1) };
}
