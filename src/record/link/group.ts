import type { Status } from "../../claims/claim.ts";
import type { Identified } from "../../identity/identified.ts";
import type { ArticleId } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import { byKey, type Told } from "../told.ts";
import { gatheringKey, gatheringsClash, placesAgree, placesClash } from "./clash.ts";
import { identityOf, type Parties, partiesOf } from "./parties.ts";
import { commonReach, PLANS, type Reach } from "./reach.ts";

/** Claims that tell of one happening so far: of one article first, of several later. */
export interface Group {
  /** By ClaimKey; never empty. */
  readonly told: readonly Told[];
  readonly articles: ReadonlySet<ArticleId>;
  readonly parties: Parties;
  readonly reach: Reach;
  readonly places: readonly Identified[];
  /** Keys of the gatherings at which it is. */
  readonly occasions: readonly string[];
  readonly statuses: ReadonlySet<Status>;
  /** `article apart`: claims of one such group never link. */
  readonly apart: ReadonlySet<string>;
  readonly background: boolean;
  /** How the claims came together. */
  readonly links: readonly string[];
}

/** Claims that turned out to be of one happening, and the happenings that it may also be. */
export interface Cluster {
  readonly told: readonly Told[];
  readonly mayBe: readonly Cluster[];
  readonly links: readonly string[];
}

/** What linking needs besides the claims. */
export interface Setting {
  readonly world: World;
  /** Key of the gathering that an article's own gathering entity turned out to be: what an earlier stratum found. */
  readonly gatherings: ReadonlyMap<string, string>;
}

export function groupOf(told: readonly Told[], setting: Setting, links: readonly string[] = []): Group {
  const sorted = [...told].sort(byKey);
  const places: Identified[] = [];
  const occasions = new Set<string>();
  for (const { claim } of sorted) {
    const place = placeOf(claim.happening);
    if (place !== null && !places.some((other) => identityOf(other) === identityOf(place))) places.push(place);
    const occasion = occasionOf(claim.happening);
    if (occasion !== null) occasions.add(gatheringKey(occasion, setting.gatherings));
  }
  return {
    told: sorted,
    articles: new Set(sorted.map(({ article }) => article)),
    parties: joinedParties(sorted),
    reach: commonReach(sorted),
    places,
    occasions: [...occasions],
    statuses: new Set(sorted.map(({ claim }) => claim.status)),
    apart: new Set(sorted.flatMap(({ article, claim }) => (claim.apart === null ? [] : [`${article} ${claim.apart}`]))),
    background: sorted.every(({ claim }) => claim.background),
    links,
  };
}

/** The two groups as one, with a sentence that says why. */
export function joined(a: Group, b: Group, setting: Setting, why: string): Group {
  return groupOf([...a.told, ...b.told], setting, [...a.links, ...b.links, why]);
}

/** The refs that take part in a happening. */
export function partyRefs(told: Told): readonly Identified[] {
  const happening = told.claim.happening;
  if (happening.kind === "meeting" || happening.kind === "call") return happening.parties;
  return happening.kind === "visit" ? [happening.visitor] : [];
}

function joinedParties(told: readonly Told[]): Parties {
  const complete = told.some(({ claim: { happening } }) => happening.kind === "visit" || isComplete(happening));
  return partiesOf(told.flatMap(partyRefs), complete);
}

function isComplete(happening: Told["claim"]["happening"]): boolean {
  return (happening.kind === "meeting" || happening.kind === "call") && happening.partyListComplete;
}

function placeOf(happening: Told["claim"]["happening"]): Identified | null {
  return happening.kind === "meeting" || happening.kind === "visit" || happening.kind === "gathering" ? happening.place : null;
}

function occasionOf(happening: Told["claim"]["happening"]): Identified | null {
  return happening.kind === "meeting" || happening.kind === "visit" ? (happening.occasion?.gathering ?? null) : null;
}

/** True when an article tells claims of the two apart. */
export function toldApart(a: Group, b: Group): boolean {
  for (const group of a.apart) if (b.apart.has(group)) return true;
  return false;
}

/** True when no place of one can be a place of the other. */
export function placesDiffer(a: Group, b: Group, world: World): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return a.places.every((left) => b.places.every((right) => placesClash(left, right, world)));
}

/** True when no gathering of one can be a gathering of the other. */
export function occasionsDiffer(a: Group, b: Group): boolean {
  if (a.occasions.length === 0 || b.occasions.length === 0) return false;
  return a.occasions.every((left) => b.occasions.every((right) => gatheringsClash(left, right)));
}

/** True when both name the same gathering. */
export function sameOccasion(a: Group, b: Group): boolean {
  return a.occasions.some((occasion) => b.occasions.includes(occasion));
}

/** True when both name a place and the places agree. */
export function samePlace(a: Group, b: Group, world: World): boolean {
  return a.places.some((left) => b.places.some((right) => placesAgree(left, right, world)));
}

/** True when nothing but plans is told. */
export function onlyPlans(group: Group): boolean {
  return [...group.statuses].every((status) => PLANS.has(status));
}

export function smallestKey(group: Group): string {
  return group.told[0].key;
}

export function sharesArticle(a: Group, b: Group): boolean {
  for (const article of a.articles) if (b.articles.has(article)) return true;
  return false;
}

/** A cluster of one group. */
export function clusterOf(group: Group, mayBe: readonly Cluster[] = []): Cluster {
  return { told: group.told, mayBe, links: group.links };
}

/** All claims of several clusters as one group. */
export function regroup(cluster: Cluster, setting: Setting): Group {
  return groupOf(cluster.told, setting, cluster.links);
}
