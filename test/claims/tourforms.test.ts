import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Where and when two met whom the text takes there by a journey of several stops, by the town behind a topic, or by a later sentence with the day of the
 * week that was told. {A} meets {B}, who is of {S}; "-" stays open. The report is of Wednesday, 4 March 2026.
 */
const FORMS: readonly (readonly [place: string, day: string, text: string])[] = [
  // Journeys of several stops: the host's state is one of them.
  ["{S}", "-", "{A} will visit Ghana and {S} next week. {A} will meet {B}."],
  ["{S}", "-", "{A} is to pay an official visit to {S} and Ghana from March 7 to 12. During the trip, {A} will hold talks with {B}."],
  ["{S}", "2026-03-02", "{A} visited Ghana and {S} this week. {A} met {B} on Monday."],
  ["{S}", "-", "{A} will visit Ghana and {S} next week. {A} will then have talks with {B}."],
  ["-", "-", "{A} will visit Ghana and Togo next week. {A} will meet {B}."],
  ["-", "-", "{A} will visit Ghana and {S} next week. Before the trip, {A} will meet {B}."],
  ["-", "2026-02-23", "{A} will visit Ghana and {S} next week. {A} met {B} on February 23."],
  ["Togo", "-", "{A} will visit Ghana and {S} next week. {A} will meet {B} in Togo."],
  ["Accra", "-", "{A} will visit {S} and Togo next week. {A} will meet {B} in Accra."],
  // "While there" is the stop told of last.
  [
    "Quito",
    "-",
    "{A} will travel to Lima from March 6 to March 7. {A} then will visit Quito on March 8. While there, {A} will meet with {B}.",
  ],
  ["Quito", "-", "{A} will travel to Lima from March 6 to March 7. {A} will continue to Quito on March 8. {A} will meet with {B}."],
  // The town of the talks behind the state that they are about.
  ["Quito", "-", "{A} and {B} held talks on Mali in Quito."],
  ["Quito", "-", "{A} and {B} held a series of meetings focused on Mali in Quito."],
  ["-", "-", "{A} and {B} held talks on the fighting in Mali."],
  ["-", "-", "{A} and {B} held talks on Mali. A rally against Niger in Quito ended in clashes."],
  // A week is told, and then the day of it.
  ["Quito", "2026-03-10", "{A} will meet {B} next week. The meeting will be held in Quito on Tuesday."],
  ["Quito", "2026-03-12", "{A} and {B} have agreed to hold talks next week. The talks will take place in Quito on March 12."],
  ["Quito", "2026-03-09/2026-03-15", "{A} will meet {B} next week. The meeting will be held in Quito."],
  // Towns by which a house or the meeting itself is called.
  ["Quito", "2026-03-02", "{A} met {B} at a Quito hotel on Monday."],
  ["Quito", "-", "The Quito meeting between {A} and {B} lasted an hour."],
  ["-", "2026-03-02", "{A} met {B} on Monday, and the Quito hotel workers went on strike."],
  // Whose house it is, and what bears the name of somebody's office.
  ["Quito", "2026-03-02", "{A} met {B} on Monday. The meeting took place at the residence of the UN envoy in Quito."],
  ["Quito", "2026-03-02", "QUITO (Reuters) - {A} received {B} at the Council of Ministers on Monday."],
  // Who has come to a state behind whose name that is told.
  ["Ghana", "-", "{A} is holding several bilateral meetings in Ghana, where he arrived on Monday. {A} held a meeting with {B}."],
  ["-", "-", "{A} spoke of the unrest in Ghana, where elections are due. {A} held a meeting with {B}."],
  // What is to come is not where others have met.
  ["-", "-", "{A} and {B} have agreed to meet. The announcement came a day after the foreign ministers of Ghana and Togo met in Quito."],
];

/** First and second of each row meet; the third is the state of the second. */
const NAMES = [
  ["Finnish Foreign Minister Pekka Haavisto", "Peruvian Foreign Minister Rosa Quispe", "Peru"],
  ["Jordan's King Abdullah II", "Chinese Foreign Minister Wang Yi", "China"],
  ["Norwegian Defence Minister Kari Lindqvist", "Kenyan President William Ruto", "Kenya"],
];

/** Places and days of the meetings that a text tells of. */
function settingsOf(text: string): string[] {
  const reading = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2026-03-04") }));
  return rapporteur.identify(reading).claims.flatMap(({ happening, when }) => {
    if (happening.kind !== "meeting" || happening.parties.length !== 2) return [];
    const day = when === null ? "-" : when.earliest === when.latest ? when.earliest : `${when.earliest}/${when.latest}`;
    return [`${happening.place?.name ?? "-"} ${day}`];
  });
}

describe("where and when two met on a journey", () => {
  test.each(FORMS)("%s, %s: %s", (place, day, form) => {
    for (const [a, b, s] of NAMES) {
      const fill = (words: string) => words.replaceAll("{A}", a).replaceAll("{B}", b).replaceAll("{S}", s);
      expect(settingsOf(fill(form)), fill(form)).toContain(`${fill(place)} ${day}`);
    }
  });
});
