import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/rapporteur.ts";
import { PUBLISHED, reader, told } from "./toldin.ts";

/*
 * What government releases have of their own, sentence by sentence: whom a claim names and the day it is reckoned to.
 */

const MET_RUTO = "meeting held Foreign Minister Luis Vega | Kenyan President William Ruto 2024-05-14";

describe("dialogues that governments hold by turns", () => {
  test.each([
    ["Chile and Peru convened the latest round of their Strategic Dialogue in Lima on Monday.", "meeting held Chile | Peru 2024-05-13"],
    ["The fourth Chile-Peru Economic Dialogue took place in Lima on Monday.", "meeting held Chile | Peru 2024-05-13"],
  ])("%s", (text, meeting) => expect(told(text)).toEqual([meeting]));
  test("a dialogue with the unions is none", () => expect(told("The President held a dialogue with the unions in Lima.")).toEqual([]));
});

describe("days and journeys", () => {
  test.each([
    ["President Macron will visit Lima today (Thursday 16 May).", ["visit planned President Macron > Lima 2024-05-16"]],
    ["President Macron visited Lima yesterday [12 May 2024].", ["visit held President Macron > Lima 2024-05-12"]],
    [
      "Foreign Minister Ana Soto and Foreign Minister Luis Vega discussed President Macron's planned visit to Lima.",
      ["visit planned President Macron > Lima -"],
    ],
    ["The meeting follows President Macron's visit to Lima this week.", ["visit held President Macron > Lima 2024-05-13"]],
    ["President Macron will call for more heading into the UN.", []],
    ["President Macron accepted President Soto's invitation to pay a state visit to Chile.", ["visit planned President Macron > Chile -"]],
    [
      "On Monday, President Macron begins a trip to Chile and Peru.",
      ["visit planned President Macron > Chile -", "visit planned President Macron > Peru -"],
    ],
    ["It's a great pleasure to welcome Foreign Minister Luis Vega to Lima.", ["visit held Foreign Minister Luis Vega > Lima -"]],
    ["It will be an honour to welcome Foreign Minister Luis Vega to Lima.", ["visit planned Foreign Minister Luis Vega > Lima -"]],
  ])("%s", (text, visits) => expect(told(text)).toEqual(visits));
});

describe("who met", () => {
  test("those of the title by the names that the text has", () =>
    expect(
      told(
        "Secretary of State Ana Soto met in Lima with German Foreign Minister Eva Kern, Italian Foreign Minister Aldo Riva, and French Foreign Minister Luc Roux.",
        "Secretary Soto's Meeting with German, Italian, and French Counterparts",
      ),
    ).toEqual([
      "meeting held Secretary Soto | German Foreign Minister Eva Kern | Italian Foreign Minister Aldo Riva | French Foreign Minister Luc Roux -",
    ]));
  test("one call where the title tells of one", () =>
    expect(
      told(
        "President Ana Soto spoke by phone today with Prime Minister Eva Kern of Sweden and President Aldo Riva of Finland.",
        "Readout of President Soto's Call with Prime Minister Kern of Sweden and President Riva of Finland",
      ),
    ).toContain("call held President Ana Soto | Prime Minister Eva Kern of Sweden | President Aldo Riva of Finland 2024-05-14"));
  test("two who met nobody in particular have not met each other", () =>
    expect(
      told(
        "Opposition leader Ana Soto of Chile and Foreign Minister Luis Vega of Peru will also meet with Foreign Ministers to share their views.",
      ),
    ).toEqual([]));
  test("the label of a turn is no party", () =>
    expect(told("MR. KERN: The Secretary this evening met with Foreign Minister Luis Vega of Peru.")).toEqual([
      "meeting held The Secretary | Foreign Minister Luis Vega of Peru 2024-05-14",
    ]));
  test("soldiers are nobody to talk with", () =>
    expect(told("President Macron met British troops in Lima.").filter((one) => one.startsWith("meeting"))).toEqual([]));
  test("a minister who hosts a meeting of ministers sits with them", () =>
    expect(told("Foreign Secretary Ana Soto will host a meeting of foreign ministers from Germany, France and Italy on Friday.")).toEqual([
      "meeting planned Foreign Secretary Ana Soto | Germany | France | Italy 2024-05-17",
    ]));
});

