import { type Tokens, UPOS } from "../doc.ts";
import { portfolio } from "./portfolio.ts";
import { matchPhrase, type TitleWord, type Vocabulary } from "./vocabulary.ts";
import { isCapital, Shape, type WordColumns } from "./words.ts";

/** The words of an office, rank or role: "foreign ministers", "Secretary of State". Positions are words; `last` is exclusive. */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** The word that carries number and class: "ministers". */
  readonly head: number;
  readonly word: TitleWord;
  /** Where the second of two offices of one person begins ("Deputy Prime Minister and Minister for Trade"), by which he goes. */
  readonly second?: number;
}

/** Longest title that is tried, in words: bounds the work at each position. */
const LONGEST = 8;
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");
const DET = UPOS.indexOf("DET");
const VERB = UPOS.indexOf("VERB");
/** Tags of words after which a verb cannot stand. */
const DETERMINING: ReadonlySet<number> = new Set([UPOS.indexOf("DET"), ADJ, UPOS.indexOf("NUM"), PROPN]);
const CONJ_IN_OF = "and";

/** The title that begins with the word at `at`, or null. Words of rank that only modify ("senior", "former") are not part of it. */
export function titleAt(words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, at: number, end: number): Title | null {
  if (!vocabulary.titleOpeners.has(words.text[at])) return null;
  const honour = honourAt(words, vocabulary, at, end);
  if (honour !== null) return honour;
  const limit = Math.min(end, at + LONGEST);
  let position = at;
  let head = -1;
  let last = at;
  while (position < limit) {
    if (words.shape[position] & (Shape.Mark | Shape.Possessive)) break;
    const modifier = matchPhrase(vocabulary.parts.before, words.text, position, limit);
    const word = vocabulary.titles.get(words.text[position]);
    const isHead = word !== undefined && canHead(words, tokens, vocabulary, position) && joins(words, vocabulary, head, position);
    if (isHead) {
      head = position;
      last = position + 1;
      last = position + Math.max(1, generalAt(words, vocabulary, position, limit));
      last += matchPhrase(vocabulary.parts.after, words.text, last, limit);
      position = Math.max(last, position + Math.max(1, modifier));
    } else if (modifier > 0 && (head < 0 || word === undefined)) position += modifier;
    else if (head < 0 && position > at && words.text[position] === "and" && fieldAt(words, vocabulary, position + 1, limit) > 0) position++;
    else break;
  }
  if (head < 0) return null;
  const word = vocabulary.titles.get(words.text[head]);
  if (word === undefined) return null;
  const whole = { first: at, last: complement(words, tokens, vocabulary, last, end), head, word };
  return withSecond(whole, words, tokens, vocabulary, end) ?? whole;
}

/**
 * A style of address that is written in initials or in several words ("H E", "HE", "Rt Hon") before two more words with capitals at least, or before
 * a title: "H E Bates" is a name.
 */
function honourAt(words: WordColumns, vocabulary: Vocabulary, at: number, end: number): Title | null {
  const length = matchPhrase(vocabulary.parts.honour, words.text, at, end);
  if (length === 0) return null;
  const last = at + length;
  const word = vocabulary.titles.get(STYLE);
  if (last >= end || word === undefined || words.headline[words.sentence[at]] === 2) return null;
  const initials = words.text[last - 1].length < 3;
  for (let w = at; w < last; w++) {
    const shape = words.shape[w];
    if (!initials && LINKS.has(words.text[w])) continue;
    if (!(shape & Shape.Capital) || (initials && words.text[w].length > 1 && !(shape & Shape.Caps))) return null;
  }
  const named = isCapital(words, last) && (vocabulary.titles.has(words.text[last]) || (last + 1 < end && isCapital(words, last + 1)));
  return named ? { first: at, last, head: last - 1, word } : null;
}

/** What stands small inside a style of address. */
const LINKS: ReadonlySet<string> = new Set(["of", "the"]);

/** The word whose kind styles of address are of. */
const STYLE = "excellency";

