import type { Mention } from "../language/doc.ts";
import type { Relation } from "./claim.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import { sentenceOf } from "./make.ts";
import { type Party, standFor } from "./party.ts";
import { isForum, type NameList, RelationLine } from "./relation-line.ts";
import { type Post, postAt, senseOf } from "./relation-posts.ts";
import { mentionSupport } from "./setting.ts";
import { type Told, toldOf } from "./told.ts";

type Role = Relation["role"];

/** Who has a post, by the words beside it. */
export interface Holding {
  readonly body: Mention;
  readonly members: readonly Pick<Party, "mention" | "support">[];
  readonly role: Role;
  /** The word that decides the role. */
  readonly token: number;
  readonly sentence: number;
  /** False where the phrase leaves out the body, which is named before it. */
  readonly isNamed: boolean;
  /** How far it has come, where a verb says so: "will take over the chair". Null where it is told by the way. */
  readonly told: Told | null;
}

type Member = Holding["members"][number];

/** Holders with what they are, where that is not simply what the post says. */
interface Beside {
  readonly members: readonly Member[];
  readonly role?: Role;
  readonly token?: number;
  readonly told?: Told | null;
}

const IS = ["is", "are", "was", "were", "be", "been", "being", "become", "becomes", "became", "becoming", "remain", "remains", "remained"];
/** What may stand between a subject and its verb, or a verb and its complement. */
const BETWEEN =
  "currently now also already still officially formally again both all has have had been recently just therefore thus later".split(" ");
const NOT_SO = ["not", "n't", "n’t", "never", "may", "might", "could", "would", "should", "no", "will", "to", "can", "wants", "hopes"];
const RELATIVES = ["which", "who", "that"];
const OPENS = [",", "(", "-", "–", "—", "--"];
const CLOSES = [",", ")", "(", ".", "–", "—", "-", "--", ";", ":", ""];
const OWNS = ["'s", "’s", "'", "’"];
/** What may stand before a name: "then Norwegian diplomat A B". */
const TITLES = ["ADJ", "NOUN", "PROPN"];
const LONGEST_TITLE = 5;
/** How far back a verb may stand from "as", and a body from a phrase that leaves it out, in words and in sentences. */
const FAR = 40;
const BACK = 2;

/** All that phrases for places in bodies say of who has them: "X, the bloc's chair", "elected X as its chair", "the chair is X". */
export function holdings(context: Context): Holding[] {
  const found: Holding[] = [];
  const { sentences } = context.doc;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence];
    let reader: HolderReader | null = null;
    for (let token = first; token < sentences.first[sentence + 1]; token++) {
      const word = context.tree.word(token);
      if (senseOf(word, "post", context.lexicon) === null && senseOf(word, "office", context.lexicon) === null) continue;
      reader ??= new HolderReader(sentence, context);
      found.push(...reader.holdingsAt(token));
    }
  }
  return found;
}

class HolderReader extends RelationLine {
  private readonly peopleEnds = new Map<number, Mention>();
  private readonly titles = new Map<number, Mention>();
  private readonly titleEnds = new Map<number, Mention>();

  constructor(sentence: number, context: Context) {
    super(sentence, context);
    const lookup = lookupOf(context.doc);
    for (const mention of this.people.values()) this.peopleEnds.set(lookup.token(mention.span.end - 1), mention);
    for (let token = this.first; token < this.end; token++) {
      const mention = lookup.mention(token, "person");
      if (mention === null || mention.name !== null || mention.plural) continue;
      this.titles.set(lookup.token(mention.span.start), mention);
      this.titleEnds.set(lookup.token(mention.span.end - 1), mention);
    }
  }

  /** Who has the post that a token names. */
  holdingsAt(token: number): Holding[] {
    const post = postAt(token, this);
    if (post === null) return [];
    const found = post.office ? this.ofOffice(post) : this.ofPost(post);
    const body = found.length === 0 ? null : this.bodyOf(post);
    if (body === null) return [];
    const isNamed = post.body !== null;
    return found.flatMap((beside) => {
      const members = beside.members.filter(({ mention }) => mention.chain !== body.chain && this.mayHold(mention, post));
      const { role = post.role, token: decides = post.token, told = null } = beside;
      return members.length === 0 ? [] : [{ body, members, role, token: decides, sentence: this.sentence, isNamed, told }];
    });
  }

  private mayHold(mention: Mention, post: Post): boolean {
    if (post.body === null && mention.kind === "person" && mention.title === null) return false;
    if (post.holder === "state") return mention.kind === "state" || mention.kind === "body";
    return mention.kind === "person" || (post.holder === "any" && mention.kind === "state");
  }

