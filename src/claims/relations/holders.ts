import type { Mention } from "../../language/doc.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { standFor } from "../parties/party.ts";
import { type Told, toldOf } from "../told.ts";
import { type Asked, BETWEEN, LONGEST_TITLE, type Member, memberOf, NOT_SO, OWNS } from "./beside.ts";
import { mentionBeyond } from "./beyond.ts";
import { stateNamed } from "./country.ts";
import { bodyBefore, bodyOfNoun, bodyOfVerb, isCouncil, mayBeCalled } from "./groups.ts";
import { type Beside, PostedReader } from "./posted.ts";
import { type Post, postAt, senseOf } from "./posts.ts";
import { bodySending } from "./senders.ts";

type Role = Relation["role"];

/** Who has a post, by the words beside it. */
export interface Holding {
  readonly body: Mention;
  readonly members: readonly Member[];
  readonly role: Role;
  /** The word that decides the role, and the noun where that has a part in it: "former chair". */
  readonly token: number;
  readonly noun: number | null;
  readonly sentence: number;
  /** False where the phrase leaves out the body, which is named before it. */
  readonly isNamed: boolean;
  /** How far it has come, where a verb says so: "will take over the chair". Null where it is told by the way. */
  readonly told: Told | null;
}

const ATTENDS = "attend attends attended attending participate participates participated participating joined invited".split(" ");
const HEADS = ["heads", "leads"];
const CHAIRS = ["chairs", "co-chairs", "presides"];
const JOINED = ["joined", "joins", "entered"];
const COUNTRIES = ["country", "nation", "government"];
const CHAIRED = ["chaired", "co-chaired"];
/** How far back a verb may stand that tells who is an observer. */
const LONGEST_CLAUSE = 14;
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
      const isChaired = CHAIRED.includes(word) && context.tree.word(token + 1) === "by";
      const isNation = (CHAIRS.includes(word) || JOINED.includes(word)) && COUNTRIES.some((noun) => isNear(noun, token, context));
      const isHead = HEADS.includes(word) || (isNation && CHAIRS.includes(word));
      if (isNation && JOINED.includes(word)) found.push(...new HolderReader(sentence, context).joinedAt(token));
      if (!isChaired && !isHead && senseOf(word, "post", context.lexicon) === null && senseOf(word, "office", context.lexicon) === null)
        continue;
      reader ??= new HolderReader(sentence, context);
      found.push(...(isChaired ? reader.chairedAt(token) : isHead ? reader.headedAt(token) : reader.holdingsAt(token)));
    }
  }
  return found;
}

/** Whether a noun stands right before a verb, or one word before. */
function isNear(noun: string, verb: number, { tree }: Context): boolean {
  return tree.word(verb - 1) === noun || (tree.word(verb - 2) === noun && BETWEEN.includes(tree.word(verb - 1)));
}

/** Who follows whom: "X succeeds Y". */
export interface Succession {
  readonly next: Member;
  readonly former: Member;
  readonly token: number;
  readonly sentence: number;
}

/** Who follows whom in a sentence, wherever it does not say in what. */
export function successionsIn(sentence: number, context: Context): Succession[] {
  const { first } = context.doc.sentences;
  let reader: HolderReader | null = null;
  const found: Succession[] = [];
  for (let token = first[sentence]; token < first[sentence + 1]; token++) {
    if (senseOf(context.tree.word(token), "succeed", context.lexicon) === null) continue;
    reader ??= new HolderReader(sentence, context);
    const one = reader.successionAt(token);
    if (one !== null) found.push(one);
  }
  return found;
}

class HolderReader extends PostedReader {
  /** Who has the post that a token names. */
  holdingsAt(token: number): Holding[] {
    const post = postAt(token, this);
    if (post === null) return [];
    const found = post.office || this.isTaken(post) ? this.ofOffice(post) : this.ofPost(post);
    const body = found.length === 0 ? null : this.bodyOf(post);
    if (body === null) return [];
    const isNamed = post.body !== null;
    return found.flatMap((beside) => {
      const members = beside.members.filter(({ mention }) => mention.chain !== body.chain && this.mayHold(mention, post));
      const { role = post.role, token: decides = post.token, told = null } = beside;
      return members.length === 0
        ? []
        : [
            {
              body,
              members,
              role,
              token: decides,
              noun: decides === post.token ? post.head : null,
              sentence: this.sentence,
              isNamed,
              told,
            },
          ];
    });
  }

