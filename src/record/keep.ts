import type { Article } from "../article/article.ts";
import type { IdentifiedReading } from "../identity/identified.ts";
import type { World } from "../world/world.ts";
import type { Recorded, Ruling } from "./entry.ts";

/** An article as the record needs it: its text for citations, its page and day for versions and sources. */
export interface Source {
  readonly article: Article;
  readonly reading: IdentifiedReading;
}

/**
 * The record: entries and findings as a function of the set of readings, the world and the rulings. The order of `sources` and
 * `rulings` does not matter.
 */
export function keep(_sources: readonly Source[], _world: World, _rulings: readonly Ruling[]): Recorded {
  return { entries: [], findings: [] };
}
