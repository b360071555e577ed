import { describe, expect, test } from "vitest";
import { docOf, mentions } from "./mentionsof.ts";

describe("honours before a name are no part of it", () => {
  test("initials without dots, two honours", () => mentions("H E Dr Ama Boateng spoke.", 'person "H E Dr Ama Boateng" name=Ama Boateng'));
  test("one dot of two", () => mentions("H.E Ama Boateng spoke.", 'person "H.E Ama Boateng" name=Ama Boateng'));
  test("without a space", () =>
    mentions("They thanked HE Ama Boateng.", 'pronoun "They" several', 'person "HE Ama Boateng" name=Ama Boateng'));
  test("behind an office", () =>
    mentions(
      "President Dr. Paul Okello thanked Foreign Minister H E Ama Boateng.",
      'person "President Dr. Paul Okello" name=Paul Okello title=president',
      'person "Foreign Minister H E Ama Boateng" name=Ama Boateng title=foreign minister',
    ));
  test("several words", () =>
    mentions(
      "Prime Minister Rt Hon Keith Marlow spoke.",
      'person "Prime Minister Rt Hon Keith Marlow" name=Keith Marlow title=prime minister',
    ));
  test("Burmese and Indian", () => {
    mentions("Daw Ama Boateng spoke.", 'person "Daw Ama Boateng" name=Ama Boateng');
    mentions("Smt. Ama Boateng spoke.", 'person "Smt. Ama Boateng" name=Ama Boateng');
  });
  test("in full", () => mentions("His Excellency Omar Said spoke.", 'person "His Excellency Omar Said" name=Omar Said', 'pronoun "His"'));
  test("a given name that is a title elsewhere", () =>
    mentions("They thanked H E Sultan bin Saad.", 'pronoun "They" several', 'person "H E Sultan bin Saad" name=Sultan bin Saad'));
});

describe("an office and the honours of its holder", () => {
  test("a field between them", () =>
    mentions(
      "Minister of Finance Dr. Salim Haddad spoke.",
      'person "Minister of Finance Dr. Salim Haddad" name=Salim Haddad title=minister of finance',
    ));
  test("the office of another behind it", () =>
    expect(docOf("A spokesman for Finance Minister Salim Haddad spoke.").mentions.map(({ text }) => text)).toContain(
      "Finance Minister Salim Haddad",
    ));
});

describe("peers and the places of their titles", () => {
  test("a name that is no name elsewhere", () =>
    expect(docOf("Baroness Chapman of Darlington and Lord Murray of Blidworth spoke.").mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Baroness Chapman of Darlington", "Lord Murray of Blidworth"]),
    ));
  test("an office", () =>
    expect(docOf("They thanked the Lord Chamberlain of Denmark.").mentions.filter(({ name }) => name === "Chamberlain")).toEqual([]));
});

describe("no honours", () => {
  test("initials of a name", () => mentions("H E Bates spoke.", 'person "H E Bates" name=H E Bates'));
  test("a pronoun in capitals", () => expect(docOf("HE SPOKE TO OMAR SAID AT LENGTH.").mentions[0].text).not.toMatch(/^HE /));
  test("a title that has no name behind it", () =>
    mentions(
      "They met the Sultan of Oman in Geneva.",
      'pronoun "They" several',
      'person "the Sultan of Oman" title=sultan of=Oman',
      'place "Geneva" name=Geneva',
    ));
});
