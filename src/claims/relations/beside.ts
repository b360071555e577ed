import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { type Party, standFor } from "../parties/party.ts";
import { mentionSupport } from "../setting/setting.ts";
import { bothBefore, countryAt } from "./country.ts";
import { type NameList, RelationLine } from "./line.ts";
import { type Post, senseOf } from "./posts.ts";

/** Somebody who may have a place in a body. */
export type Member = Pick<Party, "mention" | "support">;

/** What is asked of those who may have a place: what they are, and how many. */
export type Asked = Pick<Post, "holder" | "plural" | "count" | "head" | "end">;

/** Forms of verbs that say what somebody is. */
export const IS: readonly string[] = "is are was were be been being become becomes became becoming remain remains remained".split(" ");
/** What may stand between a subject and its verb, or a verb and its complement. */
export const BETWEEN: readonly string[] =
  "currently presently now also already still officially formally again both all has have had been recently just therefore thus later".split(
    " ",
  );
/** What makes it a wish, a plan or a denial. */
export const NOT_SO: readonly string[] = "not n't n’t never may might could would should no will to can wants hopes".split(" ");
/** What follows the name of an owner. */
export const OWNS: readonly string[] = ["'s", "’s", "'", "’"];
/** How many words a title has that stands before a name. */
export const LONGEST_TITLE = 5;
/** Verbs of what somebody was at some time. */
const PAST = ["was", "were", "served", "acted"];
const RELATIVES = ["which", "who", "that"];
/** What may stand before a name: "then Norwegian diplomat A B". */
const TITLES = ["ADJ", "NOUN", "PROPN"];

/** A line with who is named beside a token of it: the holders of a place, before it, after it, as the subject of its verb. */
export class BesideReader extends RelationLine {
  private readonly peopleEnds = new Map<number, Mention>();
  /** Persons by the first token of the name, behind nationality and office. */
  private readonly names = new Map<number, Mention>();
  protected readonly titles = new Map<number, Mention>();
  protected readonly titleEnds = new Map<number, Mention>();

  constructor(sentence: number, context: Context) {
    super(sentence, context);
    const lookup = lookupOf(context.doc);
    for (const mention of this.people.values()) {
      this.peopleEnds.set(lookup.token(mention.span.end - 1), mention);
      if (mention.nameSpan !== null) this.names.set(lookup.token(mention.nameSpan.start), mention);
    }
    for (let token = this.first; token < this.end; token++) {
      const mention = lookup.mention(token, "person");
      if (mention === null || mention.name !== null || mention.plural) continue;
      this.titles.set(lookup.token(mention.span.start), mention);
      this.titleEnds.set(lookup.token(mention.span.end - 1), mention);
    }
  }

  /** After words of a list. */
  protected past(at: number, words: readonly string[]): number {
    let next = at;
    while (next < this.end && words.includes(this.word(next))) next++;
    return next;
  }

  /** Those who are named from a token on: a person with a title, a state, for more than one all of the list. */
  protected holdersFrom(at: number, post: Asked, only?: "person"): Member[] | null {
    const person = post.holder === "state" ? null : this.personFrom(at);
    if (person !== null) return [memberOf(person)];
    if (post.holder === "person" || only === "person") return null;
    const from = this.past(at, ["the"]);
    const first = this.starts.has(at) ? at : from;
    const list = this.starts.get(first)?.name == null ? null : this.listAt(first, this.starts);
    if (list === null || OWNS.includes(this.word(list.end))) return null;
    return post.plural ? [...list.members] : list.members.slice(0, 1);
  }

  /** The person named at a token, or after a title: "the prime minister of Togo, the Hon. A B". */
  protected personFrom(at: number): Mention | null {
    for (let token = at; token < this.end && token - at <= LONGEST_TITLE; token++) {
      const title = this.titles.get(token);
      const named = this.people.get(token) ?? this.names.get(token) ?? (title === undefined ? null : this.nameOf(title));
      if (named !== null && named !== undefined) return named;
      if (title !== undefined || !(this.word(token) === "the" || TITLES.includes(this.context.tree.tag(token)))) return null;
      if (this.starts.get(token)?.kind === "state" && this.word(token + 1) !== "'s") return null;
    }
    return null;
  }

  /** The name of somebody told of by a title, if it is in the same sentence. */
  protected nameOf(title: Mention): Mention | null {
    for (const person of this.people.values()) if (person.chain === title.chain) return person;
    return null;
  }

