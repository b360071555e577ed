import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";

const base = resolve(import.meta.dirname, "../../data/world");
const own = mkdtempSync(join(tmpdir(), "world-"));
afterAll(() => rmSync(own, { recursive: true }));
beforeEach(() => {
  rmSync(own, { recursive: true });
  mkdirSync(own);
});

/** Writes a table of the folder: heads, then rows, cells separated by a bar and blanks. */
function put(table: string, ...lines: string[]): void {
  writeFileSync(
    join(own, `${table}.tsv`),
    lines
      .map((line) =>
        line
          .split(/ ?\| ?/)
          .map((cell) => cell.trim())
          .join("\t"),
      )
      .join("\n"),
  );
}

const TENURES = "person | office | title | of | from | until | source | asOf | unverified | change";
const PERSONS = "id | name | state | source | asOf | unverified";
const ANNA = "person:is-anna-example | Anna Example | state:IS | own | | ";
const president = (day: string) =>
  openWorld(base, own)
    .holders("president", "state:IS" as EntityId, day as AsOf)
    .map((tenure) => tenure.name);
const named = (words: string, day = "2025-06-01") =>
  openWorld(base, own)
    .named(words, day as AsOf)
    .map((one) => one.entity);

describe("a folder of one's own", () => {
  test("adds persons and their offices, and a successor ends the term that was open", () => {
    put("persons", PERSONS, ANNA);
    put("tenures", TENURES, "person:is-anna-example | hos | President | state:IS | 2030-01-01 | | own | 2030-02-01 | | ");
    const world = openWorld(base, own);
    expect(president("2030-03-01")).toEqual(["Anna Example"]);
    expect(president("2025-03-01")).toEqual(["Halla Tomasdottir"]);
    expect(world.named("Anna Example", "2030-03-01" as AsOf).map((one) => one.fact.row)).toEqual(["own/persons.tsv:2"]);
    expect(world.fact("own/tenures.tsv:2")?.says).toBe("Anna Example is President of Iceland since 2030-01-01");
    expect(world.hash).not.toBe(openWorld(base).hash);
  });

  test("takes away a row, and puts another in its place", () => {
    const [term] = openWorld(base).holders("president", "state:IS" as EntityId, "2025-03-01" as AsOf);
    put("tenures", TENURES, `${term.person} | hos | President | state:IS | ${term.from} | | own | | | remove`);
    expect(president("2025-03-01")).not.toContain(term.name);
    put("tenures", TENURES, `${term.person} | hos | Allsherjargodi | state:IS | ${term.from} | | own | 2025-01-01 | | `);
    expect(openWorld(base, own).tenures(term.person, "2025-03-01" as AsOf)[0].title).toBe("Allsherjargodi of Iceland");
  });

  test("adds names of states, persons, bodies and places, and takes names away", () => {
    put("state_names", "state | words | kind | source | from | until | asOf | unverified", "state:IS | Thule | alias | own | | | | ");
    put("persons", PERSONS, ANNA);
    put("person_names", "person | words", "person:is-anna-example | Aenne Beispiel");
    put(
      "places",
      "id | name | country | latitude | longitude | population | capital | other | source",
      "venue-x | Examplehof | IS | 64 | -21 | 0 | | | own",
    );
    expect(named("Thule")).toContain("state:IS");
    expect(named("Aenne Beispiel")).toEqual(["person:is-anna-example"]);
    expect(named("Examplehof")).toEqual(["place:venue-x"]);
    expect(named("Iceland")).toContain("state:IS");
    put(
      "state_names",
      "state | words | kind | source | from | until | asOf | unverified | change",
      "state:IS | Iceland | name | own | | | | | remove",
    );
    expect(named("Iceland")).not.toContain("state:IS");
  });

  test("a body of one's own has members, chairs and gatherings, with a name for them", () => {
    put(
      "bodies",
      "id | name | long | kind | noun | of | founded | other | source | asOf | unverified",
      "body:XYZ | XYZ | Example League | group | league | | 2001-01-01 | | own | 2025-01-01 | ",
    );
    put(
      "members",
      "body | member | role | from | until | source | asOf | unverified",
      "body:XYZ | state:IS | member | 2001-01-01 | | own | 2025-01-01 | ",
    );
    put(
      "gatherings",
      "body | level | ordinal | from | until | city | place | country | source | asOf | unverified",
      "body:XYZ | leaders | 3 | 2021-05-05 | 2021-05-06 | Reykjavik | | state:IS | own | | ",
    );
    const world = openWorld(base, own);
    expect(named("XYZ summit")).toEqual(["series:XYZ/leaders"]);
    expect(world.gatherings("body:XYZ" as EntityId, "2021-05-06" as AsOf).map((one) => one.ordinal)).toEqual([3]);
    expect(world.members("body:XYZ" as EntityId, "2021-05-06" as AsOf).map((one) => one.member)).toEqual(["state:IS"]);
  });

  test("what title words mean, by an offices table of one's own", () => {
    put("offices", "words | kinds | title | not", "first citizen | hos | | ");
    const found = openWorld(base, own).holders("first citizen", "state:IS" as EntityId, "2025-03-01" as AsOf);
    expect(found.map((tenure) => tenure.name)).toEqual(["Halla Tomasdottir"]);
  });

  test("a vote that the base tells of, with who voted how, is one vote", () => {
    const [known] = openWorld(base).rollCalls("A/RES/68/262", "ever");
    const { tally } = known;
    const heads = "body | symbol | day | title | for | against | abstained | notVoting | positions | source | asOf | unverified";
    const row = (against: number) =>
      `body:UNGA | R/68/262 | ${known.from} | another title | ${tally.for} | ${against} | ${tally.abstained} | | Y:IS NO\u2758N:RU | undl: 1 | | `.replace(
        "\u2758",
        "\u0001",
      );
    const write = (against: number) => {
      put("votes", heads, row(against));
      const file = join(own, "votes.tsv");
      writeFileSync(file, readFileSync(file, "utf8").replace("\u0001", "|"));
    };
    write(tally.against ?? 0);
    const [one, ...others] = openWorld(base, own).rollCalls("A/RES/68/262", "ever");
    expect([others.length, one.positions().get("state:RU" as EntityId), one.fact.row]).toEqual([0, "against", "own/votes.tsv:2"]);
    write((tally.against ?? 0) + 1);
    expect(openWorld(base, own).rollCalls("A/RES/68/262", "ever").length).toBe(2);
  });

  test("files as spreadsheets save them: byte order mark, CR LF, no change column", () => {
    writeFileSync(join(own, "person_names.tsv"), "\ufeffperson\twords\r\nperson:is-halla-tomasdottir\tHalla Tomasson\r\n");
    expect(named("Halla Tomasson")).toEqual(["person:is-halla-tomasdottir"]);
  });
});

