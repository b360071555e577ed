import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings and calls that it tells of, a line each. */
function told(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

/** Texts in the words of meetings and calls that tell of none. */
function silent(...texts: readonly string[]): void {
  test.each(texts)("%s", (text) => {
    expect(claimLines(text, "meeting", "call")).toEqual([]);
  });
}

told(
  "Chile's foreign minister had a heart-to-heart with her Peruvian counterpart in Arica.",
  "meeting held | Chile's foreign minister + her Peruvian counterpart | place Arica",
);
told(
  "Kenya's president will sip tea with the Ugandan president in Entebbe.",
  "meeting planned | Kenya's president + the Ugandan president | place Entebbe",
);
told(
  "The Czech premier dropped in on the Slovak premier on Monday.",
  "meeting held | The Czech premier + the Slovak premier | when Monday",
);
told("The Slovenian and Slovak foreign ministers ironed out their quarrel in Piran.", "meeting held | Slovenian + Slovak | place Piran");
told("The Omani sultan took the Yemeni president aside for a chat.", "meeting held | The Omani sultan + the Yemeni president");
told("Estonia's premier hung up on the Latvian premier.", "call held | Estonia's premier + the Latvian premier");
told(
  "The Greek president bumped into the Cypriot foreign minister and talked with him in Patras.",
  "meeting held | The Greek president + the Cypriot foreign minister | place Patras",
);
told(
  "A day before she was to meet the Danish premier, Iceland's premier broke her leg.",
  "meeting planned | Iceland's premier + the Danish premier",
);
told(
  "The Danish premier called off talks with Iceland's premier a day before they were to sit down in Aarhus.",
  "meeting cancelled | The Danish premier + Iceland's premier",
);
told(
  "Nobody from the Georgian delegation met Russian diplomats in Bern.",
  "meeting denied | the Georgian delegation + Russian diplomats | place Bern",
);

silent(
  "The goalkeeper dropped in on the coach in Piran.",
  "The singer had a heart-to-heart with her drummer in Arica.",
  "The two chefs broke bread with their guests in Madrid.",
  "The club's chairman hammered out a deal with the striker in Turin.",
  "The widow came face to face with the burglar in court.",
  "The band got together with its old drummer in Leeds.",
  "The premier got his papers together in Prague.",
  "The president will see a play in Prague on Monday.",
  "The minister saw the president on television.",
  "The minister rolled out the red carpet for tourists.",
  "The Danish team will meet Norway in the quarter-final in Oslo.",
  "The chief executives of two banks sat across the table from each other in Zurich.",
  "In the novel the Danish premier meets the Polish president.",
  "The minister hung a picture up on the wall of the Polish embassy.",
);
told(
  "Premier Ilze Kalns thanked President Juhan Tamm during their talks in Tartu on Monday.",
  "meeting held | Premier Ilze Kalns + President Juhan Tamm | place Tartu | when Monday",
);
told(
  "President Ilze Kalns may promise more to President Juhan Tamm in their White House meeting scheduled for Friday.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm | when Friday",
);
told(
  "The Latvian premier met with the Estonian president along with the Polish foreign minister.",
  "meeting held | The Latvian premier + the Estonian president + the Polish foreign minister",
);
told(
  "The Latvian premier attended the meeting with the Estonian president along with the Polish foreign minister.",
  "meeting held | The Latvian premier + the Estonian president + the Polish foreign minister",
);
told(
  "The Latvian premier will meet the Cuban foreign minister in the first high-level talks between the countries in years.",
  "meeting planned | The Latvian premier + the Cuban foreign minister",
);
told(
  "The Latvian premier also paid a short visit to Prime Minister Juhan Tamm.",
  "meeting held | The Latvian premier + Prime Minister Juhan Tamm",
);
silent(
  "The army chiefs thanked President Juhan Tamm at their meeting in Tartu.",
  "The Latvian premier paid a short visit to the singer's mother.",
);
told(
  "President Ilze Kalns and President Juhan Tamm held talks in a bid to end the crisis on Monday.",
  "meeting held | President Ilze Kalns + President Juhan Tamm | when Monday",
);
told(
  "President Ilze Kalns will meet President Juhan Tamm to prepare for Monday's summit.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm",
);
told(
  "President Ilze Kalns called her meeting with President Juhan Tamm on Monday a new beginning.",
  "meeting held | President Ilze Kalns + President Juhan Tamm | when Monday",
);
told(
  "President Ilze Kalns considered the meeting with President Juhan Tamm as satisfactory.",
  "meeting held | President Ilze Kalns + President Juhan Tamm",
);
told(
  "President Ilze Kalns called her meeting with President Juhan Tamm off.",
  "meeting cancelled | President Ilze Kalns + President Juhan Tamm",
);
told(
  "President Ilze Kalns and President Juhan Tamm discussed trade during an informal dinner.",
  "meeting held | President Ilze Kalns + President Juhan Tamm | topic trade",
);
told(
  "During a separate meeting, President Ilze Kalns asked a group of Estonian ministers to help.",
  "meeting held | President Ilze Kalns + a group of Estonian ministers",
);
silent(
  "At a private meeting, the bishop thanked the president of the club.",
  "During a separate meeting, President Ilze Kalns thanked students.",
);
told("The Czech premier is in Vilnius and will meet the Slovak premier.", "meeting planned | The Czech premier + the Slovak premier");
told(
  "The Czech premier met the Slovak premier on Monday and is due to meet the Polish president on Friday.",
  "meeting held | The Czech premier + the Slovak premier | when Monday",
  "meeting planned | The Czech premier + the Polish president | when Friday",
);
silent("President Ilze Kalns ushered President Juhan Tamm in to meet her husband, Andris Kalns.");
told(
  "President Ilze Kalns flew to Tartu and was driven straight to a meeting with President Juhan Tamm.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm | place Tartu",
);
told(
  "In addition to talks with President Juhan Tamm, President Ilze Kalns is expected to give a speech.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm",
);
told(
  "President Ilze Kalns will meet President Juhan Tamm in Tartu on Monday. It will be the first meeting between presidents of the two countries since May.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm | place Tartu | when Monday",
);
told(
  "President Ilze Kalns is due to meet President Juhan Tamm before the Tartu summit.",
  "meeting planned | President Ilze Kalns + President Juhan Tamm | occasion eve the Tartu summit",
);
silent("Premier Ilze Kalns and Foreign Minister Andris Ozols confirmed the meeting in Tartu.");
told(
  "President Ilze Kalns met with President Juhan Tamm for a second time Saturday.",
  "meeting held | President Ilze Kalns + President Juhan Tamm | when Saturday",
);
told(
  "President Ilze Kalns met with President Juhan Tamm for the second time this year.",
  "meeting held | President Ilze Kalns + President Juhan Tamm",
);

// Whoever stands behind the comma is no other name of the one whom they met.
told(
  "Meeting with the Chadian president, British minister Jane Hall discussed the situation in Sudan.",
  "meeting held | British minister Jane Hall + the Chadian president",
);
told(
  "Meeting with Togo's president, Kenya's foreign minister praised the deal.",
  "meeting held | Kenya's foreign minister + Togo's president",
);
silent("Meeting with the Kenyan president, William Ruto, was a mistake.");

told(
  "Kenyan President Amos Kiptoo told his Ugandan counterpart, John Okello, that the road would be built, according to Okello's office. Their talks were joined by two ministers.",
  "meeting held | Kenyan President Amos Kiptoo + Okello",
);
