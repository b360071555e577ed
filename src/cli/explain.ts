import colours from "picocolors";
import { makeArticle } from "../article/make.ts";
import type { ClaimTrace, Explanation } from "../claims/explain.ts";
import type { Refusal } from "../claims/refusal.ts";
import type { TriggerTrace } from "../grammar/trace.ts";
import { claimLine } from "../wire/json.ts";
import { openRapporteur } from "./opened.ts";
import { clean, print, terminalWidth, wrap } from "./terminal.ts";

export interface ExplainOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * `rapporteur explain "sentence"`: the triggers seen, the rules that held with what fills their roles, the others with what stopped them, what
 * gave no claim and why, and the claims with the words behind every value. With --all every path of every rule, and the token at which it
 * stopped.
 */
export function explain(sentence: string, options: ExplainOptions): void {
  const rapporteur = openRapporteur();
  const article = makeArticle({ given: "explain", text: sentence });
  const explanation = rapporteur.explain(article);
  const { triggers, refusals, claims, lines } = explanation;
  if (options.json) {
    const objects = claims.map(({ claim, from, values }) => ({ from, values, ...JSON.parse(claimLine(claim)) }));
    print([JSON.stringify({ schema: "rapporteur/explain@1", triggers, refusals, claims: objects })]);
    return;
  }
  if (options.all) {
    print(lines.map(clean));
    return;
  }
  const { tokens } = rapporteur.analyze(article);
  const word = (token: number) => clean(article.text.slice(tokens.start[token], tokens.end[token]));
  const told = triggers.length === 0 ? ["no word here begins a frame"] : triggers.flatMap((trigger) => shortly(trigger, word));
  const refused = refusals.filter((one) => isNews(one, explanation, tokens.start[one.token]));
  print([
    ...told,
    ...(refused.length > 0 ? [""] : []),
    ...refused.flatMap(({ rule, token, why }) => wrap(`no claim by ${rule} at ${word(token)}: ${clean(why)}`, terminalWidth() ?? 120, "")),
    "",
    ...(claims.length === 0 ? ["gives no claim"] : claims.flatMap(claimText)),
  ]);
}

/** False for what the line did not give where a tree did. */
function isNews({ rule }: Refusal, { claims }: Explanation, start: number): boolean {
  return rule !== "line" || !claims.some(({ claim }) => claim.trigger.start === start);
}

/** A trigger in short: each rule that held with its roles, then the others by what stopped them. */
function shortly({ token, name, rules }: TriggerTrace, word: (token: number) => string): string[] {
  const held = rules.filter((rule) => rule.outcome === "matched");
  const stopped = rules.filter((rule) => rule.outcome !== "matched").map((rule) => `${rule.rule} (${rule.outcome})`);
  return [
    `${colours.bold(word(token))} is the trigger ${name}${rules.length === 0 ? ": no rule has it" : ""}`,
    ...held.flatMap(({ rule, roles }) => [
      `  ${colours.green(rule)}`,
      ...roles.flatMap(({ role, paths }) =>
        paths
          .filter((path) => path.filled.length > 0)
          .map((path) => `    ${role}: ${path.filled.map(word).join(", ")}  ${colours.dim(path.path)}`),
      ),
    ]),
    ...(stopped.length > 0 ? wrap(`not ${stopped.join("; ")}`, terminalWidth() ?? 120, "  ") : []),
  ];
}

/** A claim: what it is, and each value with its words and how it follows from them. */
function claimText({ lines }: ClaimTrace): string[] {
  const [head, ...values] = lines.map(clean);
  return [colours.bold(head), ...values.map((line) => line.replace(/ \(([^()]*)\)$/, (_, by: string) => `  ${colours.dim(by)}`))];
}
