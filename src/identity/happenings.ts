import type { Claim, Happening, Occasion, Status } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { addDays } from "../text/day.ts";
import type { EntityId, GatheringFact, World } from "../world/world.ts";
import type { Direction, Stretch } from "./calendar.ts";
import { eveOf } from "./moments.ts";

const DIRECTIONS: Readonly<Record<Status, Direction>> = {
  proposed: "future",
  possible: "future",
  expected: "future",
  planned: "future",
  "under way": null,
  held: "past",
  postponed: null,
  cancelled: null,
  denied: null,
};

/** On which side of the article's day a happening of this status lies. */
export function directionOf(status: Status): Direction {
  return DIRECTIONS[status];
}

/** The occasion of a happening that can have one. */
export function occasionOf<Ref, When>(happening: Happening<Ref, When>): Occasion<Ref> {
  return happening.kind === "meeting" || happening.kind === "visit" ? happening.occasion : null;
}

/** The gathering that a claim's days hang on, and how: its occasion, or the gathering that it tells of itself. */
export function gatheringOf<Ref, When>(
  happening: Happening<Ref, When>,
): { readonly ref: Ref; readonly how: "at" | "sidelines" | "eve" | "after" } | null {
  if (happening.kind === "gathering") return { ref: happening.gathering, how: "at" };
  const occasion = occasionOf(happening);
  return occasion === null ? null : { ref: occasion.gathering, how: occasion.how };
}

/** How long "after the summit" reaches. */
const AFTER = 7;

/** The days on which something at, on the eve of or after a gathering can be. */
export function daysAt(gathering: Stretch, how: "at" | "sidelines" | "eve" | "after"): Stretch {
  if (how === "eve") return eveOf(gathering);
  return how === "after"
    ? { from: gathering.until, until: addDays(gathering.until, AFTER) }
    : { from: gathering.from, until: gathering.until };
}

/** What the world knows of a gathering, from its entity and the body it is of. */
export function gatheringFact(world: World, entity: EntityId | null, of: EntityId | null): GatheringFact | null {
  if (entity === null || of === null) return null;
  return world.gatherings(of, "ever").find((fact) => fact.gathering === entity) ?? null;
}

/** Those who take part: the parties of a meeting or call, the visitor and the host, the speaker. */
export function actorsOf(claim: Claim<Mention, TimeExpression>): readonly Mention[] {
  const { happening } = claim;
  switch (happening.kind) {
    case "meeting":
    case "call":
      return happening.parties;
    case "visit":
      return happening.host === null ? [happening.visitor] : [happening.visitor, happening.host];
    case "gathering":
      return happening.attendance.map((one) => one.who);
    case "statement":
      return [happening.speaker];
    default:
      return [];
  }
}
