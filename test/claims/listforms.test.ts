import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * The plainest forms in which news lists those whom one person meets one after the other, by their states. % is who meets them, @1 to @4 the states.
 */
const FORMS = [
  "% met the presidents of @1, @2, @3 and @4 in Berlin on Monday.",
  "% will hold bilateral meetings with the prime ministers of @1, @2, @3 and @4.",
  "% met his counterparts from @1, @2, @3 and @4.",
  "% held discussions with his counterparts from @1, @2, @3 and @4.",
  "% held separate talks with the leaders of @1, @2, @3 and @4.",
  "% met with the foreign ministers of @1, @2, @3, and @4 on the sidelines of the summit.",
  "% met separately with the presidents of @1, @2 and @3 and the prime minister of @4.",
  "% held meetings with the President of @1, the Prime Minister of @2, the King of @3 and the Foreign Minister of @4.",
  "% held bilateral meetings with several leaders, including the presidents of @1, @2, @3 and @4.",
  "On the sidelines, % held bilateral talks with the foreign ministers of @1, @2, @3 and @4.",
  "% also held talks with the presidents of @1 and @2 and the foreign ministers of @3 and @4.",
  "% had meetings with the foreign ministers of @1, @2, @3 and @4, among others.",
  "% is scheduled to meet the heads of state of @1, @2, @3 and @4.",
  "% received the foreign ministers of @1, @2, @3 and @4.",
  "% met with @1's president, @2's prime minister and @3's foreign minister.",
  "% will hold on Friday bilateral meetings with the prime ministers of @1, @2, @3 and @4.",
  "% held on Monday talks with the foreign ministers of @1, @2, @3 and @4.",
  "% held on the sidelines of the summit separate meetings with the presidents of @1, @2, @3 and @4.",
  "% held talks with African leaders on Monday, including the presidents of @1, @2, @3 and @4.",
  "% met a number of leaders, among them the presidents of @1, @2, @3 and @4.",
  "% held a number of bilateral meetings, including with the presidents of @1, @2, @3 and @4.",
  "% held meetings with, among others, the presidents of @1, @2, @3 and @4.",
  "% met, among others, the presidents of @1, @2, @3 and @4.",
  "% met with four leaders: the presidents of @1, @2, @3 and @4.",
  "% had separate meetings with presidents of @1, @2, @3, @4.",
  "%'s schedule includes meetings with the presidents of @1, @2, @3 and @4.",
  "During the visit, % will have talks with the presidents of @1, @2, @3 and @4, the ministry said.",
  "% met with the foreign ministers of @1, @2 and @3 as well as the prime minister of @4.",
  "% met with the foreign ministers of @1, @2 and @3, as well as the prime minister of @4.",
  "% met with the foreign ministers of @1 and @2, as well as with the prime ministers of @3 and @4.",
  "% held talks with the presidents of @1, @2 and @3 as well as with the prime minister of @4.",
  "% will also hold bilateral meetings with his counterparts from @1, @2 and @3, among others.",
];
const STATES = [
  ["Sudan", "Djibouti", "Kenya", "Malawi"],
  ["Namibia", "the Maldives", "Niger", "Italy"],
  ["Saint Lucia", "Trinidad and Tobago", "Barbados", "Guyana"],
  ["the UAE", "Equatorial Guinea", "Tajikistan", "the Netherlands"],
  ["France", "Germany", "Bosnia and Herzegovina", "Japan"],
];
const WHO = "Angolan Foreign Minister Jorge Pinta";

/** Whom each meeting of a text is with besides Pinta; null where it is with several at once. */
function counterparts(text: string): (string | null)[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening }) => {
    if (happening.kind !== "meeting") return [];
    const others = happening.parties.filter((party) => !party.text.includes("Pinta"));
    return [others.length === 1 && happening.parties.length === 2 ? others[0].text : null];
  });
}

describe("those on a list are met one by one", () => {
  test.each(FORMS)("%s", (form) => {
    for (const states of STATES) {
      const text = states.reduce((filled, state, i) => filled.replace(`@${i + 1}`, state), form.replace("%", WHO));
      const expected = states.filter((_, i) => form.includes(`@${i + 1}`)).map((state) => state.replace(/^the /, ""));
      const found = counterparts(text);
      expect(found.length, text).toBe(expected.length);
      for (const [i, state] of expected.entries()) expect(found[i], text).toContain(state);
    }
  });
});
