import type { Doc, Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Party } from "../parties/party.ts";
import { mentionSupport } from "../setting/setting.ts";
import { stateNamed } from "./country.ts";

/** A list in the line: "Togo, Mali and the two Guineas". */
export interface NameList {
  readonly members: readonly Party[];
  /** How many it names, those included that nobody knows. */
  readonly size: number;
  /** The first token, articles included, and the first after it. */
  readonly first: number;
  readonly end: number;
}

/** Mentions by the token that they begin or end with. */
export type Places = ReadonlyMap<number, Mention>;

interface Item {
  readonly members: readonly Party[];
  /** How many it names. */
  readonly size: number;
  readonly end: number;
}

const JOINS: ReadonlySet<string> = new Set([",", "and", ";", "plus", "&"]);
const LEADS: ReadonlySet<string> = new Set(["the", "ambassadors", "both", "then", "host", "namely", "all"]);
/** Nouns that say in a list what the next are: "Togo and former colonies Mali and Chad". */
const SORTS: ReadonlySet<string> = new Set(
  "state states nation nations country countries republic republics power powers kingdom neighbour neighbours neighbor neighbors ally allies".split(
    " ",
  ),
);
/** How many words say what the next are, how long a name is that nobody knows, and how many such may follow each other. */
const LONGEST_SORT = 4;
const LONGEST_NAME = 5;
const MOST_UNKNOWN = 3;
/** Words of sentences that may say what the states of a group belong to. */
const TELLING: ReadonlySet<string> = new Set(
  "members party nation way known co-chairs guarantors signatories consists consist consisting comprises comprising composed made".split(
    " ",
  ),
);
/** How many states of a list are read: no body has more. */
const MOST = 200;

/** One sentence as relations are read along it: where its states, bodies and persons begin and end, and the lists that they stand in. */
export class RelationLine {
  readonly context: Context;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** States and bodies by their first and last token. */
  readonly starts: Places;
  readonly ends: Places;
  /** Named persons by their first token, and those that a plural names too ("ambassadors A and B"). */
  readonly people: Places;

  constructor(sentence: number, context: Context) {
    this.context = context;
    this.sentence = sentence;
    this.first = context.doc.sentences.first[sentence];
    this.end = context.doc.sentences.first[sentence + 1];
    const lookup = lookupOf(context.doc);
    const starts = new Map<number, Mention>();
    const ends = new Map<number, Mention>();
    for (let token = this.first; token < this.end; token++) {
      const mention = lookup.mention(token, "state", "body") ?? forumAt(token, context);
      if (mention === null) continue;
      starts.set(lookup.token(mention.span.start), mention);
      ends.set(lookup.token(mention.span.end - 1), mention);
    }
    for (const [token, state] of statesInGroups(this.first, this.end, context)) {
      starts.set(token, starts.get(token) ?? state);
      const last = lookup.token(state.span.end - 1);
      ends.set(last, ends.get(last) ?? state);
    }
    this.starts = starts;
    this.ends = ends;
    this.people = peopleBetween(this.first, this.end, context.doc);
  }

  /** The word at a token, lower case; empty outside the sentence. */
  word(token: number): string {
    return token >= this.first && token < this.end ? this.context.tree.word(token) : "";
  }

  /** The first token after a mention. */
  after(mention: Mention): number {
    return lookupOf(this.context.doc).token(mention.span.end - 1) + 1;
  }

  /** The list that begins at a token, if it is of one name only; null when nobody is named there. A name that nobody knows does not end it. */
  listAt(at: number, starts: Places): NameList | null {
    const members: Party[] = [];
    let size = 0;
    let next = at;
    let end = at;
    while (next < this.end && members.length < MOST) {
      const unknown = members.length === 0 ? 0 : this.unknownAt(next, starts);
      const item = this.itemAt(members.length === 0 ? next : this.pastLead(this.pastUnknown(next, unknown), starts), starts);
      if (item === null) break;
      members.push(...item.members);
      size += item.size + unknown;
      end = this.pastBracket(item.end);
      next = this.pastJoin(end);
      if (next === end) break;
    }
    return members.length === 0 ? null : { members, size, first: at, end };
  }

  /** After what closes a bracket that opens at a token: "(UAE)" behind a name. */
  pastBracket(at: number): number {
    if (this.word(at) !== "(") return at;
    for (let token = at + 1; token < Math.min(at + 5, this.end); token++) if (this.word(token) === ")") return token + 1;
    return at;
  }

  /** After what joins one of a list to the next. */
  pastJoin(at: number): number {
    let next = at;
    while (next < this.end && JOINS.has(this.word(next))) next++;
    if (this.word(next) === "as" && this.word(next + 1) === "well" && this.word(next + 2) === "as") return next + 3;
    return this.word(next + 1) === "with" && ["along", "together"].includes(this.word(next)) ? next + 2 : next;
  }

  /** After "the", "both", "former colonies" before a name. */
  private pastLead(at: number, starts: Places): number {
    let next = at;
    while (!starts.has(next) && LEADS.has(this.word(next))) next++;
    let name = next;
    while (name < this.end && name - next < LONGEST_SORT && !starts.has(name) && this.isSort(name)) name++;
    if (this.word(name) === "of" && SORTS.has(this.word(name - 1))) name++;
    return starts.has(name) ? name : next;
  }

