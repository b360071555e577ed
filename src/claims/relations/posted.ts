import type { Relation } from "../claim.ts";
import { lookupOf } from "../lookup.ts";
import { type Told, toldOf } from "../told.ts";
import { BETWEEN, BesideReader, IS, LONGEST_TITLE, type Member, memberOf, NOT_SO, OWNS } from "./beside.ts";
import type { Post } from "./posts.ts";

type Role = Relation["role"];

/** Holders with what they are, where that is not simply what the post says. */
export interface Beside {
  readonly members: readonly Member[];
  readonly role?: Role;
  readonly token?: number;
  readonly told?: Told | null;
}

const OPENS = [",", "(", "-", "–", "—", "--"];
const CLOSES = [",", ")", "(", ".", "–", "—", "-", "--", ";", ":", "for", "until", "since", ""];
const PASSIVE = ["was", "were", "been", "be", "is", "are"];
/** Verbs that make members of others. */
const MAKES = ["make", "makes", "made", "making"];
const LEAVING = ["outgoing", "outgone"];
/** How far behind an opening phrase its subject may stand. */
const FAR = 40;

/** A line with those who have a post by what stands around its noun phrase: an apposition, a copula, a verb that makes or elects. */
export class PostedReader extends BesideReader {
  /** "(Will) make Togo and Mali full members": members, or those who are to be. */
  protected ofMaking(post: Post): Beside | null {
    const members =
      this.holderEnding(post.first - 1, { ...post, plural: true }) ?? this.holderEnding(post.first - 1, { ...post, plural: false });
    if (post.role !== "member" || members === null) return null;
    const start = lookupOf(this.context.doc).token(members[0].mention.span.start);
    const verb = this.word(start - 1) === "the" ? start - 2 : start - 1;
    if (!MAKES.includes(this.word(verb)) || NOT_SO.slice(0, 4).includes(this.word(verb - 1))) return null;
    const told = toldOf(verb, this.context);
    if (told.absent !== null) return null;
    if (told.status === "held") return { members, told };
    return this.word(verb - 1) === "will" ? { members, role: "acceding", token: verb - 1, told } : null;
  }

  /** "Will become a full member", where nothing says of what. */
  protected ofBecoming(post: Post): Beside | null {
    const verb = post.first - 1;
    if (post.role !== "member" || this.word(verb) !== "become" || this.word(verb - 1) !== "will") return null;
    const members = this.subjectOf(verb - 1, post);
    return members === null ? null : { members, role: "acceding", token: verb - 1, told: toldOf(verb, this.context) };
  }

  /** "As one of five permanent members of the council and a member of the union, Togo has": the subject that follows. */
  protected inOpening(post: Post): Member[] | null {
    const { tree, doc } = this.context;
    if (this.word(this.first) !== "as" || post.body === null) return null;
    for (let at = post.end; at < this.end && at - post.end < FAR; at++) {
      if (["VERB", "AUX"].includes(tree.tag(at))) return null;
      const mention = lookupOf(doc).mention(at, "state");
      if (mention !== null && ["nsubj", "nsubj:pass"].includes(tree.relation(at)) && post.holder !== "person") return [memberOf(mention)];
    }
    return null;
  }

  /** "AU chair Amina Mohamed" where the parser made one name of it. */
  protected inName(post: Post): Member[] | null {
    const { start } = this.context.doc.tokens;
    if (post.body === null) return null;
    for (const [first, person] of this.people)
      if (first <= post.head && person.nameSpan !== null && post.end < this.end && person.nameSpan.start === start[post.end])
        return [memberOf(person)];
    return null;
  }

  /** "The chair, X", "the chair and premier, X", "the chair is X", "the chair (X)", "chair X". */
  protected holdersAfter(post: Post): Member[] | null {
    const at = post.end;
    const word = this.word(at);
    if (post.body === null && word === "and" && this.isChairOfAnother(at + 1)) return null;
    if (["is", "are", "remains"].includes(word)) return post.definite ? this.holdersFrom(this.past(at + 1, [...BETWEEN, ":"]), post) : null;
    if (["was", "were"].includes(word)) return null;
    const held = this.past(word === "," ? at + 1 : at, BETWEEN);
    const by = this.past(held + 1, BETWEEN);
    if (this.word(held) === "held" && this.word(by) === "by") return this.holdersFrom(by + 1, post);
    if (word === "and" || word === "&")
      return this.titles.has(at + 1) || this.people.has(at + 1) ? this.holdersFrom(at + 1, post, "person") : null;
    if (["a", "an"].includes(this.word(post.first))) return this.holdersInFront(post);
    if (["(", ";", "-", "–", "—"].includes(word)) return post.plural ? null : this.holdersFrom(at + 1, post);
    const isSent = post.role === "envoy" && (["his", "her"].includes(this.word(post.first)) || OWNS.includes(this.word(post.first)));
    if (word !== ",")
      return post.body !== null || isSent || post.end - post.head > 1 || this.isLeaving(post) ? this.holdersFrom(at, post) : null;
    const isAs = this.word(post.first - 1) === "as" && post.first - 1 === this.first;
    const isSaidOf = !isSent && this.holderEnding(post.first - 2, post) !== null;
    if ((post.plural && !isAs) || (!post.definite && post.body === null && !isSent) || isSaidOf) return null;
    return this.holdersFrom(
      this.past(at + 1, BETWEEN),
      post,
      this.word(post.first - 1) === "as" || post.first === this.first ? undefined : "person",
    );
  }

