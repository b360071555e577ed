import { type Day, daysBetween } from "../text/day.ts";
import { fold } from "../text/fold.ts";
import { numberAt } from "../text/numbers.ts";
import type { Answer, AnswerRow } from "./ask.ts";
import type { AsOf, EntityId, GatheringFact, World } from "./world.ts";

/** What words say of a gathering: the series or body, and what singles one out. Words are folded. */
interface Sought {
  readonly of: EntityId;
  readonly ordinal: number | null;
  readonly year: string | null;
  /** "02" for February. */
  readonly month: string | null;
  /** Words that follow "in" or "at", or that name a place: a city or a country. */
  readonly where: string;
}

/**
 * Which gathering words mean: "BRICS summit", "16th BRICS summit", "2024 SCO summit in Astana", "SCO summit 2024". Of a series alone the one in
 * progress on the day, else those of its year.
 */
export function askGathering(world: World, words: string, on: AsOf): Answer {
  const sought = seekGathering(world, words);
  const answer = { question: "gathering" as const, understood: words, on, rows: [] };
  if (sought === null)
    return { ...answer, problem: `"${words}": no gathering of that name; ask for "SCO summit", "16th BRICS summit" or "G20 summit 2023"` };
  const name = world.nameOf(sought.of);
  const found = fitting(world, sought, on);
  if (found.length > 0) return { ...answer, understood: name, rows: found.map((fact) => gatheringRow(world, fact)), problem: null };
  const near = nearestTo(world.gatherings(sought.of, "ever"), on);
  const way = near === null ? "none is known" : `the nearest that is known is ${near.name}, ${near.from} to ${near.until}`;
  return { ...answer, understood: name, problem: `"${words}": no such ${name} is known; ${way}` };
}

function fitting(world: World, sought: Sought, on: AsOf): readonly GatheringFact[] {
  const all = world
    .gatherings(sought.of, "ever")
    .filter(
      (fact) =>
        (sought.ordinal === null || fact.ordinal === sought.ordinal) &&
        isOfYear(fact, sought.year) &&
        isOfMonth(fact, sought.month) &&
        isIn(world, fact, sought.where),
    );
  if (on === "ever") return all;
  const then = all.filter((fact) => fact.from <= on && on <= fact.until);
  if (then.length > 0) return then;
  return sought.ordinal !== null || sought.year !== null || sought.where !== ""
    ? all
    : all.filter((fact) => isOfYear(fact, on.slice(0, 4)));
}

/** The gathering nearest to a day, the latest for "ever". */
function nearestTo(facts: readonly GatheringFact[], on: AsOf): GatheringFact | null {
  if (on === "ever") return facts.at(-1) ?? null;
  let best: GatheringFact | null = null;
  for (const fact of facts) if (best === null || distance(fact.from, on) < distance(best.from, on)) best = fact;
  return best;
}

function distance(from: Day, on: Day): number {
  return Math.abs(daysBetween(from, on));
}

function isOfYear(fact: GatheringFact, year: string | null): boolean {
  return year === null || fact.from.startsWith(year) || fact.until.startsWith(year);
}

function isOfMonth(fact: GatheringFact, month: string | null): boolean {
  return month === null || fact.from.slice(5, 7) === month || fact.until.slice(5, 7) === month;
}

function isIn(world: World, fact: GatheringFact, where: string): boolean {
  if (where === "") return true;
  if (fact.city !== null && fold(fact.city) === where) return true;
  return world.named(where, fact.from).some((named) => named.entity === fact.place || named.entity === fact.country);
}

/** The longest run of words that names a series, or a body that has gatherings; what stands before and after it says which of them. */
function seekGathering(world: World, words: string): Sought | null {
  const parts = fold(words).split(" ").slice(0, MOST_WORDS);
  for (let length = parts.length; length > 0; length--)
    for (let first = 0; first + length <= parts.length; first++) {
      const of = seriesNamed(world, parts.slice(first, first + length).join(" "));
      if (of === null) continue;
      return { of, ...told(world, [...parts.slice(0, first), ...parts.slice(first + length)]) };
    }
  return null;
}

const MOST_WORDS = 16;
const FILLERS: ReadonlySet<string> = new Set("the of summit meeting leaders and".split(" "));

const MONTHS = "january february march april may june july august september october november december".split(" ");

function seriesNamed(world: World, words: string): EntityId | null {
  const named = world.named(words, "ever");
  const series = named.find(({ kind }) => kind === "series");
  if (series !== undefined) return series.entity;
  const body = named.find(({ kind, via }) => kind === "body" && via !== "metonym");
  if (body === undefined) return null;
  const leaders = world.gatherings(body.entity, "ever").find((fact) => fact.series.endsWith("/leaders"));
  return leaders?.series ?? world.gatherings(body.entity, "ever")[0]?.series ?? null;
}

/** What stands beside the series: its ordinal, year, month and place; other words single nothing out. */
function told(world: World, words: readonly string[]): Omit<Sought, "of"> {
  const found = { ordinal: null as number | null, year: null as string | null, month: null as string | null, where: "" };
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt((index) => words[index] ?? "", at, words.length);
    if (number?.ordinal) found.ordinal = number.value;
    else if (/^(?:19|20)\d\d$/.test(words[at])) found.year = words[at];
    else if (MONTHS.includes(words[at])) found.month = String(MONTHS.indexOf(words[at]) + 1).padStart(2, "0");
    else if (number === null && !FILLERS.has(words[at])) rest.push(words[at]);
    if (number !== null) at += number.length - 1;
  }
  const mark = rest.findIndex((word) => word === "in" || word === "at");
  const place = (mark < 0 ? rest : rest.slice(mark + 1)).join(" ");
  const isPlace = mark >= 0 || world.named(place, "ever").some(({ kind }) => kind === "place" || kind === "state");
  return { ...found, where: isPlace ? place : "" };
}

function gatheringRow(world: World, fact: GatheringFact): AnswerRow {
  const { gathering, name, body, from, until, ordinal, city, country } = fact;
  const place = [city, country === null ? null : world.nameOf(country)].filter((one) => one !== null).join(", ");
  const as = [ordinal === null ? null : `number ${ordinal}`, place === "" ? null : `in ${place}`].filter((one) => one !== null).join(", ");
  const where = { ordinal, city, country: country === null ? null : world.nameOf(country) };
  return { entity: gathering, name, as, of: body, from, until, lastKnown: false, fact: fact.fact, gathering: where };
}
