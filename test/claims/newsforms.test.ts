import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * The plainest forms in which news tells a meeting of two, each with names from all over the world (every 61st row of data/world/persons.tsv, and another):
 * whatever the two are called, both are its parties. % and ^ are the names.
 */
const FORMS = [
  "% met ^ in Berlin on Monday.",
  "President % met Foreign Minister ^ in Berlin on Monday.",
  "% and ^ met in Berlin on Monday.",
  "French President % and German Chancellor ^ held talks in Berlin on Monday.",
  "In talks with ^, % raised the price of oil.",
  "% held talks on Monday with visiting Foreign Minister ^.",
  "% will meet ^ in Berlin on Monday, officials said.",
  "Foreign Minister % received his Kenyan counterpart ^ in Berlin on Monday.",
  "Foreign Minister % and his Kenyan counterpart ^ met in Berlin on Monday.",
  "Talks between President % and Prime Minister ^ ended on Monday.",
  "Prime Minister % on Monday held a meeting with President ^ at the palace.",
  "% told reporters after meeting ^ that the deal was close.",
  "President % arrived in Berlin on Monday to meet ^.",
  "% was received by President ^ in Berlin on Monday.",
  "President %, who met ^ in Berlin on Monday, said the deal was close.",
  "The meeting between % and ^ took place in Berlin.",
  "During his meeting with President ^, Prime Minister % praised the deal.",
  "President % discussed trade with Prime Minister ^ at a meeting in Berlin.",
  "Following a meeting between President % and Prime Minister ^, the two sides signed a deal.",
  "At the invitation of President %, Prime Minister ^ visited Berlin, where the two leaders held talks.",
  "President % is scheduled to hold bilateral talks with Prime Minister ^ on Friday.",
];
/** Of how many pairs of names in a hundred a form must come out right. */
const LEAST = 95;

const rows = readFileSync(join(import.meta.dirname, "../../data/world/persons.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));
const names = rows.slice(1).map((row) => row[rows[0].indexOf("name")]);
const pairs = names.flatMap((name, i) => (i % 61 === 3 ? [[name, names[(i * 7 + 11) % names.length]]] : []));

/** True when some meeting of the sentence has these two as its parties, and nobody else. */
function tellsOf(text: string, two: readonly string[]): boolean {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.some(({ happening }) => {
    if (happening.kind !== "meeting" || happening.parties.length !== 2) return false;
    return two.every((name) => happening.parties.some((party) => party.text.includes(name)));
  });
}

test("there are enough names", () => expect(pairs.length).toBeGreaterThan(80));

describe("both parties are found, whatever they are called", () => {
  test.each(FORMS)("%s", (form) => {
    const wrong = pairs.filter((two) => !tellsOf(form.replace("%", two[0]).replace("^", two[1]), two));
    expect(wrong.length / pairs.length, wrong.map((two) => two.join(" / ")).join("; ")).toBeLessThan(1 - LEAST / 100);
  });
});
