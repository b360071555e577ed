import { expect, test } from "vitest";
import type { Role, Rule } from "../../src/grammar/rule.ts";
import { RULES } from "../../src/rules/index.ts";
import { complaint, matchesOf } from "./example.ts";

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

/** The rules without one path or one `unless`, for each of them. */
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
  return all;
}

/** True when an example or a counterexample comes out differently. */
function notices({ before, after }: { before: Rule; after: Rule }): boolean {
  if (before.examples.some((example) => complaint(before, example) === null && complaint(after, example) !== null)) return true;
  return (before.counterexamples ?? []).some(
    (sentence) => matchesOf(before, sentence).length === 0 && matchesOf(after, sentence).length > 0,
  );
}

test("every path and every unless is needed by an example, but for a number that only falls", () => {
  const unneeded = variants().filter((variant) => !variant.rules.some(notices));
  if (unneeded.length !== UNNEEDED) console.log(unneeded.map((variant) => variant.without).join("\n"));
  expect(unneeded.length, "paths that no example needs; give each an example or remove it, then lower UNNEEDED").toBeLessThanOrEqual(
    UNNEEDED,
  );
});
