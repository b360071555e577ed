import { addWeights } from "../parser/linear.ts";
import { contextFeatures, findRuns, NAME_FEATURES, type Runs } from "./nametagfeatures.ts";
import { NAME_LABELS, type NameTagger } from "./nametagger.ts";
import { NameMemory } from "./nametagmemory.ts";
import { Listed, type NameSources, type NameText, type NameWords, nameWords, SHAPES } from "./nametagwords.ts";

const LABELS = NAME_LABELS.length;

/** What a label of the second reader adds to its score, where a weight is 127 at most: found on wikigold. */
const SECOND = 150;

/**
 * The label of every token of an article, as an index into NAME_LABELS. Linear in the text, integers only. Where a second reader has labels
 * too, two heads are better than one: on wikigold F1 70.7 together, 68.7 and 62.1 alone.
 */
export function nameTags(tagger: NameTagger, text: NameText, sources: Omit<NameSources, "clusters">): Uint8Array {
  const words = nameWords(text, { ...sources, clusters: tagger.clusters });
  const page: Page = {
    memory: memoryOf(tagger),
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

const memories = new WeakMap<NameTagger, NameMemory>();

function memoryOf(tagger: NameTagger): NameMemory {
  const known = memories.get(tagger);
  if (known !== undefined) return known;
  const memory = new NameMemory(tagger);
  memories.set(tagger, memory);
  return memory;
}

/** An article while its tokens get labels; columns of one token are used again for the next. */
interface Page {
  readonly memory: NameMemory;
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
function scoreToken({ memory, words, runs, second, features, scores }: Page, first: number, last: number, i: number): void {
  memory.known(words, first, last, i, scores);
  addWeights(memory.weighted, features, contextFeatures(words, runs, first, last, i, features, 0), scores);
  if (second[i] >= 0) scores[second[i]] += SECOND;
}

/** True for a word in lower case among others that nothing knows as a name: more than half of all words, which are then not scored. */
function isPlain({ shape, single, several, listed }: NameWords, first: number, last: number, i: number): boolean {
  const small = (k: number) => k < first || k >= last || (shape[k] & 15) <= LOWER;
  return shape[i] === LOWER && single[i] === 0 && several[i] === 0 && (listed[i] & Listed.Given) === 0 && small(i - 1) && small(i + 1);
}
