import { type Draft, draft, type Sentence } from "./drafts.ts";
import type { Noun } from "./nominals.ts";
import { Shape } from "./words.ts";

/** What begins "the G7 ministers meeting"; without it the ministers may be meeting. */
const DETERMINED = /^(?:the|an?|this|that|next|last)$/;

/**
 * The gathering of a group that is named right before its noun: "the G7 leaders summit", "the 22nd APEC Economic Leaders' Meeting". A meeting is one
 * only of a body's group, or with an ordinal and a name; "the two ministers' meeting" and that of two states' ministers are talks.
 */
export function gatheringOfGroup(sentence: Sentence, noun: Noun, before: readonly Draft[]): Draft | null {
  const { words, vocabulary } = sentence.scan;
  const end = words.shape[noun.first - 1] & Shape.Possessive ? noun.first - 1 : noun.first;
  const group = before.find(({ kind, range, plural, core }) => kind === "group" && plural && range.last === end && core === end - 1);
  if (group === undefined || noun.first <= sentence.first || noun.nominal.plural) return null;
  const first = before.find(({ kind, range }) => kind === "group" && range.last === group.range.first)?.range.first ?? group.range.first;
  const atoms = sentence.atoms.filter((atom) => atom.first >= first && atom.last <= end);
  const owner = atoms.find(({ kind }) => kind === "body");
  if (atoms.some(({ kind }) => kind === "state" || kind === "demonym") && owner === undefined) return null;
  const possessed = end < noun.first;
  if (noun.nominal.noun === "meeting" && !possessed && !capital(sentence, noun.first) && !DETERMINED.test(words.text[first])) return null;
  const isName = capital(sentence, noun.first) && capital(sentence, group.core);
  const ordinal = words.text.slice(first, end).some((word) => vocabulary.shapes.ordinal.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word));
  if (noun.nominal.use === "group" && owner === undefined && !(isName && ordinal)) return null;
  const start = sentence.scan.words.text[first] === "the" || sentence.scan.words.text[first] === "a" ? first + 1 : first;
  return draft("gathering", { first, last: placeEnd(sentence, noun.last) }, noun.last - 1, {
    name: isName || owner !== undefined ? { first: owner?.first ?? start, last: noun.last } : null,
    affiliation: owner === undefined ? null : { first: owner.first, last: owner.last },
    determiner: group.determiner,
    noun: noun.nominal.noun,
    nominal: noun.nominal,
  });
}

function capital({ scan }: Sentence, at: number): boolean {
  return (scan.words.shape[at] & (Shape.Capital | Shape.Initial)) === Shape.Capital;
}

/** Where the phrase ends with the place behind it: "in Bali". */
export function placeEnd({ scan, atomAt, last }: Sentence, at: number): number {
  const atom = at < last && scan.words.text[at] === "in" ? atomAt.get(at + 1) : undefined;
  return atom !== undefined && (atom.kind === "place" || atom.kind === "state") ? atom.last : at;
}
