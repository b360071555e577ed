import { type Draft, draft, type Sentence } from "./drafts.ts";
import type { Noun } from "./nominals.ts";
import { Shape } from "./words.ts";

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** What begins "the G7 ministers meeting"; without it the ministers may be meeting. */
const DETERMINED = /^(?:the|an?|this|that|next|last)$/;

/**
 * The gathering of a group that is named right before its noun: "the G7 leaders summit", "the 22nd APEC Economic Leaders' Meeting". A meeting is one
 * only of a body's group, or with an ordinal and a name; "the two ministers' meeting" and that of two states' ministers are talks.
 */
export function gatheringOfGroup(sentence: Sentence, noun: Noun, before: readonly Draft[]): Draft | null {
  const { words, vocabulary } = sentence.scan;
  const end = words.shape[noun.first - 1] & Shape.Possessive ? noun.first - 1 : noun.first;
  const group = before.find((one) => isGroup(one) && one.range.last === end && (one.core === end - 1 || words.text[one.core] === "heads"));
  if (group === undefined || noun.first <= sentence.first || noun.nominal.plural) return null;
  const start = before.find(({ kind, range }) => kind === "group" && range.last === group.range.first)?.range.first ?? group.range.first;
  const standing = sentence.atoms.find(({ kind, last }) => kind === "gathering" && last === start);
  const first = standing === undefined ? start : determinedFrom(sentence, standing.first);
  const atoms = sentence.atoms.filter((atom) => atom.first >= first && atom.last <= end);
  const owner = standing ?? atoms.find(({ kind }) => kind === "body");
  if (atoms.some(({ kind }) => kind === "state" || kind === "demonym") && owner === undefined) return null;
  const possessed = end < noun.first;
  if (noun.nominal.noun === "meeting" && !possessed && !capital(sentence, noun.first) && !DETERMINED.test(words.text[first])) return null;
  const isName = capital(sentence, noun.first) && capital(sentence, group.core);
  const ordinal = words.text.slice(first, end).some((word) => vocabulary.shapes.ordinal.has(word) || ORDINAL.test(word));
  if (noun.nominal.use === "group" && owner === undefined && !(isName && ordinal)) return null;
  const named = words.text[first] === "the" || words.text[first] === "a" ? first + 1 : first;
  return draft("gathering", { first, last: placeEnd(sentence, noun.last) }, noun.last - 1, {
    name: isName || owner !== undefined ? { first: owner?.first ?? named, last: noun.last } : null,
    affiliation: owner === undefined ? null : { first: owner.first, last: owner.last },
    determiner: group.determiner ?? (DETERMINED.test(words.text[first]) ? words.text[first] : null),
    noun: noun.nominal.noun,
    nominal: noun.nominal,
  });
}

function isGroup({ kind, plural }: Draft): boolean {
  return kind === "group" && plural;
}

/** Where the words begin that count and determine the name of a standing gathering: "the 51st Pacific Islands Forum". */
function determinedFrom({ scan, first }: Sentence, at: number): number {
  let from = at;
  const { text } = scan.words;
  if (from > first && (scan.vocabulary.shapes.ordinal.has(text[from - 1]) || ORDINAL.test(text[from - 1]) || text[from - 1] === "annual"))
    from--;
  return from > first && DETERMINED.test(text[from - 1]) ? from - 1 : from;
}

function capital({ scan }: Sentence, at: number): boolean {
  return (scan.words.shape[at] & (Shape.Capital | Shape.Initial)) === Shape.Capital;
}

/** Where the phrase ends with the place behind it: "in Bali". */
export function placeEnd({ scan, atomAt, last }: Sentence, at: number): number {
  const atom = at < last && scan.words.text[at] === "in" ? atomAt.get(at + 1) : undefined;
  return atom !== undefined && (atom.kind === "place" || atom.kind === "state") ? atom.last : at;
}
