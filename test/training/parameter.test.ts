import { expect, test } from "vitest";
import { Dice } from "../../training/dice.ts";
import { Arena, rowsOf } from "../../training/net/memory.ts";
import { Parameter, stepOf, Table } from "../../training/net/parameter.ts";

test("products in the arena are those of the matrices, turned or not, and may be added", async () => {
  const arena = await Arena.open(4);
  const dice = new Dice(1);
  const random = (rows: number, columns: number) => {
    const matrix = arena.matrix(rows, columns);
    matrix.values.forEach((_, i) => {
      matrix.values[i] = dice.below(19) - 9;
    });
    return matrix;
  };
  const [left, right, into] = [random(8, 5), random(5, 16), random(8, 16)];
  const before = into.values.slice();
  const product = Float32Array.from({ length: 8 * 16 }, (_, at) => {
    const [i, j] = [Math.floor(at / 16), at % 16];
    return [0, 1, 2, 3, 4].reduce((sum, k) => sum + left.values[i * 5 + k] * right.values[k * 16 + j], 0);
  });
  arena.multiply(left, right, into, true);
  expect(into.values).toEqual(product.map((value, at) => value + before[at]));
  arena.multiplyTurned(arena.turned(left), right, into);
  expect(into.values).toEqual(product);
  arena.multiply(rowsOf(left, 4, 4), right, rowsOf(into, 0, 4));
  expect(into.values.subarray(0, 64)).toEqual(product.subarray(64));
});

test("an arena gives back what was taken since a mark, and says when it is full", async () => {
  const arena = await Arena.open(1);
  const mark = arena.mark();
  const first = arena.zeros(4, 8);
  arena.release(mark);
  expect(arena.matrix(4, 8).values.byteOffset).toBe(first.values.byteOffset);
  expect(() => arena.matrix(1 << 10, 1 << 10)).toThrow("too large for the arena");
});

test("the first step of Adam goes as far as the rate, whatever the gradient, and averages follow", async () => {
  const parameter = new Parameter(await Arena.open(1), 1, 4);
  parameter.gradients.set([4, -0.5, 100, 0]);
  parameter.step(stepOf(1, 0.01, 0.25));
  expect([...parameter.values].map((value) => value.toFixed(6))).toEqual(["-0.010000", "0.010000", "-0.010000", "0.000000"]);
  expect([...parameter.gradients]).toEqual([0, 0, 0, 0]);
  expect(parameter.averages[1]).toBeCloseTo((0.01 * 9) / 11, 6);
});

test("a table moves the rows that a batch has, each once", () => {
  const [one, other] = [new Table(3, 2, new Dice(1), 1), new Table(3, 2, new Dice(1), 1)];
  const begun = one.values.slice();
  for (const [table, rows] of [[one, [2]] as const, [other, [2, 2]] as const]) {
    table.gradients.fill(1);
    table.step(stepOf(1, 0.1, 1), Int32Array.from(rows));
  }
  expect(one.values).toEqual(other.values);
  expect(one.values.subarray(0, 4)).toEqual(begun.subarray(0, 4));
  expect(one.values[5]).toBeCloseTo(begun[5] - 0.1, 5);
});
