import { expect, test } from "vitest";
import { claimLines } from "./lines.ts";

/** A text and the meetings and calls that it tells of, a line each. */
function meetings(text: string, ...expected: string[]): void {
  test(text, () => {
    expect(claimLines(text, "meeting", "call")).toEqual(expected);
  });
}

/** What is known to come out wrong: passes while it is, fails when it is mended. */
function wrong(text: string, now: readonly string[], should: readonly string[]): void {
  test(`known wrong: ${text}`, () => {
    const lines = claimLines(text, "meeting", "call");
    expect(lines).toEqual(now);
    expect(lines).not.toEqual(should);
  });
}

meetings(
  "Finnish President Alexander Stubb met Latvian Prime Minister Evika Silina in Riga on Monday.",
  "meeting held | Finnish President Alexander Stubb + Latvian Prime Minister Evika Silina | place Riga | when Monday",
);
meetings(
  "Polish Foreign Minister Radoslaw Sikorski will hold talks with the foreign ministers of Spain, Italy and Greece.",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Spain",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Italy",
  "meeting planned | Polish Foreign Minister Radoslaw Sikorski + Greece",
);
meetings("The special envoy, supported by Mali's ambassador Ana Rojas, will hold separate meetings with the leaders.");
meetings(
  "Boric met Ruto and Lula. Macron phoned the two presidents.",
  "meeting held | Boric + Ruto + Lula",
  "call held | Macron + Ruto",
  "call held | Macron + Lula",
);
meetings("Defence Secretary Ana Rojas is in Peru. Luis Vega will not take part in the yearly foreign ministers meeting in Lima.");
meetings("Ahead of his talks with Ruto, Boric said that he was ready.", "meeting planned | Boric + Ruto");
meetings("After her meeting with Ruto in Nairobi, Angela Merkel flew home.", "meeting held | Angela Merkel + Ruto | place Nairobi");
meetings("After his talks with Ruto, spokesman Luis Vega said that all went well.");
meetings(
  "In a meeting in Lima on Sunday, Gabriel Boric and his counterpart, Peru Prime Minister Ana Rojas, pledged to work closely.",
  "meeting held | Gabriel Boric + his counterpart | place Lima | when Sunday",
);
meetings("It was on Monday that Boric met Ruto.", "meeting held | Boric + Ruto | when Monday");
meetings("It was in Nairobi that Boric met Ruto.", "meeting held | Boric + Ruto | place Nairobi");
meetings("Lula to meet Macron; EU leaders reject bailout.", "meeting planned | Lula + Macron");
meetings("It was agreed on Monday that Boric will meet Ruto.", "meeting planned | Boric + Ruto");
meetings("The presidents of Chile, Peru and Bolivia met in Lima.", "meeting held | Chile + Peru + Bolivia | place Lima");
meetings(
  "Norwegian Prime Minister Jonas Gahr Store will hold talks with the president of Ghana. Meetings are also planned with the prime minister of Nepal.",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + the president of Ghana",
  "meeting planned | Norwegian Prime Minister Jonas Gahr Store + the prime minister of Nepal",
);
meetings(
  "Kenyan President William Ruto met together with Ugandan President Yoweri Museveni and Rwandan President Paul Kagame.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni + Rwandan President Paul Kagame",
);
meetings(
  "Kenyan President William Ruto held talks with Ugandan President Yoweri Museveni and Rwandan President Paul Kagame.",
  "meeting held | Kenyan President William Ruto + Ugandan President Yoweri Museveni",
  "meeting held | Kenyan President William Ruto + Rwandan President Paul Kagame",
);
meetings(
  "Brazilian President Luiz Inacio Lula da Silva and Chilean President Gabriel Boric are in Lima. The two leaders will meet on Friday.",
  "meeting planned | Brazilian President Luiz Inacio Lula da Silva + Chilean President Gabriel Boric | when Friday",
);
meetings(
  "German Chancellor Friedrich Merz will meet his Dutch counterpart on the sidelines of the NATO summit in The Hague.",
  "meeting planned | German Chancellor Friedrich Merz + his Dutch counterpart | place The Hague | occasion sidelines the NATO summit in The Hague",
);
meetings(
  "Swedish Prime Minister Ulf Kristersson received Danish Prime Minister Mette Frederiksen in Stockholm to discuss defence.",
  "meeting held | Swedish Prime Minister Ulf Kristersson + Danish Prime Minister Mette Frederiksen | host Swedish Prime Minister Ulf Kristersson | place Stockholm",
);
meetings(
  "Mexican President Claudia Sheinbaum is expected to meet Canadian Prime Minister Mark Carney in Ottawa in March.",
  "meeting expected | Mexican President Claudia Sheinbaum + Canadian Prime Minister Mark Carney | place Ottawa | when March",
);
meetings(
  "Egyptian President Abdel Fattah el-Sisi refused to meet Ethiopian Prime Minister Abiy Ahmed.",
  "meeting denied | Egyptian President Abdel Fattah el-Sisi + Ethiopian Prime Minister Abiy Ahmed",
);
meetings(
  "A meeting between Indian Foreign Minister Subrahmanyam Jaishankar and Chinese Foreign Minister Wang Yi was cancelled.",
  "meeting cancelled | Indian Foreign Minister Subrahmanyam Jaishankar + Chinese Foreign Minister Wang Yi",
);
meetings(
  "Serbian President Aleksandar Vucic last met Kosovan Prime Minister Albin Kurti in Brussels in 2023.",
  "meeting held | Serbian President Aleksandar Vucic + Kosovan Prime Minister Albin Kurti | place Brussels | when 2023 | background",
);

