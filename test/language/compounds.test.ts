import { expect, test } from "vitest";
import { claimLines } from "../claims/lines.ts";

test("an office with 'of' is met as a whole", () => {
  expect(claimLines("The Guatemalan president had a brief encounter with the US secretary of state in Lima.", "meeting")).toEqual([
    "meeting held | The Guatemalan president + the US secretary of state | place Lima",
  ]);
});

test("who stands right before a verb does it", () => {
  expect(claimLines("Chile's president buttonholed Peru's president by phone over the fish.", "call")).toEqual([
    "call held | Chile's president + Peru's president",
  ]);
});

test("what is joined to a name with 'of' is joined to the whole of it", () => {
  expect(claimLines("President William Ruto will visit the Democratic Republic of the Congo, Senegal and Ghana.", "visit")).toEqual([
    "visit planned | President William Ruto to the Democratic Republic of the Congo",
    "visit planned | President William Ruto to Senegal",
    "visit planned | President William Ruto to Ghana",
  ]);
  expect(claimLines("President William Ruto will pay a visit to the Republic of Korea, Nepal, and Laos.", "visit")).toEqual([
    "visit planned | President William Ruto to the Republic of Korea",
    "visit planned | President William Ruto to Nepal",
    "visit planned | President William Ruto to Laos",
  ]);
});

test("two verbs of one subject with a comma between are both told", () => {
  expect(claimLines("Estonian President Alar Karis visits Kenya, meets President William Ruto and opens an embassy.", "meeting")).toEqual([
    "meeting held | Estonian President Alar Karis + President William Ruto | place Kenya",
  ]);
  expect(claimLines("Chancellor Olaf Scholz arrived in Nairobi, held talks with President William Ruto.", "meeting")).toEqual([
    "meeting held | Chancellor Olaf Scholz + President William Ruto | place Nairobi",
  ]);
});
