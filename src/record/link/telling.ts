import type { Told } from "../told.ts";
import { isOnceMore, timesDiffer } from "./another.ts";
import { type Group, groupOf, joined, occasionsDiffer, onlyPlans, placesDiffer, type Setting, toldApart } from "./group.ts";
import { actorsAmong, partiesFit, personsIn } from "./parties.ts";
import { daysClash } from "./reach.ts";

/** What one article tells of: groups of claims, and for a claim that fits several of them which. */
export interface Telling {
  readonly groups: readonly Group[];
  /** Index in `groups` of a vague claim's group to the indexes of those that it fits. */
  readonly mayBe: ReadonlyMap<number, readonly number[]>;
}

/** Words before a noun that point back to what was told. */
const POINTING = new Set(["the", "their", "this", "that", "these", "those", "his", "her", "its"]);
/** Nouns that name a happening between parties. */
const NOUNS = new Set([
  "meeting",
  "talks",
  "visit",
  "trip",
  "call",
  "conversation",
  "discussion",
  "discussions",
  "negotiations",
  "encounter",
]);

/**
 * Sorts the claims of one article about the same parties into happenings. Claims with a day come first, in the order of the text;
 * then the vague ones, each of which joins the only happening it fits; then those that point back ("the meeting", "their talks"),
 * which join the nearest before them even against day or place.
 */
export function tellingOf(told: readonly Told[], setting: Setting): Telling {
  const inOrder = [...told].sort((a, b) => a.claim.trigger.start - b.claim.trigger.start || (a.key < b.key ? -1 : 1));
  const single = inOrder.map((one) => groupOf([one], setting));
  const groups: Group[] = [];
  const mayBe = new Map<number, readonly number[]>();
  const pointing = inOrder.map(
    (one, k) => pointsBack(one) && inOrder.slice(Math.max(0, k - 8), k).some((other) => !other.claim.background),
  );
  const isAnchor = (k: number) => single[k].reach.definite || single[k].reach.partial !== null;
  const join = (k: number, fits: (group: Group) => boolean) => joinOnly(single[k], groups, mayBe, setting, fits);
  for (let k = 0; k < single.length; k++) if (isAnchor(k) && !pointing[k]) join(k, (group) => sameTelling(single[k], group, setting));
  for (let k = 0; k < single.length; k++) if (!isAnchor(k) && !pointing[k]) join(k, (group) => sameTelling(single[k], group, setting));
  for (let k = 0; k < single.length; k++) if (pointing[k]) joinNearest(single[k], groups, mayBe, setting);
  return { groups, mayBe };
}

/** True when nothing in the article keeps the two claims from telling of one happening. */
function sameTelling(a: Group, b: Group, setting: Setting): boolean {
  if (!mayLink(a, b) || daysClash(a.reach, b.reach) || timesDiffer(a, b) || isOfOtherTime(a, b)) return false;
  if (areOfficialsBefore(a, b) || areOfficialsBefore(b, a)) return false;
  return !placesDiffer(a, b, setting.world) && !occasionsDiffer(a, b);
}

/** "Officials of A and B met on Sunday. President C will meet President D": what officials have held is not what those who are named only plan. */
function areOfficialsBefore(officials: Group, named: Group): boolean {
  return onlyPlans(named) && !onlyPlans(officials) && personsIn(officials.parties) === 0 && personsIn(named.parties) > 1;
}

/** True for what is told as held, without a day, when the other was long before the report; unless the text goes on right behind that. */
function isOfOtherTime(a: Group, b: Group): boolean {
  const [vague, dated] = a.reach.loose ? [a, b] : [b, a];
  if (!vague.reach.loose || vague.reach.from === null || dated.reach.loose || dated.reach.to === null) return false;
  if (dated.reach.to >= vague.reach.from) return false;
  if (![...vague.statuses].every((status) => status === "held")) return false;
  const [{ claim: one }] = vague.told;
  return !dated.told.some(({ claim: { sentence } }) => {
    const gap = one.sentence.span.start - sentence.span.end;
    return one.sentence.span.start >= sentence.span.start && gap < NEXT;
  });
}

