import { pronounsOf } from "../coreference/pronouns.ts";
import { UPOS } from "../doc.ts";
import { speakersOf } from "../quotes/speakers.ts";
import { affiliationList, mayOpen, prefixAt } from "./affiliations.ts";
import { type Draft, draft, type Found, type Sentence } from "./drafts.ts";
import type { Atom } from "./names.ts";
import { nominalsOf } from "./nominals.ts";
import { personAt } from "./persons.ts";
import { type Range, tagOf } from "./scan.ts";
import { namesakesOf } from "./sharednames.ts";
import { symbolsOf } from "./symbols.ts";
import { Shape } from "./words.ts";

const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");

/**
 * All drafts of a sentence, unordered; `unknown` are names whose kind only the rest of the article can tell. `taken` has a row for
 * each word of the article and is set for the words that phrases have.
 */
export function phrasesOf(sentence: Sentence, taken: Uint8Array): { drafts: Draft[]; unknown: Atom[] } {
  const drafts = symbolsOf(sentence);
  for (const { range } of drafts) taken.fill(1, range.first, range.last);
  drafts.push(...collect(sentence, taken, personAt));
  drafts.push(...nominalsOf(sentence, taken, drafts));
  drafts.push(...collect(sentence, taken, bodyAt));
  drafts.push(...speakersOf(sentence, taken));
  drafts.push(...pronounsOf(sentence, taken), ...namesakesOf(sentence));
  const { nested, unknown } = leftover(sentence, drafts);
  return { drafts: [...withoutNameParts(drafts), ...nested], unknown };
}

/** Without "Island Countries" in "the China-Pacific Island Countries Foreign Ministers' Meeting": groups by a noun that is a word of a gathering's name. */
function withoutNameParts(drafts: readonly Draft[]): Draft[] {
  const words = new Set<number>();
  for (const { kind, name, core } of drafts)
    if (kind === "gathering" && name !== null) for (let w = name.first; w < core; w++) words.add(w);
  if (words.size === 0) return [...drafts];
  const groups = new Set(drafts.map(({ group }) => group));
  return drafts.filter((one) => one.kind !== "group" || one.nominal === null || !words.has(one.core) || groups.has(one));
}

/** The phrases that `find` finds from left to right in words that are not taken; takes their words. */
function collect(sentence: Sentence, taken: Uint8Array, find: (sentence: Sentence, at: number) => Found | null): Draft[] {
  const drafts: Draft[] = [];
  for (let w = sentence.first; w < sentence.last; w++) {
    const found = !taken[w] && beginsPhrase(sentence, w) && !isInName(sentence, w) ? find(sentence, w) : null;
    if (found === null || taken[found.last - 1]) continue;
    drafts.push(...found.drafts);
    taken.fill(1, w, found.last);
    w = found.last - 1;
  }
  return drafts;
}

/** True for a word in a name where no phrase begins: behind "of" in a body's, "House of [Representatives]", anywhere in a place's, "Sharm el-[Sheikh]". */
function isInName({ atomOver, scan }: Sentence, at: number): boolean {
  const atom = atomOver.get(at);
  if (atom === undefined || atom.first >= at) return false;
  return atom.kind === "place" || (atom.kind === "body" && scan.words.text[at - 1] === "of");
}

/** A phrase begins at a name, a title or a determiner before them; never at a mark. */
function beginsPhrase({ scan }: Sentence, at: number): boolean {
  return !(scan.words.shape[at] & (Shape.Mark | Shape.Possessive));
}