  private isSort(token: number): boolean {
    if (SORTS.has(this.word(token)) || this.context.tree.tag(token) === "ADJ" || this.context.tree.penn(token) === "VBN") return true;
    return this.context.tree.penn(token) === "NNS" || (this.context.tree.tag(token) === "PROPN" && SORTS.has(this.word(token + 1)));
  }

  /** How many names that nobody knows stand in a list before the next that is known: one in "Aruba, Togo". */
  private unknownAt(at: number, starts: Places): number {
    let next = at;
    for (let count = 0; count <= MOST_UNKNOWN; count++) {
      if (this.itemAt(this.pastLead(next, starts), starts) !== null) return count;
      const end = this.pastName(next);
      const after = this.pastJoin(end);
      if (end === next || after === end) return 0;
      next = after;
    }
    return 0;
  }

  private pastUnknown(at: number, count: number): number {
    let next = at;
    for (let i = 0; i < count; i++) next = this.pastJoin(this.pastName(next));
    return next;
  }

  /** After a name that is no mention. */
  private pastName(at: number): number {
    let next = at;
    while (next < this.end && next - at < LONGEST_NAME && (this.word(next) === "the" || this.context.tree.tag(next) === "PROPN")) next++;
    return next;
  }

  /** "The union's members", "union member states": a body by whose name others are told of. */
  private tellsOfOthers(mention: Mention): boolean {
    return mention.kind === "body" && ["member", "members", "'s", "’s"].includes(this.word(this.after(mention)));
  }

  private itemAt(at: number, starts: Places): Item | null {
    const mention = starts.get(at);
    if (mention !== undefined && mention.name !== null && !mention.plural && !this.tellsOfOthers(mention))
      return { members: [{ mention, support: mentionSupport(mention), through: mention }], size: 1, end: this.after(mention) };
    return this.pairAt(at);
  }

  /** "The two Guineas": the states named in the article that end so. */
  private pairAt(at: number): Item | null {
    const { doc, tree } = this.context;
    let token = at;
    if (this.word(token) === "the") token++;
    if (!["two", "both"].includes(this.word(token))) return null;
    const name = token + 1 < this.end ? tree.text(token + 1) : "";
    if (!/^[A-Z][a-z]{2,20}s$/.test(name)) return null;
    const ending = ` ${name.slice(0, -1)}`;
    const states = new Map<number, Mention>();
    for (const mention of doc.mentions)
      if (mention.kind === "state" && mention.name?.endsWith(ending) && mention.name.split(" ").length === 2 && !states.has(mention.chain))
        states.set(mention.chain, mention);
    if (states.size !== 2) return { members: [], size: 2, end: token + 2 };
    const span = tree.spanOf(token, token + 1);
    const members = [...states.values()].map((mention) => {
      const spans = [span, mention.span];
      return { mention, support: { spans, by: "coreference" as const, from: [] }, through: mention };
    });
    return { members, size: 2, end: token + 2 };
  }
}

/**
 * The states of groups whose members are only told by their state, by their first token: "the presidents of Togo and Mali". Only in sentences that may
 * say what they belong to.
 */
export function statesInGroups(first: number, end: number, context: Context): Map<number, Mention> {
  const lookup = lookupOf(context.doc);
  const states = new Map<number, Mention>();
  let tells = false;
  for (let token = first; token < end && !tells; token++) tells = TELLING.has(context.tree.word(token));
  if (!tells) return states;
  for (let token = first; token < end; token++) {
    const group = lookup.mention(token, "group");
    for (const member of group === null ? [] : (context.members.get(group.id) ?? [])) {
      const state = member.name === null ? stateNamed(member, context) : null;
      if (state !== null) states.set(lookup.token(state.span.start), state);
    }
  }
  return states;
}

/** A standing forum, which is named like a gathering: "the Pacific Islands Forum". */
function forumAt(token: number, { doc }: Context): Mention | null {
  const mention = lookupOf(doc).mention(token, "gathering");
  return mention !== null && isForum(mention) ? mention : null;
}

/** True for a gathering that is a body by its name. */
export function isForum({ kind, name }: Mention): boolean {
  return kind === "gathering" && name !== null && name.endsWith(" Forum");
}

const people = new WeakMap<Doc, readonly Mention[]>();

/** The persons between two tokens who have a name there, by their first token. */
function peopleBetween(first: number, end: number, doc: Doc): Places {
  let named = people.get(doc);
  if (named === undefined) {
    named = doc.mentions.filter(({ kind, name }) => kind === "person" && name !== null).sort((a, b) => a.span.start - b.span.start);
    people.set(doc, named);
  }
  const places = new Map<number, Mention>();
  const from = first < end ? doc.tokens.start[first] : 0;
  const to = first < end ? doc.tokens.end[end - 1] : 0;
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle].span.start < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < named.length && named[i].span.start < to; i++) places.set(lookupOf(doc).token(named[i].span.start), named[i]);
  return places;
}
