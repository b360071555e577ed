import { describe, expect, test } from "vitest";
import { RELATIONS, UPOS, type Upos } from "../../src/language/doc.ts";
import { NAME_LABELS, type NameLabel } from "../../src/language/nametags/nametagger.ts";
import { Encoder } from "../../src/language/parser/encoder.ts";
import { hashWord, wordSlot } from "../../src/language/parser/lexemes.ts";
import { Dice } from "../../training/dice.ts";
import { UNKNOWN_LABEL } from "../../training/namesewt.ts";
import { NO_HEAD, NO_TREE, ROOT_HEAD, UNKNOWN } from "../../training/net/batch.ts";
import { bare, type Course, coursesOf, diplomacy, type Lesson, Lessons, learntKeys, roundOf } from "../../training/net/lessons.ts";
import { Arena } from "../../training/net/memory.ts";
import { Net } from "../../training/net/net.ts";
import { encoderOf, scoreNames, scoreTrees } from "../../training/net/scores.ts";
import { train } from "../../training/net/trainer.ts";
import { seen, tagSet } from "../../training/tagger.ts";
import { relationNumber, type Sentence } from "../../training/treebank.ts";
import { wordClasses } from "../../training/words.ts";

/** A sentence written as `word/UPOS/head/relation`, heads counted from 1. */
function sentenceOf(text: string): Sentence {
  const words = text.split(" ").map((word) => word.split("/"));
  const forms = words.map(([form]) => form);
  return {
    ...{ id: text, document: "", newParagraph: false, forms, spaceAfter: forms.map(() => true), lemmas: forms, surface: [] },
    upos: words.map(([, upos]) => UPOS.indexOf(upos as Upos)),
    xpos: words.map(([, upos]) => upos.slice(0, 2)),
    heads: words.map(([, , head]) => Number(head) - 1),
    relations: words.map(([, , , relation]) => relationNumber(relation)),
  };
}

const SENTENCES = [
  "Envoys/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Lima/PROPN/2/obl",
  "The/DET/2/det minister/NOUN/3/nsubj visited/VERB/0/root Accra/PROPN/3/obj",
  "Lima/PROPN/2/nsubj thanked/VERB/0/root the/DET/4/det envoys/NOUN/2/obj",
  "In/ADP/2/case Accra/PROPN/4/obl they/PRON/4/nsubj met/VERB/0/root the/DET/6/det minister/NOUN/4/obj",
].map(sentenceOf);

const labels = (...names: (NameLabel | "?")[]) =>
  Uint8Array.from(names, (name) => (name === "?" ? UNKNOWN_LABEL : NAME_LABELS.indexOf(name)));

const named = (source: "ewt" | "uner" | "btc", sentence: Sentence, ...names: (NameLabel | "?")[]) => ({
  ...{ source, id: source === "ewt" ? sentence.id : "", document: "", forms: sentence.forms, spaceAfter: sentence.spaceAfter },
  ...{ labels: labels(...names), weight: 1, held: false },
});

const NAMES = [
  named("ewt", SENTENCES[0], "O", "O", "O", "B-LOC"),
  named("ewt", SENTENCES[1], "O", "?", "O", "B-LOC"),
  named("uner", SENTENCES[2], "B-LOC", "O", "O", "O"),
  { ...named("uner", SENTENCES[3], "O", "B-LOC", "O", "O", "O", "O"), held: true },
  named("btc", SENTENCES[3], "O", "B-LOC", "O", "O", "O", "O"),
];

const WORDS = ["the", "met", "Lima", "envoys", "The"];
const vectors = (() => {
  const dice = new Dice(5);
  return { words: WORDS, dimensions: 8, values: Float32Array.from({ length: 8 * WORDS.length }, () => dice.next() - 0.5) };
})();
const classes = wordClasses(vectors, new Map([[hashWord("minister"), 3]]), WORDS.length, 1);
const tags = tagSet(SENTENCES, 1);

test("words know the row of their vector, of the first that is written alike", () => {
  const vectorOf = (word: string) => classes.vector[wordSlot(classes, hashWord(word))];
  expect(["the", "THE", "met", "lima"].map(vectorOf)).toEqual([1, 1, 2, 3]);
  expect(vectorOf("minister")).toBe(0);
  expect(classes.usual[wordSlot(classes, hashWord("minister"))]).toBe(3);
});

describe("courses", () => {
  const courses = coursesOf(SENTENCES, NAMES);
  const everyLesson = () => {
    const dice = new Dice(1);
    return courses.map((course) => new Set(Array.from({ length: 60 }, () => course(dice)).flat()));
  };

  test("give trees their names, and keep out what is held back", () => {
    const [trees, news, swapped, tweets] = everyLesson();
    expect([trees, news, swapped, tweets].map(({ size }) => size)).toEqual([4, 1, 0, 1]);
    expect([...trees].map(({ names }) => names !== null)).toEqual([true, true, false, false]);
    expect([...news][0]).toMatchObject({ hasTree: false, hasTags: false, sentence: { forms: SENTENCES[2].forms } });
  });

  test("are gone through in another order each round, and of tweets a part is taken", () => {
    const dice = new Dice(1);
    const rounds = Array.from({ length: 200 }, () => roundOf(courses, dice));
    const lengths = rounds.map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([5, 6]));
    expect(lengths.filter((length) => length === 6).length).toBeLessThan(60);
    expect(new Set(rounds.map(([first]) => first.sentence.id)).size).toBeGreaterThan(3);
  });

  test("of sentences of our own are new each round, without tags", () => {
    const course: Course = diplomacy(3, (dice) => ({ sentence: SENTENCES[dice.below(4)], visible: [0, 1] }));
    const dice = new Dice(2);
    const rounds = [course(dice), course(dice)];
    for (const round of rounds) {
      expect(round).toHaveLength(3);
      for (const lesson of round) expect(lesson).toMatchObject({ hasTree: true, hasTags: false, visible: [0, 1], names: null });
    }
    expect(rounds[0].map(({ sentence }) => sentence)).not.toEqual(rounds[1].map(({ sentence }) => sentence));
  });
});

