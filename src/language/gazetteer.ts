import type { MentionKind } from "./doc.ts";

/** What a name in the gazetteer can be of. "demonym" is "Turkish", "Turks"; "given" and "family" are parts of persons' names. */
export type NameKind =
  | Extract<MentionKind, "person" | "state" | "body" | "place" | "gathering">
  | "demonym"
  | "given"
  | "family"
  | "metonym";

/** Names handed in to language, which does not know the world. Names are folded by `fold` of text, words joined by one space. */
export interface Gazetteer {
  /** The kinds that a folded name can be of; empty when it is none. */
  kinds(folded: string): readonly NameKind[];
  /** True when some longer name begins with this folded word, or these with a space between. */
  begins(folded: string): boolean;
  /** The most words that a name has. */
  readonly longest: number;
}
