import type { Doc, Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { startingIn } from "../near.ts";
import type { Tree } from "../tree.ts";
import { type AroundTalks, aroundTalks } from "./around-talks.ts";

/*
 * Whose talks they are by what is done to them: held, told of, come for. Where the tree hangs the noun or its verb elsewhere, the words before
 * them count.
 */

/** What leaves it open whether they are: others say that too. */
const OPEN: ReadonlySet<string> = new Set(["should", "must", "would", "could", "can", "may", "might"]);
/** How many complements lead to the verb that has the subject. */
const HIGHEST = 4;

/** The word of whoever holds the talks at a noun by what its verb says, or -1; `token` is the noun, or the round or series that it is of. */
export function holderBy(token: number, { tree, lexicon }: Context): number {
  const words = aroundTalks(lexicon);
  const verb = verbOf(token, tree, words);
  if (verb >= 0) return Math.max(subjectOf(verb, tree), tree.child(token, "nsubj"));
  const head = tree.head(token);
  if (head < 0) return -1;
  if (tree.relation(token) === "nmod" && words.plan.has(tree.word(head))) return planner(head, tree);
  if (tree.relation(token) === "obj" && words.includes.has(tree.word(head))) return traveller(head, tree, words);
  const reported = tree.relation(token) === "nsubj" && tree.relation(head) === "ccomp" && words.says.has(tree.lemma(tree.head(head)));
  const sure = !tree.children(head, "aux").some((aux) => OPEN.has(tree.word(aux)));
  return reported && sure && words.happens.has(tree.lemma(head)) ? tree.child(tree.head(head), "nsubj") : -1;
}

/** Whose plans they are, or who announces, has or drops them. */
function planner(plans: number, tree: Tree): number {
  const own = tree.child(plans, "nmod:poss");
  return own >= 0 || tree.relation(plans) !== "obj" ? own : subjectOf(tree.head(plans), tree);
}

/** Whose visit it is that includes talks. */
function traveller(verb: number, tree: Tree, words: AroundTalks): number {
  const stay = tree.child(verb, "nsubj");
  return stay >= 0 && words.stay.has(tree.word(stay)) ? tree.child(stay, "nmod:poss") : -1;
}

/** The verb that those who hold the talks are the subject of, or -1; of "confirmed a meeting with B held in May" the tree makes a clause. */
function verbOf(token: number, tree: Tree, words: AroundTalks): number {
  const head = tree.head(token);
  if (head < 0) return -1;
  const object = tree.relation(token) === "obj" || (tree.relation(token) === "obl" && isBare(token, tree));
  if (object) return tree.child(head, "aux:pass") < 0 && (words.told.has(tree.word(head)) || words.held.has(tree.lemma(head))) ? head : -1;
  const held = tree.relation(token) === "nsubj" && tree.relation(head) === "ccomp" && tree.word(head) === "held";
  return held && tree.child(head, "aux", "mark") < 0 && words.told.has(tree.word(tree.head(head))) ? tree.head(head) : -1;
}

/** True for a noun without a preposition of its own: of "one-on-one meetings" the parser takes the middle for one. */
function isBare(noun: number, tree: Tree): boolean {
  return tree.children(noun, "case").every((mark) => tree.word(mark - 1) === "-" && tree.word(mark + 1) === "-");
}

/** The subject of a verb, of what it is an open complement of, or of the word before its "to" ("are due to hold"); -1 for none. */
function subjectOf(verb: number, tree: Tree): number {
  let token = verb;
  for (let up = 0; up < HIGHEST && token >= 0; up++) {
    const subject = tree.child(token, "nsubj", "nsubj:pass");
    if (subject >= 0) return tree.relation(token) === "acl:relcl" && isWho(tree.word(subject)) ? tree.head(token) : subject;
    const to = tree.children(token, "mark").find((mark) => tree.word(mark) === "to") ?? -1;
    const open = tree.relation(token) === "xcomp" || tree.relation(token) === "conj";
    if (to > 0 && !open) {
      const before = tree.child(to - 1, "nsubj", "nsubj:pass");
      return before;
    }
    token = open ? tree.head(token) : -1;
  }
  return -1;
}

function isWho(word: string): boolean {
  return word === "who" || word === "which" || word === "that";
}

const IS: ReadonlySet<string> = new Set("is are was were arrived arrives flew flies traveled travelled".split(" "));
const IN: ReadonlySet<string> = new Set(["in", "to"]);

/** Whoever "is in A for talks" by the words before the talks, wherever the tree has them, and A; null for nobody. `first` is the first word of the talks. */
export function guestBefore(first: number, { doc, tree }: Context): { guest: Mention; place: Mention } | null {
  if (tree.word(first - 1) !== "for") return null;
  const lookup = lookupOf(doc);
  let token = first - 2;
  while (token > 0 && (lookup.time(token) !== null || (tree.word(token) === "on" && lookup.time(token + 1) !== null))) token--;
  const place = endingAt(token, doc);
  if (place === null || (place.kind !== "place" && place.kind !== "state")) return null;
  const marker = lookup.token(place.span.start) - 1;
  const verb = tree.word(marker - 1) === "the" ? marker - 2 : marker - 1;
  if (!IN.has(tree.word(marker)) || !IS.has(tree.word(verb))) return null;
  const guest = endingAt(verb - 1, doc);
  return guest !== null && (guest.kind === "person" || guest.kind === "group") ? { guest, place } : null;
}

/** How far before its last word a mention may begin, in UTF-16 code units. */
const LONGEST = 80;

/** The longest mention that ends with a token. */
function endingAt(token: number, { mentions, tokens }: Doc): Mention | null {
  if (token < 0) return null;
  const end = tokens.end[token];
  for (const mention of startingIn(mentions, { start: end - LONGEST, end }))
    if (mention.span.end === end && mention.memberOf === null) return mention;
  return null;
}
