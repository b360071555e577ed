import type { Article } from "../article/article.ts";
import type { Span } from "../text/span.ts";
import type { Written } from "./tokens/forms.ts";

/** Universal Dependencies version 2 parts of speech; a token's `tag` is an index into this list. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

/** Universal Dependencies relations with the subtypes of English; a token's `relation` is an index into this list. */
export const RELATIONS = [
  "root",
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "aux:pass",
  "case",
  "cc",
  "cc:preconj",
  "ccomp",
  "compound",
  "compound:prt",
  "conj",
  "cop",
  "csubj",
  "csubj:outer",
  "csubj:pass",
  "dep",
  "det",
  "det:predet",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "nmod:unmarked",
  "nsubj",
  "nsubj:outer",
  "nsubj:pass",
  "nummod",
  "obj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "vocative",
  "xcomp",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Bits of a token's `features` (UD morphological features that claims need). */
export const Feature = {
  Plural: 1,
  Past: 2,
  Present: 4,
  Participle: 8,
  Gerund: 16,
  Infinitive: 32,
  Finite: 64,
  Passive: 128,
  Imperative: 256,
  Comparative: 512,
  Possessive: 1024,
  Masculine: 2048,
  Feminine: 4096,
  FirstPerson: 8192,
  SecondPerson: 16384,
  ThirdPerson: 32768,
} as const;

/** Words to numbers and back, one table a document over a shared base, so that columns can hold words. */
export interface Strings {
  text(id: number): string;
  /** The number of a word, or -1 when no token of the document has it. */
  id(text: string): number;
}

/** Columns for tokens: row `i` is the i-th token of the article. All arrays have `count` rows. */
export interface Tokens {
  readonly count: number;
  /** Spans in the article's text. Tokens are in order, never overlap, and hold every character but white space. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lemmas as numbers of `Doc.strings`. */
  readonly lemma: Int32Array;
  /** Index into UPOS. */
  readonly tag: Uint8Array;
  /** Penn Treebank tag, index into the model's list (`Doc.xpos`). */
  readonly xpos: Uint8Array;
  /** Bits of Feature. */
  readonly features: Uint16Array;
  /** Index into NAME_LABELS: what the name tagger says; left out where none has read the text. */
  readonly name?: Uint8Array;
}

/** Columns for sentences: sentence `s` has the tokens `first[s]` to `first[s + 1]`, exclusive. */
export interface Sentences {
  readonly count: number;
  /** `count + 1` rows. */
  readonly first: Int32Array;
  /** Index into `Article.blocks`. */
  readonly block: Int32Array;
  /** 1 where the trigger scan asked for a tree and there is one. */
  readonly parsed: Uint8Array;
}

/**
 * Trees of the parsed sentences. `head[i]` is a token of the article, -1 for a root, -2 for a token of a sentence without a tree.
 * The edges from a token down are `dependents[from[i]]` to `dependents[from[i + 1]]`, exclusive, in order of the dependent, with the
 * relation of each in `edge`: the basic tree's edges and the enhanced ones that DESIGN.md section 6 lists.
 */
export interface Syntax {
  readonly head: Int32Array;
  /** Index into RELATIONS: of the basic tree. */
  readonly relation: Uint8Array;
  /** `count + 1` rows. */
  readonly from: Int32Array;
  readonly dependents: Int32Array;
  /** Index into RELATIONS, a row for each of `dependents`. */
  readonly edge: Uint8Array;
  /** 1 where the edge was added after parsing. */
  readonly enhanced: Uint8Array;
}

/**
 * What a mention is of, as far as words and gazetteer tell.
 * - person: a name ("Recep Tayyip Erdogan", "President Putin"), or an office that stands for its holder ("the Turkish president").
 * - state: "Turkey", "the United States"; also a nationality as a noun ("the Turks").
 * - body: an organisation or organ ("the General Assembly", "SCO", "foreign ministry", "the Kremlin").
 * - place: a city, region, building or country named as a place cannot be told from a state by language: it is "state".
 * - gathering: "the sixth CICA summit", "the conference".
 * - document: "the draft resolution", "resolution 2803", "the treaty".
 * - group: people in number without names: "the two leaders", "several delegates", "11 nations", "officials".
 * - pronoun: "he", "they", "his", "both", "the two".
 */
export type MentionKind = "person" | "state" | "body" | "place" | "gathering" | "document" | "group" | "pronoun";

/** A phrase that refers to somebody or something. Frozen; `id` is its index in `Doc.mentions`, which are ordered by span. */
export interface Mention {
  readonly id: number;
  readonly kind: MentionKind;
  /** The whole phrase without a relative clause or apposition: "Turkish President Recep Tayyip Erdogan". */
  readonly span: Span;
  /** The token that the tree's paths reach. */
  readonly head: number;
  /** Mentions of one chain refer to one thing, as far as the article tells; a mention alone has a chain of its own. */
  readonly chain: number;
  /** The article's text in `span`. */
  readonly text: string;
  /** The proper name in it: "Recep Tayyip Erdogan"; null when unnamed. */
  readonly name: string | null;
  readonly nameSpan: Span | null;
  /** True when the gazetteer has the name as that of a person who holds or held an office; left out otherwise. */
  readonly known?: true;
  /** Office or rank in it or in apposition, singular, as written but for case: "president", "kremlin aide", "prime minister". */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** Words of the state or body it belongs to: "Turkish", "Azerbaijan", "UN"; null when the text does not say. */
  readonly affiliation: string | null;
  readonly affiliationSpan: Span | null;
  readonly plural: boolean;
  /** The number stated in it: "the two leaders" 2, "11 nations" 11. */
  readonly count: number | null;
  /** For "the presidents of A, B and C": one mention a member, each with the plural mention's id here; else null. */
  readonly memberOf: number | null;
  /**
   * Ids of the mentions that it points back to: for "he" one, for "the two leaders", "both" and "they" all of them. Empty when
   * the mention names its referent itself or nothing fits; a chain that a pronoun joined is not told from it otherwise.
   */
  readonly antecedents: readonly number[];
}

/**
 * TIMEX3. `value` may be underspecified: `XXXX-10-13`, `XXXX-WXX-3` (a Wednesday), `XXXX-07`, `XXXX-XX-15` ("the 15th"), `XXXX-SU`
 * (a summer), `XXXX-WXX-WE` (a weekend), `2022-Q3`, `2022-H1`, `XXXX-easter-2` (a movable feast, as `text/feasts.ts` has it); or `P0D`: the day (or week, month ...) that `shift` says. A time of day follows
 * its day, or stands alone: `XXXX-10-13T10:00+05:00`, `T10:00`, `TMO` `TAF` `TEV` `TNI` for morning, afternoon, evening, night. Ranges are
 * `start/end`; alternatives ("October 12 or 13") are `a|b`. Durations and sets are `P2D`, `PT6H`, `P1Y`; `PXD` is "several days".
 * "In the coming days" is FUTURE_REF, "in recent weeks" PAST_REF, with { unit, +1 or -1 }.
 */
export interface TimeExpression {
  readonly span: Span;
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  /**
   * How the value hangs on an anchor; null when it stands alone. "tomorrow" is `P0D` { unit: "day", offset: 1 }, "last week" `P0D`
   * { week, -1 }. With a value that names a weekday, month or season, a larger unit says in which week or year it lies: "this Wednesday"
   * `XXXX-WXX-3` { week, 0 }, "Friday last week" { week, -1 }, "October last year" `XXXX-10` { year, -1 }; the same unit counts such days or
   * months: "last Friday" `XXXX-WXX-5` { day, -1 } is the latest Friday before, "next May" { month, 1 } the first May after. "On Wednesday" has no shift.
   */
  readonly shift: { readonly unit: "day" | "week" | "month" | "year" | "quarter"; readonly offset: number } | null;
  /** The gathering from whose day it is counted: "the eve of the summit", "a day after the talks". */
  readonly anchor: Mention | null;
  /** Index in `Doc.times` of an earlier expression from which it is counted ("two days earlier", "the next day") or on whose day it is ("at 4pm"); null: from the article's day or the anchor. */
  readonly base: number | null;
  /** ISO weekday that stands beside a date ("Thursday, October 13" is 4), for the record to check; null when none does. */
  readonly weekday: number | null;
  /**
   * TIMEX3 mod: "START", "MID", "END", "BEFORE", "AFTER", "APPROX"; and by the preposition before it "SINCE", "UNTIL", "BY". "Later this week"
   * is AFTER, "earlier this month" BEFORE: the part of it after or before the article's day. "PAST" and "FUTURE" are of durations: "the last two weeks".
   */
  readonly mod: string | null;
  /** The first and the last token. */
  readonly first: number;
  readonly last: number;
}

/** Words in quotation marks, or reported speech; `span` is the words without the marks. */
export interface Quote {
  readonly span: Span;
  readonly speaker: Mention | null;
  /** The reporting words ("said", "according to"). */
  readonly cue: Span | null;
  readonly addressee: Mention | null;
  readonly manner: "direct" | "indirect" | "mixed" | "scare";
}

/** An abbreviation in brackets after its long form: "Shanghai Cooperation Organization (SCO)". */
export interface Abbreviation {
  readonly long: Span;
  readonly short: Span;
}

/** Everything that language finds in one article. Nothing is changed after it is made. */
export interface Doc {
  readonly article: Article;
  readonly strings: Strings;
  /** Penn Treebank tags by number. */
  readonly xpos: readonly string[];
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly syntax: Syntax;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly abbreviations: readonly Abbreviation[];
  /** The tokens' words; left out where a document was not read from an article. */
  readonly written?: Written;
}
