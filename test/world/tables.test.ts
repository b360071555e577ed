import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { firstDay, lastDay } from "../../src/world/tables.ts";
import { buildWorld } from "../../training/world/build.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "data/world");
/** Tables that hold no facts: how names are found, what title words mean, what source codes mean. */
const NO_FACTS = ["names.tsv", "offices.tsv", "sources.tsv", "series_names.tsv", "codes.tsv"];
const DAYS = ["from", "until", "asOf", "founded", "day"];

/** Rows of a table as cells by column, with their line. */
function rows(file: string): { line: number; cells: Map<string, string> }[] {
  const found: { line: number; cells: Map<string, string> }[] = [];
  let columns: string[] | null = null;
  for (const [index, text] of readFileSync(file, "utf8").split("\n").entries()) {
    if (text === "" || text.startsWith("#")) continue;
    const cells = text.split("\t");
    if (columns === null) columns = cells;
    else found.push({ line: index + 1, cells: new Map(columns.map((name, c) => [name, cells[c] ?? ""])) });
  }
  return found;
}

const codes = new Set(rows(join(folder, "sources.tsv")).map(({ cells }) => cells.get("code")));
const tables = [folder, join(folder, "patches")].flatMap((where) =>
  readdirSync(where)
    .filter((name) => name.endsWith(".tsv") && !NO_FACTS.includes(name))
    .map((name) => join(where, name)),
);

describe.each(tables)("%s", (file) => {
  const bad: string[] = [];
  for (const { line, cells } of rows(file)) {
    for (const part of (cells.get("source") ?? "").split("; ")) if (!codes.has(part.split(":")[0])) bad.push(`${line}: source "${part}"`);
    for (const column of DAYS) {
      try {
        firstDay(cells.get(column) ?? "", `${line}`);
      } catch (error) {
        bad.push(String(error));
      }
    }
    const [from, until] = [firstDay(cells.get("from") ?? "", ""), lastDay(cells.get("until") ?? "", "")];
    if (from !== null && until !== null && until < from) bad.push(`${line}: until ${until} before from ${from}`);
  }
  test("every row has a source that sources.tsv names, and days of the calendar", () => expect(bad).toEqual([]));
});

test("every open row that may cease to hold says when its source was last seen to hold", () => {
  const open = ["tenures", "members", "chairs"].flatMap((table) =>
    rows(join(folder, `${table}.tsv`))
      .filter(({ cells }) => cells.get("until") === "" && cells.get("asOf") === "")
      .map(({ line }) => `${table}.tsv:${line}`),
  );
  expect(open).toEqual([]);
});

describe.runIf(existsSync(resolve(root, "../shared/world")))("the committed tables", () => {
  test("are what `npm run build:world` makes of ../shared/world", () => {
    for (const [name, text] of buildWorld(root)) expect(readFileSync(join(folder, name), "utf8") === text, `${name} is stale`).toBe(true);
  });
});
