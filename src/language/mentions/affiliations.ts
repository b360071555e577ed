import { UPOS } from "../doc.ts";
import type { Sentence } from "./drafts.ts";
import type { Atom } from "./names.ts";
import { type Range, tagOf } from "./scan.ts";
import { namesakesAt } from "./sharednames.ts";
import { titleAt } from "./titles.ts";
import { matchPhrase } from "./vocabulary.ts";
import { Shape } from "./words.ts";

/** The words before an office or a name: "his Turkish", "the former U.S.", "China's". */
export interface Prefix {
  readonly first: number;
  /** Where the words after it begin. */
  readonly next: number;
  readonly determiner: string | null;
  /** States, bodies and nationalities, in order; adjacent names of one body are one ("UN" "Security Council"). */
  readonly affiliations: readonly Range[];
  /** True when the affiliations are coordinated: "Turkish and Iranian". */
  readonly list: boolean;
  /** True when the first stands in the possessive: "Ukraine's UN representative". */
  readonly possessive: boolean;
  /** "former", "outgoing": what changes whether the office is held. */
  readonly status: Range | null;
  readonly count: number | null;
}

const DETERMINERS = new Set(["the", "a", "an", "this", "that", "these", "those", "no", "any", "each", "every", "another"]);
const ARTICLES = new Set(["the", "a", "an"]);
const DET = UPOS.indexOf("DET");
const LONGEST_PREFIX = 12;
const ADJ = UPOS.indexOf("ADJ");

/** The prefix that begins with a word. It may be empty (`next` = `first`). */
export function prefixAt(sentence: Sentence, at: number): Prefix {
  const { prefixes } = sentence.opened;
  const known = prefixes[at - sentence.first];
  if (known !== undefined) return known;
  const prefix = readPrefix(sentence, at);
  prefixes[at - sentence.first] = prefix;
  return prefix;
}

function readPrefix(sentence: Sentence, at: number): Prefix {
  const { scan, last } = sentence;
  const { words, vocabulary } = scan;
  const state = { next: at, determiner: null as string | null, list: false, possessive: false, count: null as number | null };
  const affiliations: Range[] = [];
  let status: Range | null = null;
  if (isDeterminer(sentence, at)) {
    state.determiner = words.text[at];
    state.next++;
  } else if (at > sentence.first && words.shape[at - 1] & Shape.Possessive) {
    state.determiner = "'s";
    const owner = vocabulary.nominals.get(words.text[at - 2] ?? "")?.[0];
    if (owner?.kind === "body" && at - 2 >= sentence.first) affiliations.push({ first: at - 2, last: at - 1 });
    state.possessive = affiliations.length > 0;
  }
  const limit = Math.min(last, at + LONGEST_PREFIX);
  while (state.next < limit) {
    const k = state.next;
    const atom = sentence.atomAt.get(k);
    if (atom !== undefined && opensIn(sentence, atom)) break;
    if (atom !== undefined && (isAffiliation(atom) || isUnknownOwner(sentence, atom))) {
      state.next = addAffiliations(sentence, atom, affiliations, state);
      continue;
    }
    const count = countOf(sentence, k);
    if (count !== undefined && affiliations.length === 0) {
      state.count = count === null ? state.count : countWith(state.count, count);
      state.next++;
      continue;
    }
    const held = matchPhrase(vocabulary.parts.status, words.text, k, limit) || (isDeputyOf(sentence, k) ? 1 : 0);
    if (held > 0) status = { first: k, last: k + held };
    const skipped = held || matchPhrase(vocabulary.parts.adjective, words.text, k, limit) || describes(sentence, k);
    if (skipped === 0 || atom !== undefined) break;
    state.next += skipped;
  }
  return { first: at, ...state, affiliations, status };
}

/** "The deputy US secretary of state": the rank stands before the state. */
function isDeputyOf({ scan, atomAt }: Sentence, at: number): boolean {
  if (scan.words.text[at] !== "deputy" && scan.words.text[at] !== "vice") return false;
  const state = atomAt.get(at + 1);
  return state !== undefined && isAffiliation(state);
}

/** "In Senegal Minister A B met C", "said that in Lima A B would": where something is done, which no comma parts from who does it, is no part of that. */
function opensIn({ scan, first, last }: Sentence, atom: Atom): boolean {
  const { text, shape } = scan.words;
  if (atom.first <= first || text[atom.first - 1] !== "in" || (atom.kind !== "state" && atom.kind !== "place")) return false;
  return atom.last < last && !(shape[atom.last] & Shape.Possessive);
}

