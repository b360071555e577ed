import type { Mention } from "../../language/doc.ts";
import { numberAt } from "../../text/numbers.ts";
import type { Relation } from "../claim.ts";
import { lookupOf } from "../lookup.ts";
import { RelationLine } from "./line.ts";

type Role = Relation["role"];

/** The noun that says who the members of a list are, with what stands at it. */
export interface Noun {
  readonly role: Role;
  readonly token: number;
  readonly body: Mention | null;
  /** The first token of the phrase. */
  readonly first: number;
  /** How many it says they are; null when it does not. */
  readonly count: number | null;
  /** "The current members": all of them. */
  readonly all: boolean;
  /** "Its members", "the ten countries": whose the text has said before. */
  readonly isMember: boolean;
  /** "Non-permanent members": of a council. */
  readonly ofCouncil: boolean;
}

export const MEMBERS = ["member", "members"];
export const COUNTRIES = [
  "state",
  "states",
  "nation",
  "nations",
  "country",
  "countries",
  "power",
  "powers",
  "economies",
  "monarchies",
  "republics",
];
/** What a word before "members" or "countries" makes of them. */
export const MAKES: Readonly<Record<string, Role>> = {
  permanent: "permanent member",
  veto: "permanent member",
  former: "former member",
  candidate: "acceding",
  prospective: "acceding",
  acceding: "acceding",
  observer: "observer",
  partner: "partner",
  associate: "partner",
  "non-": "not a member",
  non: "not a member",
  not: "not a member",
};
const NON = ["non", "non-"];
const ALL = ["other", "current", "newest", "latest", "founding", "permanent", "original", "remaining", "existing", "participating"];
/** Nouns that may stand before "members" and mean a body. */
const BODIES = ["council", "union", "bloc", "alliance", "group", "grouping", "organization", "organisation", "pact", "league"];
/** Common nouns between a body's name and "of countries". */
const GROUPS = ["group", "grouping", "bloc", "alliance", "club", "coalition"];
/** How many words a phrase before a list may have. */
const LONGEST = 14;
/** How many words a phrase of place has that stands behind "countries". */
const LONGEST_PHRASE = 7;
const LONGEST_TIME = 5;
/** How many words a clause has between "countries that" and the list of them. */
const LONGEST_RELATIVE = 10;
/** How many words a bracket has that gives a short name: "(also known as the P5 countries)". */
const LONGEST_BRACKET = 9;

/** A line with the nouns that say who the members of a list are. */
export class NounReader extends RelationLine {
  /** The noun of the phrase that ends with a token: "the bloc's ten members", "the six countries of the council". */
  protected nounAt(end: number): Noun | null {
    if (this.word(end) === "status") return this.statusAt(end);
    const joined = this.joinedAt(end);
    if (joined !== null) return joined;
    const last = this.beforeTime(end);
    let head = this.word(last) === ")" ? this.beforeBracket(last) : this.beforePhrase(last);
    let body: Mention | null = null;
    const tail = this.ends.get(head) ?? null;
    if (tail?.kind === "body") {
      body = tail;
      head = lookupOf(this.context.doc).token(tail.span.start) - 1;
      if (this.word(head) === "the") head--;
      if (!["of", "in", "to", "within"].includes(this.word(head))) return null;
      head--;
    }
    const word = this.word(head);
    if (!MEMBERS.includes(word) && !COUNTRIES.includes(word) && !(word in NOUNS)) return this.beforeRelative(last);
    return this.phraseOf(head, body);
  }

  /** "The five EU countries that have not recognised Togo (": the noun with its body, where a relative clause stands behind it. */
  private beforeRelative(end: number): Noun | null {
    for (let at = end; at > this.first + 1 && end - at < LONGEST_RELATIVE; at--) {
      if ([",", ";", ":", "(", "–", "—", "--"].includes(this.word(at))) return null;
      if (!["that", "which", "who"].includes(this.word(at))) continue;
      const head = at - 1;
      const noun = COUNTRIES.includes(this.word(head)) || MEMBERS.includes(this.word(head)) ? this.phraseOf(head, null) : null;
      return noun?.body?.name == null || noun.role !== "member" ? null : noun;
    }
    return null;
  }

  /** Before "for 2007", "in 2007-2008". */
  private beforeTime(end: number): number {
    const isTime = (token: number) => lookupOf(this.context.doc).time(token) !== null || /^(?:19|20)\d\d$/.test(this.word(token));
    let at = end;
    while (at > this.first && end - at < LONGEST_TIME && (isTime(at) || this.word(at) === "-")) at--;
    return at < end && ["for", "in", "since"].includes(this.word(at)) ? at - 1 : end;
  }

