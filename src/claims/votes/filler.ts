import type { Filler, Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { numberAt } from "../../text/numbers.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";

/** The roles that name what is voted on, in order of preference. */
const MEASURE_ROLES = [["on", "for", "against"], ["measure"], ["action"]];

/** What of a match says on what the vote is; null when nothing does. */
export function measureFiller(match: Match, context: Context): Filler | null {
  for (const roles of MEASURE_ROLES) {
    const fillers = match.fillers.filter((filler) => roles.includes(filler.role) && !isNoMeasure(filler, context));
    if (fillers.length > 0) return fillers.reduce((first, filler) => (filler.token < first.token ? filler : first));
  }
  return null;
}

/** "To adopt a resolution", "to reject calls for a ballot": the measure is the object, else the whole infinitive. */
export function objectOf(verb: number, context: Context): number | null {
  const { tree, lexicon } = context;
  const settles = lexicon.table("outcomes").some((row) => cell(row, "word") === tree.lemma(verb));
  const object = settles ? tree.child(verb, "obj") : -1;
  return object < 0 ? null : object;
}

/** "Voted for Merkel", "voted in favor" name no measure. */
export function isNoMeasure(filler: Filler, context: Context): boolean {
  const { tree } = context;
  const lemma = tree.lemma(filler.token);
  const named = lookupOf(context.doc).mention(filler.token, "state", "group", "person");
  if (named?.kind === "state" ? !["action", "on"].includes(filler.role) : named !== null && isElector(named) && isSide(filler)) return true;
  if (tree.tag(filler.token) === "NUM" || isCount(filler.token, context) || lookupOf(context.doc).time(filler.token) !== null) return true;
  return (
    [
      "favor",
      "favour",
      "abstain",
      "abstaining",
      "party",
      "government",
      "line",
      "it",
      "them",
      "which",
      "that",
      "time",
      "he",
      "she",
      "him",
      "abstention",
    ].includes(lemma) ||
    (filler.role === "for" && tree.tag(filler.token) === "PROPN" && tree.children(filler.token, "det").length === 0)
  );
}

/** "By a vote of 94 to 2", "one (Togo)": how many, not on what. */
function isCount(token: number, context: Context): boolean {
  const { tree } = context;
  if (numberAt((at) => tree.word(at), token, token + 1) !== null) return true;
  return (
    ["vote", "margin", "majority", "ballot", "show"].includes(tree.lemma(token)) &&
    [1, 2, 3].some((back) => token >= back && ["by", "in"].includes(tree.word(token - back)))
  );
}

/** "Their Russian colleagues", "Merkel": whom one votes with or for; "a new chair" is what one votes on. */
function isElector({ kind, name, plural }: Mention): boolean {
  return kind === "group" || name !== null || plural;
}

function isSide({ role }: Filler): boolean {
  return role === "for" || role === "against";
}
