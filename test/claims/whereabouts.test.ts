import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings, calls and visits that it tells of, a line each. */
function tells(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call", "visit")).toEqual(expected);
  });
}

/* Where one of the parties is told to be. */

tells(
  "Kenyan President William Ruto arrived in Lusaka on Monday. He met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Chilean President Gabriel Boric will visit Lima on Thursday for talks with Peruvian President Dina Boluarte.",
  "visit planned | Chilean President Gabriel Boric to Lima | when Thursday",
  "meeting planned | Chilean President Gabriel Boric + Peruvian President Dina Boluarte | place Lima | when Thursday",
);
tells(
  "Kenyan President William Ruto arrived in Lusaka on Monday. Earlier he met Ugandan President Yoweri Museveni.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni",
);
tells(
  "Kenyan President William Ruto visited Lusaka and Harare last week. He met Ugandan President Yoweri Museveni.",
  "visit held | Kenyan President William Ruto to Lusaka | when last week",
  "visit held | Kenyan President William Ruto to Harare | when last week",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni",
);

tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lusaka. Ruto will also meet Foreign Minister Mulambo Haimbe.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
  "meeting planned | Ruto + Foreign Minister Mulambo Haimbe | place Lusaka",
);
tells(
  "Kenyan President William Ruto will visit Lusaka, Zambia, on Monday.",
  "visit planned | Kenyan President William Ruto to Lusaka | when Monday",
);

/* "Where" is in the last town before it; those at home are not where others are met. */

tells(
  "Kenyan President William Ruto will travel to Lusaka, where he will meet Zambian officials, as well as Harare, where he will meet President Emmerson Mnangagwa.",
  "visit planned | Kenyan President William Ruto to Lusaka",
  "meeting planned | Kenyan President William Ruto + Zambian officials | place Lusaka",
  "meeting planned | Kenyan President William Ruto + President Emmerson Mnangagwa | place Harare",
);
tells(
  "Kenyan President William Ruto and Ugandan President Yoweri Museveni agreed on Monday to hold a meeting in Lusaka.",
  "meeting planned | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Lusaka",
);
tells(
  "Kenyan President William Ruto arrived in Lusaka on Monday, two days before his meeting with Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);

tells(
  "NAIROBI (AP) - Ugandan envoy Peter Okello met Zambian President Hakainde Hichilema on Monday. Okello had flown to Lusaka on Sunday.",
  "meeting held | Ugandan envoy Peter Okello + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
  "visit held | Okello to Lusaka | when Sunday",
);

/* Calls that the title tells. */

tells(
  "Readout of President William Ruto's Call with President Bola Tinubu of Nigeria\n\nPresident William Ruto spoke today with President Bola Tinubu of Nigeria about the drought.",
  "call held | President William Ruto + President Bola Tinubu of Nigeria | when today",
);
tells("Kenya on the drought\n\nPresident William Ruto spoke today with President Bola Tinubu of Nigeria about the drought.");

/* Sentences of plain shapes, whatever the tree. */

tells(
  "Kenyan President William Ruto met with visiting Zambian President Hakainde Hichilema in Nairobi on Tuesday to discuss maize.",
  "meeting held | Kenyan President William Ruto + visiting Zambian President Hakainde Hichilema | place Nairobi | topic maize | when Tuesday",
  "visit under way | visiting Zambian President Hakainde Hichilema to Nairobi | when Tuesday",
);
tells(
  "Norwegian Prime Minister Jonas Gahr Store and Finnish President Alexander Stubb held their first face-to-face meeting on Friday in Oslo.",
  "meeting held | Norwegian Prime Minister Jonas Gahr Store + Finnish President Alexander Stubb | place Oslo | when Friday",
);

/* Towns that the words beside a house or a state name, and places right beside the day. */

tells(
  "Kenyan President William Ruto received Zambian President Hakainde Hichilema at State House, Mombasa, on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | host Kenyan President William Ruto | place Mombasa | when Monday",
  "visit held | Zambian President Hakainde Hichilema to Mombasa | when Monday",
);
tells(
  "Egyptian Foreign Minister Badr Abdelatty met with Chadian Foreign Minister Abderaman Koulamallah at the Foreign Ministry in Cairo on Thursday.",
  "meeting held | Egyptian Foreign Minister Badr Abdelatty + Chadian Foreign Minister Abderaman Koulamallah | place Cairo | when Thursday",
);
tells(
  "The foreign ministers of Peru and Chile met in Arica, the northern port, on Monday to discuss fish.",
  "meeting held | Peru + Chile | place Arica | topic fish | when Monday",
);

/* What a later sentence says of "the meeting". */

tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema. The meeting took place in Lusaka on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema. During Tuesday's meeting in Lusaka, the two discussed maize.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Tuesday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema. The next meeting will take place in Harare in May.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);

/* The day of a visit that the same sentence tells, and the days ahead, which are elsewhere. */

tells(
  "During a visit to Lusaka on Monday, Kenyan President William Ruto held talks with Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto arrived in Lusaka on Monday. In the coming days he will hold talks with Ugandan President Yoweri Museveni.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting planned | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when the coming days",
);

/* A capital by its state. */

tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in the Zambian capital on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place the Zambian capital | when Monday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in the Zambian capital, Lusaka, on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto will travel to the capital of Zambia on Monday.",
  "visit planned | Kenyan President William Ruto to the capital of Zambia | when Monday",
);

