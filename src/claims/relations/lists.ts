import type { Mention } from "../../language/doc.ts";
import { numberAt } from "../../text/numbers.ts";
import type { Span } from "../../text/span.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Party } from "../parties/party.ts";
import { bodyBefore, bodyEnding, bodyOfNoun, bodyOfVerb, isCouncil, isGroupNoun, isGroupWord } from "./groups.ts";
import type { NameList, Places } from "./line.ts";
import { COUNTRIES, MAKES, MEMBERS, type Noun, NounReader } from "./nouns.ts";

type Role = Relation["role"];

/** A list of states and what the words before it say that they are to a body. */
export interface ListMatch {
  readonly body: Mention;
  readonly members: readonly Party[];
  readonly role: Role;
  /** The token of the word that decides the role. */
  readonly token: number;
  /** The part of that word that decides it, where it is not the whole. */
  readonly span?: Span;
  readonly sentence: number;
  /** False for a body that was only named before. */
  readonly isNamed: boolean;
}

/** Lists of states that the words before them make members of a body: "the bloc's members: Togo, Mali and Chad", "includes ten countries: ...". */
export function listMatches(context: Context): ListMatch[] {
  const found: ListMatch[] = [];
  const { sentences } = context.doc;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const reader = new ListReader(sentence, context);
    for (const list of reader.lists()) {
      const match = reader.match(list);
      if (match !== null) found.push(match);
      found.push(...reader.matchesAfter(list));
    }
    found.push(...reader.outsiders());
    for (const list of reader.peoples()) {
      const match = reader.match(list);
      if (match?.role === "chair") found.push(match);
    }
  }
  return found;
}

/** The lists of states of a sentence, two states or more. */
export function listsIn(sentence: number, context: Context): readonly NameList[] {
  return new ListReader(sentence, context).lists();
}

/** How many sentences back a council may be named that "permanent members" belong to. */
const FAR_BACK = 6;
const STRONG = [":", "-", "--", "–", "—", "(", ";", "namely"];
const NAMING = ["include", "includes", "including", "are", "were", "like"];
const LEADS = ["the", "ambassadors", "both", "then", "host", "namely", "all"];
/** Verbs of which a body is the subject and its members are the object. */
const COMPOSES = [
  "include",
  "includes",
  "included",
  "comprise",
  "comprises",
  "comprised",
  "comprising",
  "unites",
  "unite",
  "uniting",
  "groups",
  "grouping",
  "has",
];
/** Who is there for a state: "made up of the foreign ministers of Togo and Mali". */
const OFFICIALS =
  "ministers governors leaders presidents heads representatives envoys ambassadors diplomats officials experts negotiators".split(" ");
const JOINED = ["joined", "entered", "rejoined"];
const FOUNDED = ["founded", "established", "created", "formed", "launched", "set"];
const MADE_OF = ["consists", "consist", "consisting", "composed", "comprised", "up"];
/** How many words a phrase before a list may have. */
const LONGEST = 14;
const MOST = 200;
/** How many words "three Gulf states" has before its noun. */
const LONGEST_SORT = 4;
/** How many words a phrase of place has that stands behind "countries". */
const LONGEST_PHRASE = 7;
/** How many names that nobody knows may begin a list. */
const MOST_UNKNOWN = 3;

class ListReader extends NounReader {
  /** The lists of states. */
  lists(): NameList[] {
    return this.listsOf(this.starts).map((list) => this.widened(list));
  }

  /** A list with the names before it that nobody knows: all of "includes Aruba, Togo and Mali". */
  private widened(list: NameList): NameList {
    let { first } = list;
    for (let size = list.size + 1; size <= list.size + MOST_UNKNOWN && this.word(first - 1) === ","; size++) {
      first = this.nameBefore(first - 2);
      if (first < 0) return list;
      const before = this.word(first - 1) === "the" ? first - 2 : first - 1;
      if (STRONG.includes(this.word(before)) || NAMING.includes(this.word(before)) || this.composing(before) >= 0)
        return { ...list, first, size };
    }
    return list;
  }

