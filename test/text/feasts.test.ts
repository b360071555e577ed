import { expect, test } from "vitest";
import { feastDay } from "../../src/text/feasts.ts";

test.each([
  [2000, "easter+0", "2000-04-23"],
  [2008, "easter+0", "2008-03-23"],
  [2011, "easter+0", "2011-04-24"],
  [2024, "easter-2", "2024-03-29"],
  [2038, "easter+0", "2038-04-25"],
  [2010, "pascha+0", "2010-04-04"],
  [2016, "pascha+0", "2016-05-01"],
  [2024, "pascha+0", "2024-05-05"],
  [2023, "11-4-4", "2023-11-23"],
  [2024, "5-5-1", "2024-05-27"],
  [2021, "5-5-1", "2021-05-31"],
  [2022, "9-1-1", "2022-09-05"],
  [2022, "13-1-1", null],
  [1500, "easter+0", null],
  [2022, "eid", null],
] as const)("in %i %s is %s", (year, rule, day) => expect(feastDay(year, rule)).toBe(day));
