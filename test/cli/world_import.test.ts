import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,meeting,title,total_yes,total_no,total_abstentions,total_non_voting";
const folder = mkdtempSync(join(tmpdir(), "rapporteur-import-"));

function run(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "world", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", RAPPORTEUR_WORLD: "" },
  });
  return { status, out: stdout, err: stderr };
}

test("votes of the UN Digital Library's file are asked for by their symbol", () => {
  const row = (code: string, name: string, vote: string) =>
    `6000001,${code},"${name}",${vote},2031-03-02,ES-20,A/RES/ES-20/7,,,"An example, with a comma",1,1,0,191`;
  writeFileSync(
    join(folder, "votes.csv"),
    [HEADER, row("TUR", "TÜRKİYE", "Y"), row("CIV", "CÔTE D'IVOIRE", "N"), row("XXX", "UNITED STATES", "X"), ""].join("\r\n"),
  );
  expect(run("import-votes", "votes.csv", "--dry-run").out).toContain(
    "1 votes read: 1 added, 0 changed, 0 as before → nothing written (--dry-run)",
  );
  expect(existsSync(join(folder, "rapporteur-world"))).toBe(false);
  expect(run("import-votes", "votes.csv").out).toContain("1 added");
  expect(JSON.parse(run("import-votes", "votes.csv", "--json").out)).toMatchObject({
    schema: "rapporteur/import@1",
    votes: 1,
    added: 0,
    same: 1,
    refused: [],
  });
  expect(readFileSync(join(folder, "rapporteur-world/votes.tsv"), "utf8")).toContain("Y:TR|N:CI|X:US");
  expect(run("vote", "A/RES/ES-20/7").out).toContain("1 for, 1 against, 0 abstained, 191 not voting");
  expect(run("vote", "ES-20/7").status).toBe(0);
});

test.each([
  ["nowhere.csv", null, "nowhere.csv: no such file"],
  [
    "page.csv",
    "<html>\n<body>",
    "page.csv: has no column undl_id, ms_code, ms_vote, date, resolution; expected the UN Digital Library's CSV of voting data",
  ],
  ["open.csv", `${HEADER}\n1,USA,"UNITED`, "open.csv: line 2: a quotation mark is not closed"],
  ["empty.csv", "", "empty.csv: holds no votes"],
  ["binary.csv", "\u0000\u0001\u0002".repeat(1000), "binary.csv: has no column"],
  ["other.tsv", "a\tb\n1\t2\n", "other.tsv: has no column rcid, date, unres, votes"],
])("%s is refused in one line", (name, content, message) => {
  if (content !== null) writeFileSync(join(folder, name), content);
  const { status, err } = run("import-votes", name);
  expect([status, err.trim().split("\n").length]).toEqual([1, 1]);
  expect(err).toContain(message);
});
