import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Whom the last mention with these words names, by the name of the entity it points to; null when that is open. */
function named(text: string, words: string): string | null {
  const article = makeArticle({ given: "test", text, published: parseDay("2006-05-10") });
  const { mentions } = rapporteur.identify(rapporteur.read(article));
  const last = mentions.filter(({ mention }) => mention.text === words).at(-1);
  return last?.entity === null || last === undefined ? null : last.name;
}

test("a surname alone is whoever of the family holds an office", () => {
  const couple = "President Rosa Vidal and her husband, Nils Vidal, arrived in Delhi on Friday.";
  expect(named(`${couple} Vidal met Angela Merkel on Saturday.`, "Vidal")).toBe("Rosa Vidal");
  expect(named("Egyptian President Hosni Mubarak and his wife Suzanne Mubarak left. Mubarak met Angela Merkel.", "Mubarak")).toBe(
    "Hosni Mubarak",
  );
});

test("not so his wife, nor one of two who hold an office", () => {
  expect(
    named("Egyptian President Hosni Mubarak and his wife Suzanne Mubarak left. Mrs. Mubarak met Angela Merkel.", "Mrs. Mubarak"),
  ).not.toBe("Hosni Mubarak");
  expect(named("Foreign Minister Rosa Vidal met Defence Minister Nils Vidal. Vidal met Angela Merkel.", "Vidal")).toBeNull();
});
