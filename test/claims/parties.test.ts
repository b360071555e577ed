import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and who meets whom in it: a line for each meeting, without what else is told of it. */
function parties(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting").map((line) => line.split(" | ")[1])).toEqual(expected);
  });
}

// Lists.
parties(
  "Norwegian Prime Minister Jonas Gahr Store will meet with the leaders of Ghana, Togo and the Gambia on Friday.",
  "Norwegian Prime Minister Jonas Gahr Store + Ghana",
  "Norwegian Prime Minister Jonas Gahr Store + Togo",
  "Norwegian Prime Minister Jonas Gahr Store + Gambia",
);
parties("The presidents of Ghana and Togo, John Mahama and Faure Gnassingbe, met in Accra on Friday.", "Ghana + Togo");
parties(
  "The presidents of Ghana and Togo, John Mahama and Faure Gnassingbe, spoke in Accra. The two presidents will hold talks again on Monday.",
  "John Mahama + Faure Gnassingbe",
);
parties(
  "Chilean Foreign Minister Alberto van Klaveren met Peruvian Foreign Minister Elmer Schialer, Bolivian Foreign Minister Celinda Sosa and OAS Secretary-General Luis Almagro according to Chilean sources.",
  "Chilean Foreign Minister Alberto van Klaveren + Peruvian Foreign Minister Elmer Schialer",
  "Chilean Foreign Minister Alberto van Klaveren + Bolivian Foreign Minister Celinda Sosa",
  "Chilean Foreign Minister Alberto van Klaveren + OAS Secretary-General Luis Almagro",
);
parties(
  "Danish Prime Minister Mette Frederiksen met Prince Khalid bin Salman, the Crown Prince and Deputy Prime Minister of Saudi Arabia.",
  "Danish Prime Minister Mette Frederiksen + Prince Khalid bin Salman",
);

// Two offices of one person, and offices of two.
parties(
  "Chinese State Councillor and Foreign Minister Wang Yi met Finnish President Alexander Stubb.",
  "Chinese State Councillor and Foreign Minister Wang Yi + Finnish President Alexander Stubb",
);
parties(
  "Slovenian Deputy Prime Minister and Minister of Foreign Affairs Tanja Fajon met Finnish President Alexander Stubb.",
  "Slovenian Deputy Prime Minister and Minister of Foreign Affairs Tanja Fajon + Finnish President Alexander Stubb",
);
parties(
  "Chinese President and Foreign Minister Wang Yi met Finnish President Alexander Stubb.",
  "Chinese President + Foreign Minister Wang Yi + Finnish President Alexander Stubb",
);

// Regions have no leaders of their own.
parties(
  "The leaders of the Nordic and Baltic states held talks with Chilean President Gabriel Boric.",
  "The leaders of the Nordic and Baltic states + Chilean President Gabriel Boric",
);

parties(
  "The Baltic and Nordic countries held talks with Chilean President Gabriel Boric.",
  "The Baltic and Nordic countries + Chilean President Gabriel Boric",
);
parties(
  "The Danish and Norwegian governments held talks with Chilean President Gabriel Boric.",
  "Danish + Norwegian + Chilean President Gabriel Boric",
);

// An office of one state, and the next one's.
parties(
  "Norwegian Prime Minister Jonas Gahr Store will meet the president of Ghana and the Chilean foreign minister.",
  "Norwegian Prime Minister Jonas Gahr Store + the president of Ghana",
  "Norwegian Prime Minister Jonas Gahr Store + the Chilean foreign minister",
);

// The city of an office, and its holder directly behind.
parties(
  "Norwegian ambassador to Nairobi Gunnar Holm met the mayor of Oslo Raymond Johansen.",
  "Norwegian ambassador to Nairobi Gunnar Holm + the mayor of Oslo Raymond Johansen",
);

