import type { Mention } from "../../language/doc.ts";
import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { numberAt } from "../../text/numbers.ts";
import { cell } from "../../text/table.ts";
import type { Relation } from "../claim.ts";
import { lookupOf } from "../lookup.ts";
import type { RelationLine } from "./line.ts";

type Role = Relation["role"];
type Holder = "state" | "any" | "person";

/** A noun phrase that names a place in a body of states: "the bloc's current chair", "NATO's newest member", "the presidency of the union". */
export interface Post {
  readonly role: Role;
  readonly holder: Holder;
  /** True for the place itself: "the presidency", which one holds and hands over. */
  readonly office: boolean;
  readonly plural: boolean;
  /** How many it says they are; null when it does not. */
  readonly count: number | null;
  /** The body; null when the phrase leaves it out or only says "the group". */
  readonly body: Mention | null;
  /** Whether the phrase says of which body it is, by a name, "the group" or "its". */
  readonly owned: boolean;
  /** "The chair", "its chair": one that is known. */
  readonly definite: boolean;
  /** A (non-)permanent member: of a council. */
  readonly ofCouncil: boolean;
  /** The noun that stands for the body: "the forum's chair"; empty when none does. */
  readonly owner: string;
  /** The noun, the word that decides the role, the first token of the phrase and the first after it. */
  readonly head: number;
  readonly token: number;
  readonly first: number;
  readonly end: number;
}

/** What a word is in phrases of this kind, by its class in data/lexicon/relation_posts.tsv. */
interface Sense {
  readonly role: Role;
  readonly holder: Holder;
  readonly asks: string;
}

type Class =
  | "post"
  | "office"
  | "past"
  | "none"
  | "now"
  | "by"
  | "makes"
  | "sort"
  | "owner"
  | "appoint"
  | "serve"
  | "hold"
  | "hand"
  | "succeed"
  | "shun"
  | "rotates";

const sensesOf = perLexicon((lexicon): ReadonlyMap<string, ReadonlyMap<string, Sense>> => {
  const classes = new Map<string, Map<string, Sense>>();
  for (const row of lexicon.table("relation_posts")) {
    const name = cell(row, "class");
    const words = classes.get(name) ?? new Map<string, Sense>();
    classes.set(name, words);
    words.set(cell(row, "word"), { role: cell(row, "role") as Role, holder: cell(row, "holder") as Holder, asks: cell(row, "asks") });
  }
  return classes;
});

/** What a word is as one of a class; null when it is none. */
export function senseOf(word: string, name: Class, lexicon: Lexicon): Sense | null {
  return sensesOf(lexicon).get(name)?.get(word) ?? null;
}

const DETERMINERS = ["the", "a", "an", "its", "their", "this", "his", "her", "our"];
const DEFINITE = ["the", "its", "their", "this"];
const OWNS = ["'s", "’s", "'", "’"];
const PASSIVE = ["was", "were", "been", "be"];
const PREPOSITIONS = ["of", "in", "on", "at", "to", "within", "with"];
/** What an envoy is sent about: "for Yemen". */
const ABOUT = ["for", "to", "on", "in"];
/** How many words stand before a noun, and after "for" at most. */
const LONGEST = 10;
const LONGEST_TOPIC = 6;
const LONGEST_SORT = 4;
/** "This year's chair". */
const TERMS = ["year", "month", "term", "semester"];

/** The post that a token names; null when it names none. */
export function postAt(head: number, line: RelationLine): Post | null {
  const { lexicon } = line.context;
  const noun = senseOf(line.word(head), "post", lexicon) ?? senseOf(line.word(head), "office", lexicon);
  if (noun === null) return null;
  const reader = new PostReader(head, noun, line);
  return reader.read();
}

