#!/usr/bin/env node
import { Command } from "commander";
import type { Kind } from "../claims/claim.ts";
import type { Store } from "../store/store.ts";
import type { ListOptions } from "./list.ts";
import { Complaint } from "./terminal.ts";
import { QUESTIONS } from "./world_questions.ts";

const DATABASE = "rapporteur.db";

const program = new Command("rapporteur")
  .description("reads the news of diplomacy and keeps the record: who meets whom, where and when; who voted how; who said what")
  .version("0.1.0")
  .option("--world <folder>", "rows of the world of your own (else RAPPORTEUR_WORLD, else ./rapporteur-world if it is there)")
  .hook("preAction", (command) => {
    const { world } = command.opts<{ world?: string }>();
    if (world !== undefined) process.env.RAPPORTEUR_WORLD = world;
  })
  .showSuggestionAfterError()
  .configureHelp({ sortSubcommands: false });

program
  .command("read")
  .description("read reports into the record")
  .argument("<path...>", "files or folders (.txt, .json, .jsonl), or - for standard input")
  .option("--published <day>", "the day of reports that give none, as 2024-07-02")
  .option("--claims", "write what each report says as JSON Lines and touch no record")
  .option("--json", "print the summary as JSON")
  .option("--db <file>", "the record's file", DATABASE)
  .action(async (paths, options) => (await import("./read.ts")).read(paths, options));

program
  .command("parse")
  .description("show tokens, trees, names, chains, time expressions and quotations")
  .argument("[path...]", "files or folders (.txt, .json, .jsonl, .conllu), or - for standard input")
  .option("--text <words>", "parse these words")
  .option("--format <format>", "table, conllu or json (one line a report)")
  .option("--words", "the input is CoNLL-U: keep its words and sentences, as is done for .conllu files")
  .option("--conllu", "the same as --format conllu")
  .option("--json", "the same as --format json")
  .action(async (paths, options) => (await import("./parse.ts")).parse(paths, options));

program
  .command("times")
  .description("show the days that a text speaks of: TIMEX3, resolved against the day it was written on")
  .argument("[path...]", "files or folders (.txt, .json, .jsonl), or - for standard input")
  .option("--text <words>", "read these words")
  .option("--published <day>", "the day of reports that give none, as 2024-07-02")
  .option("--json", "print JSON, one line a report")
  .option("--timeml", "print TimeML documents")
  .action(async (paths, options) => (await import("./times.ts")).times(paths, options));

const LISTS: readonly (readonly [command: string, kind: Kind, description: string])[] = [
  ["meetings", "meeting", "who meets whom, where, when, at whose summit"],
  ["visits", "visit", "who goes where"],
  ["calls", "call", "who telephones whom"],
  ["votes", "vote", "which body votes on what, and how"],
  ["statements", "statement", "who said what"],
  ["gatherings", "gathering", "summits and conferences, and who attends"],
  ["relations", "relation", "who belongs to what, and who chairs it"],
];

for (const [command, kind, description] of LISTS)
  program
    .command(command)
    .description(description)
    .option("--with <name...>", "only those in which all of these take part, or somebody who acts for them")
    .option("--at <name>", "only those at this place or occasion")
    .option("--from <day>", "only those that may lie on this day or later")
    .option("--to <day>", "only those that may lie on this day or earlier")
    .option("--status <status>", "only those of this status: planned, held, cancelled, …")
    .option("--article <id>", "only those that this report tells of")
    .option("--cite", "print the sentences that each rests on")
    .option("--json", "print JSON Lines")
    .option("--csv", "print CSV")
    .option("--db <file>", "the record's file", DATABASE)
    .action((options: ListOptions) => withStore(options.db, async (store) => (await import("./list.ts")).list(store, kind, options)));