  /** The first token of the name that ends with a token, what stands in brackets behind it left out; -1 when there is no name. */
  private nameBefore(last: number): number {
    let at = last;
    if (this.word(at) === ")") while (at > this.first && last - at < LONGEST && this.word(at) !== "(") at--;
    if (this.word(at) === "(") at--;
    let first = at + 1;
    while (first > this.first && at - first < LONGEST_PHRASE && this.isNamePart(first - 1)) first--;
    return first > at ? -1 : first;
  }

  private isNamePart(token: number): boolean {
    const isCapital = (at: number) => /^[A-Z]/.test(this.context.tree.text(at));
    return isCapital(token) || (this.word(token) === "of" && isCapital(token + 1));
  }

  /** The lists of named persons. */
  peoples(): NameList[] {
    return this.listsOf(this.people);
  }

  /** "Non-EU member Norway", "non-EU Norway": who does not belong. */
  outsiders(): ListMatch[] {
    const found: ListMatch[] = [];
    for (const [at, body] of this.starts) {
      if (body.kind !== "body" || !/^non-(?!aligned)/i.test(body.text)) continue;
      let next = this.after(body);
      if ([...MEMBERS, ...COUNTRIES, "country", "state", "producers"].includes(this.word(next))) next++;
      if (this.word(next) === "such" && this.word(next + 1) === "as") next += 2;
      const list = this.listAt(next, this.starts);
      if (list === null) continue;
      const { start } = body.span;
      const span = { start, end: start + 3 };
      const named = this.context.chains.get(body.chain)?.find(({ text }) => !/^non-(?!aligned)/i.test(text)) ?? body;
      found.push({ body: named, members: list.members, role: "not a member", token: at, span, sentence: this.sentence, isNamed: true });
    }
    return found;
  }

  private listsOf(starts: Places): NameList[] {
    const lists: NameList[] = [];
    if (starts.size < 2) return lists;
    for (let token = this.first; token < this.end; token++) {
      const list = this.isOwner(token, starts) ? null : this.listAt(token, starts);
      if (list === null) continue;
      if (list.members.length > 1) lists.push(list);
      token = list.end - 1;
    }
    return lists;
  }

  /** "Members of the union, Togo and Mali": a body after "of" is whose they are. */
  private isOwner(at: number, starts: Places): boolean {
    if (starts.get(at)?.kind !== "body") return false;
    const before = this.word(at - 1) === "the" ? at - 2 : at - 1;
    return !STRONG.includes(this.word(before)) && !NAMING.includes(this.word(before));
  }

  /** What the words before a list say that its members are; null when they say nothing of the kind. */
  match(list: NameList): ListMatch | null {
    let at = list.first - 1;
    while (at > this.first && LEADS.includes(this.word(at))) at--;
    const lead = this.word(at);
    const verb = list.members.length > 1 && list.members[0].mention.kind !== "person" ? this.composing(this.beforeOfficials(at)) : -1;
    const composed = verb >= 0 ? this.composed(list, verb) : null;
    if (composed !== null) return composed;
    const grouped = list.members[0].mention.kind === "person" ? null : (this.grouped(list, at) ?? this.founded(list, at));
    if (grouped !== null) return grouped;
    const such = lead === "as" && this.word(at - 1) === "such";
    const among = lead === "them" && this.word(at - 1) === "among";
    const nationsOf = lead === "of" && list.size > 2 && [...MEMBERS, ...COUNTRIES].includes(this.word(at - 1));
    if (!STRONG.includes(lead) && !NAMING.includes(lead) && lead !== "," && !such && !among && !nationsOf) return null;
    let end = such || among ? at - 2 : at - 1;
    if ([",", "(", "-", "--", "–", "—"].includes(this.word(end)) || (lead === ":" && NAMING.includes(this.word(end)))) end--;
    const noun = this.nounAt(end);
    if (noun === null || (lead === "(" && this.word(list.end) !== ")")) return null;
    const owner = this.owner(noun);
    if (owner === null || (lead === "," && !this.isAll(noun, list)) || (nationsOf && noun.count !== list.size)) return null;
    return this.matchOf(list, noun, owner.body, owner.isNamed);
  }

