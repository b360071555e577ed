import { fold } from "../../text/fold.ts";
import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell, type Row } from "../../text/table.ts";
import type { NameKind } from "../gazetteer.ts";

export interface TitleWord {
  readonly singular: string;
  readonly plural: boolean;
  readonly class: "office" | "royal" | "rank" | "role" | "honorific";
  readonly gender: "m" | "f" | null;
  /** True where the word is an adjective too. */
  readonly adjective: boolean;
  /** False where the word is a person only beside a name or an affiliation. */
  readonly alone: boolean;
}

export type NominalKind = "group" | "gathering" | "document" | "body" | "place";

export interface Nominal {
  /** Singular, folded. */
  readonly noun: string;
  readonly kind: NominalKind;
  readonly plural: boolean;
  readonly use:
    | "plural"
    | "singular"
    | "any"
    | "counted"
    | "definite"
    | "owned"
    | "collective"
    | "named"
    | "modified"
    | "ordinal"
    | "group"
    | "body"
    | "placed"
    | "never";
  /** What kind of members a group points back to. */
  readonly of: "person" | "state" | "body" | "any" | null;
  readonly count: number | null;
}

export interface Pronoun {
  readonly number: "singular" | "plural";
  readonly gender: "m" | "f" | "n" | null;
  readonly person: 1 | 2 | 3;
  readonly possessive: boolean;
  readonly count: number | null;
}

/** Phrases of folded words, found by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export type TitlePart =
  | "before"
  | "status"
  | "adjective"
  | "after"
  | "headgeneral"
  | "of"
  | "field"
  | "fieldfirst"
  | "fieldlater"
  | "sole"
  | "style"
  | "honour";

export type NameShape =
  | "body"
  | "place"
  | "placefirst"
  | "possessed"
  | "ordinal"
  | "behind"
  | "gathering"
  | "gatheringfirst"
  | "document"
  | "inside"
  | "generation"
  | "link"
  | "calendar"
  | "other"
  | "locative"
  | "credit"
  | "talks"
  | "zone";

/** The word tables that mentions need, compiled. */
export interface Vocabulary {
  readonly titles: ReadonlyMap<string, TitleWord>;
  readonly parts: Readonly<Record<TitlePart, Phrases>>;
  readonly nominals: ReadonlyMap<string, readonly Nominal[]>;
  /** The first words of those that have several. */
  readonly nominalBeginnings: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Quantifiers with the number they tell, or null. */
  readonly quantifiers: ReadonlyMap<string, number | null>;
  readonly given: ReadonlySet<string>;
  /** Given names of men only or of women only. */
  readonly givenGenders: ReadonlyMap<string, "m" | "f">;
  /** Folded names of regions, and the first words of those that have several. */
  readonly regions: ReadonlyMap<string, NameKind>;
  readonly regionBeginnings: ReadonlySet<string>;
  /** Words that can begin a title, and those that can begin what stands before one or before a name. */
  readonly titleOpeners: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Names only in capitals: "US". */
  readonly acronyms: ReadonlyMap<string, NameKind>;
  /** Words of English that are also names. */
  readonly ordinary: ReadonlySet<string>;
  /** Initials of news agencies and broadcasters. */
  readonly newsrooms: ReadonlySet<string>;
  /** Forms of verbs that report what somebody says. */
  readonly reporting: ReadonlySet<string>;
  /** These and those that tell only of quoted words. */
  readonly quoting: ReadonlySet<string>;
  /** Nouns for what somebody says: "statement", "letter". */
  readonly said: ReadonlySet<string>;
  readonly shapes: Readonly<Record<NameShape, ReadonlySet<string>>>;
}

/** The vocabulary of a lexicon; compiled once for each. */
export const vocabularyOf = perLexicon(compile);

