import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings and calls that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

// Those who act for sides that were named before.
meetings(
  "Peru and Chile fell out over fish. Diplomats from both countries met in Lima on Monday.",
  "meeting held | Peru + Chile | place Lima | when Monday",
);
meetings(
  "Peru, Chile and Bolivia signed a pact. Delegations from the three countries will meet in Lima on Monday.",
  "meeting planned | Peru + Chile + Bolivia | place Lima | when Monday",
);
meetings("Kenya and Uganda quarrelled. Negotiators for the two sides held talks in Accra.", "meeting held | Kenya + Uganda | place Accra");
meetings(
  "Kenya and Uganda quarrelled. It came a day after the two sides' negotiators held talks in Accra.",
  "meeting held | Kenya + Uganda | place Accra",
);

// Two nationalities that a hyphen joins.
meetings("Saudi-Iranian talks were held in Lima on Monday.", "meeting held | Saudi + Iranian | place Lima | when Monday");
meetings("A Kenyan-Ugandan meeting is off, the mediator said.", "meeting cancelled | Kenyan + Ugandan");
meetings("The Kenyan-Ugandan border is quiet, and talks were held in Lima.");

// States that share a part of their names.
meetings(
  "North and South Korean officers met at Panmunjom on Friday.",
  "meeting held | North + South Korean | place Panmunjom | when Friday",
);
meetings("Talks between North and South Korea were held in Lima.", "meeting held | North + South Korea | place Lima");
meetings(
  "North Korea fired a missile. South Korea protested. The two Koreas held talks in Lima on Monday.",
  "meeting held | North Korea + South Korea | place Lima | when Monday",
);
meetings(
  "North Korea fired a missile. South Korea protested. Inter-Korean talks were held in Lima on Monday.",
  "meeting held | North Korea + South Korea | place Lima | when Monday",
);

// One after another, and all at once.
meetings(
  "Kenyan President William Ruto called President Paul Kagame and President Yoweri Museveni on Monday.",
  "call held | Kenyan President William Ruto + President Paul Kagame | when Monday",
  "call held | Kenyan President William Ruto + President Yoweri Museveni | when Monday",
);
meetings(
  "Kenyan President William Ruto welcomed Rwandan President Paul Kagame and Ugandan President Yoweri Museveni to Nairobi for a three-way meeting.",
  "meeting held | Kenyan President William Ruto + Rwandan President Paul Kagame + Ugandan President Yoweri Museveni | host Kenyan President William Ruto | place Nairobi",
);
meetings(
  "The Kenyan president met his Ugandan and Rwandan counterparts in Accra on Monday. The meeting between William Ruto, Uganda's Yoweri Museveni and Rwanda's Paul Kagame lasted an hour.",
  "meeting held | William Ruto + Uganda's Yoweri Museveni + Rwanda's Paul Kagame | place Accra | when Monday",
);
meetings("Ahead of talks between Kenya and Uganda, Rwanda and Burundi signed a pact.", "meeting planned | Kenya + Uganda");

// Several times.
meetings(
  "President Joe Biden spoke with President Volodymyr Zelenskyy by phone in April and in June.",
  "call held | President Joe Biden + President Volodymyr Zelenskyy | when April",
  "call held | President Joe Biden + President Volodymyr Zelenskyy | when June",
);
meetings(
  "Kenyan President William Ruto met Ugandan President Yoweri Museveni in 2010 and 2012.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when 2010",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when 2012",
);
meetings(
  "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday and on Tuesday, a delegation left Nairobi.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when Monday",
);

// Whom plurals point back to.
meetings(
  "Norwegian Foreign Minister Kari Lunde and her Kenyan and Ugandan counterparts, Paul Okello and Mary Auma, were in Accra. They met on Monday.",
  "meeting held | Norwegian Foreign Minister Kari Lunde + Paul Okello + Mary Auma | when Monday",
);
meetings(
  "Nairobi and Kampala signed a pact. The two countries will hold talks in Accra.",
  "meeting planned | Nairobi + Kampala | place Accra",
);

// A given name whose second half is a small word.
meetings(
  "South Korean President Moon Jae-in and North Korean leader Kim Jong-un met in Lima.",
  "meeting held | South Korean President Moon Jae-in + North Korean leader Kim Jong-un | place Lima",
);

// Owners in a list, and who tells of a meeting of their own.
meetings("Ghana's and Burkina Faso's ministers met in Accra.", "meeting held | Ghana + Burkina Faso | place Accra");
meetings(
  "A senior Turkish official denied that he had met Syrian officers in Accra.",
  "meeting denied | A senior Turkish official + Syrian officers | place Accra",
);
meetings(
  "The Bahraini foreign minister insisted that no meeting with Israeli officials had taken place.",
  "meeting denied | The Bahraini foreign minister + Israeli officials",
);
meetings("A Bahraini spokesman insisted that no meeting with Israeli officials had taken place.");

// Hosts, and those of a group who are named.
meetings("Peru will host a meeting of African leaders on Monday.");
meetings(
  "Peru will host a meeting of the Kenyan and Ugandan foreign ministers on Monday.",
  "meeting planned | Kenyan + Ugandan | place Peru | when Monday",
);
meetings(
  "Kenyan President William Ruto met a number of officials, among them Ugandan President Yoweri Museveni, in Accra.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Accra",
);

