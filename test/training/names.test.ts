import { expect, test } from "vitest";
import { UPOS, type Upos } from "../../src/language/doc.ts";
import { NAME_LABELS } from "../../src/language/nametags/nametagger.ts";
import { Dice } from "../../training/dice.ts";
import { spansOf } from "../../training/namesbio.ts";
import { freezeNames, type Lesson, learn } from "../../training/namescrf.ts";
import { labelsByType, UNKNOWN_LABEL } from "../../training/namesewt.ts";
import { longest } from "../../training/namesgum.ts";
import { swapped } from "../../training/namesswapped.ts";

/** Labels of "word/UPOS word/UPOS" by a table of names, as written in BIO, "?" for unknown. */
function byType(marked: string, kinds: Readonly<Record<string, string>>): string {
  const rows = marked.split(" ").map((word) => word.split("/") as [string, Upos]);
  const sentence = { forms: rows.map(([form]) => form), upos: rows.map(([, tag]) => UPOS.indexOf(tag)) };
  return Array.from(labelsByType(sentence, new Map(Object.entries(kinds))), (label) =>
    label === UNKNOWN_LABEL ? "?" : NAME_LABELS[label],
  ).join(" ");
}

test("the longest name of the table counts, and only where it holds a proper noun", () => {
  const kinds = { Oslo: "LOC", "Oslo Bank": "ORG", Rice: "PER", President: "O" };
  expect(byType("the/DET Oslo/PROPN Bank/PROPN in/ADP Oslo/PROPN", kinds)).toBe("O B-ORG I-ORG O B-LOC");
  expect(byType("Rice/NOUN is/AUX cheap/ADJ", kinds)).toBe("O O O");
  expect(byType("President/PROPN Rice/PROPN spoke/VERB", kinds)).toBe("O B-PER O");
});

test("a proper noun that the table lacks is unknown, with the names that it touches", () => {
  expect(byType("Oslo/PROPN Zoo/PROPN of/ADP Oslo/PROPN", { Oslo: "LOC" })).toBe("? ? O B-LOC");
  expect(byType("Zoo/PROPN Oslo/PROPN City/PROPN opened/VERB", { "Oslo City": "LOC" })).toBe("? ? ? O");
});

test("BIO labels stand for spans that end where another begins", () => {
  expect(spansOf(["B-PER", "I-PER", "B-PER", "O", "I-LOC", "I-ORG"])).toEqual([
    { first: 0, last: 2, kind: "PER" },
    { first: 2, last: 3, kind: "PER" },
    { first: 4, last: 5, kind: "LOC" },
    { first: 5, last: 6, kind: "ORG" },
  ]);
});

test("of names that overlap the longest stays", () => {
  const name = (first: number, last: number) => ({ first, last, kind: "ORG" as const });
  expect(longest([name(3, 4), name(1, 5), name(6, 7)])).toEqual([name(1, 5), name(6, 7)]);
});

test("swapped names are of the same kind and shape, and spans move with them", () => {
  const pools = {
    persons: [["Bo", "Li", "An"]],
    surnames: [["Li"]],
    states: [["Chad"]],
    cities: [["Rio"]],
    bodies: [["World", "Court"]],
    acronyms: [["WTO"]],
  };
  const gazetteer = { kinds: (folded: string) => (folded === "oslo" ? (["place"] as const) : []), begins: () => false, longest: 1 };
  const forms = ["Anna", "Holm", "left", "Oslo", "and", "Brodnik"];
  const names = [
    { first: 0, last: 2, kind: "PER" as const },
    { first: 3, last: 4, kind: "LOC" as const },
    { first: 5, last: 6, kind: "LOC" as const },
  ];
  expect(swapped(forms, names, pools, gazetteer, new Dice(1))).toEqual({
    forms: ["Bo", "Li", "An", "left", "Rio", "and", "Brodnik"],
    names: [
      { first: 0, last: 3, kind: "PER" },
      { first: 4, last: 5, kind: "LOC" },
      { first: 6, last: 7, kind: "LOC" },
    ],
  });
  expect(swapped(["Brodnik"], [{ first: 0, last: 1, kind: "LOC" }], pools, gazetteer, new Dice(1))).toBeNull();
});

/** A sentence whose words each have one feature. */
function lesson(features: readonly number[], allowed: readonly number[]): Lesson {
  const offsets = Int32Array.from({ length: features.length + 1 }, (_, i) => i);
  return { features: Int32Array.from(features), offsets, allowed: Uint8Array.from(allowed), weight: 1 };
}

test("a chain learns what a word is from its neighbour, and from words of which a label is not known only what fits", () => {
  const [O, B, I] = [1, 2, 4];
  const lessons = [lesson([7, 8, 9], [O, B, I]), lesson([7, 9, 9], [O, B, I]), lesson([8, 9], [B, 127]), lesson([7, 7], [O, O])];
  const many = Array.from({ length: 20 }, () => lessons).flat();
  const { ids, weights, moves } = learn(many, { rounds: 20, rate: 0.2, l2: 1e-4, least: 2, seed: 1 });
  const weight = (feature: number, label: number) => weights[(ids.get(feature) ?? -1) * NAME_LABELS.length + label];
  expect(weight(7, 0)).toBeGreaterThan(weight(7, 1));
  expect(weight(8, 1)).toBeGreaterThan(weight(8, 0));
  expect(moves[1 * NAME_LABELS.length + 2]).toBeGreaterThan(moves[1 * NAME_LABELS.length + 0]);
  const frozen = freezeNames({ ids, weights, moves }, 6);
  expect(frozen.counts.reduce((sum, count) => sum + count, 0)).toBe(frozen.weights.length);
  expect(Math.max(...frozen.weights.map(Math.abs))).toBe(127);
});
