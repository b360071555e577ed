import { RELATIONS, UPOS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import { NAME_LABELS } from "../nametags/nametagger.ts";
import type { Parsed } from "../parsed.ts";

/**
 * What stands between commas or brackets behind a name: the first mark at `first`, the token after the second one `last`; `name` is the head of whom it
 * describes, `relation` how it hangs on it.
 */
export interface Aside {
  readonly first: number;
  readonly last: number;
  readonly name: number;
  readonly relation: number;
  /** True where no mark opens it. */
  readonly unopened?: boolean;
}

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [APPOS, RELATIVE, ACL, NMOD, ADVMOD, DESC] = [
  relation("appos"),
  relation("acl:relcl"),
  relation("acl"),
  relation("nmod"),
  relation("advmod"),
  relation("nmod:desc"),
];
const tagsOf = (...names: (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const VERBAL = tagsOf("VERB", "AUX");
const OPENING = tagsOf("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV");
const [DET, ADP, NUM, NOUN, PROPN, VERB] = (["DET", "ADP", "NUM", "NOUN", "PROPN", "VERB"] as const).map((name) => UPOS.indexOf(name));
const ADVERB = tagsOf("ADV", "PART");
/** What a second person after "and" begins with. */
const SECOND = tagsOf("PROPN", "DET", "ADJ", "PRON", "NOUN", "VERB");
const LONGEST = 18;
const LONGEST_CLAUSE = 28;
const LONGEST_BRACKET = 8;
const WHO: ReadonlySet<string> = new Set(["who", "whose", "whom"]);
/** Adverbs that stand between commas behind a subject. */
const BESIDE: ReadonlySet<string> = new Set([
  "however",
  "meanwhile",
  "too",
  "though",
  "therefore",
  "nonetheless",
  "nevertheless",
  "instead",
]);
/** Participles and prepositions that tell what somebody was like when something was done. */
const STATE: ReadonlySet<string> = new Set([
  "accompanied",
  "flanked",
  "joined",
  "seen",
  "pictured",
  "elected",
  "appointed",
  "known",
  "born",
  "dressed",
  "himself",
  "herself",
]);
const TRAVELS: ReadonlySet<string> = new Set(["visit", "trip", "tour", "stopover", "abroad", "mission"]);

/** Prepositions with which a sentence goes on behind a relative clause: "met A, who took office in May, in Lima". */
const WHERE: ReadonlySet<string> = new Set(["to", "in", "at"]);

type Read = Omit<Parsed, "syntax">;

/**
 * What parts a name from its verb, or from another name behind "and", or from place and time: an apposition ("Gabriel Boric, the president of Chile and a
 * former student leader, will attend"), an age, a relative clause, a participle ("met William Ruto, who took office in May, in Lima"; "A,
 * accompanied by his wife, and B met"). The parser reads the sentence without them, and them by themselves. Only what is closed by a comma and is followed by a
 * verb, by "and" and a person, or by a preposition counts; of appositions without an article and those of other names than persons', only what a verb follows.
 */
export function asidesOf(read: Read, phrases: readonly NamePhrase[], offices: readonly NamePhrase[]): Aside[] {
  const { sentences } = read;
  const officeAt = new Map(offices.map(({ first, last }) => [first, last]));
  const asides: Aside[] = [];
  let s = 0;
  let free = 0;
  for (const phrase of [...phrases, ...surnames(read, phrases)].sort((one, other) => one.first - other.first)) {
    const mark = phrase.last;
    while (s < sentences.count && sentences.first[s + 1] <= mark) s++;
    if (s >= sentences.count) break;
    if (sentences.parsed[s] === 0 || mark < free) continue;
    const style = styleBefore(phrase, Math.max(free, sentences.first[s]), read);
    if (style !== null) asides.push(style);
    const aside = asideAt(phrase, officeAt, sentences.first[s + 1], read);
    if (aside === null) continue;
    asides.push(aside);
    free = aside.last;
  }
  return asides;
}

/** "His Excellency," before a title and a name, with its comma. */
function styleBefore({ first, head, person }: NamePhrase, from: number, read: Read): Aside | null {
  const at = first - STYLE_LENGTH;
  if (!person || at < from || wordAt(first - 1, read) !== "," || !STYLES.has(wordAt(first - 2, read))) return null;
  return OWN.has(wordAt(at, read)) ? { first: at, last: first, name: head, relation: DESC, unopened: true } : null;
}

/** "His", "Excellency" and the comma. */
const STYLE_LENGTH = 3;
const OWN: ReadonlySet<string> = new Set(["his", "her"]);
const STYLES: ReadonlySet<string> = new Set(["excellency", "majesty", "highness", "eminence", "holiness"]);

/** Persons' names of one word that are no phrases, before a comma or bracket; before ", who" and the like also what is not known for a person. */
function surnames(read: Read, phrases: readonly NamePhrase[]): NamePhrase[] {
  const ends = new Set(phrases.map(({ last }) => last));
  const { tag, name, count } = read.tokens;
  const found: NamePhrase[] = [];
  for (let i = 1; i + 1 < count; i++) {
    if (tag[i - 1] !== PROPN || ends.has(i)) continue;
    const mark = wordAt(i, read);
    const tagged = name !== undefined && name[i - 1] === PERSON && name[i] === 0;
    if ((mark === "," && (tagged || WHO.has(wordAt(i + 1, read)))) || (mark === "(" && tagged))
      found.push({ first: i - 1, last: i, head: i - 1, person: true });
  }
  return found;
}

const PERSON = NAME_LABELS.indexOf("B-PER");

function asideAt(
  { last: mark, head: name, person }: NamePhrase,
  officeAt: ReadonlyMap<number, number>,
  end: number,
  read: Read,
): Aside | null {
  const { tag } = read.tokens;
  if (mark + 1 >= end) return null;
  if (person && wordAt(mark, read) === "(") return bracketAt(mark, name, end, read);
  if (wordAt(mark, read) !== ",") return null;
  const opening = mark + 1;
  const first = wordAt(opening, read);
  if (WHO.has(first) || (tag[opening] === ADP && WHO.has(wordAt(opening + 1, read)))) return clauseAt(mark, name, end, read);
  const close = closing(opening, Math.min(end, mark + LONGEST), !(person && STATE.has(first)), read);
  if (close < 0) return null;
  const aside = (by: number): Aside => ({ first: mark, last: close + 1, name, relation: by });
  const listed = isSecond(close + 1, end, read);
  const follows = listed || goesOn(close + 1, end, tag, true);
  if (BESIDE.has(first) && close === opening + 1) return follows ? aside(ADVMOD) : null;
  if (OPENING.has(tag[opening]) && goesOn(close + 1, end, tag, tag[opening] === DET)) return aside(APPOS);
  if (!person) return null;
  if (tag[opening] === NUM && close === opening + 1) return follows ? aside(APPOS) : null;
  if (STATE.has(first)) return follows ? aside(ACL) : null;
  if (tag[opening] === ADP) return follows && hasWord(opening, close, TRAVELS, read) ? aside(NMOD) : null;
  const describes = hasNoun(opening, close, tag) || officeAt.get(opening) === close;
  return listed && OPENING.has(tag[opening]) && describes ? aside(APPOS) : null;
}

/** "A (pictured) met", "A (Peru) and B met". */
function bracketAt(mark: number, name: number, end: number, read: Read): Aside | null {
  for (let i = mark + 1; i < Math.min(end, mark + LONGEST_BRACKET); i++)
    if (wordAt(i, read) === ")") return i > mark + 1 ? { first: mark, last: i + 1, name, relation: APPOS } : null;
  return null;
}

/** "A, who took office in May, met": the clause ends at the first comma behind which the sentence goes on without it. */
function clauseAt(mark: number, name: number, end: number, read: Read): Aside | null {
  let verb = false;
  for (let i = mark + 2; i < Math.min(end, mark + LONGEST_CLAUSE); i++) {
    if (VERBAL.has(read.tokens.tag[i])) verb = true;
    if (wordAt(i, read) !== "," || !verb) continue;
    const goes = goesOn(i + 1, end, read.tokens.tag, false) || WHERE.has(wordAt(i + 1, read));
    if (goes || isSecond(i + 1, end, read)) return { first: mark, last: i + 1, name, relation: RELATIVE };
  }
  return null;
}

/** The next comma; -1 where there is none, or where a verb stands before it and may not. */
function closing(from: number, end: number, verbless: boolean, read: Read): number {
  for (let i = from; i < end; i++) {
    if (wordAt(i, read) === ",") return i > from ? i : -1;
    if (verbless && VERBAL.has(read.tokens.tag[i])) return -1;
  }
  return -1;
}

function goesOn(from: number, end: number, tag: Uint8Array, article: boolean): boolean {
  if (article && from < end && tag[from] === ADP) return true;
  let i = from;
  while (i < end && i < from + 2 && ADVERB.has(tag[i])) i++;
  return i < end && VERBAL.has(tag[i]);
}

/** True for "and" with a second person behind it. */
function isSecond(from: number, end: number, read: Read): boolean {
  return wordAt(from, read) === "and" && from + 1 < end && SECOND.has(read.tokens.tag[from + 1]) && read.tokens.tag[from + 1] !== VERB;
}

function hasWord(from: number, to: number, words: ReadonlySet<string>, read: Read): boolean {
  for (let i = from; i < to; i++) if (words.has(wordAt(i, read))) return true;
  return false;
}

function hasNoun(from: number, to: number, tag: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (tag[i] === NOUN) return true;
  return false;
}

function wordAt(token: number, { article, tokens }: Read): string {
  return token < tokens.count ? article.text.slice(tokens.start[token], tokens.end[token]).toLowerCase() : "";
}