meetings(
  "Danish Prime Minister Mette Frederiksen will hold talks with Estonian Prime Minister Kristen Michal on Monday, in which she is expected to raise the war.",
  "meeting planned | Danish Prime Minister Mette Frederiksen + Estonian Prime Minister Kristen Michal | topic the war | when Monday",
);
meetings(
  "The talks between Peruvian President Dina Boluarte and Ecuadorian President Daniel Noboa may touch on trade.",
  "meeting planned | Peruvian President Dina Boluarte + Ecuadorian President Daniel Noboa | topic trade",
);
meetings(
  "A delegation from Oman and a summit between Iraqi President Abdul Latif Rashid and Iranian President Masoud Pezeshkian are expected in Baghdad.",
  "meeting expected | Iraqi President Abdul Latif Rashid + Iranian President Masoud Pezeshkian | place Baghdad",
);

meetings(
  "Kenyan President William Ruto and Algerian President Abdelmadjid Tebboune are planning to meet.",
  "meeting planned | Kenyan President William Ruto + Algerian President Abdelmadjid Tebboune",
);

meetings('A spokesperson for the Foreign Secretary said:\n\n"During their meeting, held in Lusaka, the two ministers discussed maize."');
meetings(
  "Kenyan Foreign Minister Musalia Mudavadi held a meeting, a Kenyan treasury official said, adding that their talks had a good tone.",
);
meetings("Serena met Venus in the final in Paris.");
meetings("Brazil met the deadline in Vienna.");
meetings("William Ruto met Gabriel Boric's deadline.");
meetings("The novelist met the painter Anna Berg in Oslo.");
meetings("Shareholders of the bank will meet in Zurich on Tuesday.");
meetings("The Polish minister met reporters in Warsaw.");

meetings(
  "Kenyan President William Ruto spoke by phone with Rwandan President Paul Kagame on Tuesday.",
  "call held | Kenyan President William Ruto + Rwandan President Paul Kagame | when Tuesday",
);
meetings(
  "Japanese Prime Minister Fumio Kishida held a video call with Philippine President Ferdinand Marcos.",
  "call held | Japanese Prime Minister Fumio Kishida + Philippine President Ferdinand Marcos",
);
meetings(
  "In a phone call on Tuesday, Kenyan President William Ruto and Rwandan President Paul Kagame discussed the deal.",
  "call held | Kenyan President William Ruto + Rwandan President Paul Kagame | when Tuesday",
);
meetings(
  "In a phone call on Tuesday, Kenyan President William Ruto and Rwandan President Paul Kagame will discuss the deal.",
  "call planned | Kenyan President William Ruto + Rwandan President Paul Kagame | when Tuesday",
);
meetings(
  "Meeting in Riga on Tuesday, Kenyan President William Ruto and Rwandan President Paul Kagame praised the deal.",
  "meeting held | Kenyan President William Ruto + Rwandan President Paul Kagame | place Riga | when Tuesday",
);
meetings(
  "Kenyan President William Ruto has today received a delegation led by Rwandan President Paul Kagame.",
  "meeting held | Kenyan President William Ruto + Rwandan President Paul Kagame | host Kenyan President William Ruto | when today",
);
meetings("Meeting of ministers in Riga on Tuesday, Kenyan President William Ruto said.");
meetings(
  "Kenyan President William Ruto has today met Rwandan President Paul Kagame.",
  "meeting held | Kenyan President William Ruto + Rwandan President Paul Kagame | when today",
);
meetings("Greek Prime Minister Kyriakos Mitsotakis called for calm.");
meetings("Greek Prime Minister Kyriakos Mitsotakis called Turkish President Recep Tayyip Erdogan a partner.");

