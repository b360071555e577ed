import { describe, expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/* How agencies tell of meetings: each row a text and its meetings, with when and where. */
const TOLD: readonly (readonly [string, ...string[]])[] = [
  [
    "Talks between President Ama Osei, who is on a visit to Lima, and President Juan Pardo were held last night.",
    "meeting held | President Ama Osei + President Juan Pardo | place Lima | when last night",
  ],
  [
    "The meeting between Ama Osei, the current chair of the union, and Prime Minister Juan Pardo took place on Monday.",
    "meeting held | Ama Osei + Prime Minister Juan Pardo | when Monday",
  ],
  [
    "President Ama Osei, who met Chancellor Larsen in Oslo, and President Juan Pardo praised the deal.",
    "meeting held | President Ama Osei + Chancellor Larsen | place Oslo",
  ],
  [
    "Kenyan President Ama Osei met reporters. A meeting between the President and Peru's Foreign Minister was held on Monday.",
    "meeting held | the President + Peru's Foreign Minister | when Monday",
  ],
  [
    "President Osei had talks with European leaders about the mounting tensions with Iran.",
    "meeting held | President Osei + European leaders | topic the mounting tensions with Iran",
  ],
  ["Osei plans a second round of talks with President Pardo.", "meeting planned | Osei + President Pardo"],
  ["Osei rejected a third meeting with President Pardo.", "meeting denied | Osei + President Pardo"],
  ["The third meeting between Osei and President Pardo is scheduled for Friday.", "meeting planned | Osei + President Pardo | when Friday"],
  ["It was the third meeting between Osei and President Pardo.", "meeting held | Osei + President Pardo"],
  [
    "Foreign Ministers Osei and Pardo agreed to work to mend relations and reopen embassies following talks in Lima.",
    "meeting held | Osei + Pardo | place Lima",
  ],
  [
    "The ministry said that in Lima Foreign Minister Ama Osei would meet President Juan Pardo.",
    "meeting planned | Foreign Minister Ama Osei + President Juan Pardo",
  ],
  [
    "British Foreign Secretary Ama Osei and Peruvian Foreign Minister Juan Pardo arrived. After talks with Pardo the UK diplomat met President Larsen.",
    "meeting held | the UK diplomat + Pardo",
    "meeting held | the UK diplomat + President Larsen",
  ],
  [
    "Iraqi Prime Minister Nouri al-Maliki spoke. President Osei held talks with al-Maliki on Monday.",
    "meeting held | President Osei + al-Maliki | when Monday",
  ],
  ["Talks between President Pardo and el-Sisi began on Monday.", "meeting under way | President Pardo + el-Sisi | when Monday"],
  [
    "Foreign Minister Ola Osei is touring the Gulf. His trip follows talks on Monday with the emir of Qatar. He also held discussions with the ruler of Kuwait.",
    "meeting held | Foreign Minister Ola Osei + the ruler of Kuwait",
  ],
  ["Presidents Osei and Pardo left. They call themselves so in their dealings with Mali."],
  [
    "In his meeting with Emir Tamim, Foreign Minister Pardo thanked the Gulf state ruler for his support.",
    "meeting held | Foreign Minister Pardo + Emir Tamim",
  ],
  [
    "Sheikh Sabah Al-Ahmad Al-Sabah met President Osei on Monday.",
    "meeting held | Sheikh Sabah Al-Ahmad Al-Sabah + President Osei | when Monday",
  ],
  [
    "All wait for the John Kerry-Sergei Lavrov meeting. Kerry will meet President Osei on Monday.",
    "meeting planned | Kerry + President Osei | when Monday",
  ],
  [
    "Foreign Minister Ola Osei is touring the Gulf. His trip to Jeddah on Wednesday follows talks with the emir of Qatar. He has also held discussions with the ruler of Kuwait.",
    "meeting held | Foreign Minister Ola Osei + the ruler of Kuwait",
  ],
];

test("a hyphen joins, and opens no list of members", () => {
  const text = "Premier Li will attend the 20th ASEAN-China, Japan and Republic of Korea (10+3) leaders' meeting.";
  expect(claimLines(text, "relation")).toEqual([]);
});

test("no member stands behind the brackets that tell of members", () => {
  const text = "He will attend the summits of the BRICS (a bloc comprising Brazil, Russia and China) and the SCO in Ufa.";
  const relations = claimLines(text, "relation");
  expect(relations).toHaveLength(3);
  expect(relations.join()).not.toContain("SCO");
});

describe("the meetings that agencies tell of", () => {
  test.each(TOLD)("%s", (text, ...meetings) => {
    expect(claimLines(text, "meeting")).toEqual(meetings);
    expect(claimLines(text, "call")).toEqual([]);
  });
});
