import type { Upos } from "../src/language/doc.ts";
import type { Span } from "../src/text/span.ts";

/** What a program finds in a text: tokens in order, sentences, names. Spans are of the text. */
export interface PeerReading {
  readonly tokens: readonly { readonly span: Span; readonly upos: Upos }[];
  readonly sentences: readonly Span[];
}

export interface PeerName {
  readonly span: Span;
  readonly label: "PER" | "ORG" | "LOC";
}

/** A program that is measured beside ours. */
export interface Peer {
  /** Name and version. */
  readonly name: string;
  /** What it does in `work`, in a few words. */
  readonly does: string;
  read(paragraph: string): PeerReading;
  /** Names of persons, organisations and places; null when it has none of these kinds. */
  names: ((text: string) => PeerName[]) | null;
  /** Its usual work on a text, all of it: for its speed. Gives how many tokens it saw. */
  work(text: string): number;
}

/** Finds pieces of a text one after the other: each from where the one before ended. */
export function walker(text: string): (piece: string) => Span | null {
  let at = 0;
  return (piece) => {
    const start = piece === "" ? -1 : text.indexOf(piece, at);
    if (start < 0) return null;
    at = start + piece.length;
    return { start, end: at };
  };
}
