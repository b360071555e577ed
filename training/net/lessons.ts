import { RELATIONS, UPOS } from "../../src/language/doc.ts";
import { LEARNT_FEATURES, learntFeatures } from "../../src/language/parser/encoder.ts";
import type { WordClasses } from "../../src/language/parser/lexemes.ts";
import type { Casing } from "../casing.ts";
import type { Dice } from "../dice.ts";
import type { Grown } from "../domain.ts";
import type { NameSentence } from "../namedata.ts";
import { UNKNOWN_LABEL } from "../namesewt.ts";
import { seen, type TagSet } from "../tagger.ts";
import type { Sentence } from "../treebank.ts";
import { type Batch, NO_HEAD, NO_TREE, ROOT_HEAD, UNKNOWN } from "./batch.ts";

/** A sentence with what is known of it: tags and a tree, names, or both. */
export interface Lesson {
  readonly sentence: Sentence;
  readonly hasTree: boolean;
  readonly hasTags: boolean;
  /** Tokens whose heads count, in their order; null for all. */
  readonly visible: readonly number[] | null;
  /** Index into NAME_LABELS, a row a word, or UNKNOWN_LABEL; null where nobody has marked names. */
  readonly names: Uint8Array | null;
}

/** Lessons of one kind: what a round takes of them. */
export type Course = (dice: Dice) => readonly Lesson[];

/** All of the lessons each round. */
function all(lessons: readonly Lesson[]): Course {
  return () => lessons;
}

/** Each round others, by lot. */
function some(lessons: readonly Lesson[], share: number): Course {
  return (dice) => lessons.filter(() => dice.next() < share);
}

/** How much each round takes of sentences that are not printed as somebody wrote them, and of tweets, which are not news. */
const SHARES = { swapped: 0.25, tweets: 0.15 };

/** Sources whose sentences are also those of the trees. */
const TREEBANKS: readonly NameSentence["source"][] = ["ewt", "gum"];

/** Sentences of our own about diplomacy, others each round: `grow` makes one. Their words have no tags, and the parts of names no heads. */
export function diplomacy(count: number, grow: (dice: Dice) => Grown): Course {
  const lesson = ({ sentence, visible }: Grown) => ({ sentence, hasTree: true, hasTags: false, visible, names: null });
  return (dice) => Array.from({ length: count }, () => lesson(grow(dice)));
}

/** What there is to learn: trees of `sentences`, and names. Nothing of what is held back is in it. */
export function coursesOf(sentences: readonly Sentence[], names: readonly NameSentence[]): Course[] {
  const named = new Map(names.filter(({ source }) => TREEBANKS.includes(source)).map(({ id, labels }) => [id, labels]));
  const of = (...sources: readonly NameSentence["source"][]) =>
    names
      .filter(({ source, held }) => sources.includes(source) && !held)
      .map((one) => ({ sentence: bare(one), hasTree: false, hasTags: false, visible: null, names: one.labels }));
  const trees = sentences.map((sentence) => ({ sentence, names: named.get(sentence.id) ?? null }));
  return [
    all(trees.map((tree) => ({ ...tree, hasTree: true, hasTags: true, visible: null }))),
    all(of("uner", "re3d")),
    some(of("swapped"), SHARES.swapped),
    some(of("wnut", "btc"), SHARES.tweets),
  ];
}

/** A sentence of which only the words are known. */
export function bare({ id, document, forms, spaceAfter }: NameSentence): Sentence {
  const each = <T>(value: T) => forms.map(() => value);
  const known = { id, document, newParagraph: false, forms, spaceAfter, lemmas: forms };
  const noun = UPOS.indexOf("NOUN");
  return { ...known, upos: each(noun), xpos: each("NN"), heads: each(-1), relations: each(RELATIONS.indexOf("root")), surface: [] };
}

/** The lessons of one round, by lot and in an order by lot. */
export function roundOf(courses: readonly Course[], dice: Dice): Lesson[] {
  return dice.shuffle(courses.flatMap((course) => course(dice)));
}

/** Keys of the learnt table's rows: features that the sentences have often enough, shapes also in other casings. */
export function learntKeys(sentences: readonly Sentence[], classes: WordClasses, least = 3): number[] {
  const counts = new Map<number, number>();
  const count = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const sentence of sentences) keysOf(sentence, "given", classes).forEach(count);
  for (const sentence of sentences.slice(0, RECASED))
    for (const casing of ["lower", "title", "upper"] as const)
      keysOf(sentence, casing, classes).forEach((key, at) => {
        if (at % LEARNT_FEATURES === SHAPE) count(key);
      });
  return [...counts].filter(([, times]) => times >= least).map(([key]) => key);
}

