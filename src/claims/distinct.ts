import type { Claim } from "./claim.ts";

/**
 * The claims without those that say no more than another: of two meetings (or calls) of the same parties in one sentence, told by
 * two triggers ("met for talks"), the one with more evidence stays, or the one that was called off, unless they are a while apart; of two with one key, the first;
 * of a call and a meeting told by one word ("held phone talks") the call.
 */
export function distinct(claims: readonly Claim[]): Claim[] {
  const keys = new Set<string>();
  const kept: Claim[] = [];
  const places = new Map<string, number>();
  for (const claim of claims) {
    if (keys.has(claim.key)) continue;
    keys.add(claim.key);
    const same = sameness(claim);
    const before = same === null ? undefined : places.get(same);
    if (same === null || before === undefined || areApart(kept[before], claim)) {
      if (same !== null) places.set(same, kept.length);
      kept.push(claim);
    } else if (outweighs(claim, kept[before])) kept[before] = claim;
  }
  const called = new Set(kept.filter(({ happening }) => happening.kind === "call").map(({ trigger }) => trigger.start));
  const told = new Map<string | null, Claim[]>();
  for (const claim of kept)
    if (!MENTIONED.includes(claim.rule)) told.set(gatheringOf(claim), [...(told.get(gatheringOf(claim)) ?? []), claim]);
  return kept.filter(
    (claim) =>
      (claim.happening.kind !== "meeting" || !called.has(claim.trigger.start)) &&
      (!MENTIONED.includes(claim.rule) || !saysNothingNew(claim, told.get(gatheringOf(claim)) ?? [])),
  );
}

/** True for a gathering that others tell of in its sentence, unless it alone is told to be held on its day: "the summit, attended by A, ended on Friday". */
function saysNothingNew(claim: Claim, others: readonly Claim[]): boolean {
  return others.length > 0 && (claim.rule === NAMED || claim.when === null || others.some(({ when }) => when !== null));
}

/** Rules by which a gathering is named rather than told of: another claim of it in the same sentence says more. */
const NAMED = "gathering/named";
const MENTIONED = [NAMED, "gathering/held"];

/** Sentence and chain of a claim's gathering; null for other claims. */
function gatheringOf({ happening, sentence }: Claim): string | null {
  return happening.kind === "gathering" ? `${sentence.span.start} ${happening.gathering.chain}` : null;
}

/** What two claims of one happening have in common: kind, sentence and the chains of the parties, of visitor and place, or of a gathering and who comes. */
function sameness({ happening, sentence }: Claim): string | null {
  if (happening.kind === "visit") return [happening.kind, sentence.span.start, happening.visitor.chain, happening.place.chain].join(" ");
  if (happening.kind === "gathering") {
    const attendance = happening.attendance.map(({ who, as }) => `${who.chain}${as}`).sort();
    const comers = [...attendance, ...happening.counts.map(({ value, of }) => `${value} ${of}`)];
    return comers.length === 0 ? null : [happening.kind, sentence.span.start, happening.gathering.chain, ...comers].join(" ");
  }
  if (happening.kind !== "meeting" && happening.kind !== "call") return null;
  const chains = happening.parties.map((party) => party.chain).sort((a, b) => a - b);
  return [happening.kind, sentence.span.start, ...chains].join(" ");
}

/** True for two happenings of one sentence: each with a time or, a while apart, a place of its own, or one told as background. */
function areApart(a: Claim, b: Claim): boolean {
  if (a.background !== b.background) return true;
  if (a.when !== null && b.when !== null && a.when.span.start !== b.when.span.start) return true;
  if (a.happening.kind !== "meeting" || b.happening.kind !== "meeting" || isUndone(a) || a.trigger.end > b.trigger.start) return false;
  const [here, there] = [a.happening.place, b.happening.place];
  const between = a.sentence.text.slice(a.trigger.end - a.sentence.span.start, b.trigger.start - a.sentence.span.start);
  return there !== null && there.chain !== here?.chain && there.span.start > b.trigger.end && A_WHILE_APART.test(between);
}

/** "Received B in Lima, two days after they met in Accra". */
const A_WHILE_APART = /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before) (?:they|the two|the pair|both)\b/;

/** What was called off outweighs its plan ("called off their talks, two days before they were to meet"), else the claim with more evidence. */
function outweighs(claim: Claim, other: Claim): boolean {
  if (isUndone(claim) !== isUndone(other)) return isUndone(claim);
  return richness(claim) > richness(other);
}

function isUndone({ status }: Claim): boolean {
  return status === "cancelled" || status === "postponed";
}

function richness(claim: Claim): number {
  return Object.keys(claim.evidence).length;
}
