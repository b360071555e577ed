import type { Mention, MentionKind, Relation } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { sentenceOf } from "../make.ts";
import type { Tree } from "../tree.ts";
import { type AroundTalks, aroundTalks } from "./around-talks.ts";
import { guestBefore, holderBy } from "./owner-verbs.ts";

/*
 * Whose talks "talks with B" are, where only the clause around them says so: "A made the remark at a dinner following talks with B". The tree is
 * climbed from the noun to the nearest verb with a subject; what is done at talks, before or after them is done by who holds them.
 */

/** How far up it is climbed. */
const HIGHEST = 7;
/** What stands before talks that somebody does something at; of "ahead of" the parser keeps the last word. */
const AT: ReadonlySet<string> = new Set(["at", "in", "during", "after", "before", "following", "preceding", "over"]);
/** Those of them that the parser takes for verbs. */
const FOLLOWING: ReadonlySet<string> = new Set(["following", "preceding"]);
/** Forms of verbs that have a subject of their own. */
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
const NONE: ReadonlySet<string> = new Set(["any", "no"]);
const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never"]);
const SUBJECTS: readonly Relation[] = ["nsubj", "nsubj:pass"];
const WHO: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** Who holds talks, what is told that they did, and the word that puts it at, before or after the talks. */
export interface Owner {
  readonly who: number;
  /** The verb whose subject they are, or the noun that is theirs; -1 as the mark where they tell of the talks themselves. */
  readonly deed: number;
  readonly mark: number;
  /** Where they have come for the talks, as far as the tree does not tell it. */
  readonly place?: Mention;
}

/** Whoever holds the talks at a noun, as far as the clause around it says; null where it does not. */
export function ownerOf(noun: number, context: Context): Owner | null {
  const { tree, doc } = context;
  const words = aroundTalks(context.lexicon);
  const own = tree.child(noun, "nmod:poss");
  if (own >= 0) return lookupOf(doc).time(own) === null ? { who: own, deed: -1, mark: -1 } : null;
  const visitor = visitorBefore(noun, context);
  if (visitor >= 0) return { who: visitor, deed: -1, mark: -1 };
  const quotes = lookupOf(doc);
  const [quote] = quotes.quotes(tree.span(noun).start);
  let token = noun;
  let mark = -1;
  for (let up = 0; up < HIGHEST; up++) {
    const head = tree.head(token);
    if (head < 0) return null;
    if (mark < 0) mark = markOf(token, head, tree, words);
    const holder = mark < 0 ? holderBy(token, context) : -1;
    if (holder >= 0) return { who: holder, deed: -1, mark: -1 };
    if (mark < 0 && !leadsOn(token, head, tree, words)) return guestOf(noun, context);
    const who = mark < 0 ? -1 : ownerBeside(token, head, tree, words);
    if (who >= 0) return who === token || isDenied(noun, head, mark, tree) ? null : { who, deed: head, mark };
    if (tree.relation(token) === "parataxis" || isCutOff(head, tree)) return null;
    token = head;
    if (quotes.quotes(tree.span(token).start)[0] !== quote) return null;
  }
  return null;
}

/** "A begins a visit to Lima on Friday. The two-day visit will include talks with B": the subject of the sentence before is who visits; -1 for no such talks. */
function visitorBefore(noun: number, { tree, doc }: Context): number {
  const verb = tree.head(noun);
  if (verb < 0 || tree.relation(noun) !== "obj" || !HOLDS.has(tree.lemma(verb))) return -1;
  const visit = tree.child(verb, "nsubj");
  if (visit < 0 || !VISITS.has(tree.word(visit)) || tree.child(visit, "nmod:poss", "nmod") >= 0) return -1;
  const before = sentenceOf(doc, noun) - 1;
  if (before < 0) return -1;
  const { first } = doc.sentences;
  for (let token = first[before]; token < first[before + 1]; token++) {
    if (tree.relation(token) !== "nsubj" || tree.relation(tree.head(token)) !== "root") continue;
    const subject = lookupOf(doc).mention(token, "person");
    return subject !== null && subject.name !== null && !subject.plural ? token : -1;
  }
  return -1;
}

const HOLDS: ReadonlySet<string> = new Set(["include", "feature"]);
const VISITS: ReadonlySet<string> = new Set(["visit", "trip", "tour"]);

/** True for "is not involved in any talks", and talks that are of no one: what is not done in them does not put anybody there. */
function isDenied(noun: number, deed: number, mark: number, tree: Tree): boolean {
  if (tree.children(noun, "det").some((word) => NONE.has(tree.word(word)))) return true;
  return tree.word(mark) === "in" && tree.children(deed, "advmod").some((word) => NOT.has(tree.word(word)));
}

/** Whoever is somewhere for the talks, where the tree does not tell it. */
function guestOf(noun: number, context: Context): Owner | null {
  const found = guestBefore(beginning(noun, context.tree), context);
  return found === null ? null : { who: found.guest.head, deed: -1, mark: -1, place: found.place };
}