class PostReader {
  private readonly head: number;
  private readonly noun: Sense;
  private readonly line: RelationLine;
  private role: Role;
  private token: number;
  private body: Mention | null = null;
  private owned = false;
  /** "The forum's", where the phrase says so of its body. */
  private owner = "";
  /** Whether a state stands before the noun: whom an envoy is for, or of. */
  private ofState = false;
  /** "The Russian U.N. envoy": one of a state at the body. */
  private sentByState = false;
  private definite = false;
  private first: number;
  private end: number;
  private count: number | null = null;
  /** The word by which the body follows. */
  private preposition = "";
  private readonly before = new Set<string>();

  constructor(head: number, noun: Sense, line: RelationLine) {
    this.head = head;
    this.noun = noun;
    this.line = line;
    this.role = noun.role;
    this.token = head;
    this.first = head;
    this.end = head + 1;
  }

  read(): Post | null {
    const { line, noun } = this;
    const word = line.word(this.head);
    const office = this.is(this.head, "office") && !this.is(this.head, "post");
    if (line.word(this.head - 1) === "-" && line.context.tree.tag(this.head - 2) === "NUM") return null;
    if (!this.readBefore() || !this.readAfter()) return null;
    if (this.isPartOfMore() || !this.isAsked() || (this.ofState && this.body === null) || this.sentByState) return null;
    if (this.role === "former member" && noun.role !== "member") {
      if (noun.role !== "chair") return null;
      this.role = "former chair";
    }
    const { role, token, count, body, owned, definite, first, end } = this;
    const ofCouncil = this.before.has("permanent");
    const plural = (this.sorted && noun.asks !== "body" ? line.word(this.head + 1) : word).endsWith("s");
    return {
      role,
      holder: noun.holder,
      office,
      plural,
      count,
      body,
      owned,
      definite,
      ofCouncil,
      owner: this.owner,
      head: this.head,
      token,
      first,
      end,
    };
  }

  /** Whether there is what the noun asks for: "the current head", "a special representative", "part of" without more. */
  private isAsked(): boolean {
    const { asks } = this.noun;
    if (asks === "now") return this.owned && (this.before.has("now") || this.rotates() || this.isForMonth());
    if (asks === "by") return this.before.has("by") || this.sorted;
    if (asks === "body")
      return (
        this.body !== null &&
        this.role === "member" &&
        !this.before.has("makes") &&
        !["to", "at", "with", "within"].includes(this.preposition)
      );
    return asks !== "bare" || (this.body !== null && this.first === this.head);
  }

  /** "President of the council this month", "for the month of May". */
  private isForMonth(): boolean {
    const words = [0, 1, 2].map((ahead) => this.line.word(this.end + ahead)).join(" ");
    return words.startsWith("this month") || words.startsWith("for this month") || words === "for the month";
  }

  /** A body whose head is always the state or person in the chair. */
  private rotates(): boolean {
    const name = this.body?.name?.toLowerCase();
    return (
      name !== undefined &&
      ["head", "president"].includes(this.line.word(this.head)) &&
      senseOf(name.replaceAll(".", ""), "rotates", this.line.context.lexicon) !== null
    );
  }

  /** "The U.N. observer mission", "the chair's envoy". */
  private isPartOfMore(): boolean {
    const { line, end } = this;
    if (OWNS.includes(line.word(end))) return true;
    return (
      ["NOUN", "PROPN"].includes(line.context.tree.tag(end)) && end < line.end && !line.starts.has(end) && !this.isNamePart(end, "any")
    );
  }

  /** Whether a token is in the mention of a named person, or begins a person's name. */
  private isNamePart(token: number, part: "any" | "start"): boolean {
    const { line } = this;
    const start = line.context.doc.tokens.start[token];
    for (const { span, nameSpan } of line.people.values())
      if (part === "start" ? nameSpan?.start === start : span.start <= start && start < span.end) return true;
    return false;
  }

  private is(token: number, name: Class): boolean {
    return senseOf(this.line.word(token), name, this.line.context.lexicon) !== null;
  }

  /** "Member state", "partner country". */
  private get sorted(): boolean {
    return this.is(this.head + 1, "sort");
  }

