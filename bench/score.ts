import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeArticle } from "../src/article/make.ts";
import type { ClaimId } from "../src/claims/claim.ts";
import { open } from "../src/rapporteur.ts";
import type { Entry } from "../src/record/entry.ts";
import { parseDay } from "../src/text/day.ts";
import { properNames, roleNames, spelledNames } from "./ownnames.ts";
import { type Predictions, predictionsOf } from "./predictions.ts";

/*
 * npm run -s score [-- --news DIR] [--half A|B] [--kind news|release|digest] [--json] [--errors] [--predictions FILE]
 * Reads the articles of a folder laid out like ../shared/news, runs that folder's scorer (else that of ../shared/news) on what was found,
 * and prints its table and a table by rule.
 */

const SHARED = resolve("../shared/news");
/** What counts for a rule: the metric of each list that asks for its first fields. */
const METRICS: Readonly<Record<string, keyof Predictions>> = {
  "meeting participants (exact set)": "meetings",
  "call participants": "calls",
  "visit (visitor + place)": "visits",
  "vote found (body)": "votes",
  "statement quote + speaker": "statements",
  membership: "memberships",
  summit: "summits",
};

interface RuleRow {
  readonly rule: string;
  fired: number;
  right: number;
  wrong: number;
}

const { values: options } = parseArgs({
  options: {
    news: { type: "string", default: SHARED },
    half: { type: "string" },
    kind: { type: "string" },
    json: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    predictions: { type: "string" },
  },
});

const predictions = predict(options.news, options.half ?? null);
const file = options.predictions ?? join(mkdtempSync(join(tmpdir(), "rapporteur-")), "predictions.jsonl");
writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(""));
const result = JSON.parse(score(["--json"])) as { items: { metric: string; id: string; index: number; ok: boolean }[] };
const rules = byRule(predictions, result.items);
if (options.json) console.log(JSON.stringify({ ...result, rules }, null, 1));
else {
  process.stdout.write(score(options.errors ? ["--errors"] : []));
  console.log(`\n${"rule".padEnd(44)} fired right wrong`);
  for (const { rule, fired, right, wrong } of rules)
    console.log(`${rule.padEnd(44)} ${String(fired).padStart(5)} ${String(right).padStart(5)} ${String(wrong).padStart(5)}`);
}

/** What the program finds in each article of the folder, taken alone; `event` is the entry that all articles together give. */
function predict(news: string, half: string | null): Predictions[] {
  const rapporteur = open(resolve("data"));
  const folder = join(news, "articles");
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { [field: string]: string | null })
    .filter((object) => half === null || halfOf(object.id ?? "") === half)
    .map((object) => {
      const article = makeArticle({
        given: object.id ?? "",
        text: object.text ?? "",
        title: object.title ?? null,
        url: object.url ?? null,
        published: parseDay(object.published ?? ""),
      });
      return { article, reading: rapporteur.read(article) };
    });
  const together = new Map<ClaimId, string>();
  for (const entry of rapporteur.keep(readings).entries) for (const claim of entry.claims) together.set(claim, entry.id);
  return readings.map(({ article, reading }) => {
    const ruleOf = new Map(reading.claims.map((claim) => [claim.id, claim.rule]));
    const rulesOf = (entry: Entry) => [...new Set(entry.claims.map((claim) => ruleOf.get(claim) ?? "none"))].sort();
    const { entries } = rapporteur.keep([{ article, reading }]);
    const identified = rapporteur.identify(reading);
    const names = new Map([...roleNames(identified), ...properNames(identified), ...spelledNames(identified)]);
    return predictionsOf(article.given, entries, rapporteur.world, names, rulesOf, (entry) => together.get(entry.claims[0]) ?? entry.id);
  });
}

/** The half of an article, as score.mjs has it. */
function halfOf(id: string): string {
  return Number.parseInt(createHash("sha256").update(id).digest("hex").slice(-1), 16) % 2 === 1 ? "B" : "A";
}

function score(extra: readonly string[]): string {
  const own = join(options.news, "score.mjs");
  const scorer = existsSync(own) ? own : join(SHARED, "score.mjs");
  const passed = [...(options.half ? ["--half", options.half] : []), ...(options.kind ? ["--kind", options.kind] : [])];
  const run = spawnSync(process.execPath, [scorer, file, "--all", "--gold", join(options.news, "gold"), ...passed, ...extra], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${scorer}: ${run.stderr.trim()}`);
  return run.stdout;
}

/** How often each rule took part in a prediction, and how often that was right. */
function byRule(all: readonly Predictions[], items: readonly { metric: string; id: string; index: number; ok: boolean }[]): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  const articles = new Map(all.map((one) => [one.id, one]));
  for (const { metric, id, index, ok } of items) {
    const list = METRICS[metric];
    const predicted =
      list === undefined ? undefined : (articles.get(id)?.[list] as readonly { rules: readonly string[] }[] | undefined)?.[index];
    for (const rule of predicted?.rules ?? []) {
      const row = rows.get(rule) ?? { rule, fired: 0, right: 0, wrong: 0 };
      row.fired++;
      if (ok) row.right++;
      else row.wrong++;
      rows.set(rule, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
