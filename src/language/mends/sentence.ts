import type { Tokens } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";

/** A sentence while its tree is mended in place: tokens `first` to `last`, exclusive. */
export interface Sentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly trees: Trees;
  /** `PERSON` at the head of a person's name, `NAME` at that of another, 0 elsewhere. */
  readonly named: Uint8Array;
  readonly first: number;
  readonly last: number;
}

export const NAME = 1;
export const PERSON = 2;

/** Looks at a word and mends in place what is wrong about it; true when no other mend is to be tried there. */
export type Mend = (token: number, sentence: Sentence) => unknown;

/** A word in small letters. */
export function wordOf(token: number, text: string, tokens: Tokens): string {
  return text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
}

/** The last token from `from` to `to`, exclusive, that hangs on `head` by the relation; -1 when there is none. */
export function lastDependent(head: number, by: number, from: number, to: number, trees: Trees): number {
  for (let i = to - 1; i >= from; i--) if (trees.head[i] === head && trees.relation[i] === by) return i;
  return -1;
}

/** True when a token from `from` to `to`, exclusive, hangs on `head` by the relation. */
export function hasDependent(head: number, by: number, from: number, to: number, trees: Trees): boolean {
  for (let i = from; i < to; i++) if (trees.head[i] === head && trees.relation[i] === by) return true;
  return false;
}
