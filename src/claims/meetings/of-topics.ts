import type { Filler, Match } from "../../grammar/match.ts";
import { TALKS_WITH } from "../../rules/setting.ts";
import type { Context } from "../context.ts";

const TOPIC: ReadonlySet<string> = new Set(["about", "on", "over", "regarding"]);
/** What one does in talks to whoever they are with, where nobody else is. */
const DONE_IN_TALKS = "^obl:at|during|in[";

/**
 * A match without B of "talks with A about tensions with B" and "in talks with A, C thanked B": whom the talks were with is said, and is neither what they
 * were about nor what was done in them. The match itself where there is no such one.
 */
export function withoutTopics(match: Match, context: Context): Match {
  const { fillers } = match;
  const [first, ...more] = fillers.filter(({ path }) => path === TALKS_WITH[0]);
  if (first === undefined || fillers.length - more.length < 3) return match;
  const isTopic = (filler: Filler) =>
    filler.path.startsWith(DONE_IN_TALKS) ||
    (filler.path === TALKS_WITH[1] && first.token < filler.token && isUnderTopic(filler.token, context));
  return fillers.some(isTopic) ? { ...match, fillers: fillers.filter((filler) => !isTopic(filler)) } : match;
}

/** True for a word below what talks are about. */
function isUnderTopic(token: number, { tree }: Context): boolean {
  let one = token;
  while (tree.relation(one) === "conj") one = tree.head(one);
  return tree.children(tree.head(one), "case").some((marker) => TOPIC.has(tree.word(marker)));
}
