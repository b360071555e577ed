import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * What looks like a meeting and is none, each beside a sentence of the same words that tells of one; and who sits at one table.
 */

/** The parties of each meeting and call that an article's entries tell of, "A + B". */
function meetingsOf(text: string): string[] {
  const article = makeArticle({ given: "x", text, published: parseDay("2024-05-14") });
  const { entries } = rapporteur.keep([{ article, reading: rapporteur.read(article) }]);
  return entries.flatMap(({ happening }) =>
    happening.kind === "meeting" || happening.kind === "call"
      ? [
          happening.parties
            .map(({ value }) => value.name)
            .sort()
            .join(" + "),
        ]
      : [],
  );
}

const SILENT = [
  "The leaders of Niger and Chad also attended the talks.",
  "King Felipe was welcomed by Finance Minister Ana Duarte, Ambassador Luis Prado and Mayor Sara Lim.",
  "President Tomas Rel opened the summit, welcoming the presidents of Ghana and Peru to the capital.",
  "Prime Minister Ana Duarte had gone to the airport to personally receive President Tomas Rel.",
  "Defence Minister Luis Prado is scheduled to ceremonially welcome them on Friday.",
  "President Tomas Rel of Angola arrived in the Peruvian capital on Sunday evening and was welcomed by Foreign Minister Ana Duarte.",
  "Delegates of Ghana and Peru received five votes and Kenya's candidate only three.",
  "Prime Minister Ana Duarte toured Africa. She will visit Kenya and Ghana. She had earlier visited the island nations of Fiji and Samoa.",
  "Foreign Minister Ana Duarte will visit Lima to discuss the recent negotiations with Ghana.",
  "Norway and Iceland boycotted the meeting along with Ghana.",
  "Trade and exchanges between Ghana and Togo will be suspended.",
  "The issue would be settled within the framework of the final status negotiations between the Ghanaian and Togolese sides.",
  "Aid was raised at a meeting of the Joint Council between the GCC and the European Union.",
  "Secretary-General Ana Duarte and envoy Luis Prado are tasked to launch negotiations.",
  "Prime Minister Ana Duarte landed in Lima and was met by Ghana's ambassador to Peru.",
  "A reporter at the airport said that Foreign Minister Ana Duarte welcomed President Tomas Rel.",
  "Foreign Minister Ana Duarte and peace envoy Luis Prado are meeting an array of local people.",
  "President Tomas Rel and Prime Minister Ana Duarte agreed to launch free trade talks in January.",
  "President Tomas Rel, Prime Minister Ana Duarte and other world leaders gathered in Lima on Monday.",
  "Ghana's top envoy involved in talks with Togo arrived in Lima on Thursday.",
] as const;

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ["Prime Minister Ana Duarte was met by President Tomas Rel for talks in Lima.", ["Ana Duarte + Tomas Rel"]],
  ["Foreign Minister Ana Duarte and peace envoy Luis Prado met on Monday.", ["Ana Duarte + Luis Prado"]],
  [
    "Kenyan President Tomas Rel is to meet Ghana's leader Ana Duarte, according to Rel's adviser, Luis Prado. The two were to hold talks on Monday.",
    ["Ana Duarte + Tomas Rel"],
  ],
  ["President Tomas Rel and Prime Minister Ana Duarte agreed to start talks in January.", ["Ana Duarte + Tomas Rel"]],
  ["President Tomas Rel and Prime Minister Ana Duarte gathered in Lima on Monday.", ["Ana Duarte + Tomas Rel"]],
  [
    "Prime Minister Ana Duarte met President Tomas Rel and other leaders including President Sara Lim.",
    ["Ana Duarte + Sara Lim + Tomas Rel"],
  ],
  [
    "Prime Minister Ana Duarte will meet President Tomas Rel and President Sara Lim for a summit in Lima.",
    ["Ana Duarte + Sara Lim + Tomas Rel"],
  ],
  [
    "Talks between ZANU-PF and the opposition Movement for Democratic Change ended on Monday.",
    ["Movement for Democratic Change + ZANU-PF"],
  ],
  ["President Tomas Rel welcomed Prime Minister Ana Duarte for talks in Lima.", ["Ana Duarte + Tomas Rel"]],
  ["Prime Minister Ana Duarte was received by President Tomas Rel on Friday.", ["Ana Duarte + Tomas Rel"]],
  ["President Tomas Rel visited Chancellor Ana Duarte in Berlin on Monday.", ["Ana Duarte + Tomas Rel"]],
  ["Foreign Minister Ana Duarte discussed a meeting with Foreign Minister Luis Prado.", ["Ana Duarte + Luis Prado"]],
  [
    "President Tomas Rel is hosting Prime Minister Ana Duarte, President Luis Prado and President Sara Lim at the meeting in Lima.",
    ["Ana Duarte + Luis Prado + Sara Lim + Tomas Rel"],
  ],
  [
    "Minister Tomas Rel met with Foreign Minister Ana Duarte and State Minister Luis Prado for tripartite talks.",
    ["Ana Duarte + Luis Prado + Tomas Rel"],
  ],
  [
    "A telephone conversation was held between Minister Tomas Rel and the head of the Ministry of Foreign Affairs of Kenya Alfred Mutua.",
    ["Alfred Mutua + Tomas Rel"],
  ],
  [
    "Tomas Rel hosted four heads of state on Monday in Lima. President Ana Duarte, President Luis Prado and President Sara Lim held talks with Rel in Lima on Monday.",
    ["Ana Duarte + Luis Prado + Sara Lim + Tomas Rel"],
  ],
];

