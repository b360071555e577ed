import { type Doc, UPOS } from "../language/doc.ts";
import type { CompiledRole, CompiledRule, Grammar, Trigger } from "./compile.ts";
import { Fillers } from "./fill.ts";
import { type Match, matchAll, matchRule, triggersAt } from "./match.ts";
import type { Path } from "./path.ts";
import { Walker } from "./walk.ts";

/** What happened at one trigger. */
export interface TriggerTrace {
  readonly token: number;
  readonly sentence: number;
  readonly name: string;
  readonly rules: readonly RuleTrace[];
}

export interface RuleTrace {
  readonly rule: string;
  /**
   * "matched"; "weaker" when another rule of the same yield has more roles; else what stopped it: "requires …" and "unless …" name
   * the path, "empty …" the role that is needed.
   */
  readonly outcome: string;
  readonly roles: readonly RoleTrace[];
}

export interface RoleTrace {
  readonly role: string;
  readonly paths: readonly PathTrace[];
}

export interface PathTrace {
  readonly path: string;
  /** Tokens that the path reached and that fill the role. */
  readonly filled: readonly number[];
  /** Tokens that it reached whose mention is of the wrong kind, or that head no mention; `kinds` are those of the mentions there. */
  readonly unfit: readonly { readonly token: number; readonly kinds: readonly string[] }[];
  /** Where it stopped when it reached nothing: the tokens it came to, and the step that led no further. */
  readonly stopped: { readonly at: readonly number[]; readonly step: string } | null;
}

/** What the grammar does with a document, trigger by trigger: slow and complete, for people. */
export function trace(doc: Doc, grammar: Grammar): TriggerTrace[] {
  const matches = matchAll(doc, grammar);
  const tracer = new Tracer(doc, grammar, matches);
  const traces: TriggerTrace[] = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    if (doc.sentences.parsed[sentence] === 0) continue;
    for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++)
      for (const row of triggersAt(doc, grammar, token, tracer.walker))
        traces.push({ token, sentence, name: row.name, rules: row.rules.map((rule) => tracer.rule(rule, token, sentence)) });
  }
  return traces;
}

/** A word that is a trigger elsewhere, and why it is none here. */
export interface NearTrigger {
  readonly token: number;
  readonly name: string;
  readonly why: string;
}

/**
 * Words with the form of a trigger that are none: those that have another part of speech here, and those of whose other words one stands
 * in the sentence but not where the trigger asks for it.
 */
export function nearTriggers(doc: Doc, grammar: Grammar): NearTrigger[] {
  const walker = new Walker(doc);
  const near: NearTrigger[] = [];
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    const forms = formsIn(sentence, doc);
    for (const [index, form] of forms.entries()) {
      const token = doc.sentences.first[sentence] + index;
      if (doc.sentences.parsed[sentence] === 1 && triggersAt(doc, grammar, token, walker).length > 0) continue;
      const names = new Set<string>();
      for (const trigger of grammar.byForm.get(form) ?? []) {
        const why = names.has(trigger.name) ? null : whyNot(trigger, token, forms, doc, walker);
        if (why === null) continue;
        names.add(trigger.name);
        near.push({ token, name: trigger.name, why });
      }
    }
  }
  return near;
}

function formsIn(sentence: number, { sentences, tokens, article }: Doc): string[] {
  const forms: string[] = [];
  for (let token = sentences.first[sentence]; token < sentences.first[sentence + 1]; token++)
    forms.push(article.text.slice(tokens.start[token], tokens.end[token]).toLowerCase());
  return forms;
}

function whyNot({ tag, words }: Trigger, token: number, forms: readonly string[], { tokens }: Doc, walker: Walker): string | null {
  if (words.length === 0) return tokens.tag[token] === tag ? null : `tagged ${UPOS[tokens.tag[token]]}, as a trigger it is ${UPOS[tag]}`;
  const missing = words.filter((path) => walker.walk(path, token) === 0);
  const asked = words.flatMap((path) => [...(path.steps.at(-1)?.lemmas ?? [])]);
  if (missing.length === 0 || tokens.tag[token] !== tag || !asked.some((word) => forms.includes(word))) return null;
  return `nothing at ${missing.map((path) => path.text).join(", ")}`;
}

class Tracer {
  private readonly matches: readonly Match[];
  readonly walker: Walker;
  private readonly fillers: Fillers;

  constructor(doc: Doc, { seats }: Grammar, matches: readonly Match[]) {
    this.matches = matches;
    this.walker = new Walker(doc);
    this.fillers = new Fillers(doc, seats);
  }

  rule(rule: CompiledRule, token: number, sentence: number): RuleTrace {
    const roles = rule.roles.map((role) => ({ role: role.name, paths: role.paths.map((path) => this.path(path, role, token)) }));
    return { rule: rule.rule.name, outcome: this.outcome(rule, token, sentence, roles), roles };
  }

  private outcome(rule: CompiledRule, token: number, sentence: number, roles: readonly RoleTrace[]): string {
    if (this.matches.some((match) => match.rule === rule.rule && match.trigger === token)) return "matched";
    for (const paths of rule.requires)
      if (!paths.some((path) => this.walker.walk(path, token) > 0)) return `requires ${paths.map((path) => path.text).join(" or ")}`;
    for (const path of rule.unless) if (this.walker.walk(path, token) > 0) return `unless ${path.text}`;
    if (matchRule(rule, token, sentence, this.walker, this.fillers) !== null) return "weaker";
    const empty = roles.find(({ role, paths }) => {
      const { count } = rule.rule.roles[role];
      return (count === "one" || count === "each") && paths.every((path) => path.filled.length === 0);
    });
    return `empty ${empty?.role ?? "?"}`;
  }

  private path(path: Path, role: CompiledRole, token: number): PathTrace {
    const reached = this.reach(path, token, path.steps.length);
    const filled: number[] = [];
    const unfit: { token: number; kinds: string[] }[] = [];
    for (const target of reached) {
      if (this.fillers.fill(role.name, role.role.kind, path.text, target) !== null) filled.push(target);
      else unfit.push({ token: target, kinds: this.fillers.at(target).map((mention) => mention.kind) });
    }
    return { path: path.text, filled, unfit, stopped: reached.length > 0 ? null : this.stop(path, token) };
  }

  private stop(path: Path, token: number): { at: number[]; step: string } {
    for (let steps = path.steps.length - 1; steps > 0; steps--) {
      const at = this.reach(path, token, steps);
      if (at.length > 0) return { at, step: path.steps[steps].text };
    }
    return { at: [token], step: path.steps[0]?.text ?? "" };
  }

  private reach(path: Path, token: number, steps: number): number[] {
    const count = this.walker.walkPart(path, token, steps);
    return Array.from(this.walker.reached.subarray(0, count));
  }
}
