import { type Lexemes, lexemes, type WordClasses } from "../src/language/parser/lexemes.ts";
import type { Linear } from "../src/language/parser/linear.ts";
import { type Tagger, tag } from "../src/language/parser/tag.ts";
import { TAG_FEATURES, tagFeatures } from "../src/language/parser/tagfeatures.ts";
import { type Casing, casingOf, recase } from "./casing.ts";
import { Dice } from "./dice.ts";
import { Perceptron } from "./perceptron.ts";
import { type Sentence, write } from "./treebank.ts";

/** The pairs of UPOS and XPOS that a tagger knows. */
export interface TagSet {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Names of the Penn tags. */
  readonly names: readonly string[];
  number(upos: number, xpos: string): number;
}

/** All pairs that the sentences have at least `least` times; a rarer pair counts as the commonest with its UPOS. */
export function tagSet(sentences: readonly Sentence[], least = 5): TagSet {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    sentence.forms.forEach((_, i) => {
      const pair = `${sentence.upos[i]} ${sentence.xpos[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  const pairs = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([pair]) => pair.split(" "));
  const names = [...new Set(pairs.map(([, xpos]) => xpos))].sort();
  const numbers = new Map(pairs.map(([upos, xpos], number) => [`${upos} ${xpos}`, number]));
  const number = (upos: number, xpos: string) =>
    numbers.get(`${upos} ${xpos}`) ??
    Math.max(
      0,
      pairs.findIndex(([other]) => Number(other) === upos),
    );
  return {
    upos: Uint8Array.from(pairs, ([upos]) => Number(upos)),
    xpos: Uint8Array.from(pairs, ([, xpos]) => names.indexOf(xpos)),
    names,
    number,
  };
}

/** A sentence as the models see it in one casing. */
export function seen(sentence: Sentence, casing: Casing, classes: WordClasses): { lexemes: Lexemes; count: number } {
  const { text, start, end } = write(recase(sentence.forms, sentence.upos, casing), sentence.spaceAfter);
  const count = start.length;
  return { lexemes: lexemes(text, start, end, 0, count, classes), count };
}

/** Trains a tagger; prints nothing. */
export function trainTagger(
  sentences: readonly Sentence[],
  tags: TagSet,
  classes: WordClasses,
  rounds: number,
  bits: number,
  seed: number,
): Tagger {
  const perceptron = new Perceptron(tags.upos.length);
  const dice = new Dice(seed);
  const order = sentences.map((_, i) => i);
  const features = new Int32Array(TAG_FEATURES);
  for (let round = 0; round < rounds; round++)
    for (const i of dice.shuffle(order)) {
      const sentence = sentences[i];
      const { lexemes, count } = seen(sentence, casingOf(dice), classes);
      const given = new Uint8Array(count);
      for (let k = 0; k < count; k++) {
        const right = tags.number(sentence.upos[k], sentence.xpos[k]);
        const used = tagFeatures(lexemes, 0, count, k, given, features);
        const scores = perceptron.score(features, used, round === 0);
        let best = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
        perceptron.tick();
        if (best !== right) perceptron.update(features, used, right, best);
        given[k] = best;
      }
    }
  const linear: Linear = perceptron.freeze(bits);
  return { linear, upos: tags.upos, xpos: tags.xpos };
}

/** UPOS and XPOS accuracy. */
export function scoreTagger(
  tagger: Tagger,
  tags: TagSet,
  sentences: readonly Sentence[],
  classes: WordClasses,
  casing: Casing,
): { upos: number; xpos: number } {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  for (const sentence of sentences) {
    const { lexemes, count } = seen(sentence, casing, classes);
    const given = new Uint8Array(count);
    tag(tagger, lexemes, 0, count, given);
    for (let k = 0; k < count; k++) {
      words++;
      if (tagger.upos[given[k]] === sentence.upos[k]) upos++;
      if (tags.names[tagger.xpos[given[k]]] === sentence.xpos[k]) xpos++;
    }
  }
  return { upos: (100 * upos) / words, xpos: (100 * xpos) / words };
}
