import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import type { Worded } from "./ballot.ts";

// What a sentence says of votes in general, or of one that is known from elsewhere: no news of a vote.

/** "How the assembly voted": a question, no news. */
export function isAsked({ trigger, sentence }: Match, { tree }: Context): boolean {
  const { doc } = tree;
  const first = doc.sentences.first[sentence];
  return ["how", "why", "who", "what"].includes(tree.word(first)) && tree.head(first) === trigger;
}

/** "A majority is required to adopt the bill", "Congress must approve it before it takes effect". */
export function isRequired({ trigger }: Match, { tree }: Context): boolean {
  if (tree.children(trigger, "aux").some((aux) => tree.word(aux) === "must")) return true;
  const head = tree.head(trigger);
  return head >= 0 && ["require", "need", "necessary"].includes(tree.lemma(head));
}

/** "The right to vote": what may be done at any time. */
export function isRight({ trigger }: Match, { tree }: Context): boolean {
  const head = tree.head(trigger);
  return head >= 0 && tree.relation(trigger) === "acl" && ["right", "power", "ability", "freedom"].includes(tree.lemma(head));
}

/** "Which could have been passed", "should the board adopt it", "if adopted by the board, it would": what is not. */
export function isUnreal({ trigger }: Match, { tree }: Context): boolean {
  const subject = tree.child(trigger, "nsubj");
  if (tree.children(trigger, "mark", "advmod").some((mark) => ["if", "unless"].includes(tree.word(mark)))) return true;
  if (tree.children(trigger, "aux").some((child) => tree.word(child) === "should" && child < subject)) return true;
  const aux = tree.children(trigger, "aux").map((child) => tree.lemma(child));
  return aux.includes("have") && ["could", "can", "might", "may", "would", "should"].some((modal) => aux.includes(modal));
}

/** "Resolutions adopted by the assembly are not binding": what goes for all of them. */
export function isGeneral({ trigger }: Match, measure: Worded | null, { tree }: Context): boolean {
  if (measure === null || tree.penn(measure.head) !== "NNS" || !tree.relation(trigger).startsWith("acl")) return false;
  return tree.child(measure.head, "det", "nummod", "amod", "compound", "nmod:poss") < 0;
}

/** "It was the first resolution passed by the board": a word on a vote told of elsewhere. */
export function isComment(measure: Worded | null, { tree }: Context): boolean {
  return measure !== null && tree.child(measure.head, "cop") >= 0;
}

/** "Adopted the text without a vote": by consensus, not in this vote. */
export function isWithout({ trigger }: Match, { tree }: Context): boolean {
  return tree.children(trigger, "case").some((marker) => tree.word(marker) === "without");
}

/** "Decided by lawmakers, not by a popular vote": a vote of voters at large. */
export function isPopular({ trigger }: Match, { tree }: Context): boolean {
  return tree.children(trigger, "amod").some((part) => tree.word(part) === "popular");
}

/** "66 votes in the assembly" are votes cast, not a vote. */
export function isCounted({ trigger }: Match, { tree }: Context): boolean {
  return tree.penn(trigger) === "NNS" && tree.child(trigger, "nummod") >= 0;
}

/** "He tabled a motion, which was rejected": by the way, and by nobody that is named. */
export function isAside({ trigger }: Match, { tree }: Context): boolean {
  return tree.relation(trigger).startsWith("acl");
}

/** "Iran rejected the council's resolution", "the president approved a bill of parliament": what a state or a person does with a measure is no vote of the body that it is of. */
export function isAnswered({ trigger }: Match, { tree, doc }: Context): boolean {
  const subject = tree.child(trigger, "nsubj");
  if (subject < 0 || tree.child(trigger, "aux:pass") >= 0) return false;
  const mention = lookupOf(doc).mention(subject);
  return mention !== null && (mention.kind === "state" || (mention.kind === "person" && !mention.plural));
}