  /** The subject that stands before a verb: "X has been", "X, which is", "X serves". Null when it is denied or only may be so. */
  protected subjectOf(verb: number, post: Asked): Member[] | null {
    let at = verb - 1;
    while (BETWEEN.includes(this.word(at)) || IS.includes(this.word(at))) at--;
    if (NOT_SO.includes(this.word(at)) || ["not", "n't", "n’t", "no", "never"].includes(this.word(verb + 1))) return null;
    const pronoun = ["he", "she", "it", "they"].includes(this.word(at)) ? lookupOf(this.context.doc).mention(at, "pronoun") : null;
    const country = countryAt(at, this.context);
    if (country !== null) return [country];
    if (pronoun !== null) return PAST.includes(this.word(verb)) ? null : standFor(pronoun, this.context);
    const relative = RELATIVES.includes(this.word(at));
    if (relative) at--;
    if (relative && this.word(at) === ",") at--;
    const holder = this.holderEnding(at, post);
    if (holder !== null && (relative || this.context.tree.penn(verb) === "VBG" || !this.isInPhrase(holder))) return holder;
    return relative ? null : this.subjectInTree(verb, post);
  }

  private subjectInTree(verb: number, post: Asked): Member[] | null {
    const { tree, doc } = this.context;
    for (const token of [verb, post.head, tree.head(post.head)]) {
      const subject = token < 0 ? -1 : tree.child(token, "nsubj", "nsubj:pass");
      const mention = subject < 0 || subject >= verb ? null : lookupOf(doc).mention(subject, "person", "state");
      const named = mention === null || mention.kind === "state" || mention.name !== null ? mention : this.nameOf(mention);
      if (named !== null) return [memberOf(named)];
    }
    return null;
  }

  /** "The minister of Togo": a state after a preposition is no subject. */
  protected isInPhrase(members: readonly Member[]): boolean {
    const [{ mention }] = members;
    const { doc, tree } = this.context;
    if (mention.kind !== "state") return false;
    const first = lookupOf(doc).token(mention.span.start);
    const before = this.word(first - 1) === "the" ? first - 2 : first - 1;
    return before >= this.first && tree.tag(before) === "ADP";
  }

  /** Whoever is named last before a token, that included: a person, a state, for more than one the list. */
  protected holderEnding(token: number, post: Asked): Member[] | null {
    let at = token;
    if (this.word(at) === ")") while (at > this.first && token - at < 6 && this.word(at) !== "(") at--;
    if (this.word(at) === "(") at--;
    if (post.holder !== "state") {
      const title = this.titleEnds.get(at);
      const person = this.peopleEnds.get(at) ?? (title === undefined ? null : this.nameOf(title));
      if (person !== null && person !== undefined) return [memberOf(person)];
    }
    const country = post.holder === "person" ? null : countryAt(at, this.context);
    if (country !== null) return [country];
    const group = post.holder === "person" || !post.plural ? null : lookupOf(this.context.doc).mention(at, "group");
    const both = group === null ? [] : bothBefore(group, this.sentence, this.context);
    if (both.length > 0) return both;
    const state = this.ends.get(at);
    const compatriot = post.holder === "state" || state?.kind !== "state" ? null : this.personOf(state);
    if (compatriot !== null) return [memberOf(compatriot)];
    if (post.holder === "person" || state === undefined || state.name === null || state.plural) return null;
    if (!post.plural) return [memberOf(state)];
    const list = this.lists().find(({ end }) => end === token + 1 || end === at + 1);
    const follows = this.starts.has(post.end + 1) || this.starts.has(post.end + 2);
    if (list === undefined || (post.count !== null && list.size !== post.count)) return null;
    return ["(", ":", "-", "–", "—", "--"].includes(this.word(post.end)) && follows ? null : [...list.members];
  }

  /** The person, named or told of by an office, whose words end with a token. */
  protected personEnding(token: number): Mention | null {
    return this.peopleEnds.get(token) ?? this.titleEnds.get(token) ?? null;
  }

  /** "A B of Togo": the person before a state. */
  private personOf(state: Mention): Mention | null {
    const first = lookupOf(this.context.doc).token(state.span.start);
    return ["of", "from"].includes(this.word(first - 1)) ? (this.peopleEnds.get(first - 2) ?? null) : null;
  }

  protected lists(): NameList[] {
    const lists: NameList[] = [];
    for (let token = this.first; token < this.end; token++) {
      const list = this.listAt(token, this.starts);
      if (list === null) continue;
      if (list.members.length > 1) lists.push(list);
      token = list.end - 1;
    }
    return lists;
  }

  /** Whether a word is a verb of a class of relation_posts.tsv. */
  protected is(token: number, name: "succeed" | "appoint" | "serve" | "hold" | "hand" | "shun"): boolean {
    return senseOf(this.word(token), name, this.context.lexicon) !== null;
  }
}

/** A mention that stands for itself. */
export function memberOf(mention: Mention): Member {
  return { mention, support: mentionSupport(mention) };
}
