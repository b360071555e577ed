import type { Columns } from "./binary.ts";
import { findRuns, NAME_FEATURES, nameFeatures, type Runs } from "./nametagfeatures.ts";
import { Listed, type NameClusters, type NameSources, type NameText, type NameWords, nameWords, printOf, SHAPES } from "./nametagwords.ts";

/** Labels of tokens that the name tagger gives: outside a name, the first word of one, a further word of one. A label is an index. */
export const NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

const LABELS = NAME_LABELS.length;

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

/** The label of every token of an article, as an index into NAME_LABELS. Linear in the text, integers only. */
export function nameTags(tagger: NameTagger, text: NameText, sources: Omit<NameSources, "clusters">): Uint8Array {
  const words = nameWords(text, { ...sources, clusters: tagger.clusters });
  const labels = new Uint8Array(words.count);
  const runs: Runs = { first: new Int32Array(words.count), last: new Int32Array(words.count) };
  const scratch: Scratch = { features: new Int32Array(NAME_FEATURES), scores: new Int32Array(LABELS), best: [], from: [] };
  for (let s = 0; s + 1 < text.first.length; s++) tagSentence(tagger, words, runs, text.first[s], text.first[s + 1], labels, scratch);
  return labels;
}

interface Scratch {
  readonly features: Int32Array;
  readonly scores: Int32Array;
  best: number[];
  from: number[];
}

/** True where a label may follow another: what continues a name only after one of its kind. */
export function mayFollow(before: number, after: number): boolean {
  return after === 0 || after % 2 === 1 || before === after || before === after - 1;
}

const NEVER = -(1 << 28);
const LOWER = SHAPES.indexOf("lower");

/** True for a word in lower case among others that nothing knows as a name: more than half of all words, which are then not scored. */
function isPlain({ shape, single, several, listed }: NameWords, first: number, last: number, i: number): boolean {
  const small = (k: number) => k < first || k >= last || (shape[k] & 15) <= LOWER;
  return shape[i] === LOWER && single[i] === 0 && several[i] === 0 && (listed[i] & Listed.Given) === 0 && small(i - 1) && small(i + 1);
}

/** The best labels of one sentence (Viterbi); ties go to the smaller label. */
function tagSentence(
  tagger: NameTagger,
  words: NameWords,
  runs: Runs,
  first: number,
  last: number,
  labels: Uint8Array,
  { features, scores, best, from }: Scratch,
): void {
  findRuns(words, first, last, runs);
  let previous: number[] = [];
  best.length = 0;
  from.length = 0;
  for (let i = first; i < last; i++) {
    const plain = isPlain(words, first, last, i);
    if (!plain) addWeights(tagger, features, nameFeatures(words, runs, first, last, i, features), scores);
    const now: number[] = [];
    for (let b = 0; b < LABELS; b++) {
      let top = NEVER;
      let origin = 0;
      for (let a = 0; a < LABELS; a++) {
        if (!mayFollow(a, b) || (i === first && a > 0)) continue;
        const score = (i === first ? 0 : previous[a]) + tagger.moves[a * LABELS + b];
        if (score > top) {
          top = score;
          origin = a;
        }
      }
      now.push(plain ? (b === 0 ? top : NEVER) : Math.max(NEVER, top + scores[b]));
      from.push(origin);
    }
    previous = now;
  }
  let label = 0;
  for (let b = 1; b < LABELS; b++) if (previous[b] > previous[label]) label = b;
  for (let i = last - 1; i >= first; i--) {
    labels[i] = label;
    label = from[(i - first) * LABELS + label];
  }
}

/** Adds up the weights of `count` features into `scores`, which is cleared first. */
function addWeights({ prints, counts, start, labels, weights }: NameTagger, features: Int32Array, count: number, scores: Int32Array): void {
  const mask = prints.length - 1;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const print = printOf(features[f]);
    let slot = features[f] & mask;
    for (let probe = 0; probe < NAME_PROBES && prints[slot] !== 0; probe++) {
      if (prints[slot] === print) {
        let k = start[Math.floor(slot / NAME_BLOCK)];
        for (let other = slot & -NAME_BLOCK; other < slot; other++) k += counts[other];
        for (const end = k + counts[slot]; k < end; k++) scores[labels[k]] += weights[k];
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}
