import { expect, test } from "vitest";
import { claimOfLine } from "../../src/wire/claims.ts";
import { canonical, claimLine, entryObject, findingObject, packReading, unpackReading } from "../../src/wire/json.ts";
import { entry as entrySchema, finding as findingSchema } from "../../src/wire/schemas.ts";
import { examples, news, rapporteur } from "../pipeline/articles.ts";

const articles = [...examples, ...news];
const readings = articles.map((article) => ({ article, reading: rapporteur.read(article) }));
const claims = readings.flatMap(({ reading }) => reading.claims);

test("a claim's line begins with its schema and comes back as it was", () => {
  expect(claims.length).toBeGreaterThan(10);
  for (const claim of claims) {
    const line = claimLine(claim);
    expect(line.startsWith('{"schema":"rapporteur/claim@1"')).toBe(true);
    expect(canonical(claimOfLine(line))).toBe(canonical(claim));
  }
});

test("fields that a reader of version 1 does not know are no error, wrong ones are named", () => {
  const object = JSON.parse(claimLine(claims[0]));
  expect(claimOfLine(JSON.stringify({ ...object, later: 1 })).key).toBe(claims[0].key);
  expect(() => claimOfLine(JSON.stringify({ ...object, status: "someday" }))).toThrow(/status/);
});

test("a packed reading comes back as it was, claims sharing their mentions with it", () => {
  for (const { reading } of readings) {
    const back = unpackReading(packReading(reading));
    expect(canonical(back)).toBe(canonical(reading));
    const parties = back.claims.flatMap(({ happening }) => (happening.kind === "meeting" ? happening.parties : []));
    for (const party of parties) expect(back.mentions[party.id]).toBe(party);
  }
});

test("entries and findings keep to their schemas, and the schemas leave nothing of them out", () => {
  const { entries, findings } = rapporteur.keep(readings);
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) expect(canonical(entrySchema.parse(entryObject(entry)))).toBe(canonical(entryObject(entry)));
  for (const finding of findings) expect(canonical(findingSchema.parse(findingObject(finding)))).toBe(canonical(findingObject(finding)));
});
