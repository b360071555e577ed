import type { ClaimId, ClaimKey, Happening } from "../claims/claim.ts";
import type { Identified, IdentifiedClaim, Moment } from "../identity/identified.ts";
import type { Day } from "../text/day.ts";
import type { ArticleId, NonEmpty } from "../text/span.ts";
import type { Source } from "./keep.ts";

/** A claim with what the record weighs it by: the article's day, where in the article it stands, and editors' rulings on it. */
export interface Told {
  readonly claim: IdentifiedClaim;
  readonly key: ClaimKey;
  readonly article: ArticleId;
  /** The day that the article counts from; null when it is open. */
  readonly reported: Day | null;
  /** The latest day on which it may have been written; null when nothing tells. */
  readonly latest: Day | null;
  /** True in a paragraph: not in a title, a caption, a bullet. */
  readonly inBody: boolean;
  /** How much it counts beside others, a whole number: a plain body sentence 4, a hedged one 2, other blocks 1. */
  readonly weight: number;
  /** Paths that an editor has set. */
  readonly ruled: ReadonlySet<string>;
}

/** The claims of all sources, each with its weight, by ClaimKey. */
export function tellings(sources: readonly Source[]): Told[] {
  const told = new Map<ClaimKey, Told>();
  for (const { article, reading } of sources) {
    const reported = reading.day.day ?? article.published;
    const latest = reported ?? [...reading.day.plausible].sort().at(-1) ?? null;
    for (const claim of reading.claims) {
      if (isOfOneAlone(claim)) continue;
      const inBody = claim.block === "paragraph";
      const weight = inBody ? (claim.hedged ? 2 : 4) : 1;
      told.set(claim.key, { claim, key: claim.key, article: claim.article, reported, latest, inBody, weight, ruled: new Set() });
    }
  }
  return [...told.values()].sort(byKey);
}

/** A meeting or call whose parties have all come to be the same person: one of them was taken for the other, and nobody meets himself. */
function isOfOneAlone({ happening }: IdentifiedClaim): boolean {
  if ((happening.kind !== "meeting" && happening.kind !== "call") || happening.parties.length < 2) return false;
  const [{ entity, kind }] = happening.parties;
  return kind === "person" && entity !== null && happening.parties.every((party) => party.entity === entity);
}

/** Orders claims by ClaimKey: the order in which everything in this room is done. */
export function byKey(a: Told, b: Told): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Orders claims by the day of their articles, undated ones last, then by key. */
export function byReport(a: Told, b: Told): number {
  const left = a.reported ?? "9999";
  const right = b.reported ?? "9999";
  return left < right ? -1 : left > right ? 1 : byKey(a, b);
}

/** The ids of the claims, each once, in the order given. */
export function idsOf(told: NonEmpty<Told>): NonEmpty<ClaimId> {
  const ids = [...new Set(told.map(({ claim }) => claim.id))];
  return ids as unknown as NonEmpty<ClaimId>;
}

/** A happening of one kind. */
export type Of<Kind extends Happening["kind"]> = Extract<Happening<Identified, Moment>, { kind: Kind }>;
