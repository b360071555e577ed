import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Relation } from "../../src/claims/claim.ts";
import { plainAt, rederive } from "../../src/claims/derivations.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { wholeLexicon } from "./lexicon.ts";

const lexicon = wholeLexicon();

/** A text and the relations it tells of, a line each: status, who, what they are to the body, since when. */
export function relations(text: string, ...expected: string[]): void {
  test(text, () => {
    const article = makeArticle({ given: "test", text });
    const claims = rapporteur.read(article).claims.filter((claim) => claim.happening.kind === "relation");
    const lines = claims.map((claim) => {
      const { member, body, role, from, until } = claim.happening as Relation;
      return [`${claim.status} ${member?.text ?? "-"} ${role} ${body.text}`, from?.text ?? "", until?.text ?? ""].join(" ").trim();
    });
    expect(lines).toEqual(expected);
    for (const claim of claims)
      for (const path of Object.keys(claim.evidence))
        expect(rederive(claim, path, article.text, lexicon), path).toEqual(plainAt(claim, path));
  });
}
