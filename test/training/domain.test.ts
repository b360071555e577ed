import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RELATIONS } from "../../src/language/doc.ts";
import { collapse } from "../../training/collapse.ts";
import { inflect, missing, readGrammar, sentencesOf } from "../../training/domain.ts";
import { worldSlots } from "../../training/slots.ts";
import { relationNumber, type Sentence, write } from "../../training/treebank.ts";

const root = join(import.meta.dirname, "../..");
const grammar = readGrammar(readFileSync(join(root, "training/domain/grammar.tsv"), "utf8"));
const slots = worldSlots(join(root, "data/world"));
const sentences = sentencesOf(grammar, slots, 1500, 4, 3);
const textOf = ({ forms, spaceAfter }: Sentence) => write(forms, spaceAfter).text;

describe("the grammar of diplomacy", () => {
  test("asks for nothing that it lacks", () => {
    expect(missing(grammar, slots)).toEqual([]);
  });

  test("grows trees with one root, without crossing edges, in known relations", () => {
    for (const { sentence, visible, heads, relations } of sentences) {
      const roots = heads.filter((head) => head < 0);
      expect(roots, textOf(sentence)).toHaveLength(1);
      expect(relations[heads.indexOf(-1)]).toBe(RELATIONS.indexOf("root"));
      expect([heads.length, relations.length]).toEqual([visible.length, visible.length]);
      expect(crossing(heads), textOf(sentence)).toBe(false);
      expect(crossing(sentence.heads), textOf(sentence)).toBe(false);
      for (const relation of relations) expect(RELATIONS[relation]).toBeDefined();
    }
  });

  test("writes whole sentences, the same for the same seed and others for another", () => {
    const texts = sentences.map(({ sentence }) => textOf(sentence));
    expect(sentencesOf(grammar, slots, 20, 4, 3).map(({ sentence }) => textOf(sentence))).toEqual(texts.slice(0, 20));
    expect(sentencesOf(grammar, slots, 20, 4, 4).map(({ sentence }) => textOf(sentence))).not.toEqual(texts.slice(0, 20));
    expect(new Set(texts).size).toBeGreaterThan(1400);
    for (const text of texts) expect(text).toMatch(/^[^\p{Ll}][^{}[\]~*_]+$/u);
  });

  test("refuses what is no rule", () => {
    expect(() => readGrammar("SENTENCE\tmet")).toThrow("not a rule");
    expect(() => sentencesOf(readGrammar("SENTENCE\t1\tnsubj:A met left"), {}, 1, 1, 1)).toThrow("two heads");
    expect(() => sentencesOf(readGrammar("SENTENCE\t1\tnsubj:A obj:B"), {}, 1, 1, 1)).toThrow("no head");
    expect(() => sentencesOf(readGrammar("SENTENCE\t1\tnsubj:A subject:B met"), {}, 1, 1, 1)).toThrow("no relation");
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

describe("names as one word", () => {
  const words = [
    ["Ghanaian", 2, "amod"],
    ["President", 2, "nmod:desc"],
    ["Kofi", 4, "nsubj"],
    ["Mensah", 2, "flat"],
    ["left", -1, "root"],
    ["with", 6, "case"],
    ["Peru", 2, "nmod"],
  ] as const;
  const sentence: Sentence = {
    id: "",
    document: "",
    newParagraph: true,
    forms: words.map(([form]) => form),
    spaceAfter: words.map(() => true),
    lemmas: words.map(([form]) => form),
    upos: words.map(() => 0),
    xpos: words.map(() => "_"),
    heads: words.map(([, head]) => head),
    relations: words.map(([, , relation]) => relationNumber(relation)),
    surface: [],
  };

  test("keep the word that stays, its head and what hung on the others", () => {
    const { visible, heads, relations } = collapse(sentence, [{ first: 0, last: 4, head: 3, person: true }], 0);
    expect(visible.map((i) => sentence.forms[i])).toEqual(["Mensah", "left", "with", "Peru"]);
    expect(heads).toEqual([1, -1, 3, 0]);
    expect(relations.map((relation) => RELATIONS[relation])).toEqual(["nsubj", "root", "case", "nmod"]);
  });
});
