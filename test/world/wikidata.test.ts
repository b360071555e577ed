import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/text/day.ts";
import { parseDay } from "../../src/text/day.ts";
import { openWorld } from "../../src/world/open.ts";
import { updateFrom } from "../../src/world/update.ts";
import { officeQueries, termsOf } from "../../src/world/wikidata.ts";
import { type Row, sparqlAnswer } from "./sparql.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));
const ASOF = parseDay("2031-05-01") as Day;
const PRESIDENT: Row = {
  office: "hos",
  iso: "IS",
  person: "Q900001",
  personLabel: "Anna Example",
  positionLabel: "president of Iceland",
  start: "2030-08-01",
  startPrecision: "11",
};

describe("the queries", () => {
  const queries = officeQueries(parseDay("2024-01-01") as Day);
  test("one for each kind of office, with the day from which terms count", () => {
    expect(queries.map(({ office }) => office)).toEqual(["hos", "hog", "foreign minister", "defence minister"]);
    for (const { office, query } of queries) {
      expect(query).toContain(`BIND("${office}" AS ?office)`);
      expect(query).toContain('"2024-01-01T00:00:00Z"^^xsd:dateTime');
      expect(query.match(/\{/g)?.length).toBe(query.match(/\}/g)?.length);
    }
  });
  test("bind every variable that the answer's reader asks for", () => {
    for (const { query } of queries)
      for (const name of ["office", "iso", "person", "start", "startPrecision", "end", "endPrecision"])
        expect(query.split("WHERE")[1], name).toMatch(new RegExp(`\\?${name}\\b`));
  });
});

describe("an answer", () => {
  const one = (change: Row) => termsOf(sparqlAnswer([{ ...PRESIDENT, ...change }]));
  test("gives terms with days to the precision that is known", () => {
    expect(one({}).terms).toEqual([
      {
        item: "Q900001",
        name: "Anna Example",
        office: "hos",
        title: "President of Iceland",
        of: "state:IS",
        from: "2030-08-01",
        until: "",
      },
    ]);
    expect(one({ startPrecision: "10" }).terms[0].from).toBe("2030-08");
    expect(one({ startPrecision: "9", end: "2034-01-01", endPrecision: "9" }).terms[0]).toMatchObject({ from: "2030", until: "2034" });
  });
  test("one who leads state and government by one title is counted once", () => {
    const both = termsOf(sparqlAnswer([PRESIDENT, { ...PRESIDENT, office: "hog" }, PRESIDENT]));
    expect(both.terms.map(({ office }) => office)).toEqual(["hos"]);
  });
  test.each<[Row, RegExp]>([
    [{ personLabel: "Q900001" }, /row 1: Q900001 has no English name/],
    [{ personLabel: "" }, /has no English name/],
    [{ personLabel: "\u202e\u0007" }, /has no English name/],
    [{ personLabel: "А".repeat(20) }, /no name that news would print/],
    [{ personLabel: "A".repeat(500) }, /no name that news would print/],
    [{ person: "../../etc" }, /no item of Wikidata/],
    [{ office: "emperor" }, /no office that was asked for/],
    [{ office: "constructor" }, /no office that was asked for/],
    [{ iso: "iceland" }, /office of no state/],
    [{ start: "2030-02-31" }, /begins or ends on no day/],
    [{ start: "-0044-03-15" }, /begins or ends on no day/],
    [{ startPrecision: "7" }, /begins or ends on no day/],
    [{ end: "2029-01-01", endPrecision: "11" }, /ends before it begins/],
  ])("refuses %j", (change, message) => {
    const { terms, refused } = one(change);
    expect(terms).toEqual([]);
    expect(refused[0]).toMatch(message);
  });
  test("an unknown value, which the service writes as a blank node, is no value", () => {
    const answer = sparqlAnswer([PRESIDENT]) as { results: { bindings: Record<string, unknown>[] } };
    answer.results.bindings[0].end = { type: "uri", value: "http://www.wikidata.org/.well-known/genid/abc" };
    answer.results.bindings[0].start = { type: "bnode", value: "t1" };
    expect(termsOf(answer).terms[0]).toMatchObject({ from: "", until: "" });
  });
  test.each([
    null,
    1,
    "x",
    [],
    {},
    { results: null },
    { results: { bindings: {} } },
    { error: "timeout" },
  ])("of another shape is told: %j", (answer) => expect(() => termsOf(answer)).toThrow(/no SPARQL answer: expected/));
  test("rows of another shape are refused one by one", () => {
    const { terms, refused } = termsOf({ results: { bindings: [null, 1, {}, [], { person: { value: 3 } }] } });
    expect([terms.length, refused.length]).toEqual([0, 5]);
  });
});

describe("the difference from the world", () => {
  const update = (...rows: Row[]) => updateFrom(world, termsOf(sparqlAnswer(rows)).terms, ASOF);
  const [halla] = world.holders("president", "state:IS" as never, "2025-01-01" as never);
  const HALLA: Row = {
    office: "hos",
    iso: "IS",
    person: "Q900002",
    personLabel: halla.name,
    positionLabel: "president of Iceland",
    start: halla.from ?? "",
    startPrecision: "11",
  };

  test("a new holder is added, and is a new person", () => {
    const { persons, tenures, changes } = update(PRESIDENT);
    expect(persons).toEqual([{ id: "person:is-anna-example", name: "Anna Example", state: "state:IS", source: "wd: Q900001" }]);
    expect(tenures).toEqual([
      {
        person: "person:is-anna-example",
        office: "hos",
        title: "President of Iceland",
        of: "state:IS",
        from: "2030-08-01",
        until: "",
        source: "wd: Q900001",
        asOf: "2031-05-01",
      },
    ]);
    expect(changes.map(({ change }) => change)).toEqual(["added"]);
  });
  test("one who is still there is confirmed, by the world's own first day", () => {
    const { persons, tenures, changes } = update({ ...HALLA, start: "2024-08-05" });
    expect([persons.length, changes[0].change]).toEqual([0, "confirmed"]);
    expect(tenures[0]).toMatchObject({ person: halla.person, from: halla.from, until: "", asOf: "2031-05-01" });
  });
  test("a term that was open gets its end", () => {
    const { tenures, changes } = update({ ...HALLA, end: "2030-08-01", endPrecision: "11" });
    expect(changes[0]).toMatchObject({ change: "ended" });
    expect(tenures[0]).toMatchObject({ person: halla.person, until: "2030-08-01", asOf: "" });
  });
  test("where both have an end and they differ, nothing is changed", () => {
    const { tenures, changes } = update({
      office: "hog",
      iso: "GB",
      person: "Q1",
      personLabel: "Gordon Brown",
      start: "2007-06-27",
      startPrecision: "11",
      end: "2009-01-01",
      endPrecision: "11",
    });
    expect([tenures.length, changes[0].change]).toEqual([0, "differs"]);
    expect(changes[0].text).toContain("until 2009-01-01 on Wikidata, 2010-05-11 here");
  });
  test("one person of several states is one person", () => {
    const { persons } = update(PRESIDENT, { ...PRESIDENT, iso: "NO" });
    expect(persons.length).toBe(1);
  });
  test("a namesake elsewhere is another person", () => {
    const { persons } = update({ ...PRESIDENT, iso: "FJ", personLabel: "Gordon Brown" });
    expect(persons.map(({ id }) => id)).toEqual(["person:fj-gordon-brown"]);
  });
});
