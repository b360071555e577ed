import type { Mention } from "../../language/doc.ts";
import type { Relation } from "../claim.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { BETWEEN, IS, type Member, OWNS } from "./beside.ts";
import { isTreaty } from "./bodies.ts";
import { statesOf } from "./country.ts";
import { SubjectReader } from "./subjects.ts";
import { type Treaty, treatiesOf } from "./treaty-names.ts";
import { type TreatySense, treatySense } from "./treaty-words.ts";

type Role = Relation["role"];

/** Who is bound by a treaty, or is not. */
export interface Bond {
  readonly body: Mention;
  readonly members: readonly Member[];
  readonly role: Role;
  /** The word that decides the role, and what denies it; null where nothing does. */
  readonly token: number;
  readonly denial: number | null;
  readonly sentence: number;
}

const NOUNS = ["signatory", "signatories", "party", "parties", "non-signatory", "non-signatories"];
const AUXILIARIES = "has have had did does do is are was were be been being also both all still already since jointly formally".split(" ");
/** What makes a signature one to come or wished for. */
const NOT_DONE = "to will would shall should could can may might must let".split(" ");
/** Forms that after one state are only demanded: "that Togo sign". */
const WISHED = ["sign", "ratify", "join", "accede", "quit", "withdraw"];
const ASIDES = [",", "(", "-", "--", "–", "—"];
const LISTS = [":", "(", "-", "--", "–", "—", "are", "include", "includes", "including", "like"];
/** Verbs that may leave the treaty out, and what then stands behind them. */
const ELIDING = ["signed", "ratified", "sign", "ratify"];
const ENDS = [".", ",", ";", "it", "but", "yet", "either"];
const NOUN_ENDS = [".", ",", ";"];
/** How many sentences after a treaty is named it may be left out. */
const SOON = 2;
/** How many words a verb may stand before the treaty, and "by" behind it; how far a denial stands before its verb. */
const FARTHEST = 6;
const LONGEST_ASIDE = 6;
const LONGEST_NOUN = 8;
/** How many words a participle and what hangs on it have behind a treaty. */
const LONGEST_PARTICIPLE = 20;
/** How many words those who sign have, from their noun on. */
const LONGEST_GROUP = 20;

/** All that the sentences of a document say of who signed a treaty, ratified it, joined or left it, or did not. */
export function treatyBonds(context: Context): Bond[] {
  const found: Bond[] = [];
  let last: Treaty | null = null;
  let lastIn = 0;
  for (let sentence = 0; sentence < context.doc.sentences.count; sentence++) {
    const treaties = treatiesOf(sentence, context);
    const told = last !== null && sentence - lastIn <= SOON ? last : (treaties[0] ?? null);
    if (told !== null && isTreaty(told.mention)) found.push(...elidedBonds(told, sentence, context));
    if (treaties.length === 0) continue;
    const reader = new TreatyReader(sentence, treaties, context);
    for (const treaty of treaties) found.push(...reader.bonds(treaty));
    last = treaties[treaties.length - 1];
    lastIn = sentence;
  }
  return found;
}

/** "Togo has not signed.", "Mali has ratified it": of the treaty that was told of right before. */
function elidedBonds(treaty: Treaty, sentence: number, context: Context): Bond[] {
  const { doc, tree } = context;
  const found: Bond[] = [];
  let reader: TreatyReader | null = null;
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1] - 1; token++) {
    const isNoun = NOUNS.includes(tree.word(token));
    if (!(isNoun || ELIDING.includes(tree.word(token))) || !(isNoun ? NOUN_ENDS : ENDS).includes(tree.word(token + 1))) continue;
    reader ??= new TreatyReader(sentence, [], context);
    const after = token + 1;
    found.push(...reader.bonds({ mention: treaty.mention, first: after, end: after }).filter((bond) => bond.token === token));
  }
  return found;
}

class TreatyReader extends SubjectReader {
  private readonly treaties: readonly Treaty[];

  constructor(sentence: number, treaties: readonly Treaty[], context: Context) {
    super(sentence, context);
    this.treaties = treaties;
  }

  bonds(treaty: Treaty): Bond[] {
    return [...this.ofVerb(treaty), ...this.ofNoun(treaty), ...this.relative(treaty), ...this.passive(treaty), ...this.ofPlural(treaty)];
  }

