import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the visits and gatherings that it tells of, a line each. */
function visits(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "visit", "gathering")).toEqual(expected);
  });
}

visits(
  "Portuguese President Marcelo Rebelo de Sousa will visit Angola and Mozambique in May.",
  "visit planned | Portuguese President Marcelo Rebelo de Sousa to Angola | when May",
  "visit planned | Portuguese President Marcelo Rebelo de Sousa to Mozambique | when May",
);
visits(
  "Thai Prime Minister Srettha Thavisin arrived in Hanoi on Sunday.",
  "visit held | Thai Prime Minister Srettha Thavisin to Hanoi | when Sunday",
);
visits(
  "Belgian Prime Minister Bart De Wever postponed a visit to Congo.",
  "visit postponed | Belgian Prime Minister Bart De Wever to Congo",
);
visits(
  "French President Emmanuel Macron welcomed Senegalese President Bassirou Diomaye Faye to Paris.",
  "visit held | Senegalese President Bassirou Diomaye Faye to Paris",
);
visits(
  "He praised the first visit to Angola by a Thai foreign minister since ties were set up in 1994, saying that trade had grown.",
  "visit held | a Thai foreign minister to Angola",
);
visits("The goods arrived in Hamburg on Sunday.");
visits("The Irish novelist visited Cuba in 1998.");

visits(
  "Moroccan King Mohammed VI will not attend the Arab League summit in Baghdad.",
  "gathering planned | the Arab League summit in Baghdad | place Baghdad | absent Moroccan King Mohammed VI (head)",
);
visits(
  "Cuban President Miguel Diaz-Canel is not expected at the CELAC summit, his office said.",
  "gathering planned | the CELAC summit | absent Cuban President Miguel Diaz-Canel (head)",
);
visits(
  "The leaders of Fiji and Samoa attended the eighth Pacific Islands Forum summit in Suva as observers.",
  "gathering held | the eighth Pacific Islands Forum summit in Suva | ordinal 8 | place Suva | observer Fiji (head) | observer Samoa (head)",
);

visits(
  "Danish Prime Minister Mette Frederiksen began a tour of the Middle East on Monday. Frederiksen landed in Amman.",
  "visit held | Frederiksen to Amman",
);
visits(
  "Danish Prime Minister Mette Frederiksen was received at the foreign ministry in Amman.",
  "visit held | Danish Prime Minister Mette Frederiksen to Amman",
);
visits("Danish Prime Minister Mette Frederiksen was greeted at the airport by her Jordanian counterpart.");
visits(
  "On her first visit to Jordan as foreign minister, Sweden's Maria Malmer Stenergard met the king.",
  "visit held | Sweden's Maria Malmer Stenergard to Jordan",
);
visits("Poland has sent its ambassador a letter. Warsaw is the third capital to visit.");
visits(
  "German President Frank-Walter Steinmeier sent Foreign Minister Johann Wadephul to Tunis on Friday.",
  "visit held | Foreign Minister Johann Wadephul to Tunis | when Friday",
);
visits(
  "German Foreign Minister Johann Wadephul left for Tunis on Friday.",
  "visit held | German Foreign Minister Johann Wadephul to Tunis | when Friday",
);
visits("German Foreign Minister Johann Wadephul left Tunis on Friday.");
visits(
  "LUSAKA: Angolan President João Lourenço arrived here on Friday.",
  "visit held | Angolan President João Lourenço to LUSAKA | when Friday",
);
visits("Angolan President João Lourenço arrived here on Friday.");
visits(
  "Lusaka : Angolan President João Lourenço arrived here on Friday.",
  "visit held | Angolan President João Lourenço to Lusaka | when Friday",
);

