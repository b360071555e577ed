import colours from "picocolors";
import { makeArticle } from "../article/make.ts";
import { claimLine } from "../wire/json.ts";
import { openRapporteur } from "./opened.ts";
import { clean, print, terminalWidth, wrap } from "./terminal.ts";

export interface ExplainOptions {
  readonly all?: boolean;
  readonly rule?: string;
  readonly json?: boolean;
}

/**
 * `rapporteur explain "sentence"`: the triggers seen, the rules that held with what fills their roles, the others with what stopped them, what
 * gave no claim and why, and the claims with the words behind every value. With --all every path of every rule, with --rule of one, and
 * the token at which it stopped.
 */
export function explain(sentence: string, options: ExplainOptions): void {
  const rapporteur = openRapporteur();
  const article = makeArticle({ given: "explain", text: sentence });
  const { triggers, near, refusals, claims, lines, short } = rapporteur.explain(article);
  if (options.json) {
    const objects = claims.map(({ claim, from, values }) => ({ from, values, ...JSON.parse(claimLine(claim)) }));
    print([JSON.stringify({ schema: "rapporteur/explain@1", triggers, near, refusals, claims: objects })]);
    return;
  }
  const told = options.rule === undefined ? (options.all ? lines : short) : ofRule(options.rule, lines);
  print(told.flatMap(shown));
}

/** Of all lines those of one rule: at each trigger what stopped it, and its paths. */
function ofRule(rule: string, lines: readonly string[]): string[] {
  const found: string[] = [];
  let trigger: string | null = null;
  let here = false;
  for (const line of lines) {
    if (/^"/.test(line)) trigger = line;
    if (/^ {2}\S/.test(line)) here = line.startsWith(`  ${rule}: `);
    else if (!line.startsWith("    ")) here = line.startsWith(`no claim by ${rule} `) || line.includes(` by ${rule}`);
    if (!here) continue;
    if (trigger !== null && line.startsWith(" ")) found.push(trigger);
    trigger = null;
    found.push(line);
  }
  return found.length > 0 ? found : [`no trigger of ${rule} here`];
}

/** A line as wide as the terminal, with what is found set off from what is not. */
function shown(line: string): string[] {
  const one = clean(line);
  if (one.startsWith("gives ") || / is the trigger /.test(one)) return [colours.bold(one)];
  const indent = " ".repeat(one.length - one.trimStart().length);
  return one.startsWith("  not ") || one.startsWith("no claim by ") ? wrap(one, terminalWidth() ?? 120, indent).map(colours.dim) : [one];
}