describe("a batch", () => {
  const keys = learntKeys(SENTENCES, classes, 1);
  const whole = { hasTree: true, hasTags: true, visible: null, names: null };
  const lessons: Lesson[] = [
    { ...whole, sentence: SENTENCES[0], names: labels("O", "?", "O", "B-LOC") },
    { ...whole, sentence: bare(NAMES[2]), hasTree: false, hasTags: false, names: labels("B-LOC", "O", "O", "O") },
    { ...whole, sentence: SENTENCES[1], visible: [1, 2] },
    { ...whole, sentence: SENTENCES[2], hasTags: false },
  ];
  const batch = new Lessons(tags, classes, keys).batch(lessons, () => "given");

  test("has its sentences one after the other", () => {
    expect([...batch.first]).toEqual([0, 4, 8, 12, 16]);
    expect([...batch.vectors]).toEqual([4, 2, 0, 3, 3, 0, 1, 4, 1, 0, 0, 0, 3, 0, 1, 4]);
    expect(batch.featureFrom).toHaveLength(17);
    expect(batch.featureFrom[16]).toBe(batch.features.length);
    expect(Math.max(...batch.features)).toBeLessThan(keys.length);
  });

  test("says what is known and what is not", () => {
    const known = (first: number) => [batch.heads, batch.names, batch.tags].map((column) => [...column.subarray(first, first + 4)]);
    const tagsOf = ({ upos, xpos }: Sentence) => upos.map((number, i) => tags.number(number, xpos[i]));
    const nothing = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
    expect(known(0)).toEqual([[1, ROOT_HEAD, 3, 1], [0, UNKNOWN, 0, 5], tagsOf(SENTENCES[0])]);
    expect(known(4)).toEqual([[NO_TREE, NO_TREE, NO_TREE, NO_TREE], [5, 0, 0, 0], nothing]);
    expect(known(8)).toEqual([[NO_HEAD, 10, ROOT_HEAD, NO_HEAD], nothing, tagsOf(SENTENCES[1])]);
    expect(known(12)).toEqual([[13, ROOT_HEAD, 15, 13], nothing, nothing]);
    expect(RELATIONS[batch.relations[11]]).toBe("obj");
  });
});

/** All that an encoder finds of a sentence, head scores too. */
function readingOf(encoder: Encoder, sentence: Sentence) {
  const { lexemes, count } = seen(sentence, "given", classes);
  const reading = encoder.begin(count, count);
  encoder.read(lexemes, 0, count, reading, 0);
  const { scores } = encoder.headScores(
    reading,
    Int32Array.from({ length: count }, (_, i) => i),
    count,
  );
  return { ...reading, scores: scores.slice() };
}

test("a small net learns a few sentences by heart, and the reader's encoder finds them again, with WebAssembly or without", async () => {
  const keys = learntKeys(SENTENCES, classes, 1);
  const dice = new Dice(3);
  const given = { vectors: vectors.values, keys };
  const counts = { tags: tags.upos.length, names: NAME_LABELS.length, relations: RELATIONS.length };
  const sizes = { vector: 8, learnt: 16, hidden: 16, layers: 2, arc: 16, label: 16, ...counts };
  const net = new Net(await Arena.open(16), sizes, given, dice);
  const before = scoreTrees(encoderOf(net.learnt()), tags, SENTENCES, classes, "given");
  const losses: number[] = [];
  const dropout = { vector: 0, learnt: 0.05, layer: 0.05, head: 0.05 };
  const courses = coursesOf(SENTENCES, NAMES);
  train(net, new Lessons(tags, classes, keys), courses, { rounds: 120, batch: 2, rate: 0.01, dropout }, dice, (_, { arcs }) =>
    losses.push(arcs),
  );
  expect(losses).toHaveLength(120);
  expect(losses[119]).toBeLessThan(0.1 * losses[0]);
  const encoder = encoderOf(net.learnt());
  expect(before.las).toBeLessThan(50);
  expect(scoreTrees(encoder, tags, SENTENCES, classes, "given")).toEqual({ upos: 100, xpos: 100, uas: 100, las: 100 });
  expect(scoreNames(encoder, NAMES.slice(2, 4), classes)).toEqual({ precision: 100, recall: 100 });
  const plain = new Encoder(encoder.weights, true);
  for (const sentence of SENTENCES) {
    const [assembled, written] = [encoder, plain].map((one) => readingOf(one, sentence));
    expect(assembled.queries.some((value) => value !== 0)).toBe(true);
    expect(assembled).toEqual(written);
  }
});
