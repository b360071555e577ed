import type { Identified, IdentifiedReading } from "../src/identity/identified.ts";
import { officeName } from "../src/identity/offices.ts";
import { fold } from "../src/text/fold.ts";

/**
 * Gatherings that an article calls by a proper name, by entity, under that name: "Commonwealth Heads of Government Meeting", where the record has
 * "Commonwealth summit 2022"; and those that it never calls by the noun of the record ("the Climate Summit", for "COP 2015"). Gold names them as the text
 * does; what is no proper name ("the OSCE summit") it often writes out or shortens.
 */
export function properNames({ mentions }: IdentifiedReading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const called = new Map<string, string[]>();
  const known = new Set<string>();
  for (const { entity, kind, mention, name } of mentions) {
    if (entity === null || kind !== "gathering" || mention.name === null) continue;
    if (isProper(mention.name) && !names.has(entity)) names.set(entity, mention.name);
    if (isPartOf(mention.name, name) || nounOf(mention.name) === nounOf(name)) known.add(entity);
    else called.set(entity, [...(called.get(entity) ?? []), mention.name]);
  }
  for (const [entity, own] of called)
    if (!names.has(entity) && !known.has(entity))
      names.set(
        entity,
        own.reduce((best, one) => (one.length > best.length ? one : best)),
      );
  return names;
}

/** The last word of a gathering's name, its year left out: another name of its body says nothing new ("the AU summit"). */
function nounOf(name: string): string | undefined {
  return wordsOf(name).at(-1);
}

/** Three words or more, the last with a capital. */
function isProper(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 2 && /^\p{Lu}\p{Ll}/u.test(words[words.length - 1]);
}

/**
 * Persons whom an article spells otherwise than the world, by entity, under the fullest name that it gives them: "Esmail Baghaei", where the record has
 * "Esmaeil Baqaei". Who is spelt once as the world has it stays with the world's name.
 */
export function spelledNames({ mentions }: IdentifiedReading): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  const known = new Set<string>();
  for (const { entity, kind, mention, name } of mentions) {
    if (entity === null || kind !== "person" || mention.name === null) continue;
    if (isPartOf(mention.name, name)) known.add(entity);
    else if (wordsOf(mention.name).length > wordsOf(fullest.get(entity) ?? "").length) fullest.set(entity, mention.name);
  }
  return new Map([...fullest].filter(([entity]) => !known.has(entity)));
}

/** One name has all words of the other. */
function isPartOf(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return few.every((word) => many.includes(word));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}

/**
 * Persons whom an article tells by their office only, by entity, as gold has them: "President of Azerbaijan" ("Participants as the text gives
 * them, role if unnamed", ../shared/news/README.md), where the record gives the holder's name.
 */
export function roleNames({ mentions }: IdentifiedReading): ReadonlyMap<string, string> {
  const named = new Set(mentions.filter(({ mention }) => mention.name !== null).map(({ entity }) => entity));
  const states = new Map(mentions.map(({ entity, name }) => [entity, name]));
  const roles = new Map<string, string>();
  for (const one of mentions) {
    if (one.entity === null || one.kind !== "person" || named.has(one.entity) || roles.has(one.entity)) continue;
    const role = roleOf(one, states);
    if (role !== null) roles.set(one.entity, role);
  }
  return roles;
}

function roleOf({ mention, of }: Identified, states: ReadonlyMap<string | null, string>): string | null {
  const state = of === null ? undefined : (states.get(of) ?? ofMember(mention));
  return mention.title === null || state === undefined ? null : officeName(mention.title, state);
}

/** The state of one of several who hold an office: the second of "the presidents of A and B" is all the text has of B. */
function ofMember({ memberOf, affiliation }: Identified["mention"]): string | undefined {
  return memberOf === null ? undefined : (affiliation ?? undefined);
}
