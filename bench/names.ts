import { join, resolve } from "node:path";
import type { Article } from "../src/article/article.ts";
import { parseWords } from "../src/language/analyze.ts";
import type { Mention, Sentences } from "../src/language/doc.ts";
import { findMentions } from "../src/language/mentions/mentions.ts";
import { nameLabels } from "../src/language/mentions/namelabels.ts";
import type { Parsed } from "../src/language/parsed.ts";
import { type LabelledRows, readLabelledRows, spacesOf, spansOf } from "../training/namesbio.ts";
import { openResources } from "./resources.ts";

/*
 * Strict F1 of persons, organisations and locations on gold tokens: `npm run -s score:names [-- --json] [--errors] [--dev]`: of the
 * labels that `parse` gives, and of the names in mentions. The sets are read from ../shared; nothing is trained on them, but for UNER dev (`--dev`), nine
 * tenths of which the tagger is trained on. Errors are shown of wikigold and dev only.
 */

const SHARED = resolve(process.env.SHARED ?? "../shared", "ner");
const SETS = [
  { name: "UNER-EWT test", file: join(SHARED, "uner-ewt/en_ewt-ud-test.iob2"), word: 1, label: 2, shown: false },
  { name: "wikigold", file: join(SHARED, "open/wikigold.bio"), word: 0, label: 1, shown: true },
  { name: "UNER-EWT dev", file: join(SHARED, "uner-ewt/en_ewt-ud-dev.iob2"), word: 1, label: 2, shown: true },
] as const;
const LABELS = ["PER", "ORG", "LOC"] as const;
const LABEL_OF: Readonly<Record<string, string>> = { person: "PER", body: "ORG", state: "LOC", place: "LOC" };
/** Sentences that are read together as one article. */
const TOGETHER = 20;

interface Tally {
  right: number;
  found: number;
  gold: number;
}
type Tallies = Readonly<Record<string, Tally>>;

/** Names as "LABEL first last", in tokens of a sentence. */
type Names = ReadonlySet<string>;

function namesOf(labels: readonly string[]): Names {
  return new Set(spansOf(labels).map(({ first, last, kind }) => `${kind} ${first} ${last}`));
}

/** Sentences written out as one article, a line each. */
function written(sentences: readonly LabelledRows[]): { article: Article; start: Int32Array; end: Int32Array; cut: Sentences } {
  const start: number[] = [];
  const end: number[] = [];
  const first = [0];
  const blocks: { kind: "paragraph"; span: { start: number; end: number }; section: number }[] = [];
  let text = "";
  for (const { forms, text: printed } of sentences) {
    const from = text.length;
    const spaces = spacesOf(forms, printed);
    forms.forEach((form, i) => {
      start.push(text.length);
      text += form;
      end.push(text.length);
      if (spaces[i] || (printed === null && i + 1 < forms.length)) text += " ";
    });
    blocks.push({ kind: "paragraph", span: { start: from, end: text.length }, section: 0 });
    text += "\n";
    first.push(start.length);
  }
  const cut: Sentences = {
    count: sentences.length,
    first: Int32Array.from(first),
    block: Int32Array.from(sentences, (_, s) => s),
    parsed: new Uint8Array(sentences.length),
  };
  const article = { id: "bench", given: "bench", url: null, publisher: null, published: null, modified: null, written: null, text, blocks };
  return { article: article as unknown as Article, start: Int32Array.from(start), end: Int32Array.from(end), cut };
}

/** The names of each sentence as `parse` labels them. */
function labelled({ tokens, sentences }: Parsed, mentions: readonly Mention[]): Names[] {
  const labels = nameLabels(tokens, mentions).map((label) => label ?? "O");
  return Array.from({ length: sentences.count }, (_, s) => namesOf(labels.slice(sentences.first[s], sentences.first[s + 1])));
}

