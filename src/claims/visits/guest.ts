import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Context } from "../context.ts";

/** Groups that go somewhere for a state or a body as one person does. */
const DELEGATION = /\b(?:delegation|mission|team)\b/i;

/** Those who together go somewhere for one state or body, told without their number. */
const ENVOYS = /\b(?:diplomats|envoys|mediators|negotiators|officials)\b/i;

/** Whether a mention is one that can pay a visit: a person, or a delegation of a state or a body. */
export function canVisit(mention: Mention): boolean {
  if (mention.kind === "person") return true;
  if (mention.kind !== "group" || mention.affiliation === null) return false;
  return mention.plural ? mention.count === null && ENVOYS.test(mention.text) : DELEGATION.test(mention.text);
}

/**
 * Whether somebody who meets others at a place is a guest there: the place is the house of a head of state or government, and the text
 * gives the visitor a state, which is not that of the house.
 */
export function isGuestAt(visitor: Mention, place: Mention, { chains, lexicon }: Context): boolean {
  const owner = ownersOf(lexicon).get(fold(place.name ?? place.text).replace(/^the /, ""));
  if (owner === undefined) return false;
  const states = (chains.get(visitor.chain) ?? [visitor]).flatMap(({ affiliation }) => (affiliation === null ? [] : [fold(affiliation)]));
  return states.length > 0 && states.every((state) => !owner.has(state.replace(/^the /, "")));
}

/** Whether a mention is the house of a head of state or government. */
export function isSeat({ name, text }: Mention, { lexicon }: Context): boolean {
  return ownersOf(lexicon).has(fold(name ?? text).replace(/^the /, ""));
}

const ownersOf = perLexicon(
  (lexicon): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(lexicon.table("seats").map((row) => [fold(cell(row, "name")), new Set(cell(row, "owner").split("; ").map(fold))])),
);
