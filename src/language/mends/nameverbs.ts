import { Feature, RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { gather } from "./gathered.ts";
import { rootOf } from "./namelists.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [NSUBJ, NMOD, OBL, OBJ, ACL, XCOMP, CCOMP, MARK, ADVCL] = [
  relation("nsubj"),
  relation("nmod"),
  relation("obl"),
  relation("obj"),
  relation("acl"),
  relation("xcomp"),
  relation("ccomp"),
  relation("mark"),
  relation("advcl"),
];
/** What a clause hangs by; the object of a verb of saying is one too, where a verb was taken for a noun. */
const CLAUSES: ReadonlySet<number> = new Set(
  (["root", "ccomp", "advcl", "parataxis", "conj", "acl:relcl", "appos"] as const).map((name) => relation(name)),
);
/** Relations by which a parser joins two names without a word between them. */
const BARE: ReadonlySet<number> = new Set((["flat", "appos", "compound", "list", "nmod:unmarked"] as const).map((name) => relation(name)));
/** What opens a clause and is no part of the name in it. */
const OPENING: ReadonlySet<number> = new Set(
  (["mark", "advmod", "obl", "obl:unmarked", "advcl", "cc", "punct", "nmod"] as const).map((name) => relation(name)),
);
const [VERB, NOUN, PROPN, DET, ADP, AUX] = (["VERB", "NOUN", "PROPN", "DET", "ADP", "AUX"] as const).map((name) => UPOS.indexOf(name));

/** What a name is a part of a noun phrase behind. */
const NOMINAL: ReadonlySet<number> = new Set([DET, ADP]);

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Third persons that are plurals of nouns too, each with the words that follow the verb; null where its object does. */
const FOLLOWED: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["heads", wordsOf("to for into off home back north south east west abroad overseas")],
  ["lands", wordsOf("in at on back")],
  ["plans", wordsOf("to")],
  ["talks", wordsOf("to with about")],
  ["tours", null],
]);
/** Conjunctions that are prepositions too. */
const CONJUNCTIONS = wordsOf("as after before since until while when once");
/** How far behind its verb a word that hangs on it is looked for. */
const FARTHEST = 40;

/**
 * Mends in place a verb right behind a person's name that the tagger took for the plural of a noun ("President A heads to B", "A tours B"): it becomes
 * the verb of the clause and the name its subject. `present` is the index of the tag of such verbs.
 */
export function mendNameVerbs(text: string, tokens: Tokens, trees: Trees, phrases: readonly NamePhrase[], present: number): void {
  for (const phrase of phrases) {
    const { first, last: verb, person } = phrase;
    if (!person || verb + 1 >= tokens.count || !mayBeVerb(verb, text, tokens, trees)) continue;
    const conjunction = first > 0 && CONJUNCTIONS.has(wordOf(first - 1, text, tokens).toLowerCase());
    if (first > 0 && !conjunction && NOMINAL.has(tokens.tag[first - 1])) continue;
    gather(phrase, trees);
    const name = rootOf({ first, last: verb }, trees);
    const top = name < 0 ? -1 : trees.head[name] === verb ? verb : trees.head[verb] >= first && trees.head[verb] < verb ? name : -1;
    if (top < 0 || (!conjunction && !isClause(top, tokens, trees)) || hasVerbOfItsOwn(top, tokens, trees)) continue;
    becomeVerb(name, verb, top, first, tokens, trees);
    if (conjunction) introduce(first - 1, verb, trees);
    if (tokens.tag[verb] === VERB) continue;
    tokens.tag[verb] = VERB;
    tokens.xpos[verb] = present;
    tokens.features[verb] = Feature.Present | Feature.Finite | Feature.ThirdPerson;
  }
}

/** True for a plural that is a verb by what follows it, and for a finite verb that was joined to a name as another name is. */
function mayBeVerb(token: number, text: string, tokens: Tokens, trees: Trees): boolean {
  if (tokens.tag[token] === VERB) return BARE.has(trees.relation[token]) && (tokens.features[token] & Feature.Finite) !== 0;
  const followers = FOLLOWED.get(wordOf(token, text, tokens));
  if (followers === undefined || (tokens.tag[token] !== NOUN && tokens.tag[token] !== PROPN)) return false;
  const next = tokens.tag[token + 1];
  return followers === null ? next === PROPN || next === DET : followers.has(wordOf(token + 1, text, tokens));
}

/** Makes a conjunction that was taken for a preposition one, and the clause that it leads in one of its own. */
function introduce(conjunction: number, verb: number, trees: Trees): void {
  trees.head[conjunction] = verb;
  trees.relation[conjunction] = MARK;
  if (trees.head[verb] >= 0) trees.relation[verb] = ADVCL;
}

function isClause(top: number, tokens: Tokens, trees: Trees): boolean {
  const over = trees.head[top];
  return CLAUSES.has(trees.relation[top]) || over < 0 || (trees.relation[top] === OBJ && over < top && tokens.tag[over] === VERB);
}

/** True for a noun that is the predicate of its clause: "A is one of the heads to be". */
function hasVerbOfItsOwn(top: number, tokens: Tokens, trees: Trees): boolean {
  for (let k = Math.max(0, top - FARTHEST); k < Math.min(tokens.count, top + FARTHEST); k++)
    if (trees.head[k] === top && (tokens.tag[k] === AUX || trees.relation[k] === NSUBJ)) return true;
  return false;
}

function becomeVerb(name: number, verb: number, top: number, first: number, tokens: Tokens, trees: Trees): void {
  const { head, relation: relations } = trees;
  [head[verb], relations[verb]] = [head[top], relations[top] === OBJ ? CCOMP : relations[top]];
  for (let k = Math.max(0, first - FARTHEST); k < Math.min(tokens.count, verb + FARTHEST); k++) {
    const isOfBoth = head[k] === verb || (head[k] >= first && head[k] < verb);
    if (!isOfBoth || (k >= first && k <= verb)) continue;
    if (k < first && !OPENING.has(relations[k])) continue;
    head[k] = verb;
    if (relations[k] === NMOD) relations[k] = OBL;
    else if (k > verb && relations[k] === ACL) relations[k] = XCOMP;
    else if (k > verb && (tokens.tag[k] === PROPN || tokens.tag[k] === NOUN) && !isMarked(k, tokens, trees) && BARE.has(relations[k]))
      relations[k] = OBJ;
  }
  head[name] = verb;
  relations[name] = NSUBJ;
}

function isMarked(noun: number, tokens: Tokens, trees: Trees): boolean {
  for (let k = noun - 1; k >= 0 && k > noun - FARTHEST; k--) if (trees.head[k] === noun && tokens.tag[k] === ADP) return true;
  return false;
}

function wordOf(token: number, text: string, tokens: Tokens): string {
  return text.slice(tokens.start[token], tokens.end[token]);
}
