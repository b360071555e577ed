import { grouped } from "../grouped.ts";
import {
  type Cluster,
  clusterOf,
  type Group,
  joined,
  occasionsDiffer,
  onlyPlans,
  placesDiffer,
  type Setting,
  sameOccasion,
  samePlace,
  sharesArticle,
  smallestKey,
} from "./group.ts";
import { partiesFit, personsIn } from "./parties.ts";
import { disjoint, meet } from "./reach.ts";

/** A group of one article, with the indexes of others that it may be the same as. */
export interface Open {
  readonly group: Group;
  readonly mayBe: readonly number[];
}

/** A group that may be of several cells, or of several others of its article. */
interface Torn {
  readonly group: Group;
  readonly fits: readonly number[];
  readonly mayBe: readonly number[];
}

/** How many entries a vague one names at most. */
const MOST = 8;

/**
 * Joins vague groups to the only cell that each fits. The cells are taken as they are before any vague group joins, so that the order
 * does not matter and no vague group joins two cells. Those that fit several name them; those that fit none may be one with each other.
 */
export function joinVague(cells: readonly Group[], open: readonly Open[], setting: Setting): Cluster[] {
  const lonely: Group[] = [];
  const torn: Torn[] = [];
  const joining: { group: Group; cell: number }[] = [];
  for (const { group, mayBe } of open) {
    if (group.reach.definite) continue;
    const fits = mayBe.length > 0 ? [] : cells.flatMap((cell, index) => (fitsCell(group, cell, setting) ? [index] : []));
    const only = fits.length > 1 ? nearest(group, fits, cells, setting) : fits;
    if (only.length === 1) joining.push({ group, cell: only[0] });
    else if (fits.length > 1 || mayBe.length > 0) torn.push({ group, fits, mayBe });
    else lonely.push(group);
  }
  const grown: Group[] = [...cells];
  const joiners = grouped(joining, ({ cell }) => cell);
  for (const { group, cell } of joining) {
    // Two groups that one article keeps apart cannot both be of the cell, and nothing says which is.
    const rival = joiners.get(cell)?.some((other) => other.group !== group && sharesArticle(other.group, group));
    if (rival) torn.push({ group, fits: [cell], mayBe: [] });
    else grown[cell] = joined(grown[cell], group, setting, "it fits no other happening of these parties");
  }
  const clusters = [...grown, ...joinLonely(lonely, setting)].map((group) => clusterOf(group));
  const holders = new Map<string, Cluster>(clusters.flatMap((cluster) => cluster.told.map(({ key }) => [key, cluster] as const)));
  return [
    ...clusters,
    ...torn.map(({ group, fits, mayBe }) => {
      const named = [
        ...fits.map((index) => clusters[index]),
        ...mayBe.flatMap((index) => holders.get(smallestKey(open[index].group)) ?? []),
      ];
      return clusterOf(group, named.slice(0, MOST));
    }),
  ];
}

/** Those at the same occasion; else those at the same place; else all. */
function nearest(group: Group, fits: readonly number[], cells: readonly Group[], setting: Setting): readonly number[] {
  const atOccasion = fits.filter((index) => sameOccasion(group, cells[index]));
  if (atOccasion.length > 0) return atOccasion;
  const atPlace = fits.filter((index) => samePlace(group, cells[index], setting.world));
  return atPlace.length > 0 ? atPlace : fits;
}

/** True when the group can be of the cell and something besides the parties says so: days or the occasion. */
function fitsCell(group: Group, cell: Group, setting: Setting): boolean {
  if (sharesArticle(group, cell) || !compatible(group, cell, setting)) return false;
  return sameOccasion(group, cell) || meet(group.reach, cell.reach);
}

function compatible(a: Group, b: Group, setting: Setting): boolean {
  if (!partiesFit(a.parties, b.parties) || disjoint(a.reach, b.reach)) return false;
  return !placesDiffer(a, b, setting.world) && !occasionsDiffer(a, b);
}

/** Vague groups among themselves: one when they are at the same occasion, or of the same days, both planned or both not. */
function joinLonely(lonely: readonly Group[], setting: Setting): Group[] {
  const sorted = [...lonely].sort((a, b) => personsIn(b.parties) - personsIn(a.parties) || (smallestKey(a) < smallestKey(b) ? -1 : 1));
  const groups: { members: Group[]; group: Group }[] = [];
  for (const one of sorted) {
    const fitting = groups.filter(({ members }) => members.every((member) => alike(one, member, setting)));
    if (fitting.length === 1) {
      fitting[0].members.push(one);
      fitting[0].group = joined(fitting[0].group, one, setting, "same parties, and the same days or occasion");
    } else groups.push({ members: [one], group: one });
  }
  return groups.map(({ group }) => group);
}

function alike(a: Group, b: Group, setting: Setting): boolean {
  if (sharesArticle(a, b) || a.background || b.background || !compatible(a, b, setting)) return false;
  if (sameOccasion(a, b)) return true;
  return meet(a.reach, b.reach) && onlyPlans(a) === onlyPlans(b);
}