/** False for most words of a text: those that are no name, no title, and nothing that stands before one. */
export function mayOpen(sentence: Sentence, at: number): boolean {
  const { words, vocabulary } = sentence.scan;
  if (vocabulary.openers.has(words.text[at]) || sentence.atomAt.has(at) || words.shape[at] & Shape.Digit) return true;
  if (at > sentence.first && words.shape[at - 1] & Shape.Possessive) return true;
  return tagOf(sentence.scan, at) === ADJ || isDeterminer(sentence, at);
}

/** The number that a word tells: null for "several", undefined when it tells none. */
export function countOf({ scan }: Sentence, at: number): number | null | undefined {
  const { words, vocabulary } = scan;
  if (words.shape[at] & Shape.Digit) return /^\d{1,4}$/.test(words.text[at]) ? Number(words.text[at]) : undefined;
  return vocabulary.quantifiers.get(words.text[at]);
}

/** The number of two words for one that stand together ("thirty-six"), else the one nearer to what is counted. `left` is the word further left. */
export function countWith(left: number | null, right: number | null): number | null {
  const isTens = left !== null && left >= 20 && left < 100 && left % 10 === 0;
  return isTens && right !== null && right > 0 && right < 10 ? left + right : (right ?? left);
}

/** The words that only describe: an adjective in lower case ("a key Russia ally"), "chief" before a state ("the chief US negotiator"). */
function describes(sentence: Sentence, at: number): number {
  const { scan, last } = sentence;
  const field = matchPhrase(scan.vocabulary.parts.before, scan.words.text, at, last);
  const next = sentence.atomAt.get(at + field);
  if (field > 0 && next !== undefined && isAffiliation(next)) return field;
  const adjective = tagOf(scan, at) === ADJ && !(scan.words.shape[at] & (Shape.Capital | Shape.Mark));
  return adjective && titleAt(scan.words, scan.parsed.tokens, scan.vocabulary, at, last) === null ? 1 : 0;
}

function addAffiliations(sentence: Sentence, atom: Atom, affiliations: Range[], state: { list: boolean; possessive: boolean }): number {
  const { words } = sentence.scan;
  const previous = affiliations.at(-1);
  const merged = previous !== undefined && previous.last === atom.first && !state.possessive && atom.kind === "body";
  if (merged) affiliations[affiliations.length - 1] = { first: previous.first, last: atom.last };
  else affiliations.push({ first: atom.first, last: atom.last });
  if (atom.last < sentence.last && words.shape[atom.last] & Shape.Possessive) {
    if (affiliations.length === 1) state.possessive = true;
    return afterOwner(sentence, atom.last + 1, state);
  }
  const shortened = pastAcronym(sentence, atom.last);
  if (shortened > atom.last + ACRONYM) affiliations[affiliations.length - 1] = { first: atom.first, last: shortened };
  if (shortened > atom.last) return shortened;
  const after = afterSeparator(sentence, atom.last);
  const next = sentence.atomAt.get(after);
  if (after === atom.last || next === undefined || !isAffiliation(next) || next.kind === "body") return atom.last;
  if (!reachesAnd(sentence, after) || beginsAnother(sentence, atom, next)) return atom.last;
  state.list = true;
  return after;
}

/** "The director of the Central Commission and China's Foreign Minister": the state is of the office behind it, and not beside a body. */
function beginsAnother({ scan, last }: Sentence, atom: Atom, next: Atom): boolean {
  return atom.kind === "body" && next.kind === "state" && next.last < last && (scan.words.shape[next.last] & Shape.Possessive) !== 0;
}

/** How many words a name shortened in brackets has, with them. */
const ACRONYM = 3;

/**
 * The word behind the bracket in which a state or a body is shortened before an office, or before the rest of its name and an office: "Republic of Korea (ROK) Foreign
 * Minister", "African Union (AU) Commission Chairperson"; else the same.
 */
function pastAcronym({ scan, last }: Sentence, at: number): number {
  const { words, parsed, vocabulary } = scan;
  if (at + ACRONYM >= last || words.text[at] !== "(" || words.text[at + 2] !== ")" || !(words.shape[at + 1] & Shape.Caps)) return at;
  const body = vocabulary.shapes.body.has(words.text[at + ACRONYM]) ? 1 : 0;
  const office = at + ACRONYM + body;
  if (office >= last || !(words.shape[office] & Shape.Capital)) return at;
  return titleAt(words, parsed.tokens, vocabulary, office, last) === null ? at : office;
}