describe("groups that are spelled out", () => {
  const members = "President Ana Soto of Chile | President Eva Kern of Peru | President Luis Vega of Mexico";
  test.each([
    "On Monday the leaders of the three countries - President Ana Soto of Chile, President Eva Kern of Peru and President Luis Vega of Mexico - met in Lima.",
    "We, the Quad Leaders - President Ana Soto of Chile, President Eva Kern of Peru, and President Luis Vega of Mexico - met in Lima on Monday.",
  ])("%s", (text) => expect(told(text)).toEqual([`meeting held ${members} 2024-05-13`]));
  test("between commas, each with the state in brackets", () =>
    expect(
      told("The foreign ministers of the group, Ana Soto (Chile), Eva Kern (Peru) and Luis Vega (Mexico), met in Lima on Monday."),
    ).toEqual(["meeting held Ana Soto | Eva Kern | Luis Vega 2024-05-13"]));
  test("two between commas may be but some of them", () =>
    expect(told("The foreign ministers of the group, Ana Soto and Eva Kern, voted in Lima.")).toEqual([]));
});

describe("portfolios of several fields", () => {
  test.each([
    "Secretary of State for Environment, Food and Rural Affairs Ana Soto",
    "Secretary of State for Digital, Culture, Media and Sport Ana Soto",
    "Minister of State for Foreign, Commonwealth and Development Affairs Ana Soto",
    "Minister for South Asia, North Africa, the UN and the Commonwealth Ana Soto",
    "Secretary of State for Energy Security and Net Zero Ana Soto",
    "Economic Secretary to the Treasury Ana Soto",
    "Under Secretary of State for Civilian Security, Democracy, and Human Rights Ana Soto",
    "UN Special Coordinator for the Middle East Peace Process Ana Soto",
    "National Security Council Senior Director for the Western Hemisphere Ana Soto",
    "Special Advisor to the President Ana Soto",
    "Diplomatic Adviser to the President of Chile Ana Soto",
    "Republic of Chile (ROC) Minister of National Defense Ana Soto",
    "African Union (AU) Commission Chairperson Ana Soto",
  ])("%s", (minister) =>
    expect(told(`${minister} met Foreign Minister Luis Vega on Monday.`)).toEqual([
      `meeting held ${minister} | Foreign Minister Luis Vega 2024-05-13`,
    ]));
  test("an office before a name between commas", () =>
    expect(told("Minister for Trade, Ana Soto, met Foreign Minister Luis Vega on Monday.")).toEqual([
      "meeting held Minister for Trade | Foreign Minister Luis Vega 2024-05-13",
    ]));
  test("one in two offices that serves another, by the name behind", () =>
    expect(told("President Macron met the Assistant to the President and National Security Advisor, Ambassador Luis Vega.")).toEqual([
      "meeting held President Macron | the Assistant to the President and National Security Advisor -",
    ]));
  test("an aide to the president is not the president", () =>
    expect(told("An aide to the President met Foreign Minister Luis Vega.")).toEqual([
      "meeting held An aide | Foreign Minister Luis Vega -",
    ]));
  test("all of a list whose titles have commas and brackets", () =>
    expect(
      told(
        "Secretary of State Ana Soto, Deputy National Security Advisor to the Vice President Dr. Eva Kern, and Republic of Chile (ROC) Vice Minister Luis Vega met in Lima.",
      ),
    ).toEqual([
      "meeting held Secretary of State Ana Soto | Deputy National Security Advisor to the Vice President Dr. Eva Kern | Republic of Chile (ROC) Vice Minister Luis Vega -",
    ]));
  test("the letters of a seat in parliament behind a name are no party", () =>
    expect(told("Simon Coveney met the Secretary of State for Wales, Ana Soto, MP, and Minister of State Luis Vega.")).toEqual([
      "meeting held Simon Coveney | the Secretary of State for Wales -",
      "meeting held Simon Coveney | Minister of State Luis Vega -",
    ]));
  test.each([
    ["Foreign Minister Ana Soto will meet Kenyan Foreign Minister, Luis Vega, and give a speech.", "Kenyan Foreign Minister"],
    [
      "Foreign Minister Ana Soto will meet Pacific Islands Forum Secretary General, Luis Vega, in Lima.",
      "Pacific Islands Forum Secretary General",
    ],
    ["Foreign Minister Ana Soto will meet Luis Vega, Peru's Prime Minister and Minister for Foreign Affairs, in Lima.", "Luis Vega"],
  ])("an office, a name and another deed: %s", (text, other) =>
    expect(told(text)).toEqual([`meeting planned Foreign Minister Ana Soto | ${other} -`]));
  test("where something is done is no part of who does it", () =>
    expect(told("In Peru Foreign Minister Ana Soto met President Luis Vega on Monday.")).toEqual([
      "meeting held Foreign Minister Ana Soto | President Luis Vega 2024-05-13",
    ]));
  test("two offices and His Excellency are one", () =>
    expect(told("President Soto will meet Deputy Prime Minister and Minister for Foreign Affairs, H. E. Luis Vega.")).toEqual([
      "meeting planned President Soto | Minister for Foreign Affairs -",
    ]));
});

