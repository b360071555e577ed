import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The parties of each meeting of a text. */
function meetings(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening }) =>
    happening.kind === "meeting" ? [happening.parties.map((party) => party.text).join(" + ")] : [],
  );
}

test("two offices of one person are one party", () => {
  expect(meetings("The Deputy Prime Minister and Minister of Foreign Affairs met Chancellor Olaf Scholz in Lima.")).toEqual([
    "The Deputy Prime Minister + Chancellor Olaf Scholz",
  ]);
  expect(meetings("Chancellor Olaf Scholz met the deputy prime minister and foreign minister of Peru.")).toEqual([
    "Chancellor Olaf Scholz + foreign minister of Peru",
  ]);
  expect(meetings("Prime Minister and Foreign Minister meets with Chancellor Olaf Scholz in Lima.")).toEqual([
    "Prime Minister + Chancellor Olaf Scholz",
  ]);
  expect(
    meetings("Vice President and Prime Minister of the UAE and Ruler of Dubai Sheikh Mohammed bin Rashid received Jorge Pinta."),
  ).toEqual(["Prime Minister of the UAE + Jorge Pinta"]);
});

test("two offices with an article each are of two", () => {
  expect(meetings("The president and the foreign minister met Chancellor Olaf Scholz.")).toEqual([
    "The president + the foreign minister + Chancellor Olaf Scholz",
  ]);
  expect(meetings("The president and Foreign Minister Jorge Pinta met Chancellor Olaf Scholz.")).toEqual([
    "The president + Foreign Minister Jorge Pinta + Chancellor Olaf Scholz",
  ]);
});
