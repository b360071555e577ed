import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../src/article/make.ts";
import { KINDS, STATUSES } from "../src/claims/claim.ts";
import { FINDING_KINDS } from "../src/record/entry.ts";
import { parseDay } from "../src/text/day.ts";
import { rapporteur } from "./pipeline/articles.ts";

const root = resolve(import.meta.dirname, "..");
const page = (name: string) => readFileSync(join(root, name), "utf8");
const codebook = page("docs/codebook.md");

/** The kinds of the entries that a sentence gives, in a report of 16 May 2023. */
function kindsIn(text: string): string[] {
  const article = makeArticle({ given: "codebook", text, published: parseDay("2023-05-16") });
  return rapporteur.keep([{ article, reading: rapporteur.read(article) }]).entries.map((entry) => entry.kind);
}

describe("codebook", () => {
  test.each(KINDS)("%s has a heading, an example that gives one and a counter-example that does not", (kind) => {
    const section = codebook.split(`\n### ${kind}\n`)[1]?.split("\n#")[0] ?? "";
    const line = (head: string) => section.split(`**${head}.** `)[1]?.split("\n")[0] ?? "";
    for (const head of ["Definition", "Rule", "Example", "Counter-example"]) expect(line(head), `${kind}: ${head}`).not.toBe("");
    expect(kindsIn(line("Example"))).toContain(kind);
    expect(kindsIn(line("Counter-example"))).not.toContain(kind);
  });

  test("every status and every kind of finding has its row", () => {
    for (const name of [...STATUSES, ...FINDING_KINDS]) expect(codebook, name).toContain(`\n| ${name} |`);
  });
});

test("the README's tour runs as written", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-tour-"));
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  const commands = [...page("README.md").matchAll(/^\$ rapporteur (.+)$/gm)].map((match) => match[1]);
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);
    const output = execFileSync(process.execPath, [join(root, "dist/cli/main.js"), ...words], { cwd: folder, encoding: "utf8" });
    expect(output.trim(), command).not.toBe("");
    expect(output, command).not.toMatch(/^no \w+ in /);
  }
});

test("the README's library example compiles as shown, and gives an entry", async () => {
  const code = page("README.md").split("```ts\n")[1].split("```")[0];
  const body = code.replace(/^import .*\n/gm, "");
  const AsyncFunction = (async () => {}).constructor as new (...words: string[]) => (open: unknown, make: unknown) => Promise<unknown[]>;
  const { makeArticle: make, open } = await import("../src/rapporteur.ts");
  const run = new AsyncFunction("open", "makeArticle", `${body}; return entries;`);
  expect((await run(open, make)).length).toBe(1);
});

test("every link of the pages leads to a file that is there", () => {
  const pages = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ];
  for (const name of pages)
    for (const [, target] of page(name).matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(root, dirname(name), target)), `${name} links to ${target}`).toBe(true);
});

test("every command has its line in the README or its help", () => {
  const help = execFileSync(process.execPath, [join(root, "dist/cli/main.js"), "--help"], { encoding: "utf8" });
  for (const command of [
    "read",
    "parse",
    "meetings",
    "visits",
    "calls",
    "votes",
    "statements",
    "gatherings",
    "relations",
    "findings",
    "show",
    "compare",
    "explain",
    "world",
  ])
    expect(help).toMatch(new RegExp(`^  ${command}\\b`, "m"));
});
