import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Passages of our own, written before the code that reads them, by somebody who knew neither it nor the tables: see the remarks in undated.tsv. */
const passages = passagesOf("undated.tsv");
const more = passagesOf("undated-more.tsv");

function passagesOf(file: string): { id: string; text: string; expected: string }[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([id, text, expected]) => ({ id, text, expected }));
}

function inferred(id: string, text: string) {
  return rapporteur.identify(rapporteur.read(makeArticle({ given: id, text }))).day;
}

describe("an undated passage is of the day that it tells, or left open, never of another", () => {
  test.each([...passages, ...more])("$id: $expected", ({ id, text, expected }) => {
    const { day, plausible } = inferred(id, text);
    if (expected === "open") {
      expect(day).toBeNull();
      return;
    }
    const [earliest, latest = earliest] = expected.split("/");
    const inside = (one: string) => earliest <= one && one <= latest;
    if (day !== null) expect(day).toSatisfy(inside);
    // The days that stay possible hold one that is right.
    if (plausible.length > 0) expect(plausible.some(inside), plausible.join(" ")).toBe(true);
  });
});

test("some are inferred, and of most others the days that stay possible are few", () => {
  const days = passages.filter(({ expected }) => expected !== "open").map(({ id, text }) => inferred(id, text));
  expect(days.filter(({ day }) => day !== null).length).toBeGreaterThanOrEqual(11);
  expect(days.filter(({ plausible }) => plausible.length > 0 && plausible.length <= 7).length).toBeGreaterThanOrEqual(10);
});

describe("a gathering without a name is where the leaders of a body are", () => {
  const leaders = (city: string) =>
    inferred("leaders", `The leaders of the Group of Twenty met in ${city} today. British Prime Minister Theresa May spoke first.`)
      .plausible;
  test("in a city where they met once", () => expect(leaders("Hangzhou")).toEqual(["2016-09-04", "2016-09-05"]));
  test("in one where they never met nothing is said of the day", () => expect(leaders("Reykjavik")).toEqual([]));
});

describe("the weekdays of a report on a summit", () => {
  const summit = (...sentences: readonly string[]) =>
    inferred("weekdays", `The leaders of the Group of Twenty met in Antalya on Sunday. ${sentences.join(" ")}`);
  const OBAMA = "US President Barack Obama and Australian Prime Minister Malcolm Turnbull spoke first.";
  test("what is told as past is of the day or one soon before, what is to come is not of the day", () =>
    expect(summit(OBAMA, "The meeting ends on Monday.").day).toBe("2015-11-15"));
  test("without what is to come several days stay possible", () => {
    const { day, plausible } = summit(OBAMA);
    expect(day).toBeNull();
    expect(plausible).toContain("2015-11-15");
    expect(plausible).toContain("2015-11-16");
    expect(plausible).not.toContain("2015-11-14");
  });
  test("a second day told as past leaves more days possible", () => {
    const { day, plausible } = summit(OBAMA, "On Monday they flew home.");
    expect(day).toBeNull();
    expect(plausible).toContain("2015-11-16");
  });
  test("weekdays of other news place nothing beside a summit that is only remembered", () =>
    expect(
      inferred(
        "remembered",
        "US President Joe Biden recalled the summit of the Americas in Los Angeles. The police said on Monday that a man was held.",
      ).day,
    ).toBeNull());
});

describe("what is told of a summit's end, and what is only remembered", () => {
  const summit = (sentence: string) =>
    inferred(
      "summit",
      `${sentence} Russian President Vladimir Putin thanked Chinese President Xi Jinping and Indian Prime Minister Narendra Modi.`,
    ).day;
  test.each([
    ["The BRICS summit in Kazan closed yesterday.", "2024-10-25"],
    ["The BRICS summit in Kazan closes tomorrow.", "2024-10-23"],
    ["The BRICS summit in Kazan opened today.", "2024-10-22"],
    ["The BRICS summit in Kazan opened today, a year ago.", null],
    ["On the anniversary of the BRICS summit in Kazan a museum opened today.", null],
    ["A film about the BRICS summit in Kazan opened today.", null],
    ["Preparations for the BRICS summit in Kazan started today.", null],
  ])("%s", (sentence, day) => expect(summit(sentence)).toBe(day));
});
