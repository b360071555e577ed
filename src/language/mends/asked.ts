import { Feature, RELATIONS, UPOS } from "../doc.ts";
import type { Sentence } from "./sentence.ts";

const relation = (name: (typeof RELATIONS)[number]) => RELATIONS.indexOf(name);
const [ADVCL, XCOMP, OBJ, MARK] = [relation("advcl"), relation("xcomp"), relation("obj"), relation("mark")];
const PART = UPOS.indexOf("PART");
/** Verbs whose object is the one who is to do it. */
const ASKED: ReadonlySet<string> = new Set("invite invites invited inviting ask asks asked asking urge urges urged urging".split(" "));

/**
 * Mends in place "to" and its verb behind whom somebody asks, which the parser takes for what the asking is for: it is what the other is to do ("A invited B
 * to pay a visit to C").
 */
export function mendAsked(verb: number, { text, tokens, trees }: Sentence): void {
  const over = trees.head[verb];
  if (trees.relation[verb] !== ADVCL || over < 0 || over > verb || (tokens.features[verb] & Feature.Infinitive) === 0) return;
  if (!ASKED.has(text.slice(tokens.start[over], tokens.end[over]).toLowerCase())) return;
  let whom = false;
  let to = false;
  for (let k = over + 1; k < verb; k++) {
    if (trees.head[k] === over && trees.relation[k] === OBJ) whom = true;
    if (trees.head[k] === verb && trees.relation[k] === MARK && tokens.tag[k] === PART) to = true;
  }
  if (whom && to) trees.relation[verb] = XCOMP;
}
