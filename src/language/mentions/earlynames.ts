import { type Sentence, sentenceWith } from "./drafts.ts";
import { namesOf } from "./names.ts";
import type { Scan } from "./scan.ts";
import type { WordColumns } from "./words.ts";

/** The words of an article and its sentences with their names as they were found for the parser, and the tags they were told by. */
export interface EarlyNames {
  readonly words: WordColumns;
  /** By number; a hole where no names were sought. */
  readonly sentences: readonly Sentence[];
  readonly tag: Uint8Array;
}

/** A sentence with its names: as it was found early, unless one of its tags has been mended since. */
export function namesSince(scan: Scan, index: number, early: EarlyNames | null): Sentence {
  const found = early?.sentences[index];
  if (early === null || found === undefined || isMended(scan, index, early.tag)) return sentenceWith(scan, index, namesOf(scan, index));
  return { ...found, scan };
}

function isMended({ parsed: { tokens, sentences } }: Scan, index: number, before: Uint8Array): boolean {
  for (let token = sentences.first[index]; token < sentences.first[index + 1]; token++)
    if (tokens.tag[token] !== before[token]) return true;
  return false;
}
