import type { Mention } from "../language/doc.ts";
import { type Day, daysBetween } from "../text/day.ts";
import { fold } from "../text/fold.ts";
import { numberAt } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import type { AsOf, EntityId, GatheringFact, Named, World } from "../world/world.ts";
import type { Stretch } from "./calendar.ts";
import { chainOf, type Found, local, open, type Scene, type SeriesInText, sentenceStart } from "./scene.ts";

/** What the mentions of one gathering say of it together. */
export interface Sought {
  /** The mention that names it; another one of the chain where this one only says "the summit". */
  readonly source: Mention;
  /** Where its series or body is named, then the mentions that tell its ordinal and its year. */
  readonly spans: readonly Span[];
  readonly named: Named;
  readonly facts: readonly GatheringFact[];
  readonly ordinal: number | null;
  readonly year: number | null;
  /** Folded names of the city, or the place or state entity, that stand in or right after a mention of it. */
  readonly city: string | null;
  readonly where: EntityId | null;
  /** The mention of that city or state. */
  readonly place: Mention | null;
}

/** Without a city, a gathering is meant that is at most so many days off. */
const NEAR = 200;
/** With a city that had several, one at most so many days off. */
const NEAR_IN_CITY = 400;

/** One in another town than the one told is meant at most so many days off. */
const NEAR_ELSEWHERE = 30;

/** One beside those that a series has year by year is meant at most so many days off. */
const NEAR_IF_SPECIAL = 60;
const SPECIAL = /\b(?:special|extraordinary|emergency|mini)\b/i;

/** A gathering that is named by its series or body: the one of the world whose ordinal, year, city and days fit. */
export function identifyGathering(scene: Scene, mention: Mention): Found | null {
  const sought = seek(scene, mention);
  if (sought === null) return mention.name === null ? null : local(scene, mention, mention.text, null);
  const fitting = toCome(fittingGatherings(sought), mention, scene.on);
  const chosen = pick(fitting, scene.on, sought);
  if (
    chosen !== null &&
    !isOfOtherYear(chosen, sought) &&
    !isAnotherThan(chosen, mention, sought, scene.on) &&
    !isElsewhere(chosen, sought, scene.on)
  )
    return gathering(mention, chosen, sought);
  const of = sought.facts[0]?.body ?? sought.named.entity;
  const day = scene.on === "ever" ? "on an unknown day" : `near ${scene.on}`;
  const reason = `none of ${fitting.length} gatherings of ${sought.named.name} is meant without doubt ${sought.year === null ? day : `in ${sought.year}`}`;
  return open(mention, mention.text, reason, { of, candidates: fitting.slice(0, 12).map(gatheringNamed) });
}

/** Of "the next summit" those that begin after the day. */
function toCome(fitting: readonly GatheringFact[], { text }: Mention, on: AsOf): readonly GatheringFact[] {
  return on === "ever" || !/\bnext\b/i.test(text) ? fitting : fitting.filter(({ from }) => from > on);
}

/** "COP in 2026", where the world knows none of that year: the year alone is told, and it is not that of the nearest. */
function isOfOtherYear({ from }: GatheringFact, { year, ordinal, city, where }: Sought): boolean {
  return year !== null && ordinal === null && city === null && where === null && Number(from.slice(0, 4)) !== year;
}

/** "The extraordinary ASEAN summit", without a count: none of those that come every year. */
function isAnotherThan(chosen: GatheringFact, { text }: Mention, { source, ordinal }: Sought, on: AsOf): boolean {
  if (ordinal !== null || on === "ever" || !SPECIAL.test(`${text} ${source.text}`)) return false;
  return !SPECIAL.test(chosen.name) && distanceTo(chosen, on) > NEAR_IF_SPECIAL;
}

/** "The SCO summit in Lima": none that was held in another town, unless so near in time that the town must be told wrongly. */
function isElsewhere(chosen: GatheringFact, sought: Sought, on: AsOf): boolean {
  if (sought.city === null || chosen.city === null || on === "ever" || isThere(chosen, sought)) return false;
  return sought.ordinal === null && sought.year === null && distanceTo(chosen, on) > NEAR_ELSEWHERE;
}

/** What is looked for: null when the chain names no series and no body with gatherings that the world knows. */
export function seek(scene: Scene, mention: Mention): Sought | null {
  const mentions = [
    mention,
    ...chainOf(scene, mention)
      .mentions.filter((one) => one.kind === "gathering")
      .slice(0, 6),
  ];
  const ofMinisters = mentions.some(({ text }) => MINISTERS.test(text));
  for (const one of mentions) {
    const series = seriesIn(scene, one) ?? (ofMinisters ? null : (ofBody(scene, one) ?? ofThose(scene, one)));
    if (series === null) continue;
    const ordinal = mentions.find((each) => ordinalIn(each.text) !== null);
    const year = mentions.find((each) => yearIn(each.text) !== null) ?? scene.gatheringYears.get(mention.chain);
    const { span, named, facts } = series;
    const spans = [span, one.span, ...(ordinal === undefined ? [] : [ordinal.span]), ...(year === undefined ? [] : [year.span])];
    const told = { ordinal: ordinal === undefined ? null : ordinalIn(ordinal.text), year: year === undefined ? null : yearIn(year.text) };
    return { source: one, spans, named, facts, ...told, ...whereabouts(scene, mentions) };
  }
  return null;
}

