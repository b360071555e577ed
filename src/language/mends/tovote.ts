import { RELATIONS, UPOS } from "../doc.ts";
import { hasDependent, lastDependent, type Sentence, wordOf } from "./sentence.ts";

const [NSUBJ, PASSIVE, OBJ, OBL, NMOD, CASE, ACL, ADVCL, CCOMP, XCOMP] = (
  ["nsubj", "nsubj:pass", "obj", "obl", "nmod", "case", "acl", "advcl", "ccomp", "xcomp"] as const
).map((name) => RELATIONS.indexOf(name));
const VERB = UPOS.indexOf("VERB");
/** What one does to a text that a body then votes on. */
const PUTTING: ReadonlySet<string> = new Set(
  "put puts putting push pushes pushed pushing bring brings brought bringing force forces forced forcing call calls called calling".split(
    " ",
  ),
);
/** Verbs with an object and what is to be done to it: "wants the text put to a vote". */
const WANTING: ReadonlySet<string> = new Set("want wants wanted wanting see saw get gets got have had like need needs needed".split(" "));
/** How far behind its verb the vote may stand. */
const FARTHEST = 24;

/**
 * Mends in place what is put to a vote:
 * - the vote is where a text is put, and none of what the text is about ("pushed the resolution on quotas to a vote");
 * - what somebody wants put to a vote is the object of both ("wants the resolution on quotas pushed to a vote").
 */
export function mendToVote(vote: number, sentence: Sentence): void {
  const { text, tokens, trees, first } = sentence;
  if (wordOf(vote, text, tokens) !== "vote" || (trees.relation[vote] !== NMOD && trees.relation[vote] !== OBL)) return;
  const marker = lastDependent(vote, CASE, first, vote, trees);
  if (marker < 0 || wordOf(marker, text, tokens) !== "to") return;
  let verb = marker - 1;
  while (verb > first && vote - verb < FARTHEST && tokens.tag[verb] !== VERB) verb--;
  if (!PUTTING.has(wordOf(verb, text, tokens))) return;
  if (trees.relation[vote] === NMOD && hasDependent(verb, OBJ, verb, marker, trees)) [trees.head[vote], trees.relation[vote]] = [verb, OBL];
  if (trees.head[vote] === verb) asWanted(verb, sentence);
}

/** Gives the participle its subject: the object of the wish, or what the tree has for one who puts. */
function asWanted(verb: number, { text, tokens, trees, first }: Sentence): void {
  const { head, relation } = trees;
  if (![CCOMP, ACL, ADVCL].includes(relation[verb])) return;
  let over = head[verb];
  while (over > first && tokens.tag[over] !== VERB) over = head[over];
  if (over < first || !WANTING.has(wordOf(over, text, tokens))) return;
  const object = lastDependent(over, OBJ, over, verb, trees);
  const subject = lastDependent(verb, NSUBJ, over, verb, trees);
  const noun = object < 0 ? subject : object;
  if (noun < 0) return;
  if (object >= 0 && subject >= 0) [head[subject], relation[subject]] = [object, NMOD];
  [head[noun], relation[noun]] = [verb, PASSIVE];
  [head[verb], relation[verb]] = [over, XCOMP];
}
