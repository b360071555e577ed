import type { Claim, Gathering } from "../claim.ts";
import type { Support } from "../evidence.ts";

/** Rules by which a gathering is only mentioned: its status is not told there. */
const MENTIONED = ["gathering/named", "gathering/represented"];

/**
 * The claims with the status of gatherings that are only mentioned ("on the sidelines of the summit") taken from the article's other
 * claims of the same gathering that tell it to be still ahead; the evidence is taken over with it.
 */
export function settleGatherings(claims: readonly Claim[]): Claim[] {
  const ahead = new Map<number, Claim>();
  for (const claim of claims) {
    const chain = toldAhead(claim);
    if (chain !== null && !ahead.has(chain)) ahead.set(chain, claim);
  }
  return claims.map((claim) => {
    if (claim.happening.kind !== "gathering" || claim.status !== "held" || !MENTIONED.includes(claim.rule)) return claim;
    const other = ahead.get(claim.happening.gathering.chain);
    if (other === undefined) return claim;
    return planned(claim, claim.happening, other.evidence.status);
  });
}

/** The claims without gatherings that have no name where the article names one that may be the same: at the same place, or where nothing tells its place. */
export function withoutNameless(claims: readonly Claim[]): Claim[] {
  const named = claims.flatMap(({ happening }) => (happening.kind === "gathering" && !isNameless(happening) ? [happening] : []));
  return claims.filter(
    ({ happening }) =>
      happening.kind !== "gathering" ||
      !isNameless(happening) ||
      !named.some(
        ({ gathering, place }) =>
          gathering.chain !== happening.gathering.chain && (happening.place === null || place?.chain === happening.place.chain),
      ),
  );
}

function isNameless({ gathering, series, ordinal, attendance, host, chair, counts }: Gathering): boolean {
  const isTold = attendance.length > 0 || counts.length > 0 || host !== null || chair !== null;
  return !isTold && gathering.name === null && gathering.affiliation === null && series === null && ordinal === null;
}

/** The gathering and all who are told to come to it, still ahead. */
function planned(claim: Claim, happening: Gathering, support: Support): Claim {
  const evidence: Record<string, Support> = { ...claim.evidence, status: support };
  const attendance = happening.attendance.map((one, index) => {
    if (one.status !== "held") return one;
    evidence[`attendance.${index}.status`] = support;
    return { ...one, status: "planned" as const };
  });
  return { ...claim, happening: { ...happening, attendance }, status: "planned", evidence };
}

/** The chain of the gathering that a claim tells to be planned: its own, or the occasion of what is planned. */
function toldAhead({ happening, status, background }: Claim): number | null {
  if (status !== "planned" || background) return null;
  if (happening.kind === "gathering") return happening.gathering.chain;
  if (happening.kind === "meeting" || happening.kind === "visit") return happening.occasion?.gathering.chain ?? null;
  return null;
}
