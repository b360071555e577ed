import type { DerivationName, Support } from "../claims/evidence.ts";
import { fold } from "../text/fold.ts";
import type { AsOf, EntityId, GatheringFact, Named, World } from "../world/world.ts";
import type { Direction } from "./calendar.ts";
import { atGathering, narrow } from "./claims.ts";
import { fittingGatherings, gatheringsCalled, ordinalIn, pick, yearIn } from "./gatherings.ts";
import { daysAt, gatheringFact } from "./happenings.ts";
import type { ArticleDay, IdentifiedReading, Moment } from "./identified.ts";
import { issuerOf } from "./issuer.ts";
import { reckon } from "./moments.ts";
import { isFresh, sameOffice } from "./offices.ts";
import { presentMoment } from "./present.ts";
import { forms } from "./scene.ts";
import { isPartOfName, isTurned, withinOne } from "./spelling.ts";
import { wayOfBase } from "./times.ts";
import { homeOf } from "./venues.ts";

/**
 * What derivations are run on: the article's text, what was found in it, and the world's rows. `Support.from` names of these: "world:tenures.tsv:118"
 * a row; "day" the article's; "mention:12" and "chain:7" of the reading, "gathering:12" the mention of one whose days bound a moment and "how:eve" how;
 * "time:3" an expression, "direction:past" where it lies, "plain" that nothing is left open; "issuer:state:GB" the government whose page it is; "name:..." the right spelling of a name.
 */
export interface Ground {
  readonly identified: IdentifiedReading;
  readonly text: string;
  readonly world: World;
}

/** The words at the spans, and the inputs named in `Support.from`. */
interface Inputs extends Ground {
  readonly words: readonly string[];
  readonly from: readonly string[];
}

type Derivation = (inputs: Inputs) => EntityId | Moment | null;

/** The derivations of identity: run on the words, the rows and the other values that the support names, each gives the value again. */
export const DERIVATIONS: Readonly<Partial<Record<DerivationName, Derivation>>> = {
  // A series may be known by the row of one of its gatherings: what that row says of a day comes first.
  name: (inputs) => gatheringByWords(inputs) ?? namedByRow(inputs),
  nationality: (inputs) => namedByRow(inputs, "demonym"),
  metonym: (inputs) => namedByRow(inputs, "metonym"),
  place: (inputs) => venueByRow(inputs) ?? placeByRow(inputs) ?? seatByRow(inputs) ?? namedByRow(inputs),
  office: officeByRow,
  chain: (inputs) => entityOf(inputs, input(inputs, "mention")),
  local: (inputs) => {
    const chain = input(inputs, "chain");
    return chain === null ? null : (`local:${inputs.identified.reading.article}/${chain}` as EntityId);
  },
  stated: momentAgain,
  reckoned: momentAgain,
  inferred: momentAgain,
};

/** The entity or moment that a support of identity gives when it is worked out again; null when its inputs no longer give any. */
export function rederive(support: Support, ground: Ground): EntityId | Moment | null {
  const derive = DERIVATIONS[support.by];
  if (derive === undefined) return null;
  return derive({ ...ground, words: support.spans.map((span) => ground.text.slice(span.start, span.end)), from: support.from });
}

