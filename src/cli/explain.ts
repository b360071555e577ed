import colours from "picocolors";
import { makeArticle } from "../article/make.ts";
import type { Claim } from "../claims/claim.ts";
import type { TriggerTrace } from "../grammar/trace.ts";
import type { Mention } from "../language/doc.ts";
import { claimLine } from "../wire/json.ts";
import { openRapporteur } from "./opened.ts";
import { clean, print, terminalWidth, wrap } from "./terminal.ts";

export interface ExplainOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * `rapporteur explain "sentence"`: the triggers seen, the rules that held with what fills their roles, the others with what stopped them,
 * and the claims that came of it. With --all every path of every rule, and the token at which it stopped.
 */
export function explain(sentence: string, options: ExplainOptions): void {
  const rapporteur = openRapporteur();
  const article = makeArticle({ given: "explain", text: sentence });
  const { triggers, lines } = rapporteur.explain(article);
  const { claims } = rapporteur.read(article);
  if (options.json) {
    const objects = claims.map((claim) => JSON.parse(claimLine(claim)));
    print([JSON.stringify({ schema: "rapporteur/explain@1", triggers, claims: objects })]);
    return;
  }
  const { tokens } = rapporteur.analyze(article);
  const word = (token: number) => clean(article.text.slice(tokens.start[token], tokens.end[token]));
  const told = triggers.length === 0 ? ["no word here begins a frame"] : triggers.flatMap((trigger) => shortly(trigger, word));
  print([...(options.all ? lines.map(clean) : told), "", ...(claims.length === 0 ? ["gives no claim"] : claims.flatMap(claimLines))]);
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

function claimLines(claim: Claim): string[] {
  const { kind, ...roles } = claim.happening;
  const filled = Object.entries(roles).flatMap(([role, value]) => {
    const words = wordsOf(value);
    return words.length > 0 ? [`  ${role}: ${words.map(clean).join("; ")}`] : [];
  });
  const when = claim.when === null ? [] : [`  when: ${clean(claim.when.text)}`];
  return [`gives a ${colours.bold(kind)}, ${claim.status}, by ${claim.rule}`, ...filled, ...when];
}

/** The words of the mentions and citations that a role holds. */
function wordsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if ("text" in value && "span" in value) return [(value as Mention).text];
  return Object.values(value).flatMap(wordsOf);
}
