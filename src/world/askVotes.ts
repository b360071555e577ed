import type { Answer, AnswerRow } from "./ask.ts";
import type { AsOf, RollCall, World } from "./world.ts";

/** The tally of a vote by its document symbol, or of every vote of a day when the words name a body. */
export function askVote(world: World, words: string, on: AsOf): Answer {
  const bySymbol = world.rollCalls(words, "ever");
  const body = bySymbol.length > 0 || on === "ever" ? undefined : world.named(words, on).find(({ kind }) => kind === "body");
  const votes = body === undefined ? bySymbol : world.rollCalls(null, on).filter((vote) => vote.body === body.entity);
  const problem =
    votes.length > 0
      ? null
      : `"${words}": no such vote is known; ask for a symbol such as A/RES/ES-11/1, or a body and a day; rapporteur world import-votes FILE adds votes`;
  return { question: "vote", understood: words, on, rows: votes.map((vote) => voteRow(vote)), problem };
}

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
