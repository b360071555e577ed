import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-world-"));

/** Runs the built command in a folder of its own. */
function run(...words: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", RAPPORTEUR_WORLD: "" },
  });
  return { status, out: stdout, err: stderr };
}

describe("rapporteur world", () => {
  test.each([
    [["holder", "president of Turkey", "2010-05-01"], "Abdullah Gul"],
    [["office", "Angela Merkel", "2010-05-01"], "Chancellor of Germany"],
    [["member", "NATO", "Finland", "2023-06-01"], "member"],
    [["chair", "G20", "2023-03-01"], "India"],
    [["gathering", "16th BRICS summit"], "Kazan"],
    [["gathering", "G20 summit", "2016-09-04"], "Hangzhou"],
    [["capital", "Kazakhstan", "2020-01-01"], "Nur-Sultan"],
    [["named", "Ankara", "2018-01-01"], "Turkey"],
  ])("%j", (words, expected) => {
    const { status, out } = run("world", ...words);
    expect(status).toBe(0);
    expect(out).toContain(expected);
    const answer = JSON.parse(run("world", ...words, "--json").out);
    expect(answer.schema).toBe("rapporteur/answer@1");
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.rows[0].fact.row).toMatch(/\.tsv:\d+$/);
  });

  test.each([
    [["holder", "president of Turkey"], 'expected an ISO day such as 2024-07-03 at the end; world holder "president of Turkey" DAY'],
    [["holder", "king of France", "2010-01-01"], "nobody is known to hold that office in France on that day"],
    [["gathering", "tea party"], '"tea party": no gathering of that name'],
    [["frobnicate", "x"], "unknown command"],
  ])("%j is answered in one line", (words, message) => {
    const { status, out, err } = run("world", ...words);
    expect(status).toBe(1);
    expect(err).toContain(message);
    expect(out + err).not.toMatch(/\n\s+at /);
  });
});

describe("a folder of one's own", () => {
  const own = join(folder, "mine");
  mkdirSync(own);
  const put = (...lines: string[][]) => writeFileSync(join(own, "person_names.tsv"), lines.map((cells) => cells.join("\t")).join("\n"));

  test("is read where --world or RAPPORTEUR_WORLD names it", () => {
    put(["person", "words"], ["person:is-halla-tomasdottir", "Halla Tomasson"]);
    expect(run("world", "named", "Halla Tomasson", "2025-01-01").status).toBe(1);
    expect(run("world", "named", "Halla Tomasson", "2025-01-01", "--world", own).out).toContain("Halla Tomasdottir");
    expect(run("--world", own, "world", "named", "Halla Tomasson", "2025-01-01").out).toContain("Halla Tomasdottir");
  });
  test("a mistake in it is told in one line, with file and line", () => {
    put(["person", "words"], ["person:is-halla-tomasdottir", ""]);
    const { err, status } = run("world", "named", "Turkey", "2025-01-01", "--world", own);
    expect([status, err]).toEqual([1, `rapporteur: ${own}/person_names.tsv:2: has no words\n`]);
    expect(run("world", "named", "Turkey", "2025-01-01", "--world", "nowhere").err).toContain("nowhere: no such folder of your own tables");
  });
});

test("a first answer of every kind takes less than 60 MB, and no time worth telling", () => {
  const script = `
    import { openWorld } from ${JSON.stringify(resolve(main, "../../world/open.js"))};
    const used = () => { gc(); const { heapUsed, external, arrayBuffers } = process.memoryUsage(); return heapUsed + external + arrayBuffers; };
    const before = used();
    const start = process.cpuUsage();
    const world = openWorld(${JSON.stringify(resolve(main, "../../../data/world"))});
    const answers = [world.named("Macron", "2020-01-01"), world.holders("president", "state:FR", "2020-01-01"), world.members("body:NATO", "2020-01-01"),
      world.chairs("body:G20", "2020-01-01"), world.gatherings("body:G20", "ever"), world.named("Paris", "2020-01-01"), world.named("Zelenskij", "2020-01-01"),
      [world.capital("state:KZ", "2020-01-01")]];
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    console.log(JSON.stringify({ megabytes: (used() - before) / 1e6, time, answered: answers.every((one) => one.length > 0 && one[0] !== null) }));`;
  const { stdout } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], { encoding: "utf8" });
  const { megabytes, time, answered } = JSON.parse(stdout);
  expect(answered).toBe(true);
  expect(megabytes).toBeLessThan(60);
  // Milliseconds of processor time, some 90 with those of the compiler and the collector beside it; the bound is for a busy machine.
  expect(time).toBeLessThan(600);
});
