import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askChair, askHolder, askMember } from "../../src/world/ask.ts";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));
const on = (day: string): AsOf => day as AsOf;
const body = (code: string): EntityId => `body:${code}` as EntityId;
const state = (code: string): EntityId => `state:${code}` as EntityId;

describe("members on a day", () => {
  const role = (member: string, of: string, day: string) => world.membership(state(member), body(of), on(day)).map((found) => found.role);
  test("accession", () => {
    expect(role("FI", "NATO", "2022-01-01")).toEqual([]);
    expect(role("FI", "NATO", "2023-06-01")).toEqual(["member"]);
  });
  test("exit", () => {
    expect(role("GB", "EU", "2019-01-01")).toEqual(["member"]);
    expect(role("GB", "EU", "2021-01-01")).toEqual([]);
  });
  test("from observer to member", () => {
    expect(role("IN", "SCO", "2010-01-01")).toEqual(["observer"]);
    expect(role("IN", "SCO", "2020-01-01")).toEqual(["member"]);
  });
  test("who is not in a group is not", () => expect(role("TR", "G7", "2024-01-01")).toEqual([]));
  test("the Security Council has fifteen, five of them permanent", () => {
    for (const day of ["2005-06-01", "2012-06-01", "2017-06-01", "2022-10-10", "2024-06-01"]) {
      const members = world.members(body("UNSC"), on(day));
      expect(members.length, day).toBe(15);
      expect(members.filter((member) => member.role === "permanent member").length).toBe(5);
    }
  });
  test("the United Nations grew to 193", () => {
    const count = (day: string) => world.members(body("UN"), on(day)).filter((member) => member.role === "member").length;
    expect([count("2005-01-01"), count("2010-01-01"), count("2020-01-01")]).toEqual([191, 192, 193]);
  });
  test("the G7 has seven states", () => {
    expect(world.members(body("G7"), on("2024-01-01")).filter((member) => member.role === "member").length).toBe(7);
  });
});

describe("chairs and gatherings", () => {
  test("a rotating chair", () => {
    expect(world.chairs(body("SCO"), on("2010-01-01")).map((chair) => chair.holder)).toEqual(["state:UZ"]);
    expect(world.chairs(body("G20"), on("2023-03-01")).map((chair) => chair.holder)).toEqual(["state:IN"]);
  });
  test("gatherings of a body in the order of their days, with ordinal, city and place", () => {
    const all = world.gatherings(body("G20"), "ever");
    expect(all.map((gathering) => gathering.from)).toEqual([...all.map((gathering) => gathering.from)].sort());
    const [hangzhou] = world.gatherings("series:G20/leaders" as EntityId, on("2016-09-05"));
    expect([hangzhou.ordinal, hangzhou.city, hangzhou.country, hangzhou.name]).toEqual([11, "Hangzhou", "state:CN", "G20 summit 2016"]);
    expect(world.nameOf(hangzhou.gathering)).toBe("G20 summit 2016");
    expect(world.nameOf(hangzhou.series)).toBe("G20 summit");
    expect(world.place(hangzhou.place as EntityId)?.name).toBe("Hangzhou");
  });
  test("no gathering in progress", () => expect(world.gatherings(body("G20"), on("2016-01-05"))).toEqual([]));
  test("the G8's summits are not the G7's", () => {
    expect(world.gatherings(body("G8"), on("2006-07-16")).map((gathering) => gathering.city)).toEqual(["Saint Petersburg"]);
    expect(world.gatherings(body("G7"), on("2006-07-16"))).toEqual([]);
  });
});

describe("bodies", () => {
  test("what an organ is and belongs to", () => {
    const assembly = world.body(body("UNGA"));
    expect([assembly?.longName, assembly?.noun, assembly?.kind, assembly?.of]).toEqual([
      "United Nations General Assembly",
      "assembly",
      "organ",
      "body:UN",
    ]);
    expect(world.body(body("UNSC"))?.noun).toBe("council");
    expect(world.body(body("nothing"))).toBeNull();
  });
  test("bodies that findings are about rest on more than our own word", () => {
    for (const code of ["UN", "UNGA", "UNSC", "ECOSOC", "UNHRC", "SCO", "CICA", "NATO", "EU", "G7", "G20", "ASEAN", "OSCE"])
      expect(world.body(body(code))?.fact.unverified, code).toBe(false);
  });
  test("an unknown id is its own name", () => expect(world.nameOf("body:none" as EntityId)).toBe("body:none"));
});

describe("questions in words", () => {
  const holder = (words: string, day: string) => askHolder(world, words, on(day)).rows.map((row) => `${row.name}, ${row.as}`);
  test.each([
    ["president of Turkey", "2010-05-01", "Abdullah Gul, President of Turkey"],
    ["Turkish president", "2010-05-01", "Abdullah Gul, President of Turkey"],
    ["Germany's chancellor", "2010-05-01", "Angela Merkel, Chancellor of Germany"],
    ["prime minister of the United Kingdom", "2010-01-01", "Gordon Brown, Prime Minister of the United Kingdom"],
    ["NATO secretary general", "2018-01-01", "Jens Stoltenberg, Secretary General of NATO"],
    ["president of the European Commission", "2018-01-01", "Jean-Claude Juncker, President of the European Commission"],
    [
      "permanent representative of Russia to the UN",
      "2012-02-04",
      "Vitaly Churkin, Permanent Representative of Russia to the United Nations",
    ],
    ["Chinese ambassador to the UN", "2022-02-25", "Zhang Jun, Permanent Representative of China to the United Nations"],
    ["spokeswoman of the Armenian foreign ministry", "2024-02-01", "Ani Badalyan, Foreign Ministry spokesperson of Armenia"],
    ["minister of foreign affairs of Poland", "2009-01-01", "Radoslaw Sikorski, Minister of Foreign Affairs of Poland"],
  ])("%s on %s", (words, day, expected) => expect(holder(words, day)).toEqual([expected]));
  test("problems name the words and the way out", () => {
    expect(askHolder(world, "president", on("2010-01-01")).problem).toMatch(/"president": no state or body/);
    expect(askHolder(world, "king of France", on("2010-01-01")).problem).toMatch(/nobody is known to hold that office in France/);
    expect(askMember(world, "Xyzzy", null, on("2010-01-01")).problem).toMatch(/"Xyzzy": no body/);
    expect(askMember(world, "NATO", "Austria", on("2010-01-01")).problem).toMatch(/Austria is not known to belong to NATO/);
  });
  test("members and chairs", () => {
    expect(askMember(world, "SCO", "Pakistan", on("2020-01-01")).rows.map((row) => row.as)).toEqual(["member"]);
    expect(askMember(world, "Quad", null, on("2023-01-01")).rows.map((row) => row.name)).toEqual([
      "Australia",
      "India",
      "Japan",
      "United States",
    ]);
    const chair = askChair(world, "ASEAN", on("2023-05-01")).rows;
    expect(chair.map((row) => row.name)).toEqual(["Indonesia", "Kao Kim Hourn"]);
  });
});
