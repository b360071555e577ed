import { expect, test } from "vitest";
import { isMisspelt } from "../../src/text/misspelt.ts";

test("a slip of the pen: two letters swapped, or one vowel for another", () => {
  for (const [one, other] of [
    ["okoror", "okorro"],
    ["larsen", "lrasen"],
    ["mensah", "mansah"],
  ])
    expect([one, other, isMisspelt(one, other)]).toEqual([one, other, true]);
});

test("two names: another first letter, another consonant, a letter more, short ones, the same", () => {
  for (const [one, other] of [
    ["larsen", "karsen"],
    ["larsen", "lassen"],
    ["larsen", "larssen"],
    ["lund", "lnud"],
    ["larsen", "larsen"],
  ])
    expect([one, other, isMisspelt(one, other)]).toEqual([one, other, false]);
});
