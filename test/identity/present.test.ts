import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The kinds of the happenings that a text tells, each with its day, for an article published on a day or undated. */
function days(text: string, published: string | null): string[] {
  const article = makeArticle({ given: "test", text, published: published === null ? null : parseDay(published) });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  return claims
    .filter(({ happening }) => happening.kind === "meeting" || happening.kind === "visit")
    .map(({ happening, when }) => `${happening.kind} ${when?.earliest ?? "open"}`);
}

test("what a digest reports in the present tense is of its day, with what it is for", () => {
  const text = "Kenyan President William Ruto visits Lusaka, Zambia, to meet President Hakainde Hichilema. (Reuters)";
  expect(days(text, "2024-05-03")).toEqual(["visit 2024-05-03", "meeting 2024-05-03"]);
  expect(days(text, null)).toEqual(["visit open", "meeting open"]);
});

test("what goes on as the report is written is of its day", () => {
  const who = "Kenyan President William Ruto";
  const whom = "Zambian President Hakainde Hichilema";
  expect(days(`A meeting between ${who} and ${whom} is under way in Lusaka.`, "2024-05-03")).toEqual(["meeting 2024-05-03"]);
  expect(days(`${who} is meeting ${whom} in Lusaka.`, "2024-05-03")).toEqual(["meeting 2024-05-03"]);
  expect(days(`When ${who} is meeting ${whom}, nobody speaks.`, "2024-05-03")).toEqual(["meeting open"]);
});

test("no report: a clause of another, a title, a past tense", () => {
  const who = "Kenyan President William Ruto";
  const whom = "Zambian President Hakainde Hichilema";
  expect(days(`Trade will be discussed when ${who} meets ${whom}.`, "2024-05-03")).toEqual(["meeting open"]);
  expect(days(`${who} meets ${whom}\n\nThe two states trade maize.`, "2024-05-03")).toEqual(["meeting open"]);
  expect(days(`${who} met ${whom}.`, "2024-05-03")).toEqual(["meeting open"]);
});

test("plural subjects, votes, calls and nouns of happenings are reported in the present too", () => {
  const all = (text: string) => {
    const article = makeArticle({ given: "test", text, published: parseDay("2024-05-03") });
    const { claims } = rapporteur.identify(rapporteur.read(article));
    return claims
      .filter(({ happening }) => happening.kind !== "statement")
      .map(({ happening, when }) => `${happening.kind} ${when?.earliest ?? "open"}`);
  };
  expect(all("The foreign ministers of Peru and Chile meet in Lima. (AFP)")).toEqual(["meeting 2024-05-03"]);
  expect(all("Peru and Chile hold a new round of talks in Lima. (AFP)")).toEqual(["meeting 2024-05-03"]);
  expect(all("The UN Security Council adopts a resolution on Haiti. (AFP)")).toEqual(["vote 2024-05-03"]);
  expect(
    all("Kenyan President William Ruto and French President Emmanuel Macron agree to a truce in Goma during a phone call. (AFP)"),
  ).toEqual(["call 2024-05-03"]);
  expect(all("The UN Security Council unanimously adopts a resolution on Haiti. (AFP)")).toEqual(["vote 2024-05-03"]);
  expect(all("The UN General Assembly approves a text on Haiti, with 108 voting in favour, 9 against and 41 abstaining. (AFP)")).toEqual([
    "vote 2024-05-03",
  ]);
  expect(all("The foreign ministers of Peru and Chile meet every year in Lima.")).toEqual([]);
});

test("the day of the report comes before the days of the gathering beside which they meet", () => {
  const text =
    "Kenyan President William Ruto meets Zambian President Hakainde Hichilema on the sidelines of the African Union summit in Addis Ababa. (AFP)";
  expect(days(text, "2024-02-16")).toEqual(["meeting 2024-02-16"]);
});

test("nouns of the same form are no present tense", () => {
  const who = "Kenyan President William Ruto";
  const whom = "Zambian President Hakainde Hichilema";
  expect(days(`${who} and ${whom} held talks about trade.`, "2024-05-03")).toEqual(["meeting open"]);
  expect(days(`${who} met ${whom} in Lusaka on the final day of his visit to Zambia.`, "2024-05-03")).toEqual([
    "meeting open",
    "visit open",
  ]);
});

test("what somebody will travel for is not of the day", () => {
  const text = "Kenyan President William Ruto will travel to the coast on Sunday to meet Zambian President Hakainde Hichilema.";
  expect(days(text, "2024-05-03")).not.toContain("meeting 2024-05-03");
});

test("earlier on a day is on it", () => {
  const text =
    "Kenyan President William Ruto arrived in Lusaka earlier Wednesday. He met Zambian President Hakainde Hichilema late on Wednesday.";
  expect(days(text, "2024-05-03")).toEqual(["visit 2024-05-01", "meeting 2024-05-01"]);
});

test("what is under way began on the day before that its verb tells", () => {
  const text = "The two-day talks between Peru and Chile began in Arica on Monday.";
  expect(days(text, "2024-05-03")).toEqual(["meeting 2024-04-29"]);
});