describe("what a minister writes, and turns of a transcript", () => {
  const TITLE = "Chilean foreign minister Ana Soto to visit Peru";
  test.each([
    ["I will travel to Lima on Monday.", "visit planned Chilean foreign minister Ana Soto > Lima 2024-05-20"],
    [
      "I was pleased to visit Peru. In Lima I met President Luis Vega.",
      "meeting held Chilean foreign minister Ana Soto | President Luis Vega -",
    ],
    [
      "During my visit I will meet my counterpart, Minister of Trade and Foreign Affairs, Eva Kern, on Monday.",
      "meeting planned Chilean foreign minister Ana Soto | my counterpart 2024-05-20",
    ],
  ])("%s", (text, claim) => expect(told(text, TITLE)).toContain(claim));
  test("'I' is whoever the label names", () =>
    expect(told("SECRETARY SOTO: Good morning.\n\nI met with President Luis Vega in Lima on Monday.")).toEqual([
      "meeting held SECRETARY SOTO | President Luis Vega 2024-05-13",
    ]));
  test("a reporter's 'I' is not whom the title names", () =>
    expect(told("I met President Luis Vega in Lima on Monday.", "Soto in Peru")).toEqual([]));
});

describe("calls", () => {
  test("a secure call is not one to be secured", () =>
    expect(told("President Ana Soto held a secure video call today with President Luis Vega of Peru.")).toEqual([
      "call held President Ana Soto | President Luis Vega of Peru 2024-05-14",
    ]));
  test("what was discussed on the telephone is no meeting", () =>
    expect(told("President Ana Soto spoke by phone today with President Luis Vega. Their discussions focused on trade.")).toEqual([
      "call held President Ana Soto | President Luis Vega 2024-05-14",
    ]));
  test("but what was discussed face to face is", () =>
    expect(
      told("President Ana Soto met President Luis Vega in Lima on Monday after a call. Their discussions focused on trade.").filter((one) =>
        one.startsWith("meeting"),
      ).length,
    ).toBeGreaterThan(0));
});

