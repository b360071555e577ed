import { sentenceOf } from "../make.ts";
import type { Tree } from "../tree.ts";
import { Governors } from "./above.ts";
import { Clauses } from "./clause.ts";
import { fateOf } from "./fate.ts";
import { type Cue, isVerb, single } from "./phrases.ts";
import type { StatusTable } from "./table.ts";
import { ASKING, MODALS } from "./words.ts";
import { yesOrNo } from "./yes-no.ts";

/**
 * The words that decide the status of the happening at `trigger`, from the outermost governor to the words beside the trigger:
 * "was expected to meet" gives was, expected, to, meet. Nothing outside them is needed: `statusFromCues` gives the status.
 */
export function statusCues(tree: Tree, table: StatusTable, trigger: number): Cue[] {
  if (tree.head(trigger) < -1) return [];
  const answer = yesOrNo(tree, trigger);
  if (answer >= 0) return [single(answer), single(trigger)];
  const clauses = new Clauses(tree, table);
  const governors = new Governors(tree, table, clauses, trigger);
  const verbal = isVerb(tree, trigger) || clauses.isAdjective(trigger);
  const offers = !verbal && table.is(tree.word(trigger), "propose", "invite") ? [single(trigger)] : [];
  const own = verbal ? clauses.clause(trigger, -1) : [...clauses.noun(trigger), ...clauses.dayOfVerb(trigger), ...offers];
  const above = governors.above(trigger, verbal, 0);
  const told = unique([...frame(tree, table, governors.top), ...above, ...own]);
  const fate = fateOf(tree, table, trigger, told);
  return fate === null ? told : unique([...clauses.clause(fate, trigger), ...told]);
}

/** What stands over the whole clause: the mark of a yes-no question, and the condition of a modal. */
function frame(tree: Tree, table: StatusTable, top: number): Cue[] {
  const auxiliaries = tree.children(top, "aux", "cop", "aux:pass");
  const condition = tree.children(top, "advcl").flatMap((clause) => tree.children(clause, "mark"));
  const asides = tree.children(top, "parataxis").flatMap((aside) => [aside, ...tree.children(aside, "acl")]);
  const foreseen = asides.filter((verb) => isForeseeing(tree, table, verb));
  const modal = auxiliaries.some((token) => table.is(tree.word(token), ...MODALS));
  const cues = modal ? condition.filter((token) => table.is(tree.word(token), "if")).map(single) : [];
  const mark = questionMark(tree, table, top);
  return [...(mark < 0 ? [] : [single(mark)]), ...foreseen.map(single), ...cues];
}

/** "They will meet, analysts predict", also where the tree has the verb under "analysts". */
function isForeseeing(tree: Tree, table: StatusTable, verb: number): boolean {
  const foretelling = tree.child(verb, "nsubj") >= 0 || tree.relation(verb) === "acl";
  return table.is(tree.word(verb), "expect") && foretelling && tree.child(verb, "obj", "xcomp", "ccomp") < 0;
}

/** The mark of a yes-no question whose main predicate is `top`, or -1: it begins with an auxiliary. */
function questionMark(tree: Tree, table: StatusTable, top: number): number {
  const { first } = tree.doc.sentences;
  const sentence = sentenceOf(tree.doc, top);
  let begin = first[sentence];
  let end = first[sentence + 1] - 1;
  if (tree.head(top) !== -1 && tree.head(begin) !== -1) return -1;
  while (begin < end && ["PUNCT", "CCONJ"].includes(tree.tag(begin))) begin++;
  while (end > begin && tree.tag(end) === "PUNCT" && tree.word(end) !== "?") end--;
  return tree.word(end) === "?" && table.is(tree.word(begin), ...ASKING) ? end : -1;
}

/** The cues without those that begin where another does. */
function unique(cues: readonly Cue[]): Cue[] {
  return cues.filter((cue, i) => cues.findIndex((other) => other.first === cue.first) === i);
}
