import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { entriesById, findEntries, findFindings, type Query } from "../../src/store/query.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { canonical } from "../../src/wire/json.ts";
import { examples, rapporteur } from "../pipeline/articles.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
const readings = examples.map((article) => ({ article, reading: rapporteur.read(article) }));
const recorded = rapporteur.keep(readings);
let store: Store;

beforeAll(async () => {
  store = await openStore(join(folder, "record.db"));
  await store.file(readings);
  await store.replace(recorded);
});

const ids = async (query: Query) => (await findEntries(store.database, query)).map((entry) => entry.id).sort();

test("everything that was kept is found again, whole", async () => {
  const found = await findEntries(store.database, {});
  const byId = new Map(recorded.entries.map((entry) => [entry.id, entry]));
  expect(found.length).toBe(recorded.entries.length);
  for (const { ...entry } of found) {
    const { schema: _, ...plain } = entry as typeof entry & { schema: string };
    expect(canonical(plain)).toBe(canonical(byId.get(entry.id)));
  }
  expect((await findFindings(store.database)).length).toBe(recorded.findings.length);
});

test("filters give what a plain filter over the entries gives", async () => {
  const by = (keep: (entry: (typeof recorded.entries)[number]) => boolean) =>
    recorded.entries
      .filter(keep)
      .map((entry) => entry.id)
      .sort();
  expect(await ids({ kind: "visit" })).toEqual(by((entry) => entry.kind === "visit"));
  expect(await ids({ status: "planned" })).toEqual(by((entry) => entry.status.value === "planned"));
  expect(await ids({ from: "2023-10-01", to: "2023-10-31" })).toEqual(
    by(({ when }) => (when?.value.latest ?? "") >= "2023-10-01" && when?.value.earliest != null && when.value.earliest <= "2023-10-31"),
  );
  const parties = (wanted: (party: { name: string; of: string | null }) => boolean) =>
    by(({ happening }) => happening.kind === "meeting" && happening.parties.some(({ value }) => wanted(value)));
  expect(await ids({ kind: "meeting", with: [{ words: "biden", entities: [] }] })).toEqual(parties(({ name }) => name.endsWith("Biden")));
  expect(parties(({ name }) => name.endsWith("Biden")).length).toBeGreaterThan(0);
  const american = parties(({ of }) => of === "state:US");
  expect(await ids({ kind: "meeting", with: [{ words: "no such words", entities: ["state:US"] }] })).toEqual(
    expect.arrayContaining(american),
  );
  expect(await ids({ with: [{ words: "nobody of this name", entities: [] }] })).toEqual([]);
  expect((await ids({ article: "11-tokyo" })).length).toBeGreaterThan(0);
});

test.each(["' OR 1=1 --", '"; DROP TABLE entry; --', "%", "_", "\\", "\u0000", "）"])("%j asks for nothing but itself", async (hostile) => {
  const asked = { words: hostile, entities: [hostile] };
  expect((await ids({ with: [asked], at: asked, status: hostile })).length).toBe(0);
  expect(await entriesById(store.database, hostile)).toEqual([]);
  expect((await ids({})).length).toBe(recorded.entries.length);
});

test("an entry is found by the first letters of its id", async () => {
  const { id } = recorded.entries[0];
  expect((await entriesById(store.database, id)).map((entry) => entry.id)).toEqual([id]);
  expect((await entriesById(store.database, id.slice(0, 6))).map((entry) => entry.id)).toContain(id);
});

test("what is no record, or of a later version, is refused with the way out", async () => {
  const text = join(folder, "text.db");
  writeFileSync(text, "this is a letter, not a database, and long enough to be taken for one".repeat(50));
  await expect(openStore(text)).rejects.toThrow(/text\.db: .*--db/);
  const later = join(folder, "later.db");
  const made = await openStore(later);
  await made.database.updateTable("meta").set({ value: "999" }).where("name", "=", "schema").execute();
  await made.close();
  await expect(openStore(later)).rejects.toThrow(/later version \(schema 999/);
});
