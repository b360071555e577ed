import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { makeArticle } from "../src/article/make.ts";
import { explain } from "../src/claims/explain.ts";
import { compileGrammar } from "../src/grammar/compile.ts";
import { DATA, openResources } from "../src/resources.ts";
import { RULES } from "../src/rules/index.ts";
import { rapporteur } from "./pipeline/articles.ts";

const root = resolve(import.meta.dirname, "..");
const file = (name: string) => readFileSync(join(root, name), "utf8");
const page = file("docs/rules.md");
const RULE = "meeting/speak-aside";
const { lexicon } = openResources(DATA, null).resources;

/** The words of the page's block of a kind. */
function block(kind: string): string {
  const words = page.split(`\`\`\`${kind}\n`)[1]?.split("```")[0] ?? "";
  expect(words, kind).not.toBe("");
  return words;
}

/** Asserts that a text is what a block shows, whatever stands where the block has "…"; lines may be broken anywhere. */
function shows(kind: string, text: string): void {
  const one = (words: string) => words.replace(/\s+/g, " ").trim();
  let at = 0;
  for (const piece of one(block(kind))
    .split("…")
    .map((words) => words.trim())) {
    const found = one(text).indexOf(piece, at);
    expect(found, `${kind}: "${piece}" is not in\n${text}`).toBeGreaterThanOrEqual(0);
    at = found + piece.length;
  }
}

const [sentence] = [...page.matchAll(/^\$ rapporteur explain "(.+)"$/gm)].map((match) => match[1]);

/** What `explain` says of the page's sentence, with all rules or without that of the page. */
function short(rules: typeof RULES): string {
  const doc = rapporteur.analyze(makeArticle({ given: "page", text: sentence }));
  return explain(doc, { lexicon, version: "page", grammar: compileGrammar(rules, lexicon) }).short.join("\n");
}

test("without the rule the sentence is missed as shown, with it it is read as shown", () => {
  const without = RULES.filter((rule) => rule.name !== RULE);
  expect(without.length).toBe(RULES.length - 1);
  shows("before", short(without));
  shows("after", short(RULES));
});

test("the rule and its word stand in the program as on the page", () => {
  expect(file("src/rules/meeting.ts")).toContain(block("ts"));
  expect(file("data/lexicon/triggers.tsv").split("\n")).toContain(block("tsv").trim());
});

test("every command of the page runs, and the last prints what is shown", () => {
  const commands = [...page.matchAll(/^\$ rapporteur (.+)$/gm)].map((match) => match[1]);
  expect(commands.length).toBe(3);
  const outputs = commands.map((command) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);
    const env = { ...process.env, NO_COLOR: "1" };
    return execFileSync(process.execPath, [join(root, "dist/cli/main.js"), ...words], { encoding: "utf8", env });
  });
  for (const output of outputs) expect(output.trim()).not.toBe("");
  shows("after", outputs[0]);
  shows("counterexample", outputs[2]);
});

test("the scripts and tests that the page names are there", () => {
  const { scripts } = JSON.parse(file("package.json")) as { scripts: Record<string, string> };
  for (const [, name] of page.matchAll(/^\$ npm run -s (\S+)/gm)) expect(scripts, name).toHaveProperty(name);
  for (const [, path] of page.matchAll(/`((?:test|src|data)\/[\w./-]+\.(?:ts|tsv))`/g)) expect(file(path), path).not.toBe("");
});
