import { makeArticle } from "../article/make.ts";
import { open } from "../rapporteur.ts";
import { claimLine } from "../wire/json.ts";
import { clean, print } from "./terminal.ts";

/** `rapporteur explain "sentence"`: the triggers seen, the rules that held, where paths stopped, and the claims that came of it. */
export function explain(sentence: string, options: { json?: boolean }): void {
  const rapporteur = open();
  const article = makeArticle({ given: "explain", text: sentence });
  const { triggers, lines } = rapporteur.explain(article);
  const claims = rapporteur.read(article).claims;
  if (options.json)
    print([JSON.stringify({ schema: "rapporteur/explain@1", triggers, claims: claims.map((claim) => JSON.parse(claimLine(claim))) })]);
  else print([...lines.map(clean), "", ...claims.map((claim) => `gives: ${claim.happening.kind}, ${claim.status}, by ${claim.rule}`)]);
}