  /** Reads the words before the noun; false when they make it something else. */
  private readBefore(): boolean {
    const { line } = this;
    let at = this.head - 1;
    while (at >= line.first && this.head - at <= LONGEST) {
      const named = line.ends.get(at);
      if (named !== undefined && this.takeOwner(named)) at = this.first - 1;
      else if (named !== undefined) {
        this.takeOwnerOver(named);
        break;
      } else if (DETERMINERS.includes(line.word(at))) {
        this.definite = this.definite || DEFINITE.includes(line.word(at));
        this.owned ||= ["its", "their"].includes(line.word(at));
        this.definite = this.definite || this.is(this.head, "office");
        this.first = at;
        break;
      } else if (this.is(at, "none")) return false;
      else if (this.takeWord(at)) this.first = at--;
      else break;
    }
    return true;
  }

  /** A body before the noun: the nearest is whose it is. A state is only what an envoy is for. */
  private takeOwner(named: Mention): boolean {
    if (named.kind === "state" && (this.noun.holder !== "person" || OWNS.includes(this.line.word(this.line.after(named))))) return false;
    if (/^non-(?!aligned)/i.test(named.text)) return false;
    if (named.kind === "state" && this.body !== null && !this.before.has("by")) this.sentByState = true;
    if (named.kind === "state") this.ofState = true;
    if (named.kind !== "state") {
      if (named.name === null) this.owner = this.line.context.tree.text(named.head);
      if (named.name !== null) this.body ??= named;
      this.owned = true;
      this.definite = true;
    }
    this.first = lookupOf(this.line.context.doc).token(named.span.start);
    return true;
  }

  /** "The union's Dutch presidency": the body over the state that has the place. */
  private takeOwnerOver(state: Mention): void {
    const { line } = this;
    const ending = lookupOf(line.context.doc).token(state.span.start) - 1;
    const owner = OWNS.includes(line.word(ending)) ? line.ends.get(ending - 1) : undefined;
    if (state.kind !== "state" || owner === undefined || owner.kind === "state" || owner.name === null) return;
    this.body ??= owner;
    this.owned = true;
    this.definite = true;
  }

  /** A word before the noun that belongs to its phrase. */
  private takeWord(at: number): boolean {
    const { line } = this;
    const { tree, lexicon } = line.context;
    const word = line.word(at);
    for (const name of ["now", "by", "makes"] as const) if (this.is(at, name)) this.before.add(name);
    const makes = this.noun.role === "member" ? senseOf(word, "makes", lexicon) : null;
    const non = ["non", "non-"].includes(line.word(at - 1)) || line.word(at - 2) === "non";
    if (makes !== null && !non) this.decide(makes.role, at);
    if (this.is(at, "past")) this.decide("former member", at);
    if (word.endsWith("permanent")) this.before.add("permanent");
    if (tree.tag(at) === "NUM" && this.count === null) this.count = numberAt((index) => line.word(index), at, at + 1)?.value ?? null;
    if (OWNS.includes(word) || word === "-" || word === "non" || word === "non-") return true;
    if (this.is(at, "owner") && (OWNS.includes(line.word(at + 1)) || at + 1 === this.head)) {
      this.owner = tree.text(at);
      this.owned = true;
      this.definite = true;
      return true;
    }
    if (TERMS.includes(word) && (OWNS.includes(line.word(at + 1)) || line.word(at - 1) === "-")) return true;
    if (this.noun.holder === "person" && ["NOUN", "PROPN"].includes(tree.tag(at)))
      return !(OWNS.includes(line.word(at + 1)) && this.isNamePart(at, "any"));
    return this.before.has(word) || this.isModifier(at);
  }

  private decide(role: Role, token: number): void {
    if (this.role !== this.noun.role) return;
    this.role = role;
    this.token = token;
  }

