import { RELATIONS, type Tokens, UPOS } from "../doc.ts";
import type { Trees } from "../parser/trees.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
/** How the parser hangs a person behind "for". */
const OBLIQUE: ReadonlySet<number> = new Set((["obl", "nmod", "obl:agent"] as const).map((name) => relation(name)));
const [CASE, MARK, NSUBJ, CONJ] = [relation("case"), relation("mark"), relation("nsubj"), relation("conj")];
const CLAUSES: ReadonlySet<number> = new Set([relation("advcl"), relation("xcomp"), relation("acl")]);
const [PART, VERB] = [UPOS.indexOf("PART"), UPOS.indexOf("VERB")];
/** The value of the column that marks heads of persons' names. */
const PERSON = 2;
/** How far behind the first person of a list "to" may stand. */
const FARTHEST = 30;

/**
 * Mends in place "arrangements are made for A to meet B", "a plan for A and B to meet": a person behind "for" and right before "to" and its verb is the subject
 * of that verb, and what it hung on has the clause. A verb that has a subject of its own keeps it.
 */
export function mendForTo(person: number, { text, tokens, trees, named, first, last }: Sentence): void {
  const over = trees.head[person];
  if (named[person] !== PERSON || over < first || over > person || !OBLIQUE.has(trees.relation[person])) return;
  const marker = forBefore(person, text, tokens, trees, first);
  if (marker < 0) return;
  const verb = clauseBehind(person, over, tokens, trees, Math.min(last, person + FARTHEST));
  if (verb < 0) return;
  trees.head[person] = verb;
  trees.relation[person] = NSUBJ;
  trees.head[marker] = verb;
  trees.relation[marker] = MARK;
}

function forBefore(noun: number, text: string, tokens: Tokens, trees: Trees, first: number): number {
  for (let k = noun - 1; k >= first; k--)
    if (trees.head[k] === noun && trees.relation[k] === CASE && text.slice(tokens.start[k], tokens.end[k]) === "for") return k;
  return -1;
}

/** The infinitive that begins right behind a person or the last who is joined to him, of the same head; -1 for none. */
function clauseBehind(person: number, over: number, tokens: Tokens, trees: Trees, last: number): number {
  let end = person;
  for (let to = person + 1; to < last; to++) {
    const inside = isUnder(trees.head[to], person, trees) || trees.head[to] === person;
    if (inside && (trees.relation[to] === CONJ || trees.head[to] <= to)) end = to;
    if (tokens.tag[to] !== PART || trees.relation[to] !== MARK) continue;
    const verb = trees.head[to];
    if (verb < to || end !== to - 1 || trees.head[verb] !== over || !CLAUSES.has(trees.relation[verb]) || tokens.tag[verb] !== VERB)
      return -1;
    for (let k = person; k < verb; k++) if (trees.head[k] === verb && trees.relation[k] === NSUBJ) return -1;
    return verb;
  }
  return -1;
}

function isUnder(token: number, over: number, trees: Trees): boolean {
  let up = token;
  while (up > over) up = trees.head[up];
  return up === over;
}
