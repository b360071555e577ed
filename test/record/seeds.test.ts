import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { open } from "../../src/rapporteur.ts";
import { compare } from "../../src/record/compare.ts";

/** The two reports that define the job lie beside the project, not in it. */
const folder = resolve(import.meta.dirname, "../../../shared/seeds");

describe.skipIf(!existsSync(folder))("the two reports of DESIGN.md section 1", () => {
  const rapporteur = open();
  const readings = (existsSync(folder) ? readdirSync(folder) : []).sort().map((file) => {
    const article = makeArticle({ given: file.slice(0, 3), text: readFileSync(join(folder, file), "utf8") });
    return { article, reading: rapporteur.read(article) };
  });
  const { entries, findings } = rapporteur.keep(readings);
  const kindsIn = (given: string) => {
    const article = readings.find((one) => one.article.given === given)?.article;
    return findings.filter(({ articles }) => articles.some((id) => id === article?.id)).map(({ kind }) => kind);
  };

  test("what is wrong with them is found, and nothing else", () => {
    expect(kindsIn("000").sort()).toEqual(["body", "body", "count", "count", "office"]);
    expect(kindsIn("003").sort()).toEqual(["conflict", "membership", "presence"]);
  });

  test("the meetings of one pair in one city are two entries, and the comparison says why", () => {
    const articleOf = new Map(readings.flatMap(({ article, reading }) => reading.claims.map(({ id }) => [id, article.id] as const)));
    const [left, right] = readings.map(({ article }) => new Set([article.id]));
    const meetings = compare(entries, articleOf, left, right).alike.filter(({ same }) => same.startsWith("the same parties"));
    expect(meetings).toHaveLength(1);
    expect(meetings[0].apart.join("; ")).toMatch(/different days: 2022-10-13 and 2024-07-03/);
    expect(meetings[0].apart.join("; ")).toMatch(/different occasions/);
  });
});
