import type { Claim, Relation } from "../claims/claim.ts";
import type { Mention } from "../language/doc.ts";
import { type Day, yearOf } from "../text/day.ts";
import type { EntityId, Tenure, World, WorldFact } from "../world/world.ts";
import { actorsOf } from "./happenings.ts";
import { say, type Test, type Undated, unsure, type Verdict } from "./reasons.ts";
import { chainAffiliation } from "./scene.ts";

/** The memberships, chairs, offices and names of places that the body tells, against what the world knows of the day. */
export function worldTests(undated: Undated, claims: readonly Claim[]): Test[] {
  return [...claims.flatMap((claim) => relationTests(undated, claim)), ...officeTests(undated, claims), ...placeNames(undated)];
}

/** "The organisation, chaired by Kazakhstan, includes Iran": members and chairs on the day. What was true on no day is no reason. */
function relationTests(undated: Undated, claim: Claim): Test[] {
  const { happening } = claim;
  if (happening.kind !== "relation" || happening.member === null || claim.status !== "held") return [];
  if (happening.from !== null || happening.until !== null || claim.when !== null) return [];
  const member = undated.found[happening.member.id].identified;
  const body = undated.found[happening.body.id].identified;
  if (member.entity === null || body.entity === null || body.kind !== "body") return [];
  const holds = relationOn(undated.world, happening.role, member.of ?? member.entity, member.entity, body.entity);
  const ever = holds?.("ever") ?? null;
  if (holds === null || ever === null) return [];
  const judge = (day: Day): Verdict => {
    const fact = holds(day);
    if (fact !== null) return say("for", `${fact.says}${unsure(fact)}`, fact);
    return say("against", `${member.name} was not ${happening.role} of ${body.name} on ${day}; ${ever.says}${unsure(ever)}`, ever);
  };
  const key = `${happening.role} ${member.entity} ${body.entity}`;
  return [{ words: claim.sentence, key, calendar: false, judge }];
}

type Asked = (on: Day | "ever") => WorldFact | null;

function relationOn(world: World, role: Relation["role"], state: EntityId, entity: EntityId, body: EntityId): Asked | null {
  if (role === "chair") return (on) => world.chairs(body, on).find((one) => one.holder === entity || one.holder === state)?.fact ?? null;
  const asMember = role === "member" || role === "permanent member";
  if (!asMember && role !== "observer" && role !== "partner") return null;
  return (on) =>
    world
      .membership(state, body, on)
      .find((one) => (asMember ? one.role === "member" || one.role === "permanent member" : one.role === role))?.fact ?? null;
}

/** Those whom the body text calls by an office hold it. A day on which another one holds the office is out. */
function officeTests(undated: Undated, claims: readonly Claim[]): Test[] {
  const tests: Test[] = [];
  const seen = new Set<string>();
  for (const mention of presentPeople(undated)) {
    const test = officeTest(undated, mention, seen);
    if (test !== null) tests.push(test);
  }
  for (const claim of claims) {
    if (claim.when !== null && /^\d{4}/.test(claim.when.value)) continue;
    for (const mention of actorsOf(claim)) {
      const test = officeTest(undated, mention, seen);
      if (test !== null) tests.push(test);
    }
  }
  return tests;
}

/** People of the body text's sentences that tell of no other year: who took part in 1995 held the office then. */
function presentPeople({ reading }: Undated): readonly Mention[] {
  const dated = new Set<number>();
  reading.times.forEach((time, index) => {
    if (OTHER_TIME.test(time.value)) dated.add(reading.timePlaces[index]?.sentence.start ?? -1);
  });
  const background = new Set(reading.claims.filter((claim) => claim.background).map((claim) => claim.sentence.span.start));
  return reading.mentions
    .filter(({ id, kind, name, title }) => {
      const place = reading.places[id];
      if (kind !== "person" || name === null || title === null || place?.block !== "paragraph") return false;
      return !dated.has(place.sentence.start) && !background.has(place.sentence.start);
    })
    .slice(0, MOST_ACTORS);
}

/** A year, or a reference to the past: the sentence is of another time. */
const OTHER_TIME = /^(?:\d{4}|PAST_REF)|^P\d+(?:Y|M)/;