/**
 * "State Councilor/Minister of Foreign Affairs", "Deputy Prime Minister and Minister for Trade A B": two titles of one person, of which the second counts.
 * Those joined by "and" are, where a name is right behind the second, and the first is none that fills a person.
 */
function withSecond(title: Title, words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, end: number): Title | null {
  if (title.word.plural || title.last + 1 >= end) return null;
  const link = words.text[title.last];
  if (link !== "/" && link !== "and" && !isRow(title, words)) return null;
  const second = titleAt(words, tokens, vocabulary, title.last + 1, end);
  if (second === null || second.word.plural) return null;
  if (link === "/") return { ...second, first: title.first };
  return areOfOne(title, second, words, vocabulary, end) ? { ...second, first: title.first, second: second.second ?? second.first } : null;
}

/** "Deputy Prime Minister, Minister of Defense A", "Deputy Prime Minister – Foreign Minister A": an office with a capital and no article before a comma or a dash. */
function isRow({ first, last }: Title, words: WordColumns): boolean {
  const link = words.text[last];
  return (link === "," || link === "–" || link === "-") && isCapital(words, first) && words.text[first - 1] !== "the";
}

/**
 * True for two offices that one person has: none of them fills a person, and the name is right behind, or, where one is a deputy's, between commas ("the deputy
 * prime minister and minister for trade, A B,").
 */
function areOfOne(one: Title, other: Title, words: WordColumns, vocabulary: Vocabulary, end: number): boolean {
  if (one.word.class !== "office" || other.word.class !== "office" || one.second !== undefined) return false;
  if (words.headline[words.sentence[one.first]] > 0 || isCapital(words, one.first) !== isCapital(words, other.first)) return false;
  const named =
    isCapital(words, one.first) && other.last < end && isCapital(words, other.last) && !isOfAnother(words, vocabulary, other.last, end);
  if (!MINISTERS.has(one.word.singular) && !DEPUTIES.has(words.text[one.first])) return false;
  const isDeputy = DEPUTIES.has(words.text[one.first]) || DEPUTIES.has(words.text[other.first]);
  if (!named && !(isDeputy && isNameBetweenCommas(words, other.last, end))) return false;
  const isSole = (title: Title) => matchPhrase(vocabulary.parts.sole, words.text, title.first, title.last) === title.last - title.first;
  const same = words.text.slice(one.first, one.last).join(" ") === words.text.slice(other.first, other.last).join(" ");
  // "Foreign Secretary and Secretary X": nobody is called again by a part of the office.
  const part = other.last - other.first === 1 && one.word.singular === other.word.singular;
  return !isSole(one) && !isSole(other) && !same && !part;
}

/** Offices of a government, beside which there may be another: who chairs a body does so for it. */
const MINISTERS: ReadonlySet<string> = new Set(["minister", "premier", "pm", "dpm", "chancellor", "councillor", "councilor", "treasurer"]);
const DEPUTIES: ReadonlySet<string> = new Set(["deputy", "vice", "first", "second", "third", "dpm"]);
/** How many words a state behind "of" has at most, and a name between commas. */
const LONGEST_NAME = 4;

/** True for ", A B," at a word, with "of" and a state before it or without; `open` for ", A B will" too, where an office opens a sentence. */
export function isNameBetweenCommas(words: WordColumns, at: number, end: number, open = false): boolean {
  let next = words.text[at] === "of" ? (words.text[at + 1] === "the" ? at + 2 : at + 1) : at;
  const state = next;
  if (next > at) while (next < Math.min(end, state + LONGEST_NAME) && isCapital(words, next)) next++;
  if (next >= end || words.text[next] !== "," || (next === state && next > at)) return false;
  const name = next + 1;
  let last = name;
  while (last < Math.min(end, name + LONGEST_NAME) && (isCapital(words, last) || words.shape[last] & Shape.Hyphened)) last++;
  if (last === name || last >= end) return false;
  if (words.text[last] === ",") return words.text[last + 1] !== "and";
  return open && last - name > 1 && !(words.shape[last] & (Shape.Mark | Shape.Possessive)) && words.text[last] !== "and";
}

