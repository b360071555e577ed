import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { QUESTIONS } from "../../src/cli/world_questions.ts";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(resolve(root, "docs/world.md"), "utf8");

test("every question of `rapporteur world` is on its page", () => {
  for (const [question] of QUESTIONS) expect(page).toContain(`| \`world ${question} `);
});

test("every option of update is on its page", () => {
  const main = readFileSync(resolve(root, "src/cli/main.ts"), "utf8");
  const command = main.slice(main.indexOf('.command("update")'), main.indexOf('.command("import-votes")'));
  const options = [...command.matchAll(/option\("(--[a-z-]+)/g)].map((match) => match[1]);
  expect(options.length).toBeGreaterThan(5);
  for (const option of options.filter((one) => one !== "--json")) expect(page).toContain(`| \`${option}`);
});

test("every table is described beside the tables", () => {
  const described = readFileSync(resolve(root, "data/world/README.md"), "utf8");
  const folders = ["data/world", "data/world/patches"].map((folder) => resolve(root, folder));
  const tables = folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(".tsv"));
  for (const name of new Set(tables)) expect(described, name).toMatch(new RegExp(`\\b${name.slice(0, -4)}\\b`));
});
