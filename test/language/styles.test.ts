import { describe, expect, test } from "vitest";
import { docOf, mentions } from "./mentionsof.ts";

describe("a style of address alone stands for whoever was told of", () => {
  test("as a subject", () => mentions("His Majesty left for Oslo.", 'pronoun "His Majesty"', 'place "Oslo" name=Oslo'));
  test("before a name it is an honour", () =>
    mentions("Her Excellency Ama Boateng spoke.", 'person "Her Excellency Ama Boateng" name=Ama Boateng', 'pronoun "Her"'));
  test("what is theirs", () => mentions("They praised his excellency in sport.", 'pronoun "They" several', 'pronoun "his"'));
});

describe("a style of several words", () => {
  test("before a king", () =>
    mentions(
      "The Custodian of the Two Holy Mosques King Salman spoke.",
      'person "The Custodian of the Two Holy Mosques King Salman" name=Salman title=king',
    ));
  test("without a name it is none", () => mentions("The custodian of the two gates spoke."));
});

/** The chains of an office and a name of one sentence. */
function chainsOf(source: string, office: string, name: string): (number | undefined)[] {
  const { mentions: found } = docOf(source);
  return [office, name].map((text) => found.find((one) => one.text === text)?.chain);
}

describe("an office, a name and those with him", () => {
  test("who has counterparts holds the office", () => {
    const [office, name] = chainsOf("The president of Iran, Omar Said, and his counterparts spoke.", "The president of Iran", "Omar Said");
    expect(name).toBe(office);
    expect(name).toBeDefined();
  });
  test("of three, the second is another", () => {
    const [office, name] = chainsOf("The president of Iran, Omar Said, and Ama Boateng spoke.", "The president of Iran", "Omar Said");
    expect(name).not.toBe(office);
  });
});
