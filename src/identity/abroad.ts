import type { IdentifiedClaim } from "./identified.ts";

/** Rules by which leaders visit what stands at home as well: it has to be known that it is abroad. */
const AT_HOME_TOO: readonly string[] = ["visit/visit-something"];

/** False for a visit by which somebody stays in the state for which they act: to a town of it, or to the state itself; at a gathering in a town they are its guests. */
export function isAbroad({ happening, rule }: IdentifiedClaim): boolean {
  if (happening.kind !== "visit") return true;
  const { visitor, place } = happening;
  if (happening.occasion !== null && place.kind !== "state") return true;
  const state = place.kind === "state" ? place.entity : place.of;
  if (AT_HOME_TOO.includes(rule)) return state !== null && visitor.of !== null && visitor.of !== state;
  return state === null || visitor.of !== state;
}