  /** The body of a post; of one without the one that is named last. */
  private bodyOf(post: Post): Mention | null {
    if (post.body !== null) return post.body;
    if (!post.owned && !post.definite && post.end - post.head < 2) return null;
    const { doc } = this.context;
    const lookup = lookupOf(doc);
    const oldest = doc.sentences.first[Math.max(0, this.sentence - BACK)];
    const section = (sentence: number) => doc.article.blocks[doc.sentences.block[sentence]].section;
    for (let at = post.first - 1; at >= oldest; at--) {
      const mention = lookup.mention(at, "body", "gathering");
      if (mention === null || mention.name === null || (mention.kind === "gathering" && !isForum(mention))) continue;
      if (this.context.tree.word(lookup.token(mention.span.start) - 1) === "by") continue;
      return section(sentenceOf(doc, at)) === section(this.sentence) ? mention : null;
    }
    return null;
  }

  /** Who has a post: "X, the chair", "chair X", "X is the chair", "elected X as chair", "in his capacity as chair". */
  private ofPost(post: Post): Beside[] {
    if (OWNS.includes(this.word(post.first))) return [];
    const before = post.first - 1;
    const after = this.inName(post) ?? this.holdersAfter(post);
    if (this.is(before, "succeed")) return after === null ? [] : this.succession(after, before, post);
    if (after !== null) return [{ members: after }];
    if (this.word(before) === "as") return this.ofAs(post, before);
    const members = this.inApposition(post) ?? this.ofCopula(post);
    return members === null ? [] : [{ members }];
  }

  private is(token: number, name: "succeed" | "appoint" | "serve" | "hold" | "hand"): boolean {
    return senseOf(this.word(token), name, this.context.lexicon) !== null;
  }

  /** "AU chair Amina Mohamed" where the parser made one name of it. */
  private inName(post: Post): Member[] | null {
    const { start } = this.context.doc.tokens;
    if (post.body === null) return null;
    for (const [first, person] of this.people)
      if (first <= post.head && person.nameSpan !== null && post.end < this.end && person.nameSpan.start === start[post.end])
        return [memberOf(person)];
    return null;
  }

  /** "The chair, X", "the chair and premier, X", "the chair is X", "the chair (X)", "chair X". */
  private holdersAfter(post: Post): Member[] | null {
    const at = post.end;
    const word = this.word(at);
    if (["is", "are", "remains"].includes(word)) return post.definite ? this.holdersFrom(this.past(at + 1, BETWEEN), post) : null;
    if (["was", "were"].includes(word)) return null;
    const held = this.past(word === "," ? at + 1 : at, BETWEEN);
    if (this.word(held) === "held" && this.word(held + 1) === "by") return this.holdersFrom(held + 2, post);
    if (word === "and" || word === "&")
      return this.titles.has(at + 1) || this.people.has(at + 1) ? this.holdersFrom(at + 1, post, "person") : null;
    if (["a", "an"].includes(this.word(post.first))) return null;
    if (word === "(" || word === ";") return post.plural ? null : this.holdersFrom(at + 1, post);
    if (word !== ",") return post.body !== null || post.end - post.head > 1 ? this.holdersFrom(at, post) : null;
    if (post.plural || (!post.definite && post.body === null) || this.holderEnding(post.first - 2, post) !== null) return null;
    return this.holdersFrom(
      this.past(at + 1, BETWEEN),
      post,
      this.word(post.first - 1) === "as" || post.first === this.first ? undefined : "person",
    );
  }

  private past(at: number, words: readonly string[]): number {
    let next = at;
    while (next < this.end && words.includes(this.word(next))) next++;
    return next;
  }

  /** Those who are named from a token on: a person with a title, a state, for more than one all of the list. */
  private holdersFrom(at: number, post: Post, only?: "person"): Member[] | null {
    const person = post.holder === "state" ? null : this.personFrom(at);
    if (person !== null) return [memberOf(person)];
    if (post.holder === "person" || only === "person") return null;
    const from = this.past(at, [":", "the"]);
    const first = this.starts.has(at) ? at : from;
    const list = this.starts.get(first)?.name == null ? null : this.listAt(first, this.starts);
    if (list === null || OWNS.includes(this.word(list.end))) return null;
    return post.plural ? [...list.members] : list.members.slice(0, 1);
  }