/* Places of clauses above, of gatherings and of datelines; what only comes after. */

tells(
  "Kenyan President William Ruto flew to Lusaka from Harare, where he met Zimbabwean President Emmerson Mnangagwa.",
  "visit held | Kenyan President William Ruto to Lusaka",
  "meeting held | Kenyan President William Ruto + Zimbabwean President Emmerson Mnangagwa | place Harare",
);
tells(
  "Kenyan President William Ruto was in Lusaka on Monday to meet Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema ahead of talks in Harare on Friday.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto spoke to students on Monday ahead of a meeting with Zambian President Hakainde Hichilema in Lusaka.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto spoke to students on Monday after a meeting with Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lusaka Zambia on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto held talks with Zambian President Hakainde Hichilema in Lusaka for the third time this year.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "NAIROBI, Kenya (AP) — Kenyan President William Ruto held talks Thursday with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place NAIROBI | when Thursday",
);
tells(
  "NAIROBI, Kenya (AP) — Ugandan President Yoweri Museveni held talks Thursday with Zambian President Hakainde Hichilema, Ugandan state media reported.",
  "meeting held | Ugandan President Yoweri Museveni + Zambian President Hakainde Hichilema | when Thursday",
);
tells(
  "Peruvian President Dina Boluarte and Chilean President Gabriel Boric met on Monday, which pleased both countries. The leaders briefly met in the Peruvian desert town of Tacna.",
  "meeting held | Peruvian President Dina Boluarte + Chilean President Gabriel Boric | place Tacna | when Monday",
);
tells(
  "French President Emmanuel Macron is visiting London, the first of his visits since 2008.",
  "visit under way | French President Emmanuel Macron to London",
);
tells(
  "Kenyan President William Ruto will visit Zambia next week to meet Zambian President Hakainde Hichilema.",
  "visit planned | Kenyan President William Ruto to Zambia | when next week",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Zambia | when next week",
);
tells(
  "Kenyan President William Ruto landed at the air base in Laikipia on Monday. He met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Laikipia | when Monday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema yesterday in Lusaka, three days after taking office.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when yesterday",
);

/* At the gathering that one of them is told to come to, or where all is that the report tells of. */

