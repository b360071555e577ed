import { UPOS, type Upos } from "../language/doc.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import { compilePath, type Path } from "./path.ts";
import type { Role, Rule } from "./rule.ts";

export interface CompiledRole {
  readonly name: string;
  readonly role: Role;
  readonly paths: readonly Path[];
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly roles: readonly CompiledRole[];
  /** Of each list, one path has to reach a token. */
  readonly requires: readonly (readonly Path[])[];
  readonly unless: readonly Path[];
  readonly told: readonly Path[];
}

/** A word that can begin a frame, with the rules that it may begin. */
export interface Trigger {
  readonly lemma: string;
  /** Index into UPOS. */
  readonly tag: number;
  readonly name: string;
  readonly forms: readonly string[];
  /** Of a trigger of several words, the paths from its head to the others: all have to reach a token. */
  readonly words: readonly Path[];
  readonly rules: readonly CompiledRule[];
}

/** Rules compiled once and indexed by their triggers. */
export interface Grammar {
  readonly rules: readonly CompiledRule[];
  readonly triggers: readonly Trigger[];
  /** The triggers that a word, lower case, may be. */
  readonly byForm: ReadonlyMap<string, readonly Trigger[]>;
  /** Names of capitals, which stand for their governments where somebody acts. */
  readonly seats: ReadonlySet<string>;
}

/**
 * The rules with their paths compiled, under the words of the lexicon's table `triggers`. Throws one line that names the rule
 * when a path cannot be read, when no word has its trigger, or when two rules have one name.
 */
export function compileGrammar(rules: readonly Rule[], lexicon: Lexicon): Grammar {
  const compiled = rules.map(compileRule);
  const names = new Set<string>();
  for (const { name } of rules) {
    if (names.has(name)) throw new Error(`rule ${name}: there are two rules of this name`);
    names.add(name);
  }
  const byTrigger = new Map<string, CompiledRule[]>();
  for (const one of compiled)
    for (const trigger of triggersOf(one.rule)) {
      const list = byTrigger.get(trigger);
      if (list === undefined) byTrigger.set(trigger, [one]);
      else list.push(one);
    }
  const triggers = triggerRows(lexicon, byTrigger);
  const known = new Set(triggers.map((trigger) => trigger.name));
  for (const one of compiled)
    for (const trigger of triggersOf(one.rule))
      if (!known.has(trigger)) throw new Error(`rule ${one.rule.name}: no word of data/lexicon/triggers.tsv has the trigger "${trigger}"`);
  return { rules: compiled, triggers, byForm: formsOf(triggers), seats: new Set(lexicon.words("capitals")) };
}

/** The trigger names of a rule. */
export function triggersOf(rule: Rule): readonly string[] {
  return typeof rule.trigger === "string" ? [rule.trigger] : rule.trigger;
}

function formsOf(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const byForm = new Map<string, Trigger[]>();
  for (const trigger of triggers)
    for (const form of trigger.forms) {
      const list = byForm.get(form);
      if (list === undefined) byForm.set(form, [trigger]);
      else list.push(trigger);
    }
  return byForm;
}

function triggerRows(lexicon: Lexicon, byTrigger: ReadonlyMap<string, readonly CompiledRule[]>): Trigger[] {
  const triggers: Trigger[] = [];
  for (const row of lexicon.table("triggers")) {
    const name = cell(row, "trigger");
    const tag = UPOS.indexOf(cell(row, "pos") as Upos);
    if (tag < 0)
      throw new Error(`data/lexicon/triggers.tsv:${row.line}: "${cell(row, "pos")}" is no part of speech of Universal Dependencies`);
    const forms = cell(row, "forms").split(" ");
    const words = pathsOf(cell(row, "with"), `${cell(row, "lemma")} of data/lexicon/triggers.tsv:${row.line}`);
    triggers.push({ lemma: cell(row, "lemma"), tag, name, forms, words, rules: byTrigger.get(name) ?? [] });
  }
  return triggers;
}

/** Paths with "; " between them. */
function pathsOf(text: string, of: string): Path[] {
  return text === "" ? [] : text.split(";").map((path) => compilePath(path.trim(), of));
}

function compileRule(rule: Rule): CompiledRule {
  const compile = (path: string) => compilePath(path, rule.name);
  return {
    rule,
    roles: Object.entries(rule.roles).map(([name, role]) => ({ name, role, paths: role.paths.map(compile) })),
    requires: (rule.requires ?? []).map((paths) => (typeof paths === "string" ? [compile(paths)] : paths.map(compile))),
    unless: (rule.unless ?? []).map(compile),
    told: (rule.told ?? []).map(compile),
  };
}
