import { type Columns, openColumns } from "./binary.ts";
import { type CoreferenceModel, openCoreference } from "./coreference/entities.ts";
import { type NameTagger, openNameTagger } from "./nametags/nametagger.ts";
import { Encoder, openEncoderWeights } from "./parser/encoder.ts";
import { type Lemmas, openLemmas } from "./parser/lemma.ts";
import { openWordClasses, type WordClasses } from "./parser/lexemes.ts";
import { openLinear } from "./parser/linear.ts";
import type { Tagger } from "./parser/tag.ts";

/** Trained weights, opened without parsing. */
export interface Model {
  /** Hash of the model files, part of the reader's version. */
  readonly version: string;
  readonly words: WordClasses;
  /** For sentences that are not parsed. */
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
  /** Tags, trees and names of sentences; holds the one read last. */
  readonly encoder: Encoder;
  /** Null where the file is left out: names are then told by words and rules alone. */
  readonly names: NameTagger | null;
  /** Names of the Penn tags, by number. */
  readonly xpos: readonly string[];
  /** What `coreferenceOf` needs; null where data/model has no coreference.bin. No claim depends on it, nor does `version`. */
  readonly coreference: CoreferenceModel | null;
}

/** The model in the files of data/model: file name to content. Throws when a file is missing or not a model's. */
export function openModel(files: ReadonlyMap<string, ArrayBuffer>): Model {
  const words = openColumns("words.bin", files.get("words.bin"));
  const tagger = openColumns("tagger.bin", files.get("tagger.bin"));
  const encoder = openColumns("encoder.bin", files.get("encoder.bin"));
  const names = files.has("names.bin") ? openColumns("names.bin", files.get("names.bin")) : null;
  return {
    version: [words, tagger, encoder, ...(names === null ? [] : [names])].map(versionOf).join("."),
    words: openWordClasses(words),
    tagger: openTagger(tagger),
    lemmas: openLemmas(words),
    encoder: new Encoder(openEncoderWeights(encoder)),
    names: names === null ? null : openNameTagger(names),
    xpos: tagger.lines("tags.names"),
    coreference: openCoreference(files.get("coreference.bin")),
  };
}

/** Each file holds the first digits of the hash of its own columns, so that opening need not hash megabytes. */
function versionOf(columns: Columns): string {
  return columns.lines("version").join("");
}

function openTagger(columns: Columns): Tagger {
  return { linear: openLinear(columns, "tags"), upos: columns.get("tags.upos", Uint8Array), xpos: columns.get("tags.xpos", Uint8Array) };
}