/** "the Turkish Foreign Ministry", "Parliament of Iraq", "Russia's Security Council", "NATO". */
function bodyAt(sentence: Sentence, at: number): Found | null {
  if (!mayOpen(sentence, at)) return null;
  const prefix = prefixAt(sentence, at);
  const atom = sentence.atomAt.get(at);
  if (prefix.list || (prefix.affiliations.length === 0 && atom === undefined)) return null;
  const named = prefix.affiliations.at(-1);
  const core = named === undefined ? undefined : bodyEnding(sentence, named.last);
  if (named === undefined || core === undefined || prefix.next !== named.last) return null;
  const first = prefix.affiliations[0];
  if (!prefix.possessive && isShared(sentence, core) && isStateBefore(sentence, core)) return null;
  const separate = first !== named;
  const own = separate ? first : core.first > named.first ? { first: named.first, last: core.first } : null;
  const name = separate && !prefix.possessive ? { first: first.first, last: named.last } : named;
  const behind = own === null ? ownerBehind(sentence, named.last) : null;
  const last = behind === null ? named.last : behind.last;
  if (prefix.possessive && modifies(sentence, named.last)) return null;
  const range = { first: prefix.determiner === "the" ? prefix.first : first.first, last };
  const known = { name: behind === null ? name : { first: name.first, last }, affiliation: own ?? behind, determiner: prefix.determiner };
  return { drafts: [draft("body", range, coreOf(sentence, core), known)], last };
}

/** The acronym of a body that many states have in common. */
function isShared({ scan }: Sentence, { first, last }: Range): boolean {
  return (
    last - first === 1 && (scan.words.shape[first] & Shape.Caps) !== 0 && scan.gazetteer.kinds(scan.words.text[first]).includes("body")
  );
}

/** "Turkish" in "Turkish EU membership", "Turkey" in "giving Turkey full EU membership": no part of such a body's name. */
function isStateBefore({ atomOver }: Sentence, { first }: Range): boolean {
  const before = atomOver.get(first - 1) ?? atomOver.get(first - 2);
  return before?.kind === "state" || before?.kind === "demonym";
}

/** The noun of a name without a tree: the last word before "of", "for" and their like. */
function coreOf({ scan }: Sentence, name: Range): number {
  for (let w = name.first + 1; w < name.last; w++)
    if (scan.vocabulary.shapes.link.has(scan.words.text[w]) && !(scan.words.shape[w] & Shape.Capital)) return w - 1;
  return name.last - 1;
}

/** The body's name that ends with the word before `last`. */
function bodyEnding(sentence: Sentence, last: number): Atom | undefined {
  const atom = sentence.atomOver.get(last - 1);
  return atom !== undefined && atom.last === last && atom.kind === "body" ? atom : undefined;
}

function ownerBehind(sentence: Sentence, at: number): Range | null {
  if (at >= sentence.last || sentence.scan.words.text[at] !== "of") return null;
  const list = affiliationList(sentence, at + 1);
  return list.items.length === 1 ? list.items[0] : null;
}

/** Names that no phrase has as its own: also those inside phrases ("Belarus" in "the president of Belarus"). */
function leftover(sentence: Sentence, drafts: readonly Draft[]): { nested: Draft[]; unknown: Atom[] } {
  const own = new Set<number>();
  for (const one of drafts) {
    if (one.nominal !== null) own.add(one.core);
    if (one.nominal?.kind === "gathering") own.add((sentence.atomOver.get(one.core)?.last ?? 0) - 1);
    else if (one.name !== null) for (let k = one.name.first; k < one.name.last; k++) own.add(k);
    if (one.group !== null) for (let k = one.range.first; k < one.range.last; k++) own.add(k);
    if (one.title !== null) for (let k = one.title.range.first; k < one.title.range.last; k++) if (!sentence.atomAt.has(k)) own.add(k);
  }
  const nested: Draft[] = [];
  const unknown: Atom[] = [];
  for (const atom of sentence.atoms) {
    if (own.has(atom.last - 1)) continue;
    if (atom.kind === "unknown" || isSurname(atom)) unknown.push(atom);
    else if (atom.kind !== "demonym" || isHalfOfPair(sentence, atom) || isInTheChair(sentence, atom)) {
      const kind = atom.kind === "demonym" ? "state" : atom.kind;
      nested.push(draft(kind, withArticle(sentence, atom), coreOf(sentence, atom), { name: atom }));
    } else if (isNationals(sentence, atom))
      nested.push(draft("state", withArticle(sentence, atom), atom.last - 1, { name: atom, plural: !isBeforeShared(sentence, atom) }));
  }
  return { nested, unknown };
}

