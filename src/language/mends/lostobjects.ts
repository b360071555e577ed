import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import { isBelow } from "./relatives.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [OBJ, OBL, NMOD, APPOS, CASE, COMPOUND] = [
  relation("obj"),
  relation("obl"),
  relation("nmod"),
  relation("appos"),
  relation("case"),
  relation("compound"),
];
const [AUX, NSUBJ, ACL] = [relation("aux"), relation("nsubj"), relation("acl")];
const CLAUSES: ReadonlySet<number> = new Set([relation("ccomp"), relation("xcomp")]);
/** How a second object was hung on the first. */
const LOST: ReadonlySet<number> = new Set([OBJ, APPOS, relation("nmod:unmarked")]);
const [CONJ, FLAT] = [relation("conj"), relation("flat")];
const [NUM, PROPN] = [UPOS.indexOf("NUM"), UPOS.indexOf("PROPN")];
const [VERB, NOUN, ADP] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("ADP")];
const PERSON = 2;
/** How far behind its verb an object is sought, in words. */
const FAR = 24;

const HOLDING: ReadonlySet<string> = new Set("hold holds held holding conduct conducts conducted conducting".split(" "));
const EVENTS: ReadonlySet<string> = new Set(
  "meeting meetings talks negotiations consultations discussions conversations bilaterals".split(" "),
);
const GIVING: ReadonlySet<string> = new Set("give gives gave given giving".split(" "));
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Mends in place the object of a verb that something else parts from it:
 * - an event behind where, when and at what it is held ("held on Monday bilateral talks with A", "held on the sidelines of the summit talks with A");
 * - a person without a preposition behind where and when ("met in A on Monday President B");
 * - those who are named behind "among others" ("met, among others, A and B", "talks with, among others, A and B");
 * - what "including" leads in is no second object ("held several meetings, including with A").
 */
export function mendLostObject(verb: number, { text, tokens, trees, named, last }: Sentence): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const holds = HOLDING.has(word(verb));
  let object = -1;
  for (let i = verb + 1; i < Math.min(last, verb + FAR); i++) {
    if (trees.head[i] === verb && CLAUSES.has(trees.relation[i])) return;
    if (trees.head[i] === verb && trees.relation[i] === OBJ) {
      if (object >= 0 && caseOf(i, verb, trees) >= 0) trees.relation[i] = OBL;
      object = object >= 0 ? object : i;
    } else if (word(i) === "others" && trees.head[i] === verb && word(i - 1) === "among") object = behindOthers(i, verb, trees, word);
    else if (object < 0 && named[i] === PERSON && isBareOblique(i, verb, trees)) {
      trees.relation[i] = OBJ;
      object = i;
    } else if (object < 0 && holds && tokens.tag[i] === NOUN && EVENTS.has(word(i))) object = freeEvent(i, verb, tokens, trees, word);
    else if (tokens.tag[i] === VERB && trees.relation[i] !== CASE) return;
  }
}

/**
 * Mends in place the second object of "give" where it was hung on the words of the first ("gave his offer of talks a miss"): it has an article and no
 * preposition. What stands between the two is of the first.
 */
export function mendGiven(verb: number, { text, tokens, trees, last }: Sentence): void {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (!GIVING.has(word(verb))) return;
  let first = -1;
  for (let i = verb + 1; i < Math.min(last, verb + FAR) && word(i) !== ","; i++) {
    if (trees.head[i] === verb && trees.relation[i] === OBJ) {
      if (first >= 0) return;
      first = i;
    }
    if (first < 0 || i <= first || tokens.tag[i] !== NOUN || !LOST.has(trees.relation[i]) || !isBelow(i, verb, trees)) continue;
    if (trees.head[i] === verb || caseOf(i, verb, trees) >= 0) continue;
    for (let k = first + 1; k < i; k++)
      if (trees.head[k] === verb && trees.relation[k] === OBL) {
        trees.head[k] = first;
        trees.relation[k] = NMOD;
      }
    trees.head[i] = verb;
    trees.relation[i] = OBJ;
    return;
  }
}

