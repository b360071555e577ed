import type { IdentifiedClaim } from "./identified.ts";

/** False for a visit by which somebody stays in the state for which they act: to a town of it, or to the state itself; at a gathering in a town they are its guests. */
export function isAbroad({ happening }: IdentifiedClaim): boolean {
  if (happening.kind !== "visit") return true;
  const { visitor, place } = happening;
  if (happening.occasion !== null && place.kind !== "state") return true;
  const state = place.kind === "state" ? place.entity : place.of;
  return state === null || visitor.of !== state;
}
