import { describe, test } from "vitest";
import { chains, pointsTo } from "./mentionsof.ts";

describe("chains", () => {
  test("a surname after the full name", () =>
    chains("Kenyan President William Ruto spoke. Ruto left on Monday.", ["Kenyan President William Ruto", "Ruto"]));
  test("a surname that two persons share joins neither", () => chains("Anna Lund met Peter Lund. Lund spoke."));
  test("abbreviation and long form", () =>
    chains("The Arctic Fisheries Union (AFU) met. The AFU voted.", ["The Arctic Fisheries Union", "AFU", "The AFU"]));
  test("the office alone, with and without its state", () =>
    chains("Chilean President Gabriel Boric met Norway's Kari Lunde. The Chilean president smiled. The president left.", [
      "Chilean President Gabriel Boric",
      "The Chilean president",
      "The president",
    ]));
  test("another state's office is another person", () => chains("Chilean President Gabriel Boric spoke. The Kenyan president listened."));
  test("the summit and the council", () =>
    chains(
      "Leaders came to the G20 summit. The summit lasted a day. The Nordic Council met. The council voted.",
      ["the G20 summit", "The summit"],
      ["The Nordic Council", "The council"],
    ));
  test("not across sections", () => chains("Leaders came to the G20 summit.\n# Elsewhere\nThe summit lasted a day."));
  test("he and his: the subject; his counterpart is somebody else", () =>
    chains("Gabriel Boric met his Peruvian counterpart. He smiled.", ["Gabriel Boric", "his", "He"]));
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
  test("both countries", () => pointsTo("Chile wrote to Ghana. Both countries agreed.", "Both countries", "Chile", "Ghana"));
  test("a plural after a plural", () =>
    pointsTo("William Ruto met Gabriel Boric. The two leaders spoke. They left.", "They", "William Ruto", "Gabriel Boric"));
  test("a group with members points nowhere", () => pointsTo("The presidents of Chile and Peru met.", "The presidents of Chile and Peru"));
});
