import { type Day, daysBetween } from "../text/day.ts";
import { fold } from "../text/fold.ts";
import { OWN } from "./make.ts";
import type { OwnRow } from "./ownTable.ts";
import { firstDay, lastDay } from "./tables.ts";
import type { HeldTerm } from "./wikidata.ts";
import type { EntityId, Tenure, World } from "./world.ts";

/** What one term of Wikidata changes in the world, in words for the person who asked. */
export interface TermChange {
  readonly change: "added" | "ended" | "confirmed" | "differs" | "left";
  readonly text: string;
}

/** Rows for the user's own tables, and what they change. */
export interface WorldUpdate {
  readonly persons: readonly OwnRow[];
  readonly tenures: readonly OwnRow[];
  readonly changes: readonly TermChange[];
}

/** Days by which two sources may differ on the first or last day of one term. */
const SLACK = 45;

/**
 * The difference between the world and terms that Wikidata has, as seen on `asOf`. A term that the world lacks is added, with its person if need
 * be; one that is open here and over there gets its end; one that is open in both is confirmed as of that day. Where both have ends that differ,
 * that is told and nothing changed. Rows that somebody wrote by hand in the user's own folder are left.
 */
export function updateFrom(world: World, terms: readonly HeldTerm[], asOf: Day): WorldUpdate {
  const persons = new Map<EntityId, OwnRow>();
  const tenures: OwnRow[] = [];
  const changes: TermChange[] = [];
  const states = new Map<string, EntityId[]>();
  for (const { item, of } of terms) states.set(item, [...(states.get(item) ?? []), of]);
  const found = new Map<string, EntityId>();
  for (const term of [...terms].sort(inOrder)) {
    const person = found.get(term.item) ?? personOf(world, term, states.get(term.item) ?? []) ?? newPerson(world, term, persons);
    found.set(term.item, person);
    const held = world.tenures(person, "ever").filter((tenure) => tenure.office === term.office && tenure.of === term.of);
    const same = held.find((tenure) => isSame(tenure, term)) ?? null;
    const { row, ...change } = changeOf(world, term, person, same, asOf);
    changes.push(change);
    if (row !== null) tenures.push(row);
  }
  return { persons: [...persons.values()], tenures, changes };
}

function inOrder(a: HeldTerm, b: HeldTerm): number {
  const key = ({ of, office, from, item }: HeldTerm) => `${of} ${office} ${from} ${item}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The person of that name who is of one of the states, or holds an office there; null when nobody is, or several are. */
function personOf(world: World, { name, item }: HeldTerm, states: readonly EntityId[]): EntityId | null {
  const people = world.named(name, "ever").filter(({ kind, via }) => kind === "person" && via !== "family");
  const there = people.filter(({ entity, of }) =>
    states.some((state) => of === state || world.tenures(entity, "ever").some((tenure) => tenure.of === state)),
  );
  const known = there.filter(({ entity }) => world.tenures(entity, "ever").some(({ fact }) => fact.source === `wd: ${item}`));
  if (known.length === 1) return known[0].entity;
  return there.length === 1 ? there[0].entity : null;
}

function newPerson(world: World, term: HeldTerm, persons: Map<EntityId, OwnRow>): EntityId {
  const base = `person:${term.of.slice(6).toLowerCase()}-${fold(term.name).replace(/[^a-z0-9]+/g, "-")}`;
  const taken = (id: string) => persons.has(id as EntityId) || world.nameOf(id as EntityId) !== id;
  const id = (taken(base) ? `${base}-${term.item.toLowerCase()}` : base) as EntityId;
  persons.set(id, { id, name: term.name, state: term.of, source: `wd: ${term.item}` });
  return id;
}

/** True for one term in two sources: the same first day, more or less, or open in either. */
function isSame(tenure: Tenure, term: HeldTerm): boolean {
  const [from, until] = [firstDay(term.from, term.name), lastDay(term.from, term.name)];
  if (from === null || until === null || tenure.from === null) return term.until === "" && (tenure.until === null || tenure.from === null);
  return daysBetween(tenure.from, from) <= SLACK && daysBetween(until, tenure.from) <= SLACK;
}

function changeOf(
  world: World,
  term: HeldTerm,
  person: EntityId,
  same: Tenure | null,
  asOf: Day,
): TermChange & { readonly row: OwnRow | null } {
  const name = world.nameOf(person) === person ? term.name : world.nameOf(person);
  const what = `${name}, ${term.title} (${term.of})`;
  const row = {
    person,
    office: term.office,
    title: same?.title ?? term.title,
    of: term.of,
    from: same === null || same.from === null || firstDay(term.from, term.name) === same.from ? term.from : same.from,
    until: term.until,
    source: `wd: ${term.item}`,
    asOf: term.until === "" ? asOf : "",
  };
  if (same === null) {
    const span = `${term.from || "?"}${term.until === "" ? "" : ` to ${term.until}`}`;
    return { change: "added", text: `${what}, from ${span}`, row };
  }
  if (same.fact.row.startsWith(OWN) && !same.fact.source.startsWith("wd"))
    return { change: "left", text: `${what}: your own row stands`, row: null };
  if (term.until === "" && same.until !== null)
    return { change: "left", text: `${what}: ended on ${same.until} here, open on Wikidata`, row: null };
  if (term.until === "") {
    const fresh = same.fact.asOf === null || same.fact.asOf < asOf;
    return fresh ? { change: "confirmed", text: `${what}, still in office`, row } : { change: "left", text: `${what}: agrees`, row: null };
  }
  if (same.until === null) return { change: "ended", text: `${what}, until ${term.until}`, row };
  const agrees = Math.abs(daysBetween(same.until, lastDay(term.until, term.name) as Day)) <= SLACK;
  const text = agrees ? `${what}: agrees` : `${what}: until ${term.until} on Wikidata, ${same.until} here`;
  return { change: agrees ? "left" : "differs", text, row: null };
}
