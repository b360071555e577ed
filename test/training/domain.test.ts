import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RELATIONS } from "../../src/language/doc.ts";
import { Dice } from "../../training/dice.ts";
import { grow, inflect, missing, readGrammar } from "../../training/domain.ts";
import { worldSlots } from "../../training/slots.ts";
import { type Sentence, write } from "../../training/treebank.ts";

const root = join(import.meta.dirname, "../..");
const grammar = readGrammar(readFileSync(join(root, "training/domain/grammar.tsv"), "utf8"));
const slots = worldSlots(join(root, "data/world"));
/** So many sentences by the same dice. */
function grown(count: number, seed: number) {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => grow(grammar, slots, dice));
}
const sentences = grown(1500, 3);
const textOf = ({ forms, spaceAfter }: Sentence) => write(forms, spaceAfter).text;

describe("the grammar of diplomacy", () => {
  test("asks for nothing that it lacks", () => {
    expect(missing(grammar, slots)).toEqual([]);
  });

  test("grows trees with one root, without crossing edges, in known relations", () => {
    for (const { sentence } of sentences) {
      const { heads, relations } = sentence;
      expect(
        heads.filter((head) => head < 0),
        textOf(sentence),
      ).toHaveLength(1);
      expect(relations[heads.indexOf(-1)]).toBe(RELATIONS.indexOf("root"));
      expect(crossing(heads), textOf(sentence)).toBe(false);
      for (const relation of relations) expect(RELATIONS[relation]).toBeDefined();
    }
  });

  test("is sure of the words that stand for names and of those that are none, which hang on each other", () => {
    const bad = sentences.filter(({ sentence: { heads, relations }, visible }) => {
      const sure = new Set(visible);
      const isPart = (i: number) => ["compound", "flat"].includes(RELATIONS[relations[i]]);
      return heads.some((head, i) => (sure.has(i) ? head >= 0 && !sure.has(head) : !isPart(i)));
    });
    expect(bad.map(({ sentence }) => textOf(sentence))).toEqual([]);
    expect(sentences.some(({ sentence, visible }) => visible.length < sentence.forms.length)).toBe(true);
  });

  test("writes whole sentences, the same for the same seed and others for another", () => {
    const texts = sentences.map(({ sentence }) => textOf(sentence));
    expect(grown(20, 3).map(({ sentence }) => textOf(sentence))).toEqual(texts.slice(0, 20));
    expect(grown(20, 4).map(({ sentence }) => textOf(sentence))).not.toEqual(texts.slice(0, 20));
    expect(new Set(texts).size).toBeGreaterThan(1400);
    for (const text of texts) expect(text).toMatch(/^[^\p{Ll}][^{}[\]~*_]+$/u);
  });

  test("refuses what is no rule", () => {
    expect(() => readGrammar("SENTENCE\tmet")).toThrow("not a rule");
    expect(() => grow(readGrammar("SENTENCE\t1\tnsubj:A met left"), {}, new Dice(1))).toThrow("two heads");
    expect(() => grow(readGrammar("SENTENCE\t1\tnsubj:A obj:B"), {}, new Dice(1))).toThrow("no head");
    expect(() => grow(readGrammar("SENTENCE\t1\tnsubj:A subject:B met"), {}, new Dice(1))).toThrow("no relation");
  });

  test("leaves out a comma before another mark", () => {
    const rules = readGrammar("SENTENCE\t1\tnsubj:Anna met obj[Bo appos[punct:, head] punct:,] punct:.");
    expect(textOf(grow(rules, {}, new Dice(1)).sentence)).toBe("Anna met Bo, head.");
    for (const { sentence } of sentences) expect(textOf(sentence)).not.toMatch(/, ?[,.;:)]/);
  });

  test.each([
    ["meet", "s", "meets"],
    ["discuss", "s", "discusses"],
    ["fly", "s", "flies"],
    ["pay", "s", "pays"],
    ["receive", "ing", "receiving"],
    ["sit", "ing", "sitting"],
    ["visit", "ed", "visited"],
    ["speak", "en", "spoken"],
    ["skip", "ed", "skipped"],
  ])("inflects %s for %s: %s", (verb, form, inflected) => {
    expect(inflect(verb, form)).toBe(inflected);
  });
});

/** True when two edges of a tree cross. */
function crossing(heads: readonly number[]): boolean {
  const edges = heads.map((head, i) => [Math.min(head, i), Math.max(head, i)]).filter(([from]) => from >= 0);
  return edges.some(([a, b]) => edges.some(([c, d]) => a < c && c < b && b < d));
}
