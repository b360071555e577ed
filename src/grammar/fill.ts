import { type Doc, type Mention, type MentionKind, type TimeExpression, UPOS } from "../language/doc.ts";
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

const NUM = UPOS.indexOf("NUM");

/** Looks up what a token can fill a role with. */
export class Fillers {
  private readonly doc: Doc;
  /** Mentions by their head, longest first. */
  private readonly byHead = new Map<number, Mention[]>();
  private readonly timeAt = new Map<number, TimeExpression>();

  constructor(doc: Doc) {
    this.doc = doc;
    for (const mention of doc.mentions) {
      if (mention.memberOf !== null) continue;
      const list = this.byHead.get(mention.head);
      if (list === undefined) this.byHead.set(mention.head, [mention]);
      else list.push(mention);
    }
    for (const list of this.byHead.values()) list.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.id - b.id);
    for (const time of doc.times) for (let token = time.first; token <= time.last; token++) this.timeAt.set(token, time);
  }

  /** What the token fills the role with, or null when it is of the wrong kind. */
  fill(role: string, kind: RoleKind, path: string, token: number): Filler | null {
    if (kind === "time") {
      const time = this.timeAt.get(token);
      return time === undefined ? null : { role, path, token, mention: null, time };
    }
    if (kind === "words") return { role, path, token, mention: null, time: null };
    if (kind === "number") return this.doc.tokens.tag[token] === NUM ? { role, path, token, mention: null, time: null } : null;
    const mention = this.mentionAt(token, KINDS[kind]);
    return mention === null ? null : { role, path, token, mention, time: null };
  }

  /** The mentions whose head is the token, longest first. */
  at(token: number): readonly Mention[] {
    return this.byHead.get(token) ?? [];
  }

  private mentionAt(token: number, kinds: readonly MentionKind[]): Mention | null {
    for (const mention of this.at(token)) if (kinds.includes(mention.kind) || kinds.includes(this.meantBy(mention))) return mention;
    return null;
  }

  /** The kind of what a pronoun points back to: "it" may be a summit. */
  private meantBy(mention: Mention): MentionKind {
    const one = mention.kind === "pronoun" && mention.antecedents.length === 1 ? this.doc.mentions[mention.antecedents[0]] : undefined;
    return one?.kind ?? mention.kind;
  }
}