tells(
  "Kenyan President William Ruto is attending the African Union summit in Addis Ababa. He held talks with Egyptian President Abdel Fattah el-Sisi on Sunday.",
  "meeting held | Kenyan President William Ruto + Egyptian President Abdel Fattah el-Sisi | place Addis Ababa | when Sunday",
);
tells(
  "The African Union summit opened in Kigali on Friday. Kenyan President William Ruto's meeting with Ugandan President Yoweri Museveni lasted an hour.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Kigali",
);
tells(
  "The African Union summit opened in Kigali on Friday. In Harare, Kenyan President William Ruto met Ugandan President Yoweri Museveni.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | place Harare",
);
tells(
  "Kenyan President William Ruto arrived in Lusaka on Friday. Last week he met Ugandan President Yoweri Museveni.",
  "visit held | Kenyan President William Ruto to Lusaka | when Friday",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni | when Last week",
);
tells(
  "The African Union summit opened in Kigali on Friday. Farmers came from all over the country. Prices were up again. Nobody knew why. It rained. Namibian President Netumbo Nandi-Ndaitwah met Zambian President Hakainde Hichilema.",
  "meeting held | Namibian President Netumbo Nandi-Ndaitwah + Zambian President Hakainde Hichilema",
);

/* "Here", and datelines of other forms. */

tells(
  "LUSAKA, May 5 (ABC) — The two ministers said little. Kenyan President William Ruto held talks here with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place LUSAKA",
);
tells(
  "LUSAKA: Kenyan President William Ruto held talks today with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place LUSAKA | when today",
);
tells(
  "LUSAKA, May 5. /PANA/. Kenyan President William Ruto held talks on Monday with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place LUSAKA | when Monday",
);

/* Days and towns between the subject and its verb, or in front; what comes after an arrival, and after what was before. */

tells(
  "The Kenyan president on Thursday met Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | The Kenyan president + Zambian President Hakainde Hichilema | place Lusaka | when Thursday",
);
tells(
  "In Zambia's capital Lusaka on Monday, Kenyan President William Ruto was due to hold talks with President Hakainde Hichilema.",
  "meeting planned | Kenyan President William Ruto + President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto held talks with Zambian President Hakainde Hichilema shortly after landing in Lusaka on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lusaka after the vote of 2023.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "President William Ruto met President Hakainde Hichilema in Lusaka. Ruto then travelled to Harare. He also met Zimbabwean leaders.",
  "meeting held | President William Ruto + President Hakainde Hichilema | place Lusaka",
  "visit held | Ruto to Harare",
  "meeting held | Ruto + Zimbabwean leaders",
);

/* Nobody meets in a part of the world. */

tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Asia on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | when Monday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Europe, in Vienna, on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Vienna | when Monday",
);
tells(
  "Kenyan President William Ruto toured Asia, where he met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Asia",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in South Africa on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place South Africa | when Monday",
);

/* A town that is a family name too, and opens the report. */

tells(
  "Muscat: Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in Muscat, Oman, on Monday.",
  "meeting held | Norwegian Foreign Minister Espen Barth Eide + Kenyan President William Ruto | place Muscat | when Monday",
);

