import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const SENTENCE = "Kenyan President William Ruto may meet Gabriel Boric in Lima.";

function explain(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "explain", ...words], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

test("in short: what held, what stopped the others, and what each value rests on", () => {
  const lines = explain(SENTENCE).split("\n");
  for (const line of [
    '"meet" is the trigger meet',
    "  meeting/meet",
    '    counterpart: "Gabriel" (obj conj*)',
    "gives a meeting, possible, by meeting/meet",
    '  status: "may", "meet" (cues)',
  ])
    expect(lines).toContain(line);
  const stopped = lines.slice(lines.findIndex((line) => line.startsWith("  not "))).join(" ");
  expect(stopped).toContain("gathering/gather (empty gathering)");
  expect(lines.every((line) => line.length <= 140)).toBe(true);
});

test("--rule has the paths of that rule only, --all those of all", () => {
  const rule = explain("--rule", "meeting/meet", SENTENCE);
  expect(rule).toContain("  meeting/meet: matched\n");
  expect(rule).toContain('    occasion: obl:at|during|for stopped at "meet" before obl:at|during|for');
  expect(rule).not.toContain("gathering/gather");
  const all = explain("--all", SENTENCE);
  expect(all).toContain("  gathering/gather: empty gathering\n");
  for (const line of rule.trim().split("\n")) expect(all).toContain(line);
  expect(explain("--rule", "meeting/none", SENTENCE)).toBe("no trigger of meeting/none here\n");
});

test("--json has triggers, refusals and claims as data, on one line", () => {
  const out = explain("--json", "The committee voted. Norway joined NATO in 1949.");
  expect(out.trim().split("\n").length).toBe(1);
  const { schema, triggers, refusals, claims } = JSON.parse(out);
  expect(schema).toBe("rapporteur/explain@1");
  expect(triggers.map((trigger: { name: string }) => trigger.name)).toContain("vote");
  expect(refusals.map((refusal: { rule: string }) => refusal.rule)).toEqual(["vote/vote"]);
  expect(claims.map((claim: { rule: string; from: string }) => `${claim.rule} ${claim.from}`)).toEqual(["relation/join tree"]);
  expect(claims[0].values.map((value: { role: string }) => value.role)).toContain("member");
});

test("a sentence cannot write to the terminal", () => {
  const control = String.fromCharCode(27);
  expect(explain(`William Ruto met ${control}[31mGabriel Boric${control}[0m in Lima.`)).not.toContain(control);
});

test("no words, no claim", () => {
  expect(explain("")).toBe("no word here begins a frame\ngives no claim\n");
});
