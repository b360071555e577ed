import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { open } from "../../src/rapporteur.ts";
import { FINDING_KINDS, type FindingKind } from "../../src/record/entry.ts";
import { parseDay } from "../../src/text/day.ts";

const rapporteur = open();

interface Case {
  readonly fires: boolean;
  readonly name: string;
  readonly reports: readonly string[];
}

/** The cases of a file: `== fires: name` or `== silent: name`, then reports with `---` between them. */
function casesOf(kind: FindingKind): Case[] {
  const text = readFileSync(join(import.meta.dirname, "findings", `${kind}.txt`), "utf8");
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head, ...body] = part.split("\n");
      const [verb, name] = head.split(": ");
      return { fires: verb === "fires", name, reports: body.join("\n").split(/^---\n/m) };
    });
}

/** All findings, "kind: text", in reports whose first lines may give a day (`@ 2023-05-01`) and a title (`# Title`). */
function found(kind: FindingKind, reports: readonly string[]): string[] {
  const readings = reports.map((report, index) => {
    const lines = report.trimEnd().split("\n");
    const published = lines[0].startsWith("@ ") ? parseDay((lines.shift() ?? "").slice(2)) : null;
    const title = lines[0].startsWith("# ") ? (lines.shift() ?? "").slice(2) : null;
    const article = makeArticle({ given: `${kind} ${index}`, text: lines.join("\n"), published, title });
    return { article, reading: rapporteur.read(article) };
  });
  return rapporteur.keep(readings).findings.map((one) => `${one.kind}: ${one.text}`);
}

describe.each(FINDING_KINDS)("%s", (kind) => {
  const cases = casesOf(kind);
  test("three texts and ten near misses at least", () => {
    expect(cases.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(10);
  });
  test.each(cases.filter(({ fires }) => fires))("fires: $name", ({ reports }) => {
    expect(found(kind, reports)).toEqual([expect.stringMatching(new RegExp(`^${kind}: `))]);
  });
  test.each(cases.filter(({ fires }) => !fires))("silent: $name", ({ reports }) => {
    expect(found(kind, reports)).toEqual([]);
  });
});
