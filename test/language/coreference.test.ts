import { describe, test } from "vitest";
import { chains, pointsTo } from "./mentionsof.ts";

describe("a pronoun", () => {
  test("rather means one of its own gender", () =>
    pointsTo("Anwar Bello leads the forum. The praise comes from Dame Kari Lunde, who met Bello. She left.", "She", "Dame Kari Lunde"));
});

describe("chains", () => {
  test("a surname after the full name", () =>
    chains("Kenyan President William Ruto spoke. Ruto left on Monday.", ["Kenyan President William Ruto", "Ruto"]));
  test("a surname of two words", () => chains("Karin Vik-Lunde spoke to Boric. Vik-Lunde left.", ["Karin Vik-Lunde", "Vik-Lunde"]));
  test("of two of one surname the one of the same office", () =>
    chains("President Anna Lund and Senator Peter Lund spoke. President Lund left.", ["President Anna Lund", "President Lund"]));
  test("a surname that two persons share joins neither", () => chains("Anna Lund met Peter Lund. Lund spoke."));
  test("a name and its beginning, whichever comes first", () => {
    chains("William Ruto Samoei spoke. William Ruto left.", ["William Ruto Samoei", "William Ruto"]);
    chains("William Ruto spoke. William Ruto Samoei left.", ["William Ruto", "William Ruto Samoei"]);
    chains("William Ruto spoke. William Boric left.");
  });
  test("abbreviation and long form", () =>
    chains("The Arctic Fisheries Union (AFU) met. The AFU voted.", ["The Arctic Fisheries Union", "AFU", "The AFU"]));
  test("the office alone, with and without its state", () =>
    chains("Chilean President Gabriel Boric met Norway's Kari Lunde. The Chilean president smiled. The president left.", [
      "Chilean President Gabriel Boric",
      "The Chilean president",
      "The president",
    ]));
  test("the whole office counts: a vice president is not the president", () =>
    chains("President Gabriel Boric and Vice President Ana Rojas spoke. The president left.", [
      "President Gabriel Boric",
      "The president",
    ]));
  test("the minister is the last minister", () =>
    chains("Foreign Minister Kari Lunde spoke to Boric. The minister left.", ["Foreign Minister Kari Lunde", "The minister"]));
  test("an object is not its own subject", () => chains("William Ruto met Gabriel Boric. Anna Lund thanked him.", ["William Ruto", "him"]));
  test("an empty it", () => chains("Norway agreed. It is important that the talks go on."));
  test("another state's office is another person", () => chains("Chilean President Gabriel Boric spoke. The Kenyan president listened."));
  test("the summit and the council", () =>
    chains(
      "Leaders came to the G20 summit. The summit lasted a day. The Nordic Council met. The council voted.",
      ["the G20 summit", "The summit"],
      ["The Nordic Council", "The council"],
    ));
  test("who is only told of in quotation marks is nobody outside of them", () => {
    chains("William Ruto smiled. “Gabriel Boric is ill,” he said.", ["William Ruto", "he"]);
    pointsTo("William Ruto spoke. “Boric and Lunde will meet,” they said.", "they");
  });
  test("he who says: one who said something before, and X in 'X said he'", () => {
    chains("“It is late,” said Kari Lunde of Norway, who spoke when William Ruto left. “It is cold,” she continued.", [
      "Kari Lunde",
      "she",
    ]);
    chains("William Ruto came. In the hall, Gabriel Boric said he was glad.", ["Gabriel Boric", "he"]);
  });
  test("the diplomat and the spokesman are who was just told of, unless a diplomat was", () => {
    chains("Kari Lunde of Norway came. The diplomat smiled.", ["Kari Lunde", "The diplomat"]);
    chains("A diplomat called. Gabriel Boric came. The diplomat smiled.", ["A diplomat", "The diplomat"]);
  });
  test("the official is who of that state was just told of, but for the head of it", () => {
    chains("Kenyan Foreign Minister Kari Lunde came to Oslo. The Kenyan official will meet Gabriel Boric.", [
      "Kenyan Foreign Minister Kari Lunde",
      "The Kenyan official",
    ]);
    chains("Gabriel Boric met Kenyan Foreign Minister Kari Lunde. Lunde smiled. The Kenyan official left.", [
      "Kenyan Foreign Minister Kari Lunde",
      "Lunde",
      "The Kenyan official",
    ]);
    chains("Kenyan President William Ruto came to Oslo. The Kenyan official will meet Gabriel Boric.");
    chains("Kenyan Foreign Minister Kari Lunde came to Oslo. The Chilean official will meet her.", [
      "Kenyan Foreign Minister Kari Lunde",
      "her",
    ]);
  });
  test("a surname that is a word, of one whose given name stands behind it", () => {
    chains("President Moon Jae-in met Kari Lunde. Moon left for Oslo.", ["President Moon Jae-in", "Moon"]);
    chains("President Park Geun-hye met Kari Lunde. Park and Lunde left.", ["President Park Geun-hye", "Park"], ["Kari Lunde", "Lunde"]);
    chains("President Park Geun-hye met Kari Lunde. They walked in the Park.");
  });
  test("a pronoun that can mean one only tells the gender of that one", () =>
    chains("Kari Lunde says her ship is late. Gabriel Boric came. She smiled.", ["Kari Lunde", "her", "She"]));
  test("the president is the one who is spoken of", () =>
    chains("President Gabriel Boric spoke to the Kenyan president. Boric smiled. The president left.", [
      "President Gabriel Boric",
      "Boric",
      "The president",
    ]));
  test("what is quoted puts nobody farther off", () =>
    chains("Gabriel Boric came. “It is late. It is cold. We go. They stay. You wait. We all wait,” he said.", ["Gabriel Boric", "he"]));
  test("the leader is the president of that state", () =>
    chains("Chilean President Gabriel Boric met Norway's Kari Lunde. The Chilean leader smiled.", [
      "Chilean President Gabriel Boric",
      "The Chilean leader",
    ]));
  test("not across sections", () => chains("Leaders came to the G20 summit.\n# Elsewhere\nThe summit lasted a day."));
  test("he and his: the subject; his counterpart is somebody else", () =>
    chains("Gabriel Boric met his Peruvian counterpart. He smiled.", ["Gabriel Boric", "his", "He"]));
  test("his host, her guest: the only other one named", () => {
    pointsTo("William Ruto received Gabriel Boric in Nairobi. Boric thanked his host.", "his host", "William Ruto");
    pointsTo("William Ruto received Gabriel Boric in Nairobi. Boric thanked his Kenyan host.", "his Kenyan host", "William Ruto");
    pointsTo("Kenya's William Ruto received Gabriel Boric. Boric thanked his Chilean host.", "his Chilean host");
    pointsTo("William Ruto and Anna Lund received Gabriel Boric in Nairobi. He thanked his host.", "his host");
    pointsTo("William Ruto received Gabriel Boric. Boric thanked his host, Kari Lunde.", "his host");
  });
  test("the Kenyan leader, of whom no office is told", () =>
    chains("Kenya's William Ruto flew to Oslo. The Kenyan leader smiled. The Chilean leader left.", [
      "Kenya's William Ruto",
      "The Kenyan leader",
    ]));
  test("she is not Mr", () => chains("Ms Lunde met Mr Holm. She smiled.", ["Ms Lunde", "She"]));
});

