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

test("a time of day in the present tense is on the day of the report", () => {
  expect(met("President Lena Marku meets Chancellor Olaf Scholz in Berlin at 1000 GMT.")).toEqual(["2018-08-26T10:00Z"]);
  expect(met("President Lena Marku will meet Chancellor Olaf Scholz in Berlin at 1000 GMT.")).toEqual(["T10:00Z"]);
});

/* 26 August 2018 was a Sunday. */
test.each([
  ["President Lena Marku on Friday cancelled her meeting with Chancellor Olaf Scholz.", null],
  ["President Lena Marku on Friday refused to meet Chancellor Olaf Scholz.", null],
  ["On Friday, President Lena Marku invited Chancellor Olaf Scholz to a meeting in Berlin.", null],
  ["President Lena Marku announced on Friday a meeting with Chancellor Olaf Scholz.", null],
  ["The meeting between President Lena Marku and Chancellor Olaf Scholz was called off on Friday.", null],
  ["President Lena Marku on Friday agreed to meet Chancellor Olaf Scholz on September 3.", "2018-09-03"],
  ["On Friday, President Lena Marku was due to meet Chancellor Olaf Scholz.", "2018-08-31"],
  ["Talks between President Lena Marku and Chancellor Olaf Scholz planned for Thursday were cancelled.", "2018-08-30"],
  ["Talks between President Lena Marku and Chancellor Olaf Scholz were postponed until Thursday.", "2018-08-30"],
])("the day on which a meeting is called off, refused or announced is not its own: %s", (text, day) => expect(met(text)).toEqual([day]));

test("the day of a visit before is not that of a coming", () => {
  const { claims } = rapporteur.identify(
    rapporteur.read(
      makeArticle({
        given: "test",
        text: "Chancellor Olaf Scholz arrived in Nairobi following a one-day visit to Kampala on Monday, August 20.",
        published: parseDay("2018-08-26"),
      }),
    ),
  );
  expect(
    claims.flatMap(({ happening, when }) => (happening.kind === "visit" ? [`${happening.place.name} ${when?.value ?? "-"}`] : [])),
  ).toContain("Nairobi -");
});

test("what is planned for a part of yesterday's weekday, or for an hour of the day told before, is of the day on which the rest was done", () => {
  expect(
    met("President Lena Marku arrived in Berlin on Saturday. She is scheduled to meet Chancellor Olaf Scholz on Saturday evening."),
  ).toEqual(["2018-08-25"]);
  expect(met("President Lena Marku arrived in Berlin on Saturday. She will meet Chancellor Olaf Scholz at 4pm.")).toEqual([
    "2018-08-25T16:00",
  ]);
  expect(met("President Lena Marku arrived in Berlin on Saturday. She will meet Chancellor Olaf Scholz on Saturday.")).toEqual([
    "2018-09-01",
  ]);
  expect(met("President Lena Marku arrived in Berlin on Friday. She will meet Chancellor Olaf Scholz on Friday evening.")).toEqual([
    "2018-08-31",
  ]);
  expect(met("President Lena Marku is scheduled to meet Chancellor Olaf Scholz on Saturday evening.")).toEqual(["2018-09-01"]);
});

test("later in the month of the report, and in another", () => {
  expect(met("President Lena Marku will meet Chancellor Olaf Scholz later in August.")).toEqual(["2018-08"]);
  const { claims } = rapporteur.identify(
    rapporteur.read(
      makeArticle({
        given: "test",
        text: "President Lena Marku will meet Chancellor Olaf Scholz later in August.",
        published: parseDay("2018-08-10"),
      }),
    ),
  );
  expect(claims.map(({ when }) => [when?.earliest, when?.latest])).toContainEqual(["2018-08-10", "2018-08-31"]);
});
