import type { EntryId, Finding } from "../entry.ts";
import { partyRefs } from "../link/group.ts";
import { identityOf } from "../link/parties.ts";
import type { Told } from "../told.ts";
import { type Desk, finding, quoted } from "./desk.ts";

/** A happening that one report says was moved to another day, where another report tells the two days apart. Both stay. */
export function findMoves(desk: Desk): Finding[] {
  return desk.told.flatMap((from) => {
    if (from.claim.status !== "postponed") return [];
    const entry = desk.entryOf.get(from.claim.id);
    const parties = partiesKey(from);
    if (entry === undefined || parties === "") return [];
    return (desk.toldIn.get(from.article) ?? []).flatMap((to) => {
      const other = desk.entryOf.get(to.claim.id);
      if (other === undefined || other === entry || to.claim.status === "postponed" || partiesKey(to) !== parties) return [];
      return clashOf(desk, from, to, entry, other);
    });
  });
}

/** Kind and parties; empty for what has no parties. */
function partiesKey(told: Told): string {
  const parties = partyRefs(told).map(identityOf).sort();
  return parties.length === 0 ? "" : [told.claim.happening.kind, ...parties].join(" ");
}

function clashOf(desk: Desk, from: Told, to: Told, entry: EntryId, other: EntryId): Finding[] {
  const [before, after] = [claimsOf(desk, entry), claimsOf(desk, other)];
  for (const one of before) {
    const two = after.find(({ article, claim }) => article === one.article && claim.apart !== null && claim.apart === one.claim.apart);
    if (two === undefined || one.article === from.article) continue;
    const text = `One report says that it was moved (${quoted(from.claim.sentence.text)}); another tells of two: ${quoted(one.claim.sentence.text)}, ${quoted(two.claim.sentence.text)}.`;
    const says = [from.claim.sentence, to.claim.sentence] as const;
    return [finding("conflict", says, [one.claim.sentence, two.claim.sentence], text, [entry, other])];
  }
  return [];
}

function claimsOf(desk: Desk, id: EntryId): readonly Told[] {
  const entry = desk.entries.find((one) => one.id === id);
  return (entry?.claims ?? []).flatMap((claim) => desk.claimOf.get(claim) ?? []);
}
