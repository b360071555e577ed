import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { claimLines } from "./lines.ts";

/*
 * Who can be a party beside those with a name or an office: teams and missions, a side, inspectors and elders, a group of somebody's, ministers of states that
 * are only counted; each in each form of telling.
 */
const WHO = [
  "an OECD team",
  "the Kenyan negotiating team",
  "a team of Kenyan officials",
  "the Kenyan side",
  "UN inspectors",
  "Kenyan tribal elders",
  "Kenyan opposition figures",
  "a group of senior Kenyan senators",
  "trade ministers from ten countries",
  "members of the Kenyan parliament",
  "the Kenyan military leadership",
  "the Kenyan junta",
] as const;
const FORMS = [
  "President Ana Berg met with ^ in Oslo on Monday.",
  "President Ana Berg and ^ held talks in Oslo on Monday.",
  "Prime Minister Ana Berg hosted ^ for talks in Oslo.",
  "^ met President Ana Berg in Oslo on Monday.",
  "Following talks with ^, President Ana Berg said the deal was close.",
] as const;

function meetingsOf(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening }) =>
    happening.kind === "meeting" ? [happening.parties.map((party) => party.text).join(" + ")] : [],
  );
}

describe("whoever acts for somebody is a party", () => {
  test.each(WHO)("%s", (who) => {
    for (const form of FORMS) {
      const text = form.replace("^", who);
      const found = meetingsOf(text[0].toUpperCase() + text.slice(1));
      expect(found, form).toHaveLength(1);
      expect(found[0].toLowerCase(), form).toContain(who.toLowerCase());
      expect(found[0], form).toMatch(/Ana Berg/);
    }
  });
});

test.each([
  "the Kenyan rugby team",
  "the Kenyan national team",
  "a BBC team",
  "a Red Cross medical team",
  "a team of Kenyan surgeons",
  "a group of Kenyan students",
  "Kenyan scientists",
  "the bank's Kenyan executives",
])("no party is %s", (who) => {
  for (const form of FORMS.slice(0, 2)) expect(meetingsOf(form.replace("^", who)), form).toEqual([]);
});

describe("those of many states meet by themselves", () => {
  test("of a region", () =>
    expect(claimLines("The army chiefs of the Nordic countries meet in Oslo on Monday.", "meeting")).toEqual([
      "meeting planned | The army chiefs of the Nordic countries | place Oslo | when Monday",
    ]));
  test("by their number", () =>
    expect(claimLines("Defence ministers from ten countries met in Oslo on Monday.", "meeting")).toEqual([
      "meeting held | Defence ministers from ten countries | place Oslo | when Monday",
    ]));
  test("not those of one", () => expect(claimLines("Kenyan negotiators met in Oslo on Monday.", "meeting")).toEqual([]));
});