  /** "Countries suspended from the union include": such are not told of as members. */
  private isShutOut(body: Mention): boolean {
    const first = lookupOf(this.context.doc).token(body.span.start);
    const from = this.word(first - 1) === "the" ? first - 2 : first - 1;
    return this.word(from) === "from" && ["suspended", "expelled", "barred"].includes(this.word(from - 1));
  }

  /** Before "the foreign ministers of": those who are there for the states of a list. */
  private beforeOfficials(at: number): number {
    if (!["of", "from"].includes(this.word(at))) return at;
    for (let token = at - 1; token > this.first && at - token <= LONGEST_SORT; token--) {
      if (OFFICIALS.includes(this.word(token))) return this.beforeSort(token);
      if (this.context.tree.tag(token) !== "NOUN") return at;
    }
    return at;
  }

  /** Before "the foreign" of "the foreign ministers". */
  private beforeSort(noun: number): number {
    let at = noun - 1;
    const isSort = (token: number) => ["ADJ", "NOUN", "PROPN"].includes(this.context.tree.tag(token)) && !this.ends.has(token);
    while (at > this.first && (["the", "and"].includes(this.word(at)) || isSort(at))) at--;
    return at;
  }

  /** "The group, formed in May, comprises Togo, Mali and Chad". */
  private composed(list: NameList, verb: number): ListMatch | null {
    const { tree } = this.context;
    if (["has", "included"].includes(tree.word(verb)) || (tree.word(verb) === "groups" && tree.tag(verb - 1) === "ADJ")) return null;
    const body = bodyOfVerb(verb, this);
    const token = tree.word(verb) === "made" ? verb + 1 : verb;
    return body === null || this.isShutOut(body) ? null : this.ofGroup(list, body, token);
  }

  /** "A grouping of Togo, Mali and Chad", "an arrangement among". */
  private grouped(list: NameList, lead: number): ListMatch | null {
    const isOfStates = ["republics", "states", "countries", "kingdoms"].includes(this.word(lead - 1)) && ["of"].includes(this.word(lead));
    const from = isOfStates ? (this.word(lead - 2) === "the" ? lead - 3 : lead - 2) : lead;
    const noun = from - 1;
    if (!["of", "among", "between"].includes(this.word(from)) || list.size < 3 || !isGroupNoun(noun, this)) return null;
    const body = bodyOfNoun(noun, this);
    return body === null ? null : this.ofGroup(list, body, from);
  }

  /** "The union, founded in 1967 by Togo, Mali and Chad": its first members. */
  private founded(list: NameList, by: number): ListMatch | null {
    const from = this.beforeCounted(by);
    if (this.word(from) !== "by" || list.size < 3) return null;
    let verb = from - 1;
    while (verb > this.first && from - verb < LONGEST && !FOUNDED.includes(this.word(verb))) verb--;
    const body = FOUNDED.includes(this.word(verb)) ? bodyOfVerb(verb, this) : null;
    return body === null ? null : this.ofGroup(list, body, from);
  }

  /** "By six oil-producing countries (": before the noun that a list in brackets or behind a dash spells out. */
  private beforeCounted(mark: number): number {
    if (!["(", "-", "--", "–", "—", ":", ","].includes(this.word(mark)) || !COUNTRIES.includes(this.word(mark - 1))) return mark;
    let at = mark - 2;
    while (at > this.first && mark - at < LONGEST_PHRASE && this.word(at) !== "by") at--;
    return at;
  }

  private ofGroup(list: NameList, body: Mention, token: number): ListMatch {
    const members = [...list.members, ...this.countedBehind(list)].filter(({ mention }) => mention.chain !== body.chain);
    return { body, members, role: "member", token, sentence: this.sentence, isNamed: false };
  }

