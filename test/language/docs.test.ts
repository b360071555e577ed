import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as library from "../../src/language.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/language.md"), "utf8");
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1]);

/** Plain JavaScript of the page's code: imports come as arguments, types go, and `expression; // -> value` becomes a check. */
function runnable(code: string): string {
  return code
    .replace(/^import .*\n/gm, "")
    .replace(/: (?:number|string\[\])(?=[) =])/g, "")
    .replace(/^(.+); \/\/ -> (.+)$/gm, (_, expression, value) => `check(${JSON.stringify(expression)}, ${expression}, ${value});`);
}

test("the page's code runs as shown and gives what it says", () => {
  expect(blocks.length).toBeGreaterThan(7);
  let checked = 0;
  const check = (expression: string, found: unknown, wanted: unknown) => {
    checked++;
    expect(found, expression).toEqual(wanted);
  };
  const { openLanguage, sentenceRows, RELATIONS } = library;
  const run = new Function("check", "openLanguage", "sentenceRows", "RELATIONS", runnable(blocks.join("\n")));
  run(check, openLanguage, sentenceRows, RELATIONS);
  expect(checked).toBe((page.match(/ \/\/ -> /g) ?? []).length);
});

test("what the page imports is what the package offers under that name", () => {
  const offers = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports["./language"].default;
  expect(offers).toBe("./dist/language.js");
  for (const [, names] of page.matchAll(/^import \{ (.+) \} from "rapporteur\/language";$/gm))
    for (const name of names.split(", ")) expect(library, name).toHaveProperty(name);
});

test("every field of the JSON has its row, and no row has no field", async () => {
  const { docObject } = await import("../../src/wire/doc.ts");
  const language = library.openLanguage();
  const doc = language.analyze("Anna Holm met Peter Oduya.");
  const fields = Object.keys(docObject(doc, language.coreference(doc))).filter((name) => name !== "schema");
  const table = page.split("### The JSON of a report")[1].split("##")[0];
  const rows = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap((match) => match[1].split(", ").map((name) => name.replaceAll("`", "")));
  expect(rows).toEqual(fields);
});
