import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The members of the first group of a text: name and whose. */
function holders(text: string): string[] {
  const { mentions } = rapporteur.analyze(makeArticle({ given: "test", text }));
  const group = mentions.find(({ kind }) => kind === "group");
  return mentions
    .filter(({ memberOf }) => memberOf !== null && memberOf === group?.id)
    .map(({ name, affiliation }) => `${name} ${affiliation}`);
}

describe("several who hold an office, each behind his state", () => {
  const three = ["Nils Holm Norway", "Rosa Vidal Chile", "Amina Keita Mali"];
  test.each([
    "Lind met the foreign ministers of Norway (Nils Holm), Chile (Rosa Vidal) and Mali (Amina Keita) on Monday.",
    "Lind met the presidents of Norway, Nils Holm, of Chile, Rosa Vidal, and of Mali, Amina Keita.",
    "Lind met the presidents of Norway, Nils Holm; Chile, Rosa Vidal; and Mali, Amina Keita.",
    "Lind met Presidents Nils Holm (Norway), Rosa Vidal (Chile) and Amina Keita (Mali).",
  ])("%s", (text) => expect(holders(text)).toEqual(three));
});

test("states without a name behind each are the members themselves", () => {
  expect(holders("Lind met the presidents of Norway and Chile.")).toEqual(["null Norway", "null Chile"]);
});

test("a list of states may end at the next office", () => {
  expect(holders("Lind met the presidents of Norway, Chile, the prime minister of Japan and the king of Jordan.")).toEqual([
    "null Norway",
    "null Chile",
  ]);
});

test("what opens a sentence ends at its comma: the office before is not the subject's", () => {
  const titleOf = (text: string) =>
    rapporteur.analyze(makeArticle({ given: "test", text })).mentions.find(({ name }) => name === "Lind")?.title;
  for (const opening of ["In talks with", "During a meeting with", "After meeting", "At a dinner for"])
    expect(titleOf(`${opening} the Chilean president, Lind raised the price of oil.`), opening).toBeNull();
  expect(titleOf("The Chilean president, Lind, raised the price of oil.")).toBe("president");
});