  /** "(The chairperson and) AU chair": the body is named there. */
  private isChairOfAnother(at: number): boolean {
    const title = this.titles.get(at);
    return this.starts.get(at)?.kind === "body" || (title?.affiliation != null && /\bchair/.test(title.title ?? ""));
  }

  /** "Outgoing chairman X": the body's, that is told of. */
  protected isLeaving({ head }: Post): boolean {
    return LEAVING.includes(this.word(head - 1));
  }

  /** "A member of the union since 1995, X": set before the subject. */
  protected holdersInFront(post: Post): Member[] | null {
    const start = this.word(post.first - 1) === "as" ? post.first - 1 : post.first;
    if (start !== this.first) return null;
    let at = post.end;
    if (this.word(at) === "since") while (at < this.end && at - post.end < LONGEST_TITLE && this.word(at) !== ",") at++;
    return this.word(at) === "," ? this.holdersFrom(at + 1, post) : null;
  }

  /** "X, the chair of the bloc, said": closed by a mark, or by the verb. */
  protected inApposition(post: Post): Member[] | null {
    let opens = post.first - 1;
    while (BETWEEN.includes(this.word(opens))) opens--;
    if (!OPENS.includes(this.word(opens))) return null;
    const closes = this.word(post.end);
    const isClosed =
      CLOSES.includes(closes) ||
      closes === "and" ||
      (post.definite && ["that", "to", "which", "who", "with"].includes(closes)) ||
      this.context.tree.tag(post.end) === "VERB" ||
      this.context.tree.tag(post.end) === "AUX";
    const members = isClosed ? this.holderEnding(opens - 1, post) : null;
    return members?.every(({ mention }) => mention.kind !== "body") ? members : null;
  }

  /** "Was elected", "be named". */
  protected isElected(verb: number): boolean {
    return this.is(verb, "appoint") && PASSIVE.includes(this.word(verb - 1));
  }

  /** "Was elected head of the union", "will be named its chair". */
  protected ofElection(post: Post, verb: number): Beside[] {
    const told = toldOf(verb, this.context);
    const members = this.subjectOf(["will", "to"].includes(this.word(verb - 2)) ? verb - 2 : verb - 1, post);
    const isSaid = told.status === "held" || (told.status === "planned" && post.role === "chair");
    return members === null || !isSaid || told.absent !== null ? [] : [{ members, told }];
  }

  /** "Togo is the largest supplier and the only member of the union in the region". */
  protected ofConjunct({ head, holder }: Post): Member[] | null {
    const { tree, doc } = this.context;
    const first = tree.relation(head) === "conj" ? tree.head(head) : -1;
    if (first < 0 || tree.child(first, "cop") < 0 || holder === "person") return null;
    if (tree.children(first, "advmod").some((child) => NOT_SO.includes(tree.word(child)))) return null;
    const subject = tree.child(first, "nsubj");
    const mention = subject < 0 ? null : lookupOf(doc).mention(subject, "state");
    return mention === null ? null : [memberOf(mention)];
  }

  /** "X, the president of Togo and chair of the union". */
  protected ofSecondTitle(last: number): Member[] | null {
    const title = this.titleEnds.get(last);
    const person = title === undefined ? null : this.nameOf(title);
    return person === null ? null : [memberOf(person)];
  }

  /** "X is the chair", "X, which became its member". */
  protected ofCopula(post: Post): Member[] | null {
    let at = post.first - 1;
    while (BETWEEN.includes(this.word(at))) at--;
    if (["one", "two", "three", "among"].includes(this.word(at))) at--;
    if (this.word(at) === "becoming" && this.word(at - 1) !== ",") return null;
    return IS.includes(this.word(at)) ? this.subjectOf(at, post) : null;
  }
}