  /** The person named at a token, or after a title: "the prime minister of Togo, the Hon. A B". */
  private personFrom(at: number): Mention | null {
    for (let token = at; token < this.end && token - at <= LONGEST_TITLE; token++) {
      const title = this.titles.get(token);
      const named = this.people.get(token) ?? (title === undefined ? null : this.nameOf(title));
      if (named !== null && named !== undefined) return named;
      if (title !== undefined || !(this.word(token) === "the" || TITLES.includes(this.context.tree.tag(token)))) return null;
      if (this.starts.get(token)?.kind === "state" && this.word(token + 1) !== "'s") return null;
    }
    return null;
  }

  /** The name of somebody told of by a title, if it is in the same sentence. */
  private nameOf(title: Mention): Mention | null {
    const { chains, doc } = this.context;
    const named = chains.get(title.chain)?.find((one) => one.name !== null && sentenceOf(doc, one.head) === this.sentence);
    return named ?? null;
  }

  /** "X, the chair of the bloc, said": closed by a mark, or by the verb. */
  private inApposition(post: Post): Member[] | null {
    const opens = this.word(post.first - 1) === "also" ? post.first - 2 : post.first - 1;
    if (!OPENS.includes(this.word(opens))) return null;
    const closes = this.word(post.end);
    const isClosed =
      CLOSES.includes(closes) ||
      closes === "and" ||
      this.context.tree.tag(post.end) === "VERB" ||
      this.context.tree.tag(post.end) === "AUX";
    return isClosed ? this.holderEnding(opens - 1, post) : null;
  }

  /** "X is the chair", "X, which became its member". */
  private ofCopula(post: Post): Member[] | null {
    let at = post.first - 1;
    while (BETWEEN.includes(this.word(at))) at--;
    if (["one", "two", "three", "among"].includes(this.word(at))) at--;
    return IS.includes(this.word(at)) ? this.subjectOf(at, post) : null;
  }

  /** The subject that stands before a verb: "X has been", "X, which is", "X serves". Null when it is denied or only may be so. */
  private subjectOf(verb: number, post: Post): Member[] | null {
    let at = verb - 1;
    while (BETWEEN.includes(this.word(at)) || IS.includes(this.word(at))) at--;
    if (NOT_SO.includes(this.word(at)) || ["not", "n't", "n’t", "no", "never"].includes(this.word(verb + 1))) return null;
    const relative = RELATIVES.includes(this.word(at));
    if (relative) at--;
    if (relative && this.word(at) === ",") at--;
    const holder = this.holderEnding(at, post);
    if (holder !== null && (relative || !this.isInPhrase(holder))) return holder;
    return holder === null && !relative ? this.subjectInTree(verb, post) : null;
  }

  private subjectInTree(verb: number, post: Post): Member[] | null {
    const { tree, doc } = this.context;
    for (const token of [verb, post.head, tree.head(post.head)]) {
      const subject = token < 0 ? -1 : tree.child(token, "nsubj", "nsubj:pass");
      const mention = subject < 0 || subject >= verb ? null : lookupOf(doc).mention(subject, "person", "state");
      if (mention !== null && (mention.kind === "state" || mention.name !== null)) return [memberOf(mention)];
    }
    return null;
  }

  /** "The minister of Togo": a state after a preposition is no subject. */
  private isInPhrase(members: readonly Member[]): boolean {
    const [{ mention }] = members;
    const { doc, tree } = this.context;
    if (mention.kind !== "state") return false;
    const first = lookupOf(doc).token(mention.span.start);
    const before = this.word(first - 1) === "the" ? first - 2 : first - 1;
    return before >= this.first && tree.tag(before) === "ADP";
  }

  /** Whoever is named last before a token, that included: a person, a state, for more than one the list. */
  private holderEnding(token: number, post: Post): Member[] | null {
    let at = token;
    if (this.word(at) === ")") while (at > this.first && token - at < 6 && this.word(at) !== "(") at--;
    if (this.word(at) === "(") at--;
    if (post.holder !== "state") {
      const title = this.titleEnds.get(at);
      const person = this.peopleEnds.get(at) ?? (title === undefined ? null : this.nameOf(title));
      if (person !== null && person !== undefined) return [memberOf(person)];
    }
    const state = this.ends.get(at);
    if (post.holder === "person" || state === undefined || state.name === null || state.plural) return null;
    if (!post.plural) return [memberOf(state)];
    const list = this.lists().find(({ end }) => end === token + 1 || end === at + 1);
    const follows = this.starts.has(post.end + 1) || this.starts.has(post.end + 2);
    if (list === undefined || (post.count !== null && list.size !== post.count)) return null;
    return ["(", ":", "-", "–", "—", "--"].includes(this.word(post.end)) && follows ? null : [...list.members];
  }

