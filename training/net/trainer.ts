import { casingOf } from "../casing.ts";
import type { Dice } from "../dice.ts";
import type { Batch, Losses } from "./batch.ts";
import type { Dropout } from "./dropout.ts";
import { type Course, type Lessons, roundOf } from "./lessons.ts";
import type { Net } from "./net.ts";
import { stepOf } from "./parameter.ts";

/** How long and how fast a net learns. */
export interface Schedule {
  /** Rounds through the courses. */
  readonly rounds: number;
  /** Sentences a batch. */
  readonly batch: number;
  /** The highest learning rate of Adam. */
  readonly rate: number;
  readonly dropout: Dropout;
}

/** The share of a round in which the rate rises, and what is left of it in the end. */
const WARMING = 0.5;
const REMAINS = 0.02;
/** Longer gradients, per token of a batch, are cut to this length. */
const LONGEST_GRADIENT = 3;

/** Teaches a net. `told` is called after each round with the mean losses of its tokens. The same dice give the same net. */
export function train(
  net: Net,
  lessons: Lessons,
  courses: readonly Course[],
  { rounds, batch: size, rate, dropout }: Schedule,
  dice: Dice,
  told: (round: number, losses: Losses) => void,
): void {
  const perRound = Math.ceil(roundOf(courses, dice).length / size);
  let count = 0;
  for (let round = 1; round <= rounds; round++) {
    const list = roundOf(courses, dice);
    const sums = { arcs: 0, relations: 0, tags: 0, names: 0 };
    let tokens = 0;
    for (let i = 0; i < list.length; i += size) {
      const batch = lessons.batch(list.slice(i, i + size), () => casingOf(dice));
      add(sums, net.learn(batch, dropout));
      tokens += batch.count;
      count++;
      step(net, batch, count, rateAt(count, rate, perRound, rounds * perRound));
    }
    told(round, { arcs: sums.arcs / tokens, relations: sums.relations / tokens, tags: sums.tags / tokens, names: sums.names / tokens });
  }
}

/** Up in a line, then down along a cosine (Loshchilov and Hutter 2017). */
function rateAt(count: number, rate: number, perRound: number, total: number): number {
  const warmth = Math.min(1, count / (WARMING * perRound));
  return rate * warmth * (0.5 * (1 + Math.cos(Math.PI * Math.min(1, count / total))) * (1 - REMAINS) + REMAINS);
}

/** Moves all that the batch has gradients for, cut to the longest allowed. */
function step(net: Net, batch: Batch, count: number, rate: number): void {
  const parameters = net.parameters;
  const share = 1 / batch.count;
  const length = share * Math.sqrt(parameters.reduce((sum, parameter) => parameter.squares(sum), 0));
  const step = stepOf(count, rate, share * Math.min(1, LONGEST_GRADIENT / length));
  for (const parameter of parameters) parameter.step(step);
  net.table.step(step, batch.features);
}

function add(sums: Losses, losses: Losses): void {
  sums.arcs += losses.arcs;
  sums.relations += losses.relations;
  sums.tags += losses.tags;
  sums.names += losses.names;
}
