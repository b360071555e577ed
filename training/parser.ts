import { RELATIONS } from "../src/language/doc.ts";
import type { Lexemes, WordClasses } from "../src/language/lexemes.ts";
import { LONGEST_SENTENCE, type Parser, parse } from "../src/language/parse.ts";
import { actionFeatures, labelFeatures, PARSE_FEATURES } from "../src/language/parsefeatures.ts";
import { type Tagger, tag } from "../src/language/tag.ts";
import {
  begin,
  canLeft,
  canRight,
  canShift,
  finished,
  LEFT,
  left,
  makeState,
  RIGHT,
  right,
  SHIFT,
  type State,
  shift,
} from "../src/language/transitions.ts";
import { type Casing, casingOf } from "./casing.ts";
import type { Shown } from "./collapse.ts";
import { Dice } from "./dice.ts";
import { Perceptron } from "./perceptron.ts";
import { seen } from "./tagger.ts";
import type { Sentence } from "./treebank.ts";

const ROOT = RELATIONS.indexOf("root");

/** A tree of the treebank with the root as row `count`, and each word's dependents. */
interface Gold {
  readonly heads: Int32Array;
  readonly labels: readonly number[];
  readonly dependents: readonly number[][];
}

function goldOf(shown: Shown): Gold {
  const count = shown.visible.length;
  const heads = Int32Array.from(shown.heads, (head) => (head < 0 ? count : head));
  const dependents: number[][] = Array.from({ length: count + 1 }, () => []);
  heads.forEach((head, word) => {
    dependents[head].push(word);
  });
  return { heads, labels: shown.relations, dependents };
}

/** How many gold edges a step makes impossible (Goldberg and Nivre 2013, arc-hybrid). */
function cost(state: State, gold: Gold, action: number): number {
  const { stack, size, next, count } = state;
  const top = stack[size - 1];
  if (action === SHIFT) return shiftCost(state, gold);
  let lost = 0;
  for (const dependent of gold.dependents[top]) if (dependent >= next) lost++;
  const head = gold.heads[top];
  if (action === LEFT) {
    if (head !== next && head > next && head <= count) lost++;
    if (size > 1 && head === stack[size - 2]) lost++;
  } else if (head >= next) lost++;
  return lost;
}

function shiftCost(state: State, gold: Gold): number {
  const { stack, size, next } = state;
  let lost = 0;
  const head = gold.heads[next];
  for (let k = 0; k < size; k++) {
    if (gold.heads[stack[k]] === next) lost++;
    if (k < size - 1 && stack[k] === head) lost++;
  }
  return lost;
}

function allowed(state: State, action: number): boolean {
  if (action === SHIFT) return canShift(state);
  return action === LEFT ? canLeft(state) : canRight(state);
}

export interface ParserOptions {
  readonly rounds: number;
  readonly actionBits: number;
  readonly labelBits: number;
  readonly seed: number;
}

/** Trains a parser on sentences tagged by the tagger that has not seen them (`fold`). */
export function trainParser(
  sentences: readonly Shown[],
  taggers: readonly Tagger[],
  classes: WordClasses,
  options: ParserOptions,
  report: (round: number) => void = () => {},
): Parser {
  const actions = new Perceptron(3);
  const labels = new Perceptron(RELATIONS.length);
  const dice = new Dice(options.seed);
  const golds = sentences.map(goldOf);
  const order = sentences.map((_, i) => i).filter((i) => sentences[i].sentence.forms.length <= LONGEST_SENTENCE);
  const trainer = new Trainer(actions, labels, dice);
  for (let round = 0; round < options.rounds; round++) {
    for (const i of dice.shuffle(order)) {
      const { sentence, fold, visible } = sentences[i];
      const { lexemes, count } = seen(sentence, casingOf(dice), classes);
      const tags = new Uint8Array(count + 1);
      tag(taggers[fold], lexemes, 0, count, tags);
      if (visible.length < count) hide(lexemes, tags, visible);
      trainer.sentence(lexemes, tags, visible.length, golds[i], round);
    }
    report(round);
  }
  return { actions: actions.freeze(options.actionBits), labels: labels.freeze(options.labelBits) };
}

