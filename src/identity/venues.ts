import type { Mention } from "../language/doc.ts";
import { addDays } from "../text/day.ts";
import type { EntityId, GatheringFact, PlaceFact, World } from "../world/world.ts";
import type { Stretch } from "./calendar.ts";
import { gatheringFact } from "./happenings.ts";
import type { Identified, Moment } from "./identified.ts";
import { placeNamed } from "./places.ts";
import { byName, type Found } from "./scene.ts";

/** The towns of bodies that are occasions too: "on the sidelines of the UN General Assembly". */
const HOMES: Readonly<Record<string, string>> = { "body:UN/GA": "body:UNGA", "body:UNGA": "body:UNGA" };
/** How many days before and after a gathering those meet who have come to it. */
const AROUND = 3;

/** Where a gathering is, as far as the world knows it, and the row that says so. */
interface Venue {
  readonly place: PlaceFact;
  readonly fact: GatheringFact;
}

/**
 * The place of a meeting that is told to be at a gathering: where the world knows that gathering to be, or where it knows all of its series to have been
 * ("the Munich Security Conference"). Null where it knows neither, and where the meeting is of other days.
 */
export function asVenue(world: World, { identified }: Found, when: Moment | null): Found | null {
  const venue = venueOf(world, identified, when);
  if (venue === null) return null;
  const { mention } = identified;
  const { place, fact } = venue;
  const found = byName(mention, placeNamed(place), mention.nameSpan ?? mention.span, {
    why: "place",
    of: place.country,
    reason: `where ${fact.name} was`,
    facts: [fact.fact, place.fact],
  });
  const from = [`gathering:${mention.id}`, `world:${fact.fact.row}`];
  return { ...found, support: { spans: [mention.span], by: "place", from } };
}

/** Where the gathering of some mention is; `when`: the days of a meeting at it. */
function venueOf(world: World, { entity, of }: Identified, when: Moment | null): Venue | null {
  const fact = gatheringFact(world, entity, of);
  if (fact !== null) return isOf(when, { from: fact.from, until: fact.until }) ? placed(world, fact) : null;
  return entity === null ? null : homeOf(world, entity);
}

/** The one town in which all gatherings of a series were; null where the world knows fewer than two, or several towns. */
export function homeOf(world: World, series: EntityId): Venue | null {
  const facts = world.gatherings((HOMES[series] ?? series) as EntityId, "ever");
  const [first] = facts;
  return facts.length > 1 && facts.every(({ place }) => place !== null && place === first.place) ? placed(world, first) : null;
}

function placed(world: World, fact: GatheringFact): Venue | null {
  const place = fact.place === null ? null : world.place(fact.place);
  return place === null ? null : { place, fact };
}

function isOf(when: Moment | null, { from, until }: Stretch): boolean {
  return (
    when?.earliest == null || when.latest === null || (when.earliest <= addDays(until, AROUND) && when.latest >= addDays(from, -AROUND))
  );
}

/** True for a mention that can only be a place as an occasion. */
export function isOccasion({ kind }: Mention): boolean {
  return kind === "gathering" || kind === "body";
}
