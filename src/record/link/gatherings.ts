import type { Identified } from "../../identity/identified.ts";
import { yearOf } from "../../text/day.ts";
import { fold } from "../../text/fold.ts";
import type { EntityId } from "../../world/world.ts";
import { grouped } from "../grouped.ts";
import type { Of, Told } from "../told.ts";
import { placesClash } from "./clash.ts";
import { type Cluster, clusterOf, type Group, groupOf, joined, placesDiffer, type Setting, sharesArticle, smallestKey } from "./group.ts";
import { daysClash, disjoint } from "./reach.ts";

/** Words by which any gathering is called: a name of these alone names none. */
const COMMON = new Set(
  (
    "the a an this that annual big biannual bilateral conference congress convention forum gathering gatherings general high informal international joint " +
    "last leaders level meeting meetings ministerial next of on in at plenary press regional session summit summits special talks trilateral two day three " +
    "year years sidelines for and with"
  ).split(" "),
);

/**
 * Gatherings: the first stratum. One by its entity in the world; else by folded name, series and year. Claims of one article about
 * one gathering of that article's own are one whatever it is called.
 */
export function linkGatherings(told: readonly Told[], setting: Setting): Cluster[] {
  const entities = grouped(told, keyOf);
  const unknown: Group[] = [];
  const groups: Group[] = [];
  for (const entity of [...entities.keys()].sort()) {
    const claims = entities.get(entity) ?? [];
    if (entity.startsWith("gathering:")) {
      const group = groupOf(claims, setting);
      groups.push(linked(group, `one gathering: ${setting.world.nameOf(entity as EntityId)}`));
    } else unknown.push(...byPlace(claims, setting));
  }
  const named = grouped(unknown, nameOf);
  for (const name of [...named.keys()].sort()) groups.push(...linkNamed(named.get(name) ?? [], name, setting));
  return groups.map((group) => clusterOf(group));
}

/** By what claims are of one gathering before their names are looked at: its entity, else what the article's words point to. */
function keyOf(one: Told): string {
  const { gathering } = gatheringOf(one);
  return gathering.entity ?? `article ${one.claim.article} ${gathering.mention.chain}`;
}

/** The claims about what an article takes for one gathering of its own, apart where their places cannot be one. */
function byPlace(claims: readonly Told[], setting: Setting): Group[] {
  const inOrder = [...claims].sort((a, b) => a.claim.trigger.start - b.claim.trigger.start || (a.key < b.key ? -1 : 1));
  const parts: { place: Identified | null; told: Told[] }[] = [];
  for (const one of inOrder) {
    const { place } = gatheringOf(one);
    const part = parts.find((other) => place === null || other.place === null || !placesClash(place, other.place, setting.world));
    if (part === undefined) parts.push({ place, told: [one] });
    else {
      part.told.push(one);
      part.place ??= place;
    }
  }
  return parts.map(({ told }) => groupOf(told, setting, told.length > 1 ? ["one article tells of them as one"] : []));
}

function linked(group: Group, why: string): Group {
  return group.told.length > 1 ? { ...group, links: [why] } : group;
}

/** Groups of one name: one where neither days nor places speak against it and the year is the same. */
function linkNamed(same: readonly Group[], name: string, setting: Setting): Group[] {
  const found: { members: Group[]; group: Group }[] = [];
  for (const one of [...same].sort((a, b) => (smallestKey(a) < smallestKey(b) ? -1 : 1))) {
    const fitting = name === "" ? [] : found.filter(({ members }) => members.every((other) => oneGathering(one, other, setting)));
    if (fitting.length === 1) {
      fitting[0].members.push(one);
      fitting[0].group = joined(fitting[0].group, one, setting, "same name, series and year");
    } else found.push({ members: [one], group: one });
  }
  return found.map(({ group }) => group);
}

function oneGathering(a: Group, b: Group, setting: Setting): boolean {
  const [left, right] = [yearsOf(a), yearsOf(b)];
  if (left.size === 0 || right.size === 0 || ![...left].some((year) => right.has(year))) return false;
  if (placesDiffer(a, b, setting.world)) return false;
  return sharesArticle(a, b) ? !daysClash(a.reach, b.reach) : !disjoint(a.reach, b.reach);
}

/** The years that a gathering's claims give, or those of their articles. */
function yearsOf(group: Group): ReadonlySet<number> {
  const stated = group.told.flatMap(({ claim }) => (claim.when?.earliest == null ? [] : [yearOf(claim.when.earliest)]));
  const reported = group.told.flatMap(({ reported: day }) => (day === null ? [] : [yearOf(day)]));
  return new Set(stated.length > 0 ? stated : reported);
}

/** Series and words of the name that are its own, in order; empty when it has none. */
function nameOf(group: Group): string {
  const names = group.told.map((one) => {
    const { gathering, series } = gatheringOf(one);
    if (gathering.kind === "series" && gathering.entity !== null) return gathering.entity as string;
    const own = fold(gathering.name)
      .split(" ")
      .filter((word) => word !== "" && !COMMON.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word));
    const of = series?.entity ?? "";
    return own.length === 0 && of === "" ? "" : `${of} ${own.join(" ")}`;
  });
  return names.sort().findLast((name) => name !== "") ?? "";
}

function gatheringOf({ claim }: Told): Of<"gathering"> {
  return claim.happening as Of<"gathering">;
}

/** By an article's own gathering entity the key of the one that it turned out to be: what later strata compare occasions by. */
export function gatheringAliases(clusters: readonly Cluster[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { told } of clusters) {
    const entities = told.flatMap((one) => gatheringOf(one).gathering.entity ?? []);
    const key = entities.find((entity) => entity.startsWith("gathering:")) ?? `gathered ${told[0].key}`;
    for (const entity of entities) if (!entity.startsWith("gathering:")) aliases.set(entity, key);
  }
  return aliases;
}