  /** "The eight countries that joined the union (in 2004)". */
  private joinedAt(end: number): Noun | null {
    let last = end;
    while (
      last > this.first &&
      !this.ends.has(last) &&
      end - last < 4 &&
      (lookupOf(this.context.doc).time(last) !== null || ["in", "last", "year"].includes(this.word(last)))
    )
      last--;
    const body = this.ends.get(last);
    if (body?.kind !== "body") return null;
    let verb = lookupOf(this.context.doc).token(body.span.start) - 1;
    if (this.word(verb) === "the") verb--;
    const that = ["have", "has"].includes(this.word(verb - 1)) ? verb - 2 : verb - 1;
    if (this.word(verb) !== "joined") return null;
    const head = ["that", "which", "who"].includes(this.word(that)) ? that - 1 : that;
    const noun = COUNTRIES.includes(this.word(head)) || MEMBERS.includes(this.word(head)) ? this.phraseOf(head, body) : null;
    return noun === null ? null : { ...noun, role: "member", token: verb, isMember: true };
  }

  /** "The states with observer status". */
  private statusAt(end: number): Noun | null {
    const role = MAKES[this.word(end - 1)];
    if (role === undefined || this.word(end - 2) !== "with" || !COUNTRIES.includes(this.word(end - 3))) return null;
    const noun = this.phraseOf(end - 3, null);
    return noun === null ? null : { ...noun, role, token: end - 1, isMember: true };
  }

  /** "The six countries in the region": the noun, where a phrase of place stands behind it. */
  private beforePhrase(end: number): number {
    const { tree } = this.context;
    if (MEMBERS.includes(this.word(end)) || COUNTRIES.includes(this.word(end))) return end;
    for (let at = end; at > this.first && end - at < LONGEST_PHRASE; at--) {
      if (["in", "from", "of", "across", "around"].includes(this.word(at)))
        return COUNTRIES.includes(this.word(at - 1)) || (MEMBERS.includes(this.word(at - 1)) && this.word(at) !== "of") ? at - 1 : end;
      if (!["NOUN", "PROPN", "ADJ", "DET"].includes(tree.tag(at)) || this.ends.get(at)?.kind === "body") return end;
    }
    return end;
  }

  private beforeBracket(end: number): number {
    for (let token = end - 1; token > Math.max(end - LONGEST_BRACKET, this.first); token--) if (this.word(token) === "(") return token - 1;
    return end;
  }

  /** Reads the words before a noun: what it makes of the members, how many they are, whose. */
  protected phraseOf(head: number, tail: Mention | null): Noun | null {
    const { tree } = this.context;
    let role: Role = NOUNS[this.word(head)] ?? "member";
    let token = head;
    let body = tail;
    let count: number | null = null;
    let all = false;
    let isMember = MEMBERS.includes(this.word(head)) || this.word(head) in NOUNS;
    let ofCouncil = false;
    let at = head - 1;
    for (; at >= this.first && head - at < LONGEST; at--) {
      const word = this.word(at);
      if (word.endsWith("permanent")) ofCouncil = true;
      const named = this.ends.get(at);
      if (named !== undefined) {
        if (named.kind !== "body" || body !== null) return null;
        body = named;
        if (/^non-(?!aligned)/i.test(named.text)) return null;
        at = lookupOf(this.context.doc).token(named.span.start);
        continue;
      }
      const made = word === "permanent" && NON.includes(this.word(at - 2) || this.word(at - 1)) ? undefined : MAKES[word];
      if (made !== undefined) {
        role = made;
        token = at;
        isMember = true;
        if (made === "permanent member") ofCouncil = true;
      }
      if (word === "founding") isMember = true;
      if (MEMBERS.includes(word)) isMember = true;
      else if (ALL.includes(word)) all = true;
      else if (tree.tag(at) === "NUM") count ??= numberAt((index) => this.word(index), at, at + 1)?.value ?? null;
      else if (!this.goesOn(at)) break;
    }
    const some = this.word(at) === "of" ? numberAt((index) => this.word(index), at - 1, at) : null;
    return { role, token, body, first: at + 1, count: some?.value ?? count, all, isMember, ofCouncil };
  }

  /** Whether a word before a noun still belongs to its phrase. */
  private goesOn(at: number): boolean {
    const { tree } = this.context;
    const word = this.word(at);
    if (["the", "its", "their", "'s", "’s", "’", "'", "all", "some", "other", "these", "those", "-"].includes(word)) return true;
    if (word in MAKES || BODIES.includes(word) || GROUPS.includes(word)) return true;
    if (word === "and") return this.word(at - 1) in MAKES;
    if (word === "of") return GROUPS.includes(this.word(at - 1));
    return ["ADJ", "ADV"].includes(tree.tag(at)) || ["VBN", "VBG"].includes(tree.penn(at));
  }
}

/** Nouns besides "members" that say what a list of states is to a body. */
const NOUNS: Readonly<Record<string, Role>> = {
  mediators: "member",
  observers: "observer",
  partners: "partner",
  candidates: "acceding",
  "co-chairs": "chair",
  chairs: "chair",
};
