import type { Columns } from "../binary.ts";

/**
 * Clusters of frequent words: an open-addressed table of 16-bit fingerprints (0: empty) at `hash & mask` and after, with the fine cluster of
 * each slot, and the coarse cluster of each fine one.
 */
export interface WordClusters {
  readonly mask: number;
  readonly prints: Uint16Array;
  readonly cluster: Uint8Array;
  readonly coarse: Uint8Array;
}

export function openClusters(columns: Columns): WordClusters {
  const prints = columns.get("words.prints", Uint16Array);
  return {
    mask: prints.length - 1,
    prints,
    cluster: columns.get("words.cluster", Uint8Array),
    coarse: columns.get("words.coarse", Uint8Array),
  };
}

/** FNV-1a over the UTF-16 units of a word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The fingerprint of a hash, never 0; from bits that the home slot does not use. */
export function printOf(hash: number): number {
  const print = Math.imul(hash, 0x2c1b3c6d) >>> 16;
  return print === 0 ? 1 : print;
}

const PROBES = 24;

/** 1 + the cluster of the word with this hash, 0 for an unknown word. */
export function clusterOf({ mask, prints, cluster }: WordClusters, hash: number): number {
  const print = printOf(hash);
  let slot = hash & mask;
  for (let probe = 0; probe < PROBES && prints[slot] !== 0; probe++) {
    if (prints[slot] === print) return cluster[slot] + 1;
    slot = (slot + 1) & mask;
  }
  return 0;
}
