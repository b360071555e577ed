import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";
import { isKnown } from "../relations/bodies.ts";
import type { Party } from "./party.ts";

/** A team by whose it is and what it does: "the Kenyan negotiating team", "a team from the IMF"; not "a team of Kenyan officials". */
const TEAM = /^(.*?)\bteam(?: from .*)?$/is;
/** What teams do that act for a state. */
const ACTS =
  /\b(?:advance|assessment|ceasefire|delegation|diplomatic|diplomacy|expert|fact-finding|government|governmental|inspection|inspections|mediation|mediating|ministerial|monitoring|negotiating|negotiation|negotiations|peace|review|technical|transition|truce|verification)\b/i;
/** What bodies of states send besides. */
const WORKS =
  /\b(?:film|camera|news|football|medical|rescue|relief|sports?|legal|research|television|TV|volleyball|rugby|cricket|hockey)\b/i;
/** "The Kenyan side". */
const SIDE = /\bside$/i;

/**
 * True for a team that nothing tells to act for a state: players, rescuers and film crews are teams too. A body of states sends teams that talk, a state those of
 * which that is said. A side is met by persons or by another side; where it meets a state or a club, it plays.
 */
export function mayPlay({ kind, plural, text, span }: Mention, parties: readonly Party[], context: Context): boolean {
  if (kind !== "group" || plural) return false;
  if (SIDE.test(text))
    return !parties.some(({ mention }) => mention.span !== span && (mention.kind === "person" || mention.kind === "group"));
  const before = TEAM.exec(text)?.[1];
  if (before === undefined || ACTS.test(before)) return false;
  if (WORKS.test(before)) return true;
  const newsrooms = context.lexicon.words("newsrooms", "name");
  for (const inside of startingIn(context.doc.mentions, span))
    if (inside.kind === "body" && isKnown(inside, context)) return newsrooms.includes(inside.name ?? "");
  return true;
}
