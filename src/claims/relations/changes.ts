import type { Mention } from "../../language/doc.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { type Told, toldOf } from "../told.ts";
import { BETWEEN, type Member, memberOf, NOT_SO, OWNS } from "./beside.ts";
import { bodiesEntered, bodyBefore, bodyEnding, isCouncil, isGroupNoun } from "./groups.ts";
import { changes, type Place, PlaceReader, placeKind } from "./places.ts";
import { SubjectReader } from "./subjects.ts";

type Role = Relation["role"];

/** That somebody asks for a place in a body, gets it or loses it, by a noun: "Turkey's bid for EU membership", "won a seat on the council". */
export interface Change {
  readonly body: Mention;
  readonly members: readonly Member[];
  readonly role: Role;
  /** The word that decides the role: a verb ("won"), what asks ("bid"), the noun. */
  readonly token: number;
  readonly sentence: number;
  readonly told: Told | null;
}

/** Who it is about, and what it makes of them. */
interface Turn {
  readonly members: readonly Member[];
  readonly role: Role;
  readonly token: number;
  readonly told: Told | null;
}

/** How many sentences back the body may be named, and how many heads up a verb stands. */
const BACK = 2;
const HIGHEST = 5;
/** How far before "to" the verb may stand, and how long "a new full member" is. */
const FARTHEST = 16;
const LONGEST_MEMBER = 7;
const JOINS = ["join", "become", "enter", "rejoin"];
const PRONOUNS = ["its", "their"];
const PASSIVE = ["was", "were", "been", "is", "are", "be", "being"];
/** What those do with an accession who are in the body already. */
const RATIFIES = ["ratify", "ratifies", "ratified", "approve", "approves", "approved", "block", "blocks", "blocked", "veto", "vetoed"];
const CANDIDATES = ["candidate", "candidates"];
const NEGATIVES = ["no", "without"];

/** All changes of a document, in order of the text. */
export function relationChanges(context: Context): Change[] {
  const found: Change[] = [];
  const { first } = context.doc.sentences;
  for (let sentence = 0; sentence < context.doc.sentences.count; sentence++) {
    let reader: ChangeReader | null = null;
    for (let token = first[sentence]; token < first[sentence + 1]; token++) {
      const word = context.tree.word(token);
      const isJoining = JOINS.includes(word) && context.tree.word(token - 1) === "to";
      if (!isJoining && placeKind(word, context) === null) continue;
      reader ??= new ChangeReader(sentence, context);
      if (isJoining) found.push(...reader.joiningAt(token));
      if (isJoining) continue;
      const place = reader.placeAt(token);
      if (place === null) continue;
      found.push(...reader.changesOf(place));
      token = Math.max(token, place.end - 1);
    }
  }
  return found;
}

class ChangeReader extends SubjectReader {
  private readonly places: PlaceReader;

  constructor(sentence: number, context: Context) {
    super(sentence, context);
    this.places = new PlaceReader(sentence, context);
  }

  placeAt(token: number): Place | null {
    return this.places.placeAt(token);
  }

  /** "Applied to join the union", "was invited to become a member of the union", "invited Togo to join". */
  joiningAt(verb: number): Change[] {
    const over = this.overTo(verb - 1);
    const invites = over >= 0 && changes(this.word(over), "invite", this.context);
    const body =
      this.word(verb) === "become"
        ? this.bodyOfMember(verb + 1)
        : (this.bodyAt(verb + 1) ?? (invites ? this.hostOf(over, verb) : this.bodyLeftOut(over, verb)));
    if (body === null || over < 0 || this.isDenied(over)) return [];
    const invited = invites ? this.listBetween(over + 1, verb - 1) : null;
    const isPassive = PASSIVE.includes(this.word(over - 1));
    const isSought = changes(this.word(over), "seek", this.context);
    const members = invited ?? (isSought || isPassive ? this.subject(over) : null);
    if (members === null) return [];
    return [
      {
        body,
        members: members.filter(({ mention }) => mention.chain !== body.chain),
        role: "acceding",
        token: over,
        sentence: this.sentence,
        told: null,
      },
    ];
  }

  /** "Is also negotiating to join,": the body named before. */
  private bodyLeftOut(over: number, join: number): Mention | null {
    if (over < 0 || this.word(join) !== "join" || ![".", ","].includes(this.word(join + 1))) return null;
    const body = bodyBefore(join, this, BACK, this.isEntered());
    return body?.name == null ? null : body;
  }

