import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { IdentifiedClaim } from "../../src/identity/identified.ts";
import { open } from "../../src/rapporteur.ts";
import { keep } from "../../src/record/keep.ts";
import { parseDay } from "../../src/text/day.ts";
import { expectSupported } from "./support.ts";

const folder = resolve(import.meta.dirname, "../../examples/news");
const rapporteur = open();
const sources = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => {
    const input = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const article = makeArticle({ given: input.id, text: input.text, title: input.title, published: parseDay(input.published ?? "") });
    return { article, reading: rapporteur.identify(rapporteur.read(article)) };
  });
const claims = new Map<string, IdentifiedClaim>(
  sources.flatMap(({ reading }) => reading.claims.map((claim) => [claim.id, claim] as const)),
);

describe("the record of examples/news", () => {
  const { entries, findings } = keep(sources, rapporteur.world, []);
  test.each(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry] as const))("%s rests on its claims", (_, entry) => {
    expectSupported(entry, claims);
  });
  test("holds every claim once", () => {
    expect(entries.flatMap((entry) => entry.claims).sort()).toEqual([...claims.keys()].sort());
  });
  test("links the reports of one happening", () => {
    expect(entries.filter(({ sources: { articles } }) => articles > 1).length).toBeGreaterThanOrEqual(3);
  });
  test("quotes its findings from the articles, byte for byte", () => {
    expect(findings.length).toBeGreaterThanOrEqual(3);
    for (const { says, against } of findings) {
      for (const side of [...says, ...against]) {
        if (!("article" in side)) continue;
        const article = sources.find((source) => source.article.id === side.article)?.article;
        expect(article?.text.slice(side.span.start, side.span.end)).toBe(side.text);
      }
    }
  });
  test("is the same when built again from the same claims, in any order", () => {
    const once = JSON.stringify({ entries, findings });
    expect(JSON.stringify(keep([...sources].reverse(), rapporteur.world, []))).toBe(once);
    for (let shift = 1; shift < sources.length; shift++) {
      const turned = [...sources.slice(shift), ...sources.slice(0, shift)];
      expect(JSON.stringify(keep(turned, rapporteur.world, []))).toBe(once);
    }
  });
});
