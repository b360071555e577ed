import { type Doc, type Mention, type MentionKind, RELATIONS, type Relation, type TimeExpression, UPOS } from "../language/doc.ts";
import type { Filler } from "./match.ts";
import type { RoleKind } from "./rule.ts";

/** Which mentions may fill a role of a kind. */
const KINDS: Readonly<Record<RoleKind, readonly MentionKind[]>> = {
  actor: ["person", "state", "body", "group", "pronoun"],
  person: ["person", "group", "pronoun"],
  place: ["place", "state"],
  site: ["place", "state", "body"],
  state: ["state"],
  body: ["body", "group", "pronoun"],
  gathering: ["gathering"],
  measure: ["document"],
  time: [],
  number: [],
  words: [],
};

/** A mention longer than this is looked up by its head only. */
const LONGEST = 40;

/** How the parts of a name hang on its head. */
const NAME_PARTS: readonly Relation[] = ["compound", "flat", "nmod:desc", "nsubj"];

const CASE = RELATIONS.indexOf("case");
/** What marks those who act, not where. */
const OF_ACTORS: readonly string[] = ["with", "between", "of", "by", "'s", "’s", "'", "’"];

const NUM = UPOS.indexOf("NUM");
const PROPN = UPOS.indexOf("PROPN");

/** Looks up what a token can fill a role with. */
export class Fillers {
  private readonly doc: Doc;
  private readonly seats: ReadonlySet<string>;
  /** Mentions by their head, longest first. */
  private readonly byHead = new Map<number, Mention[]>();
  /** Mentions by each token in them, longest first: a parser may take another word of a name for its head. */
  private readonly byToken = new Map<number, Mention[]>();
  private readonly timeAt = new Map<number, TimeExpression>();

  constructor(doc: Doc, seats: ReadonlySet<string>) {
    this.doc = doc;
    this.seats = seats;
    for (const mention of doc.mentions) {
      if (mention.memberOf !== null) continue;
      add(this.byHead, mention.head, mention);
      for (const token of tokensIn(doc, mention)) add(this.byToken, token, mention);
    }
    for (const lists of [this.byHead, this.byToken]) for (const list of lists.values()) list.sort(longestFirst);
    for (const time of doc.times) for (let token = time.first; token <= time.last; token++) this.timeAt.set(token, time);
  }

  /** What the token fills the role with, or null when it is of the wrong kind. */
  fill(role: string, kind: RoleKind, path: string, token: number): Filler | null {
    if (kind === "time") {
      const time = this.timeAt.get(token);
      return time === undefined ? null : { role, path, token, mention: null, time };
    }
    if (kind === "words") return this.timeAt.has(token) ? null : { role, path, token, mention: null, time: null };
    if (kind === "number") return this.doc.tokens.tag[token] === NUM ? { role, path, token, mention: null, time: null } : null;
    const mention = this.mentionAt(this.timeAt.has(token) ? this.besideTime(token) : token, KINDS[kind]);
    return mention === null ? null : { role, path, token, mention, time: null };
  }

  /** True for a proper noun that no mention and no time has. */
  isUnknownName(token: number): boolean {
    return this.doc.tokens.tag[token] === PROPN && !this.byToken.has(token) && !this.timeAt.has(token);
  }

  /** The mentions whose head is the token, longest first. */
  at(token: number): readonly Mention[] {
    return this.byHead.get(token) ?? [];
  }

  private mentionAt(token: number, kinds: readonly MentionKind[]): Mention | null {
    for (const mention of this.byToken.get(token) ?? this.at(token))
      if (kinds.includes(mention.kind) || kinds.includes(this.meantBy(mention)) || (kinds === KINDS.actor && this.isSeat(mention, token)))
        return mention;
    return null;
  }

  /** A capital acts for its government: "talks between Moscow and Tehran", not one that somebody is in or goes to. */
  private isSeat({ kind, text }: Mention, token: number): boolean {
    if (kind !== "place" || !this.seats.has(text)) return false;
    const { from, dependents, edge } = this.doc.syntax;
    for (let k = from[token]; k < from[token + 1]; k++)
      if (
        edge[k] === CASE &&
        !OF_ACTORS.includes(this.doc.article.text.slice(this.doc.tokens.start[dependents[k]], this.doc.tokens.end[dependents[k]]))
      )
        return false;
    return true;
  }

  /** Where the parser took a weekday for the last word of a name ("visited the White House Monday"), the name's own last word. */
  private besideTime(token: number): number {
    const { from, dependents, edge } = this.doc.syntax;
    for (let k = from[token + 1] - 1; k >= from[token]; k--)
      if (NAME_PARTS.includes(RELATIONS[edge[k]]) && !this.timeAt.has(dependents[k])) return dependents[k];
    return token;
  }

  /** The kind of what a pronoun points back to: "it" may be a summit. */
  private meantBy(mention: Mention): MentionKind {
    const one = mention.kind === "pronoun" && mention.antecedents.length === 1 ? this.doc.mentions[mention.antecedents[0]] : undefined;
    return one?.kind ?? mention.kind;
  }
}

function add(lists: Map<number, Mention[]>, token: number, mention: Mention): void {
  const list = lists.get(token);
  if (list === undefined) lists.set(token, [mention]);
  else list.push(mention);
}

function longestFirst(a: Mention, b: Mention): number {
  return b.span.end - b.span.start - (a.span.end - a.span.start) || a.id - b.id;
}

/** The tokens of a mention, around its head; its head alone when it is very long. */
function tokensIn({ tokens }: Doc, mention: Mention): number[] {
  let first = mention.head;
  let last = mention.head;
  while (first > 0 && tokens.start[first - 1] >= mention.span.start) first--;
  while (last + 1 < tokens.count && tokens.end[last + 1] <= mention.span.end) last++;
  if (last - first >= LONGEST) return [mention.head];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
