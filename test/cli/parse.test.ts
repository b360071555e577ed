import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-parse-"));
const TEXT = "Kenyan President Peter Oduya met Anna Holm in Oslo on Monday. He thanked her, and they didn't speak again.";

/** Runs the built command's `parse` in a folder of its own. */
function parse(words: readonly string[], input: string | Buffer = ""): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "parse", ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, out: stdout, err: stderr };
}

/** The token lines of CoNLL-U as cells. */
function rows(conllu: string): string[][] {
  return conllu
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

test("a text comes out as CoNLL-U: ten columns, one root a sentence, spaces, names and chains in the last", () => {
  const { out, status } = parse(["--text", TEXT, "--format", "conllu"]);
  expect(status).toBe(0);
  expect(out.split("\n").slice(0, 5)).toEqual([
    "# newdoc id = text",
    "# global.Entity = eid-etype-head",
    "# newpar",
    "# sent_id = 1",
    `# text = ${TEXT.slice(0, TEXT.indexOf(" He"))}`,
  ]);
  const cells = rows(out);
  expect(cells.every((row) => row.length === 10 && row.every((cell) => cell !== ""))).toBe(true);
  expect(cells.filter((row) => row[6] === "0").length).toBe(2);
  expect(
    cells
      .map((row) => row[1] + (row[9].includes("SpaceAfter=No") ? "" : " "))
      .join("")
      .trim(),
  ).toBe(TEXT);
  const misc = Object.fromEntries(cells.map((row) => [row[1], row[9].split("|")]));
  expect(misc.Peter).toContain("NE=B-PER");
  expect(misc.Oduya).toContain("NE=I-PER");
  expect(misc.Oslo).toContain("NE=B-LOC");
  const chain = /\(e(\d+)-person/.exec(misc.Kenyan.join("|"))?.[1];
  expect(misc.He).toContain(`Entity=(e${chain}-person-1)`);
});

test("every bracket of a mention that opens is closed, by the number of its chain", () => {
  const open: string[] = [];
  for (const row of rows(parse(["--text", TEXT, "--format", "conllu"]).out)) {
    const marks = /Entity=([^|]+)/.exec(row[9])?.[1] ?? "";
    for (const [, begun, single, closed] of marks.matchAll(/\(e(\d+)-[a-z]+-\d+(\))?|e(\d+)\)/g)) {
      if (begun !== undefined && single === undefined) open.push(begun);
      if (closed !== undefined) {
        expect(open).toContain(closed);
        open.splice(open.lastIndexOf(closed), 1);
      }
    }
  }
  expect(open).toEqual([]);
});

const GOLD = [
  "# newdoc id = first",
  "# sent_id = a-1",
  "# text = Holm didn't go.",
  "1\tHolm\t_\t_\t_\t_\t_\t_\t_\t_",
  "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
  "2\tdid\t_\t_\t_\t_\t_\t_\t_\tKept=Yes",
  "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
  "3.1\tleft\t_\t_\t_\t_\t_\t_\t_\t_",
  "4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
  "5\t.\t_\t_\t_\t_\t_\t_\t_\t_",
  "",
  "# newdoc id = second",
  "1\tmeet Oduya\t_\t_\t_\t_\t_\t_\t_\tNE=O",
  "",
];

test("given words, sentences, comments and multiword tokens are kept; only the analysis is new", () => {
  const { out, status, err } = parse(["-", "--words", "--format", "conllu"], GOLD.join("\n"));
  expect(err).toBe("");
  expect(status).toBe(0);
  const kept = (lines: readonly string[]) =>
    lines
      .filter((line) => line !== "" && !line.startsWith("# global") && !line.startsWith("3.1"))
      .map((line) => (line.startsWith("#") ? line : line.split("\t").slice(0, 2).join(" ")));
  expect(kept(out.split("\n"))).toEqual(kept(GOLD));
  const cells = rows(out);
  expect(cells.find((row) => row[1] === "did")?.[9]).toContain("Kept=Yes");
  expect(cells.filter((row) => row[6] === "0").length).toBe(2);
  expect(
    cells
      .find((row) => row[0] === "2-3")
      ?.slice(2)
      .every((cell) => cell === "_"),
  ).toBe(true);
  expect(cells.some((row) => row[9] === "NE=O")).toBe(false);
});

test("a .conllu file is read as words without being asked, and again gives the same", () => {
  const once = parse(["--text", TEXT, "--format", "conllu"]).out;
  writeFileSync(join(folder, "words.conllu"), once);
  expect(parse(["words.conllu", "--conllu"]).out).toBe(once);
});

test("JSON has tokens, names, mentions, chains, times and quotations, with spans that read back", () => {
  const text = `${TEXT} "We agreed on most of it," Holm said.`;
  const doc = JSON.parse(parse(["-", "--format", "json"], text).out);
  expect(doc.schema).toBe("rapporteur/doc@1");
  expect(doc.sentences.length).toBe(3);
  for (const { form, start, end } of doc.sentences.flatMap(({ tokens }: { tokens: object[] }) => tokens))
    expect(doc.text.slice(start, end)).toBe(form);
  for (const part of [...doc.mentions, ...doc.times, ...doc.quotes]) expect(doc.text.slice(part.start, part.end)).toBe(part.text);
  expect(doc.times.map(({ value }: { value: string }) => value)).toContain("XXXX-WXX-1");
  expect(doc.quotes.filter(({ manner }: { manner: string }) => manner === "direct").length).toBe(1);
  const chained = doc.chains.flatMap(({ mentions }: { mentions: number[] }) => mentions);
  expect(chained.sort((a: number, b: number) => a - b)).toEqual(doc.mentions.map(({ id }: { id: number }) => id));
  for (const { start, end, text: words, chain } of doc.entities) {
    expect(doc.text.slice(start, end)).toBe(words);
    expect(doc.entities[chain].chain).toBe(chain);
  }
  const pronoun = doc.mentions.find(({ text: words }: { text: string }) => words === "He");
  expect(doc.chains.find(({ id }: { id: number }) => id === pronoun.chain).mentions.length).toBeGreaterThan(1);
});

test("the table shows tokens in columns and what was found below them", () => {
  const { out } = parse(["--text", TEXT]);
  expect(out).toMatch(/^ {2}id +form +lemma +upos +xpos +head +deprel +name +feats$/m);
  expect(out).toMatch(/^ {2}5 +met +meet +VERB +VBD +0 +root/m);
  expect(out).toMatch(/^ {2}time +Monday {2}\(DATE XXXX-WXX-1\)$/m);
});

test("documents are written as they are read: a broken line costs no other", () => {
  const lines = ["1\tHolm", "nonsense", "2\tleft\t_", "9\t.\t_", "\t\t", "", "1\tOduya\u001b[31m\t_", "\u0000", ""];
  const { out, err, status } = parse(["-", "--words", "--format", "conllu"], lines.join("\n"));
  expect(status).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    "refused stdin:2: no line of CoNLL-U; expected ID, FORM and eight more columns with tabs between",
    "refused stdin:4: word 9 where 3 was expected; it is numbered anew",
    "refused stdin:8: no line of CoNLL-U; expected ID, FORM and eight more columns with tabs between",
  ]);
  expect(rows(out).map((row) => row.slice(0, 2).join(" "))).toEqual(["1 Holm", "2 left", "3 .", "1 Oduya\u001b[31m"]);
});

