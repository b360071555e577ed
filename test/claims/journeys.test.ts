import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Those who go: their office with their state, name, and last name. */
const WHO = [
  ["Japanese Foreign Minister", "Taro Kono", "Kono"],
  ["Indian Prime Minister", "Narendra Modi", "Modi"],
  ["Turkish President", "Recep Tayyip Erdogan", "Erdogan"],
  ["Finnish President", "Alexander Stubb", "Stubb"],
] as const;

/** Sentences that tell of visits by what is around them, with the places that somebody goes to; % is the office, ^ the name. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ["The last leader to visit Peru was % ^ in 2016.", ["Peru"]],
  ["It will be the first trip to Peru since the visit of % ^ in 1982.", ["Peru"]],
  ["It said the visit to Lima was part of % ^'s tour.", ["Lima"]],
  ["Peru is the third country on % ^'s tour after he visited Chile.", ["Chile", "Peru"]],
  ["They praised the state visit made by % ^ in Peru in July.", ["Peru"]],
  ["% ^ in Peru on last leg of four-nation tour", ["Peru"]],
  ["% ^ held talks in Lima, where he arrived on Tuesday.", ["Lima"]],
  ["% ^, fresh from a visit to Peru, praised the deal.", ["Peru"]],
  ["% ^ will travel to Peru, the West Bank, Jordan, Egypt and Chile next week.", ["Chile", "Egypt", "Jordan", "Peru", "the West Bank"]],
  ["% ^ will visit Lima, Peru, and Chile next week.", ["Chile", "Lima"]],
  ["% ^ is due to be in Lima on Monday.", ["Lima"]],
  ["% ^ was in Lima where he met officials on Tuesday.", ["Lima"]],
  ["% ^, who is in Peru for the opening of a bridge, sent his greetings.", ["Peru"]],
  ["% ^ will continue to Quito, Ecuador, on Tuesday.", ["Quito"]],
  ["% ^'s visit to Peru is part of a tour that also includes trips to Chile and Ecuador.", ["Chile", "Ecuador", "Peru"]],
  ["% ^ had earlier visited the island nations of Fiji and Samoa.", ["Fiji", "Samoa"]],
  ["% ^ kicked off his tour Thursday in Peru.", ["Peru"]],
  ["% ^ was in Lima for three years as ambassador.", []],
  ["% ^ praised the visit to Peru by the trade unions.", []],
  ["% ^ said the deal includes trips to Peru.", []],
  ["The last film to visit Peru was a comedy, % ^ said.", []],
];

describe.each(FORMS)("%s", (form, places) => {
  test.each(WHO)("%s %s", (office, name, last) => {
    const text = form.replace("%", office).replace("^", name);
    const { claims } = rapporteur.read(makeArticle({ given: "x", text, published: parseDay("2019-09-17") }));
    const visits = claims.flatMap(({ happening }) => (happening.kind === "visit" ? [happening] : []));
    expect([...new Set(visits.map(({ place }) => place.text))].sort()).toEqual(places);
    for (const { visitor } of visits) expect(visitor.text === "he" || visitor.text.includes(last)).toBe(true);
  });
});

/** A visit that is only called the first of its kind is of whom the report has named, and of nobody where it has named none. */
test("the first visit of a Peruvian president is of the one named before it", () => {
  const visitors = (text: string) =>
    rapporteur
      .read(makeArticle({ given: "x", text, published: parseDay("2023-09-17") }))
      .claims.flatMap(({ happening }) => (happening.kind === "visit" ? [happening.visitor.text] : []));
  const [visitor] = visitors(
    "Peruvian President Dina Boluarte praised the deal. It marked the first visit of a Peruvian president to Nairobi in years.",
  );
  expect(visitor).toContain("Boluarte");
  expect(visitors("It marked the first visit by a president to Nairobi in years.")).toEqual([]);
});
