import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** A text and the place of its first meeting as the world knows it, or null. */
function house(text: string, expected: string | null): void {
  test(text, () => {
    const article = makeArticle({ given: "test", text, published: parseDay("2024-05-14") });
    const { claims } = rapporteur.identify(rapporteur.read(article));
    const places = claims.flatMap(({ happening }) => (happening.kind === "meeting" ? [happening.place] : []));
    expect(places).toHaveLength(1);
    expect(places[0]?.entity == null ? null : places[0].name).toBe(expected);
  });
}

house("Emmanuel Macron met Olaf Scholz at the Kremlin.", "Moscow");
house("President Ruto received Emmanuel Macron at State House.", "Nairobi");
house("President Museveni received Emmanuel Macron at State House.", null);
