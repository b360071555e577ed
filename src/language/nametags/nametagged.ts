import type { Range, Scan } from "../mentions/scan.ts";
import { NAME_LABELS } from "./nametagger.ts";

/** What the name tagger takes names for. A country is a place to it. */
export type TaggedKind = "person" | "body" | "place";

const KINDS: readonly (TaggedKind | null)[] = NAME_LABELS.map((label) =>
  label === "O" ? null : label.endsWith("PER") ? "person" : label.endsWith("ORG") ? "body" : "place",
);
const CONTINUES: readonly boolean[] = NAME_LABELS.map((label) => label.startsWith("I-"));

/** What the tagger takes a range of words for; null where it is no name to it, or not as a whole, or no tagger has read the text. */
export function taggedKind(scan: Scan, { first, last }: Range): TaggedKind | null {
  const kind = KINDS[labelAt(scan, first)];
  if (kind === null || CONTINUES[labelAt(scan, first)]) return null;
  for (let w = first + 1; w < last; w++) if (KINDS[labelAt(scan, w)] !== kind) return null;
  return CONTINUES[labelAt(scan, last)] ? null : kind;
}

/** True where the tagger takes a word for none of a name, and lets one begin behind it: "Friday" in "On Friday Vesna Tarkovic spoke". */
export function beginsBehind(scan: Scan, word: number): boolean {
  const next = labelAt(scan, word + 1);
  return labelAt(scan, word) === 0 && next > 0 && !CONTINUES[next];
}

/** True where the tagger takes a word for the first of a person's name. */
export function beginsPerson(scan: Scan, word: number): boolean {
  const label = labelAt(scan, word);
  return KINDS[label] === "person" && !CONTINUES[label];
}

/** True where the tagger takes a word and the next for further words of a body's name: "and" in "Food and Drug Administration". */
export function goesOnAsBody(scan: Scan, word: number): boolean {
  const isBody = (label: number) => CONTINUES[label] && KINDS[label] === "body";
  return isBody(labelAt(scan, word)) && isBody(labelAt(scan, word + 1));
}

/** True where the name tagger has read the article. */
export function isTagged({ parsed }: Scan): boolean {
  return parsed.tokens.name !== undefined;
}

function labelAt({ parsed, words }: Scan, word: number): number {
  return word < words.count ? (parsed.tokens.name?.[words.token[word]] ?? 0) : 0;
}