/** "The 18th summit of the movement": the body that is named, or pointed to, right after a summit's words. */
function ofBody(scene: Scene, mention: Mention): (Series & { readonly span: Span }) | null {
  const next = scene.reading.mentions[mention.id + 1];
  const known = next === undefined ? undefined : scene.found[next.id]?.identified;
  if (known?.entity == null || next.kind !== "body" || known.kind !== "body" || !/\bsummits?$/i.test(mention.text)) return null;
  const gap = next.span.start - mention.span.end;
  if (gap < 3 || gap > 4 || sentenceStart(scene, next) !== sentenceStart(scene, mention)) return null;
  const series = gatheringsCalled(scene.world, known.name, "summit");
  return series === null || series.facts[0]?.body !== known.entity ? null : { ...series, span: next.span };
}

/** "NATO leaders gathered for a summit": the body of those whose summit the claims tell it to be. */
function ofThose(scene: Scene, mention: Mention): (Series & { readonly span: Span }) | null {
  const body = mention.name === null ? scene.gatheringSeries.get(mention.chain) : undefined;
  const series = body === undefined ? null : gatheringsCalled(scene.world, body.name ?? body.text, mention.text);
  return body === undefined || series === null ? null : { ...series, span: body.span };
}

/** The longest words in a mention that name a series, or a body whose leaders' gatherings the world knows. */
function seriesIn(scene: Scene, mention: Mention): (Series & { readonly span: Span }) | null {
  let series = scene.series.get(mention.text);
  if (series === undefined) {
    series = seriesInText(scene.world, mention.text);
    scene.series.set(mention.text, series);
  }
  if (series === null) return null;
  const { start } = mention.span;
  return { ...series, span: { start: start + series.span.start, end: start + series.span.end } };
}

/** The same in a text by itself; the span is one of the text. */
function seriesInText(world: World, text: string): SeriesInText | null {
  const words = wordsOf(text);
  for (let length = Math.min(words.length, 9); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const span = { start: words[first].start, end: words[first + length - 1].end };
      const part = text.slice(span.start, span.end);
      const found = /^[\p{Lu}\p{N}]/u.test(part) ? gatheringsCalled(world, part, text) : null;
      if (found !== null) return { span, ...found };
    }
  }
  return null;
}

/** A series or body, and its gatherings. */
export type Series = Pick<Sought, "named" | "facts">;

/** The gatherings of what the words name; `whole` is the mention, which says whether a body's leaders meet. */
export function gatheringsCalled(world: World, words: string, whole: string): Series | null {
  for (const named of world.named(words, "ever")) {
    if (named.kind === "gathering" && named.of !== null) {
      const facts = world.gatherings(named.of, "ever").filter((fact) => fact.gathering === named.entity);
      if (facts.length > 0) return { named, facts };
    }
    if (named.kind === "series") {
      const facts = world.gatherings(named.entity, "ever");
      if (!MINISTERS.test(whole) || !facts.every(isLeaders)) return { named, facts };
      continue;
    }
    if (named.kind !== "body" || named.via === "metonym" || !isOfLeaders(world, named.entity, whole)) continue;
    const facts = world.gatherings(named.entity, "ever").filter((fact) => isLeaders(fact));
    if (facts.length > 0) return { named, facts };
  }
  return null;
}

/** Whose meetings are none of the leaders'. */
const MINISTERS = /\b(?:minist|parliament|business|youth)/i;

/** A body's summit is its leaders'; "the ministerial meeting" and "the forum" are others, and "the conference" of a body that is none. */
function isOfLeaders(world: World, body: EntityId, words: string): boolean {
  if (MINISTERS.test(words)) return false;
  if (/\b(?:summits?|leaders|heads of state)\b/i.test(words)) return true;
  const fact = world.body(body);
  return (
    /\bconference\b/i.test(words) && fact !== null && (fact.kind === "group" || /\bconference\b/i.test(`${fact.noun} ${fact.longName}`))
  );
}

function isLeaders(fact: GatheringFact): boolean {
  return fact.series.endsWith("/leaders");
}

