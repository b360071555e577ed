import type { Identified } from "../../identity/identified.ts";
import { fold } from "../../text/fold.ts";

/**
 * What makes two references the same for the record: the entity, or, for somebody whom only articles know, the name and what
 * they belong to. The unnamed of one article ("officials") are themselves alone.
 */
export function identityOf(ref: Identified): string {
  let identity = identities.get(ref);
  if (identity === undefined) {
    identity = readIdentity(ref);
    identities.set(ref, identity);
  }
  return identity;
}

/** Asked again and again while happenings are compared. */
const identities = new WeakMap<Identified, string>();

function readIdentity(ref: Identified): string {
  if (ref.entity !== null && ref.kind !== "local") return ref.entity;
  if (ref.mention.name !== null || ref.of !== null || (ref.entity !== null && ref.why === "coreference"))
    return `name:${fold(ref.name)}|${ref.of ?? ""}`;
  const { kind, title, affiliation } = ref.mention;
  if (kind === "group" && title !== null && affiliation !== null) return `group:${fold(title)}|${fold(affiliation)}`;
  return ref.entity ?? `words:${fold(ref.name)}|${ref.mention.chain}`;
}

/** The state or body for which a party acts, or itself; null when nothing is known of it. */
export function actorOf(ref: Identified): string | null {
  if (ref.kind === "person" || ref.kind === "place") return ref.of ?? ref.entity;
  if (ref.kind !== "local" && ref.entity !== null) return ref.entity;
  return ref.of ?? (hasName(ref) ? `name:${fold(ref.name)}` : null);
}

/** True for whoever is named, there or where the words point to. */
function hasName({ mention, entity, why }: Identified): boolean {
  return mention.name !== null || (entity !== null && why === "coreference");
}

/** True when the party is somebody, and not a state or body that somebody acts for. */
export function isPerson(ref: Identified): boolean {
  return ref.kind === "person" || (ref.kind === "local" && ref.mention.kind === "person");
}

/** The parties of a happening by the state or body for which they act: which persons, as far as they are told. */
export interface Parties {
  /** Sorted. */
  readonly actors: readonly string[];
  readonly persons: ReadonlyMap<string, readonly Identified[]>;
  /** True when nobody can be missing: a complete list of two or more, all of them known. */
  readonly complete: boolean;
}

export function partiesOf(refs: readonly Identified[], complete: boolean): Parties {
  const persons = new Map<string, Identified[]>();
  let known = true;
  for (const ref of refs) {
    const actor = actorOf(ref);
    if (actor === null) {
      known = false;
      continue;
    }
    const list = persons.get(actor) ?? [];
    if (isPerson(ref) && !list.some((other) => identityOf(other) === identityOf(ref))) list.push(ref);
    persons.set(actor, list);
  }
  return { actors: [...persons.keys()].sort(), persons, complete: known && complete && refs.length > 1 };
}

/** True when `a` and `b` may be the same parties: for each state or body the persons of one are among those of the other. */
export function partiesFit(a: Parties, b: Parties): boolean {
  return a.actors.length === b.actors.length && actorsAmong(a, b);
}

/** True when the parties of `part` are all among those of `whole`. */
export function actorsAmong(part: Parties, whole: Parties): boolean {
  return part.actors.every((actor) => {
    const others = whole.persons.get(actor);
    return others !== undefined && nested(part.persons.get(actor) ?? [], others);
  });
}

/** How many persons are told: the more, the more definite. */
export function personsIn(parties: Parties): number {
  let count = 0;
  for (const list of parties.persons.values()) count += list.length;
  return count;
}

function nested(a: readonly Identified[], b: readonly Identified[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => mayBeSamePerson(one, other)));
}

/** The same person, or an office that the article leaves open and of which the other may be the holder. */
export function mayBeSamePerson(a: Identified, b: Identified): boolean {
  if (identityOf(a) === identityOf(b)) return true;
  return isOpenOffice(a, b) || isOpenOffice(b, a) || isCalledBy(a, b) || isCalledBy(b, a);
}

/** What somebody with a name is called besides, without "a": "Russian diplomat" of a headline, "the Kremlin official". */
const CALLED = /^(?!an? |another |one |some ).*\b(?:diplomat|official|envoy|leader)\b/i;

/** True for somebody without a name who may be the one with a name of the same state. */
function isCalledBy(called: Identified, person: Identified): boolean {
  if (called.entity !== null && called.kind !== "local") return false;
  const { kind, name, plural, text } = called.mention;
  if (kind !== "person" || name !== null || plural || !CALLED.test(text)) return false;
  return isPerson(person) && person.mention.name !== null && actorOf(called) !== null && actorOf(called) === actorOf(person);
}

function isOpenOffice(office: Identified, person: Identified): boolean {
  if (office.entity !== null && office.kind !== "local") return false;
  if (office.mention.name !== null || person.kind !== "person") return false;
  return office.candidates.some(({ entity }) => entity === person.entity);
}
