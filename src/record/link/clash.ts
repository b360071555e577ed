import type { Identified } from "../../identity/identified.ts";
import { fold } from "../../text/fold.ts";
import type { World } from "../../world/world.ts";
import { identityOf } from "./parties.ts";

/** In degrees: places nearer than this are taken for a city and a part of it. */
const NEAR = 0.6;
/** The same for a venue or a region, of which only the middle is known, and a city of its state. */
const NEAR_REGION = 4;

/** Cities have GeoNames' numbers; venues and regions have names of our own. */
const GEONAMES = /^place:\d+$/;

/** True when nothing can be in both places: two cities that are not near, two states, a city and a state it is not in. */
export function placesClash(a: Identified, b: Identified, world: World): boolean {
  if (a.entity === null || b.entity === null || a.kind === "local" || b.kind === "local") return false;
  if (a.entity === b.entity || fold(a.name) === fold(b.name)) return false;
  if (a.kind !== "place" || b.kind !== "place") return countryOf(a, world) !== countryOf(b, world);
  const left = world.place(a.entity);
  const right = world.place(b.entity);
  if (left === null || right === null) return false;
  const isWide = left.country === right.country && [a.entity, b.entity].some((id) => !GEONAMES.test(id));
  const near = isWide ? NEAR_REGION : NEAR;
  return Math.abs(left.latitude - right.latitude) > near || Math.abs(left.longitude - right.longitude) > near;
}

/** True when both are known and the more exact of them is the same or lies in the other. */
export function placesAgree(a: Identified, b: Identified, world: World): boolean {
  if (placesClash(a, b, world)) return false;
  if (a.entity === null || b.entity === null || a.kind === "local" || b.kind === "local") return fold(a.name) === fold(b.name);
  return true;
}

/** The state in which a place lies, or that it is. */
export function countryOf(place: Identified, world: World): string | null {
  if (place.kind === "state") return place.entity;
  if (place.entity === null) return place.of;
  return world.place(place.entity)?.country ?? place.of;
}

/** How exactly a place says where: 2 a city or venue that is known, 1 a state, 0 the unknown. */
export function placeRank(place: Identified): number {
  if (place.kind === "place") return 3;
  return place.kind === "state" ? 1 : place.entity === null ? 0 : 2;
}

/** True when two gatherings cannot be one: different ones, or one that is not of the other's series. */
export function gatheringsClash(a: string, b: string): boolean {
  if (a === b || !isKnownGathering(a) || !isKnownGathering(b)) return false;
  return !(isOf(a, b) || isOf(b, a));
}

/** What two claims must share to be at the same gathering: its entity, or the one that `aliases` (by an article's own entity) has for it. */
export function gatheringKey(ref: Identified, aliases: ReadonlyMap<string, string>): string {
  if (ref.entity === null) return identityOf(ref);
  return aliases.get(ref.entity) ?? ref.entity;
}

function isKnownGathering(key: string): boolean {
  return key.startsWith("gathering:") || key.startsWith("series:");
}

/** "gathering:SCO/leaders/2024-07-03" is of "series:SCO/leaders". */
function isOf(gathering: string, series: string): boolean {
  if (!gathering.startsWith("gathering:") || !series.startsWith("series:")) return false;
  return gathering.startsWith(`gathering:${series.slice("series:".length)}/`);
}
