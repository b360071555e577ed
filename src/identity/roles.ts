import type { Attendance, Attribution, Happening, Occasion, Position, Topic } from "../claims/claim.ts";
import { type NonEmpty, nonEmpty } from "../text/span.ts";

/** What is done with each role and each time of a happening; `path` is the one of its evidence: "parties.1", "topics.0.raisedBy". */
export interface RoleMap<A, S, B, T> {
  ref(from: A, path: string): B;
  when(from: S, path: string): T | null;
}

/** The same happening with every role and time replaced. */
export function mapHappening<A, S, B, T>(happening: Happening<A, S>, map: RoleMap<A, S, B, T>): Happening<B, T> {
  const maybe = (from: A | null, path: string) => (from === null ? null : map.ref(from, path));
  const list = (from: readonly A[], path: string) => from.map((one, index) => map.ref(one, `${path}.${index}`));
  switch (happening.kind) {
    case "meeting":
      return {
        ...happening,
        parties: filled(list(happening.parties, "parties")),
        convener: maybe(happening.convener, "convener"),
        host: maybe(happening.host, "host"),
        place: maybe(happening.place, "place"),
        occasion: mapOccasion(happening.occasion, map),
        topics: mapTopics(happening.topics, map),
      };
    case "call":
      return {
        ...happening,
        parties: filled(list(happening.parties, "parties")),
        caller: maybe(happening.caller, "caller"),
        topics: mapTopics(happening.topics, map),
      };
    case "visit":
      return {
        ...happening,
        visitor: map.ref(happening.visitor, "visitor"),
        place: map.ref(happening.place, "place"),
        host: maybe(happening.host, "host"),
        occasion: mapOccasion(happening.occasion, map),
      };
    case "gathering":
      return {
        ...happening,
        gathering: map.ref(happening.gathering, "gathering"),
        series: maybe(happening.series, "series"),
        place: maybe(happening.place, "place"),
        host: maybe(happening.host, "host"),
        chair: maybe(happening.chair, "chair"),
        attendance: happening.attendance.map((one, index) => mapAttendance(one, `attendance.${index}`, map)),
      };
    case "vote":
      return {
        ...happening,
        body: map.ref(happening.body, "body"),
        sponsors: list(happening.sponsors, "sponsors"),
        positions: happening.positions.map(
          (one, index): Position<B> => ({ ...one, voter: map.ref(one.voter, `positions.${index}.voter`) }),
        ),
      };
    case "statement":
      return { ...happening, speaker: map.ref(happening.speaker, "speaker"), addressee: maybe(happening.addressee, "addressee") };
    case "relation":
      return {
        ...happening,
        member: maybe(happening.member, "member"),
        body: map.ref(happening.body, "body"),
        from: happening.from === null ? null : map.when(happening.from, "from"),
        until: happening.until === null ? null : map.when(happening.until, "until"),
      };
  }
}

/** Attributions with their sources and times replaced; `path` is the one of the list. */
export function mapAttributions<A, S, B, T>(
  attribution: readonly Attribution<A, S>[],
  path: string,
  map: RoleMap<A, S, B, T>,
): readonly Attribution<B, T>[] {
  return attribution.map((one, index) => ({
    ...one,
    source: one.source === null ? null : map.ref(one.source, `${path}.${index}.source`),
    when: one.when === null ? null : map.when(one.when, `${path}.${index}.when`),
  }));
}

function mapTopics<A, S, B, T>(topics: readonly Topic<A, S>[], map: RoleMap<A, S, B, T>): readonly Topic<B, T>[] {
  return topics.map((topic, index) => ({
    ...topic,
    raisedBy: topic.raisedBy === null ? null : map.ref(topic.raisedBy, `topics.${index}.raisedBy`),
    attribution: mapAttributions(topic.attribution, `topics.${index}.attribution`, map),
  }));
}

function mapAttendance<A, S, B, T>(one: Attendance<A, S>, path: string, map: RoleMap<A, S, B, T>): Attendance<B, T> {
  return {
    ...one,
    who: map.ref(one.who, `${path}.who`),
    of: one.of === null ? null : map.ref(one.of, `${path}.of`),
    attribution: mapAttributions(one.attribution, `${path}.attribution`, map),
  };
}

function mapOccasion<A, S, B, T>(occasion: Occasion<A>, map: RoleMap<A, S, B, T>): Occasion<B> {
  return occasion === null ? null : { ...occasion, gathering: map.ref(occasion.gathering, "occasion.gathering") };
}

function filled<B>(list: readonly B[]): NonEmpty<B> {
  return nonEmpty(list) as NonEmpty<B>;
}
