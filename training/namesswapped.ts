import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gazetteer } from "../src/language/gazetteer.ts";
import { fold } from "../src/text/fold.ts";
import type { Dice } from "./dice.ts";
import type { NameSpan } from "./namesbio.ts";

/** Names that can stand in for others, as lists of words. */
export interface Pools {
  readonly persons: readonly (readonly string[])[];
  readonly surnames: readonly (readonly string[])[];
  readonly states: readonly (readonly string[])[];
  readonly cities: readonly (readonly string[])[];
  readonly bodies: readonly (readonly string[])[];
  readonly acronyms: readonly (readonly string[])[];
}

/** Leaders, states, cities and bodies of data/world. */
export function poolsOf(world: string): Pools {
  const words = (names: readonly string[]) => names.filter((name) => /^[\p{L}' .-]+$/u.test(name)).map(wordsOf);
  const persons = words(column(world, "persons.tsv", 1)).filter((name) => name.length >= 2 && name.length <= 4);
  return {
    persons,
    surnames: persons.filter((name) => name.length === 2 && name[1].length > 2).map((name) => [name[1]]),
    states: words(column(world, "states.tsv", 1)),
    cities: words([...column(world, "capitals.tsv", 2), ...bigCities(world)]),
    bodies: words(column(world, "patches/bodies.tsv", 2)).filter((name) => name.length > 1),
    acronyms: words(column(world, "patches/bodies.tsv", 1)).filter((name) => name.length === 1),
  };
}

function bigCities(world: string): string[] {
  const names = column(world, "places.tsv", 1);
  const people = column(world, "places.tsv", 5).map(Number);
  return names.filter((_, i) => people[i] > 1_000_000);
}

function column(world: string, file: string, cell: number): string[] {
  const lines = readFileSync(join(world, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(1).map((line) => line.split("\t")[cell] ?? "");
}

/** Words as the treebanks cut them: a hyphen is a word. */
function wordsOf(name: string): string[] {
  return name.replace(/-/g, " - ").split(" ").filter(Boolean);
}

/**
 * The words with every name changed for another of its kind; null where no name could be: only states and cities for states and cities,
 * acronyms for acronyms, surnames for single names.
 */
export function swapped(
  forms: readonly string[],
  names: readonly NameSpan[],
  pools: Pools,
  gazetteer: Gazetteer,
  dice: Dice,
): { forms: string[]; names: NameSpan[] } | null {
  const result: { forms: string[]; names: NameSpan[] } = { forms: [], names: [] };
  let changed = 0;
  let at = 0;
  for (const name of [...names, { first: forms.length, last: forms.length, kind: "LOC" as const }]) {
    result.forms.push(...forms.slice(at, name.first));
    const old = forms.slice(name.first, name.last);
    const pool = old.length === 0 ? null : poolFor(old, name.kind, pools, gazetteer);
    const words = pool === null ? old : pool[dice.below(pool.length)];
    if (pool !== null) changed++;
    if (words.length > 0) result.names.push({ first: result.forms.length, last: result.forms.length + words.length, kind: name.kind });
    result.forms.push(...words);
    at = name.last;
  }
  return changed > 0 ? result : null;
}

function poolFor(
  old: readonly string[],
  kind: NameSpan["kind"],
  pools: Pools,
  gazetteer: Gazetteer,
): readonly (readonly string[])[] | null {
  if (!/^\p{Lu}/u.test(old[0])) return null;
  if (kind === "PER") return old.length === 1 ? pools.surnames : pools.persons;
  if (kind === "ORG") return old.length > 1 ? pools.bodies : /^\p{Lu}{2,}$/u.test(old[0]) ? pools.acronyms : null;
  const kinds = gazetteer.kinds(fold(old.join(" ")));
  if (kinds.includes("state")) return pools.states;
  return kinds.includes("place") ? pools.cities : null;
}