meetings(
  "Serbia's president and Albania's prime minister sat down in Tirana.",
  "meeting held | Serbia's president + Albania's prime minister | place Tirana",
);

wrong(
  "Ghanaian President John Mahama received on Monday, at the palace, his Togolese counterpart, Faure Gnassingbe.",
  [],
  ["meeting held | Ghanaian President John Mahama + Faure Gnassingbe | host Ghanaian President John Mahama | when Monday"],
);

// Whom they met is nobody in particular: they did not meet each other.
meetings("Kenyan President William Ruto and Chilean President Gabriel Boric met the protesters outside the palace.");

meetings(
  "Kenyan President William Ruto and Chilean President Gabriel Boric met Norwegian Prime Minister Jonas Store and Danish Prime Minister Mette Frederiksen, respectively, on Monday.",
  "meeting held | Kenyan President William Ruto + Norwegian Prime Minister Jonas Store | when Monday",
  "meeting held | Chilean President Gabriel Boric + Danish Prime Minister Mette Frederiksen | when Monday",
);
meetings("Kenyan President William Ruto called on French President Emmanuel Macron in Paris, as talks went on, to send help.");
meetings("Kenyan President William Ruto called on European leaders.");
meetings(
  "Kenyan Foreign Minister Ana Rojas called on President Luis Vega and Prime Minister Juan Soto in Lima before joint talks on trade.",
  "meeting held | Kenyan Foreign Minister Ana Rojas + President Luis Vega | place Lima",
  "meeting held | Kenyan Foreign Minister Ana Rojas + Prime Minister Juan Soto | place Lima",
);
meetings(
  "Kenyan President William Ruto paid a courtesy call on King Harald and Queen Sonja in Oslo.",
  "meeting held | Kenyan President William Ruto + King Harald + Queen Sonja | place Oslo",
);
meetings(
  "William Ruto attended separate meetings with President Luis Vega, Prime Minister Juan Soto and Speaker Ana Rojas.",
  "meeting held | William Ruto + President Luis Vega",
  "meeting held | William Ruto + Prime Minister Juan Soto",
  "meeting held | William Ruto + Speaker Ana Rojas",
);
meetings(
  "William Ruto held meetings with Vega and Soto in Lima.",
  "meeting held | William Ruto + Vega | place Lima",
  "meeting held | William Ruto + Soto | place Lima",
);
meetings("William Ruto held talks with Vega and Soto in Lima.", "meeting held | William Ruto + Vega + Soto | place Lima");
meetings(
  "On Monday, President Kh.Bold received the credentials of the envoy, and also met with Finnish President Alexander Stubb.",
  "meeting held | President Kh.Bold + Finnish President Alexander Stubb | when Monday",
);
meetings(
  "Prime Minister Ana Rojas arrived in Quito on a two-day visit for summit talks with Ecuadorian President Luis Vega.",
  "meeting planned | Prime Minister Ana Rojas + Ecuadorian President Luis Vega | place Quito",
);
meetings(
  "Prime Minister Ana Rojas arrived in Quito on an official visit to hold talks with President Luis Vega.",
  "meeting planned | Prime Minister Ana Rojas + President Luis Vega | place Quito",
);
meetings("Prime Minister Ana Rojas returned from a visit for talks with President Luis Vega.");
meetings("Minister Ana Rojas spoke about a visit for talks with President Luis Vega.");
meetings(
  "Foreign Minister Ana Rojas made a courtesy call on visiting Kenyan President William Ruto in Lima.",
  "meeting held | Foreign Minister Ana Rojas + visiting Kenyan President William Ruto | place Lima",
);
meetings("Foreign Minister Ana Rojas insisted on visiting President William Ruto.");
