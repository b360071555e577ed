import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Kind, status and day of each visit and meeting of a text of Friday, March 6, 2015. */
function planned(text: string): string[] {
  const { claims } = rapporteur.identify(
    rapporteur.read(makeArticle({ given: "test", title: "The week ahead", text, published: parseDay("2015-03-06") })),
  );
  return claims.flatMap(({ happening: { kind }, status, when }) =>
    kind === "visit" || kind === "meeting" ? [`${kind} ${status} ${when?.value ?? "-"}`] : [],
  );
}

test.each([
  ["March 9-11: President Lena Marku visits Kenya.", ["visit planned 2015-03-09/2015-03-11"]],
  ["Monday, March 9: Foreign Minister Jorge Pinta receives Chancellor Olaf Scholz.", ["meeting planned 2015-03-09"]],
  ["Tuesday: President Lena Marku visits Kenya.", ["visit planned 2015-03-10"]],
  ["- 14 March: Japanese Prime Minister Shinzo Abe visits Nepal.", ["visit planned 2015-03-14"]],
  [
    "13 March – President Lena Marku visits Kenya, meets President Jorge Pinta.",
    ["visit planned 2015-03-13", "meeting planned 2015-03-13"],
  ],
])("a line of a diary is on the day that it begins with: %s", (line, expected) =>
  expect(planned(`What to watch in the coming days.\n\n${line}`)).toEqual(expected));

test("a dateline is no line of a diary", () =>
  expect(planned("What to watch in the coming days.\n\nLIMA, March 5 - President Lena Marku visited Kenya.")).toEqual(["visit held -"]));