/** Where the words of a mention stand in it; of a very long one the first. */
function wordsOf(text: string): Span[] {
  return [...text.slice(0, 300).matchAll(/[\p{L}\p{N}'’.-]+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** "His first summit" counts his own, not those of the series. */
const OWN = /^(?:his|her|their|its|our|my|whose)$|['’]s?$/i;

/**
 * "the sixth CICA summit", "the 22nd summit": the ordinal in words or figures. Null for "the first", which mostly counts since something
 * else, and for what somebody counts as their own.
 */
export function ordinalIn(text: string): number | null {
  const words = text.slice(0, 300).split(/[\s-]+/);
  const word = (index: number) => words[index] ?? "";
  for (let at = 0; at < words.length; at++) {
    const found = numberAt(word, at, words.length);
    if (found?.ordinal) return found.value === 1 || (at > 0 && OWN.test(words[at - 1])) ? null : found.value;
    if (found !== null) at += found.length - 1;
  }
  return null;
}

/** The year that is told: "the 2019 G20 summit". */
export function yearIn(text: string): number | null {
  const match = /\b(19\d\d|20\d\d)\b/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** The city or state that stands in a gathering's mention or right after it. */
function whereabouts(scene: Scene, mentions: readonly Mention[]): Pick<Sought, "city" | "where" | "place"> {
  for (const mention of mentions) {
    for (let id = mention.id + 1; id <= mention.id + 4; id++) {
      const one = scene.reading.mentions[id];
      if (one === undefined || one.span.start - mention.span.end > 8 || sentenceStart(scene, one) !== sentenceStart(scene, mention)) break;
      const found = scene.found[id]?.identified;
      if (one.kind !== "place" && !(one.kind === "state" && one.span.start >= mention.span.end)) continue;
      return { city: fold(one.name ?? one.text), where: found?.entity ?? null, place: one };
    }
  }
  const told = scene.gatheringPlaces.get(mentions[0].chain);
  if (told !== undefined && (told.kind === "place" || told.kind === "state"))
    return { city: fold(told.name ?? told.text), where: scene.found[told.id]?.identified.entity ?? null, place: told };
  return { city: null, where: null, place: null };
}

/** The gatherings of the series whose ordinal, year and city are those said; what no gathering bears out is left aside, as a finding. */
export function fittingGatherings(sought: Pick<Sought, "facts" | "year" | "city" | "where" | "ordinal">): readonly GatheringFact[] {
  let facts = sought.facts;
  const keep = (test: (fact: GatheringFact) => boolean) => {
    const left = facts.filter(test);
    if (left.length > 0) facts = left;
  };
  if (sought.year !== null) keep((fact) => Number(fact.from.slice(0, 4)) === sought.year);
  if (sought.city !== null || sought.where !== null) keep((fact) => isThere(fact, sought));
  if (sought.ordinal !== null) keep((fact) => fact.ordinal === sought.ordinal);
  return facts;
}

function isThere(fact: GatheringFact, sought: Pick<Sought, "city" | "where">): boolean {
  if (sought.where !== null && (fact.place === sought.where || fact.country === sought.where)) return true;
  return fact.city !== null && sought.city !== null && fold(fact.city) === sought.city;
}

/** The only one that fits; else the one nearest to the day, if it is near enough. */
export function pick(facts: readonly GatheringFact[], on: AsOf, sought: Pick<Sought, "city" | "ordinal" | "year">): GatheringFact | null {
  const told = sought.city !== null || sought.ordinal !== null || sought.year !== null;
  if (facts.length === 1 && told && (on === "ever" || isBorneOut(facts[0], sought) || distanceTo(facts[0], on) <= NEAR)) return facts[0];
  if (on === "ever") return null;
  const near = nearestGathering(facts, on);
  if (near === null) return null;
  return distanceTo(near, on) <= (told ? NEAR_IN_CITY : NEAR) ? near : null;
}

/** Whether the ordinal or else the year told of a gathering, where it has one, is its own. */
function isBorneOut({ ordinal, from }: GatheringFact, sought: Pick<Sought, "ordinal" | "year">): boolean {
  if (sought.ordinal !== null && ordinal !== null) return ordinal === sought.ordinal;
  return sought.year === null || Number(from.slice(0, 4)) === sought.year;
}

/** The gathering nearest to a day; the earlier of two as near. */
export function nearestGathering(facts: readonly GatheringFact[], on: Day): GatheringFact | null {
  let best: GatheringFact | null = null;
  for (const fact of facts) if (best === null || distanceTo(fact, on) < distanceTo(best, on)) best = fact;
  return best;
}

function distanceTo(days: Stretch, on: Day): number {
  if (on < days.from) return daysBetween(on, days.from);
  return on > days.until ? daysBetween(days.until, on) : 0;
}

function gathering(mention: Mention, fact: GatheringFact, sought: Sought): Found {
  const where = sought.place === null ? [] : [`mention:${sought.place.id}`];
  return {
    identified: {
      mention,
      entity: fact.gathering,
      kind: "gathering",
      name: fact.name,
      of: fact.body,
      why: sought.source.id === mention.id ? "name" : "coreference",
      reason: fact.fact.unverified ? "by a row of the world without a source" : null,
      candidates: [],
      facts: [fact.fact],
    },
    support: { spans: sought.spans, by: "name", from: [`world:${fact.fact.row}`, ...where, ...(sought.facts.length > 1 ? ["day"] : [])] },
  };
}

/** A gathering as something named. */
function gatheringNamed(fact: GatheringFact): Named {
  return { entity: fact.gathering, kind: "gathering", name: fact.name, via: "name", of: fact.body, fact: fact.fact };
}
