import { Feature, RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CONJ, CC] = [relation("conj"), relation("cc")];
const [ACL, OBJ, NSUBJ, PASSIVE, AUX, AUX_PASSIVE, AGENT, MARK, CCOMP] = [
  relation("acl"),
  relation("obj"),
  relation("nsubj"),
  relation("nsubj:pass"),
  relation("aux"),
  relation("aux:pass"),
  relation("obl:agent"),
  relation("mark"),
  relation("ccomp"),
];
/** What a noun has that is the predicate of its sentence. */
const PREDICATIVE: ReadonlySet<number> = new Set([
  relation("cop"),
  NSUBJ,
  PASSIVE,
  relation("csubj"),
  relation("expl"),
  AUX,
  AUX_PASSIVE,
  relation("nsubj:outer"),
]);
/** What stays with a noun where a verb behind it takes its place. */
const NOMINAL: ReadonlySet<number> = new Set(
  (
    ["nmod", "det", "appos", "acl", "acl:relcl", "nummod", "amod", "compound", "flat", "nmod:poss", "case", "nmod:desc", "conj"] as const
  ).map((name) => relation(name)),
);
const OF: ReadonlySet<number> = new Set([relation("nmod"), relation("conj"), relation("appos")]);
/** How far below the noun the verb may stand. */
const DEEPEST = 3;
const COPULA = relation("cop");
const ADJ = UPOS.indexOf("ADJ");
const [VERB, NOUN, PROPN] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN")];

/**
 * Mends in place a sentence whose root is a noun because its verb was taken for a participle of it ("Members of the alliance elected A"): a past form
 * with an object, or with an auxiliary, is no participle of a noun. The verb becomes the root, the noun its subject, and what follows is the verb's.
 */
export function mendPredicate(noun: number, { tokens, trees, first, last }: Sentence): void {
  if (tokens.tag[noun] !== NOUN && tokens.tag[noun] !== PROPN) return;
  let verb = -1;
  for (let k = first; k < last; k++) {
    if (trees.head[k] === noun && PREDICATIVE.has(trees.relation[k])) return;
    if (verb >= 0 || k < noun || trees.relation[k] !== ACL || !isWithin(trees.head[k], noun, trees)) continue;
    if (isPredicate(k, tokens, trees, first, last)) verb = k;
  }
  if (verb < 0) {
    mendJoined(noun, tokens, trees, last);
    return;
  }
  for (let k = first; k < last; k++)
    if (trees.head[k] === noun && k !== verb && (k > verb || (k < noun && !NOMINAL.has(trees.relation[k])))) trees.head[k] = verb;
  trees.head[verb] = trees.head[noun];
  trees.relation[verb] = trees.relation[noun];
  trees.head[noun] = verb;
  trees.relation[noun] = hasChild(verb, AUX_PASSIVE, trees, first, last) ? PASSIVE : NSUBJ;
}

/**
 * Mends in place a sentence whose root is the first of two subjects, which the verb of the second was joined to ("A, who took office in May, and B have arrived"): the
 * verb is the root, and the second is joined to the first.
 */
function mendJoined(noun: number, tokens: Tokens, trees: Trees, last: number): void {
  let verb = -1;
  for (let k = noun + 1; k < last && verb < 0; k++)
    if (trees.head[k] === noun && trees.relation[k] === CONJ && tokens.tag[k] === VERB) verb = k;
  if (verb < 0 || (tokens.features[verb] & (Feature.Finite | Feature.Past)) === 0) return;
  let subject = -1;
  let and = -1;
  for (let k = noun + 1; k < verb; k++) {
    if (trees.head[k] === verb && (trees.relation[k] === NSUBJ || trees.relation[k] === PASSIVE)) subject = k;
    if (and < 0 && trees.relation[k] === CC && (trees.head[k] === verb || trees.head[k] === subject)) and = k;
  }
  if (and < 0 || subject < and || tokens.tag[noun] !== PROPN || tokens.tag[subject] !== PROPN) return;
  for (let k = verb + 1; k < last; k++) if (trees.head[k] === noun) trees.head[k] = verb;
  trees.head[verb] = trees.head[noun];
  trees.relation[verb] = trees.relation[noun];
  trees.head[noun] = verb;
  trees.relation[noun] = trees.relation[subject];
  trees.head[subject] = noun;
  trees.relation[subject] = CONJ;
  trees.head[and] = subject;
}

/**
 * Mends in place a copula that hangs on the place behind its predicate: what stands right after it and over that place is what somebody is ("A is due in
 * B").
 */
export function mendCopula(copula: number, { tokens, trees }: Sentence): void {
  const predicate = copula + 1;
  if (trees.relation[copula] !== COPULA || trees.head[copula] <= predicate || tokens.tag[predicate] !== ADJ) return;
  if (trees.head[trees.head[copula]] === predicate) trees.head[copula] = predicate;
}

/** True for a noun itself and for what it is of ("members of the alliance"). */
function isWithin(token: number, noun: number, trees: Trees): boolean {
  let up = token;
  for (let steps = 0; steps < DEEPEST && up > noun && OF.has(trees.relation[up]); steps++) up = trees.head[up];
  return up === noun;
}

/** True for a past form that has an object and nobody who did it, or that has an auxiliary. */
function isPredicate(verb: number, tokens: Tokens, trees: Trees, first: number, last: number): boolean {
  if (tokens.tag[verb] !== VERB || (tokens.features[verb] & Feature.Past) === 0) return false;
  for (const by of [MARK, NSUBJ, PASSIVE]) if (hasChild(verb, by, trees, first, last)) return false;
  if (hasChild(verb, AUX, trees, first, last) || hasChild(verb, AUX_PASSIVE, trees, first, last)) return true;
  const object = hasChild(verb, OBJ, trees, first, last) || hasChild(verb, CCOMP, trees, first, last);
  return object && !hasChild(verb, AGENT, trees, first, last);
}

function hasChild(head: number, by: number, trees: Trees, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (trees.head[k] === head && trees.relation[k] === by) return true;
  return false;
}
