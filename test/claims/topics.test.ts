import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

function read(text: string) {
  return rapporteur.read(makeArticle({ given: "test", text })).claims.map(({ happening }) => happening);
}

/** A text and the topics of the meetings that it tells of. */
function topics(text: string, ...expected: string[]): void {
  test(text, () =>
    expect(read(text).flatMap((one) => (one.kind === "meeting" ? one.topics.map(({ words }) => words.text) : []))).toEqual(expected),
  );
}

/** A text, the words of the measure voted on, and what it is said to be about. */
function measure(text: string, words: string, subject: string | null): void {
  test(text, () => {
    const measures = read(text).flatMap((one) => (one.kind === "vote" && one.measure !== null ? [one.measure] : []));
    expect(measures.map((one) => [one.words.text, one.subject?.text ?? null])).toEqual([[words, subject]]);
  });
}

topics("Macron met Scholz in Berlin to discuss ways to curb migration.", "ways to curb migration");
topics("Boric met Ruto on Friday to discuss Kenyan support for freeing two hostages.", "Kenyan support for freeing two hostages");
topics("Macron met Scholz to discuss plans to build a bridge.", "plans to build a bridge");
topics("Macron met Scholz for talks on trade to mark the anniversary.", "trade");
topics("Macron met Scholz to discuss security on Friday.", "security");

measure("The General Assembly adopted a resolution on Mali.", "a resolution on Mali", "Mali");
measure("The Security Council adopted a draft concerning the war in Mali.", "a draft concerning the war in Mali", "the war in Mali");
measure(
  "The Security Council adopted a resolution calling on Chad to withdraw.",
  "a resolution calling on Chad to withdraw",
  "calling on Chad to withdraw",
);
measure("Japan's parliament has ratified a trade agreement with Peru.", "a trade agreement with Peru", null);
measure("The Human Rights Council rejected the amendment 29 to 11.", "the amendment", null);
