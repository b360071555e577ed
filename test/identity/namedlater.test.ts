import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { identify } from "../../src/identity/identify.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Who meets whom and who visits, by name, in a report of 3 March 2020. */
function actors(text: string, title: string | null = null): string[] {
  const article = makeArticle({ given: "test", title, text, published: parseDay("2020-03-03") });
  const { claims } = identify(rapporteur.read(article), rapporteur.world);
  return claims.flatMap(({ happening }) => {
    if (happening.kind === "meeting") return [happening.parties.map(({ name }) => name).join(", ")];
    return happening.kind === "visit" ? [happening.visitor.name] : [];
  });
}

describe("an office that a report opens with is held by the one named later who does the same", () => {
  test.each([
    [
      "a visit",
      "A top Chilean diplomat has arrived in Kenya for talks.\n\nPaula Rojas, the Chilean deputy foreign minister, landed in Nairobi.",
      null,
      ["Paula Rojas", "Paula Rojas"],
    ],
    [
      "a title",
      "Paula Rojas, the Chilean special envoy for climate, arrived in Nairobi.",
      "Chilean envoy arrives in Kenya",
      ["Paula Rojas", "Paula Rojas"],
    ],
    [
      "a meeting with the same person",
      "Paula Rojas, a senior Chilean adviser, met President Uhuru Kenyatta in Nairobi.",
      "Chilean adviser meets Kenyatta",
      ["Paula Rojas, Uhuru Kenyatta", "Paula Rojas, Uhuru Kenyatta"],
    ],
    [
      "somebody's adviser, and people of the same state",
      "Kenyan President Uhuru Kenyatta's chief adviser met Chilean officials.\n\nPaula Rojas, Kenya's special adviser, met Senator Ana Soto of Chile.",
      null,
      ["Paula Rojas, Chilean officials", "Paula Rojas, Ana Soto"],
    ],
  ])("%s", (_, text, title, expected) => expect(actors(text, title)).toEqual(expected));
});

describe("but not by somebody else", () => {
  test.each([
    [
      "of another state",
      "A top Chilean diplomat arrived in Kenya.\n\nPaula Rojas, the Peruvian deputy foreign minister, landed in Nairobi.",
    ],
    ["elsewhere", "A top Chilean diplomat arrived in Kenya.\n\nPaula Rojas, the Chilean deputy foreign minister, landed in Accra."],
    ["of an office that would have been told", "A Chilean envoy arrived in Kenya.\n\nChile's President Paula Rojas landed in Nairobi."],
    [
      "one of two",
      "A Chilean envoy arrived in Kenya.\n\nChilean deputy minister Paula Rojas landed in Nairobi. Chilean Senator Ana Soto arrived in Nairobi.",
    ],
  ])("%s", (_, text) => expect(actors(text)[0]).not.toContain("Rojas"));
});

describe("names in the manner of the place", () => {
  test.each([
    ["an initial glued to the name", "President of Mongolia Kh.Battulga met Paula Rojas.", "Khaltmaa Battulga, Paula Rojas"],
    ["the father's name behind", "Mongolian President Battulga Khaltmaa met Paula Rojas.", "Khaltmaa Battulga, Paula Rojas"],
    ["fathers between", "Saudi Foreign Minister Prince Faisal bin Farhan bin Abdullah met Paula Rojas.", "Faisal bin Farhan, Paula Rojas"],
    ["an honour that ends in a mark", "ASEAN Secretary General Dato’ Lim Jock Hoi met Paula Rojas.", "Lim Jock Hoi, Paula Rojas"],
    ["a shortened honour", "External Affairs Minister Smt. Ana Soto met Paula Rojas.", "Ana Soto, Paula Rojas"],
  ])("%s", (_, text, expected) => expect(actors(text)).toEqual([expected]));
});

describe("several offices of one person", () => {
  test.each([
    ["in a row", "Deputy Prime Minister, Minister of Defence Omar Said met Paula Rojas.", ["Omar Said, Paula Rojas"]],
    ["three", "Deputy Prime Minister, Minister of Defence and Minister of Interior Omar Said met Paula Rojas.", ["Omar Said, Paula Rojas"]],
    ["a dash", "Chad's Deputy Prime Minister – Foreign Minister Omar Said met Paula Rojas.", ["Omar Said, Paula Rojas"]],
    ["behind the name", "Paula Rojas met Omar Said, President of Chad and Chair of the African Union.", ["Paula Rojas, Omar Said"]],
    [
      "two persons",
      "Paula Rojas met the Prime Minister, Foreign Minister Omar Said and Senator Ana Soto.",
      ["Paula Rojas, Prime Minister", "Paula Rojas, Omar Said", "Paula Rojas, Ana Soto"],
    ],
  ])("%s", (_, text, expected) => expect(actors(text)).toEqual(expected));
});

describe("what somebody is in charge of is no part of the name", () => {
  test.each([
    ["a region and a field", "US Special Representative for Afghan Reconciliation Paula Rojas met Omar Said.", ["Paula Rojas, Omar Said"]],
    [
      "two towns and a field",
      "The EU special envoy for the Belgrade-Pristina dialogue Paula Rojas met Omar Said.",
      ["Paula Rojas, Omar Said"],
    ],
    [
      "behind a comma, before another deed",
      "Foreign Minister Luis Prado of Chile met the prime minister's adviser on national security, Paula Rojas, and planned to meet Senator Ana Soto.",
      ["Luis Prado, Paula Rojas", "Luis Prado, Ana Soto"],
    ],
  ])("%s", (_, text, expected) => expect(actors(text)).toEqual(expected));
});

test("a small word with a capital, in a title, is no name", () => {
  expect(actors("It rained.", "Emir Of Qatar To Meet With Senator Paula Rojas In Doha")[0]).toBe("Tamim bin Hamad Al Thani, Paula Rojas");
});

test("what an envoy is for is not whom the envoy acts for", () => {
  const article = makeArticle({
    given: "test",
    text: "Paula Rojas, special envoy for Sudan, met Omar Said.",
    published: parseDay("2020-03-03"),
  });
  const { mentions } = identify(rapporteur.read(article), rapporteur.world);
  expect(mentions.find(({ name }) => name === "Paula Rojas")?.of).toBeNull();
});
