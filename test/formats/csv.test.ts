import { expect, test } from "vitest";
import { COLUMNS, csv } from "../../src/formats/csv.ts";
import type { EntryObject } from "../../src/wire/json.ts";

/** A statement of a speaker, as small as an entry can be. */
function statement(speaker: string, text: string): EntryObject {
  const claims = ["c"] as never;
  const known = { entity: null, kind: "local", name: speaker, of: null, why: "none", reason: null };
  return {
    schema: "rapporteur/entry@1",
    id: "e1" as never,
    kind: "statement",
    happening: {
      kind: "statement",
      speaker: { value: known, claims } as never,
      addressee: null,
      words: { article: "a" as never, span: { start: 0, end: 1 }, text },
      about: null,
      manner: "direct",
      block: "paragraph",
    },
    when: null,
    status: { value: "held", claims },
    history: [],
    sources: { articles: 1, independent: 1 },
    disputes: [],
    mayBe: [],
    claims,
    support: {},
    links: [],
  };
}

/** The cells of the only row: a reader of RFC 4180. */
function cells(text: string): string[] {
  const row = text.split("\r\n").slice(1).join("\r\n").replace(/\r\n$/, "");
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2]);
}

test("what is written is read back, commas, quotes and line breaks included", () => {
  const row = cells(csv([statement('A "B", C', "one,\r\ntwo")]));
  expect(row.length).toBe(COLUMNS.length);
  expect(row[COLUMNS.indexOf("who")]).toBe('A "B", C');
  expect(row[COLUMNS.indexOf("words")]).toBe("one,\r\ntwo");
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1"])("%j is no formula", (dangerous) => {
  expect(cells(csv([statement(dangerous, "x")]))[COLUMNS.indexOf("who")]).toBe(`'${dangerous}`);
  expect(cells(csv([statement(dangerous, "x")], true))[COLUMNS.indexOf("who")]).toBe(dangerous);
});
