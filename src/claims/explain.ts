import type { Grammar } from "../grammar/compile.ts";
import { type PathTrace, type RoleTrace, type RuleTrace, type TriggerTrace, trace } from "../grammar/trace.ts";
import type { Doc } from "../language/doc.ts";

/** Why a document's sentences give the claims that they give: as data, and as lines of text to read. */
export interface Explanation {
  readonly triggers: readonly TriggerTrace[];
  readonly lines: readonly string[];
}

/** Which triggers were seen, which rules held there, which path stopped at which token, which mention was of the wrong kind. */
export function explain(doc: Doc, grammar: Grammar): Explanation {
  const triggers = trace(doc, grammar);
  const lines = triggers.flatMap((one) => triggerLines(one, doc));
  return { triggers, lines: lines.length > 0 ? lines : ["no word here begins a frame"] };
}

function triggerLines(one: TriggerTrace, doc: Doc): string[] {
  const rules = one.rules.length === 0 ? ["  no rule has this trigger"] : one.rules.flatMap((rule) => ruleLines(rule, doc));
  return [`"${word(one.token, doc)}" is the trigger ${one.name}`, ...rules];
}

function ruleLines(rule: RuleTrace, doc: Doc): string[] {
  return [`  ${rule.rule}: ${rule.outcome}`, ...rule.roles.flatMap((role) => roleLines(role, doc))];
}

function roleLines(role: RoleTrace, doc: Doc): string[] {
  const filled = role.paths.filter((path) => path.filled.length > 0);
  return (filled.length > 0 ? filled : role.paths).map((path) => `    ${role.role}: ${pathLine(path, doc)}`);
}

function pathLine(path: PathTrace, doc: Doc): string {
  if (path.filled.length > 0) return `${path.path} reached ${words(path.filled, doc)}`;
  if (path.stopped !== null) return `${path.path} stopped at ${words(path.stopped.at, doc)} before ${path.stopped.step}`;
  const unfit = path.unfit.map(
    ({ token, kinds }) => `"${word(token, doc)}", ${kinds.length > 0 ? `a ${kinds.join(" and ")}` : "no mention"}`,
  );
  return `${path.path} reached ${unfit.join("; ")}`;
}

function words(tokens: readonly number[], doc: Doc): string {
  return tokens.map((token) => `"${word(token, doc)}"`).join(", ");
}

function word(token: number, doc: Doc): string {
  return doc.article.text.slice(doc.tokens.start[token], doc.tokens.end[token]);
}
