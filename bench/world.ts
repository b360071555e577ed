import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openWorld } from "../src/world/open.ts";
import { type Outcome, type Tally, tallies } from "./world/outcome.ts";
import { askQuestions } from "./world/questions.ts";
import { askVisits } from "./world/visits.ts";

/**
 * `npm run score:world [-- --json] [-- --errors] [-- --visits]`: how many questions with known answers the world answers, and how many rightly, by kind. The
 * questions are bench/world/questions.tsv, and the visits of foreign leaders to the United States where ../shared is there (--visits: only those).
 */
function main(options: readonly string[]): void {
  const root = fileURLToPath(new URL("../", import.meta.url)).replace(/\.build\/$/, "");
  const world = openWorld(`${root}data/world`);
  const questions = `${root}bench/world/questions.tsv`;
  const visits = `${root}../shared/world/us_visits.tsv`;
  const scores: Record<string, Record<string, Tally>> = {};
  const score = (name: string, outcomes: readonly Outcome[]): void => {
    scores[name] = Object.fromEntries(tallies(outcomes));
    if (!options.includes("--json")) print(name, scores[name]);
    if (options.includes("--errors")) for (const outcome of outcomes) if (!outcome.right) console.log(errorLine(outcome));
  };
  if (existsSync(questions) && !options.includes("--visits")) score("questions", askQuestions(world, questions));
  if (existsSync(visits)) score("us_visits", askVisits(world, visits));
  if (options.includes("--json")) console.log(JSON.stringify({ schema: "rapporteur/score-world@1", world: world.hash, ...scores }));
}

function print(name: string, kinds: Readonly<Record<string, Tally>>): void {
  console.log(`\n${name.padEnd(28)} asked answered right  answered%  right among answered%`);
  for (const [kind, { asked, answered, right }] of Object.entries(kinds))
    console.log(
      `  ${kind.padEnd(26)} ${String(asked).padStart(5)} ${String(answered).padStart(8)} ${String(right).padStart(5)}  ${percent(answered, asked).padStart(9)}  ${percent(right, answered).padStart(9)}`,
    );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}

function errorLine({ id, kind, question, expected, given }: Outcome): string {
  return `${given.length === 0 ? "open " : "wrong"} ${id} ${kind}: ${question}: expected ${expected}; given ${given.join(", ") || "nothing"}`;
}

main(process.argv.slice(2));
