import { describe, expect, test } from "vitest";
import { Dice } from "../../training/dice.ts";
import type { Batch, Losses } from "../../training/net/batch.ts";
import { Arena } from "../../training/net/memory.ts";
import { Net } from "../../training/net/net.ts";

const NOTHING_LEFT_OUT = { vector: 0, learnt: 0, layer: 0, head: 0 };
const SIZES = { vector: 8, learnt: 8, hidden: 8, layers: 2, arc: 8, label: 8, tags: 5, names: 3, relations: 6 };
const TABLE_ROWS = 20;
const STEP = 0.003;

/** A sentence of three tokens and one of four, and two tokens of which only names are known. */
const BATCH: Batch = {
  count: 9,
  first: Int32Array.of(0, 3, 7, 9),
  vectors: Uint16Array.of(1, 2, 3, 0, 4, 5, 2, 1, 0),
  features: Int32Array.from({ length: 18 }, (_, i) => (i * 7) % TABLE_ROWS),
  featureFrom: Int32Array.from({ length: 10 }, (_, i) => 2 * i),
  heads: Int32Array.of(1, -1, 1, 4, -1, 4, 5, -2, -2),
  relations: Int32Array.of(1, 0, 2, 3, 0, 4, 5, 0, 0),
  tags: Int32Array.of(0, 1, 2, 3, 4, 0, 1, -1, -1),
  names: Int32Array.of(0, 1, 2, -1, -1, 0, 1, 2, 1),
};

/**
 * A net whose sums are small, where the slope of the tangent that is learnt with is the right one; whose cells weigh much; and whose biases
 * keep the rectifiers from their kinks.
 */
async function smallNet(seed: number): Promise<Net> {
  const dice = new Dice(seed);
  const vectors = Float32Array.from({ length: 5 * SIZES.vector }, () => dice.next() - 0.5);
  const net = new Net(await Arena.open(16), SIZES, { vectors, keys: Array.from({ length: TABLE_ROWS }, (_, i) => i + 1) }, dice);
  for (const { values, name } of weightsOf(net)) {
    const [scale, width] = /^w\d/.test(name) ? [0.4, 0.1] : name === "zBias" ? [1, 3] : [1, 0.5];
    for (let i = 0; i < values.length; i++) values[i] = values[i] * scale + (dice.next() - 0.5) * width;
  }
  for (const { v } of net.layers)
    for (let i = 0; i < v.values.length; i++) v.values[i] *= i % (4 * SIZES.hidden) < 2 * SIZES.hidden ? 4 : 0.4;
  return net;
}

/** Everything that is learnt, by name. */
function weightsOf({ table, layers, heads: { z, zBias, arcs, relations } }: Net) {
  const named = { z, zBias, u: arcs.u, uBias: arcs.uBias, root: arcs.root, l: relations.l, lBias: relations.lBias, table };
  return [
    ...layers.flatMap(({ w, v }, l) => [
      { name: `w${l}`, values: w.values, gradients: w.gradients },
      { name: `v${l}`, values: v.values, gradients: v.gradients },
    ]),
    ...Object.entries(named).map(([name, { values, gradients }]) => ({ name, values, gradients })),
  ];
}

const lossOf = (net: Net) => {
  const { arcs, relations, tags, names }: Losses = net.learn(BATCH, NOTHING_LEFT_OUT);
  return arcs + relations + tags + names;
};

describe("the gradients of the net", async () => {
  const net = await smallNet(1);
  lossOf(net);
  const weights = weightsOf(net).map((one) => ({ ...one, gradients: one.gradients.slice() }));

  test.each(weights.map(({ name }) => name))("of %s are what the loss changes by", (name) => {
    const { values, gradients } = weights.find((one) => one.name === name)!;
    const dice = new Dice(2);
    const along = (at: number, way: number) => {
      const kept = values[at];
      values[at] = kept + way;
      const loss = lossOf(net);
      values[at] = kept;
      return loss;
    };
    let difference = 0;
    let length = 0;
    for (let probe = 0; probe < 48; probe++) {
      const at = dice.below(values.length);
      const measured = (along(at, STEP) - along(at, -STEP)) / (2 * STEP);
      difference += (gradients[at] - measured) ** 2;
      length += measured ** 2;
    }
    expect(length).toBeGreaterThan(0.001);
    expect(Math.sqrt(difference / length), "difference to the measured slopes, as a share of these").toBeLessThan(0.01);
  });
});