/** True for a finite verb without a subject: whose it is, a wrong tree keeps to itself. */
function isCutOff(verb: number, tree: Tree): boolean {
  return FINITE.has(tree.penn(verb)) && tree.relation(verb) !== "conj" && tree.children(verb, ...SUBJECTS).length === 0;
}

/** The word that tells that what a word hangs on is at it, before or after it; -1 for none. */
function markOf(token: number, head: number, tree: Tree, words: AroundTalks): number {
  if (FOLLOWING.has(tree.word(head))) return head;
  const before = beginning(token, tree) - 1;
  if (FOLLOWING.has(tree.word(before))) return before;
  const relation = tree.relation(token);
  if (relation !== "obl" && relation !== "nmod" && relation !== "advcl") return -1;
  const mark = tree.children(token, "case", "mark").find((one) => isMarker(one, head, tree, words)) ?? -1;
  return mark >= 0 && relation === "nmod" && tree.word(mark) === "in" && !words.deed.has(tree.word(head)) ? -1 : mark;
}

/** The first word of a noun with what describes it. */
function beginning(noun: number, tree: Tree): number {
  return Math.min(noun, ...tree.children(noun, "det", "amod", "nummod", "compound"));
}

function isMarker(mark: number, head: number, tree: Tree, words: AroundTalks): boolean {
  const word = tree.word(mark);
  if (AT.has(word)) return true;
  if (word === "of") return tree.word(head) === "ahead" || tree.word(mark - 1) === "ahead";
  if (word === "to") return tree.word(mark - 1) === "prior";
  return word === "from" && words.out.has(tree.word(head));
}

/** True for "rounds of talks": what is said of the rounds is said of the talks. */
function leadsOn(token: number, head: number, tree: Tree, words: AroundTalks): boolean {
  return tree.relation(token) === "nmod" && words.measure.has(tree.word(head));
}

/** The subject of a verb, who a noun belongs to, or whom a clause describes; the token itself where somebody else stands in the way, -1 for nobody. */
function ownerBeside(token: number, head: number, tree: Tree, words: AroundTalks): number {
  if (AT.has(tree.word(head))) return -1;
  const tag = tree.tag(head);
  if (tag === "PROPN" && lookupOf(tree.doc).mention(head, "person") !== null) return head;
  if (tag === "NOUN" && tree.child(head, "cop") < 0) return tree.child(head, "nmod:poss");
  const agent = tree.children(head, "obl:agent").find((by) => by !== token) ?? -1;
  if (agent >= 0) return agent;
  const [subject] = tree.children(head, ...SUBJECTS);
  if (subject === undefined) return tree.relation(head) === "acl" && tree.penn(head) === "VBG" ? tree.head(head) : -1;
  if (WHO.has(tree.word(subject)) && tree.relation(head) === "acl:relcl") return tree.head(head);
  return tree.tag(subject) === "NOUN" && tree.child(subject, "nmod:poss") >= 0 && words.deed.has(tree.word(subject))
    ? tree.child(subject, "nmod:poss")
    : subject;
}

/** What is still to come where something is done. */
const AHEAD: ReadonlySet<string> = new Set(["before", "preceding", "of", "to"]);

/**
 * The words that tell how the talks stand where what is told at or after them is over, whatever it leads to ("agreed at a summit to open the
 * border"): the mark alone. Undefined where their tree decides.
 */
export function cuesOf({ deed, mark }: Owner, { tree }: Context): [number, number][] | undefined {
  if (mark < 0) return undefined;
  const word = tree.word(mark);
  if (word === "from") return [];
  const past = tree.penn(deed) === "VBD" && tree.child(deed, "aux", "aux:pass", "cop") < 0;
  return past && !AHEAD.has(word) && word !== "in" ? [[mark, mark]] : undefined;
}

/**
 * The mentions of those who hold talks, of those who can, with who is joined to them; a plural before its names ("Presidents A and B") has its own
 * head. None where one of them is nobody.
 */
export function ownerMentions(owner: Owner | null, { doc, tree }: Context): Mention[] {
  if (owner === null) return [];
  const lookup = lookupOf(doc);
  const first = lookup.mention(owner.who, ...HOLDERS) ?? lookup.mention(tree.child(owner.who, "nmod:desc"), "group");
  if (first === null) return [];
  const others = tree.children(owner.who, "conj").filter((token) => tree.span(token).start >= first.span.end && tree.tag(token) !== "VERB");
  const mentions = others.map((token) => lookup.mention(token, ...HOLDERS));
  return mentions.some((mention) => mention === null) ? [] : [first, ...mentions.filter((mention) => mention !== null)];
}

const HOLDERS: readonly MentionKind[] = ["person", "state", "body", "group", "pronoun"];
