import { isDeterminer, isRegion } from "./affiliations.ts";
import { type Draft, draft, type Sentence } from "./drafts.ts";
import { placeEnd } from "./groupgatherings.ts";
import type { Atom } from "./names.ts";
import type { Range } from "./scan.ts";
import { Shape } from "./words.ts";

/** How many words a gathering's name may have on either side of its noun. */
const LONGEST_SIDE = 14;
const NOUNS: ReadonlySet<string> = new Set(["meeting", "summit", "conference", "retreat"]);
/** Those whose gathering is one of states, whoever they come for. */
const OFFICES: ReadonlySet<string> = new Set("heads leaders leader ministerial ministers presidents".split(" "));
/** What tells a body's gathering from its daily work. */
const KINDS: ReadonlySet<string> = new Set(
  "annual biennial consultative coordination extraordinary high informal ordinary plenary regular special summit tripartite triennial".split(
    " ",
  ),
);
/** What tells office-holders' gathering as one of a series, though no body is named: "the Special Leaders' Retreat". */
const SERIAL: ReadonlySet<string> = new Set("consultative extraordinary informal ordinary regular special".split(" "));
/** Whose leaders and meetings are nobody's here. */
const PRIVATE: ReadonlySet<string> = new Set(
  "business church creditors faith industry investors members religious shareholders student students team town youth".split(" "),
);
/** Bodies and states in number, named by their noun. */
const MANY: ReadonlySet<string> = new Set(
  "commonwealth community countries dialogue forum islands movement nations organization states union".split(" "),
);
const LINKS: ReadonlySet<string> = new Set(["and", "for", "of"]);
/** Dashes that join two names as a hyphen does: "the EU–Western Balkans Summit". */
const DASHES: ReadonlySet<string> = new Set(["–", "-"]);
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

/**
 * A gathering whose whole name is written with capitals and tells by an office or a body that states meet: "the Pacific Islands Forum Leaders' Meeting",
 * "the 19th Regular Meeting of the Conference of Heads of Government". Not two states' meeting, nor "the Annual General Meeting of Shareholders".
 */
export function namedGathering(sentence: Sentence, noun: number): Draft | null {
  const { words, vocabulary } = sentence.scan;
  if (!NOUNS.has(words.text[noun]) || !isCapital(sentence, noun) || words.headline[sentence.index]) return null;
  const name = { first: firstOf(sentence, noun), last: lastOf(sentence, noun) };
  const atoms = sentence.atoms.filter((atom) => atom.first < name.last && atom.last > name.first);
  if (goesOn(sentence, name.last) || !isOfStates(sentence, name, noun, atoms)) return null;
  const before = name.first - 1;
  const determined = before >= sentence.first && isDeterminer(sentence, before);
  const owner = atoms.find((atom) => isKnownBody(atom) && (noun < atom.first || noun >= atom.last));
  return draft("gathering", { first: determined ? before : name.first, last: placeEnd(sentence, name.last) }, noun, {
    name,
    affiliation: owner === undefined ? null : { first: owner.first, last: owner.last },
    determiner: determined ? words.text[before] : null,
    noun: words.text[noun],
    nominal: vocabulary.nominals.get(words.text[noun])?.[0] ?? null,
  });
}

/** Where the capitalised words before the noun begin, with ordinals, halves behind hyphens, and an acronym in parentheses. */
function firstOf(sentence: Sentence, noun: number): number {
  const limit = Math.max(sentence.first, noun - LONGEST_SIDE);
  let first = noun;
  while (first > limit) {
    const next = stepLeft(sentence, first, limit);
    if (next === first) break;
    first = next;
  }
  return first;
}