describe("a mistake is told when the folder is opened, with file, line and what was expected", () => {
  const tenure = (change: Readonly<Record<string, string>>): string =>
    TENURES.split(" | ")
      .map(
        (column) =>
          change[column] ??
          { person: "person:is-halla-tomasdottir", office: "hos", title: "President", of: "state:IS", from: "2030-01-01", source: "own" }[
            column
          ] ??
          "",
      )
      .join(" | ");
  const ALL: readonly (readonly [string, string[], RegExp])[] = [
    ["tenures", [TENURES, tenure({ from: "2030-02-30" })], /tenures\.tsv:2: "2030-02-30" is no day; write 2024-07-03, or 2024-07 or 2024/],
    ["tenures", [TENURES, "# a remark", tenure({ until: "2029-01-01" })], /tenures\.tsv:3: until 2029-01-01 is before from 2030-01-01/],
    ["tenures", [TENURES, tenure({ source: "" })], /tenures\.tsv:2: has no source; write where it is from/],
    ["tenures", [TENURES, tenure({ of: "Iceland" })], /tenures\.tsv:2: of "Iceland" is no id like state:TR or body:SCO/],
    ["tenures", [TENURES, tenure({ office: "boss" })], /tenures\.tsv:2: office "boss" is none of hos, hog, head/],
    ["tenures", [TENURES, tenure({ person: "person:nobody" })], /tenures\.tsv:2: no person person:nobody; add it to persons\.tsv/],
    ["tenures", [TENURES, tenure({ of: "body:NONE" })], /tenures\.tsv:2: no body body:NONE; add it to bodies\.tsv/],
    ["tenures", [TENURES, tenure({ change: "remove" })], /tenures\.tsv:2: removes a row that no earlier layer has/],
    ["tenures", [TENURES, tenure({ change: "delete" })], /tenures\.tsv:2: change "delete" is neither empty nor remove/],
    ["tenures", [TENURES, tenure({}), tenure({})], /tenures\.tsv:3: says of the same as .*tenures\.tsv:2/],
    ["tenures", [TENURES, `${tenure({})} | x | y`], /tenures\.tsv:2: 12 cells where the header has 10 columns/],
    [
      "tenures",
      [TENURES.replace("person | ", ""), tenure({})],
      /tenures\.tsv: has no column "person"|tenures\.tsv:2: 10 cells where the header has 9/,
    ],
    ["tenure", [TENURES, tenure({})], /tenure\.tsv: no table of that name; there are bodies, capitals,/],
    ["person_names", ["person | words", "person:is-halla-tomasdottir | "], /person_names\.tsv:2: has no words/],
    [
      "votes",
      [
        "body | symbol | day | title | for | against | abstained | notVoting | source | asOf | unverified",
        "body:UNGA | A/RES/1/1 | 1946-13 | x | 1 | 1 | 1 | 1 | own | | ",
      ],
      /votes\.tsv:2: "1946-13" is no day/,
    ],
    [
      "votes",
      [
        "body | symbol | day | title | for | against | abstained | notVoting | source | asOf | unverified",
        "body:UNGA | A/RES/1/1 | 1946 | x | many | 1 | 1 | 1 | own | | ",
      ],
      /votes\.tsv:2: for "many" is no number of votes/,
    ],
    [
      "members",
      ["body | member | role | from | until | source | asOf | unverified", "body:UN | state:IS | boss | | | own | | "],
      /members\.tsv:2: role "boss" is none of member, permanent member/,
    ],
    [
      "state_names",
      ["state | words | kind | from | until | source | asOf | unverified", "state:IS | Thule | nick | | | own | | "],
      /state_names\.tsv:2: kind "nick" is none of name, alias, demonym/,
    ],
  ];
  test.each(ALL)("%s %j", (table, lines, message) => {
    put(table, ...lines);
    expect(() => openWorld(base, own).holders("president", "state:IS" as EntityId, "2020-01-01" as AsOf)).toThrow(message);
  });
  test("a folder that is not there", () => expect(() => openWorld(base, join(own, "none"))).toThrow(/none: no such folder/));
});
