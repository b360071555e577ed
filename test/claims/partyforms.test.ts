import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Whom a meeting was of must not depend on how the two are introduced, on what stands between commas behind a name, or on what shape the name has: each
 * form of a person (% is the name) is met by, and meets, another in each frame (A and B).
 */
const PERSONS = [
  "Kenyan President %",
  "President % of Kenya",
  "the President of Kenya, %,",
  "%, President of Kenya,",
  "%, the Kenyan president,",
  "%, the president of Kenya,",
  "His Excellency Mr. %, President of the Republic of Kenya,",
  "His Excellency, Mr. %, President of Kenya,",
  "H.E. %, President of Kenya,",
  "Kenyan Prime Minister Sheikh %",
  "Kenyan Foreign Minister Dr. %",
  "Kenyan Deputy Prime Minister and Minister for Urban Development %",
  "Kenyan Minister of Finance and Economic Planning %",
  "Kenya's Minister of State for Foreign Affairs, %,",
  "the Acting Foreign Minister of Kenya, %,",
  "Kenyan Minister for Agriculture, Livestock and Fisheries %",
  "Kenyan President %, who took office in May,",
  "Kenyan President %, whose term ends next year,",
  "Kenyan President %, 61,",
  "Kenyan President %, a former general,",
  "Kenyan President % (pictured)",
  "Kenyan President %, accompanied by his wife,",
] as const;
const FRAMES = [
  "A met with B in Oslo on Monday.",
  "A and B held talks in Oslo on Monday.",
  "The foreign ministry said A will meet B next week.",
  "A meeting between A and B took place in Oslo.",
] as const;
const OTHER = "Norwegian Foreign Minister Elin Marstad";
const NAMES = ["Tomas Verhaage", "Ana Lucía Berrocal", "Khalid bin Saif al-Mazrouqi", "Park Jin-sook", "Pieter van der Hoevenaar"] as const;
/** Of how many sentences in a hundred a form must come out right. */
const LEAST = 85;

function meetingsOf(text: string): string[][] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties.map((party) => party.text)] : []));
}

/** The frame with the two in it; a comma before a stop is none. */
function sentenceOf(frame: string, first: string, second: string): string {
  const text = frame.replace(/A(?= (?:met|and|will))/, first).replace(/B(?= (?:in|held|next|took))/, second);
  const clean = text.replace(/,([,.])/g, "$1");
  return clean[0].toUpperCase() + clean.slice(1);
}

/** True when all meetings of a sentence are of these two alone. */
function isOfBoth(text: string, name: string): boolean {
  const meetings = meetingsOf(text);
  const isOne = (parties: readonly string[]) => parties.length === 2 && parties.some((party) => party.includes("Marstad"));
  return meetings.length === 1 && meetings.every(isOne) && meetings[0].some((party) => party.includes(name) || party.includes("Kenya"));
}

describe("a party however introduced", () => {
  test.each(PERSONS)("%s", (form) => {
    const sentences = FRAMES.flatMap((frame, k) =>
      NAMES.filter((_, n) => (n + k) % 3 === 0).map((name) => {
        const person = form.replace("%", name);
        const text = (n: number) => (n === 0 ? sentenceOf(frame, person, OTHER) : sentenceOf(frame, OTHER, person));
        return { name, text: text(k % 2) };
      }),
    );
    const wrong = sentences.filter(({ name, text }) => !isOfBoth(text, name)).map(({ text }) => text);
    expect(wrong.length / sentences.length, wrong.join("\n")).toBeLessThanOrEqual(1 - LEAST / 100);
  });
});

describe("two subjects and what is told of the first", () => {
  test("a relative clause", () =>
    expect(meetingsOf("President Okello, who took office in May, and Norwegian Prime Minister Elin Marstad have met in Oslo.")).toEqual([
      ["President Okello", "Norwegian Prime Minister Elin Marstad"],
    ]));
  test("a place behind a relative clause", () =>
    expect(meetingsOf("Foreign Minister Elin Marstad met Kenyan President Paul Okello, who took office in May, in Oslo.")).toEqual([
      ["Foreign Minister Elin Marstad", "Kenyan President Paul Okello"],
    ]));
});

test("talks that are to take place between two", () =>
  expect(meetingsOf("A meeting is expected to take place between Kenyan President Paul Okello and Prime Minister Elin Marstad.")).toEqual([
    ["Kenyan President Paul Okello", "Prime Minister Elin Marstad"],
  ]));

describe("what stands between commas and is a party itself, or none", () => {
  test("a list of states", () =>
    expect(meetingsOf("Leaders from Norway, the Netherlands, and Peru met in Oslo.")).not.toContainEqual(["Norway", "Peru"]));
  test("a list of persons", () =>
    expect(
      meetingsOf("Prime Minister Paul Okello met Elin Marstad of Norway, Luis Vega of Peru, and Ama Boateng of Ghana in Oslo.")
        .flat()
        .join(),
    ).toMatch(/Marstad.*Vega.*Boateng/));
  test("a meeting in a relative clause is of him whom it tells of", () =>
    expect(
      meetingsOf("President Paul Okello, who met Norwegian President Luis Vega in Oslo on Monday, thanked Foreign Minister Elin Marstad."),
    ).toEqual([["President Paul Okello", "Norwegian President Luis Vega"]]));
});
