import { fromNumber } from "../../text/day.ts";
import { grouped } from "../grouped.ts";
import { type Group, joined, onlyPlans, type Setting, sameOccasion, samePlace, sharesArticle, smallestKey, toldApart } from "./group.ts";
import { partiesFit, personsIn } from "./parties.ts";

/** A plan and what came of it lie at most this many days apart. */
const MOVED_WITHIN = 7;
/** Two reports of what was held may be off by this many days. */
const HELD_WITHIN = 1;

/** Joins groups with a definite day into cells of one day, then cells of different days where the rules of DESIGN.md section 5 allow it. */
export function joinCells(anchors: readonly Group[], setting: Setting): Group[] {
  const days = grouped(anchors, ({ reach }) => reach.from ?? 0);
  const cells: Group[] = [];
  for (const day of [...days.keys()].sort((a, b) => a - b)) cells.push(...cellsOfDay(days.get(day) ?? [], day, setting));
  return joinNeighbours(cells, setting);
}

/** Most definite parties first, so that "Turkey and Russia" finds the persons there; ties by the smaller key. */
function cellsOfDay(anchors: readonly Group[], day: number, setting: Setting): Group[] {
  const cells: Group[] = [];
  const sorted = [...anchors].sort((a, b) => personsIn(b.parties) - personsIn(a.parties) || (smallestKey(a) < smallestKey(b) ? -1 : 1));
  for (const anchor of sorted) {
    const fitting = cells.flatMap((cell, index) => (mayBeOne(anchor, cell) ? [index] : []));
    const index = preferred(anchor, fitting, cells, setting);
    if (index === null) cells.push(anchor);
    else cells[index] = joined(cells[index], anchor, setting, `same parties on ${fromNumber(day)}`);
  }
  return cells;
}

/** Groups of one article are never one: it has told them apart by day, place or words. */
function mayBeOne(a: Group, b: Group): boolean {
  return !sharesArticle(a, b) && partiesFit(a.parties, b.parties);
}

/** Of several cells the one at the same occasion or place; when that leaves several too, none, unless all say the same. */
function preferred(anchor: Group, fitting: readonly number[], cells: readonly Group[], setting: Setting): number | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const near = fitting.filter((index) => sameOccasion(anchor, cells[index]) || samePlace(anchor, cells[index], setting.world));
  return near.length === 1 ? near[0] : null;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly why: string;
}

/** Joins pairs of neighbouring cells; each cell at most once, so that nothing is joined over a third. */
function joinNeighbours(cells: readonly Group[], setting: Setting): Group[] {
  const pairs: Pair[] = [];
  for (let left = 0; left < cells.length; left++) {
    const right = nextFitting(cells, left);
    if (right === null) continue;
    const gap = (cells[right].reach.from ?? 0) - (cells[left].reach.to ?? 0);
    const why = whyOne(cells[left], cells[right], gap, setting);
    if (why !== null) pairs.push({ left, right, gap, why });
  }
  pairs.sort((a, b) => a.gap - b.gap || (smallestKey(cells[a.left]) < smallestKey(cells[b.left]) ? -1 : 1));
  const into = new Map<number, Group | null>();
  for (const { left, right, why } of pairs) {
    if (into.has(left) || into.has(right)) continue;
    into.set(left, joined(cells[left], cells[right], setting, why));
    into.set(right, null);
  }
  return cells.flatMap((cell, index) => {
    const one = into.has(index) ? into.get(index) : cell;
    return one === null || one === undefined ? [] : [one];
  });
}

/** The next cell in order of days that may have the same parties, when it is of another day and near enough. */
function nextFitting(cells: readonly Group[], left: number): number | null {
  for (let right = left + 1; right < cells.length; right++) {
    const gap = (cells[right].reach.from ?? 0) - (cells[left].reach.to ?? 0);
    if (gap > MOVED_WITHIN) return null;
    if (partiesFit(cells[left].parties, cells[right].parties)) return gap > 0 ? right : null;
  }
  return null;
}

/** Why two cells of different days are one happening, or null when they are not. */
function whyOne(a: Group, b: Group, gap: number, setting: Setting): string | null {
  if (toldApart(a, b)) return null;
  if (moved(a, b) || moved(b, a)) return "a report says that it was moved";
  if (sharesArticle(a, b)) return null;
  if (!sameOccasion(a, b) && !samePlace(a, b, setting.world)) return null;
  if (onlyPlans(a) || onlyPlans(b)) return `planned for another day, ${gap} apart, at the same place or occasion`;
  const held = a.statuses.has("held") && b.statuses.has("held");
  return held && gap <= HELD_WITHIN ? "told as held a day apart at the same place or occasion" : null;
}

/** True when an article that tells of `from` as postponed tells of `to` as well. */
function moved(from: Group, to: Group): boolean {
  if (from.apart.size > 0 && to.apart.size > 0) return false;
  return from.told.some(({ article, claim }) => claim.status === "postponed" && to.told.some((other) => other.article === article));
}
