import { fold } from "../text/fold.ts";
import type { Answer, AnswerRow } from "./ask.ts";
import type { AsOf, RollCall, World } from "./world.ts";

/** The tally of a vote by its document symbol; with a day also by the body that the words begin with, and the words of its title. */
export function askVote(world: World, words: string, on: AsOf): Answer {
  const bySymbol = world.rollCalls(words, "ever");
  const votes = bySymbol.length > 0 || on === "ever" ? bySymbol : votesOfDay(world, words, on);
  const problem =
    votes.length > 0
      ? null
      : `"${words}": no such vote is known; ask for a symbol such as A/RES/ES-11/1, or a body and a day; rapporteur world import-votes FILE adds votes`;
  return { question: "vote", understood: words, on, rows: votes.map((vote) => voteRow(vote)), problem };
}

/** The votes of a body on a day; of several those that share the most words with what is asked after the body's name. */
function votesOfDay(world: World, words: string, on: AsOf): readonly RollCall[] {
  const parts = fold(words).split(" ").slice(0, MOST_WORDS);
  for (let length = parts.length; length > 0; length--) {
    const body = world.named(parts.slice(0, length).join(" "), on).find(({ kind }) => kind === "body");
    if (body === undefined) continue;
    const votes = world.rollCalls(null, on).filter((vote) => vote.body === body.entity);
    const asked = parts.slice(length).filter((word) => word.length > 3);
    const shared = votes.map((vote) => asked.filter((word) => fold(vote.title).split(" ").includes(word)).length);
    const most = Math.max(...shared, 0);
    return votes.filter((_, index) => shared[index] === most);
  }
  return [];
}

const MOST_WORDS = 40;

function voteRow(vote: RollCall): AnswerRow {
  const { body, symbol, title, from, until, tally, fact } = vote;
  return {
    entity: body,
    name: symbol === "" ? title : symbol,
    as: tallyWords(tally),
    of: body,
    from,
    until,
    lastKnown: false,
    fact,
    tally,
  };
}

/** "141 for, 5 against, 35 abstained, 12 not voting"; what is not known is left out. */
function tallyWords(tally: RollCall["tally"]): string {
  const parts = [
    [tally.for, "for"],
    [tally.against, "against"],
    [tally.abstained, "abstained"],
    [tally.notVoting, "not voting"],
  ] as const;
  return parts
    .filter(([count]) => count !== null)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
