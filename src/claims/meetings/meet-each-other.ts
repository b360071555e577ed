import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { comeTogether } from "../../rules/encounter.ts";
import { meet } from "../../rules/meeting.ts";
import { holdTalks } from "../../rules/talks.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import type { Party } from "../parties/party.ts";
import { isKnown } from "../relations/bodies.ts";

/** Who come from each member of a body, not those who work for it. */
const OF_EACH =
  /\b(?:leaders|heads|presidents|ministers|premiers|ambassadors|(?:army|military|defen[cs]e|naval|navy|intelligence|police|security) chiefs)\b/i;
/** States by their number: "from ten countries". */
const COUNTED = /\b(?:countries|nations|states)$/i;

/** What one party may do by itself. */
const BY_THEMSELVES: readonly string[] = [meet.name, holdTalks.name, comeTogether.name];

/**
 * True for one party that meets by itself: those who lead the states of a body, or hold one office in each ("EU leaders met in Vienna on Monday"), where
 * and when the sentence says, and with nobody else.
 */
export function meetEachOther({ rule, trigger, fillers }: Match, parties: readonly Party[], context: Context): boolean {
  if (parties.length !== 1 || !BY_THEMSELVES.includes(rule.name)) return false;
  const [{ mention, through }] = parties;
  if (
    mention !== through ||
    mention.kind !== "group" ||
    !OF_EACH.test(mention.text) ||
    !(isOfBody(mention, context) || isOfStates(mention, context))
  )
    return false;
  const set = fillers.some(({ role }) => role === "place") || fillers.some(({ role }) => role === "time");
  return set && !fillers.some(({ role }) => role === "counterpart") && !hasCompany(trigger, context);
}

/** Bodies that are no party, firm or ministry either. */
const OF_STATES =
  /\b(?:Cooperation Council|Community|Commonwealth|Council of Europe|(?:Islands|Regional) Forum|Group of (?:Seven|Eight|20|Twenty|77))\b/;

/** "Foreign ministers of the Arab League": whoever they are of is a body of states. */
function isOfBody({ span }: Mention, context: Context): boolean {
  for (const inside of startingIn(context.doc.mentions, span))
    if (inside.kind === "body" && (OF_STATES.test(inside.text) || isKnown(inside, context))) return true;
  return false;
}

/** Peoples of no state of their own, or of many. */
const PEOPLES = /^(?:American|Arab|Kurdish|Shia|Shiite|Sunni)$/;

/** "Defence ministers from ten countries", "the army chiefs of the Nordic countries", "the Central Asian presidents": of states that a region or a number tells. */
function isOfStates({ affiliation, title }: Mention, { lexicon }: Context): boolean {
  if (affiliation === null || title === null) return false;
  return COUNTED.test(affiliation) || (!PEOPLES.test(affiliation) && regionsOf(lexicon).has(affiliation));
}

const regionsOf = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set(lexicon.table("regions").flatMap((row) => (cell(row, "kind") === "demonym" ? [cell(row, "name")] : []))),
);

/** True where they meet somebody or something, whoever or whatever that is, but for "with trade as a topic". */
function hasCompany(trigger: number, { tree }: Context): boolean {
  const verb = tree.tag(trigger) === "VERB" ? trigger : tree.head(trigger);
  if (tree.tag(trigger) === "VERB" && tree.child(trigger, "obj") >= 0) return true;
  return [trigger, verb].some(
    (word) =>
      word >= 0 && tree.children(word, "obl", "nmod").some((one) => tree.word(tree.child(one, "case")) === "with" && !leadsAs(one, tree)),
  );
}

/** "With trade as one of the topics" tells what is talked of. */
function leadsAs(noun: number, tree: Context["tree"]): boolean {
  return tree.word(noun + 1) === "as";
}
