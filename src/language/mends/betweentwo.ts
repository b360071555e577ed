import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, lastDependent, type Sentence, wordOf } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [CASE, CC, CONJ, NSUBJ, NSUBJ_PASS, POSSESSOR, RELATIVE, ROOT] = [
  relation("case"),
  relation("cc"),
  relation("conj"),
  relation("nsubj"),
  relation("nsubj:pass"),
  relation("nmod:poss"),
  relation("acl:relcl"),
  relation("root"),
];
const [NOUN, PART] = [UPOS.indexOf("NOUN"), UPOS.indexOf("PART")];
const VERBAL: ReadonlySet<number> = new Set([UPOS.indexOf("VERB"), UPOS.indexOf("AUX")]);

/**
 * Mends in place "talks between A, who is visiting, and B began": behind what is set off by commas the second of the two goes on from the first, where
 * the parser joins it to the talks or has it do what they do; and "talks between A and C's B", where it joins A and C.
 */
export function mendBetweenTwo(between: number, sentence: Sentence): void {
  const { trees, named, last } = sentence;
  const one = trees.head[between];
  const talks = one < 0 ? -1 : trees.head[one];
  if (one < between || talks < 0 || talks > between) return;
  const owner = lastDependent(one, CONJ, one + 1, last, trees);
  if (owner >= 0) mendOwned(owner, one, sentence);
  if (owner >= 0 || named[one] === 0) return;
  const and = behindAside(one, sentence);
  const other = and < 0 ? -1 : nextName(and, sentence);
  if (other < 0 || !leaveTalks(other, talks, trees)) return;
  [trees.head[other], trees.relation[other]] = [one, CONJ];
  [trees.head[and], trees.relation[and]] = [other, CC];
}

/** "Between the president and Kenya's minister": the second is the minister, and not Kenya. */
function mendOwned(owner: number, one: number, { tokens, trees, first, last }: Sentence): void {
  const mark = lastDependent(owner, CASE, owner + 1, last, trees);
  if (mark < 0 || tokens.tag[mark] !== PART) return;
  let owned = mark + 1;
  while (owned < last && trees.head[owned] > owned && tokens.tag[owned] !== NOUN) owned++;
  if (owned >= last || tokens.tag[owned] !== NOUN || trees.head[owned] > owned || hasDependent(owned, CASE, first, last, trees)) return;
  const and = lastDependent(owner, CC, one, owner, trees);
  if (and >= 0) trees.head[and] = owned;
  [trees.head[owned], trees.relation[owned]] = [one, CONJ];
  [trees.head[owner], trees.relation[owner]] = [owned, POSSESSOR];
}

/** The first "and" behind a comma, where another comma stands between it and the first of the two; -1 for none. */
function behindAside(one: number, { text, tokens, last }: Sentence): number {
  let commas = 0;
  for (let token = one + 1; token < last; token++) {
    const word = wordOf(token, text, tokens);
    if (word === ",") commas++;
    else if (word === "and" && commas > 1 && wordOf(token - 1, text, tokens) === ",") return token;
  }
  return -1;
}

/** The head of the name that stands next, before any verb. */
function nextName(and: number, { tokens, named, last }: Sentence): number {
  for (let token = and + 1; token < last && !VERBAL.has(tokens.tag[token]); token++) if (named[token] !== 0) return token;
  return -1;
}

/** Makes the talks the subject of what the parser has the second of the two do; false where that one does something of its own. */
function leaveTalks(other: number, talks: number, trees: Sentence["trees"]): boolean {
  const verb = trees.head[other];
  const by = trees.relation[other];
  if (verb === talks) return by === CONJ;
  if (verb < other || (by !== NSUBJ && by !== NSUBJ_PASS)) return false;
  if (trees.head[talks] === verb) return true;
  if (trees.head[verb] !== talks || trees.relation[verb] !== RELATIVE || trees.relation[talks] !== ROOT) return false;
  [trees.head[verb], trees.relation[verb]] = [-1, ROOT];
  [trees.head[talks], trees.relation[talks]] = [verb, by];
  return true;
}
