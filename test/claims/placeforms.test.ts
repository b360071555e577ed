import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * The plainest ways in which news tells where and when two met, in one sentence and in several: {A} meets {B}. What is not told stays open ("-"): the
 * place of a topic, of a later journey or of those who tell of it is none. The report is of Wednesday, 4 March 2026.
 */

/** Place, day, text; "?" for one that does not matter. */
const FORMS: readonly (readonly [place: string, day: string, text: string])[] = [
  // Datelines.
  ["Beijing", "2026-03-02", "BEIJING, March 2 (Xinhua) -- {A} met {B} here on Monday."],
  ["Hanoi", "2026-03-02", "HANOI, March 2 (Xinhua) -- {A} on Monday held talks with visiting {B}."],
  ["Singapore", "2026-03-04", "SINGAPORE (AP) — {A} met {B} on Wednesday."],
  ["Luxembourg", "2026-03-02", "LUXEMBOURG, March 2 (Reuters) - {A} met {B} on Monday."],
  ["Quito", "2026-03-02", "March 2, 2026 (QUITO) – {A} met {B} on Monday."],
  ["Quito", "2026-03-02", "QUITO (March 2, 2026) – {A} met {B} on Monday."],
  ["Quito", "2026-03-04", "QUITO (AFP) - {A} met {B} on Wednesday to discuss the fate of the Loreto region."],
  // What is somewhere is not the meeting.
  ["-", "2026-03-02", "{A} met {B} on Monday after protests in Quito."],
  ["-", "2026-03-02", "{A} met {B} on Monday, days after an earthquake in Quito."],
  ["-", "2026-03-02", "{A} met {B} on Monday amid anger over the death of a nurse in Quito."],
  ["Quito", "2026-03-02", "{A} met {B} on Monday after his arrival in Quito."],
  ["Quito", "2026-03-02", "{A} met {B} over dinner in Quito on Monday."],
  ["-", "2026-03-02", "{A} met {B} on Monday. {C} will visit Quito next month."],
  ["-", "2026-03-02", "{A} met {B} on Monday ahead of a summit in Quito."],
  // Who came somewhere.
  ["Quito", "-", "{A} held a meeting with {B}, who arrived in Quito for a working visit."],
  ["Quito", "2026-03-02", "{A} on Monday had talks with {B}, who flew to Quito from Lima."],
  [
    "Quito",
    "2026-03-02",
    "On March 2, commencing at 9:00 a.m. for about 45 minutes, {A}, who was visiting Quito, held a working lunch with {B}.",
  ],
  [
    "-",
    "2026-03-02",
    "{A} met {B} on Monday. The two touched upon the talks between Luis Prado and Ana Soto in Quito in September last year.",
  ],
  ["-", "-", "{A} arrived in Quito on Monday. He is to brief lawmakers on the outcome of his talks with {B}."],
  // Houses.
  ["-", "2026-03-02", "{A} met {B} at the Jade Palace Hotel on Monday."],
  ["Quito", "2026-03-02", "{A} arrived in Quito on Sunday. On Monday he met {B} at the Jade Palace Hotel."],
  ["New York", "2026-03-02", "{A} met {B} at UN headquarters on Monday."],
  ["Brussels", "2026-03-02", "{A} met {B} at NATO headquarters on Monday."],
  ["New Delhi", "2026-03-02", "{A} met {B} at Hyderabad House on Monday."],
  // The town that a sentence opens with.
  ["Quito", "2026-03-02", "In Quito, {A} on Monday praised the delivery of aid to people in Lima during a meeting with {B}."],
  ["Lima", "2026-03-02", "In Quito, {A} on Monday praised the delivery of aid and flew on. He met {B} in Lima on Monday."],
  // A title in a place's name.
  ["Sharm el-Sheikh", "2026-03-02", "{A} met {B} in Sharm el-Sheikh on Monday."],
  ["Sharm el-Sheikh", "2026-03-02", "{A} met {B} on Monday in the Egyptian resort of Sharm El Sheikh."],
  // Who is where.
  ["Quito", "2026-03-03", "{A} arrived in Quito on Monday. The next day he met {B}."],
  ["Quito", "2026-03-02", "{A} left Quito on Tuesday. He had met {B} there on Monday."],
  ["Quito", "?", "{A} and {B} were both in Quito on Monday. They met there for an hour."],
  ["Quito", "2026-03-04", "{A}, on the last day of a visit to Quito, met {B} in Quito on Wednesday."],
  ["Quito", "2026-03-03", "{C} met {B} in Lima on Monday. On Tuesday {A} flew to Quito and met {B}."],
  ["Quito", "2026-03-05", "{A} will meet {B}. The meeting is scheduled for Thursday in Quito."],
  ["Quito", "2026-03-02", "Quito hosted talks between {A} and {B} on Monday."],
  ["Quito", "?", "{A} did not meet {B} during his visit to Quito on Monday."],
  ["Quito", "2026-03-02", "{B} on Monday hosted {A}, who is in Quito on an official visit."],
  ["Quito", "2026-03-02", "{A} attended the opening of a trade fair in Quito on Monday. He met {B} on the sidelines of the event."],
  ["Quito", "?", "{A} told reporters in Quito on Monday that a deal was near. He also met {B}."],
  ["-", "2026-02-26", "{A} told reporters in Quito on Tuesday that a deal was near. He met {B} on Thursday."],
  ["-", "2026-03-02", "{A} told parliament about the attack in Quito. He met {B} on Monday."],
  ["-", "?", "{A} told a news conference in Quito that he would meet {B}."],
  ["Quito", "?", "{A} and {B} reached a deal in peace talks in Quito. The two ministers met on Monday."],
  ["Quito", "?", "{A} will travel to Quito on Thursday. He will hold talks with {B} before flying to Lima on Friday."],
  // Gatherings.
  ["New York", "?", "{A} met {B} on the sidelines of the 80th session of the UN General Assembly."],
  ["New York", "?", "On the margins of the UN General Assembly, {A} held talks with {B}."],
  ["Munich", "?", "{A} met {B} on the sidelines of the Munich Security Conference."],
  ["-", "2026-03-02", "{A} met {B} on the sidelines of the G20 summit on Monday."],
  ["-", "?", "{A} met {B} on the sidelines of the summit."],
  ["Quito", "?", "{A} met {B} on the sidelines of the regional events in Quito, an agency reported."],
  ["Quito", "-", "{A} is visiting Quito for the first time since 2018. He called on {B}."],
  // Who writes and who tells.
  ["-", "2026-03-02", "CAIRO (MENA) - {A} met {B} on Monday, the foreign ministry of Austria said."],
  ["Accra", "2026-03-02", "Accra, March 2: {A} met {B} on Monday."],
  ["-", "?", "{A} met {B}, according to a correspondent in Quito."],
  // Days.
  ["-", "2026-03-02", "{A} said on Monday that the road would be built. {A} made the remarks during talks with {B}."],
  ["Quito", "2026-03-03", "{A} on Tuesday warned of a new war. He was speaking in Quito after talks with {B}."],
  ["-", "?", "The bank said on Monday that it would pay. {A} was speaking after talks with {B}."],
  ["-", "2026-03-02", "Hopes of a deal rose on Monday as {A} held talks with {B}."],
  ["Quito", "2026-03-02", "{A} made a surprise visit to Quito on Monday. He met {B} and flew home in the evening."],
  ["Quito", "-", "{A} paid a two-day visit to Quito on Monday. He met {B}."],
  ["Quito", "2026-03-03", "QUITO, March 3 -- {A} arrived here on Tuesday on a two-day visit. He held talks with {B}."],
  ["?", "2026-03-03", "{A} met {C} in Quito on Monday and {B} on Tuesday."],
  ["-", "2026-03-02", "{A} raised the crisis in Myanmar in talks with {B} on Monday."],
  ["Quito", "2026-03-02", "Talks between {A} and {B} ended without a deal on Monday. They were held in Quito."],
  [
    "Quito",
    "2026-03-04",
    "QUITO (Reuters) - {A} and {B} agreed on Wednesday to cooperate. They met at the presidential palace and signed two accords.",
  ],
  ["-", "-", "{A} and {B} signed a deal on Monday. They met several times before."],
  ["-", "2026-03-02", "{A} met {B} to discuss the war in Ukraine on Monday."],
  ["Quito", "2026-03-02", "{A} met {B} to discuss the war in Ukraine in Quito on Monday."],
  ["-", "-", "{A} met {B} to discuss the election on Sunday."],
  ["-", "2026-03-02", "{A} held talks with {B} on the war in Ukraine on Monday."],
  ["Quito", "2026-03-02", "{A} held talks with {B} on the war in Ukraine in Quito on Monday."],
  ["Quito", "2026-03-02", "{A} held talks with {B} on bilateral ties in Quito on Monday."],
  ["Quito", "2026-03-02", "{A} held a meeting with {B} over a range of issues in Quito on Monday."],
  ["Quito", "?", "{A} will visit Lima on Thursday. {A} will continue to Quito from March 7 to March 9. There he will meet {B}."],
];

