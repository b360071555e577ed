import type { Identified } from "../../identity/identified.ts";
import { grouped } from "../grouped.ts";
import type { Told } from "../told.ts";
import {
  type Cluster,
  type Group,
  occasionsDiffer,
  partyRefs,
  placesDiffer,
  regroup,
  type Setting,
  sameOccasion,
  samePlace,
  toldApart,
} from "./group.ts";
import { actorOf, actorsAmong } from "./parties.ts";
import { disjoint, meet } from "./reach.ts";

/** How many entries a vague one names at most. */
const MOST = 8;

/**
 * Claims with a party unknown or a list in part join, at the end, the only happening they fit: one whose parties hold all that
 * they name. `left` are such claims, linked among themselves. What the others come to does not depend on them.
 */
export function joinWaiting(clusters: readonly Cluster[], left: readonly Cluster[], setting: Setting): Cluster[] {
  const groups = clusters.map((cluster) => regroup(cluster, setting));
  const byActor = indexByActor(groups);
  const waiting = left.map((cluster): Waiting => {
    const group = regroup(cluster, setting);
    return { cluster, group, fits: candidates(group, byActor).filter((index) => fits(group, groups[index], setting)) };
  });
  const rivals = rivalCounts(waiting);
  const isAlone = (one: Waiting) => [...one.group.apart].every((apart) => rivals.get(`${one.fits[0]} ${apart}`) === 1);
  const sure = new Set(waiting.filter((one) => one.fits.length === 1 && isAlone(one)));
  const joins = grouped([...sure], (one) => one.fits[0]);
  const alone = waiting.filter((one) => !sure.has(one)).map((one) => ({ cluster: one.cluster, fits: one.fits.slice(0, MOST) }));
  const grown = clusters.map((cluster, index) =>
    grownBy(
      cluster,
      (joins.get(index) ?? []).map((one) => one.cluster),
    ),
  );
  const final = new Map(clusters.map((cluster, index) => [cluster, grown[index]]));
  const settled = grown.map((cluster) => ({ ...cluster, mayBe: cluster.mayBe.map((other) => final.get(other) ?? other) }));
  return [...settled, ...alone.map(({ cluster, fits: indexes }) => ({ ...cluster, mayBe: indexes.map((index) => settled[index]) }))];
}

interface Waiting {
  readonly cluster: Cluster;
  readonly group: Group;
  /** Indexes of the clusters that it fits. */
  readonly fits: readonly number[];
}

/** How many of those that fit one happening alone are of each group of claims that an article tells apart. */
function rivalCounts(waiting: readonly Waiting[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {
    group,
    fits: [only, ...more],
  } of waiting) {
    if (only === undefined || more.length > 0) continue;
    for (const apart of group.apart) counts.set(`${only} ${apart}`, (counts.get(`${only} ${apart}`) ?? 0) + 1);
  }
  return counts;
}

function grownBy(cluster: Cluster, joining: readonly Cluster[]): Cluster {
  if (joining.length === 0) return cluster;
  const told: Told[] = [...cluster.told, ...joining.flatMap((other) => other.told)];
  return { told, mayBe: cluster.mayBe, links: [...cluster.links, "a report that names its parties in part fits no other"] };
}

function indexByActor(groups: readonly Group[]): Map<string, number[]> {
  const byActor = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const actor of group.parties.actors) {
      const list = byActor.get(actor);
      if (list === undefined) byActor.set(actor, [index]);
      else list.push(index);
    }
  });
  return byActor;
}

/** The happenings of the rarest of the group's states or bodies. */
function candidates(group: Group, byActor: ReadonlyMap<string, readonly number[]>): readonly number[] {
  let fewest: readonly number[] | null = null;
  for (const actor of group.parties.actors) {
    const indexes = byActor.get(actor) ?? [];
    if (fewest === null || indexes.length < fewest.length) fewest = indexes;
  }
  return fewest ?? [];
}

/**
 * Whoever is none of the two that another happening has, and would be a third there: several whom nobody names ("A met separatist leaders"), and several
 * who meet each other, where one of the two is several of another title ("the ministers of the bloc met", "A met the heads of the bloc").
 */
function namesOthers(told: Told, whole: Group): boolean {
  const refs = partyRefs(told);
  if (refs.length === 1)
    return (
      isSeveral(refs[0]) &&
      whole.told.some((other) => partyRefs(other).some((one) => isSeveral(one) && one.mention.title !== refs[0].mention.title))
    );
  return refs.some((ref) => actorOf(ref) === null && isSeveral(ref));
}

function isSeveral({ mention }: Identified): boolean {
  return mention.kind === "group" && mention.plural;
}

function fits(group: Group, whole: Group, setting: Setting): boolean {
  if (group.told[0].claim.happening.kind !== whole.told[0].claim.happening.kind) return false;
  if (toldApart(group, whole) || group.background || !actorsAmong(group.parties, whole.parties)) return false;
  if (whole.parties.complete && whole.parties.actors.length === 2 && group.told.some((told) => namesOthers(told, whole))) return false;
  if (disjoint(group.reach, whole.reach) || placesDiffer(group, whole, setting.world) || occasionsDiffer(group, whole)) return false;
  if (sameOccasion(group, whole) || (!group.reach.loose && meet(group.reach, whole.reach))) return true;
  return samePlace(group, whole, setting.world) && meet(group.reach, whole.reach);
}
