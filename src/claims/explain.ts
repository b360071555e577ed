import type { Grammar } from "../grammar/compile.ts";
import {
  type NearTrigger,
  nearTriggers,
  type PathTrace,
  type RoleTrace,
  type RuleTrace,
  type TriggerTrace,
  trace,
} from "../grammar/trace.ts";
import type { Doc } from "../language/doc.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { Span } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import { lookupOf } from "./lookup.ts";
import { type ClaimResources, grammarOf, readClaims } from "./read.ts";
import type { Refusal } from "./refusal.ts";
import { type StatusStep, statusSteps } from "./status/status.ts";

/** Why a document's sentences give the claims that they give: as data, and as lines of text to read. */
export interface Explanation {
  readonly triggers: readonly TriggerTrace[];
  /** Words that are triggers elsewhere. */
  readonly near: readonly NearTrigger[];
  /** What looked like a claim and gave none, in order of the text: rules that held, lines, phrases, quotations. */
  readonly refusals: readonly Refusal[];
  readonly claims: readonly ClaimTrace[];
  /** Everything, as lines to read: every path of every rule, and where it stopped. */
  readonly lines: readonly string[];
  /** The same in short: rules that held with what fills their roles, the others by what stopped them. */
  readonly short: readonly string[];
}

/** A claim with the words that each of its values rests on. */
export interface ClaimTrace {
  readonly claim: Claim;
  readonly from: "tree" | "line" | "phrase" | "quotation";
  readonly values: readonly ValueTrace[];
  /** The claim and each value, to read: what it gives, then a line a value. */
  readonly lines: readonly string[];
}

export interface ValueTrace {
  /** The value's role, those of one list together: "parties", "positions.voter", "status". */
  readonly role: string;
  readonly words: readonly string[];
  /** How the value follows from the words, and from what besides: "mention", "cues", "keyword lexicon:relations". */
  readonly by: readonly string[];
  /** Of a status that words decide, what each does, from the happening outwards. */
  readonly steps: readonly StatusStep[];
}

/**
 * Which triggers were seen, which rules held there, which path stopped at which token, which mention was of the wrong kind; which rules that
 * held gave no claim, and why; which words each value of a claim rests on, and what was read without a tree.
 */
export function explain(doc: Doc, resources: ClaimResources): Explanation {
  const grammar = resources.grammar ?? grammarOf(resources.lexicon);
  const triggers = trace(doc, grammar);
  const near = nearTriggers(doc, grammar);
  const refusals: Refusal[] = [];
  const reading = readClaims(doc, resources, (rule, token, why) => refusals.push({ rule, token, why }));
  const claims = reading.claims.map((claim) => claimTrace(claim, triggers, doc, resources.lexicon));
  refusals.sort((a, b) => a.token - b.token);
  const given = claims.length === 0 ? ["gives no claim"] : claims.flatMap((claim) => claim.lines);
  const linesOf = (some: readonly Refusal[]) => some.map((one) => refusalLine(one, doc));
  const nearLines = near.map(({ token, name, why }) => `"${word(token, doc)}" is no trigger ${name} here: ${why}`);
  const news = refusals.filter((one) => isNews(one, claims, doc));
  return {
    triggers,
    near,
    refusals,
    claims,
    lines: [...triggerLines(triggers, doc), ...nearLines, ...linesOf(refusals), ...given],
    short: [...shortLines(triggers, doc), ...nearLines, ...linesOf(news), ...given],
  };
}

/** False for what the line did not give where a tree did. */
function isNews({ rule, token }: Refusal, claims: readonly ClaimTrace[], { tokens }: Doc): boolean {
  return rule !== "line" || !claims.some(({ claim }) => claim.trigger.start === tokens.start[token]);
}

/** What the grammar does with a document, as lines of text: every trigger, and every path of its rules. */
export function explainTriggers(doc: Doc, grammar: Grammar): string[] {
  return triggerLines(trace(doc, grammar), doc);
}

function refusalLine({ rule, token, why }: Refusal, doc: Doc): string {
  return `no claim by ${rule} at "${word(token, doc)}": ${why}`;
}

