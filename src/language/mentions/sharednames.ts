import type { NameKind } from "../gazetteer.ts";
import { type Draft, draft, type Sentence } from "./drafts.ts";
import type { Range, Scan } from "./scan.ts";
import { Shape } from "./words.ts";

/*
 * States that share a part of their names: "North and South Korea", "the two Koreas", "inter-Korean".
 */

const OF_STATES: readonly NameKind[] = ["state", "demonym"];
const HALVES = [
  ["north", "south"],
  ["east", "west"],
] as const;
const BOTH: ReadonlySet<string> = new Set(["two", "both"]);

/** A name that only the one after "and" completes, at its first word: "North" of "North and South Korea"; `whole` goes to the end of the other. */
export function sharedName(scan: Scan, at: number): { readonly whole: Range; readonly kinds: readonly NameKind[] } | null {
  const { words, gazetteer } = scan;
  if (words.text[at + 1] !== "and" || at + 3 >= words.count || words.sentence[at] !== words.sentence[at + 3]) return null;
  for (const k of [at, at + 2, at + 3]) if ((words.shape[k] & (Shape.Capital | Shape.Mark)) !== Shape.Capital) return null;
  const last = words.text[at + 3];
  const other = gazetteer.kinds(`${words.text[at + 2]} ${last}`);
  const kinds = gazetteer.kinds(`${words.text[at]} ${last}`).filter((kind) => OF_STATES.includes(kind) && other.includes(kind));
  return kinds.length === 0 ? null : { whole: { first: at, last: at + 4 }, kinds };
}

/** The words that spell a name out: more than its own where another completes it. */
export function spelt(scan: Scan, name: Range): Range {
  return name.last - name.first === 1 ? (sharedName(scan, name.first)?.whole ?? name) : name;
}

/** "The two Koreas" and "inter-Korean": both states of a name, a group without members of its own. */
export function namesakesOf(sentence: Sentence): Draft[] {
  const { words } = sentence.scan;
  const found: Draft[] = [];
  for (let w = sentence.first + 1; w < sentence.last; w++) {
    const name = namesakesAt(sentence.scan, w);
    if (name === null) continue;
    const first = w - 2 >= sentence.first && words.text[w - 2] === "the" ? w - 2 : w - 1;
    found.push(draft("group", { first, last: w + 1 }, w, { plural: true, count: 2, determiner: "the", noun: name }));
  }
  return found;
}

/** The word that two states share, at a word that means both of them: "korea" at "Koreas" after "two". */
export function namesakesAt(scan: Scan, at: number): string | null {
  const { words } = scan;
  if (at === 0 || (words.shape[at] & (Shape.Capital | Shape.Mark)) !== Shape.Capital) return null;
  const text = words.text[at];
  const both = BOTH.has(words.text[at - 1]) && text.endsWith("s");
  if (!both && words.text[at - 1] !== "inter") return null;
  const name = both ? text.slice(0, -1) : text;
  return halvesOf(scan, name) === null ? null : name;
}

/** The folded names of the two states, or nationalities, that share a word: north and south, or east and west. */
export function halvesOf({ gazetteer }: Scan, name: string): readonly [string, string] | null {
  for (const [one, other] of HALVES) {
    const names = [`${one} ${name}`, `${other} ${name}`] as const;
    if (names.every((each) => gazetteer.kinds(each).some((kind) => OF_STATES.includes(kind)))) return names;
  }
  return null;
}