/** The names of each sentence in its mentions. */
function mentioned({ tokens, sentences }: Parsed, mentions: readonly Mention[]): Names[] {
  const tokenAt = new Map<number, number>();
  for (let t = 0; t < tokens.count; t++) {
    tokenAt.set(tokens.start[t], t);
    tokenAt.set(-tokens.end[t], t);
  }
  const names = Array.from({ length: sentences.count }, () => new Set<string>());
  for (const { kind, nameSpan, plural } of mentions) {
    if (LABEL_OF[kind] === undefined || nameSpan === null || plural) continue;
    const first = tokenAt.get(nameSpan.start);
    const last = tokenAt.get(-nameSpan.end);
    if (first === undefined || last === undefined) continue;
    let s = 0;
    while (sentences.first[s + 1] <= first) s++;
    names[s].add(`${LABEL_OF[kind]} ${first - sentences.first[s]} ${last + 1 - sentences.first[s]}`);
  }
  return names;
}

function noTallies(): Tallies {
  return Object.fromEntries(LABELS.map((label) => [label, { right: 0, found: 0, gold: 0 }]));
}

function tally(words: readonly string[], gold: Names, found: Names, tallies: Tallies, errors: boolean): void {
  const show = (sign: string, name: string) => {
    const [label, first, last] = name.split(" ");
    const own = words.slice(Number(first), Number(last)).join(" ");
    if (errors) console.log(`${sign} ${label} ${own} | ${words.slice(Math.max(0, Number(first) - 4), Number(last) + 3).join(" ")}`);
  };
  for (const name of gold) {
    const one = tallies[name.split(" ")[0]];
    if (one === undefined) continue;
    one.gold++;
    if (!found.has(name)) show("missed", name);
  }
  for (const name of found) {
    const one = tallies[name.split(" ")[0]];
    if (one === undefined) continue;
    one.found++;
    if (gold.has(name)) one.right++;
    else show("wrong", name);
  }
}

function figures({ right, found, gold }: Tally) {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { right, found, gold, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function main(): void {
  const [dev, json, errors] = ["--dev", "--json", "--errors"].map((option) => process.argv.includes(option));
  const results = SETS.filter(({ name }) => dev || !name.endsWith("dev")).flatMap(({ name, file, word, label, shown }) => {
    const sentences = readLabelledRows(file, word, label);
    const ways = { labels: noTallies(), mentions: noTallies() };
    for (let at = 0; at < sentences.length; at += TOGETHER) {
      const some = sentences.slice(at, at + TOGETHER);
      const { article, start, end, cut } = written(some);
      const parsed = parseWords(article, openResources(), start, end, cut, true);
      const mentions = findMentions(parsed, openResources().lexicon, openResources().gazetteer);
      const byLabels = labelled(parsed, mentions);
      const byMentions = mentioned(parsed, mentions);
      some.forEach(({ forms, labels }, s) => {
        tally(forms, namesOf(labels), byLabels[s], ways.labels, errors && shown);
        tally(forms, namesOf(labels), byMentions[s], ways.mentions, false);
      });
    }
    return Object.entries(ways).map(([way, tallies]) => {
      const all = Object.values(tallies).reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }));
      const rows = Object.entries({ ...tallies, all }).map(([kind, one]) => [kind, figures(one)] as const);
      return { set: name, way, scores: Object.fromEntries(rows) };
    });
  });
  if (json) console.log(JSON.stringify(results, null, 1));
  else print(results);
}

function print(results: readonly { set: string; way: string; scores: Record<string, ReturnType<typeof figures>> }[]): void {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(8);
  console.log(
    `${"names, strict".padEnd(16)}${"by".padEnd(10)}${"kind".padEnd(6)}${["P", "R", "F1", "gold"].map((head) => head.padStart(8)).join("")}`,
  );
  for (const { set, way, scores } of results)
    for (const [kind, { precision, recall, f1, gold }] of Object.entries(scores))
      console.log(
        `${set.padEnd(16)}${way.padEnd(10)}${kind.padEnd(6)}${percent(precision)}${percent(recall)}${percent(f1)}${String(gold).padStart(8)}`,
      );
}

main();
