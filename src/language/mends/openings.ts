import { Feature, RELATIONS, type Sentences, type Tokens, UPOS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";
import { rootOf } from "./namelists.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [NSUBJ, NMOD, OBL, ADVCL] = [relation("nsubj"), relation("nmod"), relation("obl"), relation("advcl")];
const [PARATAXIS, PASSIVE] = [relation("parataxis"), relation("nsubj:pass")];
const [AUX, CCOMP, UNMARKED, ADVMOD, MARK, OBJ] = [
  relation("aux"),
  relation("ccomp"),
  relation("obl:unmarked"),
  relation("advmod"),
  relation("mark"),
  relation("obj"),
];
const PUNCT = relation("punct");
const [VERB, NOUN] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN")];
const BETWEEN: ReadonlySet<number> = new Set([UNMARKED, ADVMOD]);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "had"]);

/**
 * Mends in place how sentences with a tree begin, as `mendOpening` and `mendOpened` do. `persons` are the names and offices of persons; `participle` is
 * the index of the tag of words in "-ing".
 */
export function mendOpenings(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  trees: Trees,
  persons: readonly NamePhrase[],
  participle: number,
): void {
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    if (sentences.parsed[s] === 0) continue;
    if (text.slice(tokens.start[first], tokens.end[first]) === "Meeting") {
      freeSubject(first, text, tokens, trees, persons);
      mendOpening(first, tokens, trees, sentences.first[s + 1], participle);
    }
    const opening = trees.relation[first] === MARK ? first + 1 : first;
    if (trees.head[opening] === -1 && tokens.xpos[opening] === participle)
      mendOpened(opening, text, tokens, trees, first, sentences.first[s + 1]);
  }
}

/** Mends in place the perfect tenses of all sentences that have a tree, as `mendPerfect` does; the subject of an auxiliary is its verb's. */
export function mendPerfects(text: string, tokens: Tokens, sentences: Sentences, trees: Trees): void {
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    const first = sentences.first[s];
    const last = sentences.first[s + 1];
    for (let i = first; i < last; i++) {
      if (trees.relation[i] === CCOMP) mendPerfect(i, text, tokens, trees, first, last);
      const over = trees.head[i];
      if (trees.relation[i] === NSUBJ && over >= 0 && trees.relation[over] === AUX && trees.head[over] >= 0)
        trees.head[i] = trees.head[over];
    }
  }
}

/**
 * Gives the verb a second subject where one stands between a comma and the verb, and was taken for another name of whoever was met: "Meeting with the
 * French president, Chancellor A praised the deal". `mendOpening` tells which of the two is the first.
 */
function freeSubject(opening: number, text: string, tokens: Tokens, trees: Trees, persons: readonly NamePhrase[]): void {
  const verb = trees.head[opening];
  if (trees.relation[opening] !== NSUBJ || verb < opening) return;
  for (const { first, last, person } of persons) {
    if (!person || first <= opening + 1 || last > verb) continue;
    let begin = first;
    while (begin > opening + 1 && trees.head[begin - 1] >= first && trees.head[begin - 1] < last) begin--;
    if (text[tokens.start[begin - 1]] !== "," && text[tokens.start[begin]] !== ",") continue;
    let next = last;
    while (next < verb && trees.head[next] === verb && BEFORE_VERB.has(trees.relation[next])) next++;
    const name = rootOf({ first, last }, trees);
    if (next !== verb || name < 0 || trees.head[name] >= first) continue;
    trees.head[name] = verb;
    trees.relation[name] = NSUBJ;
  }
}

/** What may stand between a subject and its verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([AUX, ADVMOD]);

/**
 * Mends in place a sentence that begins with what its subject did ("Meeting in A on Monday, B and C agreed"), where the parser takes the participle for
 * a noun and gives the verb two subjects. A noun that is "of" somebody stays one. `participle` is the index of the tag of such words.
 */