  private lists(): NameList[] {
    const lists: NameList[] = [];
    for (let token = this.first; token < this.end; token++) {
      const list = this.listAt(token, this.starts);
      if (list === null) continue;
      if (list.members.length > 1) lists.push(list);
      token = list.end - 1;
    }
    return lists;
  }

  /** "Elected X as chair", "X serves as chair", "X replaces Y as chair", "in his capacity as chair". */
  private ofAs(post: Post, as: number): Beside[] {
    const pronoun = lookupOf(this.context.doc).mention(as - 2, "pronoun");
    if (pronoun !== null && CAPACITIES.includes(this.word(as - 1))) return [{ members: standFor(pronoun, this.context) }];
    if (this.is(as - 1, "serve") || this.is(as - 1, "appoint")) return besides(this.subjectOf(as - 1, post));
    const last = this.word(as - 1) === "," ? as - 2 : as - 1;
    const objects = this.holderEnding(last, post) ?? this.holderEnding(last, { ...post, plural: false });
    if (objects === null) return [];
    const first = lookupOf(this.context.doc).token(objects[0].mention.span.start);
    for (let at = first - 1; at >= this.first && first - at < FAR; at--) {
      if (this.is(at, "succeed")) return this.succession(objects, at, post);
      if (this.is(at, "appoint")) return [{ members: objects }];
      if (this.context.tree.tag(at) === "VERB" || this.word(at) === ";") break;
    }
    return [];
  }

  /** Who has an office: "X's presidency", "X took over the presidency from Y", "handed it over to Y", "the presidency is held by X". */
  private ofOffice(post: Post): Beside[] {
    if (OWNS.includes(this.word(post.first))) return besides(this.holderEnding(post.first - 1, post));
    const verb = this.word(post.first - 1) === "over" ? post.first - 2 : post.first - 1;
    if (this.is(verb, "hold")) {
      const found = this.takenBy(verb, post);
      const former = found.length === 0 ? null : this.holdersPast("from", post);
      return former === null ? found : [...found, former];
    }
    if (this.is(verb, "hand") && NOT_SO.includes(this.word(verb - 1))) return [];
    if (this.is(verb, "hand")) {
      const former = this.subjectOf(verb, post);
      const next = this.holdersPast("to", post);
      const left: Beside[] = former === null ? [] : [{ members: former, role: "former chair", token: verb }];
      return next === null ? left : [...left, { members: next.members }];
    }
    const is = this.past(this.past(post.end, [","]), [...BETWEEN, "is", "are"]);
    return this.word(is) === "held" && this.word(is + 1) === "by" ? besides(this.holdersFrom(is + 2, post)) : [];
  }

  private takenBy(verb: number, post: Post): Beside[] {
    const will = this.word(verb - 1) === "will";
    const members = this.subjectOf(will ? verb - 1 : verb, post);
    if (members === null) return [];
    const told = will ? toldOf(verb, this.context) : null;
    return told !== null && told.absent !== null ? [] : [{ members, told }];
  }

  /** Who stands after "from" or "to" behind a phrase, at most a few words on: "the presidency on Friday from Y". */
  private holdersPast(word: string, post: Post): Beside | null {
    for (let at = post.end; at < post.end + LONGEST_TITLE && at < this.end; at++) {
      if ([".", ";", "("].includes(this.word(at))) return null;
      if (this.word(at) !== word) continue;
      const members = this.holdersFrom(at + 1, post);
      return members === null ? null : { members, role: "former chair", token: at };
    }
    return null;
  }

  /** "X replaces Y as chair": who was in the chair, and who is. */
  private succession(former: readonly Member[], verb: number, post: Post): Beside[] {
    const isChair = post.role === "chair";
    const isPlan = ["to", "will", "would", "may", "could"].includes(this.word(verb - 1));
    let at = verb;
    if (this.word(at - 1) === "to") at -= 2;
    const subject = isPlan && at === verb ? null : this.subjectOf(at, post);
    const found: Beside[] = besides(subject);
    if (isChair && !isPlan) found.push({ members: former, role: "former chair", token: verb });
    else if (post.token !== verb && this.word(verb - 1) === "will" && post.first - 1 === verb) found.push({ members: former });
    return found;
  }
}

/** What one does a thing in: "in his capacity as". */
const CAPACITIES = ["capacity", "role", "position", "function", "job", "post"];

function memberOf(mention: Mention): Member {
  return { mention, support: mentionSupport(mention) };
}

function besides(members: readonly Member[] | null): Beside[] {
  return members === null || members.length === 0 ? [] : [{ members }];
}
