import { expect, test } from "vitest";
import { type Analysis, compare } from "../../bench/conll.ts";
import { RELATIONS } from "../../src/language/doc.ts";

const nsubj = RELATIONS.indexOf("nsubj");
const root = RELATIONS.indexOf("root");

/** Three words, "a bc d", the second one the root. */
const GOLD: Analysis = {
  start: [0, 1, 3],
  end: [1, 3, 4],
  upos: [1, 2, 3],
  head: [1, -1, 1],
  relation: [nsubj, root, RELATIONS.indexOf("obl")],
  sentences: ["0-4"],
};

test("the same analysis has everything right", () => {
  expect(compare(GOLD, GOLD)).toEqual({ words: 100, sentences: 100, upos: 100, uas: 100, las: 100 });
});

test("subtypes of relations do not count, other relations do", () => {
  const passive = { ...GOLD, relation: [RELATIONS.indexOf("nsubj:pass"), root, RELATIONS.indexOf("nmod")] };
  expect(compare(GOLD, passive)).toMatchObject({ uas: 100, las: 200 / 3 });
});

test("a word that is cut otherwise is wrong, and so is what hangs on it", () => {
  const cut: Analysis = {
    ...GOLD,
    start: [0, 1, 2, 3],
    end: [1, 2, 3, 4],
    upos: [1, 2, 2, 3],
    head: [1, -1, 1, 1],
    relation: [nsubj, root, nsubj, nsubj],
  };
  const scores = compare(GOLD, cut);
  expect(scores.words).toBeCloseTo((200 * 2) / 7);
  expect(scores.upos).toBeCloseTo((200 * 2) / 7);
  expect(scores.uas).toBe(0);
});

test("a sentence counts when both its borders are right", () => {
  expect(compare(GOLD, { ...GOLD, sentences: ["0-1", "1-4"] }).sentences).toBe(0);
});
