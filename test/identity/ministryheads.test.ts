import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The visitors that a report of June 2024 tells of. */
function visitors(title: string, text: string): string[] {
  const { claims } = rapporteur.identify(rapporteur.read(makeArticle({ given: "test", title, text, published: parseDay("2024-06-12") })));
  return [...new Set(claims.flatMap(({ happening }) => (happening.kind === "visit" ? [happening.visitor.name] : [])))];
}

/** Whom the first party of the meeting is in the record, by a report of June 2024. */
function first(text: string): string | null {
  const article = makeArticle({ given: "test", text, published: parseDay("2024-06-12") });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  const [party] = claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties[0]] : []));
  return party?.entity ?? null;
}

test.each([
  ["The head of the Ministry of Foreign Affairs of Kazakhstan", "person:kz-murat-nurtleu"],
  ["The head of the Kazakh Foreign Ministry", "person:kz-murat-nurtleu"],
  ["The Kazakh foreign ministry head", "person:kz-murat-nurtleu"],
  ["Kazakhstan's top diplomat", "person:kz-murat-nurtleu"],
  ["The Pentagon chief", "person:us-lloyd-austin"],
])("%s is the minister", (office, entity) => expect(first(`${office} met Sergey Lavrov in Astana.`)).toBe(entity));

test.each([
  "The deputy head of the Kazakh Foreign Ministry",
  "The former head of the Kazakh Foreign Ministry",
  "The head of the Kazakh Foreign Ministry press service",
  "The head of the Kazakh Foreign Ministry delegation",
])("%s is not", (office) => expect(first(`${office} met Sergey Lavrov in Astana.`)).toBeNull());

test("who is told by the field of an office is who is named with it", () => {
  const title = "FCO Minister for Asia and the Pacific begins visit to Nepal";
  expect(visitors(title, "Minister for Asia and the Pacific, Ama Boateng will discuss trade in Kathmandu.")).toEqual(["Ama Boateng"]);
  expect(visitors(title, "Minister for Trade, Ama Boateng will discuss trade in Kathmandu.")).toEqual([
    "FCO Minister for Asia and the Pacific",
  ]);
});