  /** "Took over the rotating chair": the place, not who has it. */
  private isTaken({ first, head }: Post): boolean {
    const verb = this.word(first - 1) === "over" ? first - 2 : first - 1;
    return this.word(head) === "chair" && this.word(first) === "the" && this.is(verb, "hold");
  }

  /** "The union, currently chaired by X", "which is co-chaired by X and Y". */
  chairedAt(verb: number): Holding[] {
    const body = bodyOfVerb(this.word(verb - 1) === "-" ? verb - 2 : verb, this);
    const list = this.listAt(this.starts.has(verb + 2) ? verb + 2 : this.past(verb + 2, ["the"]), this.starts);
    const person = list === null ? this.personFrom(verb + 2) : null;
    const members = person !== null ? [memberOf(person)] : (list?.members ?? []).filter(({ mention }) => mention.kind === "state");
    if (body?.name == null || members.length === 0 || OWNS.includes(this.word(list?.end ?? -1))) return [];
    return [{ body, members, role: "chair", token: verb, noun: null, sentence: this.sentence, isNamed: true, told: null }];
  }

  /** "X, who also heads the union": of a body whose head is whoever is in the chair; "X, whose country chairs the union". */
  headedAt(verb: number): Holding[] {
    const at = this.word(verb + 1) === "over" ? verb + 2 : verb + 1;
    const named = this.starts.get(at) ?? (this.word(at) === "the" ? this.starts.get(at + 1) : undefined);
    const body = named?.kind === "body" && named.name === null ? bodyOfNoun(named.head, this) : named;
    const rotates = body?.name != null && senseOf(body.name.toLowerCase().replaceAll(".", ""), "rotates", this.context.lexicon) !== null;
    if (body?.name == null || (!rotates && !CHAIRS.includes(this.word(verb)))) return [];
    const after = named === undefined ? at : this.after(named);
    if (OWNS.includes(this.word(after)) || this.context.tree.tag(after) === "NOUN") return [];
    const members = this.subjectOf(verb, { holder: "any", plural: false, count: null, head: verb, end: verb + 1 });
    return members === null
      ? []
      : [{ body, members, role: "chair", token: verb, noun: null, sentence: this.sentence, isNamed: named === body, told: null }];
  }

  /** "X, whose country joined the union". */
  joinedAt(verb: number): Holding[] {
    const body = this.starts.get(verb + 1) ?? (this.word(verb + 1) === "the" ? this.starts.get(verb + 2) : undefined);
    const members =
      body === undefined ? null : this.subjectOf(verb, { holder: "state", plural: false, count: null, head: verb, end: verb + 1 });
    if (body?.name == null || body.kind === "state" || members === null || this.isDeed(this.after(body))) return [];
    return [{ body, members, role: "member", token: verb, noun: null, sentence: this.sentence, isNamed: true, told: null }];
  }

  /** "(Joined the union) in condemning", "the union mission". */
  private isDeed(at: number): boolean {
    const { tree } = this.context;
    return OWNS.includes(this.word(at)) || tree.tag(at) === "NOUN" || (this.word(at) === "in" && tree.penn(at + 1) === "VBG");
  }

  /** "X succeeds Y". */
  successionAt(verb: number): Succession | null {
    const anybody: Asked = { holder: "any", plural: false, count: null, head: verb, end: verb + 1 };
    const next = NOT_SO.includes(this.word(verb - 1)) ? null : this.subjectOf(verb, anybody);
    const former = next === null ? null : this.holdersFrom(verb + 1, anybody);
    return next === null || former === null ? null : { next: next[0], former: former[0], token: verb, sentence: this.sentence };
  }

  private mayHold(mention: Mention, post: Post): boolean {
    const isOwned = ["its", "his", "her", ...OWNS].includes(this.word(post.first));
    if (post.body === null && mention.kind === "person" && mention.title === null && !isOwned) return false;
    if (post.holder === "state") return mention.kind === "state" || mention.kind === "body";
    return mention.kind === "person" || (post.holder === "any" && mention.kind === "state");
  }