  /** "(Groups Togo, Mali) and three Gulf states - Oman, Qatar and Kuwait": as many as the words say. */
  private countedBehind({ end }: NameList): readonly Party[] {
    const at = this.pastJoin(end);
    const count = this.context.tree.tag(at) === "NUM" ? (numberAt((index) => this.word(index), at, at + 1)?.value ?? null) : null;
    let noun = at + 1;
    while (noun < this.end && noun - at < LONGEST_SORT && !COUNTRIES.includes(this.word(noun))) noun++;
    if (at === end || count === null || !COUNTRIES.includes(this.word(noun)) || !STRONG.includes(this.word(noun + 1))) return [];
    const list = this.listAt(noun + 2, this.starts);
    return list !== null && list.size === count ? list.members : [];
  }

  /** "The five members; Togo, ... plus Mali": no more than as many as the words say. */
  private matchOf(list: NameList, { role, token, count }: Noun, body: Mention, isNamed: boolean): ListMatch {
    const members = list.members.slice(0, count ?? MOST).filter(({ mention }) => mention.chain !== body.chain);
    return { body, members, role, token, sentence: this.sentence, isNamed };
  }

  /** What the words after a list say of it: "Togo and Mali, which are not members of the union or the league". */
  matchesAfter(list: NameList): ListMatch[] {
    let at = this.pastAside(list.end);
    const comma = [",", "--", "–", "—"].includes(this.word(at));
    if (comma) at++;
    if (["all", "both", "each", "none"].includes(this.word(at)) && this.word(at + 1) === "of") at += 2;
    const relative = ["which", "who", "that", "whom"].includes(this.word(at));
    if (relative) at++;
    if (relative && JOINED.includes(this.word(at))) return this.matchesJoined(list, at);
    const isVerb = ["are", "were", "is", "was", "remain", "became", "become"].includes(this.word(at));
    if (isVerb) at++;
    else if (comma && this.word(at) === "as") return this.matchesAs(list, at + 1);
    else if (!comma || !["both", "all", "each", "now", "currently"].includes(this.word(at))) return [];
    const noun = this.memberAfter(at);
    if (noun === null) return [];
    const bodies = noun.body === null ? this.bodiesAfter(noun.head + 1) : [noun.body];
    if (bodies.length > 0) return bodies.map((body) => this.matchOf(list, noun, body, true));
    const before = noun.role !== "member" && isVerb ? bodyBefore(list.first - 1, this, 2) : null;
    return before === null || this.hasOtherGroup(before, list.first) ? [] : [this.matchOf(list, noun, before, false)];
  }

  /** "Trade with the union and the economic association of southern states. Togo and Mali are associate members": a group without a name is told of behind the body. */
  private hasOtherGroup(body: Mention, end: number): boolean {
    const { tree, doc } = this.context;
    const lookup = lookupOf(doc);
    for (let token = this.after(body); token < end; token++) {
      if (!isGroupWord(tree.word(token), this.context) || !tree.children(token, "nmod").some((child) => child < end)) continue;
      if (lookup.mention(token, "body")?.chain !== body.chain) return true;
    }
    return false;
  }

  /** "Togo and Mali, all of which joined the union in May". */
  private matchesJoined(list: NameList, verb: number): ListMatch[] {
    const at = this.word(verb + 1) === "the" && !this.starts.has(verb + 1) ? verb + 2 : verb + 1;
    const body = this.starts.get(at);
    if (body === undefined || body.kind === "state") return [];
    const after = this.after(body);
    const isDeed = this.word(after) === "in" && this.context.tree.penn(after + 1) === "VBG";
    return isDeed ? [] : [{ ...this.ofGroup(list, body, verb), isNamed: body.name !== null }];
  }

  /** "Togo and Mali, as neighbours and members of the union". */
  private matchesAs(list: NameList, at: number): ListMatch[] {
    for (let head = at; head < Math.min(at + 8, this.end) && this.word(head) !== ","; head++) {
      if (!MEMBERS.includes(this.word(head))) continue;
      const noun = this.phraseOf(head, null);
      const bodies = noun === null || noun.body !== null ? [noun?.body ?? null] : this.bodiesAfter(head + 1);
      return bodies.flatMap((body) => (noun === null || body === null ? [] : [this.matchOf(list, noun, body, true)]));
    }
    return [];
  }

