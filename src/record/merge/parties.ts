import type { Identified } from "../../identity/identified.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Known, Supported } from "../entry.ts";
import { partyRefs } from "../link/group.ts";
import { actorOf, identityOf, isPerson, mayBeSamePerson } from "../link/parties.ts";
import { byKey, idsOf, type Told } from "../told.ts";
import { type Draft, knownOf } from "./draft.ts";

interface Party {
  readonly ref: Identified;
  readonly told: Told[];
}

/**
 * The parties of all claims, each once, in the order in which the claim that counts most names them. A state or an open office gives way to the
 * person who acts for it. Where an editor has set parties, only those claims count.
 */
export function mergeParties(draft: Draft): NonEmpty<Supported<Known>> {
  const parties = new Map<string, Party>();
  const ruled = draft.told.filter((told) => told.ruled.has("parties"));
  const ordered = [...(ruled.length > 0 ? ruled : draft.told)].sort((a, b) => b.weight - a.weight || byKey(a, b));
  for (const told of ordered) {
    for (const ref of partyRefs(told)) {
      const key = identityOf(ref);
      const party = parties.get(key);
      if (party === undefined) parties.set(key, { ref, told: [told] });
      else party.told.push(told);
    }
  }
  const all = [...parties.values()];
  const exact = all.filter((party) => !all.some((other) => other !== party && saysMore(other.ref, party.ref)));
  const kept = withoutNamedGroups(withoutRepeatedGroups(exact.length > 0 ? exact : all));
  return kept.map(({ ref, told }) => ({
    value: knownOf(ref),
    claims: idsOf([...told].sort(byKey) as unknown as NonEmpty<Told>),
  })) as unknown as NonEmpty<Supported<Known>>;
}

/**
 * "EU leaders" of a headline and "twelve heads of government of the EU" are told of once, and so are a state and its government, the rebels
 * whom one sentence calls so and another counts, and a state with those who act for it in another claim ("Ghana", "diplomats from Ghana").
 */
function withoutRepeatedGroups(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, index) => {
    const key = groupKey(party);
    if (key === null) return true;
    const ofState = key.startsWith("group:") ? `state:${key.slice("group:".length)}` : null;
    if (ofState !== null && parties.some((other) => groupKey(other) === ofState && !other.told.some((one) => party.told.includes(one))))
      return false;
    return !parties.slice(0, index).some((other) => groupKey(other) === key);
  });
}

/** "Four heads of state" whom another claim of the meeting names one by one are told of by their names. */
function withoutNamedGroups(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ ref, told }) => {
    const { kind, plural, text } = ref.mention;
    if (kind !== "group" || !plural || ref.entity !== null || !LEADERS.test(text)) return true;
    const named = parties.filter(
      (other) => isPerson(other.ref) && other.ref.mention.name !== null && !other.told.some((one) => told.includes(one)),
    );
    return named.length < 2;
  });
}

const LEADERS = /\b(?:leaders|heads of (?:state|government)|presidents|prime ministers|premiers|ministers|counterparts)\b/i;

/** The same for those of whom a happening has one at most; null for all others. */
function groupKey({ ref }: Party): string | null {
  const { kind, text } = ref.mention;
  const actor = actorOf(ref);
  if (kind === "group" && ref.entity === null && actor === null) return REBELS.test(text) ? "rebels" : null;
  if (actor === null) return null;
  if (kind === "group" && ref.entity === null) return `group:${actor}`;
  if (kind === "state" || (kind === "body" && GOVERNMENT.test(text) && ref.entity === null)) return `state:${actor}`;
  return null;
}

const GOVERNMENT = /\bgovernment\b/i;
const REBELS = /\b(?:rebels|rebel (?:groups?|movements?|factions?)|insurgents|guerrillas)$/i;

/** True when `one` is the person and `other` the state, the office or the nobody in particular that it stands for. */
function saysMore(one: Identified, other: Identified): boolean {
  if (!isPerson(one)) return false;
  if (!isPerson(other)) return actorOf(one) !== null && actorOf(one) === actorOf(other);
  return one.kind === "person" && other.kind === "local" && other.mention.name === null && mayBeSamePerson(one, other);
}
