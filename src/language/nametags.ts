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

/** What a label of the second reader adds to its score, where a weight is 127 at most: found on wikigold. */
const SECOND = 150;

/**
 * The label of every token of an article, as an index into NAME_LABELS. Linear in the text, integers only. Where a second reader has labels
 * too, two heads are better than one: on wikigold F1 70.7 together, 68.7 and 62.1 alone.
 */
export function nameTags(tagger: NameTagger, text: NameText, sources: Omit<NameSources, "clusters">): Uint8Array {
  const words = nameWords(text, { ...sources, clusters: tagger.clusters });
  const page: Page = {
    tagger,
    words,
    runs: { first: new Int32Array(words.count), last: new Int32Array(words.count) },
    second: text.second ?? new Int8Array(words.count).fill(-1),
    labels: new Uint8Array(words.count),
    features: new Int32Array(NAME_FEATURES),
    scores: new Int32Array(LABELS),
    steps: stepsOf(tagger.moves),
    from: new Uint8Array(words.count * LABELS),
    previous: new Int32Array(LABELS),
    now: new Int32Array(LABELS),
  };
  for (let s = 0; s + 1 < text.first.length; s++) tagSentence(page, text.first[s], text.first[s + 1]);
  return page.labels;
}

/** An article while its tokens get labels; columns of one token are used again for the next. */
interface Page {
  readonly tagger: NameTagger;
  readonly words: NameWords;
  readonly runs: Runs;
  readonly second: Int8Array;
  readonly labels: Uint8Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
  /** What a step from a label (row) to the next (column) adds. */
  readonly steps: Int32Array;
  /** For each token and its label the best label before; then the best scores so far of the token before and of this one. */
  readonly from: Uint8Array;
  readonly previous: Int32Array;
  readonly now: Int32Array;
}

/** The moves, and NEVER for those that may not be. */
function stepsOf(moves: Int16Array): Int32Array {
  return Int32Array.from(moves, (move, at) => (mayFollow(Math.floor(at / LABELS), at % LABELS) ? move : NEVER));
}

/** True where a label may follow another: what continues a name only after one of its kind. */
export function mayFollow(before: number, after: number): boolean {
  return after === 0 || after % 2 === 1 || before === after || before === after - 1;
}

const NEVER = -(1 << 28);
const LOWER = SHAPES.indexOf("lower");

/** The best labels of one sentence (Viterbi); ties go to the smaller label. */
function tagSentence(page: Page, first: number, last: number): void {
  const { labels, scores, steps, from } = page;
  let { previous, now } = page;
  findRuns(page.words, first, last, page.runs);
  previous.fill(NEVER);
  previous[0] = 0;
  for (let i = first; i < last; i++) {
    const plain = isPlainToken(page, first, last, i);
    if (!plain) scoreToken(page, first, last, i);
    now.fill(NEVER);
    for (let after = 0; after < (plain ? 1 : LABELS); after++) {
      let top = NEVER;
      let origin = 0;
      for (let before = 0; before < LABELS; before++) {
        const score = previous[before] + steps[before * LABELS + after];
        if (score > top) {
          top = score;
          origin = before;
        }
      }
      now[after] = Math.max(NEVER, plain ? top : top + scores[after]);
      from[i * LABELS + after] = origin;
    }
    [previous, now] = [now, previous];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other++) if (previous[other] > previous[label]) label = other;
  for (let i = last - 1; i >= first; i--) {
    labels[i] = label;
    label = from[i * LABELS + label];
  }
}

/** True where neither this tagger nor the second reader sees a name: the label is O, and nothing is scored. */
function isPlainToken({ words, second }: Page, first: number, last: number, i: number): boolean {
  return second[i] <= 0 && isPlain(words, first, last, i);
}

/** Fills `scores` with those of a token's labels, without regard to its neighbours' labels. */
function scoreToken({ tagger, words, runs, second, features, scores }: Page, first: number, last: number, i: number): void {
  addWeights(tagger, features, nameFeatures(words, runs, first, last, i, features), scores);
  if (second[i] >= 0) scores[second[i]] += SECOND;
}

/** True for a word in lower case among others that nothing knows as a name: more than half of all words, which are then not scored. */
function isPlain({ shape, single, several, listed }: NameWords, first: number, last: number, i: number): boolean {
  const small = (k: number) => k < first || k >= last || (shape[k] & 15) <= LOWER;
  return shape[i] === LOWER && single[i] === 0 && several[i] === 0 && (listed[i] & Listed.Given) === 0 && small(i - 1) && small(i + 1);
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
