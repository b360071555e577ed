import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, PERSON, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [APPOS, DET, FLAT] = [relation("appos"), relation("det"), relation("flat")];
const SUBJECTS: readonly number[] = [relation("nsubj"), relation("nsubj:pass")];
const VERBAL: readonly number[] = [UPOS.indexOf("VERB"), UPOS.indexOf("AUX")];
/** By these the office hangs in what opens the sentence. */
const LED: readonly number[] = (["obl", "obl:agent", "nmod", "obj"] as const).map(relation);

/**
 * Mends in place the name at the end of what opens a sentence that was taken for the subject, with the subject as its office ("After being received by
 * the minister, A B, the President met C"): an apposition has a comma behind it, and the name is the minister's.
 */
export function mendOpeningName(office: number, sentence: Sentence): void {
  const { text, tokens, trees, first, last } = sentence;
  const name = subjectBefore(office, sentence);
  if (name <= first || !hasDependent(office, DET, name, office, trees) || wordOf(name - 1, text, tokens) !== ",") return;
  const verb = trees.head[name];
  const next = office + 1;
  if (next >= last || !VERBAL.includes(tokens.tag[next]) || (next !== verb && trees.head[next] !== verb)) return;
  const before = ledBefore(name - 2, verb, sentence);
  if (before < 0) return;
  for (let i = first; i < last; i++) if (trees.head[i] === name && trees.relation[i] !== FLAT && i !== office) trees.head[i] = office;
  [trees.head[office], trees.relation[office]] = [verb, trees.relation[name]];
  [trees.head[name], trees.relation[name]] = [before, APPOS];
}

/** The person's name before an office that is taken for the subject, with the office in apposition or beside it; -1 when there is none. */
function subjectBefore(office: number, { trees, named, first }: Sentence): number {
  const over = trees.head[office];
  if (trees.relation[office] === APPOS) return over < office && isSubject(over) ? over : -1;
  for (let name = office - 1; name >= first; name--) if (trees.head[name] === over && isSubject(name)) return name;
  return -1;

  function isSubject(name: number): boolean {
    return named[name] === PERSON && SUBJECTS.includes(trees.relation[name]) && trees.head[name] > office;
  }
}

/** The noun of an office whose phrase ends at a word, in a clause before the verb; -1 when there is none. */
function ledBefore(end: number, verb: number, { trees, first }: Sentence): number {
  let noun = end;
  let led = -1;
  while (noun >= first && noun <= end && noun !== verb) {
    if (LED.includes(trees.relation[noun])) led = noun;
    else if (led >= 0) return led;
    noun = trees.head[noun];
  }
  return led;
}
