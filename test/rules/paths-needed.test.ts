import { expect, test } from "vitest";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { triggersAt } from "../../src/grammar/match.ts";
import type { Role, Rule } from "../../src/grammar/rule.ts";
import { Walker } from "../../src/grammar/walk.ts";
import { RULES } from "../../src/rules/index.ts";
import { lexiconOf } from "../language/parsedof.ts";
import { complaint, docOf, matchesOf, matchesOfCounterexample, readExample } from "./example.ts";

/** How many paths have no example that needs them. The number may only fall: a new path comes with its example. */
const UNNEEDED = 0;

interface Variant {
  readonly without: string;
  /** Rules as they are and as they would be. */
  readonly rules: readonly { readonly before: Rule; readonly after: Rule }[];
}

/** Each role once, with the rules that have it: several rules may share one. */
function rolesOfRules(): Map<Role, { rule: Rule; name: string }[]> {
  const shared = new Map<Role, { rule: Rule; name: string }[]>();
  for (const rule of RULES)
    for (const [name, role] of Object.entries(rule.roles)) shared.set(role, [...(shared.get(role) ?? []), { rule, name }]);
  return shared;
}

/** Each `requires` once, with the rules that have it. */
function requiresOfRules(): Map<NonNullable<Rule["requires"]>, Rule[]> {
  const shared = new Map<NonNullable<Rule["requires"]>, Rule[]>();
  for (const rule of RULES) if (rule.requires !== undefined) shared.set(rule.requires, [...(shared.get(rule.requires) ?? []), rule]);
  return shared;
}

/** The rules without one path of a role, of `unless`, `requires` or `told`, for each of them. */
function variants(): Variant[] {
  const all: Variant[] = [];
  for (const [role, users] of rolesOfRules())
    for (const path of role.paths) {
      const less = { ...role, paths: role.paths.filter((one) => one !== path) };
      const rules = users.map(({ rule, name }) => ({ before: rule, after: { ...rule, roles: { ...rule.roles, [name]: less } } }));
      all.push({ without: `${users[0].rule.name} ${users[0].name} ${path}`, rules });
    }
  for (const rule of RULES)
    for (const path of rule.unless ?? []) {
      const after = { ...rule, unless: rule.unless!.filter((one) => one !== path) };
      all.push({ without: `${rule.name} unless ${path}`, rules: [{ before: rule, after }] });
    }
  for (const [requires, users] of requiresOfRules())
    for (const [at, asked] of requires.entries()) {
      const others = requires.filter((_, index) => index !== at);
      const paths = typeof asked === "string" ? [asked] : asked;
      for (const path of paths) {
        const left = paths.filter((one) => one !== path);
        const rules = users.map((rule) => ({ before: rule, after: { ...rule, requires: left.length === 0 ? others : [...others, left] } }));
        all.push({ without: `${users[0].name} requires ${path}`, rules });
      }
    }
  for (const rule of RULES)
    for (const path of rule.told ?? []) {
      const after = { ...rule, told: rule.told!.filter((one) => one !== path) };
      all.push({ without: `${rule.name} told ${path}`, rules: [{ before: rule, after }] });
    }
  return all;
}

/** Where the matches of a rule have the word by which the happening is told. */
const toldIn = (rule: Rule, source: string) => matchesOf(rule, readExample(source).text).map(({ told }) => told);

/** True when an example or a counterexample comes out differently. */
function notices({ before, after }: { before: Rule; after: Rule }): boolean {
  if (before.told !== after.told && before.examples.some((example) => `${toldIn(before, example)}` !== `${toldIn(after, example)}`))
    return true;
  if (before.examples.some((example) => complaint(before, example) === null && complaint(after, example) !== null)) return true;
  return (before.counterexamples ?? []).some(
    (sentence) => matchesOfCounterexample(before, sentence).length === 0 && matchesOfCounterexample(after, sentence).length > 0,
  );
}

test("every path and every unless is needed by an example, but for a number that only falls", () => {
  const unneeded = variants().filter((variant) => !variant.rules.some(notices));
  if (unneeded.length !== UNNEEDED) console.log(unneeded.map((variant) => variant.without).join("\n"));
  expect(unneeded.length, "paths that no example needs; give each an example or remove it, then lower UNNEEDED").toBeLessThanOrEqual(
    UNNEEDED,
  );
});

/** How many triggers of several words no example has. The number may only fall: parsers differ in how they hang "together" and "in". */
const UNMET = 14;

test("triggers of several words stand in examples, but for a number that only falls", () => {
  const grammar = compileGrammar(RULES, lexiconOf("triggers", "capitals"));
  const unmet = new Set(grammar.triggers.filter((trigger) => trigger.words.length > 0));
  expect(unmet.size).toBeGreaterThan(40);
  for (const { examples } of RULES)
    for (const example of examples) {
      const doc = docOf(readExample(example).text);
      const walker = new Walker(doc);
      for (let token = 0; token < doc.tokens.count; token++)
        for (const trigger of triggersAt(doc, grammar, token, walker)) unmet.delete(trigger);
    }
  const missing = [...unmet].map(({ lemma, name, words }) => `${lemma} (${name}) ${words.map((path) => path.text).join("; ")}`);
  expect(missing.length, missing.join("\n")).toBeLessThanOrEqual(UNMET);
});
