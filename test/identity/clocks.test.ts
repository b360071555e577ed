import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** When the meetings of a text of August 26, 2018 were, as TIMEX3. */
function met(text: string): (string | null)[] {
  const { claims } = rapporteur.identify(rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2018-08-26") })));
  return claims.flatMap(({ happening, when }) => (happening.kind === "meeting" ? [when?.value ?? null] : []));
}

test("a time of day is on the day told before", () => {
  expect(met("President Lena Marku arrived in Berlin on Saturday. She met Chancellor Olaf Scholz at 4pm.")).toEqual(["2018-08-25T16:00"]);
  expect(met("President Lena Marku arrived in Berlin on Saturday. She met Chancellor Olaf Scholz on Sunday at 4pm.")).toEqual([
    "2018-08-26T16:00",
  ]);
});

test("where no day is told before, the day stays open", () =>
  expect(met("President Lena Marku arrived in Berlin this month. She met Chancellor Olaf Scholz at 4pm.")).toEqual(["T16:00"]));

test("a day told long before is not that of a time of day", () => {
  const between = "The two countries trade in wool and salt, and their ports are busy. ".repeat(9);
  expect(met(`President Lena Marku arrived in Berlin on Saturday. ${between}President Marku met Chancellor Olaf Scholz at 4pm.`)).toEqual([
    "T16:00",
  ]);
});
