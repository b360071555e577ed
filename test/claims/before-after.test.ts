import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Status, visitor or parties, and place of each visit and meeting of a text. */
function told(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening, status }) => {
    if (happening.kind === "visit") return [`visit ${status}: ${happening.place.text}`];
    if (happening.kind !== "meeting") return [];
    return [`meeting ${status}: ${happening.parties.map((party) => party.text).join(" + ")}, ${happening.place?.text ?? "-"}`];
  });
}

test("what is done before something else is told as done has been done too", () => {
  expect(told("President Lena Marku met Chancellor Olaf Scholz in Berlin before meeting King Felipe in Madrid.")).toEqual([
    "meeting held: President Lena Marku + Chancellor Olaf Scholz, Berlin",
    "meeting held: President Lena Marku + King Felipe, Madrid",
  ]);
  expect(told("President Lena Marku will meet Chancellor Olaf Scholz before flying to Nairobi.")).toEqual([
    "meeting planned: President Lena Marku + Chancellor Olaf Scholz, -",
    "visit planned: Nairobi",
  ]);
});

test("who is met before somebody travels is not met there", () =>
  expect(told("Before flying to Nairobi, President Lena Marku met Chancellor Olaf Scholz.")).toEqual([
    "visit held: Nairobi",
    "meeting held: President Lena Marku + Chancellor Olaf Scholz, -",
  ]));

test("leaders of one body meet by themselves, with a topic as with none", () => {
  expect(told("EU leaders will meet in Brussels on Thursday, with trade as one of the main topics.")).toEqual([
    "meeting planned: EU leaders, Brussels",
  ]);
  expect(told("ASEAN foreign ministers gathered in Jakarta on Thursday.")).toEqual(["meeting held: ASEAN foreign ministers, Jakarta"]);
  expect(told("EU leaders met in Brussels on Thursday with bankers.")).toEqual([]);
});

test("who speaks before leaving has been there as much as he speaks", () => {
  expect(told("President Lena Marku said before leaving Nairobi after a two-day visit that a deal was near.")).toEqual([
    "visit held: Nairobi",
  ]);
  expect(told("President Lena Marku will address parliament before leaving Nairobi after a two-day visit.")).toEqual([
    "visit planned: Nairobi",
  ]);
});

test.each([
  ["President Lena Marku will travel to neighbouring Kenya on Friday.", "visit planned: Kenya"],
  ["President Lena Marku arrived in neighboring Chad late on Friday.", "visit held: Chad"],
  ["President Lena Marku will visit neighbouring Papua New Guinea.", "visit planned: Papua New Guinea"],
  ["President Lena Marku left for neighboring Gabon on Monday.", "visit held: Gabon"],
])("a neighbour is a place: %s", (text, visit) => expect(told(text)).toEqual([visit]));

test("countries neighbouring a state are others", () =>
  expect(told("President Lena Marku visited countries neighbouring Iraq.")).toEqual([]));