describe("antecedents of plurals", () => {
  test("the two leaders", () =>
    pointsTo(
      "William Ruto met Gabriel Boric in Lima. The two leaders signed a treaty.",
      "The two leaders",
      "William Ruto",
      "Gabriel Boric",
    ));
  test("they, past the speaker of the sentence", () =>
    pointsTo(
      "William Ruto will meet Gabriel Boric. Kremlin aide Pyotr Zubov said the two would sign a treaty.",
      "the two",
      "William Ruto",
      "Gabriel Boric",
    ));
  test("without the spokesman who tells of them", () =>
    pointsTo(
      "William Ruto will meet his counterpart Gabriel Boric in Lima, Kremlin spokesman Pyotr Zubov said. The two leaders will sign a treaty.",
      "The two leaders",
      "William Ruto",
      "his counterpart Gabriel Boric",
    ));
  test("the two whom one of theirs speaks for, and who last met", () => {
    pointsTo(
      "William Ruto met Gabriel Boric in Oslo. His spokesman said the two would meet again.",
      "the two",
      "William Ruto",
      "Gabriel Boric",
    );
    pointsTo("William Ruto will meet Gabriel Boric. The two last met in Lima.", "The two", "William Ruto", "Gabriel Boric");
  });
  test("who tells and who is told, before those whom they speak of", () => {
    const told = "William Ruto told Gabriel Boric that he would meet Anna Lund.";
    pointsTo(`${told} The two leaders spoke in Oslo.`, "The two leaders", "William Ruto", "Gabriel Boric");
    pointsTo(
      "William Ruto told reporters that he would meet Anna Lund. The two leaders spoke in Oslo.",
      "The two leaders",
      "William Ruto",
      "Anna Lund",
    );
  });
  test("without one whom an apposition calls an official", () =>
    pointsTo(
      "William Ruto and Gabriel Boric will meet. Pyotr Zubov, an official in Boric's office, said so. The two leaders know it.",
      "The two leaders",
      "William Ruto",
      "Gabriel Boric",
    ));
  test("the two leaders of one name, without those of other states", () => {
    pointsTo(
      "Kenyan President William Ruto met Anna Lund. American President Gabriel Boric called them. The two Kenyan leaders spoke.",
      "The two Kenyan leaders",
      "Kenyan President William Ruto",
      "Anna Lund",
    );
    pointsTo("Chilean President Gabriel Boric met American envoy Anna Lund. The two Kenyan leaders spoke.", "The two Kenyan leaders");
  });
  test("teams are none of those who lead", () => {
    pointsTo("William Ruto met Gabriel Boric in Oslo. The various negotiating teams met on.", "The various negotiating teams");
    pointsTo("Kenya and Chile agreed on talks. The two teams met in Oslo.", "The two teams", "Kenya", "Chile");
  });
  test("countries whose nationalities only stand before persons", () => {
    pointsTo("Chilean President Gabriel Boric visited Ghana. The two countries agreed.", "The two countries", "Chilean", "Ghana");
    pointsTo(
      "Chilean President Gabriel Boric met Kenyan President William Ruto. Both nations agreed.",
      "Both nations",
      "Chilean",
      "Kenyan",
    );
    pointsTo(
      "Chile's president met Kenyan President William Ruto in Oslo. The two countries agreed.",
      "The two countries",
      "Chile",
      "Kenyan",
    );
  });
  test("of more countries those that are no places, or none", () => {
    pointsTo("Chile and Ghana agreed with Kenya. The two countries spoke.", "The two countries");
    pointsTo("Chile and Ghana agreed in Kenya. The two countries spoke.", "The two countries", "Chile", "Ghana");
  });
  test("both countries", () => pointsTo("Chile wrote to Ghana. Both countries agreed.", "Both countries", "Chile", "Ghana"));
  test("a plural after a plural", () =>
    pointsTo("William Ruto met Gabriel Boric. The two leaders spoke. They left.", "They", "William Ruto", "Gabriel Boric"));
  test("these countries are states, not the persons before them", () =>
    pointsTo("William Ruto met Gabriel Boric. Kenya and Chile trade. These countries want more.", "These countries", "Kenya", "Chile"));
  test("nothing fits", () => pointsTo("The weather was fine. The two leaders shook hands.", "The two leaders"));
  test("a group with members points nowhere", () => pointsTo("The presidents of Chile and Peru met.", "The presidents of Chile and Peru"));
});
