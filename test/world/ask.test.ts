import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/world/ask.ts";
import { askGathering } from "../../src/world/askGatherings.ts";
import { askCapital, askNamed, askOffice } from "../../src/world/askNames.ts";
import { askVote } from "../../src/world/askVotes.ts";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));

/** The rows of an answer as "name, as", or its problem. */
function shown(answer: Answer): string[] {
  expect(answer.problem === null).toBe(answer.rows.length > 0);
  return answer.problem === null ? answer.rows.map((row) => `${row.name}, ${row.as}`) : [answer.problem];
}

describe("gatherings in words", () => {
  const gathering = (words: string, day = "ever") => shown(askGathering(world, words, day as AsOf));
  test.each([
    ["16th BRICS summit", "ever", "BRICS summit 2024, number 16, in Kazan, Russia"],
    ["the sixteenth BRICS summit", "ever", "BRICS summit 2024, number 16, in Kazan, Russia"],
    ["G20 summit 2016", "ever", "G20 summit 2016, number 11, in Hangzhou, China"],
    ["2016 G20 summit", "1999-01-01", "G20 summit 2016, number 11, in Hangzhou, China"],
    ["NATO summit in Vilnius", "ever", "NATO summit 2023, in Vilnius, Lithuania"],
    ["NATO", "2023-07-11", "NATO summit 2023, in Vilnius, Lithuania"],
    ["G20 summit November 2010", "ever", "G20 summit 2010, number 5, in Seoul, South Korea"],
    ["extraordinary G20 summit of 2016", "ever", "G20 summit 2016, number 11, in Hangzhou, China"],
    ["G20 summit", "2016-01-20", "G20 summit 2016, number 11, in Hangzhou, China"],
  ])("%s on %s is %s", (words, day, expected) => expect(gathering(words, day)).toEqual([expected]));
  test("one of several is not chosen", () => expect(gathering("SCO summit in Bishkek").length).toBeGreaterThan(1));
  test("what is not known names the nearest that is", () => {
    expect(gathering("BRICS summit 1950")[0]).toMatch(/no such BRICS summit is known; the nearest that is known is BRICS summit \d{4}/);
    expect(gathering("G20 summit in Reykjavik", "2016-09-04")[0]).toContain("G20 summit 2016");
    expect(gathering("tea party")[0]).toMatch(/"tea party": no gathering of that name; ask for/);
  });
  test("an answer has its ordinal, city and country by themselves", () => {
    const [row] = askGathering(world, "G20 summit 2016", "ever").rows;
    expect(row.gathering).toEqual({ ordinal: 11, city: "Hangzhou", country: "China" });
  });
});

describe("people, capitals and names in words", () => {
  test("the offices of a person", () => {
    expect(shown(askOffice(world, "Angela Merkel", "2010-05-01" as AsOf))).toEqual(["Angela Merkel, Chancellor of Germany"]);
    expect(shown(askOffice(world, "Angela Merkel", "2024-05-01" as AsOf))).toEqual([
      "Angela Merkel is not known to hold an office on that day",
    ]);
    expect(shown(askOffice(world, "Xyzzy Plugh", "2024-05-01" as AsOf))[0]).toMatch(/nobody of that name/);
  });
  test("the capital, as it was called", () => {
    expect(shown(askCapital(world, "Kazakhstan", "2020-01-01" as AsOf))).toEqual(["Nur-Sultan, capital of Kazakhstan"]);
    expect(shown(askCapital(world, "Kazakhstan", "2024-01-01" as AsOf))).toEqual(["Astana, capital of Kazakhstan"]);
    expect(shown(askCapital(world, "Atlantis", "2024-01-01" as AsOf))[0]).toMatch(/no state of that name/);
  });
  test("all that a name can mean", () => {
    const georgia = shown(askNamed(world, "Georgia", "2010-01-01" as AsOf));
    expect(georgia[0]).toBe("Georgia, state, by name");
    const bushes = askNamed(world, "Bush", "2004-01-01" as AsOf).rows.map((row) => row.name);
    expect(bushes[0]).toBe("George W. Bush");
    expect(shown(askNamed(world, "Xyzzy", "2010-01-01" as AsOf))[0]).toMatch(/nothing of that name/);
  });
  test("a vote by its symbol, or by body, day and words of its title", () => {
    const tally = (words: string, day = "ever") => askVote(world, words, day as AsOf).rows.map((row) => row.tally?.for);
    expect(tally("A/RES/68/262")).toEqual([100]);
    expect(tally("a/res/68/262 ")).toEqual([100]);
    expect(tally("UN General Assembly on the territorial integrity of Ukraine", "2014-03-27")).toEqual([100]);
    expect(tally("UN General Assembly on the territorial integrity of Ukraine", "2014-03-28")).toEqual([]);
  });
  test("a vote that nobody has told us of", () => {
    expect(shown(askVote(world, "A/RES/99/999", "ever"))[0]).toMatch(/no such vote is known.*import-votes/);
  });
});
