import { expect, test } from "vitest";
import { openLanguage } from "../../src/language.ts";

const language = openLanguage();

/** Each sentence as its words, marked with a plus where it holds a trigger, and its names after a bar. */
function skimmed(text: string): string[] {
  const { sentences, article } = language.skim(text);
  return sentences.map(
    ({ span, trigger, names }) =>
      `${trigger ? "+" : ""}${article.text.slice(span.start, span.end)} | ${names.map((name) => name.text).join(", ")}`,
  );
}

test("only sentences that hold a word of diplomacy are looked through for names", () => {
  expect(skimmed("Lind slept in Bergen. Anna Holm met Peter Oduya in Oslo. It rained.")).toEqual([
    "Lind slept in Bergen. | ",
    "+Anna Holm met Peter Oduya in Oslo. | Anna Holm, Peter Oduya, Oslo",
    "It rained. | ",
  ]);
});

test("it decides as reading does which sentences get a tree, and counts the same tokens", () => {
  const text = "Holm spoke. The assembly voted on Monday.\n\nTalks go on; nobody knows why. “No!” he said.";
  const { sentences, tokens } = language.skim(text);
  const doc = language.read(text);
  expect(sentences.map(({ trigger }) => Number(trigger))).toEqual([...doc.sentences.parsed]);
  expect(sentences.map(({ span }) => span.start)).toEqual(
    Array.from({ length: doc.sentences.count }, (_, s) => doc.tokens.start[doc.sentences.first[s]]),
  );
  expect(tokens).toBe(doc.tokens.count);
});

test("names read back from the text, lie in their sentence, and nothing at all is no error", () => {
  const text = "Kenya voted. Holm, of Norway, met the president of Chile, Mateo Vidal, at the summit in Lima.";
  const { article, sentences } = language.skim(text);
  for (const { span, names } of sentences)
    for (const name of names) {
      expect(article.text.slice(name.span.start, name.span.end)).toBe(name.text);
      expect(name.span.start).toBeGreaterThanOrEqual(span.start);
      expect(name.span.end).toBeLessThanOrEqual(span.end);
    }
  expect(sentences.flatMap(({ names }) => names.map((name) => name.text))).toContain("Mateo Vidal");
  for (const nothing of ["", " ", "\n\n", ".", "\ud800"]) expect(() => language.skim(nothing)).not.toThrow();
});
