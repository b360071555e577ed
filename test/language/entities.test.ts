import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Coreference, coreferenceOf, entityMentions, openCoreference } from "../../src/language/coreference/entities.ts";
import { docOf } from "./mentionsof.ts";

const file = readFileSync(join(import.meta.dirname, "../../data/model/coreference.bin"));
const model = openCoreference(new Uint8Array(file).buffer);
if (model === null) throw new Error("data/model/coreference.bin is empty");

const read = (source: string): Coreference => coreferenceOf(docOf(source), model);

/** The mentions with these words are of one chain, and no others of the list are in it. */
function together(source: string, ...words: readonly string[]): void {
  const { mentions, chain } = read(source);
  const ids = words.map((text) => mentions.find((one) => one.text === text)?.id ?? -1);
  expect(ids, mentions.map(({ text }) => text).join(" | ")).not.toContain(-1);
  expect(new Set(ids.map((id) => chain[id])).size, words.join(", ")).toBe(1);
}

function apart(source: string, one: string, other: string): void {
  const { mentions, chain } = read(source);
  const of = (words: string) => chain[mentions.find(({ text }) => text === words)?.id ?? -1] ?? `no ${words}`;
  expect(of(one)).toBeTypeOf("number");
  expect(of(other)).toBeTypeOf("number");
  expect(of(one)).not.toBe(of(other));
}

describe("mentions of everything", () => {
  test("noun phrases, names, pronouns, and those within others", () => {
    const found = entityMentions(docOf("William Ruto praised the patience of the farmers. He left."), model).map(({ text }) => text);
    expect(found).toEqual(["William Ruto", "the patience of the farmers", "the farmers", "He"]);
  });
  test("what they are of, and how they say it", () => {
    const found = entityMentions(docOf("William Ruto flew to Oslo on Monday. He left."), model);
    expect(found.map(({ text, type, form }) => `${text}: ${type}, ${form}`)).toEqual([
      "William Ruto: person, name",
      "Oslo: place, name",
      "Monday: time, name",
      "He: person, pronoun",
    ]);
  });
});

describe("chains", () => {
  test("he", () => together("William Ruto praised the farmers. He left.", "William Ruto", "He"));
  test("the same noun again", () => together("A farmer found a coin. The coin was old.", "a coin", "The coin"));
  test("a name and its last part", () => together("William Ruto spoke. Then Ruto left.", "William Ruto", "Ruto"));
  test("two names are two", () => apart("William Ruto met Gabriel Boric.", "William Ruto", "Gabriel Boric"));
  test("he is not a thing", () => together("A farmer found a coin. The coin was old, and he sold it.", "A farmer", "he"));
  test("he is not the city", () => apart("William Ruto flew to Oslo. He left.", "Oslo", "He"));
});

describe("any text", () => {
  const texts = [
    "",
    "?",
    "he he he",
    "the the of of of",
    `${"the man and ".repeat(400)}his dog`,
    "🙂 \ud800 “ ” ( ) [",
    "It ".repeat(1000),
  ];
  test.each(texts.map((text) => [text.slice(0, 20), text]))("%j", (_, text) => {
    const { mentions, chain, antecedent } = read(text);
    expect([chain.length, antecedent.length]).toEqual([mentions.length, mentions.length]);
    mentions.forEach((one, id) => {
      expect(one.id).toBe(id);
      expect(one.first <= one.head && one.head < one.last).toBe(true);
      expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
      const back = antecedent[id];
      expect(back === null ? chain[id] === id : back < id && chain[back] === chain[id]).toBe(true);
    });
    expect(read(text)).toEqual({ mentions, chain, antecedent });
  });

  test("ten times the text takes no more than thirty times as long", () => {
    const page = "William Ruto met the farmers of Kenya in Oslo. He thanked them for their coins. The farmers praised him. ";
    const measure = (times: number) => {
      const doc = docOf(page.repeat(times));
      const began = performance.now();
      coreferenceOf(doc, model);
      return performance.now() - began;
    };
    measure(20);
    expect(measure(200)).toBeLessThan(30 * Math.max(5, measure(20)));
  });
});
