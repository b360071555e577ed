import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Resources } from "../src/language/analyze.ts";
import { type Model, openModel } from "../src/language/model.ts";
import { readTreebank } from "../training/treebank.ts";
import { mentionRecall } from "./mentions.ts";
import { openResources } from "./resources.ts";
import { roleResults, roleRows } from "./roles.ts";
import { scanLoss } from "./scanloss.ts";
import { speeds } from "./speeds.ts";
import { lemmas, onGoldWords, onRawText } from "./treebanks.ts";

/*
 * Scores of the language engine: `npm run -s score:language [-- --json] [-- --errors]`. The treebanks, names and news are read from SHARED
 * (../shared). --errors lists the roles without their path and, of half A of the news, the mentions that were missed.
 */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const MODEL = resolve(process.env.MODEL ?? "data/model");
const NEWS = "voa-sentences.txt, one core";

/** A row of the table. A goal is of the figure of the same name, and is reached from there upwards (of `ms`, `MB`, `gap` and `lost` downwards). */
interface Line {
  readonly what: string;
  readonly on: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly goal: Readonly<Record<string, number>>;
}

function main(): void {
  const { model, milliseconds } = loadModel();
  const resources: Resources = { ...openResources(), model };
  const lines = [...trees(resources), ...meaning(resources), ...others(), ...rates(resources, milliseconds)];
  if (process.argv.includes("--json")) console.log(JSON.stringify(lines));
  else print(lines);
}

function line(what: string, on: string, figures: Record<string, number>, goal: Record<string, number> = {}): Line {
  return { what, on, figures, goal };
}

/** Tags and trees on the treebanks. */
function trees(resources: Resources): Line[] {
  const plain = { model: resources.model, lexicon: resources.lexicon };
  const ewt = readTreebank(join(SHARED, "treebanks/ud-ewt/en_ewt-ud-test.conllu"));
  const gum = readTreebank(join(SHARED, "treebanks/gum-open/test.conllu"));
  const { upos, uas, las } = onGoldWords(ewt, plain, false);
  const lower = onGoldWords(ewt, plain, true);
  const asRead = onGoldWords(ewt, resources, false);
  const onGum = onGoldWords(gum, plain, false);
  const onNews = onGoldWords(
    gum.filter(({ document }) => document.includes("_news_")),
    plain,
    false,
  );
  const raw = onRawText(ewt, plain);
  return [
    line("given words", "EWT test", { upos, uas, las }, { upos: 96, las: 84 }),
    line("given words, lower-cased", "EWT test", { upos: lower.upos, uas: lower.uas, las: lower.las, gap: las - lower.las }, { gap: 1 }),
    line("given words, as claims are read", "EWT test", { upos: asRead.upos, uas: asRead.uas, las: asRead.las }),
    line("given words", "GUM-open test", { upos: onGum.upos, uas: onGum.uas, las: onGum.las }),
    line("given words", "GUM-open test, news", { upos: onNews.upos, uas: onNews.uas, las: onNews.las }),
    line("raw text", "EWT test", { ...raw }, { words: 98.7, sentences: 78, upos: 95, las: 81 }),
    line("lemmas, given words", "EWT test", { lemmas: lemmas(ewt, plain) }),
  ];
}

/** What claims need of trees and mentions. */
function meaning(resources: Resources): Line[] {
  const errors = process.argv.includes("--errors");
  const roles = roleResults(roleRows(), resources);
  if (errors)
    for (const { row } of roles.filter(({ found }) => !found))
      console.log(`no path: ${row.trigger} -> ${row.word} (${row.paths.map(({ text }) => text).join(" / ")}): ${row.sentence}`);
  const share = (right: number, all: number) => (100 * right) / Math.max(1, all);
  const recall = (half: "A" | "B") => {
    const { parties, places, bodies } = mentionRecall(half, resources, (article, role, words) => {
      if (errors && half === "A") console.log(`no mention: ${article} ${role}: ${words}`);
    });
    const [needed, found] = (["needed", "found"] as const).map((which) => parties[which] + places[which] + bodies[which]);
    return line(
      "mentions that the gold needs: parties, places, bodies",
      `news, half ${half}`,
      { needed, recall: share(found, needed) },
      { recall: 97 },
    );
  };
  const { claims, lost, changed, parsed } = scanLoss(resources);
  return [
    line(
      "the path to every role is there",
      "200 sentences of ours",
      { roles: roles.length, paths: share(roles.filter(({ found }) => found).length, roles.length) },
      { paths: 90 },
    ),
    recall("A"),
    recall("B"),
    line("claims lost by the trigger scan", "news", { claims, lost, changed, "% parsed": parsed }, { lost: 0 }),
  ];
}