visits(
  "Togolese President Faure Gnassingbe visited Abuja in January and Dakar in February.",
  "visit held | Togolese President Faure Gnassingbe to Abuja | when January",
  "visit held | Togolese President Faure Gnassingbe to Dakar | when February",
);
visits(
  "Latvian President Edgars Rinkevics flies to Lima on Tuesday and Quito on Wednesday.",
  "visit planned | Latvian President Edgars Rinkevics to Lima | when Tuesday",
  "visit planned | Latvian President Edgars Rinkevics to Quito | when Wednesday",
);
visits(
  "Latvian President Edgars Rinkevics was in Oslo in May, a month after a trip to Rabat in April.",
  "visit held | Latvian President Edgars Rinkevics to Oslo | when May",
  "visit held | Latvian President Edgars Rinkevics to Rabat | when April",
);
visits("Latvian President Edgars Rinkevics visited the Supreme Court and the National Museum on Tuesday.");
visits(
  "Latvian President Edgars Rinkevics was greeted at Rabat airport on Tuesday.",
  "visit held | Latvian President Edgars Rinkevics to Rabat | when Tuesday",
);
visits("Latvian President Edgars Rinkevics is coming to Rabat.", "visit planned | Latvian President Edgars Rinkevics to Rabat");
visits(
  "Kenyan President William Ruto held talks with visiting Zambian President Hakainde Hichilema in Nairobi on Tuesday.",
  "visit under way | visiting Zambian President Hakainde Hichilema to Nairobi | when Tuesday",
);
visits(
  "Kenyan President William Ruto and visiting Zambian President Hakainde Hichilema signed the deal in Nairobi.",
  "visit under way | visiting Zambian President Hakainde Hichilema to Nairobi",
);
visits(
  "Kenyan President William Ruto considered visiting President Hakainde Hichilema in Lusaka.",
  "visit possible | Kenyan President William Ruto to Lusaka",
);
visits(
  "Kenyan President William Ruto praised Estonia. He will go there on Monday.",
  "visit planned | Kenyan President William Ruto to Estonia | when Monday",
);
visits(
  "Kenyan President William Ruto will visit three states - Mali, Togo and Benin - in May.",
  "visit planned | Kenyan President William Ruto to Mali | when May",
  "visit planned | Kenyan President William Ruto to Togo | when May",
  "visit planned | Kenyan President William Ruto to Benin | when May",
);

visits(
  "Vietnamese President Luong Cuong was in Lima on Tuesday at the invitation of the Peruvian leader.",
  "visit held | Vietnamese President Luong Cuong to Lima | when Tuesday",
);
visits("Vietnamese President Luong Cuong is in Lima to assess the damage.", "visit under way | Vietnamese President Luong Cuong to Lima");
visits(
  "Vietnamese President Luong Cuong returned to Hanoi on Saturday, following a surprise visit to Peru.",
  "visit held | Vietnamese President Luong Cuong to Peru",
);
visits(
  "Two people were killed in Lima during Wednesday's visit by Vietnamese President Luong Cuong.",
  "visit held | Vietnamese President Luong Cuong to Lima | when Wednesday",
);
visits(
  "Vietnamese President Luong Cuong will head to Lima on Tuesday.",
  "visit planned | Vietnamese President Luong Cuong to Lima | when Tuesday",
);
visits("Vietnamese novelist Bao Ninh was in Lima on Tuesday.");
visits("The prime minister is in power to stay.");

visits(
  "Jordan's King Abdullah was among the first leaders to arrive in Lima on Friday.",
  "visit held | Jordan's King Abdullah to Lima | when Friday",
);
visits(
  "Lima is the first stop on a tour that will also take Jordan's King Abdullah to Quito.",
  "visit under way | Jordan's King Abdullah to Lima",
  "visit planned | Jordan's King Abdullah to Quito",
);