/** Sentences that are enough to see all shapes, and the shape's place among a token's features. */
const RECASED = 4000;
const SHAPE = 5;

/** The keys of all tokens, LEARNT_FEATURES each. */
function keysOf(sentence: Sentence, casing: Casing, classes: WordClasses): Int32Array {
  const { lexemes, count } = seen(sentence, casing, classes);
  const keys = new Int32Array(count * LEARNT_FEATURES);
  for (let i = 0; i < count; i++) learntFeatures(lexemes, i, i === 0, keys.subarray(i * LEARNT_FEATURES));
  return keys;
}

/** A sentence in one casing, as the net takes it in. */
interface Encoded {
  readonly vectors: Uint16Array;
  /** Rows of the learnt table, and where those of each token begin. */
  readonly features: readonly number[];
  readonly from: Uint16Array;
}

/** Makes batches of lessons, and keeps what it has worked out for a sentence in a casing. */
export class Lessons {
  readonly #tags: TagSet;
  readonly #classes: WordClasses;
  readonly #rows: ReadonlyMap<number, number>;
  readonly #kept: Readonly<Record<Casing, WeakMap<Sentence, Encoded>>> = {
    given: new WeakMap(),
    lower: new WeakMap(),
    title: new WeakMap(),
    upper: new WeakMap(),
  };

  constructor(tags: TagSet, classes: WordClasses, keys: readonly number[]) {
    this.#tags = tags;
    this.#classes = classes;
    this.#rows = new Map(keys.map((key, row) => [key, row]));
  }

  /** The lessons as a batch, each in the casing that `casing` gives it. */
  batch(lessons: readonly Lesson[], casing: () => Casing): Batch {
    const encoded = lessons.map(({ sentence }) => this.#encoded(sentence, casing()));
    const first = new Int32Array(lessons.length + 1);
    for (const [s, { sentence }] of lessons.entries()) first[s + 1] = first[s] + sentence.forms.length;
    const count = first[lessons.length];
    const features = encoded.flatMap((one) => one.features);
    const [vectors, featureFrom] = [new Uint16Array(count), new Int32Array(count + 1)];
    let from = 0;
    for (const [s, one] of encoded.entries()) {
      vectors.set(one.vectors, first[s]);
      for (const [i, begin] of one.from.entries()) featureFrom[first[s] + i] = from + begin;
      from += one.features.length;
    }
    featureFrom[count] = from;
    return { count, first, vectors, features: Int32Array.from(features), featureFrom, ...this.#answers(lessons, first) };
  }

  #answers(lessons: readonly Lesson[], first: Int32Array): Pick<Batch, "heads" | "relations" | "tags" | "names"> {
    const each = (answer: (lesson: Lesson, i: number, s: number) => number) =>
      Int32Array.from(lessons.flatMap((lesson, s) => lesson.sentence.forms.map((_, i) => answer(lesson, i, s))));
    return {
      heads: each(({ sentence, hasTree, visible }, i, s) => {
        if (!hasTree) return NO_TREE;
        if (visible !== null && !visible.includes(i)) return NO_HEAD;
        return sentence.heads[i] < 0 ? ROOT_HEAD : first[s] + sentence.heads[i];
      }),
      relations: each(({ sentence }, i) => sentence.relations[i]),
      tags: each(({ sentence, hasTags }, i) => (hasTags ? this.#tags.number(sentence.upos[i], sentence.xpos[i]) : UNKNOWN)),
      names: each(({ names }, i) => (names === null || names[i] === UNKNOWN_LABEL ? UNKNOWN : names[i])),
    };
  }

  #encoded(sentence: Sentence, casing: Casing): Encoded {
    const known = this.#kept[casing].get(sentence);
    if (known !== undefined) return known;
    const { lexemes, count } = seen(sentence, casing, this.#classes);
    const [keys, features, from] = [new Int32Array(LEARNT_FEATURES), [] as number[], new Uint16Array(count)];
    for (let i = 0; i < count; i++) {
      from[i] = features.length;
      learntFeatures(lexemes, i, i === 0, keys);
      for (const key of keys) {
        const row = this.#rows.get(key);
        if (row !== undefined) features.push(row);
      }
    }
    const encoded = { vectors: lexemes.vector.slice(), features, from };
    this.#kept[casing].set(sentence, encoded);
    return encoded;
  }
}
