import type { Mention, Relation } from "../language/doc.ts";
import type { Context } from "./context.ts";
import { lookupOf } from "./lookup.ts";
import type { Tree } from "./tree.ts";

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
/** Nouns that only measure talks or lead on to them. */
const MEASURES: ReadonlySet<string> = new Set(
  "round rounds day days hour hours week weeks series end conclusion start beginning opening eve course part sidelines sideline margins".split(
    " ",
  ),
);
/** What one comes out of talks by. */
const OUT: ReadonlySet<string> = new Set("emerging emerged emerge fresh returning returned back home".split(" "));
/** Forms of verbs that have a subject of their own. */
const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
const SUBJECTS: readonly Relation[] = ["nsubj", "nsubj:pass"];
const WHO: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** The word of whoever holds the talks at a noun, or -1 where the clause does not say it. */
export function ownerOf(noun: number, { tree, doc }: Context): number {
  let token = noun;
  let marked = false;
  for (let up = 0; up < HIGHEST; up++) {
    const head = tree.head(token);
    if (head < 0) return -1;
    marked ||= isSetting(token, head, tree);
    if (!marked && !leadsOn(token, head, tree)) return -1;
    const own = marked ? ownerBeside(token, head, tree) : -1;
    if (own >= 0) return own === token ? -1 : own;
    if (tree.relation(token) === "parataxis" || isCutOff(head, tree)) return -1;
    token = head;
    if (lookupOf(doc).quotes(tree.span(token).start)[0] !== lookupOf(doc).quotes(tree.span(noun).start)[0]) return -1;
  }
  return -1;
}

/** True for a finite verb without a subject: whose it is, a wrong tree keeps to itself. */
function isCutOff(verb: number, tree: Tree): boolean {
  return FINITE.has(tree.penn(verb)) && tree.relation(verb) !== "conj" && tree.children(verb, ...SUBJECTS).length === 0;
}

/** True where somebody comes out of the talks at a noun: they are over, whatever is said of the coming. */
export function comesOut(noun: number, tree: Tree): boolean {
  const head = tree.head(noun);
  return head >= 0 && OUT.has(tree.word(head)) && tree.children(noun, "case").some((mark) => tree.word(mark) === "from");
}

/** True where what a word hangs on is told to be at it, before or after it. */
function isSetting(token: number, head: number, tree: Tree): boolean {
  if (FOLLOWING.has(tree.word(head)) || FOLLOWING.has(tree.word(beginning(token, tree) - 1))) return true;
  const relation = tree.relation(token);
  if (relation !== "obl" && relation !== "nmod" && relation !== "advcl") return false;
  return tree.children(token, "case", "mark").some((mark) => isMarker(mark, head, tree));
}

/** The first word of a noun with what describes it. */
function beginning(noun: number, tree: Tree): number {
  return Math.min(noun, ...tree.children(noun, "det", "amod", "nummod", "compound"));
}

function isMarker(mark: number, head: number, tree: Tree): boolean {
  const word = tree.word(mark);
  if (AT.has(word)) return true;
  if (word === "of") return tree.word(head) === "ahead" || tree.word(mark - 1) === "ahead";
  if (word === "to") return tree.word(mark - 1) === "prior";
  return word === "from" && OUT.has(tree.word(head));
}

/** True for "rounds of talks": what is said of the rounds is said of the talks. */
function leadsOn(token: number, head: number, tree: Tree): boolean {
  return tree.relation(token) === "nmod" && MEASURES.has(tree.word(head));
}

/** The subject of a verb, who a noun belongs to, or whom a clause describes; the token itself where somebody else stands in the way, -1 for nobody. */
function ownerBeside(token: number, head: number, tree: Tree): number {
  if (AT.has(tree.word(head))) return -1;
  const tag = tree.tag(head);
  if (tag === "NOUN" && tree.child(head, "cop") < 0) return tree.child(head, "nmod:poss");
  const agent = tree.children(head, "obl:agent").find((by) => by !== token) ?? -1;
  if (agent >= 0) return agent;
  const [subject] = tree.children(head, ...SUBJECTS);
  if (subject === undefined) return tree.relation(head) === "acl" && tree.penn(head) === "VBG" ? tree.head(head) : -1;
  if (WHO.has(tree.word(subject)) && tree.relation(head) === "acl:relcl") return tree.head(head);
  return tree.tag(subject) === "NOUN" && tree.child(subject, "nmod:poss") >= 0 && isDeed(subject, tree)
    ? tree.child(subject, "nmod:poss")
    : subject;
}

/** What somebody says or does, and not somebody: "his remarks came after talks with B". */
const DEEDS: ReadonlySet<string> = new Set(
  "remarks remark comments comment statement announcement visit trip words decision call promise pledge warning appeal arrival request".split(
    " ",
  ),
);

function isDeed(noun: number, tree: Tree): boolean {
  return DEEDS.has(tree.word(noun));
}

/** The mention of a word, of those who can hold talks. */
export function ownerMention(token: number, { doc }: Context): Mention | null {
  return token < 0 ? null : lookupOf(doc).mention(token, "person", "state", "body", "group", "pronoun");
}
