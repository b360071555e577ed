import { describe, expect, test } from "vitest";
import { bestAssignment } from "../../bench/assignment.ts";
import { bCubed, type Chain, ceafEntities, figuresOf, muc, scoreChains } from "../../bench/clusters.ts";

/** Chains of one-letter mentions: "abc defg". */
const chains = (text: string): Chain[] => text.split(" ").map((chain) => [...chain]);

/** Precision and recall in percent, rounded. */
function figures(measure: typeof muc, key: string, response: string, precision: number, recall: number): void {
  const found = figuresOf(measure(chains(key), chains(response)));
  expect([Math.round(found.precision), Math.round(found.recall)]).toEqual([precision, recall]);
}

describe("the worked example of Pradhan and others 2014, section 4", () => {
  const [key, response] = ["abc defg", "ab cd fghi"];
  test("MUC", () => figures(muc, key, response, 40, 40));
  test("B-cubed", () => figures(bCubed, key, response, 50, 42));
  test("CEAF by entities", () => figures(ceafEntities, key, response, 43, 65));
  test("their mean", () => {
    const { conll } = scoreChains([{ key: chains(key), response: chains(response) }], true);
    expect(conll).toBeCloseTo(100 * ((0.4 + (2 * 0.5 * (35 / 84)) / (0.5 + 35 / 84) + 2.6 / 5) / 3), 6);
  });
});

test("what is perfect has 100, what has nothing in common 0", () => {
  expect(scoreChains([{ key: chains("ab cde"), response: chains("cde ab") }], false).conll).toBeCloseTo(100, 9);
  expect(scoreChains([{ key: chains("ab"), response: chains("cd") }], false).conll).toBe(0);
});

test("chains of one are left out of both sides, or count", () => {
  const documents = [{ key: chains("ab c"), response: chains("ab d") }];
  expect(scoreChains(documents, false).b3.f1).toBe(100);
  expect(scoreChains(documents, true).b3.f1).toBeCloseTo(200 / 3, 9);
});

test("counts are added up over documents before they are divided", () => {
  const documents = [
    { key: chains("abcd"), response: chains("abcd") },
    { key: chains("ab"), response: chains("xy") },
  ];
  expect(scoreChains(documents, false).muc.recall).toBe(75);
});

test("an assignment takes the best pairs together, not one by one", () => {
  expect(
    bestAssignment([
      [9, 8],
      [8, 1],
    ]),
  ).toBe(16);
  expect(bestAssignment([[1, 5, 2]])).toBe(5);
  expect(bestAssignment([])).toBe(0);
});
