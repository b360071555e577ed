import { expect, test } from "vitest";
import { compare } from "../../src/record/compare.ts";
import { keep, type Source } from "../../src/record/keep.ts";
import { meeting, report, world } from "./paper.ts";

const ORSA = "person:vt-Orsa";
const TAMM = "person:ke-Tamm";

function compared(left: Source, right: Source) {
  const { entries } = keep([left, right], world, []);
  const articleOf = new Map([left, right].flatMap(({ article, reading }) => reading.claims.map(({ id }) => [id, article.id] as const)));
  return compare(entries, articleOf, new Set([left.article.id]), new Set([right.article.id]));
}

test("a shared meeting, and what only one report says of it", () => {
  const left = report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-05-01", place: "place:Kesh" })]);
  const right = report("b", "2031-05-02", [meeting("Tamm met Orsa.", [ORSA, TAMM], { when: "2031-05-01" })]);
  const { shared, alike, onlyLeft, onlyRight } = compared(left, right);
  expect(shared).toHaveLength(1);
  expect(shared[0].differences).toEqual([{ path: "place", left: "Kesh", right: null }]);
  expect([alike, onlyLeft, onlyRight]).toEqual([[], [], []]);
});

test("a disputed day is a difference with both sides", () => {
  const side = (given: string, when: string) =>
    report(given, "2031-05-06", [meeting(`Orsa met Tamm, ${given}.`, [ORSA, TAMM], { when, place: "place:Kesh" })]);
  const { shared } = compared(side("a", "2031-05-04"), side("b", "2031-05-05"));
  expect(shared[0].differences).toEqual([{ path: "when", left: "2031-05-04", right: "2031-05-05" }]);
});

test("two meetings of one pair look alike, and the days say why they are two", () => {
  const left = report("a", null, [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2029-10-13", place: "place:Kesh" })]);
  const right = report("b", null, [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-07-03", place: "place:Kesh" })]);
  const { shared, alike, onlyLeft, onlyRight } = compared(left, right);
  expect(shared).toEqual([]);
  expect(alike.map(({ same, apart }) => ({ same, apart }))).toEqual([
    { same: "the same parties: Orsa, Tamm", apart: ["different days: 2029-10-13 and 2031-07-03"] },
  ]);
  expect([onlyLeft.length, onlyRight.length]).toEqual([1, 1]);
});

test("meetings with other parties do not look alike", () => {
  const left = report("a", "2031-05-02", [meeting("Orsa met Tamm.", [ORSA, TAMM], { when: "2031-05-01" })]);
  const right = report("b", "2031-05-02", [meeting("Orsa met Ives.", [ORSA, "person:sa-Ives"], { when: "2031-05-01" })]);
  expect(compared(left, right).alike).toEqual([]);
});