  /** After an aside between dashes. */
  private pastAside(at: number): number {
    if (!["–", "—", "--"].includes(this.word(at))) return at;
    for (let token = at + 1; token < Math.min(at + LONGEST, this.end); token++) if (this.word(token) === this.word(at)) return token + 1;
    return at;
  }

  /** The noun "members" or "observer states" that a phrase which begins at a token has for its head. */
  private memberAfter(at: number): (Noun & { readonly head: number }) | null {
    const from = this.word(at) === "among" ? at + 1 : at;
    for (let head = from; head < Math.min(from + 8, this.end); head++) {
      const word = this.word(head);
      if (!MEMBERS.includes(word) && !(COUNTRIES.includes(word) && this.word(head - 1) in MAKES)) continue;
      const noun = this.phraseOf(head, null);
      return noun !== null && noun.first <= from ? { ...noun, head } : null;
    }
    return null;
  }

  /** "Of the union and the league". */
  private bodiesAfter(at: number): Mention[] {
    const bodies: Mention[] = [];
    if (!["of", "in"].includes(this.word(at))) return bodies;
    for (let next = at + 1; next < this.end; next++) {
      const from = this.word(next) === "the" && !this.starts.has(next) ? next + 1 : next;
      const body = this.starts.get(from);
      if (body?.kind !== "body") break;
      bodies.push(body);
      next = this.pastBracket(this.after(body));
      if (!["and", "or", ",", "nor"].includes(this.word(next))) break;
    }
    return bodies;
  }

  /** Whether a list after a comma is who the noun means: as many as it says, or all of them. */
  private isAll({ count, all }: Noun, { members, size, end }: NameList): boolean {
    if (count !== null) return count === size;
    if (members[0].mention.kind === "person") return true;
    return all && [",", ")", "–", "—", "-", "."].includes(this.word(end));
  }

  /** The body that the members belong to: the one named at the noun, the subject of "includes", for "members" the one named last. */
  private owner(noun: Noun): { readonly body: Mention; readonly isNamed: boolean } | null {
    if (noun.body !== null) {
      const body = noun.isMember || noun.body.name !== null || noun.count !== null ? noun.body : this.inner(noun.body);
      return body === null ? null : { body, isNamed: true };
    }
    if (this.word(noun.first - 1) === "whose")
      return isOwned(bodyEnding(noun.first - (this.word(noun.first - 2) === "," ? 3 : 2), this), true);
    const verb = this.composing(this.beforeOfficials(noun.first - 1));
    if (verb >= 0) return isOwned(bodyOfVerb(verb, this), true);
    const group = isGroupNoun(noun.first - 2, this) && ["of", "among", "between"].includes(this.word(noun.first - 1));
    if (group) return isOwned(bodyOfNoun(noun.first - 2, this), true);
    return noun.isMember
      ? isOwned(
          bodyBefore(noun.first - 1, this, noun.ofCouncil ? FAR_BACK : 2, (one) => !noun.ofCouncil || isCouncil(one)),
          false,
        )
      : null;
  }

  /** The verb that ends at a token and has members for its object: "includes", "is made up of", "brings together"; -1 when there is none. */
  private composing(at: number): number {
    const before = this.word(at - 1);
    if (COMPOSES.includes(this.word(at))) return at;
    if (this.word(at) === "of" && MADE_OF.includes(before)) return before === "up" ? at - 2 : at - 1;
    return this.word(at) === "together" && ["brings", "bring", "bringing"].includes(before) ? at - 1 : -1;
  }

  /** "The G9 group": the body that bears the name. */
  private inner(body: Mention): Mention | null {
    const { start } = body.span;
    for (let token = lookupOf(this.context.doc).token(start); token < body.head; token++) {
      const named = this.starts.get(token);
      if (named?.kind === "body" && named.name !== null) return named;
    }
    return null;
  }
}

function isOwned(body: Mention | null, isNamed: boolean): { readonly body: Mention; readonly isNamed: boolean } | null {
  return body === null ? null : { body, isNamed };
}