describe("what is no meeting", () => {
  for (const text of SILENT) test(text, () => expect(meetingsOf(text)).toEqual([]));
});

describe("what is one", () => {
  for (const [text, meetings] of TOLD) test(text, () => expect(meetingsOf(text)).toEqual(meetings));
});

test("those who attend a gathering told before hold no talks of their own", () => {
  const text =
    "President Tomas Rel of Angola took part in the SADC summit in Lusaka. The presidents of Zambia and Malawi attended the meeting in person.";
  expect(meetingsOf(text)).toEqual([]);
});

test("whom one meets as well as others is met once", () => {
  expect(meetingsOf("Tomas Rel, the Angolan foreign minister, met with Luis Prado and Sara Lim, as well as Speaker Ana Duarte.")).toEqual([
    "Ana Duarte + Luis Prado + Sara Lim + Tomas Rel",
  ]);
});

test("an office of a state's body, its holder between commas and another who is met", () => {
  const text = "Foreign Minister Tomas Rel met the speaker of Kenya's parliament, Luis Prado, and President Uhuru Kenyatta.";
  expect(meetingsOf(text)).toEqual(["Luis Prado + Tomas Rel", "Tomas Rel + Uhuru Kenyatta"]);
  expect(meetingsOf("The head of Peru's diplomacy Luis Prado met Foreign Minister Tomas Rel in Lima.")).toEqual(["Luis Prado + Tomas Rel"]);
});

test("whom one meets beside others is met alone", () => {
  expect(meetingsOf("Senator Tomas Rel met with President Luis Prado, Foreign Minister Ana Duarte and other officials.")).toEqual([
    "Luis Prado + Tomas Rel",
    "Ana Duarte + Tomas Rel",
  ]);
});

test("those who attend a meeting told before met nobody else", () => {
  const met = "Angolan President Tomas Rel held talks with Peruvian President Ana Duarte in Lima. ";
  expect(meetingsOf(`${met}The meeting was attended by Ministers Luis Prado of Angola and Sara Lim of Peru.`)).toEqual([
    "Ana Duarte + Tomas Rel",
  ]);
  expect(meetingsOf("The talks in Minsk were attended by President Tomas Rel of Angola and President Ana Duarte of Peru.")).toEqual([
    "Ana Duarte + Tomas Rel",
  ]);
});
