import type { Mention } from "../../language/doc.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import { belongsTo } from "./distribute.ts";

/**
 * The claims without those that tell one by one of a meeting that another sentence tells as one: after "met his counterparts of B and C on Monday"
 * comes "the meeting between A, B's minister and C's minister", which is on Monday too. Both must be ahead, or both over.
 */
export function withoutParts(claims: readonly Claim[], context: Context): Claim[] {
  const wholes = claims.filter((claim) => partiesOf(claim).length > 2);
  if (wholes.length === 0) return [...claims];
  const parts = new Set<Claim>();
  const settled = new Map<Claim, Claim>();
  for (const list of listsOf(claims)) {
    const whole = list.length > 1 ? wholes.find((one) => isWhole(one, list, context)) : undefined;
    if (whole === undefined) continue;
    for (const part of list) parts.add(part);
    settled.set(whole, withSetting(withNames(settled.get(whole) ?? whole, list, context), list[0]));
  }
  return claims.filter((claim) => !parts.has(claim)).map((claim) => settled.get(claim) ?? claim);
}

/** The claims of two that one sentence tells one by one, list by list. */
function listsOf(claims: readonly Claim[]): Claim[][] {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.apart === null || partiesOf(claim).length !== 2) continue;
    const key = `${claim.apart} ${claim.happening.kind}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [claim]);
    else list.push(claim);
  }
  return [...lists.values()];
}

/** A claim whose parties bear the names that a list gives them: "German and French counterparts" of the title are those whom the text names. */
function withNames(claim: Claim, list: readonly Claim[], context: Context): Claim {
  if (claim.happening.kind !== "meeting" && claim.happening.kind !== "call") return claim;
  const evidence = { ...claim.evidence };
  const parties = claim.happening.parties.map((party, index) => {
    if (party.name !== null) return party;
    for (const part of list) {
      const at = partiesOf(part).findIndex((other) => other.name !== null && other.chain !== party.chain && isSame(party, other, context));
      if (at < 0) continue;
      evidence[`parties.${index}`] = part.evidence[`parties.${at}`];
      return partiesOf(part)[at];
    }
    return party;
  });
  return { ...claim, happening: { ...claim.happening, parties: parties as unknown as NonEmpty<Mention> }, evidence };
}

/** A claim with the day and the place that another gives, where it has none. */
function withSetting(claim: Claim, other: Claim): Claim {
  const evidence = { ...claim.evidence };
  let { happening, when } = claim;
  if (when === null && other.when !== null) {
    when = other.when;
    evidence.when = other.evidence.when;
  }
  if (happening.kind === "meeting" && other.happening.kind === "meeting" && happening.place === null && other.happening.place !== null) {
    happening = { ...happening, place: other.happening.place };
    evidence.place = other.evidence.place;
  }
  return { ...claim, happening, when, evidence };
}

const AHEAD: readonly Claim["status"][] = ["planned", "expected", "possible", "proposed"];

/** True for a meeting of all those who meet in a list of meetings, and of nobody else. */
function isWhole(whole: Claim, list: readonly Claim[], context: Context): boolean {
  const [first] = list;
  if (whole.happening.kind !== first.happening.kind || AHEAD.includes(whole.status) !== AHEAD.includes(first.status)) return false;
  if (whole.when !== null && first.when !== null && whole.when.value !== first.when.value) return false;
  const everybody = partiesOf(whole);
  if (everybody.length !== list.length + 1) return false;
  const common = partiesOf(first).filter(({ chain }) => list.every((part) => partiesOf(part).some((party) => party.chain === chain)));
  const others = list.flatMap((part) => partiesOf(part).filter((party) => !common.some(({ chain }) => chain === party.chain)));
  const left = everybody.filter((one) => !others.some((other) => isSame(one, other, context)));
  if (common.length !== 1 || left.length !== 1 || others.length !== list.length) return false;
  return isSame(common[0], left[0], context) || belongsTo(left[0], context) === null;
}

/** The same person, or one of the same state and no other office: "his Kenyan counterpart" in the title, by name in the text. */
function isSame(one: Mention, other: Mention, context: Context): boolean {
  if (one.chain === other.chain) return true;
  const titles = [one.title, other.title].filter((title) => title !== null && title !== "counterpart");
  if (titles.length === 2 && titles[0] !== titles[1]) return false;
  const side = belongsTo(one, context);
  return side !== null && side === belongsTo(other, context);
}

function partiesOf({ happening }: Claim): readonly Mention[] {
  return happening.kind === "meeting" || happening.kind === "call" ? happening.parties : [];
}