  /** The body of a post; of one without the one that is named last. */
  private bodyOf(post: Post): Mention | null {
    if (post.body !== null) return this.stateOf(post) === null ? post.body : this.bareBody(post.body);
    const isMade = ["become", "becomes", "became", "make", "making", "made"].some(
      (verb) => this.word(post.first - 1) === verb || this.word(post.first - 2) === verb,
    );
    if (post.role === "envoy" && ["his", "her"].includes(this.word(post.first))) return this.bodyOfSender(post.first);
    if (post.role === "envoy" && OWNS.includes(this.word(post.first))) return bodySending(this.personEnding(post.first - 1), this.context);
    const isKnown =
      (post.role === "member" && isMade) ||
      post.owned ||
      post.definite ||
      post.ofCouncil ||
      this.isLeaving(post) ||
      post.end - post.head > 1 ||
      this.word(post.first - 1) === "as";
    const next = this.bodyAfterComma(post);
    // "The chief mediator in the talks" may be nobody's but his own.
    if (!isKnown || next !== null || this.word(post.head) === "mediator") return next;
    const body = bodyBefore(post.first - 1, this, BACK, (one) => mayBeCalled(one, post.owner) && (!post.ofCouncil || isCouncil(one)));
    return body?.name == null ? null : body;
  }

  /** "The secretary-general of the union named X as his envoy": the body of whoever sends. */
  private bodyOfSender(before: number): Mention | null {
    const lookup = lookupOf(this.context.doc);
    for (let at = this.first; at < before; at++) {
      const sender = lookup.mention(at, "person");
      if (sender !== null && sender.title !== null && sender.affiliationSpan !== null) return bodySending(sender, this.context);
    }
    return null;
  }

  /** "X, Secretary-General Y's envoy", "Secretary-General Y's envoy, X": who is sent by the person before "'s". */
  private ofSender(post: Post): Member[] | null {
    const sender = this.personEnding(post.first - 1);
    if (sender === null) return null;
    const before = lookupOf(this.context.doc).token(sender.span.start) - 1;
    return this.holdersAfter(post) ?? (this.word(before) === "," ? this.holderEnding(before - 1, post) : null);
  }

  /** Who has a post: "X, the chair", "chair X", "X is the chair", "elected X as chair", "in his capacity as chair". */
  private ofPost(post: Post): Beside[] {
    if (OWNS.includes(this.word(post.first))) return besides(post.role === "envoy" ? this.ofSender(post) : null);
    const before = post.first - 1;
    const after = this.inName(post) ?? this.holdersAfter(post);
    if (this.is(before, "succeed")) return after === null ? [] : this.succession(after, before, post);
    if (after !== null) return [{ members: after }];
    if (this.word(before) === "as") return this.ofAs(post, before);
    if (this.word(before) === "of" && CAPACITIES.includes(this.word(before - 1))) return besides(this.appointedBefore(before - 1, post));
    if (this.word(before) === "and") return besides(this.ofSecondTitle(before - 1) ?? this.ofConjunct(post));
    if (this.isElected(before)) return this.ofElection(post, before);
    const members = this.inApposition(post) ?? this.ofCopula(post);
    if (members !== null) return [{ members }];
    const found = this.ofMaking(post) ?? this.ofBecoming(post);
    return found === null ? besides(this.inOpening(post)) : [found];
  }

  /** "Elected X as chair", "X serves as chair", "X replaces Y as chair", "in his capacity as chair". */
  private ofAs(post: Post, as: number): Beside[] {
    const pronoun = lookupOf(this.context.doc).mention(as - 2, "pronoun");
    if (pronoun !== null && CAPACITIES.includes(this.word(as - 1))) {
      const meant = standFor(pronoun, this.context);
      return meant.length > 0 ? [{ members: meant }] : besides(this.personBehind(post));
    }
    if (this.is(as - 1, "serve") || this.is(as - 1, "appoint")) return besides(this.subjectOf(as - 1, post));
    if (post.role === "observer") return besides(this.attending(as, post));
    const appointed = this.appointedBefore(as, post);
    if (appointed !== null) return [{ members: appointed }];
    const isAside = this.word(as - 1) === ",";
    const last = isAside ? as - 2 : as - 1;
    const objects = this.holderEnding(last, post) ?? this.holderEnding(last, { ...post, plural: false });
    if (objects === null) return [];
    if (isAside && this.word(post.end) === ",") return [{ members: objects }];
    const first = lookupOf(this.context.doc).token(objects[0].mention.span.start);
    for (let at = first - 1; at >= this.first && first - at < FAR; at--) {
      if (this.is(at, "succeed"))
        return this.word(at + 1) === "by" ? this.succeededBy(objects, at, post) : this.succession(objects, at, post);
      if (this.is(at, "appoint")) return [{ members: objects }];
      if (this.context.tree.tag(at) === "VERB" || this.word(at) === ";") break;
    }
    return [];
  }

