import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Column, packColumns } from "../src/language/binary.ts";
import { hashWord, type WordClasses } from "../src/language/lexemes.ts";
import type { Linear } from "../src/language/linear.ts";
import type { Tagger } from "../src/language/tag.ts";
import { makeLexicon } from "../src/text/lexicon.ts";
import { gazetteerOf } from "../src/world/gazetteer.ts";
import { openWorld } from "../src/world/open.ts";
import { collapsed, type Shown, whole } from "./collapse.ts";
import { readGrammar, sentencesOf } from "./domain.ts";
import { learnLemmas } from "./lemmas.ts";
import { scoreParser, trainParser } from "./parser.ts";
import { worldSlots } from "./slots.ts";
import { scoreTagger, type TagSet, tagSet, trainTagger } from "./tagger.ts";
import { readTreebank, type Sentence } from "./treebank.ts";
import { loadVectors } from "./vectors.ts";
import { withUsual, wordClasses } from "./words.ts";

/** Where the treebanks are, where vectors are kept, and where the model goes. */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const KEPT = resolve(".build/vectors");
const OUT = resolve(process.env.OUT ?? "data/model");
const ROUNDS = { fold: 4, tagger: 8, parser: Number(process.env.ROUNDS ?? 10) };
const FOLDS = 4;
const WORDS = 60_000;
/** What the parser may be trained on besides the treebanks; the committed model has neither (data/model/MODEL.md says why). */
const NAMES = process.env.NAMES === "1";
const DIPLOMACY = Number(process.env.DIPLOMACY ?? 0);

const began = Date.now();
const say = (text: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);

function main(): void {
  const train = [...readTreebank(bank("ud-ewt/en_ewt-ud-train.conllu")), ...readTreebank(bank("gum-open/train.conllu"))];
  const dev = readTreebank(bank("ud-ewt/en_ewt-ud-dev.conllu"));
  const tags = tagSet(train);
  say(`${train.length} sentences, ${tags.upos.length} tags`);
  const clusters = wordClasses(loadVectors(KEPT, WORDS), new Map());
  const classes = withUsual(clusters, usualTags(train, tags));
  say(`clusters of ${classes.keys.filter((key) => key !== 0).length} words`);
  save("words.bin", new Map([...wordColumns(classes), ...learnLemmas(train, tags)]));

  const tagger = trainTagger(train, tags, classes, ROUNDS.tagger, 18, 1);
  const tagged = scoreTagger(tagger, tags, dev, classes, "given");
  say(`tagger: dev UPOS ${tagged.upos.toFixed(2)} XPOS ${tagged.xpos.toFixed(2)}`);
  save("tagger.bin", taggerColumns(tagger, tags));

  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    trainTagger(
      train.filter((_, i) => i % FOLDS !== fold),
      tags,
      classes,
      ROUNDS.fold,
      18,
      2 + fold,
    ),
  );
  say("taggers for the parser's training");
  const shown = train.map((sentence, i) => whole(sentence, i % FOLDS));
  if (NAMES) shown.push(...collapsedNames(train, tags));
  shown.push(...diplomacy());
  say(`${shown.length} sentences for the parser`);
  const parser = trainParser(shown, folds, classes, { rounds: ROUNDS.parser, actionBits: 19, labelBits: 18, seed: 7 }, (round) =>
    say(`round ${round}`),
  );
  for (const casing of ["given", "lower"] as const) {
    const scores = scoreParser(parser, tagger, dev, classes, casing);
    say(`parser: dev ${casing} UAS ${scores.uas.toFixed(2)} LAS ${scores.las.toFixed(2)}`);
  }
  save("parser.bin", new Map([...linearColumns("actions", parser.actions), ...linearColumns("labels", parser.labels)]));
}

/** The treebank's sentences with names of several words, these as one word. */
function collapsedNames(train: readonly Sentence[], tags: TagSet): Shown[] {
  const folder = resolve("data/lexicon");
  const tables = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  const lexicon = makeLexicon(new Map(tables.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")])));
  return collapsed(train, tags, lexicon, gazetteerOf(openWorld(resolve("data/world"))), FOLDS);
}

/** So many sentences of our own about diplomacy. */
function diplomacy(): Shown[] {
  const grammar = readGrammar(readFileSync(resolve("training/domain/grammar.tsv"), "utf8"));
  return sentencesOf(grammar, worldSlots(resolve("data/world")), DIPLOMACY, FOLDS, 11);
}

function bank(file: string): string {
  return join(SHARED, "treebanks", file);
}

/** The usual tag of words that occur five times or more, plus 1. */
function usualTags(sentences: readonly Sentence[], tags: TagSet): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const sentence of sentences)
    sentence.forms.forEach((form, i) => {
      const hash = hashWord(form);
      const of = counts.get(hash) ?? new Map<number, number>();
      const tag = tags.number(sentence.upos[i], sentence.xpos[i]);
      of.set(tag, (of.get(tag) ?? 0) + 1);
      counts.set(hash, of);
    });
  const usual = new Map<number, number>();
  for (const [hash, of] of counts) {
    const [best] = [...of].sort((a, b) => b[1] - a[1]);
    if ([...of.values()].reduce((sum, count) => sum + count, 0) >= 5) usual.set(hash, best[0] + 1);
  }
  return usual;
}

function wordColumns(classes: WordClasses): [string, Column][] {
  return [
    ["words.keys", classes.keys],
    ["words.cluster", classes.cluster],
    ["words.usual", classes.usual],
    ["words.coarse", classes.coarse],
  ];
}

function taggerColumns(tagger: Tagger, tags: TagSet): Map<string, Column> {
  return new Map<string, Column>([
    ...linearColumns("tags", tagger.linear),
    ["tags.upos", tagger.upos],
    ["tags.xpos", tagger.xpos],
    ["tags.names", bytesOf(tags.names.join("\n"))],
  ]);
}

function linearColumns(name: string, linear: Linear): [string, Column][] {
  return [
    [`${name}.count`, Uint32Array.of(linear.classCount)],
    [`${name}.slots`, linear.slots],
    [`${name}.start`, linear.start],
    [`${name}.classes`, linear.classes],
    [`${name}.weights`, linear.weights],
  ];
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function save(file: string, columns: Map<string, Column>): void {
  const hash = createHash("sha256");
  for (const column of columns.values()) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  columns.set("version", bytesOf(hash.digest("hex").slice(0, 8)));
  const bytes = packColumns(columns);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, file), bytes);
  say(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

main();
