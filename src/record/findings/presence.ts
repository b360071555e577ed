import type { Identified } from "../../identity/identified.ts";
import { addDays } from "../../text/day.ts";
import type { EntityId, GatheringFact, World } from "../../world/world.ts";
import type { Finding } from "../entry.ts";
import { placesAgree } from "../link/clash.ts";
import { isPerson } from "../link/parties.ts";
import type { Of, Told } from "../told.ts";
import { wordsOf } from "./conflict.ts";
import { type Desk, finding, quoted } from "./desk.ts";
import { included } from "./membership.ts";
import { after } from "./passage.ts";

const TAKES_PLACE = new Set(["planned", "expected", "under way", "held"]);

/** Somebody said to stay away from a gathering, and, in the same report, to meet somebody there. */
export function findPresences(desk: Desk): Finding[] {
  return desk.sources.flatMap(({ article }) => {
    const told = desk.toldIn.get(article.id) ?? [];
    const meetings = told.filter(
      ({ claim }) => claim.happening.kind === "meeting" && TAKES_PLACE.has(claim.status) && !claim.hedged && !claim.background,
    );
    if (meetings.length === 0) return [];
    return told.flatMap((one) => (one.claim.happening.kind === "gathering" && !one.claim.background ? absentees(desk, one, meetings) : []));
  });
}

function absentees(desk: Desk, told: Told, meetings: readonly Told[]): Finding[] {
  const gathering = told.claim.happening as Of<"gathering">;
  return gathering.attendance.flatMap((row, index) => {
    if (row.as !== "absent") return [];
    return [row.who, ...includedIn(desk, told, row.who)].flatMap((who) => {
      const there = who.entity === null ? undefined : meetings.find((meeting) => isParty(who, meeting) && isThere(desk, told, meeting));
      if (there === undefined) return [];
      const says = wordsOf(desk, told.claim.id, `attendance.${index}.as`) ?? told.claim.sentence;
      const entries = [told, there].flatMap(({ claim }) => desk.entryOf.get(claim.id) ?? []);
      const text = `${who.name} is said to stay away (${quoted(told.claim.sentence.text)}) and to meet somebody there (${quoted(there.claim.sentence.text)}).`;
      return [finding("presence", [says], [there.claim.sentence], text, entries)];
    });
  });
}

/** The states that "including" adds to those who stay away: "none of the leaders from these countries, including Chile". */
function includedIn(desk: Desk, { article, claim }: Told, who: Identified): Identified[] {
  const passage = (desk.passagesIn.get(article) ?? []).find(({ words }) => words.span.start === claim.sentence.span.start);
  if (passage === undefined) return [];
  const opening = /^[^,;:.]{0,30},? including /.exec(after(passage, who.mention.span.end));
  return opening === null ? [] : included(passage, who.mention.span.end + opening[0].length);
}

/** The absent person, or somebody who acts for the absent state. */
function isParty(who: Identified, { claim }: Told): boolean {
  const { parties } = claim.happening as Of<"meeting">;
  return parties.some((party) =>
    who.kind === "state" ? party.entity === who.entity || (isPerson(party) && party.of === who.entity) : party.entity === who.entity,
  );
}

/** The meeting is at the gathering, or in its city at its time. */
function isThere(desk: Desk, told: Told, meeting: Told): boolean {
  const gathering = told.claim.happening as Of<"gathering">;
  const { occasion, place } = meeting.claim.happening as Of<"meeting">;
  const same = occasion !== null && occasion.gathering.entity !== null && occasion.gathering.entity === gathering.gathering.entity;
  if (same && (occasion.how === "at" || occasion.how === "sidelines")) return true;
  const fact = factOf(desk.world, gathering.gathering.entity);
  const where = gathering.place?.kind === "place" ? gathering.place : cityOf(desk, fact, meeting);
  const inCity =
    place === null
      ? null
      : where === null || where.kind !== "place" || place.kind !== "place"
        ? null
        : placesAgree(where, place, desk.world);
  if (inCity === false || (same && inCity === null && place !== null && place.kind === "place")) return false;
  if (same) return place === null || inCity === true || (where !== null && placesAgree(where, place, desk.world));
  return inCity === true && isAtTheTime(fact, told, meeting);
}

function isAtTheTime(fact: GatheringFact | null, told: Told, meeting: Told): boolean {
  const from = fact?.from ?? told.claim.when?.earliest ?? null;
  const until = fact?.until ?? told.claim.when?.latest ?? from;
  const when = meeting.claim.when;
  if (from === null || until === null || when?.earliest == null || when.latest === null) return false;
  return when.earliest >= addDays(from, -1) && when.latest <= addDays(until, 1);
}

function factOf(world: World, entity: EntityId | null): GatheringFact | null {
  if (entity === null || !entity.startsWith("gathering:")) return null;
  const series = `series:${entity.slice("gathering:".length, entity.lastIndexOf("/"))}` as EntityId;
  return world.gatherings(series, "ever").find(({ gathering }) => gathering === entity) ?? null;
}

/** The world's city of the gathering, as a reference like the meeting's place. */
function cityOf(desk: Desk, fact: GatheringFact | null, meeting: Told): Identified | null {
  const { place } = meeting.claim.happening as Of<"meeting">;
  if (fact === null || fact.place === null || place === null) return null;
  return { ...place, entity: fact.place, kind: "place", name: fact.city ?? desk.world.nameOf(fact.place), of: fact.country };
}
