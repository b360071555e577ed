import { Feature, RELATIONS, UPOS } from "../doc.ts";
import { lastDependent, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, NMOD, NSUBJ, OBJ, OBL] = [relation("case"), relation("nmod"), relation("nsubj"), relation("obj"), relation("obl")];
/** What belongs to the noun phrase of a subject and stands before it. */
const WITHIN: ReadonlySet<number> = new Set((["det", "amod", "compound", "nummod", "nmod:poss"] as const).map((name) => relation(name)));
const [NOUN, PROPN, VERB] = [UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("VERB")];
/** Past forms that are taken for nouns or participles, by the object that makes an idiom of each; "the" may stand between. */
const IDIOMS: ReadonlyMap<string, string> = new Map([
  ["foot", "set"],
  ["base", "touched"],
  ["dust", "bit"],
  ["bread", "broke"],
  ["paths", "crossed"],
  ["glasses", "clinked"],
]);

/**
 * Mends in place "A's president set foot in B", "B's minister touched base with C", "the summit in B bit the dust", where the parser takes the verb for a
 * part of the phrase before it or of its object: what ends right before it is its subject, and what stands behind its object its own.
 */
export function mendIdiomVerb(object: number, sentence: Sentence): void {
  const { text, tokens, trees, first, last } = sentence;
  const verb = wordOf(object - 1, text, tokens) === "the" ? object - 2 : object - 1;
  if (verb <= first || wordOf(verb, text, tokens) !== IDIOMS.get(wordOf(object, text, tokens))) return;
  const before = tokens.tag[verb - 1];
  if ((before !== NOUN && before !== PROPN) || lastDependent(verb, NSUBJ, first, verb, trees) >= 0) return;
  const subject = subjectBefore(verb, sentence);
  let top = verb;
  while (trees.head[top] === object || trees.head[top] === subject) top = trees.head[top];
  [trees.head[verb], trees.relation[verb], tokens.tag[verb]] = [trees.head[top], trees.relation[top], VERB];
  tokens.features[verb] = Feature.Past | Feature.Finite;
  for (let k = first; k < last; k++) giveToVerb(k, verb, object, subject, sentence);
  [trees.head[subject], trees.relation[subject]] = [verb, NSUBJ];
  [trees.head[object], trees.relation[object]] = [verb, OBJ];
}

/** The noun before a verb that heads the phrase there; a place with "in" that was taken for a part of the verb's phrase goes back to it. */
function subjectBefore(verb: number, { trees, first }: Sentence): number {
  let noun = verb - 1;
  while (trees.head[noun] >= first && trees.head[noun] < verb) noun = trees.head[noun];
  const led = lastDependent(verb, CASE, first, noun, trees);
  const over = trees.head[verb];
  if (led < 0 || over < first || over >= led) return noun;
  [trees.head[noun], trees.relation[noun], trees.head[led]] = [over, NMOD, noun];
  return over;
}

/** What hung on the object, or behind it on the subject, is the verb's; what stands right before the subject as a part of its phrase is the subject's. */
function giveToVerb(k: number, verb: number, object: number, subject: number, { trees }: Sentence): void {
  const over = trees.head[k];
  if (k === object || k === subject || k === verb) return;
  if (k < subject && (over === object || over === verb)) trees.head[k] = WITHIN.has(trees.relation[k]) ? subject : verb;
  else if (k > object && (over === object || over === subject)) {
    trees.head[k] = verb;
    if (trees.relation[k] === NMOD) trees.relation[k] = OBL;
  }
}
