import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Title, name and state of each person of a text. */
function persons(text: string): string[] {
  const { mentions } = rapporteur.parse(makeArticle({ given: "test", text }));
  return mentions.flatMap((one) => (one.kind === "person" ? [`${one.title} | ${one.name} | ${one.affiliation}`] : []));
}

test("a president of the republic is a president, and the republic no name", () => {
  expect(persons("President of the Republic Lena Marku met the Danish king.")[0]).toBe("president | Lena Marku | null");
  expect(persons("President of the Republic of Kenya William Ruto met the Danish king.")[0]).toBe(
    "president | William Ruto | Republic of Kenya",
  );
});
