import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The places to which a text of May 2024 takes people. */
function visited(text: string): string[] {
  const article = makeArticle({ given: "test", text, published: parseDay("2024-05-14") });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  return claims.flatMap(({ happening }) => (happening.kind === "visit" ? [happening.place.name] : []));
}

test("a visit is to another state", () => {
  expect(visited("Kenyan President William Ruto visited Mombasa on Monday.")).toEqual([]);
  expect(visited("Kenyan President William Ruto arrived in Kenya on Monday.")).toEqual([]);
  expect(visited("Kenyan President William Ruto visited Lusaka on Monday.")).toEqual(["Lusaka"]);
});

test("what leaders visit at home too is a visit only where it is known to be abroad", () => {
  expect(visited("Kenyan President William Ruto visited a hospital in Lusaka on Monday.")).toEqual(["Lusaka"]);
  expect(visited("Kenyan President William Ruto visited a hospital in Mombasa on Monday.")).toEqual([]);
  expect(visited("The mayor visited a hospital in Lusaka on Monday.")).toEqual([]);
});
