import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The status, parties and day of each meeting of a text. */
function meetings(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening, status, when }) =>
    happening.kind === "meeting" ? [`${status}: ${happening.parties.map((party) => party.text).join(" + ")}, ${when?.text ?? "-"}`] : [],
  );
}

test("two who are met on a day each are met in a meeting each", () => {
  expect(meetings("Lavrov will meet Fidan on Monday and Scholz on Tuesday.")).toEqual([
    "planned: Lavrov + Fidan, Monday",
    "planned: Lavrov + Scholz, Tuesday",
  ]);
  expect(meetings("Lavrov met with Fidan in Ankara on Monday and with Scholz on Tuesday.")).toEqual([
    "held: Lavrov + Fidan, Monday",
    "held: Lavrov + Scholz, Tuesday",
  ]);
  expect(meetings("Lavrov met with President Fidan in Ankara today and with President Scholz yesterday.")).toEqual([
    "held: Lavrov + President Fidan, today",
    "held: Lavrov + President Scholz, yesterday",
  ]);
  expect(meetings("Lavrov met Fidan and Scholz on Tuesday.")).toEqual(["held: Lavrov + Fidan + Scholz, Tuesday"]);
});

test("who is told not to have been met or to meet is no party", () => {
  expect(meetings("Lavrov met Fidan but not Scholz.")).toEqual(["held: Lavrov + Fidan, -"]);
  expect(meetings("Lavrov, not Putin, met Fidan in Accra.")).toEqual(["held: Lavrov + Fidan, -"]);
  expect(meetings("Lavrov met not only Fidan but also Scholz.")).toEqual(["held: Lavrov + Fidan + Scholz, -"]);
  expect(meetings("Lavrov met neither Fidan nor Scholz.")).toEqual(["denied: Lavrov + Fidan + Scholz, -"]);
});

test("those whose offices stand behind their names as one hold them in order", () =>
  expect(meetings("Jorge Pinta and Kwame Adu, the foreign ministers of Peru and Ghana, held talks in Accra on Monday.")).toEqual([
    "held: Jorge Pinta + Kwame Adu, Monday",
  ]));

test("a name behind an office and a comma is none of those whose office it is", () =>
  expect(
    meetings("Foreign Minister Jorge Pinta met Kwame Adu, the foreign minister of Ghana, and Lena Marku, the president of Peru."),
  ).toEqual(["held: Foreign Minister Jorge Pinta + Kwame Adu, -", "held: Foreign Minister Jorge Pinta + Lena Marku, -"]));
