import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { table } from "../../src/cli/terminal.ts";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const examples = resolve(import.meta.dirname, "../../examples/news");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-cli-"));

/** Runs the built command in a folder of its own. */
function run(words: readonly string[], input = ""): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, out: stdout, err: stderr };
}

test("read, ask, show: each line of JSON is one object with its schema", () => {
  expect(run(["read", examples]).status).toBe(0);
  const again = JSON.parse(run(["read", examples, "--json"]).out);
  expect(again).toMatchObject({ schema: "rapporteur/read@1", read: 0, known: 12, refused: [] });
  const meetings = run(["meetings", "--json"])
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(meetings.length).toBeGreaterThan(3);
  for (const meeting of meetings) expect(meeting).toMatchObject({ schema: "rapporteur/entry@1", kind: "meeting" });
  const shown = JSON.parse(run(["show", meetings[0].id, "--json"]).out);
  expect(shown.cited.length).toBe(meetings[0].claims.length);
  expect(run(["show", meetings[0].id.slice(0, 8)]).out).toContain(meetings[0].happening.parties[0].value.name);
});

test("a finding quotes both sides and says in which report each stands", () => {
  expect(run(["read", examples, "--db", "findings.db"]).status).toBe(0);
  const { out } = run(["findings", "--kind", "conflict", "--db", "findings.db"]);
  expect(out).toContain("says: “120” (06-assembly-vote, 2023-10-27)");
  expect(out).toContain("but: “121” (07-assembly-recount, 2023-10-29)");
});

test("a report is shown with its day, why, and what it tells of", () => {
  const path = join(folder, "undated.txt");
  const text =
    "Kenyan President William Ruto will meet Chilean President Gabriel Boric tomorrow. The two leaders will speak on October 13 on the sidelines of the CICA summit in Astana.";
  writeFileSync(path, text);
  run(["read", path, "--db", "undated.db"]);
  const report = JSON.parse(run(["show", "undated.txt", "--db", "undated.db", "--json"]).out);
  expect(report).toMatchObject({ schema: "rapporteur/report@1", published: null, day: { day: "2022-10-12", basis: "inferred" } });
  expect(report.entries.length).toBeGreaterThan(0);
  expect(run(["show", "undated.txt", "--db", "undated.db"]).out).toContain("day: 2022-10-12 (inferred)");
});

test("--claims is a filter that makes no file", () => {
  const lines = ["01-apec-plan", "11-tokyo"].map((name) =>
    JSON.stringify(JSON.parse(readFileSync(join(examples, `${name}.json`), "utf8"))),
  );
  const { out, status } = run(["read", "-", "--claims", "--db", "none.db"], `${lines.join("\n")}\n`);
  expect(status).toBe(0);
  const claims = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(new Set(claims.map((claim) => claim.article)).size).toBe(2);
  expect(run(["meetings", "--db", "none.db"]).err).toContain("none.db: no such record");
});

test.each([
  [["read", "nowhere.txt"], "refused nowhere.txt: no such file or folder"],
  [["read", "x", "--published", "soon"], "--published soon: expected an ISO day"],
  [["meetings", "--db", "missing.db"], "missing.db: no such record; rapporteur read PATH --db missing.db makes one"],
  [["meetings", "--from", "May"], "--from May: expected an ISO day"],
  [["show", "zzzz"], "zzzz: no entry and no report with this id"],
  [["meeting"], "Did you mean meetings"],
])("%j is answered in one line", (words, message) => {
  const { status, out, err } = run(words);
  expect(status).toBe(1);
  expect(out + err).toContain(message);
  expect(out + err).not.toMatch(/\n\s+at /);
});

test("no control byte of a report reaches the terminal", () => {
  const path = join(folder, "evil.json");
  writeFileSync(
    path,
    JSON.stringify({
      id: "evil\u001b]0;owned\u0007",
      text: "Norwegian Prime Minister Jonas Gahr Støre met Danish Prime Minister Mette Frederiksen in Oslo on 3 May 2023.\u001b[31m",
    }),
  );
  run(["read", path, "--db", "evil.db"]);
  const { out } = run(["meetings", "--cite", "--db", "evil.db"]);
  expect(out).toContain("Frederiksen");
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});

test("tables are aligned, and cut only where the terminal is too narrow", () => {
  const columns = [{ head: "when" }, { head: "who", shrinks: true }, { head: "id" }];
  const rows = [["2024-07-03", "A name that is rather long for a narrow terminal", "abc"]];
  const plain = (lines: string[]) => lines.map((line) => line.replace(/\u001b\[\d+m/g, ""));
  expect(plain(table(columns, rows, null))[1]).toBe(rows[0].join("  "));
  const narrow = plain(table(columns, rows, 40));
  expect(narrow[1].length).toBe(40);
  expect(narrow[1]).toContain("…  abc");
  expect(narrow[0].indexOf("id")).toBe(narrow[1].indexOf("abc"));
});
