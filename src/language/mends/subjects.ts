import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CCOMP, MARK] = [relation("ccomp"), relation("mark")];
const [NSUBJ, PASSIVE, CC, CONJ, UNMARKED, DESC, APPOS] = [
  relation("nsubj"),
  relation("nsubj:pass"),
  relation("cc"),
  relation("conj"),
  relation("obl:unmarked"),
  relation("nmod:desc"),
  relation("appos"),
];
const DETERMINING: ReadonlySet<number> = new Set([relation("det"), relation("nmod:poss")]);
const [VERB, AUX, NOUN, PROPN] = [UPOS.indexOf("VERB"), UPOS.indexOf("AUX"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN")];
/** Days that stand between a subject and its verb without a preposition: "the minister Friday told". */
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

/** How far below its noun a word of a phrase may stand. */
const DEEPEST = 6;

/**
 * Mends in place a second subject before the same verb, which the parser leaves where its best edges are found one by one:
 * - the first of them is that of what is said before the second ("a meeting is possible, B said");
 * - a day says when ("Mr A Friday told B");
 * - one with "and" before it is joined to the first ("A's X and B's Y met");
 * - a noun right before a name tells what the one named is ("spokesman A said"), or the name which one is meant ("the group A said").
 */
export function mendSubjects({ text, tokens, trees, first, last }: Sentence): void {
  const subjects = new Map<number, number>();
  for (let i = first; i < last; i++) {
    const verb = trees.head[i];
    if (verb <= i || (trees.relation[i] !== NSUBJ && trees.relation[i] !== PASSIVE)) continue;
    const before = subjects.get(verb);
    if (before === undefined) subjects.set(verb, i);
    else if (DAYS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) trees.relation[i] = UNMARKED;
    else if (ofSaid(before, i, verb, trees)) subjects.set(verb, i);
    else if (!join(before, i, tokens, trees)) describe(before, i, verb, tokens, trees, first, subjects);
  }
}

/** "A meeting is possible, B said": the first of two subjects is that of what is said, which stands between them without one. */
function ofSaid(before: number, subject: number, verb: number, trees: Trees): boolean {
  let said = -1;
  for (let k = before + 1; k < subject; k++) if (trees.head[k] === verb && trees.relation[k] === CCOMP) said = k;
  if (said < 0) return false;
  for (let k = before; k < subject; k++)
    if (trees.head[k] === said && (trees.relation[k] === NSUBJ || trees.relation[k] === PASSIVE || trees.relation[k] === MARK))
      return false;
  trees.head[before] = said;
  return true;
}

/** "A and B": the second is of the first, wherever "and" hangs. */
function join(before: number, subject: number, tokens: Tokens, trees: Trees): boolean {
  const begins = beginning(subject, trees, before + 1);
  let and = -1;
  for (let k = before + 1; k < subject; k++) {
    if ((tokens.tag[k] === VERB || tokens.tag[k] === AUX) && !isBelow(k, before, trees)) return false;
    if (and < 0 && trees.relation[k] === CC && (trees.head[k] === trees.head[subject] || k >= begins)) and = k;
  }
  if (and < 0) return false;
  if (and === begins || trees.head[and] === trees.head[subject]) trees.head[and] = subject;
  trees.head[subject] = before;
  trees.relation[subject] = CONJ;
  return true;
}

/** "spokesman A said": the noun is of the name; "the spokesman A said", "her spokesman A said": the name is of the noun. */
function describe(
  noun: number,
  name: number,
  verb: number,
  tokens: Tokens,
  trees: Trees,
  first: number,
  subjects: Map<number, number>,
): void {
  if (tokens.tag[noun] !== NOUN || tokens.tag[name] !== PROPN || beginning(name, trees, first) !== noun + 1) return;
  if (isDetermined(noun, trees, first)) {
    trees.head[name] = noun;
    trees.relation[name] = APPOS;
    return;
  }
  trees.head[noun] = name;
  trees.relation[noun] = DESC;
  subjects.set(verb, name);
}

/** True for a noun with an article or a possessor. */
function isDetermined(noun: number, trees: Trees, first: number): boolean {
  for (let k = noun - 1; k >= first; k--) if (trees.head[k] === noun && DETERMINING.has(trees.relation[k])) return true;
  return false;
}

/** The first token of what hangs on a token. */
function beginning(token: number, trees: Trees, first: number): number {
  let begins = token;
  for (let k = token - 1; k >= first && isBelow(k, token, trees); k--) begins = k;
  return begins;
}

function isBelow(token: number, over: number, trees: Trees): boolean {
  let up = trees.head[token];
  for (let steps = 0; steps < DEEPEST && up >= 0 && up !== over; steps++) up = trees.head[up];
  return up === over;
}
