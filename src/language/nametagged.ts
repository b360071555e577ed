import { NAME_LABELS } from "./nametags.ts";
import type { Range, Scan } from "./scan.ts";

/** What the name tagger takes names for. A country is a place to it. */
export type TaggedKind = "person" | "body" | "place";

const KINDS: readonly (TaggedKind | null)[] = NAME_LABELS.map((label) =>
  label === "O" ? null : label.endsWith("PER") ? "person" : label.endsWith("ORG") ? "body" : "place",
);

/** What the tagger takes a word for; null for no name, or where no tagger has read the text. */
export function taggedAs({ parsed, words }: Scan, word: number): TaggedKind | null {
  const labels = parsed.tokens.name;
  return labels === undefined ? null : KINDS[labels[words.token[word]]];
}

/** What the tagger takes a name for by its last word. */
export function taggedKind(scan: Scan, { last }: Range): TaggedKind | null {
  return taggedAs(scan, last - 1);
}
