import { expect, test } from "vitest";
import * as claims from "../../src/claims/derivations.ts";
import * as identity from "../../src/identity/derivations.ts";
import { wholeLexicon } from "../claims/lexicon.ts";
import { examples, news, rapporteur } from "./articles.ts";

const lexicon = wholeLexicon();
const readings = [...examples, ...news].map((article) => ({ article, identified: rapporteur.identify(rapporteur.read(article)) }));

/** What a claim says by itself, not by words of the text. */
const GIVEN = new Set(["kind", "partyListComplete", "block", "apart", "attribution"]);

/** The paths of all values of a happening: mentions, words, counts, and words of closed lists. */
function pathsOf(value: unknown, path = ""): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, `${path}.${index}`));
  if ("mention" in value || "span" in value || "basis" in value) return [path];
  return Object.entries(value).flatMap(([field, inner]) =>
    GIVEN.has(field) ? [] : pathsOf(inner, path === "" ? field : `${path}.${field}`),
  );
}

test("every value of every claim has evidence", () => {
  const bare = new Map<string, number>();
  for (const { identified } of readings)
    for (const { happening, evidence, rule } of identified.claims)
      for (const path of pathsOf(happening)) {
        const found = path in evidence;
        const key = `${rule} ${path.replace(/\d+/g, "n")}`;
        if (!found) bare.set(key, (bare.get(key) ?? 0) + 1);
      }
  expect([...bare].map(([key, count]) => `${key}: ${count}`)).toEqual([]);
});

test("every span re-reads, and every derivation run on its inputs alone gives the value again", () => {
  let checked = 0;
  const wrong: string[] = [];
  for (const { article, identified } of readings) {
    const ground = { identified, text: article.text, world: rapporteur.world };
    for (const claim of identified.claims) {
      const plain = identified.reading.claims.find((one) => one.id === claim.id)!;
      for (const [path, support] of Object.entries(claim.evidence)) {
        for (const { start, end } of support.spans) expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        checked++;
        if (identity.DERIVATIONS[support.by] === undefined) {
          const again = claims.rederive(plain, path.replace(/^when\.expression$/, "when"), article.text, lexicon);
          const value = claims.plainAt(plain, path.replace(/^when\.expression$/, "when"));
          if (again !== value) wrong.push(`${article.given} ${claim.rule} ${path} by ${support.by}: ${again} for ${value}`);
        } else {
          const again = JSON.stringify(identity.rederive(support, ground));
          const value = JSON.stringify(entityAt(claim, path));
          if (again !== value) wrong.push(`${article.given} ${claim.rule} ${path} by ${support.by}: ${again} for ${value}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(news.length > 0 ? 3000 : 400);
});

/** The entity at "parties.0.entity", or the moment at "when". */
function entityAt(claim: (typeof readings)[number]["identified"]["claims"][number], path: string): unknown {
  const value = claims.valueAt(claim as never, path.replace(/\.entity$/, ""));
  return path.endsWith(".entity") ? (value as { entity: string }).entity : value;
}
