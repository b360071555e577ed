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
const AHEAD = /\b(?:will|shall|may|might|is to|are to|due to|set to|expected to|plans? to|going to)\b/i;
const MOST = 20;

/** Sentences of the body text in which the leaders of a body are somewhere where the world knows them to have met. */
export function impliedGatherings(reading: Reading, found: readonly Found[], world: World): readonly Implied[] {
  const implied: Implied[] = [];
  for (const group of reading.mentions) {
    if (group.kind !== "group" || !LEADERS.test(group.text) || reading.places[group.id]?.block !== "paragraph" || implied.length >= MOST)
      continue;
    const inSentence = (id: number) => reading.places[id]?.sentence.start === reading.places[group.id].sentence.start;
    const body = reading.mentions.find((one) => one.kind === "body" && within(one.span, group.span));
    const place = reading.mentions.find((one) => one.kind === "place" && one.span.start > group.span.end && inSentence(one.id));
    if (body === undefined || place === undefined) continue;
    const called = gatheringsCalled(world, body.name ?? body.text, "summit of leaders");
    const facts = called === null ? [] : there(called.facts, place, found);
    if (facts.length === 0) continue;
    const { sentence } = reading.places[group.id];
    const index = reading.timePlaces.findIndex((one, at) => one.sentence.start === sentence.start && TELLING.test(reading.times[at].value));
    implied.push({ mention: group, facts, time: index < 0 ? null : reading.times[index], way: wayTold(reading, group) });
  }
  return implied;
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

function wayTold(reading: Reading, group: Mention): Direction {
  const claim = reading.claims.find((one) => one.sentence.span.start === reading.places[group.id].sentence.start);
  if (claim === undefined) return null;
  return AHEAD.test(claim.sentence.text) ? "future" : directionOf(claim.status);
}
