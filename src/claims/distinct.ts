import type { Claim } from "./claim.ts";

/**
 * The claims without those that say no more than another: of two meetings (or calls) of the same parties in one sentence, told by
 * two triggers ("met for talks"), the one with more evidence stays; of two with one key, the first.
 */
export function distinct(claims: readonly Claim[]): Claim[] {
  const keys = new Set<string>();
  const kept = new Map<string, Claim>();
  const others: Claim[] = [];
  for (const claim of claims) {
    if (keys.has(claim.key)) continue;
    keys.add(claim.key);
    const same = sameness(claim);
    if (same === null) {
      others.push(claim);
      continue;
    }
    const before = kept.get(same);
    if (before === undefined || richness(claim) > richness(before)) kept.set(same, claim);
  }
  return [...others, ...kept.values()];
}

/** What two claims of one happening have in common: kind, sentence and the chains of the parties. */
function sameness(claim: Claim): string | null {
  const { happening } = claim;
  if (happening.kind !== "meeting" && happening.kind !== "call") return null;
  const chains = happening.parties.map((party) => party.chain).sort((a, b) => a - b);
  return [happening.kind, claim.sentence.span.start, claim.when?.span.start ?? "", ...chains].join(" ");
}

function richness(claim: Claim): number {
  return Object.keys(claim.evidence).length;
}
