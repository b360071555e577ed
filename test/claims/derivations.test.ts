import { describe, expect, test } from "vitest";
import { DERIVATIONS, plainAt, rederive, valueAt } from "../../src/claims/derivations.ts";
import { examples, rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

describe.each(examples)("$given", (article) => {
  const { claims } = rapporteur.read(article);

  test("each value with evidence follows from the words at its spans and nothing else", () => {
    for (const claim of claims)
      for (const [path, support] of Object.entries(claim.evidence)) {
        if (DERIVATIONS[support.by] === undefined) continue;
        expect([claim.rule, path, rederive(claim, path, article.text, lexicon)]).toEqual([claim.rule, path, plainAt(claim, path)]);
      }
  });

  test("each span lies in the article, and evidence stands for something that is there", () => {
    for (const claim of claims)
      for (const [path, support] of Object.entries(claim.evidence)) {
        expect(valueAt(claim, path), `${claim.rule} ${path}`).not.toBeNull();
        for (const span of support.spans) expect(0 <= span.start && span.start < span.end && span.end <= article.text.length).toBe(true);
      }
  });

  test("each party, place and time has evidence", () => {
    for (const { happening, evidence, when, rule } of claims) {
      if (when !== null) expect(Object.keys(evidence), rule).toContain("when");
      if (happening.kind === "meeting" || happening.kind === "call")
        expect(
          Object.keys(evidence).filter((path) => path.startsWith("parties.")),
          rule,
        ).toHaveLength(happening.parties.length);
      if ((happening.kind === "meeting" || happening.kind === "visit") && happening.place !== null)
        expect(Object.keys(evidence), rule).toContain("place");
    }
  });
});

test("a claim whose words were tampered with does not re-derive", () => {
  const [article] = examples;
  const [claim] = rapporteur.read(article).claims;
  const path = Object.keys(claim.evidence).find((one) => ["mention", "member", "coreference"].includes(claim.evidence[one].by))!;
  expect(rederive(claim, path, article.text.replace(/[a-z]/g, "x"), lexicon)).not.toBe(plainAt(claim, path));
});
