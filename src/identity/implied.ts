import type { Reading } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import { within } from "../text/span.ts";
import type { GatheringFact, World } from "../world/world.ts";
import type { Direction } from "./calendar.ts";
import { fittingGatherings, gatheringsCalled } from "./gatherings.ts";
import { directionOf } from "./happenings.ts";
import type { Found } from "./scene.ts";

/** A gathering that a sentence tells of without a name for it: "the leaders of the G20 sat down in Antalya on Sunday". */
export interface Implied {
  readonly mention: Mention;
  readonly facts: readonly GatheringFact[];
  /** The time that the sentence gives, and on which side of the article's day its claims put it; null when it has none that say. */
  readonly time: TimeExpression | null;
  readonly way: Direction;
}

const LEADERS = /\b(?:leaders|presidents|heads of (?:state|government))\b/i;
/** A body that is a row of summits: "the Summit of the Americas opened in Panama City". */
const SUMMIT = /\bSummit\b/;
const AHEAD = /\b(?:will|shall|may|might|is to|are to|due to|set to|expected to|plans? to|going to)\b/i;
/** The first ones tell. */
const MOST = 20;

/** Sentences of the body text in which the leaders of a body are somewhere where the world knows them to have met. */
export function impliedGatherings(reading: Reading, found: readonly Found[], world: World): readonly Implied[] {
  const groups = reading.mentions.filter(({ id, kind, text }) => {
    const leaders = (kind === "group" && LEADERS.test(text)) || (kind === "body" && SUMMIT.test(text));
    return leaders && reading.places[id]?.block === "paragraph";
  });
  return groups.slice(0, MOST).flatMap((group) => {
    const { sentence } = reading.places[group.id];
    const claim = reading.claims.find((one) => one.sentence.span.start === sentence.start) ?? null;
    if (claim !== null && isRetrospect(claim.sentence.text)) return [];
    const { body, place } = bodyAndPlace(reading, group);
    const called = body === null || place === null ? null : gatheringsCalled(world, body.name ?? body.text, "summit of leaders");
    const facts = called === null ? [] : there(called.facts, place as Mention, found);
    if (facts.length === 0) return [];
    const index = reading.timePlaces.findIndex((one, at) => one.sentence.start === sentence.start && TELLING.test(reading.times[at].value));
    const way = claim === null ? null : AHEAD.test(claim.sentence.text) ? "future" : directionOf(claim.status);
    return [{ mention: group, facts, time: index < 0 ? null : reading.times[index], way }];
  });
}

/** How many letters may lie between leaders and their body: "the presidents of the five Caspian states". */
const NEAR = 12;

/**
 * The body whose leaders they are, which stands in the mention or right after it, and the first place after it in its sentence, else the last one
 * before it.
 */
function bodyAndPlace(reading: Reading, group: Mention): { readonly body: Mention | null; readonly place: Mention | null } {
  const { sentence } = reading.places[group.id];
  let body: Mention | null = group.kind === "body" ? group : null;
  for (let id = group.id + 1; reading.places[id]?.sentence.start === sentence.start; id++) {
    const one = reading.mentions[id];
    if (one.kind === "body" && (within(one.span, group.span) || one.span.start - group.span.end < NEAR)) body ??= one;
    if (one.kind === "place" && one.span.start > group.span.end) return { body, place: one };
  }
  for (let id = group.id - 1; reading.places[id]?.sentence.start === sentence.start; id--)
    if (reading.mentions[id].kind === "place") return { body, place: reading.mentions[id] };
  return { body, place: null };
}

/** "Ten years ago today": what a sentence so dated tells is not of the report's own time. */
export function isRetrospect(sentence: string): boolean {
  return /\b(?:weeks?|months?|years?|decades?) ago\b|\banniversar(?:y|ies)\b/i.test(sentence);
}

/** A weekday, a date or today. */
const TELLING = /^(?:XXXX-WXX-[1-7]|\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|P0D)$/;

/** Of a body's gatherings those that were in the place; none where the place has none, since another meeting is then meant. */
function there(facts: readonly GatheringFact[], place: Mention, found: readonly Found[]): readonly GatheringFact[] {
  const where = found[place.id].identified.entity;
  const city = fold(place.name ?? place.text);
  const near = fittingGatherings({ facts, year: null, ordinal: null, city, where });
  return near.length < facts.length || facts.length === 1 ? near : [];
}
