import { expect, test } from "vitest";
import { spelledNames } from "../../bench/ownnames.ts";
import type { IdentifiedReading } from "../../src/identity/identified.ts";

/** A reading whose persons are given as [entity, the article's name, the record's name]. */
function readingOf(...persons: readonly (readonly [string | null, string | null, string])[]): IdentifiedReading {
  const mentions = persons.map(([entity, own, name]) => ({ entity, kind: "person", mention: { name: own }, name }));
  return { mentions } as unknown as IdentifiedReading;
}

test("who is spelt otherwise than in the world has the fullest name that the article gives", () => {
  const mentions = readingOf(
    ["person:ir-esmaeil-baqaei", "Baghaei", "Esmaeil Baqaei"],
    ["person:ir-esmaeil-baqaei", "Esmail Baghaei", "Esmaeil Baqaei"],
    ["person:ir-esmaeil-baqaei", null, "Esmaeil Baqaei"],
  );
  expect([...spelledNames(mentions)]).toEqual([["person:ir-esmaeil-baqaei", "Esmail Baghaei"]]);
});

test("who is named in part, with other marks on letters, or once as in the world keeps the world's name", () => {
  const mentions = readingOf(
    ["person:tr-recep-tayyip-erdogan", "Tayyip Erdoğan", "Recep Tayyip Erdogan"],
    ["person:kz-nursultan-nazarbayev", "Nursultan Nazarbaev", "Nursultan Nazarbayev"],
    ["person:kz-nursultan-nazarbayev", "Nazarbayev", "Nursultan Nazarbayev"],
    [null, "Anna Larsen", "Anna Larsen"],
  );
  expect([...spelledNames(mentions)]).toEqual([]);
});