/** The rows of names and coreference, which have commands of their own. */
function others(): Line[] {
  const ask = (command: string) =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, `${command}.js`), "--json"], { encoding: "utf8", maxBuffer: 1e8 }),
    );
  const names = ask("names") as { set: string; way?: string; scores: Record<string, { precision: number; recall: number; f1: number }> }[];
  const goals: Readonly<Record<string, number>> = { "UNER-EWT test": 72, wikigold: 62 };
  const chains = ask("coreference") as { what: string; on: string; scores: { conll: number; mentions: { f1: number } } }[];
  return [
    ...names.map(({ set, way, scores: { all } }) =>
      line(
        way === undefined ? "names, strict" : `names, strict, by ${way}`,
        set,
        { precision: 100 * all.precision, recall: 100 * all.recall, f1: 100 * all.f1 },
        set in goals ? { f1: goals[set] } : {},
      ),
    ),
    ...chains.map(({ what, on, scores }, n) =>
      line(`coreference: ${what}`, on, { conll: scores.conll, mentions: scores.mentions.f1 }, n === 0 ? { conll: 50 } : {}),
    ),
  ];
}

function rates(resources: Resources, milliseconds: number): Line[] {
  const { scan, skim, parse, parseTriggered, triggered } = speeds(join(SHARED, "text/voa-sentences.txt"), resources);
  return [
    line("words, sentences, trigger scan", NEWS, { "tokens/s": scan }, { "tokens/s": 1_000_000 }),
    line(
      "words, sentences, trigger scan, names where a trigger is",
      NEWS,
      { "tokens/s": skim, "% triggered": triggered },
      { "tokens/s": 250_000 },
    ),
    line("tag, lemmas, trees where a trigger is", NEWS, { "tokens/s": parseTriggered }),
    line("tag, lemmas, trees of all sentences", NEWS, { "tokens/s": parse }, { "tokens/s": 60_000 }),
    line("opening the model", "data/model", { ms: milliseconds, MB: size() }, { ms: 60, MB: 15 }),
  ];
}

const DOWNWARDS = ["ms", "MB", "gap", "lost"];

function print(lines: readonly Line[]): void {
  console.log("| what | on | figures | goal |\n| --- | --- | --- | --- |");
  for (const { what, on, figures, goal } of lines) {
    const cells = Object.entries(figures).map(([name, value]) => `${name} ${written(name, value)}`);
    const goals = Object.entries(goal).map(([name, value]) => {
      const reached = DOWNWARDS.includes(name) ? figures[name] <= value : figures[name] >= value;
      return `${name} ${written(name, value)} ${reached ? "✓" : "✗"}`;
    });
    console.log(`| ${what} | ${on} | ${cells.join(", ")} | ${goals.join(", ")} |`);
  }
}

function written(name: string, value: number): string {
  if (name === "tokens/s") return String(Math.round(value / 1000) * 1000);
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** The model, and the milliseconds that opening it took, the least of three times. */
function loadModel(): { model: Model; milliseconds: number } {
  const tries = Array.from({ length: 3 }, () => {
    const began = performance.now();
    const files = new Map<string, ArrayBuffer>();
    for (const name of readdirSync(MODEL).filter((file) => file.endsWith(".bin"))) {
      const bytes = readFileSync(join(MODEL, name));
      files.set(name, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    }
    return { model: openModel(files), milliseconds: performance.now() - began };
  });
  return tries.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
}

function size(): number {
  return readdirSync(MODEL)
    .filter((file) => file.endsWith(".bin"))
    .reduce((sum, file) => sum + readFileSync(join(MODEL, file)).length / 1e6, 0);
}

main();
