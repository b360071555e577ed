import type { Mention } from "../../language/doc.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { isGroupNoun } from "./groups.ts";
import { RelationLine } from "./line.ts";

type Role = Relation["role"];

/** What a noun of data/lexicon/relation_changes.tsv stands for: a place in a body, the way into it or out of it, the asking for it. */
export type PlaceKind = "membership" | "entry" | "bid" | "exit" | "suspension" | "seat" | "status";
const KINDS: readonly PlaceKind[] = ["membership", "entry", "bid", "exit", "suspension", "seat", "status"];

/** A noun phrase of such a noun: "Turkey's bid for EU membership", "full membership in the union for Togo", "accession talks with Mali". */
export interface Place {
  readonly kind: PlaceKind;
  /** The word by which it is only asked or talked about, or -1: "membership bid", "talks on its accession". */
  readonly asked: number;
  /** "Full", "pending": of a membership that one speaks of because it is not there; -1 without. */
  readonly near: number;
  /** What a word before it makes of it: "permanent membership", "observer status". */
  readonly made: { readonly role: Role; readonly token: number } | null;
  readonly body: Mention | null;
  /** "Of Togo", "with Togo", "for Togo". */
  readonly members: readonly Mention[];
  /** The noun that decides, the first token of the phrase and the first after it. */
  readonly token: number;
  readonly first: number;
  readonly end: number;
}

const wordsOf = perLexicon(
  (lexicon): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      lexicon.table("relation_changes").map((row) => [cell(row, "word"), new Set([cell(row, "word"), ...cell(row, "forms").split(" ")])]),
    ),
);

/** Whether a word is of a class of relation_changes.tsv. */
export function changes(word: string, name: string, { lexicon }: Context): boolean {
  return wordsOf(lexicon).get(name)?.has(word) === true;
}

/** What a word makes of somebody by relation_changes.tsv; null when it is not in it. */
export function changesTo(word: string, { lexicon }: Context): string | null {
  const row = lexicon.table("relation_changes").find((one) => cell(one, "word") === word || cell(one, "forms").split(" ").includes(word));
  return row === undefined ? null : cell(row, "role");
}

const kindsOf = perLexicon(
  (lexicon): ReadonlyMap<string, PlaceKind> =>
    new Map(KINDS.flatMap((kind) => [...(wordsOf(lexicon).get(kind) ?? [])].map((word) => [word, kind] as const))),
);

/** What a noun stands for; null when it is none of these. */
export function placeKind(word: string, { lexicon }: Context): PlaceKind | null {
  return kindsOf(lexicon).get(word) ?? null;
}

const MADE: Readonly<Record<string, Role>> = {
  permanent: "permanent member",
  observer: "observer",
  partner: "partner",
  associate: "partner",
  candidate: "acceding",
  member: "member",
};
const INTO = ["of", "in", "to", "into", "on", "at", "within", "from"];
const OTHERS = ["with", "of", "by", "for", "to"];
const ARTICLES = ["the", "a", "an", "its", "their", "his", "her"];
const LEADS_ON = ["for", "on", "of", "about", "over", "towards", "toward", "to"];
/** What one asks by for a place in a body that is named with it: "its NATO bid", "the application to the union". */
const BIDS = ["bid", "bids", "application", "applications", "candidacy", "candidature"];
/** What may stand before the name of a member: "the suspension of founding member Togo". */
const SORTS = [
  "member",
  "state",
  "founding",
  "charter",
  "full",
  "fellow",
  "neighbouring",
  "neighboring",
  "country",
  "nation",
  "candidate",
  "then",
];
const JOINING = ["join", "joining", "enter", "entering", "rejoin", "rejoining"];
/** How many words the phrase may have before its noun, how many steps behind it, and a noun after a preposition. */
const LONGEST = 8;
const MOST_STEPS = 6;
const LONGEST_NEXT = 5;

/** Reads such a phrase of a line. */
export class PlaceReader extends RelationLine {
  private kind: PlaceKind = "membership";
  private asked = -1;
  private near = -1;
  private made: Place["made"] = null;
  private body: Mention | null = null;
  private members: Mention[] = [];
  private token = 0;

  /** The phrase of the noun at a token; null when it begins none. */
  placeAt(head: number): Place | null {
    const kind = placeKind(this.word(head), this.context);
    if (kind === null) return null;
    Object.assign(this, { kind, asked: -1, near: -1, made: null, body: null, members: [], token: head });
    const first = this.before(head);
    this.take(head, kind);
    const end = this.phraseEnd(head + 1);
    const isBare = this.kind === "bid" && (this.body === null || !BIDS.includes(this.word(this.token)));
    if (isBare || this.isOfAnother(end) || (this.kind === "status" && this.made === null)) return null;
    const { asked, made, body, members, token } = this;
    return { kind: this.kind, asked, near: this.near, made, body, members, token, first, end };
  }

  /** "The accession to the Treaty of Amity": of what is no body. */
  private isOfAnother(end: number): boolean {
    const from = this.word(end + 1) === "the" ? end + 2 : end + 1;
    const isNamed = this.context.tree.tag(from) === "PROPN" && from < this.end && !this.starts.has(from);
    return this.kind === "entry" && this.body === null && this.word(end) === "to" && isNamed;
  }

  /** Takes a noun of the phrase: that of asking only says that it is asked for. */
  private take(token: number, kind: PlaceKind): void {
    if (kind === "bid") this.asked = token;
    if (kind === "bid" && this.kind !== "bid") return;
    this.kind = kind;
    this.token = token;
  }

