import { within } from "../../text/span.ts";
import { cell } from "../../text/table.ts";
import type { Vote } from "../claim.ts";
import type { Context } from "../context.ts";
import type { Ballot } from "./ballot.ts";

/** Nouns of what is asked for: "rejected calls for a secret ballot". */
const ASKING = ["call", "request", "demand", "appeal", "bid", "motion", "proposal"];

/** How a vote is taken by a sentence that tells of it, outside the words of what is voted on: "by secret ballot", "in a recorded vote", "by consensus". */
export function procedureIn(sentence: number, ballot: Ballot, context: Context): Ballot["procedure"] {
  const { doc, tree, lexicon } = context;
  const measures = [ballot.measure, ballot.refused].flatMap((one) => (one === null ? [] : [one.measure.words.span]));
  for (let token = doc.sentences.first[sentence]; token < doc.sentences.first[sentence + 1]; token++) {
    const row = lexicon.table("procedures").find((one) => cell(one, "word") === tree.word(token));
    if (row === undefined || measures.some((span) => within(tree.span(token), span)) || !isManner(token, ballot.match.trigger, context))
      continue;
    if (ballot.outcome?.value === "rejected" && ballot.measure !== null && isAskedFor(ballot.measure.head, token, context)) continue;
    return {
      value: cell(row, "procedure") as NonNullable<Vote["procedure"]>,
      support: { spans: [tree.span(token)], by: "keyword", from: ["lexicon:procedures"] },
    };
  }
  return null;
}

/** "Rejected calls to vote in a secret ballot": what was asked for, not how they voted. */
function isAskedFor(measure: number, token: number, { tree }: Context): boolean {
  return measure < token && ASKING.includes(tree.lemma(measure));
}

/** Whether a word stands in a phrase with "by", "in" or "through", or tells of the ballot itself: "a secret ballot". */
function isManner(token: number, ballot: number, { tree }: Context): boolean {
  let noun = token;
  for (let up = 0; up < 3 && noun >= 0; up++) {
    if (noun === ballot) return true;
    if (tree.relation(noun).startsWith("obl") || tree.relation(noun) === "nmod")
      if (tree.children(noun, "case").some((child) => ["by", "in", "through", "with"].includes(tree.word(child)))) return true;
    noun = tree.head(noun);
  }
  return false;
}