/** After one owner where another follows: "Ghana's and Togo's ministers" are of both. */
function afterOwner(sentence: Sentence, at: number, state: { list: boolean; possessive: boolean }): number {
  const after = afterSeparator(sentence, at);
  const next = after > at ? sentence.atomAt.get(after) : undefined;
  if (next === undefined || !isAffiliation(next) || !reachesAnd(sentence, after)) return at;
  if (!(sentence.scan.words.shape[next.last] & Shape.Possessive) || next.last >= sentence.last) return at;
  state.list = true;
  return after;
}

/**
 * True when a list that goes on at `at` comes to its "and", or to another office ("the presidents of A, B, the prime minister of C"): commas alone join
 * clauses and appositions, but in titles.
 */
function reachesAnd(sentence: Sentence, at: number): boolean {
  const { words, parsed, vocabulary } = sentence.scan;
  if (parsed.article.blocks[parsed.sentences.block[sentence.index]]?.kind === "title") return true;
  if (endsList(words.text, at)) return true;
  let next = at;
  for (let round = 0; round < 12; round++) {
    const atom = sentence.atomAt.get(next);
    if (atom === undefined) return round > 0 && titleAt(words, parsed.tokens, vocabulary, next, sentence.last) !== null;
    const after = afterSeparator(sentence, atom.last);
    if (after === atom.last) return false;
    if (endsList(words.text, after)) return true;
    next = after;
  }
  return false;
}

/** True when a list goes on by commas to the end of its sentence, and has three or more with the items before: "of A, B, C." */
function endsBare(sentence: Sentence, at: number, items: number): boolean {
  let count = items;
  let next = at;
  for (let atom = sentence.atomAt.get(next); atom !== undefined && isAffiliation(atom); atom = sentence.atomAt.get(next)) {
    count++;
    const after = afterSeparator(sentence, atom.last);
    if (after === atom.last) return count > 2 && (after >= sentence.last || STOPS.has(sentence.scan.words.text[after]));
    next = after;
  }
  return false;
}

/** What is counted before its names: "from three countries: A, B and C". */
const COUNTRIES: ReadonlySet<string> = new Set(["countries", "nations", "states"]);
/** What stands behind such a list. */
const STOPS: ReadonlySet<string> = new Set([".", ";", ":", ")"]);

/** True when "and" or "or", with an article or without, stands before a word. */
function endsList(text: readonly string[], at: number): boolean {
  const before = text[at - 1] === "the" ? at - 2 : at - 1;
  return text[before] === "and" || text[before] === "or";
}

/** After ",", "and" or ", and" and an article; the same position when none stands there. */
export function afterSeparator(sentence: Sentence, at: number): number {
  const { words } = sentence.scan;
  let next = at;
  if (next < sentence.last && words.text[next] === ",") next++;
  if (next < sentence.last && words.text[next] === "and") next++;
  if (next > at && next < sentence.last && words.text[next] === "the") next++;
  return next;
}

/** A name of no known kind before an office, or of a body that is called by what it holds: "Freedonian leader", "Labour leader", "Pacific Islands Forum Secretary General". */
function isUnknownOwner({ scan, last }: Sentence, atom: Atom): boolean {
  const isForum = atom.kind === "gathering" && atom.kinds.includes("body");
  if (!(atom.kind === "unknown" || isForum) || atom.last >= last) return false;
  const { status, adjective } = scan.vocabulary.parts;
  for (const part of [status, adjective]) if (matchPhrase(part, scan.words.text, atom.first, atom.last) > 0) return false;
  const title = titleAt(scan.words, scan.parsed.tokens, scan.vocabulary, atom.last, last);
  return title !== null && !(isForum && title.word.plural);
}

/** True for articles, demonstratives and possessive pronouns. */
export function isDeterminer({ scan, last }: Sentence, at: number): boolean {
  if (at >= last) return false;
  const text = scan.words.text[at];
  if (DETERMINERS.has(text)) return ARTICLES.has(text) || tagOf(scan, at) === DET;
  return scan.vocabulary.pronouns.get(text)?.possessive === true;
}

function isAffiliation(atom: Atom): boolean {
  return atom.kind === "state" || atom.kind === "demonym" || atom.kind === "body" || atom.kind === "place";
}

/** "The leaders of the Nordic and Baltic states" are not two: a region has no leaders and no government of its own. */
export function isRegion({ scan }: Sentence, { first, last }: Range): boolean {
  const { words, vocabulary, gazetteer } = scan;
  const name = words.text.slice(first, last).join(" ");
  return vocabulary.regions.has(name) && gazetteer.kinds(name).length === 0;
}

/**
 * The states and bodies of a list after "of": "of Azerbaijan, Kazakhstan, and Belarus", not the next one's nationality ("of Pakistan and the
 * Iranian minister"). `last` is where the list ends.
 */
