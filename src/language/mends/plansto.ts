import { Feature, RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [ACL, ADVCL, XCOMP, CCOMP, OBJ, NSUBJ, CONJ, COMPOUND, CC, CASE, DET] = [
  relation("acl"),
  relation("advcl"),
  relation("xcomp"),
  relation("ccomp"),
  relation("obj"),
  relation("nsubj"),
  relation("conj"),
  relation("compound"),
  relation("cc"),
  relation("case"),
  relation("det"),
];
const [VERB, NOUN, PROPN, PART] = [UPOS.indexOf("VERB"), UPOS.indexOf("NOUN"), UPOS.indexOf("PROPN"), UPOS.indexOf("PART")];
const FLAT = relation("flat");
/** Nouns that an infinitive behind them tells the content of. */
const MEANT: ReadonlySet<string> = new Set(
  "plan plans intention readiness willingness desire wish hope hopes determination decision agreement offer proposal invitation request promise pledge vow refusal interest commitment eagerness preparedness reluctance".split(
    " ",
  ),
);
/** Forms that are a noun and a verb. */
const EITHER: ReadonlySet<string> = new Set(
  "plan plans hope hopes aim aims vow vows pledge pledges offer offers promise promises".split(" "),
);
/** What one does to a place, whose infinitive says what for. */
const GOING: ReadonlySet<string> = new Set(
  "visit visits visited visiting tour tours toured touring leave leaves left leaving reached".split(" "),
);

/**
 * Mends in place whose an infinitive is, by the word right before its "to":
 * - a noun of what is meant has it ("expressed readiness to meet B");
 * - what somebody does in a place is no deed of the place ("is visiting Lima to hold talks");
 * - a form that is noun and verb is a verb behind a person ("A and B plan to meet"), and a noun behind a verb ("confirmed plans to meet B").
 */
export function mendPlansTo(verb: number, { text, tokens, trees, first, last }: Sentence): void {
  const to = verb - 1;
  const over = trees.head[verb];
  if (to <= first || over < 0 || tokens.tag[to] !== PART || trees.head[to] !== verb || (tokens.features[verb] & Feature.Infinitive) === 0)
    return;
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const before = to - 1;
  if (trees.relation[verb] === XCOMP && tokens.tag[before] === PROPN && GOING.has(word(over))) trees.relation[verb] = ADVCL;
  else if (trees.relation[verb] === XCOMP && over === before && isNoun(before, word, tokens, trees, first, last)) {
    tokens.tag[before] = NOUN;
    trees.relation[before] = OBJ;
    trees.relation[verb] = ACL;
  } else if ((trees.relation[verb] === XCOMP || trees.relation[verb] === ADVCL) && MEANT.has(word(before)) && trees.head[before] === over) {
    if (trees.relation[before] !== OBJ || tokens.tag[before] !== NOUN) return;
    trees.head[verb] = before;
    trees.relation[verb] = ACL;
  } else if (trees.relation[verb] === ACL && over === before && EITHER.has(word(before))) asVerb(before, verb, tokens, trees, first, last);
}

/** "Confirmed plans to meet": what is said right before it has no subject. */
function isNoun(plans: number, word: (token: number) => string, tokens: Tokens, trees: Trees, first: number, last: number): boolean {
  if (!EITHER.has(word(plans)) || trees.relation[plans] !== CCOMP || trees.head[plans] !== plans - 1 || tokens.tag[plans - 1] !== VERB)
    return false;
  for (let k = first; k < last; k++) if (trees.head[k] === plans && trees.relation[k] === NSUBJ) return false;
  return true;
}

/** "A and B plan to meet", "A plans to meet B": the person whom the parser joined to the noun, or it to him, is the subject. */
function asVerb(plan: number, infinitive: number, tokens: Tokens, trees: Trees, first: number, last: number): void {
  const person = personOf(plan, tokens, trees, first);
  if (person < 0) return;
  for (let k = first; k < plan; k++)
    if (trees.head[k] === plan && (trees.relation[k] === CC || trees.relation[k] === CASE || trees.relation[k] === DET)) return;
  const top = trees.head[plan] === person ? person : plan;
  [trees.head[plan], trees.relation[plan], tokens.tag[plan]] = [trees.head[top], trees.relation[top], VERB];
  [trees.head[person], trees.relation[person]] = [plan, NSUBJ];
  trees.relation[infinitive] = XCOMP;
  for (let k = infinitive + 1; k < last; k++) if (trees.head[k] === person) trees.head[k] = plan;
}

/** The head of the name right before a noun, where one of the two hangs on the other. */
function personOf(plan: number, tokens: Tokens, trees: Trees, first: number): number {
  if (plan === first || (tokens.tag[plan - 1] !== PROPN && trees.relation[plan - 1] !== FLAT)) return -1;
  const over = trees.head[plan];
  if (trees.relation[plan] === CONJ && over >= first && over < plan && tokens.tag[over] === PROPN) return over;
  for (let k = plan - 1; k >= first; k--)
    if (trees.head[k] === plan) return trees.relation[k] === COMPOUND && tokens.tag[k] === PROPN ? k : -1;
  return -1;
}
