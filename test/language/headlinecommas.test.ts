import { describe, expect, test } from "vitest";
import { commasOf } from "../../src/language/parser/headlinecommas.ts";

const commas = (headline: string) => commasOf(headline.split(" "));

describe("commas that a headline writes for and", () => {
  test.each([
    ["Halvorsen , Okello hold talks in Bergen", [1]],
    ["Kenyan , Ugandan presidents to meet in Entebbe", [1]],
    ["Norway , Chile , Fiji sign pact", [1, 3]],
    ["Danish , Finnish PMs to meet on Friday , says Oslo", [1]],
    ["Peru , Chile Trade Barbs", [1]],
  ])("%s", (headline, found) => {
    expect(commas(headline)).toEqual(found);
  });

  test.each([
    "Norway , Chile and Fiji sign pact",
    "Halvorsen , in Bergen , meets Okello",
    "Halvorsen meets Okello , Boric",
    "After Vote , Halvorsen Resigns , and Okello Smiles",
    "Halvorsen , Prime Minister , Visits Bergen",
    "Talks end",
  ])("none in: %s", (headline) => {
    expect(commas(headline)).toEqual([]);
  });
});
