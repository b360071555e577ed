import { expect, test } from "vitest";
import type { Rule } from "../../src/grammar/rule.ts";
import { RULES } from "../../src/rules/index.ts";
import { complaint, matchesOf } from "./example.ts";

/** How many paths have no example that needs them. The number may only fall: a new path comes with its example. */
const UNNEEDED = 0;

/** The rule without one path or one `unless`, for each of them. */
function lessOne(rule: Rule): { without: string; rule: Rule }[] {
  const variants: { without: string; rule: Rule }[] = [];
  for (const [name, role] of Object.entries(rule.roles))
    for (const path of role.paths)
      variants.push({
        without: `${rule.name} ${name} ${path}`,
        rule: { ...rule, roles: { ...rule.roles, [name]: { ...role, paths: role.paths.filter((one) => one !== path) } } },
      });
  for (const path of rule.unless ?? [])
    variants.push({ without: `${rule.name} unless ${path}`, rule: { ...rule, unless: rule.unless!.filter((one) => one !== path) } });
  return variants;
}

/** True when an example or a counterexample of the rule comes out differently. */
function notices(before: Rule, after: Rule): boolean {
  if (before.examples.some((example) => complaint(before, example) === null && complaint(after, example) !== null)) return true;
  return (before.counterexamples ?? []).some(
    (sentence) => matchesOf(before, sentence).length === 0 && matchesOf(after, sentence).length > 0,
  );
}

test("every path and every unless is needed by an example, but for a number that only falls", () => {
  const unneeded = RULES.flatMap((rule) =>
    lessOne(rule)
      .filter((variant) => !notices(rule, variant.rule))
      .map((variant) => variant.without),
  );
  if (unneeded.length !== UNNEEDED) console.log(unneeded.join("\n"));
  expect(unneeded.length, "paths that no example needs; give each an example or remove it, then lower UNNEEDED").toBeLessThanOrEqual(
    UNNEEDED,
  );
});
