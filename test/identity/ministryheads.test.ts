import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** Whom the first party of the meeting is in the record, by a report of June 2024. */
function first(text: string): string | null {
  const article = makeArticle({ given: "test", text, published: parseDay("2024-06-12") });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  const [party] = claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.parties[0]] : []));
  return party?.entity ?? null;
}

test.each([
  ["The head of the Ministry of Foreign Affairs of Kazakhstan", "person:kz-murat-nurtleu"],
  ["The head of the Kazakh Foreign Ministry", "person:kz-murat-nurtleu"],
  ["The Kazakh foreign ministry head", "person:kz-murat-nurtleu"],
  ["Kazakhstan's top diplomat", "person:kz-murat-nurtleu"],
  ["The Pentagon chief", "person:us-lloyd-austin"],
])("%s is the minister", (office, entity) => expect(first(`${office} met Sergey Lavrov in Astana.`)).toBe(entity));

test.each([
  "The deputy head of the Kazakh Foreign Ministry",
  "The former head of the Kazakh Foreign Ministry",
  "The head of the Kazakh Foreign Ministry press service",
  "The head of the Kazakh Foreign Ministry delegation",
])("%s is not", (office) => expect(first(`${office} met Sergey Lavrov in Astana.`)).toBeNull());
