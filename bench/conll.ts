import { RELATIONS } from "../src/language/doc.ts";

/**
 * One side of a comparison in the manner of the CoNLL 2018 evaluation (universaldependencies.org/conll18/evaluation.html): words
 * and sentences by their spans in the text without white space. `head` is a word or -1.
 */
export interface Analysis {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly upos: readonly number[];
  readonly head: readonly number[];
  readonly relation: readonly number[];
  /** Spans of sentences, as `start-end`. */
  readonly sentences: readonly string[];
}

export interface Scores {
  readonly words: number;
  readonly sentences: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

/** F1 in percent of words, sentences, UPOS, unlabelled and labelled edges; relations count without their subtypes. */
export function compare(gold: Analysis, system: Analysis): Scores {
  const goldAt = new Map(gold.start.map((start, word) => [`${start}-${gold.end[word]}`, word]));
  const aligned = system.start.map((start, word) => goldAt.get(`${start}-${system.end[word]}`) ?? -1);
  let words = 0;
  let upos = 0;
  let uas = 0;
  let las = 0;
  aligned.forEach((of, word) => {
    if (of < 0) return;
    words++;
    if (gold.upos[of] === system.upos[word]) upos++;
    const head = system.head[word];
    const goldHead = head < 0 ? -1 : aligned[head];
    if (goldHead !== gold.head[of] || (head >= 0 && goldHead < 0)) return;
    uas++;
    if (base(gold.relation[of]) === base(system.relation[word])) las++;
  });
  const borders = new Set(gold.sentences);
  const sentences = system.sentences.filter((span) => borders.has(span)).length;
  const f1 = (right: number) => (200 * right) / (gold.start.length + system.start.length);
  return {
    words: f1(words),
    sentences: (200 * sentences) / (gold.sentences.length + system.sentences.length),
    upos: f1(upos),
    uas: f1(uas),
    las: f1(las),
  };
}

function base(relation: number): string {
  return RELATIONS[relation].split(":")[0];
}
