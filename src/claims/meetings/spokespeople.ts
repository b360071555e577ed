import type { Match } from "../../grammar/match.ts";
import { meetingWith } from "../../rules/attalks.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

const SPOKESPERSON = /^(?:spokes(?:man|woman|person)|aide|office)$/;

/** The match with whom a spokesperson speaks for in the place of who speaks: "A's spokesman said after talks with B" tells of A and B. */
export function spokenFor(match: Match, { doc, tree }: Context): Match {
  if (match.rule.name !== meetingWith.name) return match;
  const fillers = match.fillers.map((filler) => {
    if (filler.role !== "party" || !SPOKESPERSON.test(tree.word(filler.token))) return filler;
    const owner = tree
      .children(filler.token, "nmod:poss", "nmod")
      .find((token) => tree.relation(token) === "nmod:poss" || isFor(token, tree));
    const mention = owner === undefined ? null : lookupOf(doc).mention(owner, "person");
    return owner === undefined || mention === null ? filler : { ...filler, token: owner, mention };
  });
  return fillers.some((filler, index) => filler !== match.fillers[index]) ? { ...match, fillers } : match;
}

/** "A spokesman for A", "the spokesman of A". */
function isFor(token: number, tree: Context["tree"]): boolean {
  return ["for", "of"].includes(tree.word(tree.child(token, "case")));
}
