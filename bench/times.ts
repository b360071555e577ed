import { basename } from "node:path";
import { parseArgs } from "node:util";
import { gumDates } from "./time/gum.ts";
import { agreement, newswire } from "./time/newswire.ts";
import { agrees, cases, ours } from "./time/recognizers.ts";
import { tempeval } from "./time/tempeval.ts";

/*
 * npm run -s score:time [-- --json] [--errors] [--chrono MODULE] [--tml FOLDER] [--newswire FILE]...
 * Measures time expressions: TIMEX3 against paragraphs of our own in the manner of newswire, the TEI dates of GUM-open, and the date, period and
 * duration cases of Microsoft Recognizers-Text. `--chrono` names an installed chrono-node (its folder), which reads the same cases beside us. `--tml` reads
 * a folder of TimeML documents with their TIMEX3, such as those of TempEval-3, and scores what we find in their text.
 */

/** A line of the table: how many of `gold` were found and how many were right, or an F1 for each measure of TempEval-3. */
interface Line {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
}

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
    chrono: { type: "string" },
    tml: { type: "string" },
    newswire: {
      type: "string",
      multiple: true,
      default: ["timex-newswire", "timex-newswire-more", "timex-newswire-third", "timex-history"].map(
        (name) => `test/language/${name}.tsv`,
      ),
    },
  },
});

function recognizersLines(name: string, read: (one: ReturnType<typeof cases>[number]) => readonly string[]): Line[] {
  const all = cases().map((one) => ({ one, got: read(one) }));
  const right = all.filter(({ one, got }) => agrees(one.wanted, got));
  const inScope = all.filter(({ one }) => one.inScope);
  const errors = inScope
    .filter((entry) => !right.includes(entry))
    .map(
      ({ one, got }) =>
        `${one.number} ${one.day} | ${one.text} | wanted ${one.wanted.map(({ readings }) => readings.join(" or ")).join("; ")} got ${got.join("; ")}`,
    );
  const share = (of: typeof all) => ({ gold: of.length, right: of.filter((entry) => right.includes(entry)).length });
  return [
    { name: `recognizers in scope, ${name}`, figures: share(inScope), errors },
    { name: `recognizers all 279, ${name}`, figures: share(all), errors: [] },
  ];
}

const lines: Line[] = options.newswire.map((file) => {
  const own = newswire(file);
  return { name: `newswire of our own, ${basename(file, ".tsv")}`, figures: agreement(own), errors: own.errors };
});
for (const [name, { gold, found, right, errors }] of gumDates()) lines.push({ name, figures: { gold, found, right }, errors });
lines.push(...recognizersLines("rapporteur", ours));
if (options.chrono !== undefined) {
  const { chrono } = await import("./time/chrono.ts");
  lines.push(...recognizersLines("chrono-node", await chrono(options.chrono)));
}
if (options.tml !== undefined) {
  const told = tempeval(options.tml);
  lines.push({ name: `TimeML documents in ${options.tml}`, figures: agreement(told), errors: told.errors });
}

if (options.json)
  console.log(
    JSON.stringify(
      lines.map(({ name, figures, errors }) => (options.errors ? { name, ...figures, errors } : { name, ...figures })),
      null,
      1,
    ),
  );
else
  for (const { name, figures, errors } of lines) {
    const shown = Object.entries(figures).map(([key, value]) => `${key} ${Number.isInteger(value) ? value : value.toFixed(3)}`);
    const share = figures.right === undefined ? "" : `  ${((100 * figures.right) / figures.gold).toFixed(1)}%`;
    console.log(`${name.padEnd(42)} ${shown.join("  ")}${share}`);
    if (options.errors) for (const error of errors) console.log(`    ${error}`);
  }
