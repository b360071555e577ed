import type { ClaimId, ClaimKey, Happening, Kind, Status } from "../claims/claim.ts";
import type { Identified, Moment } from "../identity/identified.ts";
import type { ArticleId, NonEmpty, Words } from "../text/span.ts";
import type { EntityId, WorldFact } from "../world/world.ts";

/** Hash of kind and the first ClaimKey by published day, then key. */
export type EntryId = string & { readonly __brand: "entry" };

/** A value with the claims that say so. */
export interface Supported<T> {
  readonly value: T;
  readonly claims: NonEmpty<ClaimId>;
}

/** Somebody or something in the record. */
export interface Known {
  readonly entity: EntityId | null;
  readonly kind: Identified["kind"];
  readonly name: string;
  readonly of: EntityId | null;
  readonly why: Identified["why"];
  readonly reason: string | null;
}

/** Two claims of one entry that cannot both be right. */
export interface Dispute {
  /** "when", "place", "tally.for", "status". */
  readonly path: string;
  readonly values: NonEmpty<Supported<string>>;
}

export interface Entry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly happening: Happening<Supported<Known>, Supported<Moment>>;
  readonly when: Supported<Moment> | null;
  readonly status: Supported<Status>;
  /** Statuses in the order of the reports that gave them. */
  readonly history: readonly { readonly status: Supported<Status>; readonly day: string | null }[];
  readonly sources: { readonly articles: number; readonly independent: number };
  readonly disputes: readonly Dispute[];
  /** Entries that this vague one may be the same as. */
  readonly mayBe: readonly EntryId[];
  /** All claims of it, by article's day, then key. */
  readonly claims: NonEmpty<ClaimId>;
  /** The claims that give each plain value (numbers, words of closed lists), by path. */
  readonly support: { readonly [path: string]: NonEmpty<ClaimId> };
  /** How the claims came together, in sentences: "same parties on 2024-07-03 (claims …)". */
  readonly links: readonly string[];
}

export const FINDING_KINDS = [
  "conflict",
  "count",
  "tally",
  "membership",
  "office",
  "calendar",
  "ordinal",
  "body",
  "presence",
  "unsupported",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that cannot be right: what is said, and what speaks against it. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly says: NonEmpty<Words>;
  readonly against: NonEmpty<Words | WorldFact>;
  /** One sentence for people. */
  readonly text: string;
  readonly articles: NonEmpty<ArticleId>;
  readonly entries: readonly EntryId[];
}

/** An editor's decision: an input beside the claims. Names ClaimKeys and values, never EntryIds. */
export type Ruling =
  | { readonly id: string; readonly verb: "merge" | "split"; readonly claims: NonEmpty<ClaimKey> }
  | { readonly id: string; readonly verb: "reject"; readonly claims: NonEmpty<ClaimKey> }
  | { readonly id: string; readonly verb: "set"; readonly claims: NonEmpty<ClaimKey>; readonly path: string; readonly value: string };

/** What the claims come to. */
export interface Recorded {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}