  /** "The union invited Togo to join.": the body that invites, where nothing is said of what one is to join. */
  private hostOf(verb: number, join: number): Mention | null {
    const isBare = this.word(join) === "join" && [".", ",", "as", ""].includes(this.word(join + 1));
    if (!isBare && !this.isOwnKind(join)) return null;
    let at = verb - 1;
    while (BETWEEN.includes(this.word(at))) at--;
    return bodyEnding(at, this);
  }

  /** "(Asked Togo) to rejoin the regional bloc": what such a body is called. */
  private isOwnKind(join: number): boolean {
    if (!["the", "its"].includes(this.word(join + 1))) return false;
    for (let at = join + 2; at < Math.min(join + LONGEST_MEMBER, this.end); at++)
      if (isGroupNoun(at, this))
        return lookupOf(this.context.doc).mention(at, "body")?.name == null && this.context.tree.tag(at + 1) !== "NOUN";
    return false;
  }

  /** The body that a phrase leaves out: one of the sentence for a status, one named last for a membership. */
  private bodyOfPlace({ kind, first }: Place): Mention | null {
    if (kind === "exit" || kind === "seat") return null;
    return kind === "status" ? bodyBefore(first - 1, this, 0) : bodyBefore(first - 1, this, BACK, this.isEntered());
  }

  /** Whether a body may be meant by "to join" or "its accession": one that the text says somebody enters, if it says so of any. */
  private isEntered(): (body: Mention) => boolean {
    const entered = bodiesEntered(this.context);
    return ({ chain }) => entered.size === 0 || entered.has(chain);
  }

  /** "(The admittance of Togo) as the newest member of the union". */
  private bodyOfAs(at: number): Mention | null {
    return this.word(at) === "as" ? this.bodyOfMember(at + 1) : null;
  }

  /** The verb that asks or invites before "to": "applied (in May) to", "invited Togo and Mali to". */
  private overTo(to: number): number {
    for (let at = to - 1; at >= this.first && to - at < FARTHEST; at--) {
      if (changes(this.word(at), "invite", this.context) || changes(this.word(at), "seek", this.context)) return at;
      if (this.context.tree.tag(at) === "VERB" || [";", "that"].includes(this.word(at))) return -1;
    }
    return -1;
  }

  private bodyAt(from: number): Mention | null {
    const at = ["the", "both"].includes(this.word(from)) && !this.starts.has(from) ? from + 1 : from;
    const named = this.starts.get(at);
    return named === undefined || named.kind === "state" ? null : named;
  }

  /** "(Become) a full member of the union", "a NATO member"; the body named before where the words leave it out. */
  private bodyOfMember(from: number): Mention | null {
    for (let at = from; at < from + LONGEST_MEMBER && at < this.end; at++) {
      if (!["member", "members"].includes(this.word(at))) continue;
      const named = this.ends.get(at - 1);
      if (named?.kind === "body") return named;
      return ["of", "in"].includes(this.word(at + 1)) ? this.bodyAt(at + 2) : bodyBefore(from, this, BACK);
    }
    return null;
  }

  changesOf(place: Place): Change[] {
    const turn = NEGATIVES.includes(this.word(place.first - 1)) ? null : this.turnOf(place);
    const members = (turn?.members ?? []).filter(({ mention }) => mention.kind === "state" || mention.kind === "body");
    if (turn === null || members.length === 0) return [];
    const body = place.body ?? this.bodyOfAs(place.end) ?? this.bodyOfPlace(place);
    if (body === null) return [];
    const { role, token, told } = turn;
    return [{ body, members: members.filter(({ mention }) => mention.chain !== body.chain), role, token, sentence: this.sentence, told }];
  }

  private turnOf(place: Place): Turn | null {
    const verb = this.verbOf(place);
    const is = (name: string) => verb >= 0 && changes(this.word(verb), name, this.context);
    if (place.asked >= 0) return is("undo") || place.kind === "seat" ? null : this.asked(place, verb);
    if (place.kind === "suspension") return is("undo") ? null : turn(this.concerned(place), "suspended", place.token);
    if (place.kind === "exit") return this.left(place, verb);
    if (is("gain") || is("have") || is("lose")) return this.gained(place, verb, is("lose"));
    if (is("grant") || is("offer")) return this.granted(place, verb, is("offer"));
    if (place.kind === "seat" && place.body !== null && isCouncil(place.body)) return this.seated(place);
    if (place.kind === "seat" || place.kind === "status") return null;
    if (is("seek")) return turn(this.isDenied(verb) ? null : this.subject(verb), "acceding", verb);
    const suspended = this.suspendedAt(place, verb);
    if (suspended >= 0) return turn(this.concerned(place), "suspended", suspended);
    const over = place.kind === "entry" ? this.overAt(place) : -1;
    if (over >= 0) return turn(this.entering(place, verb), "member", over);
    if (place.kind === "entry") return turn(this.entering(place, verb), "acceding", place.token);
    const asked = place.near >= 0 ? place.near : is("contest") ? verb : this.doubtAt(place);
    return asked < 0 ? null : turn(this.concerned(place), "acceding", asked);
  }

