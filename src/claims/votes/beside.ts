import type { Match } from "../../grammar/match.ts";
import type { Context } from "../context.ts";
import type { Piece } from "./piece.ts";

// What of a sentence is told of another vote of the same sentence, and is none of its own.

/** How deep in what is voted to be done another ballot may be named. */
const DEEPEST = 6;
/** How many words after a vote what it is to do may stand: "votes 90 to 2, with five abstentions, to adopt". */
const NEAR_ACTION = 16;

/** "Voted to reject the draft" is one vote, and so is "voted to reject calls for a ballot". */
export function isActionOf(match: Match, matches: readonly Match[], { tree }: Context): boolean {
  const over = [match.trigger];
  if (match.rule.name === "vote/voting" || match.rule.name === "vote/by-vote")
    for (let up = 0; up < DEEPEST && over[0] >= 0; up++) over.unshift(tree.head(over[0]));
  const isTo = tree.children(match.trigger, "mark").some((mark) => tree.word(mark) === "to");
  if (isTo && match.rule.gives?.outcome !== undefined && match.rule.name !== "vote/veto")
    if (matches.some(({ rule, trigger }) => isVoting(rule.name) && trigger < match.trigger && match.trigger - trigger < NEAR_ACTION))
      return true;
  return matches.some((other) =>
    other.fillers.some(({ role, token }) => (role === "action" || (role === "on" && token === match.trigger)) && over.includes(token)),
  );
}

/** "Approved the cabinet in a vote that ended the crisis": how it did. */
export function isMannerOf({ rule, trigger }: Match, matches: readonly Match[], { tree }: Context): boolean {
  if (rule.name !== "vote/voting" || tree.relation(trigger) !== "obl") return false;
  if (!tree.children(trigger, "case").some((marker) => ["in", "by", "after"].includes(tree.word(marker)))) return false;
  return matches.some((other) => other.trigger === tree.head(trigger) && other.rule.gives?.outcome !== undefined);
}

function isVoting(rule: string): boolean {
  return rule === "vote/vote" || rule === "vote/voting";
}

/** "The text passed after the vote was delayed": a delay that is over. */
export function isOverBy({ match, told }: Piece, { tree }: Context): boolean {
  if (told.status !== "postponed") return false;
  let verb = match.trigger;
  while (tree.relation(verb).startsWith("nsubj")) verb = tree.head(verb);
  return tree.relation(verb) === "advcl" && tree.word(tree.child(verb, "mark")) === "after";
}
