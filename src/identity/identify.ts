import type { Reading } from "../claims/claim.ts";
import type { Support } from "../claims/evidence.ts";
import type { World } from "../world/world.ts";
import { isAbroad } from "./abroad.ts";
import type { Direction } from "./calendar.ts";
import { identifyClaim } from "./claims.ts";
import { datedDay, inferDay } from "./day.ts";
import { withGuests } from "./guests.ts";
import { wayOfTime } from "./happenings.ts";
import type { IdentifiedClaim, IdentifiedReading } from "./identified.ts";
import { identifyMentions } from "./mentions.ts";
import { withStayDays } from "./staydays.ts";
import { clockOf } from "./times.ts";

/** Gives every mention of a reading its entity and every time expression its days, as far as the world allows. */
export function identify(reading: Reading, world: World): IdentifiedReading {
  const day = datedDay(reading) ?? inferDay(reading, world);
  const found = identifyMentions(reading, world, day);
  const clock = clockOf(reading, world, day, found);
  const ways = tensesOf(reading);
  const directions = directionsOf(reading, ways);
  const evidence: Record<string, Support> = {};
  found.forEach((one, id) => {
    if (one.support !== null) evidence[`mention:${id}`] = one.support;
  });
  const claims = withGuests(reading, found).map((claim) => identifyClaim(claim, { reading, world, clock, day, found, ways }));
  return {
    reading,
    day,
    claims: withStayDays(claims, day).filter((claim) => isAbroad(claim) && !meetsNobody(claim)),
    mentions: found.map((one) => one.identified),
    moments: reading.times.map((time) => clock.moment(time, directions.get(time.span.start) ?? null, false).moment),
    evidence,
  };
}

/** The direction of each time that a claim gives for its happening or for what was said of it, by where it begins. */
function directionsOf(reading: Reading, ways: ReadonlyMap<number, Direction>): Map<number, Direction> {
  const directions = new Map<number, Direction>();
  for (const claim of reading.claims) {
    for (const { when } of claim.attribution) if (when !== null) directions.set(when.span.start, "past");
  }
  for (const claim of reading.claims) if (claim.when !== null) directions.set(claim.when.span.start, wayOfTime(claim, ways));
  return directions;
}

/** The tense of what each time hangs on, by where the time begins. */
function tensesOf({ times, timePlaces }: Reading): Map<number, Direction> {
  return new Map(times.map((time, index) => [time.span.start, timePlaces[index]?.way ?? null]));
}

/** True for a meeting of somebody with himself, told by name and by office: a party was taken for another. */
function meetsNobody({ happening }: IdentifiedClaim): boolean {
  if (happening.kind !== "meeting" && happening.kind !== "call") return false;
  const [first, ...others] = happening.parties.map(({ entity }) => entity);
  return others.length > 0 && first?.startsWith("person:") === true && others.every((entity) => entity === first);
}
