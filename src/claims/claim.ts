import type { BlockKind } from "../article/article.ts";
import type { Abbreviation, Mention, Quote, TimeExpression } from "../language/doc.ts";
import type { Day } from "../text/day.ts";
import type { ArticleId, NonEmpty, Span, Words } from "../text/span.ts";
import type { Evidence } from "./evidence.ts";

/** Hash of article, kind and the sorted spans of trigger and roles: not of rule, version, status or what names resolved to. */
export type ClaimKey = string & { readonly __brand: "claimKey" };
/** Key and reader version. */
export type ClaimId = string & { readonly __brand: "claimId" };
/** "meeting/meet": the room's rule file, then the rule. */
export type RuleName = string;

export const KINDS = ["meeting", "call", "visit", "gathering", "vote", "statement", "relation"] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ["proposed", "possible", "expected", "planned", "under way", "held", "postponed", "cancelled", "denied"] as const;
export type Status = (typeof STATUSES)[number];

/** `Ref` fills the roles: a mention when read, an identified mention later, a supported entity in the record. */
export type Happening<Ref = Mention, When = TimeExpression> =
  | Meeting<Ref, When>
  | Call<Ref, When>
  | Visit<Ref>
  | Gathering<Ref, When>
  | Vote<Ref>
  | Statement<Ref>
  | Relation<Ref, When>;

export type Occasion<Ref> = { readonly gathering: Ref; readonly how: "at" | "sidelines" | "eve" | "after" } | null;

export interface Meeting<Ref = Mention, When = TimeExpression> {
  readonly kind: "meeting";
  readonly parties: NonEmpty<Ref>;
  /** False when the text names some of them only ("met Lavrov and others"), or one party alone is known. */
  readonly partyListComplete: boolean;
  readonly convener: Ref | null;
  readonly host: Ref | null;
  readonly place: Ref | null;
  readonly occasion: Occasion<Ref>;
  readonly topics: readonly Topic<Ref, When>[];
  readonly manner: "in person" | "video" | null;
}

export interface Call<Ref = Mention, When = TimeExpression> {
  readonly kind: "call";
  readonly parties: NonEmpty<Ref>;
  readonly partyListComplete: boolean;
  readonly caller: Ref | null;
  readonly topics: readonly Topic<Ref, When>[];
  readonly medium: "telephone" | "video" | null;
}

export interface Visit<Ref = Mention> {
  readonly kind: "visit";
  readonly visitor: Ref;
  readonly place: Ref;
  readonly host: Ref | null;
  readonly occasion: Occasion<Ref>;
}

export interface Topic<Ref = Mention, When = TimeExpression> {
  readonly words: Words;
  readonly raisedBy: Ref | null;
  readonly status: Status;
  readonly attribution: readonly Attribution<Ref, When>[];
}

export interface Gathering<Ref = Mention, When = TimeExpression> {
  readonly kind: "gathering";
  /** The words that name it: "the sixth CICA summit". */
  readonly name: Words;
  /** The mention of the gathering; identity gives it its series and its gathering. */
  readonly gathering: Ref;
  /** The body or series it is of. */
  readonly series: Ref | null;
  readonly ordinal: number | null;
  readonly place: Ref | null;
  readonly host: Ref | null;
  readonly chair: Ref | null;
  readonly attendance: readonly Attendance<Ref, When>[];
  readonly counts: readonly Count[];
}

export interface Attendance<Ref = Mention, When = TimeExpression> {
  readonly who: Ref;
  /** The state or body they come for. */
  readonly of: Ref | null;
  readonly as: "participant" | "observer" | "guest" | "chair" | "absent";
  readonly level: "head" | "deputy" | "minister" | "envoy" | null;
  readonly status: Status;
  readonly attribution: readonly Attribution<Ref, When>[];
}

export interface Count {
  readonly value: number;
  readonly basis: "stated" | "computed";
  /** What is counted, in the text's words, singular: "nation", "delegate", "vote". */
  readonly of: string;
  /** True when the text gives the list that the number counts and presents it as whole. */
  readonly listComplete: boolean;
}

