import { openColumns, packColumns } from "../../src/language/binary.ts";
import { RELATIONS } from "../../src/language/doc.ts";
import { NAME_LABELS } from "../../src/language/nametags/nametagger.ts";
import { Encoder, LONGEST_PIECE, openEncoderWeights, type Reading } from "../../src/language/parser/encoder.ts";
import type { WordClasses } from "../../src/language/parser/lexemes.ts";
import { parse } from "../../src/language/parser/parse.ts";
import type { Casing } from "../casing.ts";
import type { NameSentence } from "../namedata.ts";
import { spansOf } from "../namesbio.ts";
import { seen, type TagSet } from "../tagger.ts";
import type { Sentence } from "../treebank.ts";
import { bare } from "./lessons.ts";
import { type Learnt, quantise } from "./quantise.ts";

/** What the net knows by now, as the reader would have it: in whole numbers. */
export function encoderOf(learnt: Learnt): Encoder {
  const file = packColumns(quantise(learnt));
  return new Encoder(openEncoderWeights(openColumns("encoder.bin", file.buffer as ArrayBuffer)));
}

/** Shares of words, in percent; relations by their base. */
export interface TreeScores {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

/** How well sentences are tagged and parsed; each is read as one piece, so that of longer ones the beginning counts. */
export function scoreTrees(
  encoder: Encoder,
  tags: TagSet,
  sentences: readonly Sentence[],
  classes: WordClasses,
  casing: Casing,
): TreeScores {
  const right = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  for (const sentence of sentences) {
    const { reading, count } = read(encoder, sentence, classes, casing);
    const rows = Int32Array.from({ length: count }, (_, i) => i);
    const { head, relation } = parse(encoder, reading, rows, count);
    for (let i = 0; i < count; i++) {
      const tag = reading.tags[i];
      right.words++;
      if (tags.upos[tag] === sentence.upos[i]) right.upos++;
      if (tags.names[tags.xpos[tag]] === sentence.xpos[i]) right.xpos++;
      if (head[i] !== sentence.heads[i]) continue;
      right.uas++;
      if (base(relation[i]) === base(sentence.relations[i])) right.las++;
    }
  }
  const share = (count: number) => (100 * count) / right.words;
  return { upos: share(right.upos), xpos: share(right.xpos), uas: share(right.uas), las: share(right.las) };
}

/** Shares of the found names and of the names there are, in percent, that are right: the first word, the last one and the kind. */
export function scoreNames(
  encoder: Encoder,
  sentences: readonly NameSentence[],
  classes: WordClasses,
): { readonly precision: number; readonly recall: number } {
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const sentence of sentences) {
    const { reading, count } = read(encoder, bare(sentence), classes, "given");
    const wanted = new Set(namesIn(sentence.labels));
    const names = namesIn(reading.names.subarray(0, count));
    gold += wanted.size;
    found += names.length;
    right += names.filter((name) => wanted.has(name)).length;
  }
  return { precision: (100 * right) / Math.max(1, found), recall: (100 * right) / Math.max(1, gold) };
}

function read(encoder: Encoder, sentence: Sentence, classes: WordClasses, casing: Casing): { reading: Reading; count: number } {
  const { lexemes, count } = seen(sentence, casing, classes);
  const shown = Math.min(count, LONGEST_PIECE);
  const reading = encoder.begin(shown, shown);
  encoder.read(lexemes, 0, shown, reading, 0);
  return { reading, count: shown };
}

/** Names as words that are the same for the same name. */
function namesIn(labels: Uint8Array): string[] {
  return spansOf(Array.from(labels, (label) => NAME_LABELS[label])).map(({ first, last, kind }) => `${first} ${last} ${kind}`);
}

function base(relation: number): string {
  return RELATIONS[relation].split(":")[0];
}