/** Mends in place a noun between "has" and a participle: it is what somebody has, and the participle says of it what is done ("has meetings planned with A"). */
export function mendHad(has: number, text: string, tokens: Tokens, trees: Trees, first: number): void {
  const participle = trees.head[has];
  const noun = participle - 1;
  if (noun <= has || trees.relation[has] !== AUX || !/^ha(?:s|ve|d)$/i.test(text.slice(tokens.start[has], tokens.end[has]))) return;
  if (tokens.tag[noun] !== NOUN || trees.head[noun] !== participle || trees.relation[noun] !== NSUBJ) return;
  for (let i = has + 1; i < noun; i++) if (trees.head[i] === participle) return;
  for (let i = first; i < has; i++) if (trees.head[i] === participle) trees.head[i] = has;
  trees.head[has] = trees.head[participle];
  trees.relation[has] = trees.relation[participle];
  trees.head[noun] = has;
  trees.relation[noun] = OBJ;
  trees.head[participle] = noun;
  trees.relation[participle] = ACL;
}

/** Mends in place the subject of a verb that was hung on its object ("A has meetings planned"). */
export function mendObjectSubject(object: number, { trees, first }: Sentence): void {
  const verb = trees.head[object];
  for (let i = first; i < verb; i++) if (trees.head[i] === object && trees.relation[i] === NSUBJ) trees.head[i] = verb;
}

/**
 * Mends in place one of a list that was joined to the year before it: it is joined to what the year stands behind ("included A in 1984, B in 1995 and C
 * in 1999"). No tree has a name and a number in one list.
 */
export function mendDatedList(item: number, { tokens, trees, first }: Sentence): void {
  const year = trees.head[item];
  const before = year - 2;
  if (tokens.tag[item] !== PROPN || year < first + 2 || year > item || tokens.tag[year] !== NUM) return;
  if (trees.head[year - 1] !== year || trees.relation[year - 1] !== CASE || tokens.tag[before] !== PROPN) return;
  let list = before;
  while (trees.head[list] >= first && trees.head[list] < list && (trees.relation[list] === CONJ || trees.relation[list] === FLAT))
    list = trees.head[list];
  trees.head[item] = list;
}

/** The preposition of a word that stands behind its verb; -1 when there is none. */
function caseOf(noun: number, verb: number, trees: Trees): number {
  for (let i = noun - 1; i > verb; i--) if (trees.head[i] === noun && trees.relation[i] === CASE) return i;
  return -1;
}

function isBareOblique(noun: number, verb: number, trees: Trees): boolean {
  return trees.head[noun] === verb && trees.relation[noun] === OBL && caseOf(noun, verb, trees) < 0;
}

/** Makes what follows "among others" take its place: after "with" as what that leads in, else as the object. */
function behindOthers(others: number, verb: number, trees: Trees, word: (token: number) => string): number {
  for (let named = others + 2; named < Math.min(trees.head.length, others + FAR); named++) {
    if (trees.head[named] !== others || trees.relation[named] !== APPOS) continue;
    const before = word(others - 2) === "," ? others - 3 : others - 2;
    const led = before > verb && trees.relation[before] === CASE && trees.head[before] === others;
    trees.head[named] = verb;
    trees.relation[named] = led ? OBL : OBJ;
    if (led) trees.head[before] = named;
    trees.head[others] = named;
    trees.relation[others] = NMOD;
    return led ? -1 : named;
  }
  return -1;
}

/** Makes an event the object of the verb that holds it, unless a preposition leads it in; the day before it says when. Gives the object, -1 for none. */
function freeEvent(event: number, verb: number, tokens: Tokens, trees: Trees, word: (token: number) => string): number {
  if (!isBelow(event, verb, trees)) return -1;
  const led = caseOf(event, verb, trees);
  const day = led + 1;
  if (led >= 0) {
    if (trees.head[day] !== event || trees.relation[day] !== COMPOUND || !WEEKDAY.test(word(day)) || day + 1 === event) return -1;
    trees.head[day] = verb;
    trees.relation[day] = OBL;
    trees.head[led] = day;
  } else if (tokens.tag[event - 1] === ADP || trees.relation[event] === COMPOUND) return -1;
  trees.head[event] = verb;
  trees.relation[event] = OBJ;
  return event;
}
