import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/*
 * Meetings told by what was discussed, raised or reviewed with somebody, in a place, on a visit or at an occasion. % and ^ are the two.
 */
const TOLD = [
  "% discussed trade with ^ on the sidelines of the forum.",
  "% raised the issue with ^ in Warsaw on Monday.",
  "% reviewed the ceasefire with ^ in Lima on Monday.",
  "% took up the dispute with ^ on the sidelines of the summit.",
  "A visit by % to discuss the ceasefire with ^ was announced on Monday.",
  "% flew to Lima on Monday to discuss the ceasefire with ^.",
  "% was in Lima to discuss trade with ^.",
  "% travelled to Lima, where he discussed trade with ^.",
  "% used the visit to discuss trade with ^.",
  "% and ^ discussed trade in Lima on Monday.",
  "% briefed ^ in Lima on Monday.",
  "% negotiated with ^ in Lima on Monday.",
  "% saw ^ in Lima on Monday.",
  "% presented his credentials to ^ on Monday.",
  "% caught up with ^ in Lima on Monday.",
];

/** What may have been done by letter or on the telephone, or is no talk at all. */
const UNTOLD = [
  "% discussed trade with ^.",
  "% discussed trade with ^ by phone on Monday.",
  "% raised the issue with ^ in a letter on Monday.",
  "% reviewed the letter from ^ in Lima.",
  "% took up office in Lima, succeeding ^.",
  "% briefed reporters in Lima about ^.",
  "% brought up the case of ^ in Lima.",
  "% flew to Lima to discuss the policy of ^.",
  "% and ^ discussed trade on the phone on Monday.",
  "% and ^ raised concerns about the case in Lima.",
];

const PAIRS = [
  ["Norwegian Foreign Minister Espen Barth Eide", "Kenyan President William Ruto"],
  ["the Norwegian prime minister", "the Polish president"],
  ["Prime Minister Robert Abela", "Crown Prince Mohammed bin Salman"],
] as const;

const meetings = (form: string, [one, other]: readonly [string, string]) => {
  const text = form.replace("%", one).replace("^", other);
  const article = makeArticle({ given: "test", text: text[0].toUpperCase() + text.slice(1), published: parseDay("2025-03-06") });
  return rapporteur.read(article).claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening] : []));
};

describe("what is discussed there is discussed face to face", () => {
  test.each(TOLD)("%s", (form) => {
    for (const pair of PAIRS) {
      const [meeting] = meetings(form, pair);
      const parties = (meeting?.parties ?? []).map(({ text }) => text.toLowerCase());
      expect(parties.length, pair.join(" / ")).toBe(2);
      for (const name of pair) expect(parties.some((party) => name.toLowerCase().endsWith(party.split(" ").at(-1)!))).toBe(true);
    }
  });
});

describe("what may be done from afar tells of no meeting", () => {
  test.each(UNTOLD)("%s", (form) => {
    for (const pair of PAIRS) expect(meetings(form, pair), pair.join(" / ")).toEqual([]);
  });
});
