import { Feature, RELATIONS, type Sentences, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [ROOT, NSUBJ, NMOD, OBL, CASE, ACL, XCOMP] = [
  relation("root"),
  relation("nsubj"),
  relation("nmod"),
  relation("obl"),
  relation("case"),
  relation("acl"),
  relation("xcomp"),
];
const [VERB, NOUN, PROPN, ADV, NUM] = (["VERB", "NOUN", "PROPN", "ADV", "NUM"] as const).map((name) => UPOS.indexOf(name));
/** By what a noun can hang on a plural before which it stands: as the parser reads "the council votes". */
const BEFORE: ReadonlySet<number> = new Set((["compound", "nsubj", "flat", "nmod", "nmod:poss"] as const).map((name) => relation(name)));
/** What a noun phrase can be the head of when its plural is the verb of the sentence. */
const PREDICATES: ReadonlySet<number> = new Set((["cop", "aux", "aux:pass", "nsubj:pass"] as const).map((name) => relation(name)));
/** What follows "votes" where it is a verb; a number does too. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  "to on for against in by down unanimously overwhelmingly narrowly nearly almost decisively resoundingly".split(" "),
);

/**
 * Mends in place the present tense of a body that votes ("The council votes 12–1 to extend the mission"), which taggers take for the plural of a noun:
 * where "votes" leads its sentence with a noun before it that it agrees with, and how or on what follows, that noun is its subject. `present` is the index of
 * the tag of such verbs.
 */
export function mendPresentVotes(text: string, tokens: Tokens, sentences: Sentences, trees: Trees, present: number): void {
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    const [first, end] = [sentences.first[s], sentences.first[s + 1]];
    for (let k = first + 1; k + 1 < end; k++) {
      if (tokens.tag[k] !== NOUN || text.slice(tokens.start[k], tokens.end[k]) !== "votes") continue;
      if (tokens.tag[k + 1] !== NUM && !FOLLOWERS.has(text.slice(tokens.start[k + 1], tokens.end[k + 1]))) continue;
      const subject = subjectOf(k, first, end, tokens, trees);
      if (subject < 0) continue;
      becomeVerb(k, subject, first, end, trees);
      tokens.tag[k] = VERB;
      tokens.xpos[k] = present;
      tokens.features[k] = Feature.Present | Feature.Finite | Feature.ThirdPerson;
    }
  }
}

/** The noun that votes, right before the verb or an adverb; -1 where "votes" is a noun, as behind an adjective or with a verb of its own. */
function subjectOf(verb: number, first: number, end: number, tokens: Tokens, trees: Trees): number {
  const { head, relation: relations } = trees;
  let subject = verb - 1;
  while (subject > first && tokens.tag[subject] === ADV) subject--;
  if (tokens.tag[subject] !== PROPN && (tokens.tag[subject] !== NOUN || isPlural(subject, tokens))) return -1;
  for (let k = first; k < end; k++) if (head[k] === verb && PREDICATES.has(relations[k])) return -1;
  if (relations[verb] === ROOT || head[verb] < 0) return topOf(subject, verb, trees);
  const over = head[verb];
  const isOfName = over < verb && over >= first && (relations[over] === ROOT || head[over] < 0) && relations[verb] === NMOD;
  return isOfName && tokens.tag[over] === NOUN && head[subject] === verb ? over : -1;
}

/** The word before a verb that hangs on it, with all between. */
function topOf(token: number, verb: number, { head, relation: relations }: Trees): number {
  let top = token;
  while (head[top] >= 0 && head[top] !== verb) top = head[top];
  return head[top] === verb && top < verb && BEFORE.has(relations[top]) ? top : -1;
}

/** "Members votes" is no clause. */
function isPlural(noun: number, { features }: Tokens): boolean {
  return (features[noun] & Feature.Plural) !== 0;
}

function becomeVerb(verb: number, subject: number, first: number, end: number, trees: Trees): void {
  const { head, relation: relations } = trees;
  if (relations[verb] === NMOD && head[verb] === subject) {
    [head[verb], relations[verb]] = [-1, ROOT];
    const inner = verb - 1;
    if (head[inner] === verb) [head[inner], relations[inner]] = [subject, NMOD];
    for (let k = first; k < verb; k++) if (head[k] === verb) head[k] = inner;
  }
  for (let k = first; k < end; k++) {
    if (head[k] !== verb || k === subject) continue;
    if (k < subject) head[k] = subject;
    else if (k > verb && relations[k] === NMOD) relations[k] = OBL;
    else if (k > verb && relations[k] === ACL) relations[k] = XCOMP;
  }
  [head[subject], relations[subject]] = [verb, NSUBJ];
  for (let k = first; k < subject; k++) if (head[k] === subject) freeOpening(k, verb, trees);
}

/** "On Monday the council votes on it": what stands before the subject with a preposition says when or where. */
function freeOpening(token: number, verb: number, { head, relation: relations }: Trees): void {
  if (relations[token] !== NMOD || !head.some((over, k) => over === token && k < token && relations[k] === CASE)) return;
  [head[token], relations[token]] = [verb, OBL];
}
