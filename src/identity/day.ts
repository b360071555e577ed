import type { Claim, Reading } from "../claims/claim.ts";
import type { TimeExpression } from "../language/doc.ts";
import { addDays, type Day, daysBetween, day as makeDay, weekday, yearOf } from "../text/day.ts";
import type { GatheringFact, World } from "../world/world.ts";
import type { Direction } from "./calendar.ts";
import { dateTests } from "./datereasons.ts";
import { fittingGatherings, seek, yearIn } from "./gatherings.ts";
import { directionOf, wayOf } from "./happenings.ts";
import type { ArticleDay, DayReason } from "./identified.ts";
import { type Implied, impliedGatherings, isRetrospect } from "./implied.ts";
import { identifyOn } from "./mentions.ts";
import type { Test, Undated } from "./reasons.ts";
import { makeScene, type Scene } from "./scene.ts";
import { termYears, worldTests } from "./worldreasons.ts";

/** News is mostly written at most so many days before or after the gathering that it is about. */
const NEAR_GATHERING = 7;
/** The same for a date, which may be planned well ahead, or one of several that led up to the news. */
const BEFORE_DATE = 30;
const AFTER_DATE = 14;
const MOST_CANDIDATES = 500;
/** By how much the next best day must be worse. */
const LEAD = 2;
/** Reasons are kept for the best days only, so many, and for the days before and after the best. */
const TOLD = 4;

/** A dateline further off than this from the day of publication is another text's. */
const STALE = 10;

/** The day that the article's relative expressions count from: the dateline's, else that of publication; null for an undated article. */
export function datedDay(reading: Reading): ArticleDay | null {
  const { published, written } = reading;
  const byLine = written !== null && (published === null || Math.abs(daysBetween(written, published)) <= STALE);
  const day = byLine ? written : published;
  if (day === null) return null;
  return { day, basis: byLine && day !== published ? "dateline" : "published", plausible: [day], reasons: [] };
}

/** An article whose day nothing tells. */
const OPEN_DAY: ArticleDay = { day: null, basis: "open", plausible: [], reasons: [] };

/**
 * The day of an undated article. Candidates are the days around the gatherings that it names and the dates that it states; each statement
 * of its body speaks for or against each. The day with the fewest against is taken if two reasons stand for it, one of them of the
 * calendar, and the next best has two more against; else the days that are not worse by two stay possible. Where two speak against the best
 * itself, the article contradicts itself or the world, and all days stay open.
 */
export function inferDay(reading: Reading, world: World): ArticleDay {
  const undated = undatedView(reading, world);
  const candidates = candidateDays(undated);
  if (candidates.length === 0) return OPEN_DAY;
  const tests = testsOf(undated);
  const scores = contenders(candidates, tests);
  const [best, next] = scores;
  if (best === undefined) return OPEN_DAY;
  const told = new Set([best.day, addDays(best.day, -1), addDays(best.day, 1), ...scores.slice(1, TOLD).map((one) => one.day)]);
  const reasons = [...told].flatMap((day) => reasonsOf(day, [...tests.dates, ...tests.world]));
  if (best.against >= LEAD) return { ...OPEN_DAY, reasons };
  const supported = best.for >= 2 && best.calendar > 0;
  if (supported && (next === undefined || next.against >= best.against + LEAD))
    return { day: best.day, basis: "inferred", plausible: [best.day], reasons };
  const all = candidates.length < MOST_CANDIDATES && best.calendar > 0;
  const plausible = all ? scores.filter((one) => one.against < best.against + LEAD).map((one) => one.day) : [];
  return { day: null, basis: "open", plausible: plausible.sort(), reasons };
}

const MOST_CLAIMS = 200;

/** More statements of a kind than this are not asked: the first ones tell. */
const MOST_TESTS = 30;

/** The statements that dates answer, and those for which the world must be asked, which is dear. */
interface Tests {
  readonly dates: readonly Test[];
  readonly world: readonly Test[];
}

