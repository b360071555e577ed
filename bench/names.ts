import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Article } from "../src/article/article.ts";
import { parseWords } from "../src/language/analyze.ts";
import type { Sentences } from "../src/language/doc.ts";
import { findMentions } from "../src/language/mentions.ts";
import { openResources } from "./resources.ts";

/*
 * Strict F1 of persons, organisations and locations on gold tokens: `tsx bench/names.ts [--json] [--errors]`. UNER-EWT dev and wikigold
 * are read from ../shared; their test parts are not.
 */

const SHARED = resolve("../shared/ner");
const SETS = [
  { name: "uner-ewt dev", file: join(SHARED, "uner-ewt/en_ewt-ud-dev.iob2"), word: 1, label: 2 },
  { name: "wikigold", file: join(SHARED, "open/wikigold.bio"), word: 0, label: 1 },
] as const;
const LABELS = ["PER", "ORG", "LOC"] as const;
const LABEL_OF: Readonly<Record<string, string>> = { person: "PER", body: "ORG", state: "LOC", place: "LOC" };

interface Sentence {
  /** As printed; null where the set has tokens only. */
  readonly text: string | null;
  readonly words: string[];
  readonly labels: string[];
}

interface Tally {
  right: number;
  found: number;
  gold: number;
}

function readSentences(file: string, word: number, label: number): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence = { words: [], labels: [], text: null };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# text = ")) open = { words: [], labels: [], text: line.slice("# text = ".length) };
    if (line.startsWith("# ")) continue;
    if (line.trim() === "") {
      if (open.words.length > 0) sentences.push(open);
      open = { words: [], labels: [], text: null };
      continue;
    }
    const cells = line.split("\t");
    open.words.push(cells[word].replace(/\s+/g, "_"));
    open.labels.push(cells[label]);
  }
  if (open.words.length > 0) sentences.push(open);
  return sentences;
}

/** Names of a sentence as "LABEL first last" of its tokens. */
function goldNames(labels: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < labels.length; i++) {
    const kind = labels[i].slice(2);
    if (labels[i] === "O" || (labels[i].startsWith("I-") && i > 0 && labels[i - 1].slice(2) === kind)) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === `I-${kind}`) last++;
    names.add(`${kind} ${i} ${last}`);
  }
  return names;
}

/** Twenty sentences are one article of one line each, words parted by spaces. */
function articleOf(sentences: readonly Sentence[]) {
  const start: number[] = [];
  const end: number[] = [];
  const first: number[] = [];
  const blocks: { kind: "paragraph"; span: { start: number; end: number }; section: number }[] = [];
  let text = "";
  for (const { words, text: printed } of sentences) {
    first.push(start.length);
    const from = text.length;
    let at = 0;
    for (const word of words) {
      const found = printed === null ? -1 : printed.indexOf(word, at);
      if (found === at && at > 0) text = text.slice(0, -1);
      if (found >= 0) at = found + word.length;
      start.push(text.length);
      text += word;
      end.push(text.length);
      text += " ";
    }
    blocks.push({ kind: "paragraph", span: { start: from, end: text.length }, section: 0 });
    text += "\n";
  }
  first.push(start.length);
  const cut: Sentences = {
    count: sentences.length,
    first: Int32Array.from(first),
    block: Int32Array.from(sentences, (_, s) => s),
    parsed: new Uint8Array(sentences.length),
  };
  const article = { id: "bench", given: "bench", url: null, publisher: null, published: null, modified: null, written: null, text, blocks };
  return { article: article as unknown as Article, start: Int32Array.from(start), end: Int32Array.from(end), cut };
}

function measure(sentences: readonly Sentence[], errors: boolean): Record<string, Tally> {
  const resources = openResources();
  const tallies: Record<string, Tally> = Object.fromEntries(LABELS.map((label) => [label, { right: 0, found: 0, gold: 0 }]));
  for (let from = 0; from < sentences.length; from += 20) {
    const some = sentences.slice(from, from + 20);
    const { article, start, end, cut } = articleOf(some);
    const parsed = parseWords(article, resources, start, end, cut, false);
    const found = some.map(() => new Set<string>());
    const sentenceAt = new Map<number, number>();
    some.forEach((_, s) => {
      for (let t = cut.first[s]; t < cut.first[s + 1]; t++) sentenceAt.set(start[t], s);
    });
    const tokenOf = new Map<number, number>();
    for (let t = 0; t < start.length; t++) {
      tokenOf.set(start[t], t);
      tokenOf.set(-end[t], t);
    }
    for (const mention of findMentions(parsed, resources.lexicon, resources.gazetteer)) {
      const label = LABEL_OF[mention.kind];
      if (label === undefined || mention.nameSpan === null || mention.plural) continue;
      const s = sentenceAt.get(mention.nameSpan.start);
      const last = tokenOf.get(-mention.nameSpan.end);
      const begin = tokenOf.get(mention.nameSpan.start);
      if (s !== undefined && last !== undefined && begin !== undefined)
        found[s].add(`${label} ${begin - cut.first[s]} ${last - cut.first[s]}`);
    }
    some.forEach(({ words, labels }, s) => {
      score(words, goldNames(labels), found[s], tallies, errors);
    });
  }
  return tallies;
}

function score(
  words: readonly string[],
  gold: ReadonlySet<string>,
  found: ReadonlySet<string>,
  tallies: Record<string, Tally>,
  errors: boolean,
) {
  const show = (sign: string, name: string) => {
    const [label, first, last] = name.split(" ");
    if (errors)
      console.log(
        `${sign} ${label} ${words.slice(Number(first), Number(last) + 1).join(" ")} | ${words.slice(Math.max(0, Number(first) - 4), Number(last) + 4).join(" ")}`,
      );
  };
  for (const name of gold) {
    const tally = tallies[name.split(" ")[0]];
    if (tally === undefined) continue;
    tally.gold++;
    if (!found.has(name)) show("missed", name);
  }
  for (const name of found) {
    const tally = tallies[name.split(" ")[0]];
    tally.found++;
    if (gold.has(name)) tally.right++;
    else show("wrong", name);
  }
}

function figures({ right, found, gold }: Tally) {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { right, found, gold, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const results = SETS.map(({ name, file, word, label }) => {
  const tallies = measure(readSentences(file, word, label), process.argv.includes("--errors"));
  const all = Object.values(tallies).reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold }));
  const rows = Object.entries({ ...tallies, all }).map(([kind, tally]) => [kind, figures(tally)] as const);
  return { set: name, scores: Object.fromEntries(rows) };
});
if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 1));
else {
  console.log(`${"names, strict".padEnd(16)}${"kind".padEnd(6)}${["P", "R", "F1", "gold"].map((head) => head.padStart(8)).join("")}`);
  for (const { set, scores } of results)
    for (const [kind, { precision, recall, f1, gold }] of Object.entries(scores))
      console.log(
        `${set.padEnd(16)}${kind.padEnd(6)}${[precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(8)).join("")}${String(gold).padStart(8)}`,
      );
}
