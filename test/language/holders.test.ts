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
