import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The parties of each meeting of a text, the longest names first, in the order of the text. */
function meetings(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening }) =>
    happening.kind === "meeting" ? [happening.parties.map((party) => party.text).join(" + ")] : [],
  );
}

describe("an object that something parts from its verb", () => {
  test.each([
    [
      "Jorge Pinta will hold on Friday bilateral meetings with the leaders of Peru and Chile.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile"],
    ],
    [
      "Jorge Pinta held on the sidelines of the summit separate meetings with the leaders of Peru and Chile.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile"],
    ],
    [
      "Jorge Pinta will hold Friday, as part of the summit, bilateral meetings with the leaders of Peru and Chile.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile"],
    ],
    ["Jorge Pinta met, among others, the leaders of Peru and Chile.", ["Jorge Pinta + Peru", "Jorge Pinta + Chile"]],
    ["Jorge Pinta held meetings with, among others, the leaders of Peru and Chile.", ["Jorge Pinta + Peru", "Jorge Pinta + Chile"]],
    ["Jorge Pinta has meetings planned with the leaders of Peru and Chile.", ["Jorge Pinta + Peru", "Jorge Pinta + Chile"]],
    ["Jorge Pinta held a number of meetings, including with the leaders of Peru and Chile.", ["Jorge Pinta + Peru", "Jorge Pinta + Chile"]],
  ])("%s", (text, expected) => expect(meetings(text)).toEqual(expected));

  test.each([
    "Jorge Pinta held on Friday a press conference with the leaders of Peru and Chile.",
    "Jorge Pinta has plans for the week with friends from Peru and Chile.",
    "Jorge Pinta held his breath during the meetings of the leaders of Peru and Chile.",
  ])("%s tells of none of his", (text) => expect(meetings(text).filter((parties) => parties.includes("Pinta"))).toEqual([]));
});

describe("those who are named of a group", () => {
  test.each([
    [
      "Jorge Pinta met several leaders on Monday, including the presidents of Peru and Chile.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile"],
    ],
    [
      "Jorge Pinta met a number of leaders in Berlin, among them the presidents of Peru and Chile.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile"],
    ],
    [
      "Jorge Pinta met with three leaders: the presidents of Peru, Chile and Ghana.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile", "Jorge Pinta + Ghana"],
    ],
    ["Jorge Pinta met his counterparts from Peru, Chile, Ghana.", ["Jorge Pinta + Peru", "Jorge Pinta + Chile", "Jorge Pinta + Ghana"]],
    [
      "Jorge Pinta met the foreign ministers of Peru and Chile and the US special envoy.",
      ["Jorge Pinta + Peru", "Jorge Pinta + Chile", "Jorge Pinta + the US special envoy"],
    ],
  ])("%s", (text, expected) => expect(meetings(text)).toEqual(expected));

  test("where no group is named of whom they were, nobody more is met", () =>
    expect(meetings("Jorge Pinta met President Lena Marku on Monday, including a stop in Peru.")).toEqual([
      "Jorge Pinta + President Lena Marku",
    ]));
});