// One meeting or several.
parties(
  "Kenyan President William Ruto met with Ghanaian President John Mahama and Foreign Minister Samuel Ablakwa.",
  "Kenyan President William Ruto + Ghanaian President John Mahama",
  "Kenyan President William Ruto + Foreign Minister Samuel Ablakwa",
);
parties(
  "The Finnish foreign minister is expected to meet Ghanaian President John Mahama and Prime Minister Kofi Boateng.",
  "The Finnish foreign minister + Ghanaian President John Mahama",
  "The Finnish foreign minister + Prime Minister Kofi Boateng",
);
parties(
  "The Finnish foreign minister will attend talks in Vienna with Norway, Sweden, Denmark and Iceland.",
  "The Finnish foreign minister + Norway + Sweden + Denmark + Iceland",
);
parties(
  "Kenyan President William Ruto met with Ugandan President Yoweri Museveni and Rwandan President Paul Kagame to discuss the three countries' railway.",
  "Kenyan President William Ruto + Ugandan President Yoweri Museveni + Rwandan President Paul Kagame",
);
parties("Oman hosted talks between Iran and Norway.", "Iran + Norway");

// Who "the two" are.
parties(
  "Peruvian President Dina Boluarte stayed at home. Trade was on the agenda of Chilean President Gabriel Boric and his host Luis Arce. The two leaders met in La Paz.",
  "Chilean President Gabriel Boric + his host Luis Arce",
);
parties(
  "President Bill Clinton and Senator Hillary Clinton flew to Oslo. President Clinton met Norwegian Prime Minister Kjell Magne Bondevik.",
  "President Clinton + Norwegian Prime Minister Kjell Magne Bondevik",
);

// Capitals and names joined by a hyphen.
parties("Talks between Moscow and Tehran will be held in Baku on Monday.", "Moscow + Tehran");
parties("Oslo held talks with Accra on Monday.", "Oslo + Accra");
parties("Macron flew to Accra, where Scholz held talks with Lagos.");
parties("US-Iran talks were held in Muscat on Saturday.", "US + Iran");
parties("The Japan-Ghana foreign ministers' meeting was held in Tokyo.", "Japan + Ghana");
parties(
  "French President Emmanuel Macron called German Chancellor Olaf Scholz. The Macron-Scholz meeting took place in Paris.",
  "French President Emmanuel Macron + German Chancellor Olaf Scholz",
);
parties("The Smith-Jones meeting took place in Paris.");

// Whose meeting it is.
parties(
  "Ghanaian President John Mahama and Togolese President Faure Gnassingbe will speak again after Mahama's meeting with Norwegian Prime Minister Jonas Gahr Store.",
  "Mahama + Norwegian Prime Minister Jonas Gahr Store",
);
parties("On arrival at the palace, Ghanaian President John Mahama was received by Togolese President Faure Gnassingbe and his wife.");
parties(
  "Finnish Foreign Minister Elina Valtonen and her delegation are expected to meet with Ghanaian President John Mahama, Prime Minister Kofi Boateng and Parliament Speaker Ama Owusu.",
  "Finnish Foreign Minister Elina Valtonen + Ghanaian President John Mahama",
  "Finnish Foreign Minister Elina Valtonen + Prime Minister Kofi Boateng",
  "Finnish Foreign Minister Elina Valtonen + Parliament Speaker Ama Owusu",
);
parties(
  "Ghanaian President John Mahama and Commonwealth Secretary-General Patricia Scotland spoke first. Among the ministers attending the meeting in Accra was the Togolese foreign minister.",
);
parties(
  "The Finnish foreign minister was set to meet with Ghanaian President John Mahama in Accra, and later in the day with the presidents of Togo and Benin.",
  "The Finnish foreign minister + Ghanaian President John Mahama",
  "The Finnish foreign minister + Togo",
  "The Finnish foreign minister + Benin",
);