/** "of State", "for Foreign Affairs", "of Trade and Industry", "for Agriculture, Livestock and Fisheries" after the head; at most two of them. */
function complement(words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, from: number, end: number): number {
  let last = from;
  for (let round = 0; round < 2; round++) {
    if (last >= end || (words.text[last] !== "of" && words.text[last] !== "for")) break;
    let next = last + 1;
    if (isRepublicOf(words, next)) break;
    const fields = portfolio(words, vocabulary, next, end);
    if (fields > next) {
      if (isOfAnother(words, vocabulary, fields, end) || isPartOfName(words, tokens, vocabulary, fields, end)) break;
      last = fields;
      continue;
    }
    const phrase = matchPhrase(vocabulary.parts.of, words.text, next, end);
    const behind = next + (phrase || fieldAt(words, vocabulary, next, end));
    if (isOfAnother(words, vocabulary, behind, end) || isPartOfName(words, tokens, vocabulary, behind, end)) break;
    if (phrase > 0) {
      next += phrase;
      if (next + 1 < end && words.text[next] === CONJ_IN_OF) next += 1 + fieldAt(words, vocabulary, next + 1, end);
      if (words.text[next - 1] === CONJ_IN_OF) next--;
      last = next;
      continue;
    }
    const field = fieldAt(words, vocabulary, next, end);
    if (field === 0 || !(words.shape[next] & Shape.Capital)) break;
    last = next + field;
    if (last + 1 < end && words.text[last] === CONJ_IN_OF) {
      const more = words.shape[last + 1] & Shape.Capital ? fieldAt(words, vocabulary, last + 1, end) : 0;
      if (more > 0) last += 1 + more;
    }
  }
  return last;
}

/** "a spokesman for Foreign Minister X": the field belongs to the title of another; "Minister of Education Prince X", "Minister of Finance Dr. X" is one. */
function isOfAnother(words: WordColumns, vocabulary: Vocabulary, at: number, end: number): boolean {
  if (at >= end || !(words.shape[at] & Shape.Capital)) return false;
  const word = vocabulary.titles.get(words.text[at]);
  return word !== undefined && !(word.class === "honorific" || STYLES.has(word.singular));
}

/** What stands before names in whatever office, and begins no name of a body ("General Staff"). */
const STYLES: ReadonlySet<string> = new Set([
  "prince",
  "princess",
  "sheikh",
  "sheikha",
  "shaikh",
  "shaikha",
  "shaykh",
  "admiral",
  "colonel",
]);

/** "president of Security Council", "head of defence companies": what stands behind goes on with a name or a compound. */
function isPartOfName(words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, at: number, end: number): boolean {
  if (at >= end || words.shape[at] & (Shape.Mark | Shape.Possessive)) return false;
  if (words.shape[at] & Shape.Capital) return vocabulary.shapes.body.has(words.text[at]);
  return tokens.tag[words.token[at]] === NOUN && !(words.shape[at - 1] & Shape.Capital);
}

/** "President of the Republic of Korea" names a state, "President of the Republic A" none. */
function isRepublicOf({ text }: WordColumns, at: number): boolean {
  const republic = text[at] === "the" ? at + 1 : at;
  return text[republic] === "republic" && text[republic + 1] === "of";
}

function fieldAt(words: WordColumns, vocabulary: Vocabulary, at: number, end: number): number {
  if (at >= end || vocabulary.titles.has(words.text[at])) return 0;
  return matchPhrase(vocabulary.parts.of, words.text, at, end) || matchPhrase(vocabulary.parts.before, words.text, at, end);
}

/** "Sultan bin Saad": behind a given name that is a title elsewhere stands the father's. */
const PATRONYMIC: ReadonlySet<string> = new Set(["bin", "ibn", "bint"]);

/** What is official and no official's, in headlines too, where both are written with capitals: "Official Visit". */
const STAYS: ReadonlySet<string> = new Set(["visit", "visits", "trip", "tour", "talks"]);

