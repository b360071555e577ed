import { describe, expect, test } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { complaint, matchesOfCounterexample, readExample } from "./example.ts";

describe.each(RULES)("$name", (rule) => {
  test("has an example, and brackets of its own roles only", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const example of rule.examples)
      for (const { role } of readExample(example).brackets) expect(Object.keys(rule.roles)).toContain(role);
  });

  test.each(rule.examples)("%s", (example) => {
    expect(complaint(rule, example)).toBeNull();
  });

  test.each(rule.counterexamples ?? [])("not: %s", (sentence) => {
    expect(matchesOfCounterexample(rule, sentence).map((match) => match.fillers.map((filler) => `${filler.role} ${filler.path}`))).toEqual(
      [],
    );
  });
});
