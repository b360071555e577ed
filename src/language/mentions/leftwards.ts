import { UPOS } from "../doc.ts";
import { countOf, countWith, isDeterminer } from "./affiliations.ts";
import type { Sentence } from "./drafts.ts";
import type { Atom } from "./names.ts";
import { tagOf } from "./scan.ts";
import { Shape } from "./words.ts";

/** What stands before a noun and belongs to its phrase. */
export interface Left {
  readonly first: number;
  readonly determiner: string | null;
  readonly count: number | null;
  readonly quantified: boolean;
  /** True when an ordinal stands before it: "sixth", "78th". */
  readonly ordinal: boolean;
  readonly modified: boolean;
  /** Names among the words before the noun, left to right. */
  readonly atoms: readonly Atom[];
  readonly possessive: boolean;
  /** True when the names are coordinated. */
  readonly list: boolean;
  /** The first word that belongs to a proper name of the thing: "Munich Security Conference". */
  readonly named: number | null;
}

/** The same while the walk to the left goes on. */
type Walk = { -readonly [K in keyof Omit<Left, "atoms" | "modified">]: Left[K] } & { readonly atoms: Atom[] };

/** How far left of its noun a phrase is looked for, in words. */
const LONGEST_LEFT = 14;
const tags = (...names: readonly (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const MODIFIER = tags("ADJ", "NOUN", "PROPN", "NUM");
const VERBAL = tags("VERB");
/** Whose conference is told by what they do there: "a donors' conference". */
const OWNERS: ReadonlySet<string> = new Set(["creditors", "donors"]);
/** Gatherings named for the two who hold them, joined by a dash: "the 2010 Chad–Sudan summit". */
const OF_TWO: ReadonlySet<string> = new Set(["summit", "conference", "forum"]);
const DASHES: ReadonlySet<string> = new Set(["–", "-"]);
const ORDINAL = /^\d{1,3}(st|nd|rd|th)$/;

/** The words before a noun that belong to its phrase: names, numbers, adjectives and one article. `taken` words end it. */
export function leftOf(sentence: Sentence, noun: number, taken: Uint8Array): Left {
  const { words } = sentence.scan;
  const ends = atomEnds(sentence, noun);
  const around = sentence.atomOver.get(noun);
  const capital = (words.shape[noun] & (Shape.Capital | Shape.Initial)) === Shape.Capital;
  const first = around?.first ?? noun;
  const walk: Walk = {
    first,
    named: capital || around !== undefined ? first : null,
    determiner: null,
    count: null,
    quantified: false,
    possessive: false,
    list: false,
    ordinal: false,
    atoms: [],
  };
  const limit = Math.max(sentence.first, noun - LONGEST_LEFT);
  while (
    walk.first > limit &&
    walk.determiner === null &&
    (joinDashed(sentence, walk, ends, noun) || step(sentence, walk, ends, taken, limit))
  );
  return { ...walk, modified: walk.first < noun - (walk.determiner === null ? 0 : 1) };
}

/** Takes a dash between two names before a gathering into its name; false where there is none. */
function joinDashed({ scan: { words } }: Sentence, walk: Walk, ends: ReadonlyMap<number, Atom>, noun: number): boolean {
  const dash = walk.first - 1;
  const isOfTwo = OF_TWO.has(words.text[noun]) && DASHES.has(words.text[dash]) && walk.atoms.length === 1;
  if (!isOfTwo || walk.atoms[0].first !== walk.first || walk.named !== walk.first || ends.get(dash - 1) === undefined) return false;
  walk.first = dash;
  walk.named = dash;
  return true;
}

/** Takes the word or name to the left into the phrase; false when the phrase ends there. */
function step(sentence: Sentence, walk: Walk, ends: ReadonlyMap<number, Atom>, taken: Uint8Array, limit: number): boolean {
  const { words } = sentence.scan;
  const k = walk.first - 1;
  const atom = ends.get(k);
  if (atom !== undefined && (atom.kind !== "person" || walk.possessive)) return takeName(sentence, walk, atom);
  if (words.text[k] === ")" && k - 2 >= limit && words.text[k - 2] === "(") {
    walk.first = k - 2;
    return true;
  }
  const beforeName = k - 1 >= limit && ends.has(k - 1);
  if (words.shape[k] & Shape.Possessive) {
    if (!beforeName && !(k - 1 >= limit && OWNERS.has(words.text[k - 1]))) return false;
    walk.possessive = beforeName;
    walk.first = beforeName ? k : k - 1;
    return true;
  }
  if (beforeName && ends.get(k - 1)?.kind !== "person" && coordinates(sentence, walk, k)) {
    walk.list = true;
    walk.first = k;
    return true;
  }
  if (words.shape[k] & Shape.Mark || taken[k]) return false;
  return takeWord(sentence, walk, k);
}

function takeName({ scan }: Sentence, walk: Walk, atom: Atom): boolean {
  if (!(scan.words.shape[atom.first] & Shape.Hyphened)) walk.atoms.unshift(atom);
  if (!walk.possessive && (walk.named === null ? atom.kind !== "demonym" : atom.last === walk.named)) walk.named = atom.first;
  walk.first = atom.first;
  return true;
}

/** "and" between two names before the noun; a comma once there was one, and in titles: "Kenyan, Ugandan delegations". */
function coordinates({ scan, index }: Sentence, walk: Walk, k: number): boolean {
  const text = scan.words.text[k];
  const { article, sentences } = scan.parsed;
  const comma = text === "," && (walk.list || article.blocks[sentences.block[index]]?.kind === "title");
  return (text === "and" || comma) && !walk.possessive && walk.atoms.length > 0 && walk.first === walk.atoms[0].first;
}

function takeWord(sentence: Sentence, walk: Walk, k: number): boolean {
  const { words, vocabulary } = sentence.scan;
  const text = words.text[k];
  const count = countOf(sentence, k);
  if (isDeterminer(sentence, k)) walk.determiner = text;
  else if (count !== undefined) {
    walk.quantified = true;
    walk.count = count === null ? walk.count : countWith(count, walk.count);
  } else {
    if (!isModifier(sentence, k)) return false;
    if (vocabulary.shapes.ordinal.has(text) || ORDINAL.test(text)) walk.ordinal = true;
    const named = (words.shape[k] & (Shape.Capital | Shape.Initial)) === Shape.Capital && walk.named === walk.first;
    if (named) walk.named = k;
  }
  walk.first = k;
  return true;
}

function isModifier({ scan }: Sentence, at: number): boolean {
  const tag = tagOf(scan, at);
  if (VERBAL.has(tag)) return /(ed|ing)$/.test(scan.words.text[at]) && (scan.words.shape[at] & Shape.Hyphened) !== 0;
  return MODIFIER.has(tag) || (scan.words.shape[at] & Shape.Hyphened) !== 0;
}

/** The names that end right before `noun` or further left, by their last word. */
function atomEnds(sentence: Sentence, noun: number): Map<number, Atom> {
  const ends = new Map<number, Atom>();
  for (let k = Math.max(sentence.first, noun - LONGEST_LEFT - 8); k < noun; k++) {
    const atom = sentence.atomAt.get(k);
    if (atom !== undefined && atom.last <= noun) ends.set(atom.last - 1, atom);
  }
  return ends;
}
