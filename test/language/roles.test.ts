import { join } from "node:path";
import { expect, test } from "vitest";
import { roleRows, spanOf } from "../../bench/roles.ts";
import { triggerForms } from "../../src/language/tokens/triggerscan.ts";
import { lexiconOf } from "./parsedof.ts";

const rows = roleRows(join(import.meta.dirname, "../.."));

test("two hundred sentences, each trigger and word standing in its sentence", () => {
  expect(new Set(rows.map((row) => row.sentence)).size).toBe(200);
  for (const { sentence, trigger, word } of rows)
    for (const words of [trigger, word]) expect(sentence.slice(spanOf(sentence, words).start)).toMatch(new RegExp(`^${words}`));
});

test("every trigger is one that the scan looks for", () => {
  const { forms, conditions } = triggerForms(lexiconOf("triggers"));
  const known = (form: string) => forms.has(form) || conditions.has(form);
  for (const { trigger, sentence } of rows) expect(known(trigger.toLowerCase()), `${trigger} in "${sentence}"`).toBe(true);
});

test("no row asks for one path twice, and none names a role twice by the same word", () => {
  const seen = new Set<string>();
  for (const { sentence, trigger, role, word, paths, line } of rows) {
    expect(new Set(paths.map((path) => path.text)).size, `line ${line}`).toBe(paths.length);
    const key = [sentence, trigger, role, word].join("\t");
    expect(seen.has(key), `line ${line}`).toBe(false);
    seen.add(key);
  }
});