test("talks by telephone are a call, and no meeting besides", () => {
  expect(claimLines("Danish Prime Minister Mette Frederiksen held phone talks with Kenyan President William Ruto.", "meeting")).toEqual([]);
  expect(claimLines("Danish Prime Minister Mette Frederiksen held phone talks with Kenyan President William Ruto.", "call")).toHaveLength(
    1,
  );
});
// Groups and those of them who are named.
parties(
  "Kenyan President William Ruto met with several envoys, including Togolese President Faure Gnassingbe and Norwegian Foreign Minister Espen Barth Eide, in Nairobi.",
  "Kenyan President William Ruto + Togolese President Faure Gnassingbe + Norwegian Foreign Minister Espen Barth Eide",
);
parties(
  "Kenyan President William Ruto will hold five bilateral meetings on Tuesday, including with Togolese President Faure Gnassingbe and Norwegian Prime Minister Jonas Gahr Store.",
  "Kenyan President William Ruto + Togolese President Faure Gnassingbe",
  "Kenyan President William Ruto + Norwegian Prime Minister Jonas Gahr Store",
);
parties("A gathering of the leaders of Ghana, Togo and Benin took place in Lome.", "Ghana + Togo + Benin");
parties("Ghana and Togo signed the deal. The foreign ministers of the two countries will meet in Accra on Monday.", "Ghana + Togo");
parties(
  "Norwegian Prime Minister Jonas Gahr Store will hold talks with Ghanaian leaders in Accra. Store is to meet Ghanaian President John Mahama and Prime Minister Kofi Boateng.",
  "Store + Ghanaian President John Mahama",
  "Store + Prime Minister Kofi Boateng",
);
parties(
  "Norwegian Prime Minister Jonas Gahr Store will hold talks with Ghanaian leaders in Accra.",
  "Norwegian Prime Minister Jonas Gahr Store + Ghanaian leaders",
);

// Delegations, those who attend, who is told something at a meeting, who is visited.
parties(
  "A Togolese delegation led by Robert Dussey met Kenyan Foreign Minister Musalia Mudavadi in Nairobi on Friday.",
  "Robert Dussey + Kenyan Foreign Minister Musalia Mudavadi",
);
parties(
  "The meeting in Nairobi was attended by Kenyan President William Ruto and Ugandan President Yoweri Museveni.",
  "Kenyan President William Ruto + Ugandan President Yoweri Museveni",
);
parties("The meeting in Nairobi was attended by Kenyan Foreign Minister Musalia Mudavadi and Kenyan Defence Minister Soipan Tuya.");
parties(
  "Kenyan President William Ruto told Ugandan President Yoweri Museveni at a meeting in Nairobi that trade must grow.",
  "Kenyan President William Ruto + Ugandan President Yoweri Museveni",
);
parties(
  "Kenyan President William Ruto visited Ugandan President Yoweri Museveni in Entebbe.",
  "Kenyan President William Ruto + Ugandan President Yoweri Museveni",
);
parties(
  "Kenya's foreign minister, Musalia Mudavadi, and his Togolese counterpart, Robert Dussey, met in Lome.",
  "Kenya's foreign minister + his Togolese counterpart",
);

// Groups from several states, lists that are set off.
parties(
  "The leaders of the Visegrad Four - Poland, Hungary, the Czech Republic and Slovakia - met in Warsaw on Friday.",
  "Poland + Hungary + the Czech Republic + Slovakia",
);
parties("Delegations from Ghana, Togo and Benin held talks in Lome on Sunday.", "Ghana + Togo + Benin");
parties(
  "A delegation from Ghana, headed by General Kofi Mensah, held talks with Togolese officials in Lome.",
  "General Kofi Mensah + Togolese officials",
);
parties(
  "Leaders of the five Nordic countries met Ghanaian President John Mahama in Oslo.",
  "Leaders of the five Nordic countries + Ghanaian President John Mahama",
);

// A town that a report begins with is where it is sent from.
parties(
  "Cairo: Norwegian Foreign Minister Espen Barth Eide held talks with the president of Ghana.",
  "Norwegian Foreign Minister Espen Barth Eide + the president of Ghana",
);
parties(
  "Washington: Secretary of State Antony Blinken will travel to Oslo and meet Norwegian Foreign Minister Espen Barth Eide.",
  "Secretary of State Antony Blinken + Norwegian Foreign Minister Espen Barth Eide",
);