  /** Who is to enter: of "Togo ratified its accession" another than who does that. */
  private entering(place: Place, verb: number): Member[] | null {
    const concerned = this.concerned(place);
    const doer = PRONOUNS.includes(this.word(place.first)) && verb >= 0 && RATIFIES.includes(this.word(verb)) ? this.subject(verb) : null;
    return concerned?.some(({ mention }) => doer?.some((one) => one.mention.chain === mention.chain)) ? null : concerned;
  }

  /** "Turkey's EU membership bid", "accession talks with Mali", "Mali began talks on joining the union". */
  private asked(place: Place, verb: number): Turn | null {
    const own = verb >= 0 && ["begin", "seek"].some((name) => changes(this.word(verb), name, this.context));
    let copula = place.first - 1;
    while (BETWEEN.includes(this.word(copula))) copula--;
    if (this.word(copula) === "in") copula--;
    else if (!CANDIDATES.includes(this.word(place.asked))) copula = -1;
    const is = PASSIVE.includes(this.word(copula)) ? copula : -1;
    return turn(this.concerned(place) ?? (is >= 0 ? this.subject(is) : own ? this.subject(verb) : null), "acceding", place.asked);
  }

  /** "Announced its withdrawal from the union", "Mali's exit from the union takes effect". */
  private left(place: Place, verb: number): Turn | null {
    const { tree } = this.context;
    const before = this.word(this.ownerStart(place) - 1);
    const isSubject =
      ["nsubj", "nsubj:pass"].includes(tree.relation(place.token)) &&
      !tree.children(tree.head(place.token), "aux").some((aux) => tree.penn(aux) === "MD");
    const isTold = isSubject || changes(before, "tell", this.context) || (verb >= 0 && changes(this.word(verb), "tell", this.context));
    return isTold ? turn(this.concerned(place), "former member", place.token) : null;
  }

  /** "Won a seat on the council", "has observer status in the union", "lost its membership". */
  private gained(place: Place, verb: number, isLost: boolean): Turn | null {
    if (this.isDenied(verb)) return null;
    const isWill = ["will", "shall"].includes(this.word(verb - 1));
    const members = this.subject(isWill ? verb - 1 : verb);
    const told = toldOf(verb, this.context);
    if (told.absent !== null || members === null) return null;
    if (isLost) return told.status === "held" ? turn(members, "former member", verb) : null;
    const isDone = told.status === "held" || told.status === "under way";
    if (isDone) return place.made === null ? turn(members, "member", verb) : turn(members, place.made.role, place.made.token);
    return isWill && place.made === null ? turn(members, "acceding", verb - 1, told) : null;
  }

  /** "Mali's seat on the council". */
  private seated(place: Place): Turn | null {
    const members = OWNS.includes(this.word(place.first - 1)) ? this.owner(place) : null;
    return place.made === null ? turn(members, "member", place.token) : turn(members, place.made.role, place.made.token);
  }

  /** "Granted Mali full membership", "Mali was granted observer status", "giving full membership to Mali". */
  private granted(place: Place, verb: number, isOffered: boolean): Turn | null {
    if (this.isDenied(verb)) return null;
    if (isOffered && [1, 2, 3, 4].some((back) => ["not", "n't", "n’t", "never"].includes(this.word(verb - back)))) return null;
    const isPassive = PASSIVE.includes(this.word(verb - 1));
    const given = this.listBetween(verb + 1, this.ownerStart(place)) ?? (place.members.length > 0 ? place.members.map(memberOf) : null);
    const members = isPassive ? (given ?? this.subject(verb)) : given;
    const isDone =
      !isOffered && ["VBD", "VBN", "VBZ"].includes(this.context.tree.penn(verb)) && toldOf(verb, this.context).status === "held";
    if (isDone) return place.made === null ? turn(members, "member", verb) : turn(members, place.made.role, place.made.token);
    return place.made === null || place.made.role === "acceding" ? turn(members, "acceding", place.near >= 0 ? place.near : verb) : null;
  }

