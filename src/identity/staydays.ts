import type { ArticleDay, IdentifiedClaim } from "./identified.ts";

/** Rules that tell of the first day of a stay. */
const ARRIVALS: ReadonlySet<string> = new Set(["visit/arrive", "visit/arrive-here", "visit/arrive-there"]);
/** Rules that tell of a whole stay. */
const STAYS: ReadonlySet<string> = new Set([
  "visit/visit",
  "visit/visit-to",
  "visit/during-visit",
  "visit/drop-by",
  "visit/stop",
  "visit/stopover",
]);
/** Stays of more than the day that is told of them. */
const LONGER =
  /\b(?:[\w-]+-day|days|days-long|week|weekend|overnight|beg[ia]ns?|began|start(?:s|ed)?|kick(?:s|ed) off|open(?:s|ed)|tour)\b/i;
const OVER: readonly string[] = ["held", "under way"];

/**
 * The claims with the days of meetings that are told without one: at a place to which a party came on the very day of the report ("arrived here today. He
 * held talks with"), or was on one day ("paid a visit on Monday. He met"). The meeting has the place by the visit's words.
 */
export function withStayDays(claims: readonly IdentifiedClaim[], { day }: ArticleDay): IdentifiedClaim[] {
  const visits = new Map<number, IdentifiedClaim[]>();
  for (const claim of claims) {
    if (claim.happening.kind !== "visit" || !isOfOneDay(claim, day)) continue;
    const { id } = claim.happening.place.mention;
    visits.set(id, [...(visits.get(id) ?? []), claim]);
  }
  return visits.size === 0 ? [...claims] : claims.map((claim) => withDay(claim, visits));
}

/** True for a stay that the words put on one day, all of it or as much as the report can tell of. */
function isOfOneDay({ rule, status, when, sentence, background }: IdentifiedClaim, day: string | null): boolean {
  if (when?.words == null || when.earliest === null || when.earliest !== when.latest || background || status !== "held") return false;
  return (ARRIVALS.has(rule) && when.earliest === day) || (STAYS.has(rule) && !LONGER.test(sentence.text));
}

function withDay(claim: IdentifiedClaim, visits: ReadonlyMap<number, readonly IdentifiedClaim[]>): IdentifiedClaim {
  const { happening, when, status, background } = claim;
  if (happening.kind !== "meeting" || happening.place === null || when !== null || background || !OVER.includes(status)) return claim;
  const chains = happening.parties.map(({ mention }) => mention.chain);
  const stays = (visits.get(happening.place.mention.id) ?? []).filter(
    (visit) => visit.happening.kind === "visit" && chains.includes(visit.happening.visitor.mention.chain),
  );
  const [stay] = stays;
  if (stay === undefined || stay.evidence.when === undefined || stays.some((one) => one.when?.earliest !== stay.when?.earliest))
    return claim;
  return { ...claim, when: stay.when, evidence: { ...claim.evidence, when: stay.evidence.when } };
}
