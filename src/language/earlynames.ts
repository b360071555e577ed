import { type Atom, namesOf } from "./names.ts";
import type { Scan } from "./scan.ts";
import type { WordColumns } from "./words.ts";

/** The words of an article and the names of its sentences as they were found for the parser, with the tags they were told by. */
export interface EarlyNames {
  readonly words: WordColumns;
  /** By sentence; a hole where none were sought. */
  readonly names: readonly (readonly Atom[])[];
  readonly tag: Uint8Array;
}

/** The names of a sentence: those that were found early, unless a tag of the sentence has been mended since. */
export function namesSince(scan: Scan, sentence: number, early: EarlyNames | null): readonly Atom[] {
  const { tokens, sentences } = scan.parsed;
  const names = early?.names[sentence];
  if (early === null || names === undefined) return namesOf(scan, sentence);
  for (let token = sentences.first[sentence]; token < sentences.first[sentence + 1]; token++)
    if (tokens.tag[token] !== early.tag[token]) return namesOf(scan, sentence);
  return names;
}