program
  .command("findings")
  .description("what cannot be right: contradictions between reports, with themselves and with what is known")
  .option("--kind <kind>", "only this kind: conflict, count, tally, membership, office, calendar, …")
  .option("--article <id>", "only those of this report")
  .option("--json", "print JSON Lines")
  .option("--db <file>", "the record's file", DATABASE)
  .action((options) => withStore(options.db, async (store) => (await import("./list.ts")).listFindings(store, options)));

program
  .command("show")
  .description("an entry with the sentence behind every value; or a report with its day, and why, and what it tells of")
  .argument("<id>", "an entry's id, or the first letters of it; or a report's id or file name")
  .option("--json", "print JSON")
  .option("--db <file>", "the record's file", DATABASE)
  .action((id, options) => withStore(options.db, async (store) => (await import("./show.ts")).show(store, id, options)));

program
  .command("compare")
  .description("which happenings two reports share, which only look alike, and where they differ")
  .argument("<a>", "a report's id, or its given id or file name")
  .argument("<b>", "another's")
  .option("--json", "print JSON")
  .option("--db <file>", "the record's file", DATABASE)
  .action((a, b, options) => withStore(options.db, async (store) => (await import("./compare.ts")).compare(store, a, b, options)));

program
  .command("explain")
  .description("how a sentence is read: triggers, rules, and where paths stop")
  .argument("<sentence>", "a sentence, in quotation marks")
  .option("--all", "print every path of every rule and where it stopped")
  .option("--rule <name>", "print every path of one rule, as meeting/meet")
  .option("--json", "print JSON")
  .action(async (sentence, options) => (await import("./explain.ts")).explain(sentence, options));

const world = program.command("world").description('what is known on a day: world holder "president of Turkey" 2010-05-01');

for (const [question, usage, description] of QUESTIONS)
  world
    .command(question)
    .description(description)
    .usage(usage)
    .argument("<words...>", "what is asked, then the day")
    .option("--json", "print JSON")
    .action(async (words, options) => (await import("./world.ts")).world(question, words, options));

world
  .command("update")
  .description("terms of office that Wikidata has, into a folder of your own rows; the only command that uses the network")
  .option("--from <file...>", "read recorded answers (SPARQL results in JSON) and use no network")
  .option("--since <day>", "leave out terms that had ended by this day (default: two years before)")
  .option("--as-of <day>", "the day on which the answer was given (default: today)")
  .option("--dry-run", "say what would change and write nothing")
  .option("--print-query", "print the SPARQL queries and ask nobody")
  .option("--endpoint <url>", "another SPARQL endpoint", "https://query.wikidata.org/sparql")
  .option("--json", "print JSON")
  .action(async (options) => (await import("./world_update.ts")).updateWorld(options));

world
  .command("import-votes")
  .description("recorded votes of the UN Digital Library's CSV (or one line a roll call, as .tsv) into a folder of your own rows")
  .argument("<file>", "voting data as the library exports it")
  .option("--dry-run", "say what would change and write nothing")
  .option("--json", "print JSON")
  .action(async (file, options) => (await import("./world_import.ts")).importVotes(file, options));

world
  .command("compact", { hidden: true })
  .description("make the one file from which the installed tables are opened at once; part of npm run build")
  .action(async () => (await import("./world_names.ts")).compactInstalled());

// A reader that has seen enough ("| head") closes the pipe: that is no error.
process.stdout.on("error", (error: { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`rapporteur: ${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof Complaint) && process.env.RAPPORTEUR_DEBUG) console.error(error);
  process.exitCode = 1;
});

/** Runs a question on the record's file, which must be there: asking does not make one. */
async function withStore(file: string, ask: (store: Store) => Promise<void>): Promise<void> {
  const { existsSync } = await import("node:fs");
  if (file !== ":memory:" && !existsSync(file)) throw new Complaint(`${file}: no such record; rapporteur read PATH --db ${file} makes one`);
  const { openStore } = await import("../store/store.ts");
  const store = await openStore(file);
  try {
    await ask(store);
  } finally {
    await store.close();
  }
}