  /** Those named with the place: its owner, or whom it is of, for or with. */
  private concerned(place: Place): Member[] | null {
    return this.owner(place) ?? (place.members.length > 0 ? place.members.map(memberOf) : null);
  }

  private owner({ first, token }: Place): Member[] | null {
    const before = first - 1;
    if (OWNS.includes(this.word(before))) return this.statesEnding(before - 1);
    if (this.word(before) === "whose") return this.statesEnding(this.word(before - 1) === "," ? before - 2 : before - 1);
    if (PRONOUNS.includes(this.word(first))) return this.meant(first, token);
    return this.ends.get(before)?.kind === "state" ? this.statesEnding(before) : null;
  }

  /** "Its": whom it means, else the subject of the sentence. */
  private meant(pronoun: number, token: number): Member[] | null {
    const mention = lookupOf(this.context.doc).mention(pronoun, "pronoun");
    const states = mention === null ? [] : this.nearStates(mention);
    return states.length > 0 && this.word(pronoun) === "its" ? states : (this.subjectOver(token) ?? states);
  }

  /** The first token of the owner of a place, or of the place. */
  private ownerStart({ first }: Place): number {
    if (!OWNS.includes(this.word(first - 1))) return first;
    const owner = this.ends.get(first - 2);
    if (owner === undefined) return first;
    const start = lookupOf(this.context.doc).token(owner.span.start);
    return this.word(start - 1) === "the" ? start - 1 : start;
  }

  private listBetween(from: number, end: number): Member[] | null {
    const at = this.word(from) === "the" && !this.starts.has(from) ? from + 1 : from;
    const list = at < end ? this.listAt(at, this.starts) : null;
    return list !== null && list.end === end ? [...list.members] : null;
  }

  /** The verb that a place hangs on: the one before it, else the one over it; -1 when there is none. */
  private verbOf(place: Place): number {
    const { tree } = this.context;
    const start = this.ownerStart(place);
    for (const at of [start - 1, start - 2]) if (tree.tag(at) === "VERB" && at >= this.first) return at;
    for (let at = place.token, up = 0; at >= this.first && up < HIGHEST; at = tree.head(at), up++) if (tree.tag(at) === "VERB") return at;
    return -1;
  }

  private isDenied(verb: number): boolean {
    const before = [this.word(verb - 1), this.word(verb - 2)];
    return before.some(
      (word) => NOT_SO.includes(word) && !["will", "to", "should", "can", "could", "would", "may", "might"].includes(word),
    );
  }

  /** "Suspended Mali's membership", "the suspension of Mali's membership", "whose membership was suspended". */
  private suspendedAt(place: Place, verb: number): number {
    const start = this.ownerStart(place);
    if (this.word(start - 1) === "of" && this.word(start - 2) === "suspension") return start - 2;
    const isVerb = verb >= 0 && ["suspended", "suspends"].includes(this.word(verb)) && toldOf(verb, this.context).absent === null;
    return isVerb ? verb : -1;
  }

  /** The noun that says of a membership that others look ahead to it: "opposition to Turkish membership"; -1 when none does. */
  private doubtAt(place: Place): number {
    const owner = this.ends.get(place.first - 1);
    const start = owner?.kind === "state" ? lookupOf(this.context.doc).token(owner.span.start) : this.ownerStart(place);
    for (let at = start - 1; at >= this.first && start - at < FARTHEST; at--) {
      if (changes(this.word(at), "doubt", this.context)) return at;
      if (["VERB", "AUX"].includes(this.context.tree.tag(at)) || this.word(at) === ",") return -1;
    }
    return -1;
  }

  /** The word that says of an accession that it is past: "since its accession", "its accession in 2007", "its recent entry"; -1 when none does. */
  private overAt(place: Place): number {
    if (this.word(place.token - 1) === "recent") return place.token - 1;
    if (this.word(place.end) === "in" && /^(?:19|20)\d\d$/.test(this.word(place.end + 1))) return place.end;
    const before = this.ownerStart(place) - 1;
    return changes(this.word(before), "over", this.context) && this.word(before) !== "in" ? before : -1;
  }
}

function turn(members: readonly Member[] | null, role: Role, token: number, told: Told | null = null): Turn | null {
  return members === null ? null : { members, role, token, told };
}
