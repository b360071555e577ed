import type { Match } from "../../grammar/match.ts";
import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Tree } from "../tree.ts";

/** Words for what was decided that stand beside the body that did. */
const OF_VOTES = ["vote", "ballot", "defeat", "victory", "resolution"];
/** How many sentences before a vote may name its day. */
const BACK = 4;

/** The only day of a sentence, when it hangs on the trigger through phrases alone: "a resolution drafted by Togo on Friday". */
export function timeWithin({ trigger, sentence }: Match, context: Context): TimeExpression | null {
  const { doc, tree } = context;
  const lookup = lookupOf(doc);
  const found = new Set<TimeExpression>();
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const time = lookup.time(token);
    if (time !== null && (time.type === "DATE" || time.type === "TIME")) found.add(time);
  }
  const [only] = found;
  if (found.size !== 1) return null;
  let token = only.first;
  for (let up = 0; up < 8 && token >= 0 && token !== trigger; up++) {
    if (["advcl", "acl:relcl", "ccomp", "parataxis", "conj", "appos"].includes(tree.relation(token))) return null;
    token = tree.head(token);
  }
  return token === trigger ? only : null;
}

/** A vote is at one time, not over a span of years: "the first in 20 years". */
export function isDay({ type, value, text }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && !value.includes("/") && !/\b(?:years|months|weeks|decades)$/.test(text);
}

/** "The vote comes after last week's resolution", "laws for the December 26 election": the day of another thing that a phrase names. */
export function isOfAnother({ first, last }: TimeExpression, { trigger }: Match, { tree }: Context): boolean {
  for (let token = first; token <= last; token++)
    if (["nmod:poss", "compound"].includes(tree.relation(token)) && tree.head(token) > last)
      return tree.head(token) !== trigger && !isOwnVote(tree.head(token), trigger, tree);
  return false;
}

/** "In Monday's vote, the assembly adopted it". */
function isOwnVote(noun: number, trigger: number, tree: Tree): boolean {
  return (
    /^(?:vote|ballot|voting|session)$/.test(tree.word(noun)) && tree.head(noun) === trigger && tree.word(tree.child(noun, "case")) === "in"
  );
}

/** Whether a time before a verb is of something told by the way: "after the declaration adopted on May 17, the assembly voted". */
export function isOfAside({ first }: TimeExpression, { trigger }: Match, { tree }: Context): boolean {
  if (first > trigger) return false;
  let token = first;
  for (let up = 0; up < 8 && token >= 0 && token !== trigger; up++) {
    if (tree.relation(token).startsWith("acl")) return true;
    token = tree.head(token);
  }
  return false;
}

/**
 * The only day that the sentences before one name together with what a body did or the vote was, at most four back: "the council renewed the
 * mission on Monday. The decision got ten votes".
 */
export function dayBefore(sentence: number, context: Context, isBody: (mention: Mention) => boolean): TimeExpression | null {
  const { doc } = context;
  const { section } = doc.article.blocks[doc.sentences.block[sentence]];
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const block = doc.article.blocks[doc.sentences.block[at]];
    if (block.section !== section || block.kind === "title" || block.kind === "dateline") return null;
    if (!tellsOf(at, context, isBody)) continue;
    const days = new Set<TimeExpression>();
    for (let token = doc.sentences.first[at]; token < doc.sentences.first[at + 1]; token++) {
      const time = lookupOf(doc).time(token);
      if (time !== null && isDay(time) && !isOfSymbol(time, context) && !isOfOther(token, context)) days.add(time);
    }
    if (days.size > 0) return days.size === 1 ? [...days][0] : null;
  }
  return null;
}

/** "Resolution 1701 (2006)": the year belongs to the number of an earlier text. */
function isOfSymbol({ span, value }: TimeExpression, { doc }: Context): boolean {
  const { text } = doc.article;
  return /^\d{4}$/.test(value) && /\d ?\($/.test(text.slice(Math.max(0, span.start - 3), span.start)) && text[span.end] === ")";
}

/** Whether a time is of something that a sentence tells by the way: "demanded that it rescind the decision of May 6". */
function isOfOther(token: number, { tree }: Context): boolean {
  let at = token;
  for (let up = 0; up < 8 && at >= 0; up++) {
    if (["acl", "acl:relcl", "ccomp", "xcomp"].includes(tree.relation(at))) return true;
    at = tree.head(at);
  }
  return false;
}

/** Whether a sentence says what the body did, or names the body beside a vote or a defeat. */
function tellsOf(sentence: number, context: Context, isBody: (mention: Mention) => boolean): boolean {
  const { doc, tree } = context;
  const [first, end] = [doc.sentences.first[sentence], doc.sentences.first[sentence + 1]];
  let hasVerb = false;
  let isNamed = false;
  let isVote = false;
  for (let token = first; token < end; token++) {
    const mention = lookupOf(doc).mention(token, "body");
    if (mention !== null && isBody(mention)) {
      isNamed = true;
      if (isSubject(token, context) || (tree.head(token) < 0 && !hasVerb)) return true;
    }
    hasVerb ||= tree.tag(token) === "VERB";
    isVote ||= OF_VOTES.includes(tree.lemma(token));
  }
  return isNamed && isVote;
}

/** "The council", "members of the council", "the council's board" as a subject. */
function isSubject(token: number, { tree }: Context): boolean {
  let at = token;
  for (let up = 0; up < 4 && at >= 0; up++) {
    if (tree.relation(at).startsWith("nsubj")) return true;
    if (!["nmod", "nmod:poss", "compound", "appos"].includes(tree.relation(at))) return false;
    at = tree.head(at);
  }
  return false;
}

/** The day of the verb that a vote is told under: "failed on Wednesday to be approved". */
export function dayAbove({ trigger }: Match, { doc, tree }: Context): TimeExpression | null {
  let verb = trigger;
  for (let up = 0; up < 3 && ["xcomp", "advcl"].includes(tree.relation(verb)); up++) {
    verb = tree.head(verb);
    const days = new Set<TimeExpression>();
    for (const child of tree.children(verb, "obl", "nmod")) {
      const time = lookupOf(doc).time(child);
      if (time !== null && isDay(time)) days.add(time);
    }
    if (days.size > 0) return days.size === 1 ? [...days][0] : null;
  }
  return null;
}