/** The statements of the body text that can tell days apart. Titles, captions and bullets are no reasons, nor is background. */
function testsOf(undated: Undated): Tests {
  const body = undated.reading.claims.filter(isBody).slice(0, MOST_CLAIMS);
  const keys = new Set<string>();
  const once = (tests: readonly Test[]) => tests.filter((test) => !keys.has(test.key) && keys.add(test.key)).slice(0, MOST_TESTS);
  return { dates: once(dateTests(undated, body)), world: once(worldTests(undated, body)) };
}

/**
 * The days that nothing removes, best first. A day that dates alone put two behind the best cannot come near it any more and is left out
 * without asking the world.
 */
function contenders(candidates: readonly Day[], tests: Tests): Score[] {
  const byDates = candidates.map((day) => score({ day, for: 0, calendar: 0, against: 0 }, tests.dates)).filter((one) => one !== null);
  byDates.sort(byMerit);
  const scores: Score[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const one of byDates) {
    if (one.against >= best + LEAD) break;
    const whole = score(one, tests.world);
    if (whole === null) continue;
    scores.push(whole);
    best = Math.min(best, whole.against);
  }
  return scores.sort(byMerit);
}

function isBody(claim: Claim): boolean {
  return claim.block === "paragraph" && !claim.background && !isRetrospect(claim.sentence.text);
}

/** The direction of each time of the body's claims; a gathering's status says nothing of where its days lie. */
function waysOf(reading: Reading): Map<number, Direction> {
  const ways = new Map<number, Direction>();
  const body = reading.claims.filter(isBody);
  for (const claim of body) {
    if (claim.when === null || (claim.happening.kind === "gathering" && wayOf(claim) === null)) continue;
    const at = claim.when.span.start;
    const way = wayOf(claim);
    ways.set(at, ways.has(at) && ways.get(at) !== way ? null : way);
  }
  return ways;
}

function undatedView(reading: Reading, world: World): Undated {
  const found = identifyOn(reading, world, "ever");
  const scene: Scene = makeScene(reading, world, "ever");
  found.forEach((one, id) => {
    scene.found[id] = one;
  });
  const gatherings = new Map<number, readonly GatheringFact[]>();
  const byChain = new Map<number, readonly GatheringFact[]>();
  for (const mention of reading.mentions) {
    if (mention.kind !== "gathering") continue;
    let facts = byChain.get(mention.chain);
    if (facts === undefined) {
      const sought = seek(scene, mention);
      facts = sought === null ? [] : fittingGatherings(sought);
      byChain.set(mention.chain, facts);
    }
    if (facts.length > 0) gatherings.set(mention.id, facts);
  }
  const implied = impliedGatherings(reading, found, world);
  addImplied(gatherings, implied, reading);
  const ways = waysOf(reading);
  for (const { time, way } of implied) if (time !== null && way !== null && !ways.has(time.span.start)) ways.set(time.span.start, way);
  reading.times.forEach((time, index) => {
    const way = reading.timePlaces[index]?.way ?? null;
    if (way !== null && !ways.has(time.span.start)) ways.set(time.span.start, way);
  });
  return { reading, world, scene, found, gatherings, implied, ways };
}

/** "The summit", where the article names none, is the one that its leaders are at; in a sentence of theirs it is that one anyway. */
function addImplied(gatherings: Map<number, readonly GatheringFact[]>, implied: readonly Implied[], reading: Reading): void {
  const only = gatherings.size === 0 && implied.length === 1 ? implied[0] : null;
  for (const mention of reading.mentions) {
    if (mention.kind !== "gathering" || gatherings.has(mention.id)) continue;
    const start = reading.places[mention.id]?.sentence.start;
    const meant = implied.find((one) => reading.places[one.mention.id]?.sentence.start === start) ?? only;
    if (meant !== null && BARE.test(mention.text)) gatherings.set(mention.id, meant.facts);
  }
  for (const { mention, facts } of implied) gatherings.set(mention.id, facts);
}

