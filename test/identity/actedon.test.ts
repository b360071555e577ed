import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

const URL = "https://www.gov.uk/government/news/a-release";

/** The parties of each meeting and call that the text of a British release of July 2022 tells of. */
function parties(title: string, text: string): string[] {
  const { claims } = rapporteur.identify(
    rapporteur.read(makeArticle({ given: "test", title, text, url: URL, published: parseDay("2022-07-20") })),
  );
  return claims.flatMap(({ happening, block }) =>
    block !== "title" && (happening.kind === "meeting" || happening.kind === "call")
      ? [happening.parties.map((one) => one.name).join(" + ")]
      : [],
  );
}

test("who meets the holder of the same office elsewhere is not he, whom the title has named", () => {
  const title = "PM meeting with Prime Minister Kishida of Japan";
  expect(parties(title, "The Prime Minister met Japanese Prime Minister Fumio Kishida in Rome this afternoon.")).toEqual([
    "Boris Johnson + Fumio Kishida",
  ]);
  expect(parties(title, "The Prime Minister met the Prime Minister of Japan, Fumio Kishida, in Rome.")).toEqual([
    "Boris Johnson + Fumio Kishida",
  ]);
  expect(
    parties("PM call with Prime Minister Kishida of Japan", "The Prime Minister spoke to Prime Minister Fumio Kishida of Japan."),
  ).toEqual(["Boris Johnson + Fumio Kishida"]);
});

test("an office whose holder was told of is his where he acts on another", () =>
  expect(
    parties(
      "Visit of Prime Minister Kishida of Japan",
      "Prime Minister Kishida arrived on Monday. The Japanese Prime Minister met Chancellor Olaf Scholz in Rome.",
    ),
  ).toEqual(["Fumio Kishida + Olaf Scholz"]));