  /** The first token of the phrase: over what stands before the noun. */
  private before(head: number): number {
    let at = head - 1;
    while (at >= this.first && head - at <= LONGEST) {
      const named = this.ends.get(at);
      if (named?.kind === "body" && this.body === null && named.affiliation === null) {
        this.body = named;
        at = lookupOf(this.context.doc).token(named.span.start) - 1;
        if (this.word(at + 1) === "the") return at + 1;
      } else if (named === undefined && this.describes(at)) this.note(at--);
      else break;
    }
    return ARTICLES.includes(this.word(at)) ? at : at + 1;
  }

  private describes(at: number): boolean {
    const { tree } = this.context;
    const word = this.word(at);
    if (["-", "dialogue", "year", "long", "decade"].includes(word) || word in MADE) return true;
    return ["ADJ", "NUM"].includes(tree.tag(at)) || ["VBN", "JJ"].includes(tree.penn(at));
  }

  private note(at: number): void {
    const word = this.word(at);
    if (changes(word, "near", this.context)) this.near = at;
    if (word in MADE && !(word === "permanent" && ["non", "non-"].includes(this.word(at - 2) || this.word(at - 1))))
      this.made ??= { role: MADE[word], token: at };
  }

  /** The first token after the phrase: over "talks", "for membership", "to join the union", "of Togo". */
  private phraseEnd(from: number): number {
    let at = from;
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = this.pastNoun(at) ?? this.pastBody(at) ?? this.pastMembers(at);
      if (next === null) break;
      at = next;
    }
    return at;
  }

  /** After a further noun: "membership talks", "bid for full membership", "talks on its accession", "bid to join". */
  private pastNoun(at: number): number | null {
    const kind = placeKind(this.word(at), this.context);
    if (kind !== null && this.context.tree.tag(at) !== "VERB") {
      this.take(at, kind);
      return at + 1;
    }
    if (!LEADS_ON.includes(this.word(at)) || this.asked < 0) return null;
    if (JOINING.includes(this.word(at + 1))) {
      this.take(at + 1, "entry");
      return this.pastBodyName(at + 2) ?? at + 2;
    }
    if (this.word(at + 1) === "become" || this.word(at + 1) === "becoming") return this.pastMember(at + 2);
    const from = changes(this.word(at + 1), "gain", this.context) ? at + 2 : at + 1;
    for (let head = from; head < Math.min(from + LONGEST_NEXT, this.end); head++) {
      const inner = placeKind(this.word(head), this.context);
      if (inner !== null && this.before(head) <= from + 1) {
        this.take(head, inner);
        return head + 1;
      }
      const named = this.ends.get(head);
      if (
        this.word(head) !== "the" &&
        named === undefined &&
        !this.starts.has(head) &&
        !ARTICLES.includes(this.word(head)) &&
        !this.describes(head)
      )
        break;
    }
    return null;
  }

  /** After "(become) a full member of the union", "a NATO member". */
  private pastMember(from: number): number | null {
    for (let at = from; at < Math.min(from + LONGEST_NEXT + 1, this.end); at++) {
      if (!["member", "members"].includes(this.word(at))) continue;
      this.take(from - 1, "entry");
      const named = this.ends.get(at - 1);
      if (named?.kind === "body") this.body = named;
      return named?.kind === "body" ? at + 1 : (this.pastBody(at + 1) ?? at + 1);
    }
    return null;
  }

  /** After a body that a preposition leads to. */
  private pastBody(at: number): number | null {
    const leads = INTO.includes(this.word(at)) || this.word(at) === "with" || (this.kind === "status" && this.word(at) === "by");
    if (!leads) return null;
    return this.pastBodyName(at + 1);
  }

  /** After the name of a body. */
  private pastBodyName(at: number): number | null {
    const from = ["the", "both"].includes(this.word(at)) && !this.starts.has(at) ? at + 1 : at;
    const named = this.starts.get(from);
    if (named === undefined || named.kind === "state" || this.body !== null) return null;
    const end = this.pastBracket(this.after(named));
    const isPart =
      (this.context.tree.tag(end) === "NOUN" || this.word(end) === "summit") &&
      end < this.end &&
      !isGroupNoun(end, this) &&
      lookupOf(this.context.doc).time(end) === null;
    if (isPart || ["'s", "’s", "'", "’"].includes(this.word(end))) return null;
    this.body = named;
    return end;
  }

  /** After those whom it is about: "of Togo and Mali", "with Togo", "between Togo and the union". */
  private pastMembers(at: number): number | null {
    const between = ["between", "among"].includes(this.word(at));
    if ((!between && !OTHERS.includes(this.word(at))) || this.members.length > 0) return null;
    if (this.kind === "entry" && this.word(at) === "to") return null;
    let from = at + 1;
    while (!this.starts.has(from) && (this.word(from) === "the" || SORTS.includes(this.word(from)))) from++;
    const list = this.listAt(from, this.starts);
    if (list === null || ["'s", "’s", "'", "’"].includes(this.word(list.end))) return null;
    const named = list.members.map(({ mention }) => mention);
    if (between) this.body ??= named.find(({ kind }) => kind !== "state") ?? null;
    this.members = named.filter(({ kind }) => kind === "state");
    return this.members.length === 0 ? null : list.end;
  }
}