/** First, second and third of each row meet each other. */
const NAMES = [
  ["Finnish Foreign Minister Pekka Haavisto", "Peruvian Foreign Minister Rosa Quispe", "Kenyan President William Ruto"],
  ["Jordan's King Abdullah II", "Chinese Foreign Minister Wang Yi", "Norwegian envoy Kari Lindqvist"],
];

function settingsOf(text: string, two: readonly string[]): (readonly [place: string, day: string])[] {
  const reading = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2026-03-04") }));
  return rapporteur.identify(reading).claims.flatMap(({ happening, when }) => {
    if (happening.kind !== "meeting" || !two.every((name) => happening.parties.some(({ mention }) => isOf(mention.text, name)))) return [];
    const day = when === null ? "-" : when.earliest === when.latest ? when.earliest : `${when.earliest}/${when.latest}`;
    return [[happening.place?.name ?? "-", day ?? "-"] as const];
  });
}

/** A name of the last words of another: "Foreign Minister Wang Yi". */
function isOf(text: string, name: string): boolean {
  return text.endsWith(name.split(" ").slice(-2).join(" "));
}

/** Day, kind, text. */
const OTHERS: readonly (readonly [day: string, kind: string, text: string])[] = [
  ["2026-03-02", "call", "{A} spoke by phone with {B}. The call took place on Monday."],
  ["2026-03-02", "call", "{A} spoke by phone with {B}. Monday's call lasted an hour."],
  ["-", "call", "{A} spoke by phone with {B}. The previous call took place on Monday."],
  ["2026-03-02", "call", "{A} said on Tuesday that he had spoken by phone with {B} on Monday."],
  ["-", "call", "{A} spoke by phone with {B}, the ministry said on Tuesday."],
  ["2026-03-02", "vote", "In Monday's vote, the UN General Assembly adopted the resolution with 120 votes in favour and 10 against."],
  ["2026-03-02", "vote", "The UN Security Council met on Monday. It adopted a resolution by 13 votes to none."],
];

describe("when others spoke or voted", () => {
  test.each(OTHERS)("%s, %s: %s", (day, kind, form) => {
    const text = form.replaceAll("{A}", NAMES[0][0]).replaceAll("{B}", NAMES[0][1]);
    const { claims } = rapporteur.identify(rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2026-03-04") })));
    expect(claims.filter(({ happening }) => happening.kind === kind).map(({ when }) => when?.earliest ?? "-")).toEqual([day]);
  });
});

describe("where and when two met", () => {
  test.each(FORMS)("%s, %s: %s", (place, day, form) => {
    for (const [a, b, c] of NAMES) {
      const text = form.replaceAll("{A}", a).replaceAll("{B}", b).replaceAll("{C}", c);
      const found = settingsOf(text, [a, b]);
      expect(found.length, text).toBeGreaterThan(0);
      const asked = found.map(([where, when]) => `${place === "?" ? "?" : where} ${day === "?" ? "?" : when}`);
      expect(asked, text).toContain(`${place} ${day}`);
    }
  });
});