/** The first input of a kind: "12" of "mention:12". */
function input(inputs: Inputs, kind: string): string | null {
  return inputs.from.find((one) => one.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? null;
}

function rows(inputs: Inputs): readonly string[] {
  return inputs.from.filter((one) => one.startsWith("world:")).map((one) => one.slice("world:".length));
}

/** The days that the article can be of, when the support counts from its day. */
function daysOf(inputs: Inputs): readonly AsOf[] {
  const { day } = inputs.identified;
  if (!inputs.from.includes("day")) return ["ever"];
  return day.day !== null ? [day.day] : day.plausible.length > 0 ? day.plausible : ["ever"];
}

function namedByRow(inputs: Inputs, via: Named["via"] | null = null): EntityId | null {
  const known = rows(inputs);
  const [words = ""] = inputs.words;
  for (const form of forms(words)) {
    const found = inputs.world.named(form, "ever").find((one) => known.includes(one.fact.row) && (via === null || one.via === via));
    if (found !== undefined) return found.entity;
  }
  return via === null ? misspelt(inputs, words, known) : null;
}

/** A row says whose name it is in words: the person whom a name one letter off, or a part of a longer one, is of is found by that row's own words. */
function misspelt(inputs: Inputs, words: string, known: readonly string[]): EntityId | null {
  const whole = fold(words);
  const parts = whole.split(" ");
  const rowNames = inputs.from.filter((one) => one.startsWith("name:")).map((one) => one.slice("name:".length));
  for (const part of [parts[parts.length - 1], parts[0], ...rowNames]) {
    const found = inputs.world.named(part, "ever").find((one) => known.includes(one.fact.row) && withinOne(fold(one.name), whole));
    if (found !== undefined) return found.entity;
  }
  for (const name of rowNames) {
    const found = inputs.world
      .named(name, "ever")
      .find(({ fact, name: called }) => known.includes(fact.row) && (isPartOfName(parts, called) || isTurned(parts, called)));
    if (found !== undefined) return found.entity;
  }
  return null;
}

function placeByRow(inputs: Inputs): EntityId | null {
  const known = rows(inputs);
  for (const form of forms(inputs.words[0] ?? "")) {
    const found = inputs.world.places(form, "ever").find((one) => known.includes(one.fact.row));
    if (found !== undefined) return found.place;
  }
  return null;
}

/** Where the world knows a gathering, or all of its series, to have been. */
function venueByRow(inputs: Inputs): EntityId | null {
  const mention = input(inputs, "gathering");
  if (mention === null) return null;
  const fact = gatheringAgain(inputs, mention);
  const entity = entityOf(inputs, mention);
  const found = fact ?? (entity === null ? null : (homeOf(inputs.world, entity)?.fact ?? null));
  return found !== null && rows(inputs).includes(found.fact.row) ? found.place : null;
}

/** A seat of government is in the capital of the state that it stands for; "the Kenyan capital" is that of the state. */
function seatByRow(inputs: Inputs): EntityId | null {
  const state = namedByRow(inputs, "metonym") ?? namedByRow(inputs);
  if (state === null) return null;
  const { day, plausible } = inputs.identified.day;
  const capital = inputs.world.capital(state, day ?? (plausible.length === 1 ? plausible[0] : "ever"));
  return capital !== null && rows(inputs).includes(capital.fact.row) ? capital.place : null;
}

/** The series at the first span, the ordinal and year at the others, the city of a mention, the article's day. */
function gatheringByWords(inputs: Inputs): EntityId | null {
  const [words = "", ...others] = inputs.words;
  const series = gatheringsCalled(inputs.world, words, others.join(" "));
  if (series === null) return null;
  const place = input(inputs, "mention");
  const mention = place === null ? undefined : inputs.identified.reading.mentions[Number(place)];
  const told = {
    ordinal: firstOf(others, ordinalIn),
    year: firstOf(others, yearIn),
    city: mention === undefined ? null : fold(mention.name ?? mention.text),
    where: place === null ? null : entityOf(inputs, place),
  };
  const fitting = fittingGatherings({ facts: series.facts, ...told });
  // A gathering that is told by its name alone needs no day.
  if (!inputs.from.includes("day")) return fitting.find((fact) => rows(inputs).includes(fact.fact.row))?.gathering ?? null;
  const picked = daysOf(inputs).map((on) => pick(fitting, on, told));
  return agreed(picked.map((fact) => (fact !== null && rows(inputs).includes(fact.fact.row) ? fact.gathering : null)));
}

function firstOf<T>(words: readonly string[], read: (words: string) => T | null): T | null {
  for (const one of words) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** The holder of the office at the first span in the state or body at the second, on the article's day. */
function officeByRow(inputs: Inputs): EntityId | null {
  const known = rows(inputs);
  const [title = "", affiliation = ""] = inputs.words;
  const issuer = issuerOf(inputs.identified.reading.url);
  const of =
    issuer !== null && input(inputs, "issuer") === issuer
      ? issuer
      : forms(affiliation)
          .flatMap((form) => inputs.world.named(form, "ever"))
          .find((one) => known.includes(one.fact.row))?.entity;
  if (of === undefined) return null;
  const owner = input(inputs, "mention");
  return agreed(daysOf(inputs).map((on) => holderOn(inputs, title, of, owner === null ? null : entityOf(inputs, owner), on)));
}

function holderOn(inputs: Inputs, title: string, of: EntityId, owner: EntityId | null, on: AsOf): EntityId | null {
  const holders =
    owner !== null
      ? (sameOffice(inputs.world, owner, of, on)?.holders ?? [])
      : titleForms(title).flatMap((form) => inputs.world.holders(form, of, on));
  const people = new Set(holders.map((tenure) => tenure.person));
  return people.size === 1 && holders.some((tenure) => isFresh(tenure, on) && rows(inputs).includes(tenure.fact.row))
    ? holders[0].person
    : null;
}

/** A title at a plural mention ("presidents") in the singular too. */
function titleForms(title: string): readonly string[] {
  const lower = title.toLowerCase();
  const singular = lower.replace(/(?:s)(?= of\b|$)/, "").replace(/\bministers\b/, "minister");
  return singular === lower ? [lower] : [singular, lower];
}

/** The entity of another mention, by its own support. */
function entityOf(inputs: Inputs, mention: string | null): EntityId | null {
  const support = mention === null ? undefined : inputs.identified.evidence[`mention:${mention}`];
  if (support === undefined || (support.by === "chain" && inputs.from.includes(support.from[0]))) return null;
  const value = rederive(support, inputs);
  return typeof value === "string" ? value : null;
}

function agreed(entities: readonly (EntityId | null)[]): EntityId | null {
  return new Set(entities).size === 1 ? entities[0] : null;
}

/** A time expression counted again, then narrowed by, or taken from, the days of a gathering. */
function momentAgain(inputs: Inputs): Moment | null {
  const index = input(inputs, "time");
  if (inputs.from.includes("present"))
    return presentMoment(inputs.identified.day, index === null ? null : reckonAgain(inputs, Number(index), 0));
  const days = gatheringDays(inputs);
  if (index === null) return days === null ? null : atGathering(days, inputs.from.includes("throughout"));
  const moment = reckonAgain(inputs, Number(index), 0);
  if (moment === null || days === null) return moment;
  return narrow({ ...moment, value: inputs.identified.reading.times[Number(index)].value }, days);
}

function gatheringDays(inputs: Inputs): ReturnType<typeof daysAt> | null {
  const fact = gatheringAgain(inputs, input(inputs, "gathering"));
  const how = input(inputs, "how");
  return fact === null || how === null ? null : daysAt(fact, how as Parameters<typeof daysAt>[1]);
}

function gatheringAgain(inputs: Inputs, mention: string | null): GatheringFact | null {
  if (mention === null) return null;
  return gatheringFact(inputs.world, entityOf(inputs, mention), inputs.identified.mentions[Number(mention)]?.of ?? null);
}

function reckonAgain(inputs: Inputs, index: number, depth: number, direction = directionIn(inputs)): Moment | null {
  const { reading } = inputs.identified;
  const time = reading.times[index];
  if (time === undefined || inputs.text.slice(time.span.start, time.span.end) !== time.text) return null;
  return reckon(time, {
    day: inputs.from.includes("day") ? inputs.identified.day : NO_DAY,
    direction,
    anchor: time.anchor === null ? null : gatheringAgain(inputs, String(time.anchor.id)),
    base: time.base === null || depth > 3 ? null : reckonAgain(inputs, time.base, depth + 1, wayOfBase(reading, time.base, direction)),
    plain: inputs.from.includes("plain"),
    article: reading.article,
  });
}

function directionIn(inputs: Inputs): Direction {
  const direction = input(inputs, "direction");
  return direction === "past" || direction === "future" ? direction : null;
}

const NO_DAY: ArticleDay = { day: null, basis: "open", plausible: [], reasons: [] };