/** In lower case many titles are also verbs and adjectives ("head", "general", "lead"): the tagger decides; "rebel group" is one noun. */
function canHead(words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, at: number): boolean {
  const shape = words.shape[at];
  if (PATRONYMIC.has(words.text[at + 1] ?? "")) return false;
  if (words.text[at] === "official" && STAYS.has(words.text[at + 1] ?? "")) return false;
  if (words.text[at] === "pm" && at > 0 && words.shape[at - 1] & Shape.Digit) return false;
  if (shape & Shape.Capital && !(shape & Shape.Initial)) return true;
  const tag = tokens.tag[words.token[at]];
  if (isVerb(words, tokens, vocabulary, at)) return false;
  const adjective = vocabulary.titles.get(words.text[at])?.adjective === true;
  if (adjective && vocabulary.nominals.has(`${words.text[at]} ${words.text[at + 1]}`)) return false;
  if (tag === NOUN || tag === PROPN) return true;
  if (tag === ADJ) return ownsNoNoun(words, tokens, at, adjective);
  return tag === VERB && at > 0 && DETERMINING.has(tokens.tag[words.token[at - 1]]) && ownsNoNoun(words, tokens, at, adjective);
}

/** "Secretary-General", "attorneys general": how many words the office with "general" behind it has; 0 when it is none. */
function generalAt(words: WordColumns, vocabulary: Vocabulary, at: number, limit: number): number {
  if (at + 1 >= limit || words.text[at + 1] !== "general") return 0;
  const singular = vocabulary.titles.get(words.text[at])?.singular ?? "";
  return matchPhrase(vocabulary.parts.headgeneral, [singular, "general"], 0, 2);
}

/** "chairs the summit", "heads a ministry": a word that is a person only beside others, with an object behind it. */
function isVerb(words: WordColumns, tokens: Tokens, vocabulary: Vocabulary, at: number): boolean {
  const word = vocabulary.titles.get(words.text[at]);
  if (word === undefined || word.alone || at + 1 >= words.count || words.sentence[at + 1] !== words.sentence[at]) return false;
  return tokens.tag[words.token[at + 1]] === DET;
}

/** True when no noun follows that the word would modify: what stands for an adjective there is a noun mistagged. */
function ownsNoNoun(words: WordColumns, tokens: Tokens, at: number, adjective: boolean): boolean {
  if (at + 1 >= words.count || words.sentence[at + 1] !== words.sentence[at] || words.shape[at + 1] & Shape.Mark) return true;
  const next = tokens.tag[words.token[at + 1]];
  return next !== NOUN && next !== ADJ && !(adjective && next === PROPN);
}

/** "Secretary General", "Lieutenant Colonel", "Deputy Commander" are one title; "Foreign Minister King" is a title and a name. */
function joins(words: WordColumns, vocabulary: Vocabulary, head: number, at: number): boolean {
  if (head < 0) return true;
  const before = vocabulary.titles.get(words.text[head]);
  const word = vocabulary.titles.get(words.text[at]);
  if (before === undefined || word === undefined || before.plural) return false;
  if (before.class === "royal" || before.class === "honorific") return false;
  if (word.class === "royal" || word.class === "honorific") return false;
  if (vocabulary.parts.before.has(before.singular)) return true;
  if (before.class === "office" && word.class === "office") return false;
  return word.class !== "rank" || before.class === "rank";
}

/** The title as mentions carry it: lower case, singular, as written otherwise. `text` is the article's text of the title. */
export function normaliseTitle(written: string, title: Title): string {
  const lower = written
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\.$| of the republic$/, "");
  return title.word.plural ? lower.replace(pluralForm(lower, title.word.singular), title.word.singular) : lower;
}

/** The plural that stands in the words: the shortest run of letters that begins as the singular does and is not it. */
function pluralForm(lower: string, singular: string): string {
  const stem = singular.endsWith("man")
    ? `${singular.slice(0, -2)}en`
    : /[^aeiou]y$/.test(singular)
      ? `${singular.slice(0, -1)}ies`
      : singular;
  const at = lower.indexOf(stem);
  if (at < 0) return singular;
  let end = at + stem.length;
  while (end < lower.length && lower[end] >= "a" && lower[end] <= "z") end++;
  return lower.slice(at, end);
}
