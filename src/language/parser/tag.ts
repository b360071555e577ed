import type { Lexemes } from "./lexemes.ts";
import { addWeights, type Linear } from "./linear.ts";
import { contextFeatures, TAG_FEATURES } from "./tagfeatures.ts";
import { TagMemory } from "./tagmemory.ts";

/**
 * The tagger: left to right, one token at a time, a linear classifier over the words around, their clusters and usual
 * tags, and the two tags before (averaged perceptron: Collins 2002). A tag is a pair of UPOS and XPOS.
 */
export interface Tagger {
  readonly linear: Linear;
  /** UPOS and XPOS of each tag, as indices into UPOS and the model's list of Penn tags. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(256);
const memories = new WeakMap<Tagger, TagMemory>();

function memoryOf(tagger: Tagger): TagMemory {
  const known = memories.get(tagger);
  if (known !== undefined) return known;
  const memory = new TagMemory(tagger.linear);
  memories.set(tagger, memory);
  return memory;
}

/** The tags of the tokens of one sentence, rows `first` to `last` (exclusive) of `lexemes`, into `tags`. */
export function tag(tagger: Tagger, lexemes: Lexemes, first: number, last: number, tags: Uint8Array): void {
  const memory = memoryOf(tagger);
  const classes = tagger.linear.classCount;
  memory.begin(lexemes, first, last);
  for (let i = first; i < last; i++) {
    memory.known(i - first, i > first ? tags[i - 1] + 1 : 0, i > first + 1 ? tags[i - 2] + 1 : 0, scores);
    addWeights(memory.weighted, features, contextFeatures(lexemes, first, last, i, tags, features, 0), scores);
    let best = 0;
    for (let c = 1; c < classes; c++) if (scores[c] > scores[best]) best = c;
    tags[i] = best;
  }
}