test.each([
  [[], "nothing to parse; give files, - for standard input, or --text"],
  [["--text", "x", "--format", "xml"], "--format xml: expected one of table, conllu, json"],
  [["nowhere.conllu"], "nowhere.conllu: no such file"],
  [["nowhere.txt"], "nowhere.txt: no such file or folder"],
])("%j is answered in one line", (words, message) => {
  const { err, status } = parse(words);
  expect(status).toBe(1);
  expect(err).toContain(message);
  expect(err.trim().split("\n").length).toBe(1);
});

test("hostile input is read or refused, and never thrown at the user", () => {
  const words = Array.from({ length: 60_000 }, (_, i) => `${i + 1}\ttalks`).join("\n");
  const long = parse(["-", "--words", "--format", "conllu"], words);
  expect(long.status).toBe(0);
  expect(rows(long.out).length).toBe(60_000);
  for (const input of ["\ufffd\u0001\u0002\u202e", "'".repeat(5000), "(".repeat(5000), "\n\n\t\n", `1\t${"a".repeat(90_000)}\n`]) {
    expect(parse(["-", "--format", "conllu"], input).err).not.toMatch(/ at |Error/);
    expect(parse(["-", "--words", "--format", "json"], input).err).not.toMatch(/ at |Error/);
  }
});
