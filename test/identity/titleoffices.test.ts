import { describe, expect, test } from "vitest";
import { makeArticle, open } from "../../src/rapporteur.ts";
import type { Day } from "../../src/text/day.ts";

/*
 * Whom an office without a name means in a title: the one whom the text below names with the same words.
 */

const reader = open(new URL("../../data/", import.meta.url).pathname);

/** The visits of an article's record: who goes where. */
function visits(title: string, text: string): string[] {
  const article = makeArticle({ given: "test", title, text, published: "2024-05-14" as Day });
  return reader
    .keep([{ article, reading: reader.read(article) }])
    .entries.flatMap(({ happening }) =>
      happening.kind === "visit" ? [`${happening.visitor.value.name} > ${happening.place.value.name}`] : [],
    );
}

describe("the office in the title is who is named below", () => {
  test.each([
    ["Minister for Trade visits Peru", "The UK’s Minister for Trade, Ana Soto, is visiting Peru."],
    ["Deputy PM to visit Peru", "Deputy Prime Minister and Trade Minister Ana Soto will visit Peru on Monday."],
  ])("%s", (title, text) => expect(visits(title, text)).toEqual(["Ana Soto > Peru"]));
});

test("not a deputy, and not another of that office whom he meets", () => {
  expect(visits("Trade minister visits Peru", "Deputy Trade Minister Ana Soto spoke in London.").join()).not.toContain("Soto");
  expect(visits("Prime Minister visits Peru", "The Prime Minister met Peruvian Prime Minister Ana Soto in Lima.").join()).not.toContain(
    "Soto",
  );
});

test("whom a prime minister meets is not himself", () => {
  const article = makeArticle({
    given: "test",
    title: "PM meeting with Prime Minister Albanese of Australia",
    text: "The Prime Minister met Australian Prime Minister Anthony Albanese this week.\n\nThe leaders spoke of trade.",
    published: "2024-10-25" as Day,
  });
  const { claims } = reader.identify(reader.read(article));
  const parties = claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties.map(({ entity }) => entity)] : []));
  expect(parties).toEqual([[null, "person:au-anthony-albanese"]]);
});
