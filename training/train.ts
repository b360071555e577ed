import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Column, packColumns } from "../src/language/binary.ts";
import { RELATIONS } from "../src/language/doc.ts";
import { NAME_LABELS } from "../src/language/nametags/nametagger.ts";
import { hashWord, type WordClasses } from "../src/language/parser/lexemes.ts";
import type { Linear } from "../src/language/parser/linear.ts";
import type { Tagger } from "../src/language/parser/tag.ts";
import { Dice } from "./dice.ts";
import { grow, readGrammar } from "./domain.ts";
import { learnLemmas } from "./lemmas.ts";
import { type NameSentence, readNameSentences } from "./namedata.ts";
import { type Course, coursesOf, diplomacy, Lessons, learntKeys } from "./net/lessons.ts";
import { Arena } from "./net/memory.ts";
import { Net } from "./net/net.ts";
import { quantise } from "./net/quantise.ts";
import { encoderOf, scoreNames, scoreTrees } from "./net/scores.ts";
import { train } from "./net/trainer.ts";
import { worldSlots } from "./slots.ts";
import { scoreTagger, type TagSet, tagSet, trainTagger } from "./tagger.ts";
import { readTreebank, type Sentence } from "./treebank.ts";
import { loadVectors, type Vectors } from "./vectors.ts";
import { wordClasses } from "./words.ts";

/** Where the treebanks are, where vectors are kept, and where the model goes. */
const SHARED = resolve(process.env.SHARED ?? "../shared");
const KEPT = resolve(".build/vectors");
const OUT = resolve(process.env.OUT ?? "data/model");

/** Words with vectors, by falling frequency. */
const WORDS = 60_000;
const TAGGER = { rounds: 8, bits: 18, seed: 1 };
const SIZES = { learnt: 64, hidden: 96, layers: 3, arc: 80, label: 96 };
const SCHEDULE = {
  rounds: Number(process.env.EPOCHS ?? 26),
  batch: 24,
  rate: 0.003,
  dropout: { vector: 0.15, learnt: 0.1, layer: 0.25, head: 0.3 },
};
/** Sentences of our own a round. */
const DIPLOMACY = 1200;
const SEED = Number(process.env.SEED ?? 1);
/** Vectors come with length 1; their numbers are to be about as large as those of learnt rows. */
const VECTOR_LENGTH = 3;
/** After so many rounds, and after the last, the net is scored. */
const SCORED = 6;

const began = Date.now();
const say = (text: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);

/** What all models are learnt from. */
interface Texts {
  readonly train: readonly Sentence[];
  readonly dev: readonly Sentence[];
  readonly tags: TagSet;
  readonly names: readonly NameSentence[];
  readonly vectors: Vectors;
}

async function main(): Promise<void> {
  const sentences = [...readTreebank(bank("ud-ewt/en_ewt-ud-train.conllu")), ...readTreebank(bank("gum-open/train.conllu"))];
  const texts: Texts = {
    train: sentences,
    dev: readTreebank(bank("ud-ewt/en_ewt-ud-dev.conllu")),
    tags: tagSet(sentences),
    names: readNameSentences(SHARED),
    vectors: loadVectors(KEPT, WORDS),
  };
  say(`${sentences.length} sentences, ${texts.tags.upos.length} tags`);
  const classes = wordClasses(texts.vectors, usualTags(sentences, texts.tags));
  say(`classes of ${classes.keys.filter((key) => key !== 0).length} words`);
  save("words.bin", new Map([...wordColumns(classes), ...learnLemmas(sentences, texts.tags)]));
  makeTagger(texts, classes);
  await makeEncoder(texts, classes);
}

/** The quick tagger, for sentences that are not parsed. */
function makeTagger({ train, dev, tags }: Texts, classes: WordClasses): void {
  const tagger = trainTagger(train, tags, classes, TAGGER.rounds, TAGGER.bits, TAGGER.seed);
  const { upos, xpos } = scoreTagger(tagger, tags, dev, classes, "given");
  say(`tagger: dev UPOS ${upos.toFixed(2)} XPOS ${xpos.toFixed(2)}`);
  save("tagger.bin", taggerColumns(tagger, tags));
}

/** The net, for sentences that are. */
async function makeEncoder(texts: Texts, classes: WordClasses): Promise<void> {
  const { tags, vectors, names } = texts;
  const keys = learntKeys(texts.train, classes);
  const dice = new Dice(SEED);
  const classCounts = { tags: tags.upos.length, names: NAME_LABELS.length, relations: RELATIONS.length };
  const given = { vectors: vectors.values.map((value) => value * VECTOR_LENGTH), keys };
  const net = new Net(await Arena.open(), { vector: vectors.dimensions, ...SIZES, ...classCounts }, given, dice);
  say(`net of ${net.parameters.reduce((sum, { values }) => sum + values.length, 0)} weights and ${keys.length} learnt rows`);
  const courses = [...coursesOf(texts.train, names), ourOwn()];
  train(net, new Lessons(tags, classes, keys), courses, SCHEDULE, dice, (round, losses) => {
    const { arcs, relations, tags, names } = losses;
    say(`round ${round}: loss of ${[arcs, relations, tags, names].map((loss) => loss.toFixed(3)).join(" ")}`);
    if (round % SCORED === 0 || round === SCHEDULE.rounds) sayScores(net, texts, classes);
  });
  save("encoder.bin", quantise(net.learnt()));
}

/** Sentences of our own about diplomacy, with names of the world. */
function ourOwn(): Course {
  const grammar = readGrammar(readFileSync(resolve("training/domain/grammar.tsv"), "utf8"));
  const slots = worldSlots(resolve("data/world"));
  return diplomacy(DIPLOMACY, (dice) => grow(grammar, slots, dice));
}

function sayScores(net: Net, { dev, tags, names }: Texts, classes: WordClasses): void {
  const encoder = encoderOf(net.learnt());
  for (const casing of ["given", "lower"] as const) {
    const { upos, xpos, uas, las } = scoreTrees(encoder, tags, dev, classes, casing);
    say(`  dev ${casing}: UPOS ${upos.toFixed(2)} XPOS ${xpos.toFixed(2)} UAS ${uas.toFixed(2)} LAS ${las.toFixed(2)}`);
  }
  const held = names.filter((sentence) => sentence.held);
  const { precision, recall } = scoreNames(encoder, held, classes);
  say(`  names: precision ${precision.toFixed(1)} recall ${recall.toFixed(1)}`);
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
    ["words.vector", classes.vector],
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

await main();