/** A gathering without a name, in lower case but for its city. */
const BARE = /^(?:the|a|an|their|its|this)\s+(?:[a-z]+-[a-z]+\s+|[a-z]+\s+)?(?:summit|meeting|gathering)\b/i;

/**
 * The days around each gathering that body text names, and around each date of a claim; a date without year is tried in the years of the
 * gatherings, else in those in which the people named hold their offices. At most a few hundred, in order.
 */
function candidateDays(undated: Undated): Day[] {
  const { reading } = undated;
  const days = new Set<Day>();
  const years = new Set<number>();
  const seen = new Set<readonly GatheringFact[]>();
  for (const [id, facts] of undated.gatherings) {
    if (reading.places[id]?.block !== "paragraph" || seen.has(facts)) continue;
    seen.add(facts);
    for (const fact of facts) {
      years.add(yearOf(fact.from));
      addAll(days, addDays(fact.from, -NEAR_GATHERING), addDays(fact.until, NEAR_GATHERING));
    }
  }
  const body = reading.claims.filter(isBody).slice(0, MOST_CLAIMS);
  const named = years.size > 0 ? years : yearsNamed(reading);
  const unnamed = named.size > 0 ? named : termYears(undated, body);
  for (const time of datesOf(body)) {
    const match = DATE.exec(time.value);
    if (match === null) continue;
    for (const year of match[1] === "XXXX" ? unnamed : [Number(match[1])]) {
      const date = makeDay(year, Number(match[2]), Number(match[3]));
      if (date !== null && (time.weekday === null || weekday(date) === time.weekday))
        addAll(days, addDays(date, -BEFORE_DATE), addDays(date, AFTER_DATE));
    }
  }
  return [...days].sort().slice(0, MOST_CANDIDATES);
}

/** The years that stand in the names of gatherings: "the 2016 summit", where the world does not know it. */
function yearsNamed(reading: Reading): ReadonlySet<number> {
  const years = new Set<number>();
  for (const mention of reading.mentions) {
    const year = mention.kind === "gathering" && reading.places[mention.id]?.block === "paragraph" ? yearIn(mention.text) : null;
    if (year !== null) years.add(year);
  }
  return years;
}

const DATE = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/;

/** The dates of what is planned or was held, and of what was said of it. */
function datesOf(body: readonly Claim[]): readonly TimeExpression[] {
  const times = new Map<number, TimeExpression>();
  for (const claim of body) {
    const told = directionOf(claim.status) === null ? [] : [claim.when];
    for (const when of [...told, ...claim.attribution.map((one) => one.when)])
      if (when !== null && DATE.test(when.value)) times.set(when.span.start, when);
  }
  return [...times.values()];
}

function addAll(days: Set<Day>, from: Day, until: Day): void {
  for (let day = from; day <= until && days.size < MOST_CANDIDATES; day = addDays(day, 1)) days.add(day);
}

interface Score {
  readonly day: Day;
  readonly for: number;
  readonly calendar: number;
  readonly against: number;
}

function byMerit(a: Score, b: Score): number {
  return a.against - b.against || b.for - a.for || (a.day < b.day ? -1 : 1);
}

/** A score with what more tests say of its day; null when one of them removes it. */
function score(before: Score, tests: readonly Test[]): Score | null {
  let { for: stands, calendar, against } = before;
  for (const test of tests) {
    const verdict = test.judge(before.day);
    if (verdict === null) continue;
    if (verdict.counts === "removes") return null;
    if (verdict.counts === "against") against += verdict.weight;
    else {
      stands += verdict.weight;
      if (test.calendar) calendar += verdict.weight;
    }
  }
  return { day: before.day, for: stands, calendar, against };
}

function reasonsOf(day: Day, tests: readonly Test[]): DayReason[] {
  const reasons: DayReason[] = [];
  for (const test of tests) {
    const verdict = test.judge(day);
    if (verdict !== null)
      reasons.push({ day, counts: verdict.counts, firm: verdict.firm, words: test.words, fact: verdict.fact, text: verdict.text });
  }
  return reasons;
}
