import type { Columns } from "../binary.ts";
import { type Weighted, weighted } from "../parser/linear.ts";
import type { NameClusters } from "./nametagwords.ts";

/** Labels of tokens that the name tagger gives: outside a name, the first word of one, a further word of one. A label is an index. */
export const NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/**
 * A linear-chain model over hashed features with integer weights (Lafferty, McCallum and Pereira 2001). A feature is a 32-bit hash;
 * `prints` is an open-addressed table of 16-bit fingerprints (0: empty) at `hash & mask` and after; slot `s` has `counts[s]` weights in the
 * pair columns `labels` and `weights`, which begin at `start[s / BLOCK]` for the first slot of each BLOCK and follow each other. `moves`
 * has a row for each label before and a column for each after.
 */
export interface NameTagger {
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly start: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  readonly moves: Int16Array;
  readonly clusters: NameClusters;
}

/** Slots that share an entry of `start`; a power of two. */
export const NAME_BLOCK = 8;

/** Longest run of slots that is looked through, so that a full table cannot hang. */
export const NAME_PROBES = 16;

export function openNameTagger(columns: Columns): NameTagger {
  return {
    prints: columns.get("names.prints", Uint16Array),
    counts: columns.get("names.counts", Uint8Array),
    start: columns.get("names.start", Uint32Array),
    labels: columns.get("names.labels", Uint8Array),
    weights: columns.get("names.weights", Int8Array),
    moves: columns.get("names.moves", Int16Array),
    clusters: {
      prints: columns.get("names.words", Uint16Array),
      cluster: columns.get("names.cluster", Uint16Array),
      coarse: columns.get("names.coarse", Uint8Array),
    },
  };
}

/** The tagger's weights as they are asked: a classifier over its labels. */
export function weightedNames({ prints, counts, labels, weights }: NameTagger): Weighted {
  const start = new Uint32Array(prints.length + 1);
  for (let slot = 0; slot < prints.length; slot++) start[slot + 1] = start[slot] + counts[slot];
  return weighted({ classCount: NAME_LABELS.length, mask: prints.length - 1, slots: prints, start, classes: labels, weights });
}
