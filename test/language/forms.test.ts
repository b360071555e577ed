import { expect, test } from "vitest";
import { FormBlocks, FormMemo, FormPlaces, Forms, LONGEST_FORM, writtenOf } from "../../src/language/tokens/forms.ts";
import { makeArticle, open } from "../../src/rapporteur.ts";
import { parseDay } from "../../src/text/day.ts";

/** The words of a text parted by single spaces, with their forms in a table. */
function written(text: string, forms: Forms) {
  const words = text.split(" ");
  const start = Int32Array.from(words, (_, i) => words.slice(0, i).join(" ").length + (i === 0 ? 0 : 1));
  const end = Int32Array.from(start, (from, i) => from + words[i].length);
  const form = Int32Array.from(words, (word) => forms.number(word.slice(0, LONGEST_FORM)));
  return writtenOf(text, start, end, forms, form);
}

test("a form has one number, and the number its text", () => {
  const forms = new Forms();
  expect(["Oslo", "oslo", "Oslo"].map((word) => forms.number(word))).toEqual([0, 1, 0]);
  expect([forms.text(0), forms.lower(0)]).toEqual(["Oslo", "oslo"]);
});

test("a memo makes once for each form of a table, and never for the beginning of an endless word", () => {
  const made: string[] = [];
  const memo = new FormMemo((form) => {
    made.push(form);
    return form.length;
  });
  const forms = new Forms();
  const endless = "x".repeat(LONGEST_FORM);
  const page = written(`Oslo met Oslo ${endless} ${endless}y ${endless}yz`, forms);
  expect(page.text.map((_, token) => memo.of(page, token))).toEqual([4, 3, 4, LONGEST_FORM, LONGEST_FORM + 1, LONGEST_FORM + 2]);
  expect(made.filter((form) => form === "Oslo")).toHaveLength(1);
  expect(memo.of(written("Lima Oslo", new Forms()), 0)).toBe(4);
  expect(made.at(-1)).toBe("Lima");
});

test("blocks are kept for the forms of one table", () => {
  const forms = new Forms();
  const blocks = new FormBlocks(3);
  blocks.follow(forms);
  expect(blocks.at(5000)).toBe(0);
  const at = blocks.make(5000);
  blocks.rows[at] = 7;
  blocks.follow(forms);
  expect([blocks.at(5000), blocks.rows[blocks.at(5000)], blocks.at(4999)]).toEqual([at, 7, 0]);
  blocks.follow(new Forms());
  expect(blocks.at(5000)).toBe(0);
});

test("places are given anew when all are taken", () => {
  const places = new FormPlaces(2);
  places.follow(new Forms());
  expect([places.take(10), places.take(20), places.at(10), places.at(30)]).toEqual([0, 1, 0, -1]);
  expect([places.take(30), places.at(10), places.at(20), places.at(30)]).toEqual([0, -1, -1, 0]);
});

test("what was read before changes nothing", () => {
  const article = makeArticle({
    given: "one",
    published: parseDay("2024-03-05"),
    text: "Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in Oslo on Monday. They discussed trade, he said.",
  });
  // More forms than are remembered, in sentences without a trigger, and more than the encoder keeps, in sentences with one.
  const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `w${(from + i).toString(36)}q`).join(" ");
  const other = makeArticle({
    given: "other",
    text: Array.from({ length: 850 }, (_, k) => `The ${words(20 * k, 20)} ${k < 220 ? "met" : "fell"}.`).join(" "),
  });
  const read = (rapporteur: ReturnType<typeof open>) => rapporteur.identify(rapporteur.read(article));
  const rapporteur = open();
  const first = read(rapporteur);
  rapporteur.identify(rapporteur.read(other));
  expect(read(rapporteur)).toEqual(first);
  expect(read(open())).toEqual(first);
  expect(first.claims.length).toBeGreaterThan(0);
});