  private sense(token: number): TreatySense | null {
    return treatySense(this.word(token), this.context.lexicon);
  }

  private isVerb(token: number): boolean {
    const sense = this.sense(token);
    return sense !== null && sense.name !== "none" && !NOUNS.includes(this.word(token));
  }

  private bond(treaty: Treaty, members: readonly Member[] | null, token: number, denial = -1): Bond[] {
    const body = treaty.mention;
    const neither = denial < 0 ? this.neitherOf(members) : null;
    if (neither !== null) return this.bond(treaty, neither.members, token, neither.token);
    const role = denial < 0 ? this.sense(token)?.role : "not a party";
    const bound = (members ?? []).filter(({ mention }) => mention.kind !== "body" || this.sense(token)?.name === "sign");
    if (role === undefined || bound.length === 0 || (denial >= 0 && role === "former member")) return [];
    return [{ body, members: bound, role, token, denial: denial < 0 ? null : denial, sentence: this.sentence }];
  }

  /** "Signed the treaty", "has not ratified the treaty", "signed and ratified the treaty", "withdrew from the treaty". Who "signed but has not
   * ratified" is a signatory. */
  private ofVerb(treaty: Treaty): Bond[] {
    const verb = this.verbBefore(this.firstJoined(treaty.first));
    if (verb < 0 || this.context.tree.tag(treaty.end) === "ADJ" || this.isPassive(verb)) return [];
    const joint = ["and", "but"].includes(this.word(verb - 1)) || this.word(verb - 2) === "but" ? this.pairedBefore(verb) : -1;
    const own = this.deniedAt(verb);
    const base = joint >= 0 ? joint : verb;
    const denial = joint >= 0 ? this.deniedAt(joint) : own;
    if (denial < 0 ? this.isNotDone(base) : this.isSupposed(base)) return [];
    const members = this.signers(base, denial, isTreaty(treaty.mention)) ?? this.thoseListed(treaty, base);
    const except = denial < 0 ? this.exceptBefore(members) : -1;
    if (except >= 0) return this.bond(treaty, members, verb, except);
    if (denial < 0 && WISHED.includes(this.word(base)) && (members ?? []).length < 2) return [];
    if (joint < 0) return this.bond(treaty, members, verb, own);
    if (denial < 0 && own >= 0) return this.bond(treaty, members, joint);
    return [...this.bond(treaty, members, joint, denial), ...this.bond(treaty, members, verb, own >= 0 ? own : denial)];
  }

  /** "Neither Togo nor Mali (has signed)": both, and what denies it of them. */
  private neitherOf(members: readonly Member[] | null): { readonly members: readonly Member[]; readonly token: number } | null {
    const nor = members === null || members.length === 0 ? -1 : this.wordBefore(members);
    const others = this.word(nor) === "nor" ? this.statesEnding(nor - 1) : null;
    const token = others === null ? -1 : this.wordBefore(others);
    return this.word(token) === "neither" ? { members: [...(others ?? []), ...(members ?? [])], token } : null;
  }

  /** The token before a list of states, over "the". */
  private wordBefore([{ mention }]: readonly Member[]): number {
    const before = lookupOf(this.context.doc).token(mention.span.start) - 1;
    return this.word(before) === "the" ? before - 1 : before;
  }

  /** "All countries except Togo and Mali (have signed)": the word that leaves them out, or -1. */
  private exceptBefore(members: readonly Member[] | null): number {
    if (members === null || members.length === 0) return -1;
    const before = this.wordBefore(members);
    const at = this.word(before) === "for" ? before - 1 : before;
    return ["except", "bar", "excluding"].includes(this.word(at)) ? at : -1;
  }

  /** The first token of the treaties that "and" joins to one that begins at a token: "ratified the convention and the statute". */
  private firstJoined(first: number): number {
    if (this.word(first - 1) !== "and") return first;
    return this.treaties.find(({ end }) => end === first - 1)?.first ?? first;
  }

  /** The verb of which a treaty that begins at a token is the object; -1 when there is none. */
  private verbBefore(first: number): number {
    for (let at = first - 1; at >= this.first && first - at <= FARTHEST; at--) {
      if (this.isVerb(at)) return this.sense(at)?.name !== "leave" || this.context.tree.tag(at) === "VERB" ? at : -1;
      if (!this.leadsOn(at)) return -1;
    }
    return -1;
  }

