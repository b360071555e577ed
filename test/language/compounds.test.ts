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