export interface Vote<Ref = Mention> {
  readonly kind: "vote";
  readonly body: Ref;
  readonly measure: Measure | null;
  /** What the same ballot turned down. */
  readonly refused: Measure | null;
  readonly sponsors: readonly Ref[];
  readonly tally: Tally;
  readonly positions: readonly Position<Ref>[];
  readonly procedure: "recorded" | "secret" | "show of hands" | "consensus" | null;
  readonly outcome: "adopted" | "rejected" | "vetoed" | "planned" | null;
}

export interface Tally {
  readonly for: Count | null;
  readonly against: Count | null;
  readonly abstained: Count | null;
  readonly notVoting: Count | null;
  readonly eligible: Count | null;
}

export interface Position<Ref = Mention> {
  readonly voter: Ref;
  readonly cast: "for" | "against" | "abstained" | "not voting" | "veto";
}

export interface Measure {
  readonly words: Words;
  /** "A/RES/ES-11/4", "S/RES/2803": as written, else null. */
  readonly symbol: string | null;
  readonly subject: Words | null;
}

export interface Statement<Ref = Mention> {
  readonly kind: "statement";
  readonly speaker: Ref;
  readonly addressee: Ref | null;
  /** The words said, without quotation marks; null for a statement that is told but not worded. */
  readonly words: Words | null;
  readonly about: Words | null;
  readonly manner: Quote["manner"];
  readonly block: BlockKind;
}

export interface Relation<Ref = Mention, When = TimeExpression> {
  readonly kind: "relation";
  /** Null for founding. */
  readonly member: Ref | null;
  readonly body: Ref;
  readonly role:
    | "member"
    | "permanent member"
    | "observer"
    | "partner"
    | "acceding"
    | "chair"
    | "former chair"
    | "host"
    | "founded"
    | "party"
    | "signatory"
    | "not a party"
    | "participant"
    | "envoy"
    | "suspended"
    | "former member"
    | "not a member";
  readonly from: When | null;
  readonly until: When | null;
}

export interface Attribution<Ref = Mention, When = TimeExpression> {
  /** Null when the voice is unnamed: "reportedly". */
  readonly source: Ref | null;
  /** The reporting words: "announced", "according to". */
  readonly wording: string;
  readonly stance: "says" | "confirms" | "denies" | "alleges" | "reports";
  readonly when: When | null;
  /** Where or to whom: "to reporters", "in a statement". */
  readonly setting: Words | null;
}

/** What one passage of one article says. It never changes. */
export interface Claim<Ref = Mention, When = TimeExpression> {
  readonly key: ClaimKey;
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly happening: Happening<Ref, When>;
  readonly when: When | null;
  readonly status: Status;
  /** True for "reportedly", "allegedly", "is said to". */
  readonly hedged: boolean;
  /** Outermost voice first; empty when the article says it itself. */
  readonly attribution: readonly Attribution<Ref, When>[];
  /** The sentence it was read from: what `show` prints and marks. */
  readonly sentence: Words;
  readonly trigger: Span;
  /** The kind of block it stands in: a claim found only in a caption or a bullet says so. */
  readonly block: BlockKind;
  /** Claims of one group are told apart by the article ("twice", a list of talks) and never link; null when alone. */
  readonly apart: string | null;
  /** True for "last met in", "their third meeting": told as background, with its own time. */
  readonly background: boolean;
  readonly evidence: Evidence;
  readonly rule: RuleName;
}

/** Where a time stands, and on which side of the article's day its verb puts it; null or missing where none does. */
export interface TimePlace {
  readonly block: BlockKind;
  readonly section: number;
  readonly sentence: Span;
  readonly way?: "past" | "future" | null;
}

/** All that later rooms need of an article: a changed world is applied to it without parsing again. */
export interface Reading {
  readonly article: ArticleId;
  /** Where the article stands on the net: a government's own page speaks of its own offices without saying whose. */
  readonly url?: string | null;
  readonly published: Day | null;
  readonly written: Day | null;
  /** Reader version, and a hash of rules, lexicon and model. */
  readonly version: string;
  readonly claims: readonly Claim[];
  /** Every mention of the article, in the order of `Doc.mentions`; claims' mentions are among them by `id`. */
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly abbreviations: readonly Abbreviation[];
  /** Kind and sentence of each mention, by its id: where it stands. */
  readonly places: readonly { readonly block: BlockKind; readonly section: number; readonly sentence: Span }[];
  /** The same for each of `times`, with the tense of what it hangs on. */
  readonly timePlaces: readonly TimePlace[];
}
