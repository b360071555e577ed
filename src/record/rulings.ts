import { type ClaimKey, type Count, STATUSES, type Status, type Tally } from "../claims/claim.ts";
import type { Identified, IdentifiedClaim, Moment } from "../identity/identified.ts";
import { parseDay } from "../text/day.ts";
import type { EntityId, EntityKind, World } from "../world/world.ts";
import type { Ruling } from "./entry.ts";
import type { Cluster } from "./link/group.ts";
import { byKey, type Told } from "./told.ts";

const KINDS: readonly EntityKind[] = ["state", "person", "body", "place", "series", "gathering"];

/** The claims that editors have not rejected, with the values that they have set. Rulings count in order of their ids; the last wins. */
export function ruledClaims(told: readonly Told[], rulings: readonly Ruling[], world: World): Told[] {
  const rejected = new Set<ClaimKey>();
  const set = new Map<ClaimKey, Ruling[]>();
  for (const ruling of inOrder(rulings)) {
    for (const key of ruling.claims) {
      if (ruling.verb === "reject") rejected.add(key);
      if (ruling.verb === "set") set.set(key, [...(set.get(key) ?? []), ruling]);
    }
  }
  return told
    .filter(({ key }) => !rejected.has(key))
    .map((one) =>
      (set.get(one.key) ?? []).reduce(
        (ruled, ruling) => (ruling.verb === "set" ? withValue(ruled, ruling.path, ruling.value, world) : ruled),
        one,
      ),
    );
}

/** The clusters after editors' merges and splits, which count in order of their ids. */
export function ruledClusters(clusters: readonly Cluster[], rulings: readonly Ruling[]): Cluster[] {
  let ruled = [...clusters];
  for (const ruling of inOrder(rulings)) {
    const keys = new Set<ClaimKey>(ruling.claims);
    if (ruling.verb === "merge") ruled = mergedBy(ruled, keys);
    if (ruling.verb === "split") ruled = splitBy(ruled, keys);
  }
  return ruled;
}

function inOrder(rulings: readonly Ruling[]): Ruling[] {
  return [...rulings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** All clusters of one kind that hold a claim of `keys` as one. */
function mergedBy(clusters: readonly Cluster[], keys: ReadonlySet<ClaimKey>): Cluster[] {
  const named = clusters.filter(({ told }) => told.some(({ key }) => keys.has(key)));
  const same = named.filter(({ told }) => told[0].claim.happening.kind === named[0].told[0].claim.happening.kind);
  if (same.length < 2) return [...clusters];
  const one: Cluster = {
    told: same.flatMap(({ told }) => told).sort(byKey),
    mayBe: same.flatMap(({ mayBe }) => mayBe).filter((other) => !same.includes(other)),
    links: [...same.flatMap(({ links }) => links), "an editor merged them"],
  };
  const rest = clusters.filter((cluster) => !same.includes(cluster));
  return redirected([...rest, one], new Map(same.map((old) => [old, one])));
}

/** Claims of `keys` that are in one cluster each get a cluster of their own; the rest goes with its own article's, else with the first. */
function splitBy(clusters: readonly Cluster[], keys: ReadonlySet<ClaimKey>): Cluster[] {
  return clusters.flatMap((cluster) => {
    const seeds = cluster.told.filter(({ key }) => keys.has(key));
    if (seeds.length < 2) return [cluster];
    const parts = seeds.map((seed) => [seed]);
    for (const one of cluster.told) {
      if (keys.has(one.key)) continue;
      const own = seeds.flatMap(({ article }, index) => (article === one.article ? [index] : []));
      parts[own.length === 1 ? own[0] : 0].push(one);
    }
    return parts.map((told, index) => ({
      told: told.sort(byKey),
      mayBe: index === 0 ? cluster.mayBe : [],
      links: ["an editor split them"],
    }));
  });
}

function redirected(clusters: readonly Cluster[], into: ReadonlyMap<Cluster, Cluster>): Cluster[] {
  return clusters.map((cluster) => ({ ...cluster, mayBe: cluster.mayBe.map((other) => into.get(other) ?? other) }));
}

/** The claim with one value set; unchanged when the path or the value is none that can be set. */
function withValue(told: Told, path: string, value: string, world: World): Told {
  const claim = changed(told.claim, path, value, world);
  return claim === null ? told : { ...told, claim, ruled: new Set([...told.ruled, path, path.split(".")[0]]) };
}

function changed(claim: IdentifiedClaim, path: string, value: string, world: World): IdentifiedClaim | null {
  if (path === "status") return STATUSES.includes(value as Status) ? { ...claim, status: value as Status } : null;
  if (path === "when") return withDay(claim, value);
  const [field, part] = path.split(".");
  const happening = claim.happening as unknown as Record<string, unknown>;
  if (field === "tally" && claim.happening.kind === "vote") return withTally(claim, part, value);
  const current = happening[field];
  if (Array.isArray(current)) {
    const index = Number(part);
    if (!(index >= 0 && index < current.length) || !isRef(current[index])) return null;
    const list = current.map((ref, k) => (k === index ? entityOf(ref, value, world) : ref));
    return { ...claim, happening: { ...happening, [field]: list } as unknown as IdentifiedClaim["happening"] };
  }
  if (!isRef(current) && !(current === null && field === "place")) return null;
  const ref = entityOf((current ?? Object.values(happening).flat().find(isRef)) as Identified, value, world);
  return { ...claim, happening: { ...happening, [field]: ref } as unknown as IdentifiedClaim["happening"] };
}

function isRef(value: unknown): value is Identified {
  return typeof value === "object" && value !== null && "mention" in value && "why" in value;
}

function withDay(claim: IdentifiedClaim, value: string): IdentifiedClaim | null {
  const day = parseDay(value);
  if (day === null) return null;
  const when: Moment = { value, earliest: day, latest: day, extent: "within", precision: "day", time: null, basis: "stated", words: null };
  return { ...claim, when };
}

function withTally(claim: IdentifiedClaim, part: string, value: string): IdentifiedClaim | null {
  if (claim.happening.kind !== "vote" || !(part in claim.happening.tally) || !/^\d{1,9}$/.test(value)) return null;
  const count: Count = { value: Number(value), basis: "stated", of: "vote", listComplete: false };
  const tally = { ...claim.happening.tally, [part]: count } as Tally;
  return { ...claim, happening: { ...claim.happening, tally } };
}

/** The entity of that id, or somebody of that name whom the world does not know. */
function entityOf(ref: Identified, value: string, world: World): Identified {
  const kind = KINDS.find((one) => value.startsWith(`${one}:`));
  if (kind === undefined)
    return { ...ref, entity: null, kind: "local", name: value, why: "name", reason: "set by an editor", candidates: [] };
  const entity = value as EntityId;
  return { ...ref, entity, kind, name: world.nameOf(entity), why: "name", reason: "set by an editor", candidates: [] };
}