describe("who met, in the style of releases", () => {
  test.each([
    [
      "Foreign Minister Luis Vega held his first meeting in his new role with Kenyan President William Ruto in Lima.",
      "meeting held Foreign Minister Luis Vega | Kenyan President William Ruto -",
    ],
    [
      "President Ana Soto met with H.E. Mr. Luis Vega, Deputy Prime Minister, Minister for Foreign Affairs, Minister for Trade of Chile.",
      "meeting held President Ana Soto | H.E. Mr. Luis Vega -",
    ],
    [
      "President Ana Soto met with H.E. Mr. Luis Vega, Minister of Foreign Affairs, and the Federal Institutions of Chile.",
      "meeting held President Ana Soto | H.E. Mr. Luis Vega -",
    ],
    [
      "President Ana Soto met with Luis Vega, Minister for Foreign Affairs, European Union and Cooperation of Chile.",
      "meeting held President Ana Soto | Luis Vega -",
    ],
    [
      "They will trade more, as agreed by President Ana Soto and President Luis Vega during their recent talks.",
      "meeting held President Ana Soto | President Luis Vega -",
    ],
    [
      "In their talks, President Ana Soto and President Luis Vega discussed priorities for the Lima Summit in July.",
      "meeting held President Ana Soto | President Luis Vega -",
    ],
    [
      "President Ana Soto discussed plans for the next meeting of bankers with Prime Minister Luis Vega in a visit to Lima on Monday.",
      "meeting held President Ana Soto | Prime Minister Luis Vega 2024-05-13",
    ],
    [
      "Foreign Minister Luis Vega met on the sidelines of the summit with Kenyan President William Ruto.",
      "meeting held Foreign Minister Luis Vega | Kenyan President William Ruto -",
    ],
    [
      "Foreign Minister Luis Vega held talks on the margins of the forum with Kenyan President William Ruto.",
      "meeting held Foreign Minister Luis Vega | Kenyan President William Ruto -",
    ],
    [
      "The ministers met on the sidelines of President Luis Vega's meeting with Kenyan President William Ruto.",
      "meeting held President Luis Vega | Kenyan President William Ruto -",
    ],
    ["“We met with Kenyan President William Ruto today,” Foreign Minister Luis Vega said.", MET_RUTO],
    ["“Our talks today with Kenyan President William Ruto were useful,” Foreign Minister Luis Vega said.", MET_RUTO],
    ["“My meeting today with Kenyan President William Ruto was useful,” Foreign Minister Luis Vega said.", MET_RUTO],
  ])("%s", (text, meeting) => expect(told(text).filter((one) => one.startsWith("meeting"))).toEqual([meeting]));

  test.each([
    "“We are in talks with Kenya,” Foreign Minister Luis Vega said.",
    "“We met with Kenyan President William Ruto today,” a spokesman said.",
    "“We met in Lima,” Foreign Minister Luis Vega said of Kenyan President William Ruto.",
    "The forum will bring together leaders from Peru and Chile in the fields of science and trade.",
  ])("nobody is found to meet anybody: %s", (text) => expect(told(text).filter((one) => one.startsWith("meeting"))).toEqual([]));

  test("whoever is told whose talks they are is no party", () =>
    expect(told("President Ana Soto voiced support for President Luis Vega's meeting with Kenyan President William Ruto.")).toEqual([
      "meeting planned President Luis Vega | Kenyan President William Ruto -",
    ]));
  test("one call in the title", () =>
    expect(told("President Ana Soto and President Luis Vega spoke today.", "Readout of President Soto and President Vega Call")).toEqual([
      "call held President Ana Soto | President Luis Vega 2024-05-14",
    ]));
});

describe("journeys to a state, for what is in a town of it", () => {
  test.each([
    ["President Ana Soto will travel to Chile for a meeting in Santiago.", ["visit planned President Ana Soto > Chile -"]],
    [
      "Foreign Minister Ana Soto leaves on Monday. It will be the first visit by a Peruvian foreign minister to Fiji.",
      ["visit planned Foreign Minister Ana Soto > Fiji -"],
    ],
  ])("%s", (text, visits) => expect(told(text).filter((one) => one.startsWith("visit"))).toEqual(visits));
  test("a ministry's town is where it is", () => {
    const article = makeArticle({
      given: "releases",
      text: "President Ana Soto met King Felipe VI at the Peruvian Ministry of Foreign Affairs in Lima.",
      title: null,
      published: PUBLISHED,
    });
    const [{ happening }] = reader.read(article).claims;
    expect(happening.kind === "meeting" && happening.place?.text).toBe("Lima");
  });
});
