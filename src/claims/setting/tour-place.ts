import { ownerStem } from "../../language/coreference/owners.ts";
import type { Mention } from "../../language/doc.ts";
import { fold } from "../../text/fold.ts";
import type { Claim, Meeting } from "../claim.ts";
import type { Context } from "../context.ts";
import { belongsTo } from "../meetings/distribute.ts";
import { stateBehind } from "./finer-place.ts";
import { isOpen, isTakenIn, withPlace } from "./placing.ts";
import { isElsewhere, isOfNow } from "./scene-place.ts";
import type { Stay } from "./stays.ts";

/**
 * The claims with the places of meetings of somebody on a journey with those of a state that it leads to: "X will visit A and B. X will meet the
 * A-ish foreign minister" tells of a meeting in A, unless the other one travels too. `fitting` says which stays may hold a meeting.
 */
export function byTour(
  claims: readonly Claim[],
  stays: readonly Stay[],
  fitting: (claim: Claim, stay: Stay) => boolean,
  context: Context,
): Claim[] {
  const visits = visitsByChain(stays);
  return claims.map((claim) => {
    const { happening, block } = claim;
    if (happening.kind !== "meeting" || happening.parties.length !== 2 || (block !== "paragraph" && block !== "bullet")) return claim;
    if (!isOpen(claim, happening, context) || !isOfNow(claim)) return claim;
    const place = hostsPlace(claim, happening, visits, fitting, context);
    if (place === null || isElsewhere(claim, place, context) || isTakenIn(claim, happening, place, context)) return claim;
    return withPlace(claim, happening, place);
  });
}

function visitsByChain(stays: readonly Stay[]): ReadonlyMap<number, readonly Stay[]> {
  const visits = new Map<number, Stay[]>();
  for (const stay of stays) {
    if (stay.kind !== "visit") continue;
    const some = visits.get(stay.visitor.chain);
    if (some === undefined) visits.set(stay.visitor.chain, [stay]);
    else some.push(stay);
  }
  return visits;
}

/** The one place in the state of one party to which the other goes. */
function hostsPlace(
  claim: Claim,
  { parties }: Meeting,
  visits: ReadonlyMap<number, readonly Stay[]>,
  fitting: (claim: Claim, stay: Stay) => boolean,
  context: Context,
): Mention | null {
  for (const [guest, host] of [parties, [...parties].reverse()]) {
    const side = belongsTo(host, context);
    if (side === null || visits.has(host.chain) || side === belongsTo(guest, context)) continue;
    const stops = (visits.get(guest.chain) ?? []).filter((stay) => fitting(claim, stay) && isIn(stay.place, side, context));
    const place = onlyStop(stops.map((stay) => stay.place));
    if (place !== null) return place;
  }
  return null;
}

/** Whether a place is a state, or a town with its state beside it, of those who belong to a side. */
function isIn(place: Mention, side: string, { doc }: Context): boolean {
  const state = place.kind === "state" ? place : stateBehind(place, doc);
  return state !== null && ownerStem(fold(state.text).replace(/^the /, "")) === ownerStem(side.replace(/^the /, ""));
}

/** The only town of several mentions, else the state; null for two towns. */
function onlyStop(places: readonly Mention[]): Mention | null {
  const towns = places.filter(({ kind }) => kind === "place");
  if (towns.some(({ chain }) => chain !== towns[0].chain)) return null;
  return towns[0] ?? places[0] ?? null;
}