export function affiliationList(sentence: Sentence, at: number): { items: Range[]; last: number } {
  const { words } = sentence.scan;
  const items: Range[] = [];
  let next = words.text[at] === "the" ? at + 1 : at;
  if (countOf(sentence, next) !== undefined) next += COUNTRIES.has(words.text[next + 1]) && words.text[next + 2] === ":" ? 3 : 1;
  let last = at;
  for (let round = 0; round < 40; round++) {
    const item = affiliationItem(sentence, next);
    if (item === null || (round > 0 && sentence.atomAt.get(item.first)?.kind === "unknown")) break;
    items.push(item);
    last = membersBehind(sentence, item.last);
    const after = afterSeparator(sentence, last);
    const isNext = sentence.atomAt.get(after)?.kind === "demonym" && words.text[after - 1] === "the";
    if (after === last || isNext || !(reachesAnd(sentence, after) || endsBare(sentence, after, items.length))) break;
    next = words.text[after - 1] === "the" && sentence.atomAt.has(after - 1) ? after - 1 : after;
  }
  return { items, last };
}

/** After "of African Union (AU)" on to "member states", after "from the G7" on to "countries". */
function membersBehind({ scan, last }: Sentence, at: number): number {
  const { words, vocabulary } = scan;
  const bracketed = at + 2 < last && words.text[at] === "(" && words.text[at + 2] === ")";
  const from = bracketed ? at + 3 : at;
  for (const length of [2, 1]) {
    if (from + length > last || words.shape[from] & Shape.Mark) continue;
    const nominals = vocabulary.nominals.get(words.text.slice(from, from + length).join(" ")) ?? [];
    if (nominals.some((nominal) => nominal.kind === "group" && nominal.plural)) return from + length;
  }
  return bracketed ? from : at;
}

/** One state or body that begins with a word; null when none does. */
export function affiliationItem(sentence: Sentence, at: number): Range | null {
  const { words } = sentence.scan;
  const atom = sentence.atomAt.get(at);
  if (atom === undefined || atom.kind === "person" || atom.kind === "document" || atom.kind === "gathering") return null;
  if (namesakesAt(sentence.scan, at) !== null) return null;
  let last = atom.last;
  for (let body = sentence.atomAt.get(last); body !== undefined && body.kind === "body"; body = sentence.atomAt.get(last)) last = body.last;
  if (last < sentence.last && words.shape[last] & Shape.Possessive)
    return FOREIGN_SERVICE.has(words.text[last + 1]) ? { first: atom.first, last: last + 1 } : null;
  return { first: atom.first, last: postEnd(sentence, atom, jointEnd(sentence, last)) };
}

/** Where the name of a body's post ends behind the body's: "the UN Mission in South Sudan", "the EU Delegation to Peru"; else the same position. */
function postEnd({ scan, last, atomAt }: Sentence, { kind }: Atom, at: number): number {
  const { words } = scan;
  if (kind !== "body" || at >= last || !isName(words.shape[at]) || !POSTS.has(words.text[at]) || atomAt.has(at)) return at;
  const place = words.text[at + 1] === "in" || words.text[at + 1] === "to" || words.text[at + 1] === "for" ? atomAt.get(at + 2) : undefined;
  return place?.kind === "state" || place?.kind === "place" ? place.last : at + 1;
}

/** What a body has in a state, of which somebody else is the head. */
const POSTS: ReadonlySet<string> = new Set("mission delegation office representation liaison embassy".split(" "));

/** What a state has of which somebody is the head: "the head of Peru's diplomacy". */
const FOREIGN_SERVICE: ReadonlySet<string> = new Set(["diplomacy"]);

/** How many words the name of two states' body has behind the hyphen, at most. */
const LONGEST_JOINT = 7;

/** Where the name of a body of two states ends behind the first one's: "the Cuba-Laos Intergovernmental Commission"; else the same position. */
function jointEnd({ scan, last, atomAt }: Sentence, at: number): number {
  const { words } = scan;
  const second = words.text[at] === "–" || words.text[at] === "-" ? at + 1 : at;
  if (second + 1 >= last || (second === at && !(words.shape[at] & Shape.Hyphened))) return at;
  let end = atomAt.get(second)?.last ?? second + 1;
  while (end < last && end < at + LONGEST_JOINT && isName(words.shape[end])) end++;
  return end > second + 1 && JOINT.has(words.text[end - 1]) ? end : at;
}

function isName(shape: number): boolean {
  return (shape & (Shape.Capital | Shape.Mark)) === Shape.Capital;
}

/** What a body of two states is called. */
const JOINT: ReadonlySet<string> = new Set("commission committee council dialogue forum group partnership".split(" "));
