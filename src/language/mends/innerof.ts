import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { NamePhrase } from "../mentions/namephrases.ts";
import type { Trees } from "../parser/trees.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, NMOD, OBJ, OBL, NSUBJ] = [relation("case"), relation("nmod"), relation("obj"), relation("obl"), relation("nsubj")];
const SUBJECTS: ReadonlySet<number> = new Set([NSUBJ, relation("nsubj:pass")]);
const VERB = UPOS.indexOf("VERB");
/** How far before a name its preposition and its verb's object are looked for. */
const REACH = 20;

/**
 * Mends in place a name whose office has "of" in it ("called Secretary of State A", "expects Minister of Trade B to come"), where the parser takes that for a
 * preposition of the name: it is of the office, and the name is what it would be without: whom the verb before it is done to, or who does the verb behind.
 */
export function mendInnerOf({ first, last, head, person }: NamePhrase, text: string, tokens: Tokens, trees: Trees): void {
  if (!person || trees.head[head] < 0) return;
  let inner = -1;
  for (let k = first + 1; k < head - 1; k++) {
    if (trees.head[k] !== head || trees.relation[k] !== CASE || text.slice(tokens.start[k], tokens.end[k]) !== "of") continue;
    trees.head[k] = k + 1;
    if (trees.head[k + 1] === head) [trees.head[k + 1], trees.relation[k + 1]] = [k - 1, NMOD];
    inner = k;
  }
  if (inner < 0 || trees.relation[head] !== OBL) return;
  for (let k = Math.max(0, first - REACH); k < first; k++) if (trees.head[k] === head && trees.relation[k] === CASE) return;
  const verb = trees.head[head];
  if (tokens.tag[verb] !== VERB) return;
  if (verb < first) takeFor(head, OBJ, (label) => label === OBJ, verb, last, trees);
  else takeFor(head, NSUBJ, (label) => SUBJECTS.has(label), verb, last, trees);
}

/** Makes a name the object or the subject of its verb, unless that has one. */
function takeFor(name: number, label: number, isSuch: (label: number) => boolean, verb: number, last: number, trees: Trees): void {
  for (let k = Math.max(0, verb - REACH); k < Math.min(trees.head.length, Math.max(last, verb) + REACH); k++)
    if (trees.head[k] === verb && isSuch(trees.relation[k])) return;
  trees.relation[name] = label;
}
