import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { identify } from "../../src/identity/identify.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The parties of the meetings that a report of 3 March 2020 tells of, by name. */
function parties(text: string, title: string | null = null): string[][] {
  const article = makeArticle({ given: "test", title, text, published: parseDay("2020-03-03") });
  const { claims } = identify(rapporteur.read(article), rapporteur.world);
  return claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties.map(({ name }) => name)] : []));
}

test("his counterpart holds the office that the one whom 'his' means holds elsewhere", () => {
  expect(parties("Jean-Yves Le Drian met his German counterpart.")).toEqual([["Jean-Yves Le Drian", "Heiko Maas"]]);
});

test("each of several counterparts is found", () => {
  expect(parties("Jean-Yves Le Drian met with his German and Italian counterparts.")).toEqual([
    ["Jean-Yves Le Drian", "Heiko Maas"],
    ["Jean-Yves Le Drian", "Luigi Di Maio"],
  ]);
});

test("in a headline the counterpart is of whom it names before", () => {
  expect(parties("It rained.", "Le Drian meets German counterpart")).toEqual([["Jean-Yves Le Drian", "Heiko Maas"]]);
});

test("an office and a name that a headline joins by a comma are two persons", () => {
  const title = "German chancellor, Le Drian hold 'frank' talks";
  expect(parties("Jean-Yves Le Drian came to Bonn for the day.", title)).toEqual([["Angela Merkel", "Jean-Yves Le Drian"]]);
  expect(parties("Jean-Yves Le Drian met the German chancellor in Bonn.", title)).toEqual([["Jean-Yves Le Drian", "Angela Merkel"]]);
});

test("whose counterpart is not said stays open", () => {
  expect(parties("The envoy met the German counterpart.").flat()).not.toContain("Heiko Maas");
});

test("a headline's bare office is the first whom the text names with it, by whichever of its names", () => {
  const text = "Minister of Foreign Affairs Jean-Yves Le Drian met Foreign Minister Heiko Maas in Bonn.";
  expect(parties(text, "Foreign Minister meets Maas")).toEqual([
    ["Jean-Yves Le Drian", "Heiko Maas"],
    ["Jean-Yves Le Drian", "Heiko Maas"],
  ]);
});

test("ministers of countries named before are those who hold the office there", () => {
  const text = "The presidents of Germany and France will meet. ";
  expect(parties(`${text}The two countries' foreign ministers met in Bonn.`)[1]).toEqual(["Heiko Maas", "Jean-Yves Le Drian"]);
  expect(parties(`${text}The foreign ministers of the two countries met in Bonn.`)[1]).toEqual(["Heiko Maas", "Jean-Yves Le Drian"]);
});

test("whoever holds no office of which there is one only acts for the country", () => {
  expect(parties("Germany and France agree. The two countries' diplomats held talks in Bonn.")).toEqual([["Germany", "France"]]);
  expect(parties("Germany and France agree. The two countries' voters met in Bonn.")).toEqual([]);
});

test("a king is called by his first name, and is no prince whose father bore it", () => {
  const text = "Mike Pompeo met with Saudi King Salman and separately with Crown Prince Mohammed bin Salman.";
  expect(parties(text)).toEqual([
    ["Mike Pompeo", "Salman bin Abdulaziz Al Saud"],
    ["Mike Pompeo", "Mohammed bin Salman"],
  ]);
  expect(parties("King Abdullah II spoke. Mike Pompeo met King Abdullah.")).toEqual([["Mike Pompeo", "Abdullah II"]]);
});