  /** Whether a word may stand between such a verb and the treaty. */
  private leadsOn(at: number): boolean {
    if (this.ends.get(at)?.kind === "body" || this.starts.get(at)?.kind === "body") return true;
    if (OWNS.includes(this.word(at))) return this.ends.get(at - 1)?.kind === "body";
    const { tree } = this.context;
    return (
      ["the", "a", "an", "on", "up", "to", "into", "from", "out", "of", "both", "its"].includes(this.word(at)) ||
      ["ADJ", "NUM"].includes(tree.tag(at)) ||
      tree.penn(at) === "CD"
    );
  }

  /** The first of two verbs: "signed and ratified", "signed but did not ratify". */
  private pairedBefore(verb: number): number {
    for (let at = verb - 1; at >= this.first && verb - at <= 5; at--) {
      if (this.isVerb(at)) return at;
      const between = ["and", "but"].includes(this.word(at)) || AUXILIARIES.includes(this.word(at));
      if (!between && this.sense(at)?.name !== "none") return -1;
    }
    return -1;
  }

  /** What denies a verb: "has not yet signed", "refused to sign"; -1 when nothing does. */
  private deniedAt(verb: number): number {
    const of = this.firstOf(verb) - 2;
    if (this.word(of) === "of" && ["none", "neither"].includes(this.word(of - 1))) return of - 1;
    for (let at = verb - 1; at >= this.first; at--) {
      if (this.sense(at)?.name === "none") return this.word(at) === "yet" && this.sense(at - 1)?.name === "none" ? at - 1 : at;
      if (!AUXILIARIES.includes(this.word(at)) && !NOT_DONE.includes(this.word(at)) && this.context.tree.tag(at) !== "ADV") return -1;
    }
    return -1;
  }

  /** "The text was signed". */
  private isPassive(verb: number): boolean {
    const isDone = ["signed", "ratified"].includes(this.word(verb));
    return isDone && ["was", "were", "been", "be", "being", "is", "are"].includes(this.word(verb - 1));
  }

  private isNotDone(verb: number): boolean {
    const before = this.word(verb - 1);
    if (NOT_DONE.includes(before) || (before === "be" && NOT_DONE.includes(this.word(verb - 2))) || this.isSupposed(verb)) return true;
    return this.context.tree.penn(verb) === "VBG" && !["is", "are"].includes(before) && !["after", "since", "upon", "by"].includes(before);
  }

  /** "If Togo had not signed it": what is only supposed. */
  private isSupposed(verb: number): boolean {
    for (let at = verb - 1; at > verb - FARTHEST && ![",", ";", ":"].includes(this.word(at)); at--) if (this.word(at) === "if") return true;
    return false;
  }

  /** The states that are the subject of a verb, those for which somebody signs included. */
  private signers(verb: number, denial: number, isNamed: boolean): Member[] | null {
    const first = this.firstOf(denial >= 0 ? denial : verb);
    if (denial >= 0 && this.isLeft(denial)) return [];
    const before = ["none", "neither"].includes(this.word(denial)) ? this.statesEnding(denial - 2) : this.statesBefore(first);
    if (before !== null) return before;
    const signed = denial >= 0 || !isNamed ? [] : this.signedFor(this.beforeTime(first - 1));
    return signed.length > 0 ? signed : this.subjectOver(verb);
  }

  /** "(Mali signed,) leaving Togo as the only state not to sign": not the one that leaves it. */
  private isLeft(denial: number): boolean {
    for (let at = denial - 1; at >= this.first && denial - at < LONGEST_NOUN; at--) if (this.word(at) === "leaving") return true;
    return false;
  }

  /** The first of the auxiliaries before a predicate. */
  private firstOf(predicate: number): number {
    let first = predicate;
    while (AUXILIARIES.includes(this.word(first - 1))) first--;
    return first;
  }

  /** The states that stand right before a predicate, over "which" and "on Thursday". */
  private statesBefore(first: number): Member[] | null {
    if (this.word(first - 2) === "of" && ["none", "neither", "some", "few", "most", "many"].includes(this.word(first - 3))) return [];
    const relative = ["which", "who", "that"].includes(this.word(first - 1));
    const near = relative && this.word(first - 2) === "," ? first - 3 : relative ? first - 2 : this.beforeTime(first - 1);
    const last = this.word(near) === "," ? this.overAside(near) : near;
    const states = this.statesEnding(last);
    return states !== null && (relative || !this.isInPhrase(states) || this.exceptBefore(states) >= 0) ? states : null;
  }

