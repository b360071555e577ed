import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorld } from "../../src/world/open.ts";
import { firstDay, lastDay } from "../../src/world/tables.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";
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

describe("a user's own folder", () => {
  const own = mkdtempSync(join(tmpdir(), "world-"));
  afterAll(() => rmSync(own, { recursive: true }));
  const put = (table: string, ...lines: string[][]): void =>
    writeFileSync(join(own, `${table}.tsv`), lines.map((cells) => cells.join("\t")).join("\n"));
  const TENURE = ["person", "office", "title", "of", "from", "until", "source", "asOf", "unverified", "change"];
  const PERSON = ["id", "name", "state", "source", "asOf", "unverified", "change"];

  test("adds persons and their offices, and a successor ends the term that was open", () => {
    put("persons", PERSON, ["person:is-anna-example", "Anna Example", "state:IS", "own", "", "", ""]);
    put("tenures", TENURE, ["person:is-anna-example", "hos", "President", "state:IS", "2030-01-01", "", "own", "2030-02-01", "", ""]);
    const world = openWorld(folder, own);
    const president = (day: string) => world.holders("president", "state:IS" as EntityId, day as AsOf).map((tenure) => tenure.name);
    expect(president("2030-03-01")).toEqual(["Anna Example"]);
    expect(president("2025-03-01")).toEqual(["Halla Tomasdottir"]);
    expect(world.named("Anna Example", "2030-03-01" as AsOf).map((named) => named.fact.row)).toEqual(["own/persons.tsv:2"]);
    expect(world.fact("own/tenures.tsv:2")?.says).toBe("Anna Example is President of Iceland since 2030-01-01");
    expect(world.hash).not.toBe(openWorld(folder).hash);
  });

  const broken = (table: string, lines: string[][], message: RegExp): void => {
    rmSync(join(own, "persons.tsv"), { force: true });
    rmSync(join(own, "tenures.tsv"), { force: true });
    put(table, ...lines);
    const ask = () => openWorld(folder, own).holders("president", "state:IS" as EntityId, "2020-01-01" as AsOf);
    expect(ask).toThrow(message);
  };
  test("errors name file and line", () => {
    const row = ["person:is-halla-tomasdottir", "hos", "President", "state:IS", "2030-01-01", "", "own", "", "", ""];
    const changed = (column: string, value: string): string[] => row.map((cell, c) => (TENURE[c] === column ? value : cell));
    broken("tenures", [TENURE, changed("from", "2030-02-30")], /own\/tenures\.tsv:2: "2030-02-30" is no day/);
    broken("tenures", [TENURE, changed("until", "2029-01-01")], /own\/tenures\.tsv:2: until 2029-01-01 is before from 2030-01-01/);
    broken("tenures", [TENURE, changed("source", "")], /own\/tenures\.tsv:2: has no source/);
    broken("tenures", [TENURE, changed("of", "Iceland")], /own\/tenures\.tsv:2: of "Iceland" is no id/);
    broken("tenures", [TENURE, changed("person", "person:nobody")], /own\/tenures\.tsv:2: no person person:nobody/);
    broken("tenures", [TENURE, changed("change", "remove")], /own\/tenures\.tsv:2: removes a row that no earlier layer has/);
    broken("tenures", [TENURE, [...row, "x", "y"]], /tenures\.tsv:2: 12 cells where the header has 10 columns/);
    broken("tenures", [TENURE.slice(1), row.slice(1)], /tenures\.tsv: has no column "person"/);
  });
});
