import { RELATIONS } from "./doc.ts";
import type { Lexemes } from "./lexemes.ts";
import { type Linear, score } from "./linear.ts";
import { actionFeatures, labelFeatures, PARSE_FEATURES } from "./parsefeatures.ts";
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
} from "./transitions.ts";

/**
 * The parser: greedy arc-hybrid transitions, one linear classifier for the step and one for the relation of each new edge
 * (averaged perceptron with a dynamic oracle: Goldberg and Nivre 2013).
 */
export interface Parser {
  readonly actions: Linear;
  readonly labels: Linear;
}

/** Longer sentences are cut into pieces of at most this many tokens for parsing. */
export const LONGEST_SENTENCE = 250;

const features = new Int32Array(PARSE_FEATURES);
const scores = new Int32Array(RELATIONS.length);
const state = makeState(LONGEST_SENTENCE);

const ROOT = RELATIONS.indexOf("root");

/**
 * Heads and relations of a sentence of at most LONGEST_SENTENCE tokens, as rows of the sentence; the root's head is -1. The
 * result is a view of the parser's own state, good until the next call.
 */
export function parse(parser: Parser, lexemes: Lexemes, tags: Uint8Array, count: number): State {
  begin(state, count);
  while (!finished(state)) {
    const action = nextAction(parser, lexemes, tags);
    if (action === SHIFT) shift(state);
    else if (action === LEFT) left(state, state.next === count ? ROOT : nextLabel(parser, lexemes, tags, LEFT));
    else right(state, nextLabel(parser, lexemes, tags, RIGHT));
  }
  for (let i = 0; i < count; i++) if (state.head[i] === count) state.head[i] = -1;
  return state;
}

function nextAction(parser: Parser, lexemes: Lexemes, tags: Uint8Array): number {
  const shiftable = canShift(state);
  const leftable = canLeft(state);
  const rightable = canRight(state);
  if (!leftable && !rightable) return SHIFT;
  if (!shiftable && !rightable) return LEFT;
  if (!shiftable && !leftable) return RIGHT;
  const used = actionFeatures(state, lexemes, tags, features);
  score(parser.actions, features, used, scores);
  let best = -1;
  if (shiftable) best = SHIFT;
  if (leftable && (best < 0 || scores[LEFT] > scores[best])) best = LEFT;
  if (rightable && (best < 0 || scores[RIGHT] > scores[best])) best = RIGHT;
  return best;
}

function nextLabel(parser: Parser, lexemes: Lexemes, tags: Uint8Array, action: number): number {
  const used = labelFeatures(state, action, lexemes, tags, features);
  score(parser.labels, features, used, scores);
  let best = ROOT + 1;
  for (let c = best + 1; c < RELATIONS.length; c++) if (scores[c] > scores[best]) best = c;
  return best;
}