  /** Before what is set off by commas behind the first names of a sentence: "Togo and Mali, which have none, are". */
  private overAside(comma: number): number {
    const first = this.starts.has(this.first) ? this.first : this.first + 1;
    const list = this.starts.get(first)?.kind === "state" ? this.listAt(first, this.starts) : null;
    return list !== null && this.word(list.end) === "," ? list.end - 1 : comma;
  }

  /** Before "on Thursday". */
  private beforeTime(last: number): number {
    let at = last;
    while (at > this.first && lookupOf(this.context.doc).time(at) !== null) at--;
    return at < last && ["on", "in", "late", "early"].includes(this.word(at)) ? at - 1 : at;
  }

  /** The states for which they sign whose words end with a token: "the Norwegian president", "presidents A of Togo and B of Mali". */
  private signedFor(last: number): Member[] {
    const { doc } = this.context;
    for (let head = last; head >= this.first && last - head < LONGEST_GROUP; head--) {
      const group = lookupOf(doc).mention(head, "group");
      if (group !== null) return group.span.end === doc.tokens.end[last] ? statesOf(group, this.context) : [];
    }
    const signing: Member[] = [];
    for (let at = last, person = this.personEnding(at); person !== null; person = this.personEnding(at)) {
      signing.unshift(...statesOf(person, this.context));
      const before = lookupOf(doc).token(person.span.start) - 1;
      if (!["and", ","].includes(this.word(before))) break;
      at = before - 1;
    }
    return signing;
  }

  /** "Among those that have not signed the treaty are Togo and Mali", "the countries that signed the treaty: Togo and Mali". */
  private thoseListed(treaty: Treaty, verb: number): Member[] | null {
    let that = verb - 1;
    while (AUXILIARIES.includes(this.word(that)) || this.sense(that)?.name === "none") that--;
    const noun = this.word(that - 1);
    if (!["that", "which", "who"].includes(this.word(that)) || !["those", "countries", "states", "nations", "powers"].includes(noun))
      return null;
    return this.listAfter(treaty.end, null);
  }

  /** "A signatory (to the treaty)", "the three parties to the treaty -- Togo, Mali and Chad". */
  private ofNoun(treaty: Treaty): Bond[] {
    const isElided = treaty.first === treaty.end;
    let noun = treaty.first - 1;
    while (!isElided && treaty.first - noun < FARTHEST && !["to", "of"].includes(this.word(noun)) && this.leadsOn(noun)) noun--;
    if (!isElided && !["to", "of"].includes(this.word(noun--))) return [];
    if (!NOUNS.includes(this.word(noun))) return [];
    let first = noun;
    let denial = this.sense(noun)?.name === "none" ? noun : -1;
    let count: number | null = null;
    for (; first > this.first && noun - first < LONGEST_NOUN && this.isOfNoun(first - 1); first--) {
      if (this.sense(first - 1)?.name === "none") denial = first - 1;
      if (this.context.tree.tag(first - 1) === "NUM") count = first - 1;
    }
    const members = this.isMany(noun)
      ? (this.holdersBefore(first, treaty) ?? this.listAfter(treaty.end, count))
      : this.holdersBefore(first, treaty);
    return this.bond(treaty, members, noun, denial);
  }

  private isMany(noun: number): boolean {
    return this.word(noun).endsWith("ies");
  }

  /** Whether a word belongs to the phrase of "signatory" or "party". */
  private isOfNoun(at: number): boolean {
    const word = this.word(at);
    if (this.sense(at)?.name === "none") return true;
    return (
      ["a", "an", "the", "one", "of", "among", "both", "all", "state", "states", "only", "other"].includes(word) ||
      (["ADJ", "NUM", "DET"].includes(this.context.tree.tag(at)) && !IS.includes(word))
    );
  }

