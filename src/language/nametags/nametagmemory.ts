import { addWeights, type Weighted } from "../parser/linear.ts";
import { FormBlocks } from "../tokens/forms.ts";
import { besideFeatures, EDGE, NAME_FEATURES, OFFSETS, ownFeatures } from "./nametagfeatures.ts";
import { NAME_LABELS, type NameTagger, weightedNames } from "./nametagger.ts";
import { Cased, type NameWords } from "./nametagwords.ts";

/** A form's block: a row for itself as it is written, one for itself where a capital tells nothing, and one for each of OFFSETS. */
const OWN = 0;
const INITIAL = 1;
const BESIDE = 2;
const LABELS = NAME_LABELS.length;

/** Scores of labels that follow from one form alone, added up once and kept. */
export class NameMemory {
  readonly weighted: Weighted;
  /** The first block is that of what stands outside a sentence. */
  readonly #blocks = new FormBlocks((BESIDE + OFFSETS.length) * LABELS);
  readonly #features = new Int32Array(NAME_FEATURES);
  readonly #scores = new Int32Array(LABELS);

  constructor(tagger: NameTagger) {
    this.weighted = weightedNames(tagger);
    for (const offset of OFFSETS.keys()) this.#put((BESIDE + offset) * LABELS, besideFeatures(offset, EDGE, EDGE, this.#features));
  }

  /** Sets `scores` to what is known of token `i` of the sentence `from` to `to`. */
  known(words: NameWords, from: number, to: number, i: number, scores: Int32Array): void {
    this.#blocks.follow(words.forms);
    const own = this.#own(words, i);
    const before = (i - 1 < from ? 0 : this.#block(words, i - 1)) + BESIDE * LABELS;
    const after = (i + 1 >= to ? 0 : this.#block(words, i + 1)) + (BESIDE + 1) * LABELS;
    const before2 = (i - 2 < from ? 0 : this.#block(words, i - 2)) + (BESIDE + 2) * LABELS;
    const after2 = (i + 2 >= to ? 0 : this.#block(words, i + 2)) + (BESIDE + 3) * LABELS;
    const { rows } = this.#blocks;
    for (let c = 0; c < LABELS; c++) scores[c] = rows[before + c] + rows[after + c] + rows[before2 + c] + rows[after2 + c];
    if (own >= 0) for (let c = 0; c < LABELS; c++) scores[c] += rows[own + c];
    else addWeights(this.weighted, this.#features, ownFeatures(words, i, words.shape[i], this.#features), scores);
  }

  /** The row that a token has for itself; -1 in a sentence whose capitals are not as usual. */
  #own(words: NameWords, i: number): number {
    const cased = words.shape[i] & ~15;
    return cased === 0 ? this.#block(words, i) + OWN * LABELS : cased === Cased.Initial ? this.#block(words, i) + INITIAL * LABELS : -1;
  }

  /** Where the block of a token's form begins. */
  #block(words: NameWords, i: number): number {
    const known = this.#blocks.at(words.form[i]);
    return known === 0 ? this.#make(words, i) : known;
  }

  #make(words: NameWords, i: number): number {
    const at = this.#blocks.make(words.form[i]);
    const shape = words.shape[i] & 15;
    this.#put(at + OWN * LABELS, ownFeatures(words, i, shape, this.#features));
    this.#put(at + INITIAL * LABELS, ownFeatures(words, i, shape | Cased.Initial, this.#features));
    for (const offset of OFFSETS.keys())
      this.#put(at + (BESIDE + offset) * LABELS, besideFeatures(offset, words.word[i], words.cluster[i], this.#features));
    return at;
  }

  /** Writes what the first `count` features give each label to the row that begins at `at`. */
  #put(at: number, count: number): void {
    this.#scores.fill(0);
    addWeights(this.weighted, this.#features, count, this.#scores);
    this.#blocks.rows.set(this.#scores, at);
  }
}