const CHAIRS = ["presidency", "chairmanship", "chairpersonship", "chair"];

/** True for the state that has the chair of a body: "the Dutch presidency of the league", "the league's Dutch presidency"; not "the Dutch presidency said". */
function isInTheChair({ scan, last }: Sentence, atom: Atom): boolean {
  const { words } = scan;
  const noun = words.text[atom.last] === "rotating" ? atom.last + 1 : atom.last;
  if (noun >= last || !CHAIRS.includes(words.text[noun])) return false;
  return (noun + 1 < last && words.text[noun + 1] === "of") || (atom.first > 0 && (words.shape[atom.first - 1] & Shape.Possessive) !== 0);
}

/** How many words may stand between a pair and its noun: "Kenyan-Ugandan border demarcation talks". */
const BETWEEN_PAIR = 3;

/** True for one of two nationalities that a hyphen joins before talks: "Kenyan-Ugandan talks", "the US-Kenyan summit". */
function isHalfOfPair({ scan, atomAt, atomOver, last }: Sentence, atom: Atom): boolean {
  const { words, vocabulary } = scan;
  const hyphened = (one: Atom | undefined) => one !== undefined && (words.shape[one.first] & Shape.Hyphened) !== 0;
  const next = atomAt.get(atom.last);
  const before = atomOver.get(atom.first - 1);
  const second = hyphened(next) ? next : hyphened(atom) && before !== undefined ? atom : undefined;
  if (second === undefined || ![before, next].some((other) => other?.kind === "demonym" || other?.kind === "state")) return false;
  for (let w = second.last; w <= second.last + BETWEEN_PAIR && w < last; w++) {
    if (vocabulary.shapes.talks.has(words.text[w])) return true;
    if (words.shape[w] & (Shape.Mark | Shape.Possessive | Shape.Capital)) return false;
  }
  return false;
}

/** A town's name in one word may be a person's of the article; the rest of the article decides. */
function isSurname(atom: Atom): boolean {
  return atom.kind === "place" && atom.last - atom.first === 1;
}

/** The name with "the" before it, unless the article is that of a noun after the name ("the Russia expert"). */
function withArticle(sentence: Sentence, atom: Atom): Range {
  const k = atom.first - 1;
  const article = k >= sentence.first && sentence.scan.words.text[k] === "the" && !modifies(sentence, atom.last);
  return { first: article ? k : atom.first, last: atom.last };
}

/** True when the word after a name is a noun or an adjective, so that the name before it modifies. */
function modifies({ scan, last }: Sentence, next: number): boolean {
  if (next >= last || scan.words.shape[next] & Shape.Mark) return false;
  if (scan.words.shape[next] & (Shape.Possessive | Shape.Hyphened)) return true;
  const tag = tagOf(scan, next);
  return tag === NOUN || tag === PROPN || tag === ADJ;
}

function isBeforeShared(sentence: Sentence, atom: Atom): boolean {
  const next = sentence.atomAt.get(atom.last);
  return next !== undefined && isShared(sentence, next);
}

/** "the Turks", "Palestinians": a nationality that stands for people, not one that modifies a noun. */
function isNationals(sentence: Sentence, atom: Atom): boolean {
  const { words } = sentence.scan;
  const tag = tagOf(sentence.scan, atom.last - 1);
  if (isBeforeShared(sentence, atom)) return true;
  if (tag !== NOUN && tag !== PROPN) return false;
  const text = words.text[atom.last - 1];
  const article = atom.first > sentence.first && words.text[atom.first - 1] === "the";
  if (!text.endsWith("s") && !(article && /(ese|ish|sh|ch)$/.test(text))) return false;
  const behind = atom.last;
  if (behind >= sentence.last || words.shape[behind] & (Shape.Mark | Shape.Possessive)) return true;
  return !modifies(sentence, behind) && !sentence.atomAt.has(behind);
}