tells(
  "Kenyan President William Ruto made the remark in Lusaka, Zambia, where he met Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto gave the warning in Lusaka where he met Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto spoke after meeting with Zambia's foreign minister, Mulambo Haimbe, in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambia's foreign minister | place Lusaka",
);
tells(
  "Kenyan President William Ruto visited troops in Kisumu and Nakuru. He met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Kisumu",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto is expected to meet Zambian President Hakainde Hichilema in Lusaka and hold talks with Malawi's president Arthur Mutharika.",
  "meeting expected | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
  "meeting expected | Kenyan President William Ruto + Malawi's president Arthur Mutharika",
);
tells(
  "Kenyan President William Ruto today arrived in Lusaka and was received by Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when today",
  "meeting held | Zambian President Hakainde Hichilema + Kenyan President William Ruto | host Zambian President Hakainde Hichilema | place Lusaka | when today",
);
tells(
  "Kenyan President William Ruto landed in Lusaka on Monday shortly before noon, greeted by Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting held | Zambian President Hakainde Hichilema + Kenyan President William Ruto | host Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);

/* Where somebody speaks, or leaves, after a meeting; where a sentence before opens. */

tells(
  "Kenyan President William Ruto made the remark on Monday at a news conference in Lusaka, following talks with Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
);
tells(
  "After meeting Zambian President Hakainde Hichilema, Kenyan President William Ruto told reporters in Lusaka that a deal was near.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto has left Zambia's capital, Lusaka, after meeting Zambian President Hakainde Hichilema.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto said in Nairobi after returning from talks with Zambian President Hakainde Hichilema that a deal was near.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto told a news conference in Nairobi that he would meet Zambian President Hakainde Hichilema.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto travelled to Kitwe to open a mine. In Lusaka, Ruto visited a school. The Kenyan president also met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Kitwe",
  "meeting held | The Kenyan president + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto travelled to Kitwe to open a mine. In Lusaka, miners went on strike. Kenyan President William Ruto met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Kitwe",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);

/* Those who are met in a place each. */

tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema in Lusaka on Monday and Malawian President Arthur Mutharika in Lilongwe on Tuesday.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Monday",
  "meeting planned | Kenyan President William Ruto + Malawian President Arthur Mutharika | place Lilongwe | when Tuesday",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema and Malawian President Arthur Mutharika in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
  "meeting held | Kenyan President William Ruto + Malawian President Arthur Mutharika | place Lusaka",
);
tells(
  "The foreign ministers of Kenya and Zambia met twice last year, in Nairobi and in Lusaka.",
  "meeting held | Kenya + Zambia | when last year",
);

/* Where somebody is meanwhile; a visit that goes on; a gathering told of behind the meeting. */

tells(
  "While he was in Lusaka this week, Kenyan President William Ruto met Zambian President Hakainde Hichilema.",
  "visit held | Kenyan President William Ruto to Lusaka | when this week",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when this week",
);
tells(
  "Kenyan President William Ruto is visiting Zambia on Tuesday. He met Zambian President Hakainde Hichilema.",
  "visit planned | Kenyan President William Ruto to Zambia | when Tuesday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Zambia",
);
tells(
  "Kenyan President William Ruto will visit Zambia on Tuesday. He met Zambian President Hakainde Hichilema.",
  "visit planned | Kenyan President William Ruto to Zambia | when Tuesday",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema following violent protests this week.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
);
tells(
  '"I met President Hakainde Hichilema in Lusaka yesterday," Kenyan President William Ruto said.',
  "meeting held | Kenyan President William Ruto + President Hakainde Hichilema | place Lusaka | when yesterday",
);
tells('"I met my wife in Lusaka," Kenyan President William Ruto said.');

/* Where a report is sent from. */

tells(
  "LUSAKA, MARCH 3, ZAMPRESS. Kenyan President William Ruto met Zambian President Hakainde Hichilema on March 3.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place LUSAKA | when March 3",
);
tells(
  "LUSAKA/NAIROBI (AP) - Kenyan President William Ruto met Zambian President Hakainde Hichilema on Monday.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | when Monday",
);
tells(
  "LUSAKA (AP) - Zambian President Hakainde Hichilema met Kenyan President William Ruto on Monday on the sidelines of a meeting of farmers.",
  "meeting held | Zambian President Hakainde Hichilema + Kenyan President William Ruto | when Monday",
);

/* Those who are only some of those met; who asks; who spoke by telephone. */

tells(
  "Kenyan President William Ruto arrived in Lusaka, where he met President Hakainde Hichilema and other senior officials.",
  "visit held | Kenyan President William Ruto to Lusaka",
  "meeting held | Kenyan President William Ruto + President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto has met with a number of senior Zambian officials in Lusaka.",
  "meeting held | Kenyan President William Ruto + senior Zambian officials | place Lusaka",
);
tells(
  "Zambia declined the Kenyan president's request to meet with Zambian President Hakainde Hichilema.",
  "meeting denied | the Kenyan president + Zambian President Hakainde Hichilema",
);
tells(
  "Kenyan President William Ruto phoned Zambian President Hakainde Hichilema on Monday. The two spoke for an hour.",
  "call held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | when Monday",
);