  /** "Togo is a party", "Togo, a party to the treaty, said", "as a party to the treaty, Togo". */
  private holdersBefore(first: number, treaty: Treaty): Member[] | null {
    let at = first - 1;
    while (BETWEEN.includes(this.word(at)) && !IS.includes(this.word(at))) at--;
    if (IS.includes(this.word(at)) || ["becoming", "remains"].includes(this.word(at)))
      return this.isNotDone(at) ? null : (this.statesBefore(this.firstOf(at)) ?? this.subject(at));
    const opens = at >= this.first && ASIDES.includes(this.word(at));
    if (opens) return this.statesEnding(at - 1);
    if (this.word(at) !== "as" || at !== this.first || this.word(treaty.end) !== ",") return null;
    return this.listFollowing(treaty.end + 1);
  }

  /** The list behind a treaty: "are Togo and Mali", "-- Togo, Mali and Chad --", as many as a number before it says behind a comma. */
  private listAfter(end: number, count: number | null): Member[] | null {
    const such = this.word(end) === "such" && this.word(end + 1) === "as";
    const comma = this.word(end) === ",";
    if (comma && LISTS.includes(this.word(end + 1))) return this.listFollowing(end + 2);
    if (comma && count === null) return null;
    return such || comma || LISTS.includes(this.word(end)) ? this.listFollowing(such ? end + 2 : end + 1) : null;
  }

  private listFollowing(from: number): Member[] | null {
    let at = from;
    while (!this.starts.has(at) && ["the", "both", "also", "namely"].includes(this.word(at))) at++;
    const list = this.starts.has(at) ? this.listAt(at, this.starts) : null;
    return list === null || OWNS.includes(this.word(list.end)) ? null : [...list.members];
  }

  /** "The treaty, to which Togo is a party", "which Togo has not signed". */
  private relative(treaty: Treaty): Bond[] {
    let at = [",", "-", "--", "–", "—"].includes(this.word(treaty.end)) ? treaty.end + 1 : treaty.end;
    const isParty = this.word(at) === "to" && this.word(at + 1) === "which";
    if (!isParty && !["which", "that"].includes(this.word(at))) return [];
    at += isParty ? 2 : 1;
    while (!this.starts.has(at) && ["the", "both"].includes(this.word(at))) at++;
    const list = this.starts.has(at) ? this.listAt(at, this.starts) : null;
    if (list === null) return [];
    let denial = -1;
    for (let next = list.end; next < Math.min(list.end + LONGEST_ASIDE, this.end); next++) {
      const sense = this.sense(next);
      if (sense?.name === "none") denial = next;
      else if (sense !== null) return isParty === NOUNS.includes(this.word(next)) ? this.bond(treaty, list.members, next, denial) : [];
      else if (!AUXILIARIES.includes(this.word(next)) && !["a", "an", "state"].includes(this.word(next))) return [];
    }
    return [];
  }

  /** "The treaty was signed by Togo and Mali", "the treaty, ratified in May by Togo". */
  private passive(treaty: Treaty): Bond[] {
    let at = this.overParticiple(treaty.end);
    if (this.word(at) === ",") at++;
    while (AUXILIARIES.includes(this.word(at)) || this.word(at) === "which" || this.context.tree.tag(at) === "ADV") at++;
    if (!["signed", "ratified"].includes(this.word(at))) return [];
    for (let by = at + 1; by <= at + LONGEST_ASIDE && by < this.end; by++) {
      if (this.word(by) === "by") return this.bond(treaty, this.listFollowing(by + 1), at);
      if ([",", ";", "and"].includes(this.word(by))) return [];
    }
    return [];
  }

  /** Before the verb, over what is set off by commas: "the treaty, intended to end the war, was signed". */
  private overParticiple(comma: number): number {
    if (this.word(comma) !== "," || !["VBN", "VBG"].includes(this.context.tree.penn(comma + 1))) return comma;
    if (["signed", "ratified"].includes(this.word(comma + 1))) return comma;
    for (let at = comma + 2; at < Math.min(comma + LONGEST_PARTICIPLE, this.end); at++)
      if (this.word(at) === ",") return ["was", "were", "has", "is"].includes(this.word(at + 1)) ? at + 1 : comma;
    return comma;
  }

  /** "The treaty's signatories Togo and Mali". */
  private ofPlural(treaty: Treaty): Bond[] {
    const at = OWNS.includes(this.word(treaty.end)) ? treaty.end + 1 : treaty.end;
    if (!NOUNS.includes(this.word(at))) return [];
    const denial = this.sense(at)?.name === "none" ? at : -1;
    return this.bond(treaty, this.listFollowing(at + 1) ?? this.listAfter(at + 1, null), at, denial);
  }
}
