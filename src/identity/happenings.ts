import type { Claim, Happening, Occasion, Status } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import { addDays } from "../text/day.ts";
import type { EntityId, GatheringFact, World } from "../world/world.ts";
import type { Direction, Stretch } from "./calendar.ts";

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

/**
 * The same for a claim; what is told of a gathering ("the sixth summit, in Astana on Thursday") says nothing of where its days lie, unless it is
 * that it opened or closed.
 */
export function wayOf(claim: Claim): Direction {
  if (claim.happening.kind !== "gathering") return directionOf(claim.status);
  const phase = phaseOf(claim);
  return phase === null ? null : phase.past ? "past" : "future";
}

/** Rules by which the day is that of a coming, which may be over: "flew to Moscow on Thursday for talks", "to discuss it with her". */
const COMING: readonly string[] = ["meeting/come-for-talks", "meeting/come-together", "encounter/went-to-discuss"];

/** What was to come until it was undone: "talks planned for Saturday were cancelled". */
const UNDONE: ReadonlySet<Status> = new Set<Status>(["cancelled", "postponed"]);
const SET_FOR =
  /\b(?:planned|scheduled|set|due|slated|arranged|appointed|booked|postponed|delayed|put off|moved|rescheduled)(?: to [a-z]+(?: [a-z]+)?)? (?:for |on |in |to |until |till )?$/i;
const SET_FOR_REACH = 40;

function isSetFor({ span, text }: Claim["sentence"], at: number): boolean {
  const until = at - span.start;
  return SET_FOR.test(text.slice(Math.max(0, until - SET_FOR_REACH), until));
}

/**
 * The same for the claim's time, as the verb beside it says: what is under way began on a day before ("began on Monday") or goes on ("is meeting on
 * Monday"), and a gathering was or will be ("hosted the summit in June").
 */
export function wayOfTime(claim: Claim, ways: ReadonlyMap<number, Direction>): Direction {
  const way = wayOf(claim);
  const told = claim.when === null ? null : (ways.get(claim.when.span.start) ?? null);
  if (way === "future" && told === "past" && COMING.includes(claim.rule)) return told;
  if (way !== null || claim.when === null) return way;
  if (UNDONE.has(claim.status) && isSetFor(claim.sentence, claim.when.span.start)) return "future";
  if (claim.happening.kind === "gathering" && claim.status !== "under way") return told;
  return claim.status === "under way" && told === "past" ? told : null;
}

/** What a sentence says of a gathering: that its first or its last day is told, and whether as something past. */
export interface Phase {
  readonly end: "first" | "last";
  readonly past: boolean;
}

/** "The summit closed today", "she opened the summit on Friday", "the summit is to close on Monday": the verb right after the gathering's words, or right before them. */
export function phaseOf(claim: Claim): Phase | null {
  if (claim.happening.kind !== "gathering") return null;
  const { span } = claim.happening.gathering;
  const { text, span: whole } = claim.sentence;
  if (span.start < whole.start || span.end > whole.end) return null;
  const at = span.start - whole.start;
  const before = BEFORE.exec(text.slice(Math.max(0, at - 24), at));
  if (before !== null) return { end: /^open/i.test(before[1]) ? "first" : "last", past: /ed$/i.test(before[1]) };
  const after = AFTER.exec(text.slice(span.end - whole.start, span.end - whole.start + 60));
  if (after === null) return null;
  const [, past, verb] = after;
  return { end: /^(?:open|beg|start|kick)/i.test(past ?? verb) ? "first" : "last", past: past !== undefined };
}

const BEFORE = /\b(opened|opens|closed|closes|concluded|concludes)\s+(?:the |a |an |its |his |her |their )?$/i;
const AFTER =
  /^[^,.;:]{0,40}?\b(?:(opened|began|started|kicked off|closed|ended|concluded|wrapped up)|(opens?|begins?|starts?|kicks? off|closes?|ends?|concludes?|wraps? up))\b/i;

/** The day of a gathering that a phase tells of; all its days when none is told. */
export function daysOfPhase(days: Stretch, phase: Phase | null): Stretch {
  if (phase === null) return days;
  return phase.end === "first" ? { from: days.from, until: days.from } : { from: days.until, until: days.until };
}