// Where trees hang things by their form: a compound's preposition, a list behind "Secretary of State".
meetings(
  "The New York meeting was the second direct meeting between U.S. and North Korean officials.",
  "meeting held | U.S. + North Korean",
);
meetings(
  "U.S. Secretary of State Colin Powell and United Nations Secretary-General Kofi Annan met in Accra Thursday.",
  "meeting held | U.S. Secretary of State Colin Powell + United Nations Secretary-General Kofi Annan | place Accra | when Thursday",
);
meetings(
  "Iranian President Mahmoud Ahmadinejad praised the ties with Iraq following a meeting with Iraqi Prime Minister Nouri al-Maliki.",
  "meeting held | Iranian President Mahmoud Ahmadinejad + Iraqi Prime Minister Nouri al-Maliki",
);
meetings(
  "Kenyan President William Ruto told his Ugandan counterpart that trade must grow when the two met in Accra on Monday.",
  "meeting held | Kenyan President William Ruto + his Ugandan counterpart | place Accra | when Monday",
);

// Journeys for a meeting.
meetings(
  "Norwegian Prime Minister Jonas Gahr Store embarked on a trip to Accra to meet with Ghanaian President John Mahama.",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + Ghanaian President John Mahama | place Accra",
);
meetings(
  "Norwegian Prime Minister Jonas Gahr Store began a tour that will include talks with Ghanaian President John Mahama.",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + Ghanaian President John Mahama",
);
meetings(
  "British Foreign Secretary and Secretary Blinken hold talks in Accra.",
  "meeting held | British Foreign Secretary + Secretary Blinken | place Accra",
);

// Those whom several states have, one each.
meetings(
  "Kenya and Uganda quarrelled over an island. Their presidents met in Accra on Friday.",
  "meeting held | Kenya + Uganda | place Accra | when Friday",
);
meetings("Peru and Chile agreed that their respective foreign ministers would meet soon.", "meeting planned | Peru + Chile");
meetings(
  "Kenya and Uganda took a step towards peace Thursday as their presidents held talks.",
  "meeting held | Kenya + Uganda | when Thursday",
);
meetings("Kenya and Uganda play for the cup. Their captains met on Friday.");
meetings("Peru and Chile said their ministers met targets.");
meetings("Peru and Chile told their ambassadors to meet the press.");

// Who only speaks for one who met another.
meetings(
  "Peruvian President Alan García's spokesman told reporters after talks with Chilean President Michelle Bachelet that a deal was near.",
  "meeting held | Peruvian President Alan García + Chilean President Michelle Bachelet",
);
meetings(
  "A spokeswoman for President William Ruto said after talks with Chancellor Olaf Scholz that a deal was near.",
  "meeting held | President William Ruto + Chancellor Olaf Scholz",
);
meetings("Foreign ministry spokesman Ali Bahrami said after talks with President William Ruto that a deal was near.");

// A meeting a while after or before another.
meetings(
  "President William Ruto received President Paul Kagame in Nairobi on Friday, two days after they met in Accra.",
  "meeting held | President William Ruto + President Paul Kagame | host President William Ruto | place Nairobi | when Friday",
  "meeting held | President William Ruto + President Paul Kagame | place Accra",
);
meetings(
  "President William Ruto welcomed President Paul Kagame to his residence, a day after they met in Accra.",
  "meeting held | President William Ruto + President Paul Kagame | host President William Ruto",
  "meeting held | President William Ruto + President Paul Kagame | place Accra",
);

// A capital that says what it will do.
meetings(
  "Turkey and Brazil made an offer. Tehran said it would meet with Kenya in Vienna.",
  "meeting planned | Tehran + Kenya | place Vienna",
);

// What stands behind the words of somebody is of the saying.
meetings(
  'Prime Minister Alan García is here. Chancellor Angela Merkel was all ears. "There should be no taboo subjects," García said at the press conference after the two-hour meeting with Merkel in Lima on Tuesday, Dec. 11.',
  "meeting held | García + Merkel | place Lima | when Tuesday, Dec. 11",
);

// A name that is a conjunction too.
meetings(
  "Officials said that President Than Shwe would meet President William Ruto on Friday.",
  "meeting planned | President Than Shwe + President William Ruto | when Friday",
);

// What is over, whatever comes before it.
meetings(
  "Ahead of yesterday's meeting between President William Ruto and President Paul Kagame, two boats were stopped.",
  "meeting held | President William Ruto + President Paul Kagame | when yesterday",
);

// Talks that are only spoken of, and those who are nowhere near a telephone.
meetings("President William Ruto and President Paul Kagame discussed the talks and agreed to wait.");
meetings(
  "President William Ruto and President Paul Kagame are discussing a meeting in Accra.",
  "meeting possible | President William Ruto + President Paul Kagame | place Accra",
);
meetings(
  "President William Ruto and President Paul Kagame met in Accra. The contents of their conversation were kept secret.",
  "meeting held | President William Ruto + President Paul Kagame | place Accra",
);
meetings(
  "President William Ruto telephoned President Paul Kagame. Their conversation lasted an hour.",
  "call held | President William Ruto + President Paul Kagame",
  "call held | President William Ruto + President Paul Kagame",
);
meetings(
  "Chancellor Angela Merkel and Prime Minister Donald Tusk called on their foreign ministers, Guido Westerwelle for Germany and Poland's Radoslaw Sikorski, to work on proposals to be presented on June 17.",
);

// Datelines with the agency before the day.
meetings(
  "Lima (AFP) Jan 19, 2006 - President Alan García met President Michelle Bachelet here on Wednesday.",
  "meeting held | President Alan García + President Michelle Bachelet | place Lima | when Wednesday",
);