function mendOpening(opening: number, tokens: Tokens, trees: Trees, last: number, participle: number): void {
  const verb = trees.head[opening];
  if (tokens.tag[opening] !== NOUN || trees.relation[opening] !== NSUBJ || verb < opening) return;
  let subject = -1;
  for (let k = opening + 1; k < verb; k++) if (trees.head[k] === verb && trees.relation[k] === NSUBJ) subject = k;
  if (subject < 0) return;
  const own: number[] = [];
  for (let k = opening + 1; k < last; k++) {
    if (trees.head[k] !== opening || trees.relation[k] === PUNCT) continue;
    if (trees.relation[k] !== NMOD || k > subject) return;
    own.push(k);
  }
  for (const noun of own) trees.relation[noun] = OBL;
  trees.relation[opening] = ADVCL;
  tokens.tag[opening] = VERB;
  tokens.xpos[opening] = participle;
  tokens.features[opening] = Feature.Participle | Feature.Present;
}

/**
 * Mends in place a sentence that begins with a participle ("After meeting A, B said", "Visiting A, B agreed"), where the parser takes that for the main verb and hangs
 * the clause of its subject on it: a finite verb that has a subject of its own behind the comma is the main one.
 */
function mendOpened(opening: number, text: string, tokens: Tokens, trees: Trees, first: number, last: number): void {
  let verb = -1;
  for (let k = opening + 1; k < last; k++) {
    if (trees.head[k] !== opening) continue;
    if (trees.relation[k] === NSUBJ || trees.relation[k] === AUX) return;
    if (verb < 0 && trees.relation[k] === PARATAXIS) verb = k;
  }
  if (verb < 0 || tokens.tag[verb] !== VERB) return;
  let begins = verb;
  let subject = -1;
  for (let k = verb - 1; k > opening; k--) {
    if (trees.head[k] === verb && (trees.relation[k] === NSUBJ || trees.relation[k] === PASSIVE)) subject = k;
    if (isBelowOf(k, verb, trees)) begins = k;
  }
  if (subject < 0 || (text[tokens.start[begins - 1]] !== "," && text[tokens.start[begins]] !== ",")) return;
  trees.head[verb] = -1;
  trees.relation[verb] = trees.relation[opening];
  trees.head[opening] = verb;
  trees.relation[opening] = ADVCL;
  for (let k = first; k < last; k++) if (k > verb && trees.head[k] === opening) trees.head[k] = verb;
}

/** True for a token that hangs on another, at whatever depth. */
function isBelowOf(token: number, over: number, trees: Trees): boolean {
  let up = trees.head[token];
  while (up > token && up !== over) up = trees.head[up];
  return up === over;
}

/**
 * Mends in place "has today visited A", where only a day or an adverb parts the auxiliary from its participle and the parser takes each for a verb of
 * its own: the participle takes the place of the auxiliary.
 */
function mendPerfect(verb: number, text: string, tokens: Tokens, trees: Trees, first: number, last: number): void {
  const have = trees.head[verb];
  if (have < first || verb < have + 2 || (tokens.features[verb] & Feature.Past) === 0) return;
  if (!HAVE.has(text.slice(tokens.start[have], tokens.end[have]).toLowerCase())) return;
  for (let k = have + 1; k < verb; k++) if (trees.head[k] !== verb || !BETWEEN.has(trees.relation[k])) return;
  for (let k = first; k < last; k++) {
    if (trees.head[k] === have && trees.relation[k] === OBJ) return;
    if (trees.head[k] === verb && (trees.relation[k] === NSUBJ || trees.relation[k] === MARK)) return;
  }
  for (let k = first; k < last; k++) if (trees.head[k] === have && k !== verb) trees.head[k] = verb;
  trees.head[verb] = trees.head[have];
  trees.relation[verb] = trees.relation[have];
  trees.head[have] = verb;
  trees.relation[have] = AUX;
}
