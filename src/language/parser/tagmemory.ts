import { FormBlocks } from "../tokens/forms.ts";
import type { Lexemes } from "./lexemes.ts";
import { addWeights, type Linear, type Weighted, weighted } from "./linear.ts";
import { featureAfter, featureBefore, featureSecond, NOTHING_AFTER, NOTHING_BEFORE, ownFeatures, stepFeatures } from "./tagfeatures.ts";

/** The rows of a form's block: what it gives itself, itself at the beginning, the token after it, the one before it, and two before it. */
const OWN = 0;
const BEGINS = 1;
const BEFORE = 2;
const AFTER = 3;
const SECOND = 4;
const ROWS = 5;

/** Scores of tags that follow from one form alone, or from two tags alone, added up once and kept: three quarters of all weights that a token costs. */
export class TagMemory {
  readonly weighted: Weighted;
  readonly #classes: number;
  /** The first block is that of what stands outside a sentence. */
  readonly #blocks: FormBlocks;
  /** A row for each pair of tags, and whether it is filled. */
  readonly #steps: Int16Array;
  readonly #stepped: Uint8Array;
  /** Where the blocks of the sentence's tokens begin, and 0 twice. */
  #at = new Int32Array(256);
  readonly #features = new Int32Array(16);
  readonly #scores: Int32Array;

  constructor(linear: Linear) {
    const classes = linear.classCount;
    this.weighted = weighted(linear);
    this.#classes = classes;
    this.#scores = new Int32Array(classes);
    this.#blocks = new FormBlocks(ROWS * classes);
    this.#steps = new Int16Array((classes + 1) * (classes + 1) * classes);
    this.#stepped = new Uint8Array((classes + 1) * (classes + 1));
    this.#putOne(this.#blocks.rows, BEFORE * classes, featureBefore(NOTHING_BEFORE));
    this.#putOne(this.#blocks.rows, AFTER * classes, featureAfter(NOTHING_AFTER));
    this.#putOne(this.#blocks.rows, SECOND * classes, featureSecond(NOTHING_AFTER));
  }

  /** Takes up the sentence `first` to `last` of `lexemes`, exclusive. */
  begin(lexemes: Lexemes, first: number, last: number): void {
    this.#blocks.follow(lexemes.forms);
    if (last - first + 2 > this.#at.length) this.#at = new Int32Array(2 * (last - first + 2));
    for (let i = first; i < last; i++) {
      const known = this.#blocks.at(lexemes.form[i]);
      this.#at[i - first] = known === 0 ? this.#make(lexemes, i) : known;
    }
    this.#at[last - first] = 0;
    this.#at[last - first + 1] = 0;
  }

  /** Sets `scores` to what is known of the sentence's token at `place`, from 0 on, when the tag before it is `t1` and the one before that `t2`, from 1 on. */
  known(place: number, t1: number, t2: number, scores: Int32Array): void {
    const classes = this.#classes;
    const { rows } = this.#blocks;
    const steps = this.#steps;
    const at = this.#at;
    const own = at[place] + (place === 0 ? BEGINS : OWN) * classes;
    const before = (place === 0 ? 0 : at[place - 1]) + BEFORE * classes;
    const after = at[place + 1] + AFTER * classes;
    const second = (at[place + 1] === 0 ? 0 : at[place + 2]) + SECOND * classes;
    const step = this.#step(t1, t2);
    for (let c = 0; c < classes; c++) scores[c] = rows[own + c] + rows[before + c] + rows[after + c] + rows[second + c] + steps[step + c];
  }

  #make(lexemes: Lexemes, i: number): number {
    const classes = this.#classes;
    const at = this.#blocks.make(lexemes.form[i]);
    const { rows } = this.#blocks;
    this.#put(rows, at + OWN * classes, ownFeatures(lexemes, i, false, this.#features));
    this.#put(rows, at + BEGINS * classes, ownFeatures(lexemes, i, true, this.#features));
    this.#putOne(rows, at + BEFORE * classes, featureBefore(lexemes.word[i]));
    this.#putOne(rows, at + AFTER * classes, featureAfter(lexemes.word[i]));
    this.#putOne(rows, at + SECOND * classes, featureSecond(lexemes.word[i]));
    return at;
  }

  /** Where the row of two tags begins. */
  #step(t1: number, t2: number): number {
    const pair = t1 * (this.#classes + 1) + t2;
    const at = pair * this.#classes;
    if (this.#stepped[pair] === 0) {
      this.#put(this.#steps, at, stepFeatures(t1, t2, this.#features));
      this.#stepped[pair] = 1;
    }
    return at;
  }

  #putOne(rows: Int16Array, at: number, feature: number): void {
    this.#features[0] = feature;
    this.#put(rows, at, 1);
  }

  /** Writes what the first `count` features give each tag to `rows` from `at` on. */
  #put(rows: Int16Array, at: number, count: number): void {
    this.#scores.fill(0);
    addWeights(this.weighted, this.#features, count, this.#scores);
    rows.set(this.#scores, at);
  }
}
