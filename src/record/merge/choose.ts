import type { NonEmpty } from "../../text/span.ts";
import type { Dispute, Supported } from "../entry.ts";
import { byKey, idsOf, type Told } from "../told.ts";

/** The priority of a value that an editor has set: nothing disputes it. */
export const RULED = 9;

/** A value that a claim gives for a role. */
export interface Option<T> {
  readonly told: Told;
  readonly value: T;
  /** Options of one key are one value. */
  readonly key: string;
  /** How exact the value is; the more exact wins among values that do not contradict one another. */
  readonly rank: number;
  /** Comes before all weights: an editor's ruling 9, what was held before what was planned. */
  readonly priority: number;
}

/** The value that won, and those that contradict it, most supported first. */
export interface Choice<T> {
  readonly value: Supported<T>;
  readonly key: string;
  readonly rivals: readonly Supported<T>[];
}

/** Which articles are copies of one another: article id to the id of the first of them. */
export type Origins = ReadonlyMap<string, string>;

interface Candidate<T> {
  readonly key: string;
  readonly value: T;
  readonly told: readonly Told[];
  readonly rank: number;
  readonly priority: number;
  readonly weight: number;
}

/**
 * The best value: by ruling, by the weight of all values that it agrees with, by how exact it is, by its own weight, by key. Copies of
 * one article count once. Null when there is no option.
 */
export function choose<T>(options: readonly Option<T>[], origins: Origins, clash: (a: T, b: T) => boolean): Choice<T> | null {
  const candidates = candidatesOf(options, origins);
  if (candidates.length === 0) return null;
  const agreeing = candidates.map((one) =>
    candidates.reduce((sum, other) => (clash(one.value, other.value) ? sum : sum + other.weight), 0),
  );
  let best = 0;
  for (let k = 1; k < candidates.length; k++) if (isBetter(candidates, agreeing, k, best)) best = k;
  const winner = candidates[best];
  const settled = winner.priority >= RULED;
  const rivals = settled
    ? []
    : candidates.filter((other) => clash(winner.value, other.value)).sort((a, b) => b.weight - a.weight || order(a.key, b.key));
  return { value: supported(winner), key: winner.key, rivals: rivals.map(supported) };
}

/** The dispute between a choice and its rivals that plain (not hedged) claims give; null when there is none. */
export function disputeOf<T>(path: string, choice: Choice<T>, plain: ReadonlySet<string>, label: (value: T) => string): Dispute | null {
  const rivals = choice.rivals.filter(({ claims }) => claims.some((claim) => plain.has(claim)));
  if (rivals.length === 0 || !choice.value.claims.some((claim) => plain.has(claim))) return null;
  const values = [choice.value, ...rivals].map(({ value, claims }) => ({ value: label(value), claims }));
  return { path, values: values as unknown as NonEmpty<Supported<string>> };
}

function candidatesOf<T>(options: readonly Option<T>[], origins: Origins): Candidate<T>[] {
  const byValue = new Map<string, Option<T>[]>();
  for (const option of options) {
    const list = byValue.get(option.key);
    if (list === undefined) byValue.set(option.key, [option]);
    else list.push(option);
  }
  return [...byValue.keys()].sort().map((key) => {
    const same = [...(byValue.get(key) ?? [])].sort((a, b) => b.told.weight - a.told.weight || byKey(a.told, b.told));
    return {
      key,
      value: same[0].value,
      told: same.map(({ told }) => told).sort(byKey),
      rank: Math.max(...same.map(({ rank }) => rank)),
      priority: Math.max(...same.map(({ priority }) => priority)),
      weight: weightOf(same, origins),
    };
  });
}

/** The greatest weight in each independent source, summed. */
function weightOf<T>(options: readonly Option<T>[], origins: Origins): number {
  const bySource = new Map<string, number>();
  for (const { told } of options) {
    const source = origins.get(told.article) ?? told.article;
    bySource.set(source, Math.max(bySource.get(source) ?? 0, told.weight));
  }
  let sum = 0;
  for (const weight of bySource.values()) sum += weight;
  return sum;
}

function isBetter<T>(candidates: readonly Candidate<T>[], agreeing: readonly number[], a: number, b: number): boolean {
  const [left, right] = [candidates[a], candidates[b]];
  const difference =
    left.priority - right.priority ||
    agreeing[a] - agreeing[b] ||
    left.rank - right.rank ||
    left.weight - right.weight ||
    order(right.key, left.key);
  return difference > 0;
}

function supported<T>({ value, told }: Candidate<T>): Supported<T> {
  return { value, claims: idsOf(told as NonEmpty<Told>) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