/** What may lie between two sentences of which one follows the other. */
const NEXT = 4;

function mayLink(a: Group, b: Group): boolean {
  if (toldApart(a, b) || isOnceMore(a, b)) return false;
  if (a.background !== b.background && !(a.reach.definite && b.reach.definite)) return false;
  return a.parties.complete && b.parties.complete ? partiesFit(a.parties, b.parties) : actorsAmong(a.parties, b.parties);
}

function joinOnly(one: Group, groups: Group[], mayBe: Map<number, readonly number[]>, setting: Setting, fits: (group: Group) => boolean) {
  const fitting = groups.flatMap((group, index) => (fits(group) ? [index] : []));
  if (fitting.length === 1) {
    groups[fitting[0]] = joined(groups[fitting[0]], one, setting, "one article tells of them as one");
    return;
  }
  const likeliest = fitting.length > 1 ? likeliestOf(one, fitting, groups) : null;
  if (likeliest !== null) {
    groups[likeliest] = joined(groups[likeliest], one, setting, "the first that the article tells of below the title");
    return;
  }
  groups.push(one);
  if (fitting.length > 1) mayBe.set(groups.length - 1, fitting);
}

/** Which of several a title tells of: the first in the text. Null for what the text tells, and where no one is first. */
function likeliestOf({ told: [{ claim }] }: Group, fitting: readonly number[], groups: readonly Group[]): number | null {
  if (claim.block !== "title") return null;
  const first = (index: number) => Math.min(...groups[index].told.map((other) => other.claim.trigger.start));
  return [...fitting].sort((a, b) => first(a) - first(b))[0];
}

/** Joins what points back to the nearest happening before it that it fits, else to the nearest before it. */
function joinNearest(one: Group, groups: Group[], mayBe: Map<number, readonly number[]>, setting: Setting) {
  const linkable = groups.flatMap((group, index) => (mayLink(one, group) ? [index] : []));
  const fitting = linkable.filter((index) => sameTelling(one, groups[index], setting));
  const alike = fitting.filter((index) => onlyPlans(groups[index]) === onlyPlans(one));
  const nearest = nearestBefore(one, groups, alike) ?? nearestBefore(one, groups, fitting) ?? nearestBefore(one, groups, linkable);
  if (nearest === null) joinOnly(one, groups, mayBe, setting, (group) => sameTelling(one, group, setting));
  else groups[nearest] = joined(groups[nearest], one, setting, "the article points back to it");
}

/** The index of the group with the last claim before `one` in the text. */
function nearestBefore(one: Group, groups: readonly Group[], indexes: readonly number[]): number | null {
  const start = one.told[0].claim.trigger.start;
  let nearest: number | null = null;
  let at = -1;
  for (const index of indexes) {
    for (const { claim } of groups[index].told) {
      if (claim.trigger.start >= start || claim.trigger.start <= at) continue;
      at = claim.trigger.start;
      nearest = index;
    }
  }
  return nearest;
}

/** "It was the third meeting between them" tells of the one that was told before. */
const IT_WAS = /^(?:it|this|that) (?:was|is|will be|would be|marks|marked) /i;

/** True for a noun with a word before it that points back: "the meeting", "their planned talks". */
function pointsBack({ claim }: Told): boolean {
  if (IT_WAS.test(claim.sentence.text) && claim.when === null) return true;
  const from = Math.max(0, claim.trigger.start - claim.sentence.span.start);
  const trigger = claim.sentence.text.slice(from, claim.trigger.end - claim.sentence.span.start).toLowerCase();
  if (!NOUNS.has(trigger.split(" ").at(-1) ?? "")) return false;
  const words = claim.sentence.text
    .slice(Math.max(0, from - 60), from)
    .toLowerCase()
    .split(/\s+/);
  return words.slice(-3).some((word) => POINTING.has(word));
}