  /** "In his capacity as the council's chair for the month of May, X said": the person behind the comma. */
  private personBehind({ end }: Post): Member[] | null {
    for (let at = end; at < Math.min(end + LONGEST_TITLE + 1, this.end); at++) {
      const person = this.word(at) === "," ? this.personFrom(at + 1) : null;
      if (person !== null) return [memberOf(person)];
    }
    return null;
  }

  /** "X was appointed today in Brussels (as)": who was, where a time or place stands before what to. */
  private appointedBefore(token: number, post: Post): Member[] | null {
    for (let at = token - 1; at > this.first && token - at < LONGEST_CLAUSE; at--) {
      if (this.is(at, "appoint") && ["was", "were", "been"].includes(this.word(at - 1))) return this.subjectOf(at, post);
      if (this.context.tree.tag(at) === "VERB" || [";", "that", "who", "which"].includes(this.word(at))) return null;
    }
    return null;
  }

  /** Who has an office: "X's presidency", "X took over the presidency from Y", "handed it over to Y", "the presidency is held by X". */
  private ofOffice(post: Post): Beside[] {
    if (OWNS.includes(this.word(post.first))) return besides(this.holderEnding(post.first - 1, post));
    const pronoun = post.body === null ? null : lookupOf(this.context.doc).mention(post.first, "pronoun");
    const meant = pronoun === null ? [] : standFor(pronoun, this.context);
    if (pronoun !== null && this.is(post.first - 1, "shun")) return [];
    if (pronoun !== null) return besides(meant.length > 0 ? meant : this.afterComma(post));
    const before = post.body === null ? undefined : this.ends.get(post.first - 1);
    const inside = this.stateOf(post);
    if (inside !== null) return [{ members: [memberOf(inside)] }];
    if (before?.kind === "state" && this.context.tree.tag(post.first - 2) !== "VERB") return [{ members: [memberOf(before)] }];
    const verb = ["over", "up"].includes(this.word(post.first - 1)) ? post.first - 2 : post.first - 1;
    if (this.is(verb, "hold")) {
      const found = this.takenBy(verb, post);
      const isDone = found.length > 0 && found.every(({ told }) => told == null);
      const former = isDone ? this.holdersPast("from", post) : null;
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
    const by = this.past(is + 1, BETWEEN);
    return this.word(is) === "held" && this.word(by) === "by" ? besides(this.holdersFrom(by + 1, post)) : [];
  }

  /** "Togo's ASEAN 2024 chairmanship", "the Brazilian G20 presidency": the state that the name of the body begins with. */
  private stateOf({ body, first, head }: Post): Mention | null {
    if (body === null || body.affiliationSpan === null || body.nameSpan === null || head < first) return null;
    const { span, affiliationSpan, nameSpan } = body;
    const isLed = affiliationSpan.end < nameSpan.end && affiliationSpan.start - span.start <= THE.length;
    if (!isLed || this.word(lookupOf(this.context.doc).token(span.end - 1) + 1) === "of") return null;
    const state = this.context.doc.mentions.find((one) => one.kind === "state" && one.span.start === affiliationSpan.start);
    return state ?? stateNamed(body, this.context);
  }

  /** The body without the state before it: "G20" of "the Brazilian G20". */
  private bareBody(body: Mention): Mention {
    const { doc, tree } = this.context;
    const lookup = lookupOf(doc);
    const last = lookup.token(body.span.end - 1);
    const state = lookup.token((body.affiliationSpan ?? body.span).end - 1);
    const span = tree.spanOf(this.past(state + 1, OWNS), last);
    const name = doc.article.text.slice(span.start, span.end);
    return doc.mentions.find((one) => one.kind === "body" && one.name === name) ?? mentionBeyond("body", name, span, last, this.context);
  }

  /** "During its presidency of the union, Togo": who is named next. */
  private afterComma(post: Post): Member[] | null {
    const at = this.word(post.end + 1) === "the" && !this.starts.has(post.end + 1) ? post.end + 2 : post.end + 1;
    const named = this.word(post.end) === "," ? this.starts.get(at) : undefined;
    return named?.kind === "state" ? [memberOf(named)] : null;
  }

  /** "Under Togo's chairmanship, the union has": the body that is named next. */
  private bodyAfterComma(post: Post): Mention | null {
    const at = this.word(post.end + 1) === "the" && !this.starts.has(post.end + 1) ? post.end + 2 : post.end + 1;
    const named = post.office && this.word(post.end) === "," ? this.starts.get(at) : undefined;
    return named?.kind === "body" && named.name !== null ? named : null;
  }

  private takenBy(verb: number, post: Post): Beside[] {
    const modal = this.word(verb - 1) === "be" ? verb - 2 : verb - 1;
    const will = this.word(modal) === "will";
    const due = this.word(verb - 1) === "to" && DUE.includes(this.word(verb - 2));
    const members = this.isUrged(verb) ? null : this.subjectOf(will ? modal : due ? verb - 2 : verb, post);
    if (members === null) return [];
    const told = will || due ? toldOf(verb, this.context) : null;
    return told !== null && told.absent !== null ? [] : [{ members, told }];
  }

  /** "Recommended that Togo take over": what is only asked for. */
  private isUrged(verb: number): boolean {
    const { tree } = this.context;
    const over = tree.relation(verb) === "ccomp" ? tree.head(verb) : -1;
    return over >= 0 && URGES.includes(tree.lemma(over));
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

  /** "X attended the summit as an observer". */
  private attending(as: number, post: Post): Member[] | null {
    for (let at = as - 1; at >= this.first && as - at < LONGEST_CLAUSE; at--) {
      const takesPart = this.word(at) === "part" && ["takes", "took", "take", "taking"].includes(this.word(at - 1));
      if (takesPart) return this.subjectOf(at - 1, post);
      const isVerb = ATTENDS.includes(this.word(at));
      if (!isVerb && this.context.tree.tag(at) === "VERB") return null;
      if (isVerb) return this.subjectOf(["will", "to"].includes(this.word(at - 1)) ? at - 1 : at, post);
    }
    return null;
  }

  /** "X replaces Y as chair": who was in the chair, and who is. */
  private succession(former: readonly Member[], verb: number, post: Post): Beside[] {
    const isChair = post.role === "chair";
    if (this.word(verb - 1) === "to") return besides(this.toSucceed(verb - 2, post));
    if (this.word(verb - 1) === "will") return isChair ? [] : [{ members: former }];
    const found = besides(this.subjectOf(verb, post));
    if (isChair && !NOT_SO.includes(this.word(verb - 1))) found.push({ members: former, role: "former chair", token: verb });
    return found;
  }

  /** "X was succeeded by Y as chair". */
  private succeededBy(next: readonly Member[], verb: number, post: Post): Beside[] {
    if (post.role !== "chair" || NOT_SO.includes(this.word(verb - 1)) || NOT_SO.includes(this.word(verb - 2))) return [];
    const former = this.subjectOf(verb, post);
    return former === null ? [{ members: next }] : [{ members: next }, { members: former, role: "former chair", token: verb }];
  }

  /** "X was chosen to succeed", "chose X to succeed": who it is, if anybody has chosen. */
  private toSucceed(last: number, post: Post): Member[] | null {
    if (this.is(last, "appoint")) return this.subjectOf(last, post);
    const members = this.holderEnding(last, post);
    const first = members === null ? -1 : lookupOf(this.context.doc).token(members[0].mention.span.start);
    return this.is(first - 1, "appoint") ? members : null;
  }
}

const THE = "the ";
/** What stands before "to" where a day is set for it. */
const DUE = ["set", "due", "scheduled", "expected", "slated"];
/** Verbs of what others ask for. */
const URGES = ["recommend", "propose", "suggest", "urge", "demand", "insist", "ask", "request"];
/** What one does a thing in: "in his capacity as". */
const CAPACITIES = ["capacity", "role", "position", "function", "job", "post"];

function besides(members: readonly Member[] | null): Beside[] {
  return members === null || members.length === 0 ? [] : [{ members }];
}
