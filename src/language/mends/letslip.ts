import { RELATIONS, UPOS } from "../doc.ts";
import { lastDependent, type Sentence, wordOf } from "./sentence.ts";

const [NSUBJ, OBJ, OBL, NMOD, CCOMP, XCOMP, COMPOUND] = (["nsubj", "obj", "obl", "nmod", "ccomp", "xcomp", "compound"] as const).map(
  (name) => RELATIONS.indexOf(name),
);
const [NOUN, VERB] = [UPOS.indexOf("NOUN"), UPOS.indexOf("VERB")];
const LETTING: ReadonlySet<string> = new Set(["let", "lets", "letting"]);
const LATER: ReadonlySet<string> = new Set(["to", "into", "until", "till", "past"]);
/** How far behind its verb the word may stand. */
const FARTHEST = 24;

/** Mends in place "let the vote on the mission slip to Monday", where the tree takes "slip" for what the vote is on: the vote is what slips. */
export function mendLetSlip(let_: number, { text, tokens, trees, last }: Sentence): void {
  if (!LETTING.has(wordOf(let_, text, tokens))) return;
  const { head, relation } = trees;
  let slip = let_ + 2;
  const end = Math.min(last - 1, let_ + FARTHEST);
  while (slip < end && !(tokens.tag[slip] === NOUN && wordOf(slip, text, tokens) === "slip")) slip++;
  const before = slip - 1;
  const object = lastDependent(let_, OBJ, let_, slip + 1, trees);
  if (slip >= end || object < 0 || !LATER.has(wordOf(slip + 1, text, tokens)) || head[before] !== slip) return;
  if (relation[before] !== COMPOUND && relation[before] !== NSUBJ) return;
  for (let i = let_ + 1; i < before; i++) if (head[i] === slip) head[i] = before;
  const subject = object === slip ? before : object;
  [head[before], relation[before]] = relation[slip] === XCOMP ? [object, NMOD] : [head[slip], relation[slip]];
  [head[slip], relation[slip]] = [let_, CCOMP];
  tokens.tag[slip] = VERB;
  for (let i = let_ + 1; i < last; i++) {
    if (i < slip && i !== subject && head[i] === let_ && relation[i] === OBL) [head[i], relation[i]] = [subject, NMOD];
    else if (i > slip && (head[i] === let_ || head[i] === slip) && (relation[i] === OBL || relation[i] === NMOD))
      [head[i], relation[i]] = [slip, OBL];
  }
  [head[subject], relation[subject]] = [slip, NSUBJ];
}