/** The occasion of a happening that can have one. */
export function occasionOf<Ref, When>(happening: Happening<Ref, When>): Occasion<Ref> {
  return happening.kind === "meeting" || happening.kind === "visit" ? happening.occasion : null;
}

/** How a claim's days hang on a gathering. */
export interface Hung {
  readonly ref: Mention;
  readonly how: "at" | "sidelines" | "eve" | "after";
}

/** The gathering that a claim's days hang on: its occasion, the gathering that it tells of itself, or the one whose eve is its time. */
export function gatheringOf(claim: Claim): Hung | null {
  const { happening, when } = claim;
  if (happening.kind === "gathering") return { ref: happening.gathering, how: "at" };
  const occasion = occasionOf(happening);
  if (occasion !== null) return { ref: occasion.gathering, how: occasion.how };
  return when?.anchor != null && isEve(when) ? { ref: when.anchor, how: "eve" } : null;
}

/** "The eve of the summit", which news uses more loosely than "the day before". */
export function isEve(time: TimeExpression): boolean {
  return time.shift?.unit === "day" && time.shift.offset === -1 && /\beve\b/i.test(time.text);
}

/** Where the claims of an article place its gatherings: the mention of the place, by the chain of the gathering. */
export function gatheringPlaces(claims: readonly Claim[]): Map<number, Mention> {
  const places = new Map<number, Mention>();
  for (const { happening } of claims) {
    const occasion = occasionOf(happening);
    const gathering =
      happening.kind === "gathering"
        ? happening.gathering
        : occasion?.how === "at" || occasion?.how === "sidelines"
          ? occasion.gathering
          : null;
    const place = happening.kind === "gathering" || happening.kind === "meeting" || happening.kind === "visit" ? happening.place : null;
    if (
      gathering !== null &&
      place !== null &&
      place.kind !== "gathering" &&
      (happening.kind === "gathering" || !places.has(gathering.chain))
    )
      places.set(gathering.chain, place);
  }
  return places;
}

/** The body or series that claims give to a gathering without a name of its own, by its chain. */
export function gatheringSeries(claims: readonly Claim[]): Map<number, Mention> {
  const series = new Map<number, Mention>();
  for (const { happening } of claims)
    if (happening.kind === "gathering" && happening.series !== null && !series.has(happening.gathering.chain))
      series.set(happening.gathering.chain, happening.series);
  return series;
}

/** A time that names its year, and does not count from it: "2026", "December 2022"; not "since 2008". */
function namesYear({ text, mod }: TimeExpression): boolean {
  return /\b(?:19|20)\d\d$/.test(text) && mod !== "SINCE" && mod !== "UNTIL" && mod !== "BY" && mod !== "BEFORE" && mod !== "AFTER";
}

/** The time whose year claims tell a gathering to be in, by its chain; none where they tell several years: "Brazil hosted the G20 summit in 2024". */
export function gatheringYears(claims: readonly Claim[]): Map<number, TimeExpression> {
  const years = new Map<number, TimeExpression>();
  const several = new Set<number>();
  for (const { happening, when } of claims) {
    if (happening.kind !== "gathering" || when === null || !namesYear(when)) continue;
    const { chain } = happening.gathering;
    const before = years.get(chain);
    if (before !== undefined && before.text.slice(-4) !== when.text.slice(-4)) several.add(chain);
    years.set(chain, before ?? when);
  }
  for (const chain of several) years.delete(chain);
  return years;
}

/** The eve of a gathering as news uses the word: from two days before its first day to the day before its last, at least one day. */
export function eveOf(gathering: Stretch): Stretch {
  return { from: addDays(gathering.from, -2), until: addDays(gathering.until, -1) };
}

/** How long "after the summit" reaches. */
const DAYS_AFTER = 7;

/** The days on which something at, on the eve of or after a gathering can be. */
export function daysAt(gathering: Stretch, how: "at" | "sidelines" | "eve" | "after"): Stretch {
  if (how === "eve") return eveOf(gathering);
  return how === "after"
    ? { from: gathering.until, until: addDays(gathering.until, DAYS_AFTER) }
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
