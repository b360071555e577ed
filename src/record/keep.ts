import type { Article } from "../article/article.ts";
import type { IdentifiedReading } from "../identity/identified.ts";
import type { World } from "../world/world.ts";
import { originsOf } from "./copies.ts";
import type { Recorded, Ruling } from "./entry.ts";
import { deskOf } from "./findings/desk.ts";
import { findingsOf } from "./findings/find.ts";
import { link } from "./link/link.ts";
import { entriesOf } from "./merge/entries.ts";
import { ruledClaims, ruledClusters } from "./rulings.ts";
import { tellings } from "./told.ts";
import { newestVersions } from "./versions.ts";

/** An article as the record needs it: its text for citations, its page and day for versions and sources. */
export interface Source {
  readonly article: Article;
  readonly reading: IdentifiedReading;
}

/**
 * The record: entries and findings as a function of the set of readings, the world and the rulings. The order of `sources` and
 * `rulings` does not matter.
 */
export function keep(sources: readonly Source[], world: World, rulings: readonly Ruling[]): Recorded {
  const newest = newestVersions(sources);
  const told = ruledClaims(tellings(newest), rulings, world);
  const clusters = ruledClusters(link(told, world), rulings);
  const published = new Map(newest.map(({ article }) => [article.id as string, article.published as string | null]));
  const entries = entriesOf(clusters, originsOf(newest), world, published);
  return { entries, findings: findingsOf(deskOf(newest, told, entries, world)) };
}