/** Somebody in an office, as the article calls them, and all terms of that office. */
interface Titled {
  readonly person: EntityId;
  readonly name: string;
  readonly title: string;
  readonly of: EntityId;
  readonly terms: readonly Tenure[];
}

/** Null for somebody who is not called by an office, or never held it: that is a finding and no reason. */
function titledOf(undated: Undated, mention: Mention): Titled | null {
  const { entity, kind, name } = undated.found[mention.id].identified;
  const { title } = mention;
  if (entity === null || kind !== "person" || mention.name === null || title === null) return null;
  if (/\b(?:former|ex|then|late|elect)\b/i.test(mention.text)) return null;
  const of = chainAffiliation(undated.scene, mention)?.named.entity ?? undated.world.tenures(entity, "ever")[0]?.of ?? null;
  if (of === null) return null;
  const terms = undated.world.holders(title, of, "ever");
  return terms.some((term) => term.person === entity) ? { person: entity, name, title, of, terms } : null;
}

/** The years in which all who take part hold the offices by which the article calls them; empty when it calls nobody by an office. */
export function termYears(undated: Undated, claims: readonly Claim[]): ReadonlySet<number> {
  const actors = [...new Set(claims.flatMap(actorsOf))].slice(0, MOST_ACTORS);
  const held = actors.flatMap((mention) => {
    const titled = titledOf(undated, mention);
    return titled === null ? [] : [new Set(titled.terms.filter((term) => term.person === titled.person).flatMap(yearsOf))];
  });
  if (held.length === 0) return new Set();
  return new Set([...held[0]].filter((year) => held.every((years) => years.has(year))));
}

const MOST_ACTORS = 50;

/** A term without an end is taken to last until its source was last seen to hold. */
function yearsOf(term: Tenure): number[] {
  const last = term.until ?? term.fact.asOf ?? term.from;
  const first = term.from ?? last;
  if (first === null || last === null) return [];
  return Array.from({ length: Math.min(60, Math.max(0, yearOf(last) - yearOf(first)) + 1) }, (_, index) => yearOf(first) + index);
}

function officeTest(undated: Undated, mention: Mention, seen: Set<string>): Test | null {
  const titled = titledOf(undated, mention);
  if (titled === null || seen.has(`${titled.person}/${titled.title}`)) return null;
  const { person, name, title, of, terms } = titled;
  seen.add(`${person}/${title}`);
  const judge = (day: Day): Verdict => {
    const holders = undated.world.holders(title, of, day);
    const own = holders.find((term) => term.person === person);
    if (own !== undefined) return say("for", `${own.fact.says}${unsure(own.fact)}`, own.fact);
    const other = holders.find((term) => !term.fact.unverified && !term.lastKnown);
    if (other !== undefined) return say("removes", `${name} was not ${title} on ${day}: ${other.fact.says}`, other.fact);
    const { fact } = terms.find((term) => term.person === person) as Tenure;
    return say("against", `${name} was not ${title} on ${day}, as far as is known: ${fact.says}`, fact, true, 2);
  };
  return {
    words: { article: undated.reading.article, span: mention.span, text: mention.text },
    key: `${person} ${title}`,
    calendar: false,
    judge,
  };
}

/** A place called by a name that it did not bear on the day. */
function placeNames(undated: Undated): Test[] {
  const tests: Test[] = [];
  const seen = new Set<string>();
  for (const mention of undated.reading.mentions) {
    const { entity, kind, facts } = undated.found[mention.id].identified;
    const name = mention.name ?? mention.text;
    if (mention.kind !== "place" || kind !== "place" || entity === null || seen.has(name) || seen.size > 20) continue;
    if (undated.reading.places[mention.id]?.block !== "paragraph") continue;
    seen.add(name);
    const fact = facts[0] ?? null;
    const judge = (day: Day): Verdict | null =>
      undated.world.places(name, day).some((place) => place.place === entity)
        ? null
        : say("against", `the place was not called ${name} on ${day}`, fact);
    tests.push({
      words: { article: undated.reading.article, span: mention.span, text: mention.text },
      key: `place ${name}`,
      calendar: false,
      judge,
    });
  }
  return tests;
}
