import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { openStore } from "../../src/store/store.ts";
import { exportRecord } from "../../src/wire/json.ts";
import { dice, examples, news, rapporteur, shuffled } from "./articles.ts";

const articles = news.length > 0 ? news : examples;
const readings = articles.map((article) => ({ article, reading: rapporteur.read(article) }));
const head = { reader: rapporteur.version, world: rapporteur.world.hash, rulings: [] };
const once = exportRecord(rapporteur.keep(readings), head);

test("twenty orders of reading give the same bytes", () => {
  const roll = dice(7);
  expect(once.length).toBeGreaterThan(1000);
  for (let round = 0; round < 20; round++) expect(exportRecord(rapporteur.keep(shuffled(readings, roll)), head)).toBe(once);
});

test("the store gives back what was filed, and filing twice adds nothing", async () => {
  const store = await openStore(":memory:");
  await store.file(readings);
  await store.file(readings);
  const count = await store.database
    .selectFrom("claim")
    .select(({ fn }) => fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  expect(Number(count.n)).toBe(new Set(readings.flatMap(({ reading }) => reading.claims.map((claim) => claim.id))).size);
  expect(exportRecord(rapporteur.keep(await store.readings(rapporteur.version)), head)).toBe(once);
  await store.close();
});

test("taking an article away takes its support away", () => {
  for (let left = 0; left < readings.length; left += 17) {
    const gone: Article = readings[left].article;
    const record = rapporteur.keep(readings.filter((_, index) => index !== left));
    const claims = new Set(readings[left].reading.claims.map((claim) => claim.id));
    for (const entry of record.entries)
      for (const claim of entry.claims) expect(claims.has(claim), `${gone.given} still supports`).toBe(false);
  }
});