function compile(lexicon: Lexicon): Vocabulary {
  const part = (name: TitlePart) => phrases(wordsOfClass(lexicon, "title_parts", name));
  const shape = (name: NameShape) => new Set(wordsOfClass(lexicon, "name_shapes", name));
  const titles = titleWords(lexicon.table("titles"));
  const quantifiers = new Map(lexicon.table("quantifiers").map((row) => [fold(cell(row, "word")), count(row)]));
  const parts = {
    before: part("before"),
    status: part("status"),
    adjective: part("adjective"),
    after: part("after"),
    headgeneral: part("headgeneral"),
    of: part("of"),
    field: part("field"),
    fieldfirst: part("fieldfirst"),
    fieldlater: part("fieldlater"),
    sole: part("sole"),
    style: part("style"),
    honour: part("honour"),
  };
  const nominalsByNoun = nominals(lexicon.table("nominals"));
  const titleOpeners = new Set([...titles.keys(), ...parts.before.keys(), ...parts.honour.keys()]);
  return {
    titles,
    parts,
    titleOpeners,
    openers: new Set([...titleOpeners, ...parts.status.keys(), ...parts.adjective.keys(), ...quantifiers.keys()]),
    nominals: nominalsByNoun,
    nominalBeginnings: new Set([...nominalsByNoun.keys()].filter((noun) => noun.includes(" ")).map((noun) => noun.split(" ", 1)[0])),
    pronouns: new Map(lexicon.table("pronouns").map((row) => [fold(cell(row, "word")), pronoun(row)])),
    quantifiers,
    regions: new Map(lexicon.table("regions").map((row) => [fold(cell(row, "name")), cell(row, "kind") as NameKind])),
    regionBeginnings: new Set(lexicon.words("regions", "name").map((name) => fold(name).split(" ")[0])),
    acronyms: new Map(lexicon.table("acronyms").map((row) => [fold(cell(row, "word")), cell(row, "kind") as NameKind])),
    given: new Set(lexicon.words("given_names").map(fold)),
    givenGenders: genders(lexicon),
    ordinary: new Set(lexicon.words("not_names").map(fold)),
    newsrooms: new Set(lexicon.words("newsrooms", "name").map(fold)),
    said: new Set(
      lexicon
        .table("reporting")
        .filter((row) => cell(row, "pos") === "NOUN")
        .flatMap((row) => cell(row, "forms").split(" ")),
    ),
    reporting: new Set(
      lexicon
        .table("reporting")
        .filter((row) => cell(row, "pos") === "VERB")
        .flatMap((row) => cell(row, "forms").split(" ")),
    ),
    quoting: new Set(
      lexicon
        .table("reporting")
        .filter((row) => cell(row, "quote") !== "")
        .flatMap((row) => cell(row, "forms").split(" ")),
    ),
    shapes: {
      body: shape("body"),
      place: shape("place"),
      placefirst: shape("placefirst"),
      possessed: shape("possessed"),
      ordinal: shape("ordinal"),
      behind: shape("behind"),
      gathering: shape("gathering"),
      gatheringfirst: shape("gatheringfirst"),
      document: shape("document"),
      inside: shape("inside"),
      generation: shape("generation"),
      link: shape("link"),
      calendar: shape("calendar"),
      other: shape("other"),
      locative: shape("locative"),
      credit: shape("credit"),
      talks: shape("talks"),
      zone: shape("zone"),
    },
  };
}

function genders(lexicon: Lexicon): Map<string, "m" | "f"> {
  const found = new Map<string, "m" | "f">();
  for (const row of lexicon.table("given_names")) {
    const gender = cell(row, "gender");
    if (gender === "m" || gender === "f") found.set(fold(cell(row, "word")), gender);
  }
  return found;
}

function wordsOfClass(lexicon: Lexicon, table: string, name: string): string[] {
  return lexicon
    .table(table)
    .filter((row) => cell(row, "class") === name)
    .map((row) => fold(cell(row, "word")));
}

/** Longest phrases first, so that the first that matches is the longest. */
function phrases(words: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of words) {
    const parts = phrase.split(" ");
    const list = byFirst.get(parts[0]) ?? [];
    list.push(parts);
    byFirst.set(parts[0], list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

const NONE: readonly (readonly string[])[] = [];

/** How many words from `at` on are a phrase of the table; 0 when none. `text` ends at `end`. */
export function matchPhrase(table: Phrases, text: readonly string[], at: number, end: number): number {
  for (const phrase of table.get(text[at]) ?? NONE) {
    if (at + phrase.length > end) continue;
    let k = 1;
    while (k < phrase.length && text[at + k] === phrase[k]) k++;
    if (k === phrase.length) return k;
  }
  return 0;
}

/** The regular English plural of a singular noun, the last word of a phrase changed. */
function pluralOf(noun: string): string {
  if (/(^|wo)man$/.test(noun) || /(s|wo|wn)man$/.test(noun) || /[a-z]man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

function titleWords(rows: readonly Row[]): Map<string, TitleWord> {
  const words = new Map<string, TitleWord>();
  for (const row of rows) {
    const singular = fold(cell(row, "word"));
    const gender = cell(row, "gender");
    const word = {
      singular,
      class: cell(row, "class") as TitleWord["class"],
      gender: gender === "m" || gender === "f" ? gender : null,
      adjective: cell(row, "adjective") === "yes",
      alone: cell(row, "alone") !== "no" && cell(row, "class") !== "honorific",
    } as const;
    if (!words.has(singular)) words.set(singular, { ...word, plural: false });
    const plural = pluralOf(singular);
    if (word.class !== "honorific" && !words.has(plural)) words.set(plural, { ...word, plural: true });
  }
  return words;
}

function nominals(rows: readonly Row[]): Map<string, Nominal[]> {
  const byNoun = new Map<string, Nominal[]>();
  const add = (form: string, nominal: Nominal) => byNoun.set(form, [...(byNoun.get(form) ?? []), nominal]);
  for (const row of rows) {
    const noun = fold(cell(row, "word"));
    const plural = fold(cell(row, "plural")) || pluralOf(noun);
    const of = cell(row, "of");
    const nominal = {
      noun,
      kind: cell(row, "kind") as NominalKind,
      use: cell(row, "use") as Nominal["use"],
      of: of === "" ? null : (of as Nominal["of"]),
      count: count(row),
    } as const;
    if (plural !== noun) add(noun, { ...nominal, plural: false });
    add(plural, { ...nominal, plural: true });
  }
  return byNoun;
}

function pronoun(row: Row): Pronoun {
  const gender = cell(row, "gender");
  return {
    number: cell(row, "number") as Pronoun["number"],
    gender: gender === "" ? null : (gender as Pronoun["gender"]),
    person: Number(cell(row, "person")) as Pronoun["person"],
    possessive: cell(row, "possessive") === "yes",
    count: count(row),
  };
}

function count(row: Row): number | null {
  const text = cell(row, "count");
  return text === "" ? null : Number(text);
}
