import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings that it tells of, a line each. */
function tells(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

/* Whose talks they are, the clause around them says. */

tells(
  "Kenyan President William Ruto made the announcement following a meeting Thursday with Ugandan President Yoweri Museveni.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when Thursday",
);
tells(
  "Kenyan President William Ruto made the remark at a news conference in Lusaka, following a meeting with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "In a rare concession at talks with Pope Leo, Hungarian Prime Minister Viktor Orban said the border would stay open.",
  "meeting held | Hungarian Prime Minister Viktor Orban + Pope Leo",
);
tells(
  "Speaking after talks in Ankara with his Turkish counterpart, Greek Foreign Minister Nikos Dendias praised the accord.",
  "meeting held | Greek Foreign Minister Nikos Dendias + his Turkish counterpart | place Ankara",
);
tells(
  "Emerging from talks with the Latvian president, Lithuanian President Gitanas Nauseda praised the project.",
  "meeting held | Lithuanian President Gitanas Nauseda + the Latvian president",
);
tells(
  "Japanese Prime Minister Fumio Kishida announced the loan at a summit with Philippine President Ferdinand Marcos.",
  "meeting held | Japanese Prime Minister Fumio Kishida + Philippine President Ferdinand Marcos",
);

/* Whom they are with or between stands behind a place and a day, wherever the tree has it. */

tells(
  "The result of a meeting in Almaty between the Kazakh foreign minister and the Uzbek foreign minister was a statement.",
  "meeting held | the Kazakh foreign minister + the Uzbek foreign minister | place Almaty",
);
tells(
  "The envoy voiced concern during a meeting in Lusaka two weeks ago between Kenyan President William Ruto and Ugandan President Yoweri Museveni.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Lusaka | when two weeks ago",
);

/* Meetings of others, and talks that nobody around them holds. */

tells("Kenyan President William Ruto announced the reform following a cabinet meeting with his deputy.");
tells("Kenyan President William Ruto backed the accord after coalition talks with opposition leader Raila Odinga.");
tells("The deal was announced after talks with Ugandan President Yoweri Museveni.");
tells("Kenyan President William Ruto praised the courage that talks with Ugandan President Yoweri Museveni would take.");
tells("The striker left the club after talks with Kenyan coach Jacob Mulee.");

/* Officials of whom nothing is said but that they are where a guest has come. */

tells(
  "British Foreign Secretary David Lammy is in Peru for talks with government leaders.",
  "meeting planned | British Foreign Secretary David Lammy + government leaders | place Peru",
);
tells(
  "British Foreign Secretary David Lammy is visiting Peru on Tuesday for talks with the country's leaders.",
  "meeting planned | British Foreign Secretary David Lammy + leaders | place Peru | when Tuesday",
);
tells("British Foreign Secretary David Lammy held talks with business leaders in Peru.");
tells("French President Emmanuel Macron met with senior officials in France.");
tells("British Foreign Secretary David Lammy met with his top officials.");

/* Rebels of whom nothing else is said talk with a government. */

tells(
  "Negotiations between the Colombian government and the rebels opened in Quito on Tuesday.",
  "meeting under way | the Colombian government + the rebels | place Quito | when Tuesday",
);
tells("The Colombian government and the rebels signed a deal.");
tells("President Gustavo Petro discussed the rebels with reporters.");

/* Talks that go on for years are only spoken of; a day or a place makes them a meeting. */

tells("International efforts are under way to revive direct peace talks between Chile and Bolivia.");
tells("Peace talks between Chile and Bolivia have been deadlocked since last year.");
tells("Peru welcomed the resumption of talks between Chile and Bolivia.");
tells("Peru is trying to jump-start talks between Chile and Bolivia.");
tells(
  "Peru welcomed the resumption of talks between Chile and Bolivia in Lima on Monday.",
  "meeting held | Chile + Bolivia | place Lima | when Monday",
);
tells("Talks between Chile and Bolivia broke down last week.", "meeting held | Chile + Bolivia | when last week");
tells("The second day of talks between Chile and Bolivia ended without progress.", "meeting held | Chile + Bolivia");

/* What two do together at talks told as new, they do at theirs. */

tells(
  "Israeli Prime Minister Ariel Sharon and Palestinian leader Mahmoud Abbas agreed to a truce at a February 8 summit in Egypt.",
  "meeting held | Israeli Prime Minister Ariel Sharon + Palestinian leader Mahmoud Abbas | place Egypt | when February 8",
);
tells(
  "The Indian and Pakistani foreign ministers announced the plan following two days of talks in Islamabad.",
  "meeting held | Indian + Pakistani | place Islamabad",
);
tells(
  "Over dinner in Nice, the French and Italian leaders discussed migration.",
  "meeting held | French + Italian | place Nice | topic migration",
);
tells(
  "After three hours of closed-door talks, Presidents Sadyr Japarov and Emomali Rahmon announced a deal.",
  "meeting held | Sadyr Japarov + Emomali Rahmon",
);
tells(
  "India and Pakistan agreed during talks in Delhi on Monday to open the border.",
  "meeting held | India + Pakistan | place Delhi | when Monday",
);
tells("French President Emmanuel Macron and German Chancellor Olaf Scholz discussed migration at a NATO summit in Vilnius.");
tells("French President Emmanuel Macron and German Chancellor Olaf Scholz discussed migration at an informal meeting of ministers.");
tells("French President Emmanuel Macron and German Chancellor Olaf Scholz praised the host at a summit in Vilnius.");
tells("French President Emmanuel Macron and his wife discussed migration over dinner in Nice.");

/* What one does to one's own talks in words only. */

tells(
  "Iranian negotiator Javad Vaeedi described the session with British diplomat John Sawers in Brussels as positive.",
  "meeting held | Iranian negotiator Javad Vaeedi + British diplomat John Sawers | place Brussels",
);
tells(
  "North Korea confirmed a meeting with U.S. officials held earlier this month.",
  "meeting held | North Korea + U.S. officials | when earlier this month",
);
tells("A German spokesman confirmed a meeting with Turkish Foreign Minister Hakan Fidan.");

/* Whoever holds them, where the tree hangs their verb elsewhere. */

tells(
  "The European Union says Britain, France and Germany are due to hold new talks with Iran on Wednesday.",
  "meeting planned | Britain + France + Germany + Iran | when Wednesday",
);
tells(
  "German Chancellor Angela Merkel also has meetings scheduled with India's vice president.",
  "meeting planned | German Chancellor Angela Merkel + India's vice president",
);
tells(
  "The news comes as U.S. Deputy Secretary of State Robert Zoellick is in Beijing for talks with top Chinese officials on trade.",
  "meeting planned | U.S. Deputy Secretary of State Robert Zoellick + top Chinese officials | place Beijing",
);
tells(
  "Philippine negotiator Silvestre Afable said that talks with the Moro Islamic Liberation Front will begin in Kuala Lumpur.",
  "meeting planned | Philippine negotiator Silvestre Afable + the Moro Islamic Liberation Front | place Kuala Lumpur",
);
tells("Philippine negotiator Silvestre Afable said that talks with the Moro Islamic Liberation Front should begin.");
tells("A Philippine official said that talks with the Moro Islamic Liberation Front will begin in Kuala Lumpur.");
tells(
  "Minister Chung Dong-young carried messages from a summit between President Roh Moo-hyun and President Vladimir Putin.",
  "meeting held | President Roh Moo-hyun + President Vladimir Putin",
);

/* The place right behind the sides of talks. */

tells(
  "The accords were signed on Wednesday following a meeting between Indian Prime Minister Narendra Modi and Saudi King Salman in New Delhi.",
  "meeting held | Indian Prime Minister Narendra Modi + Saudi King Salman | place New Delhi | when Wednesday",
);

/* Plans for talks, and visits that include them. */

tells(
  "Israeli Prime Minister Ariel Sharon has announced plans for a summit with Palestinian President Mahmoud Abbas.",
  "meeting planned | Israeli Prime Minister Ariel Sharon + Palestinian President Mahmoud Abbas",
);
tells(
  "The visit of the king went well, and Pope Leo's visit included a meeting with President Lula da Silva.",
  "meeting held | Pope Leo + President Lula da Silva",
);
tells(
  "Iranian minister Kamal Kharrazi is due to hold talks with Iraq's Shiite prime minister, Ibrahim al-Jaafari.",
  "meeting planned | Iranian minister Kamal Kharrazi + Ibrahim al-Jaafari",
);
tells("Norwegian envoy Erik Solheim held talks with the rebels.", "meeting held | Norwegian envoy Erik Solheim + the rebels");
tells("The plan for a summit with Palestinian President Mahmoud Abbas was leaked.");
tells("Israel is not involved in any cease-fire talks with Hamas.");
tells("Israel was never engaged in cease-fire talks with Hamas.");
tells(
  "U.S. Vice President JD Vance, fresh from talks with Pope Leo, praised the accord.",
  "meeting held | U.S. Vice President JD Vance + Pope Leo",
);
tells(
  "Portuguese Foreign Minister Paulo Rangel, following talks with Angolan Foreign Minister Tete Antonio, announced the credit line.",
  "meeting held | Portuguese Foreign Minister Paulo Rangel + Angolan Foreign Minister Tete Antonio",
);
tells("Pakistani Prime Minister Shaukat Aziz says progress in peace talks with India hinges on Kashmir.");
tells("Kenyan President William Ruto defended the plan during a lunch with the Foreign Correspondents' Association.");
