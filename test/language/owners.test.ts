import { expect, test } from "vitest";
import { ownerStem } from "../../src/language/coreference/owners.ts";

const SAME = [
  "turkey turkish",
  "slovakia slovak",
  "austria austrian",
  "nigeria nigerian",
  "south korea|south korean",
  "iran iranian",
  "united states|united states'",
];
const OTHER = [
  "slovakia slovenia",
  "austrian australian",
  "niger nigerian",
  "malawi malaysian",
  "turkish turkmen",
  "south korean|south africa",
  "united states|united kingdom",
  "mauritania mauritius",
];

const pair = (names: string): string[] => names.split(names.includes("|") ? "|" : " ").map(ownerStem);

test.each(SAME)("%s: one state", (names) => {
  const [a, b] = pair(names);
  expect(a).toBe(b);
});

test.each(OTHER)("%s: two", (names) => {
  const [a, b] = pair(names);
  expect(a).not.toBe(b);
});
