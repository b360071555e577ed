import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

const TWO = "Foreign Minister Lena Marku and her Ghanaian counterpart Kwame Adu";

/** Status and day of each meeting of a text of Friday, March 6, 2015. */
function meetings(text: string): string[] {
  const { claims } = rapporteur.identify(rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") })));
  return claims.flatMap(({ happening, status, when }) => (happening.kind === "meeting" ? [`${status} ${when?.value ?? "-"}`] : []));
}

test("what was agreed to be done was agreed at the meeting, and is not done there", () => {
  expect(meetings(`${TWO} agreed to boost trade during their meeting in Lima on Monday.`)).toEqual(["held 2015-03-02"]);
  expect(meetings(`${TWO} discussed ways to boost trade in order to create jobs during their talks in Lima on Monday.`)).toEqual([
    "held 2015-03-02",
  ]);
});

test("what is done at a meeting to come is agreed before it", () => {
  expect(meetings(`${TWO} agreed to discuss trade during their talks in Lima next week.`)).toEqual(["planned 2015-W11"]);
  expect(meetings(`${TWO} plan to boost trade during their meeting in Lima on Monday.`)).toEqual(["planned 2015-03-09"]);
});
