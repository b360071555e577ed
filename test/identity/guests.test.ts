import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Who goes where in a text of May 2024: "Paul Kagame in Kenya", the words of the visitor where the world does not know them. */
function visits(text: string): string[] {
  const article = makeArticle({ given: "test", text, published: parseDay("2024-05-14") });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  return claims.flatMap(({ happening }) => (happening.kind === "visit" ? [`${happening.visitor.name} in ${happening.place.name}`] : []));
}

test.each([
  ["Kenyan President William Ruto received his Rwandan counterpart on Monday. He will visit Kenya until Thursday.", "Paul Kagame in Kenya"],
  [
    "Indian Prime Minister Narendra Modi greeted the Dutch prime minister at the airport. He is on a visit to India.",
    "Mark Rutte in India",
  ],
  ["Polish President Andrzej Duda thanked the German chancellor. Duda said that he had visited Poland twice.", "Olaf Scholz in Poland"],
  [
    "Indonesian President Joko Widodo thanked the Dutch prime minister, who was on his first visit to Indonesia.",
    "Mark Rutte in Indonesia",
  ],
  [
    "The Rwandan president arrives in Nairobi on Tuesday. Kenyan President William Ruto will receive him. He will visit Nairobi until Friday.",
    "Paul Kagame in Nairobi",
  ],
])("who is at home is not the visitor: %s", (text, visit) => {
  const found = visits(text);
  expect(found).toContain(visit);
  expect(new Set(found.map((one) => one.split(" in ")[0])).size).toBe(1);
});

test("the president who arrives is not the one who welcomes", () => {
  const found = visits(
    "Kenya's President William Ruto will welcome the Rwandan president in Nairobi. The president arrives in Kenya on Sunday.",
  );
  expect(found).toContain("Paul Kagame in Kenya");
});

test.each([
  "Kenyan President William Ruto said that Ugandan President Yoweri Museveni was a friend. He visited Mombasa on Monday.",
  "Kenyan President William Ruto praised a Ugandan spokesman. He visited Kenya's coast and Mombasa on Monday.",
  "French President Emmanuel Macron thanked the Polish and the Czech presidents. He returned to France on Tuesday and visited France's north.",
  "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe. He arrived in Kenya on Monday.",
])("no guest is made up: %s", (text) => {
  expect(visits(text)).toEqual([]);
});
