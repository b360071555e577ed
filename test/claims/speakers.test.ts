import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { cell, parseTable } from "../../src/text/table.ts";
import { rapporteur } from "../pipeline/articles.ts";

const FILE = join(import.meta.dirname, "speakers.tsv");
/** How many of the texts are right: may only rise. */
const FLOOR = 249;

/** The speakers of the quotations in marks of a text, in order, as the record names them. */
function speakersIn(text: string): string[] {
  const article = makeArticle({ given: "test", text });
  const reading = rapporteur.read(article);
  const names = new Map<string, string>();
  for (const { happening, claims } of rapporteur.keep([{ article, reading }]).entries)
    if (happening.kind === "statement") for (const claim of claims) names.set(claim, happening.speaker.value.name);
  return reading.claims.flatMap(({ id, happening }) =>
    happening.kind === "statement" && happening.manner !== "indirect" ? [`${names.get(id)} (${happening.speaker.text})`] : [],
  );
}

function isRight(found: readonly string[], wanted: readonly string[]): boolean {
  if (found.length !== wanted.length) return false;
  return wanted.every((words, k) => words.split("|").some((word) => found[k].toLowerCase().includes(word.toLowerCase())));
}

test("who says what stands in quotation marks", () => {
  const rows = parseTable("speakers.tsv", readFileSync(FILE, "utf8"));
  const wrong = rows.flatMap((row) => {
    const found = speakersIn(cell(row, "text").replaceAll("\\n", "\n"));
    const wanted = cell(row, "speakers") === "" ? [] : cell(row, "speakers").split(";");
    return isRight(found, wanted) ? [] : [`${cell(row, "text")}\n    is ${found.join("; ")}\n    should be ${wanted.join("; ")}`];
  });
  if (process.env.SHOW) console.log(wrong.join("\n"));
  expect(rows.length - wrong.length).toBeGreaterThanOrEqual(FLOOR);
});
