import type { ClaimId } from "../../claims/claim.ts";
import type { Identified, Moment } from "../../identity/identified.ts";
import type { NonEmpty, Words } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import type { Dispute, Known, Supported } from "../entry.ts";
import { identityOf } from "../link/parties.ts";
import { idsOf, type Told } from "../told.ts";
import { type Choice, choose, disputeOf, type Option, type Origins, RULED } from "./choose.ts";

/** An entry in the making: its claims, and what has been noted of the values chosen so far. */
export interface Draft {
  /** By ClaimKey; never empty. */
  readonly told: readonly Told[];
  readonly origins: Origins;
  readonly world: World;
  /** Ids of the claims that are not hedged: only they can dispute. */
  readonly plain: ReadonlySet<string>;
  readonly support: Map<string, NonEmpty<ClaimId>>;
  readonly disputes: Dispute[];
}

export function draftOf(told: readonly Told[], origins: Origins, world: World): Draft {
  const plain = new Set<string>(told.flatMap(({ claim }) => (claim.hedged ? [] : [claim.id])));
  return { told, origins, world, plain, support: new Map(), disputes: [] };
}

/** How well a name says who it is: the resolved before the unresolved, the named before the described. */
function refRank(ref: Identified): number {
  if (ref.entity !== null && ref.kind !== "local") return ref.kind === "person" ? 5 : 4;
  return ref.mention.name !== null ? 2 : ref.of !== null ? 1 : 0;
}

export function knownOf(ref: Identified): Known {
  return { entity: ref.entity, kind: ref.kind, name: ref.name, of: ref.of, why: ref.why, reason: ref.reason };
}

/** One claim's own reference, supported by that claim alone. */
export function ownRef(told: Told, ref: Identified): Supported<Known> {
  return { value: knownOf(ref), claims: [told.claim.id] };
}

/** The chosen entity of a role, or null. Values that clash are a dispute of `path`. */
export function chooseRef(
  draft: Draft,
  path: string,
  get: (told: Told) => Identified | null,
  clash: (a: Identified, b: Identified) => boolean = () => false,
  rank: (ref: Identified) => number = refRank,
): Supported<Known> | null {
  const options = draft.told.flatMap((told): Option<Identified>[] => {
    const ref = get(told);
    if (ref === null) return [];
    const exactness = 2 * rank(ref) + (path === "place" ? heldFirst(told) : 0);
    return [{ told, value: ref, key: identityOf(ref), rank: exactness, priority: told.ruled.has(path) ? RULED : 0 }];
  });
  const choice = noted(draft, path, choose(options, draft.origins, clash), (ref) => ref.name);
  return choice === null ? null : { value: knownOf(choice.value), claims: choice.claims };
}

/** Where a meeting was held, told in the text, counts before where it was to be. */
function heldFirst({ claim, inBody }: Told): number {
  return claim.status === "held" && inBody && !claim.hedged ? 1 : 0;
}

/** The chosen plain value of a role (a number, a word of a closed list, a yes or no), or null; its claims go to `support`. */
export function choosePlain<T extends string | number | boolean>(
  draft: Draft,
  path: string,
  get: (told: Told) => T | null,
  disputed: boolean,
  rank: (value: T) => number = () => 0,
): T | null {
  const options = draft.told.flatMap((told): Option<T>[] => {
    const value = get(told);
    return value === null ? [] : [{ told, value, key: `${value}`, rank: rank(value), priority: told.ruled.has(path) ? RULED : 0 }];
  });
  const choice = choose(options, draft.origins, (a, b) => a !== b);
  const value = disputed ? noted(draft, path, choice, String) : (choice?.value ?? null);
  if (value === null) return null;
  draft.support.set(path, value.claims);
  return value.value;
}

/** The chosen wording of a role: the one with most support, of those the longest; its claims go to `support`. */
export function chooseWords<T>(
  draft: Draft,
  path: string,
  get: (told: Told) => T | null,
  words: (value: T) => Words,
  bonus: (value: T) => number = () => 0,
): T | null {
  const options = draft.told.flatMap((told): Option<T>[] => {
    const value = get(told);
    if (value === null) return [];
    const { text } = words(value);
    return [{ told, value, key: `${text} ${told.key}`, rank: Math.min(text.length, 200) + bonus(value) * 1000, priority: told.weight }];
  });
  const choice = choose(options, draft.origins, () => false);
  if (choice === null) return null;
  draft.support.set(path, choice.value.claims);
  return choice.value.value;
}

export function ownMoment(told: Told, moment: Moment | null): Supported<Moment> | null {
  return moment === null ? null : { value: moment, claims: [told.claim.id] };
}

/** Notes the claims of a plain value that was taken from `told` alone or together. */
export function note(draft: Draft, path: string, told: NonEmpty<Told>): void {
  draft.support.set(path, idsOf(told));
}

/** The choice's value, after noting what disputes it. */
export function noted<T>(draft: Draft, path: string, choice: Choice<T> | null, label: (value: T) => string): Supported<T> | null {
  if (choice === null) return null;
  const dispute = disputeOf(path, choice, draft.plain, label);
  if (dispute !== null) draft.disputes.push(dispute);
  return choice.value;
}