function claimLines(claim: Claim, from: ClaimTrace["from"], values: readonly ValueTrace[]): string[] {
  const read = from === "line" ? ", read along the line" : "";
  return [`gives a ${claim.happening.kind}, ${claim.status}, by ${claim.rule}${read}`, ...values.flatMap(valueLines)];
}

function valueLines({ role, words, by, steps }: ValueTrace): string[] {
  return [
    `  ${role}: ${words.map((one) => `"${one}"`).join(", ") || "no words"} (${by.join(", ")})`,
    ...steps.map(
      (step) =>
        `    ${step.word}, of the class ${step.class}: ${step.from === step.to ? `still ${step.to}` : `${step.from} to ${step.to}`}`,
    ),
  ];
}

function claimTrace(claim: Claim, triggers: readonly TriggerTrace[], doc: Doc, lexicon: Lexicon): ClaimTrace {
  const byRole = new Map<string, { words: string[]; by: string[] }>();
  for (const [path, { spans, by, from }] of Object.entries(claim.evidence)) {
    const role = path.replace(/\.\d+(?=\.|$)/g, "");
    const value = byRole.get(role) ?? { words: [], by: [] };
    byRole.set(role, value);
    value.words.push(...spans.map((span) => text(span, doc)));
    const how = [by, ...from].join(" ");
    if (!value.by.includes(how)) value.by.push(how);
  }
  const values = [...byRole].map(([role, { words, by }]) => {
    const steps = role === "status" && by.length === 1 && by[0] === "cues" ? statusSteps(words, lexicon) : [];
    return { role, words, by, steps };
  });
  const from = readFrom(claim, triggers, doc);
  return { claim, from, values, lines: claimLines(claim, from, values) };
}

/** Whether a claim's rule held at a tree's trigger, or what else it was read from. */
function readFrom({ rule, trigger }: Claim, triggers: readonly TriggerTrace[], doc: Doc): ClaimTrace["from"] {
  if (rule.startsWith("statement/")) return "quotation";
  if (rule === "relation/phrase" || rule === "relation/title") return "phrase";
  const token = lookupOf(doc).token(trigger.start);
  const held = triggers.some((one) => one.token === token && one.rules.some((each) => each.rule === rule && each.outcome === "matched"));
  return held || rule.startsWith("gathering/") ? "tree" : "line";
}

function shortLines(triggers: readonly TriggerTrace[], doc: Doc): string[] {
  return triggers.length === 0 ? [NOTHING] : triggers.flatMap((one) => shortTriggerLines(one, doc));
}

/** A trigger in short: each rule that held with its roles, then the others by what stopped them. */
function shortTriggerLines({ token, name, rules }: TriggerTrace, doc: Doc): string[] {
  const held = rules.filter((rule) => rule.outcome === "matched");
  const stopped = rules.filter((rule) => rule.outcome !== "matched").map((rule) => `${rule.rule} (${rule.outcome})`);
  return [
    `"${word(token, doc)}" is the trigger ${name}${rules.length === 0 ? ": no rule has it" : ""}`,
    ...held.flatMap(({ rule, roles }) => [`  ${rule}`, ...roles.flatMap((role) => filledLines(role, doc))]),
    ...(stopped.length > 0 ? [`  not ${stopped.join("; ")}`] : []),
  ];
}

function filledLines({ role, paths }: RoleTrace, doc: Doc): string[] {
  return paths.filter(({ filled }) => filled.length > 0).map(({ filled, path }) => `    ${role}: ${words(filled, doc)} (${path})`);
}

const NOTHING = "no word here begins a frame";

function triggerLines(triggers: readonly TriggerTrace[], doc: Doc): string[] {
  const lines = triggers.flatMap((one) => oneTriggerLines(one, doc));
  return lines.length > 0 ? lines : [NOTHING];
}

function oneTriggerLines(one: TriggerTrace, doc: Doc): string[] {
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

function text({ start, end }: Span, doc: Doc): string {
  return doc.article.text.slice(start, end);
}
