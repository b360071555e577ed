import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { type Told, toldOf } from "../told.ts";

/** Rules of votes that somebody casts or a measure gets: how they are told hangs on the verb above. */
const CAST = ["vote/lone", "vote/received", "vote/mustered", "vote/ayes"];

/** How a vote is told: "passed with ninety members voting in favour" is over, though that goes on in such a phrase. */
export function voteToldOf({ trigger, rule }: Match, context: Context): Told {
  const { tree } = context;
  const above = tree.head(trigger);
  if ((rule.name === "vote/by-vote" || rule.name === "vote/unanimous") && tree.tag(above) === "VERB") return toldOf(above, context);
  const isCast = CAST.includes(rule.name);
  const told = isCast && above >= 0 ? toldOf(trigger, context, above) : toldOf(trigger, context);
  const isNoted =
    (told.absent === "held" && (isNay(trigger, told, context) || isNoConfidence(told, context))) || isHeadline(trigger, context);
  const isHeld = isNoted || isWon(trigger, context) || isBeforeVote(trigger, context);
  if (isHeld || (isCast && isPlain(above, context)) || isAbsolute(trigger, context)) return heldAsTold(told);
  return told.status === "under way" && tree.penn(trigger) === "VBG" && tree.child(trigger, "aux") < 0 ? heldAsTold(told) : told;
}

/** "Voted to suspend Chad, with Togo and Mali voting against": how they voted, whatever the verb above is a word for. */
function isAbsolute(trigger: number, { tree }: Context): boolean {
  if (tree.penn(trigger) !== "VBG" || tree.relation(trigger) !== "advcl" || tree.child(trigger, "aux") >= 0) return false;
  return tree.children(trigger, "mark").some((mark) => tree.word(mark) === "with");
}

/** "Voted to urge Togo to stop after defeating an amendment": over before the vote, though the parse hangs it on what is urged. */
function isBeforeVote(trigger: number, { tree }: Context): boolean {
  if (tree.penn(trigger) !== "VBG" || !tree.children(trigger, "mark", "case").some((mark) => tree.word(mark) === "after")) return false;
  const isInfinitive = (token: number) => tree.children(token, "mark").some((mark) => tree.word(mark) === "to");
  let verb = tree.head(trigger);
  if (verb < 0 || !isInfinitive(verb)) return false;
  while (verb >= 0 && isInfinitive(verb)) verb = tree.head(verb);
  return verb >= 0 && tree.penn(verb) === "VBD" && ["voted", "agreed", "decided", "resolved"].includes(tree.word(verb));
}

/** "Pushed the text to a vote, which it won": a vote with a winner is held. */
function isWon(vote: number, { tree }: Context): boolean {
  return tree.children(vote, "acl:relcl").some((verb) => ["win", "lose"].includes(tree.lemma(verb)) && tree.penn(verb) === "VBD");
}

/** "Togo cast the lone vote": a past that looks like an infinitive. */
function isPlain(verb: number, { tree }: Context): boolean {
  return tree.word(verb) === "cast" && tree.child(verb, "aux", "mark", "xcomp") < 0 && tree.relation(verb) !== "xcomp";
}

/** "Council votes to extend mission", taken for a noun: in a headline it is held. */
function isHeadline(trigger: number, { tree }: Context): boolean {
  if (tree.penn(trigger) !== "NNS" || tree.head(trigger) >= 0 || tree.child(trigger, "det", "nummod", "cop") >= 0) return false;
  return tree.children(trigger, "acl").some((verb) => tree.child(verb, "mark") === verb - 1);
}

/** "Voted no": how, not that it did not. */
function isNay(trigger: number, { evidence }: Told, { tree, doc }: Context): boolean {
  const after = evidence.status.spans.filter(({ start }) => start > doc.tokens.start[trigger]);
  return after.length === 1 && evidence.status.spans.length <= 2 && tree.word(lookupOf(doc).token(after[0].start)) === "no";
}

/** "Passed a no confidence motion": what the motion is called, not that there was none. */
function isNoConfidence({ evidence }: Told, { tree, doc }: Context): boolean {
  const denying = evidence.status.spans.map(({ start }) => lookupOf(doc).token(start)).filter((token) => tree.word(token) === "no");
  return denying.length > 0 && denying.every((token) => tree.word(token + 1) === "confidence" || tree.word(token + 2) === "confidence");
}

/** What fails is still voted on: the vote itself is held, as when no word says otherwise. */
export function heldAsTold(told: Told): Told {
  return { ...told, status: "held", absent: null, evidence: { ...told.evidence, status: { spans: [], by: "cues", from: [] } } };
}