tells(
  "Today Kenyan foreign minister Musalia Mudavadi met Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | Kenyan foreign minister Musalia Mudavadi + Zambian President Hakainde Hichilema | place Lusaka | when Today",
);
tells(
  "Kenyan President William Ruto flew back to Nairobi on Friday to meet Zambian President Hakainde Hichilema.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Nairobi | when Friday",
);
tells(
  "Kenyan President William Ruto arrived in Lusaka on Monday for a meeting with Zambian President Hakainde Hichilema, scheduled for Tuesday.",
  "visit held | Kenyan President William Ruto to Lusaka | when Monday",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Tuesday",
);

tells(
  "Kenyan President William Ruto spoke to reporters Sunday after meeting with Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when Sunday",
);
tells(
  "Kenyan President William Ruto spoke to reporters on Sunday about his talks in May after meeting with Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);
tells(
  "Kenyan President William Ruto and his wife Rachel met Zambian President Hakainde Hichilema in Lusaka.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka",
);

tells(
  "Kenyan President William Ruto met African leaders in Zambia, Malawi and South Africa this week.",
  "meeting held | Kenyan President William Ruto + African leaders | when this week",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Livingstone, Zambia, this week.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Livingstone | when this week",
);
// A visit that is over by then is not where somebody meets others: where the sentence before puts them is.
tells(
  "Kenyan President William Ruto arrived in Lusaka. Ruto is to meet Zambian President Hakainde Hichilema on a trip that follows his visit to Rwanda.",
  "visit held | Kenyan President William Ruto to Lusaka",
  "meeting planned | Ruto + Zambian President Hakainde Hichilema | place Lusaka",
  "visit held | Ruto to Rwanda",
);
tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema after a visit to Rwanda.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
  "visit planned | Kenyan President William Ruto to Rwanda",
);
// "The way for negotiations" is not "the negotiations".
tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema on Monday. They want to prepare the way for negotiations in Kigali in May.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | when Monday",
);

/* Where who is cited is, and what another meeting has. */

tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema on Monday, according to a senior source in Harare.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | when Monday",
);
tells(
  "Kenyan President William Ruto will meet Zambian President Hakainde Hichilema, according to officials, in Harare.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Harare",
);
tells(
  "Kenyan President William Ruto met Zambian President Hakainde Hichilema in Harare to follow up on their last summit in Lusaka in May.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Harare",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lusaka | when May | background",
);
tells(
  "Kenya will host Chilean President Gabriel Boric on Monday for a summit with its president William Ruto in Nairobi.",
  "meeting planned | Chilean President Gabriel Boric + its president William Ruto | place Nairobi | when Monday",
);
tells(
  "Kenya has invited Chilean President Gabriel Boric to Nairobi for talks with President William Ruto.",
  "visit proposed | Chilean President Gabriel Boric to Nairobi",
  "meeting proposed | Chilean President Gabriel Boric + President William Ruto | place Nairobi",
);

/* Where somebody goes after all that the article tells of. */

tells(
  "Kenyan President William Ruto will sit down with Zambian President Hakainde Hichilema for talks on trade. After the summit, Ruto will head to Lima.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema",
  "visit planned | Ruto to Lima | occasion the summit",
);
tells(
  "Kenyan President William Ruto will sit down with Zambian President Hakainde Hichilema for talks on trade. Ruto will fly to Lima on Monday.",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lima",
  "visit planned | Ruto to Lima | when Monday",
);
tells(
  "Kenyan President William Ruto will fly into Lima for talks with Zambian President Hakainde Hichilema.",
  "visit planned | Kenyan President William Ruto to Lima",
  "meeting planned | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Lima",
);

tells(
  "During a meeting at the Red Sea resort of Sharm el-Sheikh, Kenyan President William Ruto and Zambian President Hakainde Hichilema discussed trade.",
  "meeting held | Kenyan President William Ruto + Zambian President Hakainde Hichilema | place Sharm el-Sheikh | topic trade",
);