/** Moves what the parser reads of the visible words together, in place. */
function hide({ word, cluster, coarse, shape }: Lexemes, tags: Uint8Array, visible: readonly number[]): void {
  visible.forEach((from, to) => {
    for (const column of [word, cluster, coarse, shape, tags]) column[to] = column[from];
  });
  tags[visible.length] = 0;
}

class Trainer {
  readonly #actions: Perceptron;
  readonly #labels: Perceptron;
  readonly #dice: Dice;
  readonly #state = makeState(LONGEST_SENTENCE);
  readonly #features = new Int32Array(PARSE_FEATURES);

  constructor(actions: Perceptron, labels: Perceptron, dice: Dice) {
    this.#actions = actions;
    this.#labels = labels;
    this.#dice = dice;
  }

  sentence(lexemes: Lexemes, tags: Uint8Array, count: number, gold: Gold, round: number): void {
    const state = this.#state;
    begin(state, count);
    while (!finished(state)) {
      const action = this.#step(lexemes, tags, gold, round);
      if (action === SHIFT) {
        shift(state);
        continue;
      }
      const label = action === LEFT && state.next === count ? ROOT : this.#label(action, lexemes, tags, gold, round);
      if (action === LEFT) left(state, label);
      else right(state, label);
    }
  }

  /** The step to take: the parser's own choice mostly, so that it learns to go on after errors. */
  #step(lexemes: Lexemes, tags: Uint8Array, gold: Gold, round: number): number {
    const state = this.#state;
    const possible = [SHIFT, LEFT, RIGHT].filter((action) => allowed(state, action));
    if (possible.length === 1) return possible[0];
    const costs = possible.map((action) => cost(state, gold, action));
    const least = Math.min(...costs);
    const used = actionFeatures(state, lexemes, tags, this.#features);
    const scores = this.#actions.score(this.#features, used, round === 0);
    let best = -1;
    let right = -1;
    possible.forEach((action, k) => {
      if (best < 0 || scores[action] > scores[best]) best = action;
      if (costs[k] === least && (right < 0 || scores[action] > scores[right])) right = action;
    });
    this.#actions.tick();
    if (best !== right && costs[possible.indexOf(best)] > least) this.#actions.update(this.#features, used, right, best);
    else return best;
    return round > 0 && this.#dice.next() < 0.9 ? best : right;
  }

  #label(action: number, lexemes: Lexemes, tags: Uint8Array, gold: Gold, round: number): number {
    const state = this.#state;
    const dependent = state.stack[state.size - 1];
    const head = action === LEFT ? state.next : state.stack[state.size - 2];
    const used = labelFeatures(state, action, lexemes, tags, this.#features);
    const scores = this.#labels.score(this.#features, used, round === 0);
    let best = ROOT + 1;
    for (let c = best + 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
    if (gold.heads[dependent] !== head) return best;
    const right = gold.labels[dependent];
    this.#labels.tick();
    if (best !== right) this.#labels.update(this.#features, used, right, best);
    return best;
  }
}

/** Attachment scores in percent, all words counted, relations with subtypes. */
export function scoreParser(
  parser: Parser,
  tagger: Tagger,
  sentences: readonly Sentence[],
  classes: WordClasses,
  casing: Casing,
): { uas: number; las: number } {
  let words = 0;
  let uas = 0;
  let las = 0;
  for (const sentence of sentences) {
    if (sentence.forms.length > LONGEST_SENTENCE) continue;
    const { lexemes, count } = seen(sentence, casing, classes);
    const tags = new Uint8Array(count + 1);
    tag(tagger, lexemes, 0, count, tags);
    const state = parse(parser, lexemes, tags, count);
    for (let k = 0; k < count; k++) {
      words++;
      if (state.head[k] !== sentence.heads[k]) continue;
      uas++;
      if (base(state.label[k]) === base(sentence.relations[k])) las++;
    }
  }
  return { uas: (100 * uas) / words, las: (100 * las) / words };
}

/** The CoNLL 2018 evaluation compares relations without their subtypes. */
function base(relation: number): string {
  return RELATIONS[relation].split(":")[0];
}