function stepLeft(sentence: Sentence, first: number, limit: number): number {
  const { words, vocabulary } = sentence.scan;
  const k = first - 1;
  const text = words.text[k];
  if (text === ")" && k - 3 >= limit && words.text[k - 2] === "(" && isCapital(sentence, k - 1)) return k - 2;
  if (vocabulary.shapes.ordinal.has(text) || ORDINAL.test(text)) return k;
  if (words.shape[k] & Shape.Hyphened && !(words.shape[k] & Shape.Mark)) return k;
  if (words.shape[k] & Shape.Possessive) return k > limit && isCapital(sentence, k - 1) ? k - 1 : first;
  if (DASHES.has(text) && k > limit && words.text[first] !== "(" && isCapital(sentence, k - 1)) return k - 1;
  if (isCapital(sentence, k)) return isDeterminer(sentence, k) ? first : k;
  return k > limit && isCapital(sentence, k - 1) && isJoined(sentence, k) ? k - 1 : first;
}

/** Where the name ends behind its noun: "of the Conference of Heads of Government of the Caribbean Community". */
function lastOf(sentence: Sentence, noun: number): number {
  const { words } = sentence.scan;
  const limit = Math.min(sentence.last, noun + LONGEST_SIDE);
  let last = noun + 1;
  while (last < limit) {
    const linked = words.text[last] === "of" || (last > noun + 1 && isJoined(sentence, last)) ? last + 1 : last;
    const next = linked > last && words.text[linked] === "the" ? linked + 1 : linked;
    if (next >= limit || (linked === last && last === noun + 1) || !(isCapital(sentence, next) || isHalf(sentence, next))) break;
    last = next + 1;
  }
  return last;
}

/** "and" in "Heads of State and Government", "of" behind an office, and either in the name of a body. */
function isJoined({ scan, atomOver }: Sentence, at: number): boolean {
  const { text } = scan.words;
  if (!LINKS.has(text[at])) return false;
  const atom = atomOver.get(at);
  if (atom !== undefined && atom.first < at) return true;
  return text[at] === "of" ? OFFICES.has(text[at - 1]) : text[at] === "and" && text[at - 1] === "state" && text[at + 1] === "government";
}

function isHalf({ scan }: Sentence, at: number): boolean {
  return (scan.words.shape[at] & (Shape.Hyphened | Shape.Mark)) === Shape.Hyphened;
}

/** A capitalised word that is no day or month. */
function isCapital({ scan }: Sentence, at: number): boolean {
  const { words, vocabulary } = scan;
  return (words.shape[at] & (Shape.Capital | Shape.Mark)) === Shape.Capital && !vocabulary.shapes.calendar.has(words.text[at]);
}

/** "The Union Meeting Hall": the noun only modifies. */
function goesOn(sentence: Sentence, at: number): boolean {
  return at < sentence.last && (isCapital(sentence, at) || (sentence.scan.words.shape[at] & Shape.Possessive) !== 0);
}

function isKnownBody({ kind, kinds }: Atom): boolean {
  return kind === "body" && kinds.includes("body");
}

function isOfStates(sentence: Sentence, { first, last }: Range, noun: number, atoms: readonly Atom[]): boolean {
  const { scan } = sentence;
  const own = [...scan.words.text.slice(first, noun), ...scan.words.text.slice(noun + 1, last)];
  if (own.some((word) => PRIVATE.has(word))) return false;
  const regions = atoms.filter(
    (atom) => isRegion(sentence, atom) || atom.kind === "place" || atom.kind === "gathering" || isKnownBody(atom),
  );
  const many = own.some((word) => MANY.has(word)) || regions.length > 0;
  const counted = own.some((word) => scan.vocabulary.shapes.ordinal.has(word) || ORDINAL.test(word));
  const isStates = atoms.some(({ kind }) => kind === "state" || kind === "demonym");
  if (own.includes("heads") && (own.includes("government") || own.includes("state"))) return true;
  if (own.some((word) => OFFICES.has(word))) return many || (!isStates && (counted || own.some((word) => SERIAL.has(word))));
  return (counted || own.some((word) => KINDS.has(word))) && (atoms.some(isKnownBody) || (many && own.includes("high")));
}