visits(
  "The 51st Pacific Islands Forum leaders meeting ended in Suva on Friday.",
  "gathering held | The 51st Pacific Islands Forum leaders meeting | ordinal 51 | place Suva | when Friday",
);
visits(
  "Oman will attend an OPEC meeting in Vienna this week.",
  "gathering planned | OPEC meeting in Vienna | place Vienna | participant Oman | when this week",
);
visits(
  "Oman will attend a BRICS extraordinary meeting in Vienna this week.",
  "gathering planned | BRICS extraordinary meeting in Vienna | place Vienna | participant Oman | when this week",
);
visits("Oman asked for an extraordinary meeting of the Security Council on Monday.");
visits("Oman will attend a Hamas meeting in Vienna.");
visits(
  "The 12th session of the Peru-Chile Joint Commission was held in Lima.",
  "gathering held | The 12th session of the Peru-Chile Joint Commission | ordinal 12 | place Lima",
);
visits(
  "Tunis will host a donors' conference for Lebanon on October 24.",
  "gathering planned | donors' conference | host Tunis | when October 24",
);
visits("The Polish president and the Lithuanian president held a bilateral summit in Vilnius on Monday.");
visits("Lawmakers rejected the deal reached at an EU summit last month.", "gathering held | EU summit | when last month");
visits("Lawmakers said that an EU summit would be of use.");
visits("The G20 summit will be held in Lima and hosted by Peru.", "gathering planned | The G20 summit | place Lima | host Peru");
visits("The G20 summit takes place in Lima on Friday.", "gathering planned | The G20 summit | place Lima | when Friday");
visits(
  "King Felipe of Spain arrived in Quito to attend the ALBA summit.",
  "visit held | King Felipe of Spain to Quito | occasion the ALBA summit",
  "gathering planned | the ALBA summit | place Quito | participant King Felipe of Spain (head)",
);
visits(
  "Saudi Crown Prince Mohammed bin Salman is making his first visit to Peru in seven years.",
  "visit under way | Saudi Crown Prince Mohammed bin Salman to Peru",
);
visits(
  "Latvian President Edgars Rinkevics paid the first visit to Chad by a Baltic leader on Friday.",
  "visit held | Latvian President Edgars Rinkevics to Chad | when Friday",
);
visits("A visit by the Iranian president to Baghdad has been postponed.", "visit postponed | the Iranian president to Baghdad");
visits("The report praised Ana Tui, secretary general of the Pacific Islands Forum, in Suva.");
visits("Kiribati has withdrawn from the Pacific Islands Forum.");
visits("Thai Prime Minister Srettha Thavisin often visits Hanoi.");
visits("Thai Prime Minister Srettha Thavisin visits Hanoi every month.");
visits("Thai Prime Minister Srettha Thavisin used to visit Hanoi.");
visits(
  "Thai Prime Minister Srettha Thavisin visits Hanoi on Sunday.",
  "visit planned | Thai Prime Minister Srettha Thavisin to Hanoi | when Sunday",
);

visits(
  "The accords were signed following a meeting between Indian Prime Minister Narendra Modi and visiting Omani Sultan Haitham in Goa.",
  "visit under way | visiting Omani Sultan Haitham to Goa",
);
visits(
  "Speaking on Saturday in the capital, Honiara, visiting Foreign Minister Penny Wong praised the deal.",
  "visit under way | visiting Foreign Minister Penny Wong to Honiara",
);
visits("Visiting Foreign Minister Penny Wong said that the attack in Mosul was wrong.");
visits(
  "During her visit to Peru, Foreign Minister Penny Wong urged Peruvian leaders to set their differences aside.",
  "visit held | Foreign Minister Penny Wong to Peru",
);
visits(
  "British Prime Minister Keir Starmer visited Pensacola, Florida, on Saturday.",
  "visit held | British Prime Minister Keir Starmer to Pensacola | when Saturday",
);
visits(
  "British Prime Minister Keir Starmer landed at Beijing International Airport on Tuesday.",
  "visit held | British Prime Minister Keir Starmer to Beijing International Airport | when Tuesday",
);
visits("British Prime Minister Keir Starmer arrived at the airport on Tuesday.");
visits("Latvian President Edgars Rinkevics arrived at the Kokhi Somon complex on Tuesday.");
visits(
  "Latvian President Edgars Rinkevics will take part in the opening session of the G7 summit in Lima.",
  "gathering planned | the G7 summit in Lima | place Lima | participant Latvian President Edgars Rinkevics (head)",
);
visits("Latvian President Edgars Rinkevics plans to attend a summit.");
visits(
  "Top Peruvian officials arrived in Lisbon on Friday for the first visit in two decades.",
  "visit held | Top Peruvian officials to Lisbon | when Friday",
);
visits("Ana Tui is the highest-ranking U.N. official to visit Chad in a decade.");
visits("Peruvian tourists arrived in Lisbon on Friday.");
visits(
  "Prime Minister Keir Starmer will attend the summit of the Asia-Pacific Economic Cooperation forum in Lima.",
  "gathering planned | the summit of the Asia-Pacific Economic Cooperation forum | place Lima | participant Prime Minister Keir Starmer (head)",
);
