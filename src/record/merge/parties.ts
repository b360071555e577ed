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
  const kept = withoutRepeatedGroups(exact.length > 0 ? exact : all);
  return kept.map(({ ref, told }) => ({
    value: knownOf(ref),
    claims: idsOf([...told].sort(byKey) as unknown as NonEmpty<Told>),
  })) as unknown as NonEmpty<Supported<Known>>;
}

/** "EU leaders" of a headline and "twelve heads of government of the EU" are told of once. */
function withoutRepeatedGroups(parties: readonly Party[]): readonly Party[] {
  const isGroup = ({ ref }: Party) => ref.mention.kind === "group" && ref.entity === null && actorOf(ref) !== null;
  return parties.filter(
    (party, index) =>
      !isGroup(party) || !parties.slice(0, index).some((other) => isGroup(other) && actorOf(other.ref) === actorOf(party.ref)),
  );
}

/** True when `one` is the person and `other` the state, the office or the nobody in particular that it stands for. */
function saysMore(one: Identified, other: Identified): boolean {
  if (!isPerson(one)) return false;
  if (!isPerson(other)) return actorOf(one) !== null && actorOf(one) === actorOf(other);
  return one.kind === "person" && other.kind === "local" && other.mention.name === null && mayBeSamePerson(one, other);
}