  private isModifier(at: number): boolean {
    const { tree } = this.line.context;
    if (["now", "by", "makes", "past"].some((name) => this.is(at, name as Class))) return true;
    if (this.is(at, "appoint") && PASSIVE.includes(this.line.word(at - 1))) return false;
    return ["ADJ", "NUM"].includes(tree.tag(at)) || ["VBN", "VBG"].includes(tree.penn(at));
  }

  /** Reads what follows the noun: "country", "in office", whose it is. False for a place in something that is no body. */
  private readAfter(): boolean {
    const { line } = this;
    if (this.sorted) this.end++;
    if (line.word(this.end) === "-" && line.word(this.end + 1) === "in" && line.word(this.end + 3) === "office") this.end += 4;
    else if (line.word(this.end) === "in" && line.word(this.end + 1) === "office") this.end += 2;
    if (this.noun.holder === "person") this.skipTopic();
    if (this.is(this.end, "appoint") && line.word(this.end + 1) === "by") return this.sentBy(this.end + 2);
    if (!PREPOSITIONS.includes(line.word(this.end))) return true;
    let at = this.end + 1;
    if (!line.starts.has(at) && ["the", "its"].includes(line.word(at))) at++;
    at = this.pastSort(at);
    const named = line.starts.get(at);
    if (named !== undefined && named.kind !== "state" && !/^non-(?!aligned)/i.test(named.text)) return this.takeBody(named);
    if (this.is(at, "owner")) {
      this.owner = line.context.tree.text(at);
      this.owned = true;
      this.end = at + 1;
      return true;
    }
    return line.word(this.end) !== "of" || this.body !== null || named?.kind === "state";
  }

  /** "A mediator appointed by the union". */
  private sentBy(at: number): boolean {
    const named = this.line.starts.get(at) ?? this.line.starts.get(at + 1);
    return named !== undefined && named.kind === "body" && this.takeBody(named);
  }

  /** "The regional bloc ECOWAS": the name behind what it is. */
  private pastSort(at: number): number {
    const { line } = this;
    let next = at;
    while (next - at < LONGEST_SORT && !line.starts.has(next) && (line.context.tree.tag(next) === "ADJ" || this.is(next, "owner"))) next++;
    return next > at && this.is(next - 1, "owner") && line.starts.has(next) ? next : at;
  }

  private takeBody(named: Mention): boolean {
    const { line } = this;
    if (this.body !== null && line.word(this.end) !== "of") return true;
    this.preposition = line.word(this.end);
    const apposed = line.starts.get(line.after(named));
    if (apposed !== undefined && apposed.kind !== "state" && apposed.name !== null) return this.takeBody(apposed);
    if (named.name !== null) this.body = named;
    else this.owner = line.context.tree.text(named.head);
    this.owned = true;
    this.end = line.pastBracket(line.after(named));
    return !OWNS.includes(line.word(this.end));
  }

  /** "For Syria" after an envoy. */
  private skipTopic(): void {
    const { line } = this;
    if (!ABOUT.includes(line.word(this.end))) return;
    const at = line.word(this.end + 1) === "the" && !line.starts.has(this.end + 1) ? this.end + 2 : this.end + 1;
    const named =
      ["mediator", "representative"].includes(line.word(this.head)) && line.word(this.end) === "for" && this.body === null && !this.ofState
        ? line.starts.get(at)
        : undefined;
    const isSender = named?.kind === "body" && (line.word(this.head) === "mediator" || line.word(line.after(named)) === "in");
    if (named !== undefined && isSender) {
      this.takeBody(named);
      return;
    }
    for (let at = this.end + 1; at <= this.end + LONGEST_TOPIC && at < line.end; at++) {
      const ends = ["of", ",", "(", "."].includes(line.word(at)) || this.isNamePart(at, "start") || line.context.tree.tag(at) === "VERB";
      if (!ends) continue;
      this.end = at;
      return;
    }
    if (line.end - this.end <= LONGEST_TOPIC) this.end = line.end;
  }
}
