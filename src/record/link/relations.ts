import type { World } from "../../world/world.ts";
import { grouped } from "../grouped.ts";
import type { Of, Told } from "../told.ts";
import { type Cluster, clusterOf, groupOf, type Setting } from "./group.ts";
import { identityOf } from "./parties.ts";

/** Roles that pass from one to the next and come back: a later turn is another entry. */
const TURNS = new Set(["chair", "former chair", "host"]);

/** Relations, in the first stratum: one by member, body and role; differing days are a dispute. A chair's turns are told apart by year. */
export function linkRelations(told: readonly Told[], setting: Setting): Cluster[] {
  const same = grouped(told, (one) => keyOf(one, setting.world));
  return [...same.keys()].sort().map((key) => {
    const members = same.get(key) ?? [];
    return clusterOf(groupOf(members, setting, members.length > 1 ? ["same member, body and role"] : []));
  });
}

function keyOf(one: Told, world: World): string {
  const { member, body, role } = one.claim.happening as Of<"relation">;
  const who = member === null ? "" : identityOf(member);
  return [who, identityOf(body), role, TURNS.has(role) ? turnOf(one, world) : ""].join(" | ");
}

/** The chair's turn that holds on the claim's day: the world's row, else the year. */
function turnOf(one: Told, world: World): string {
  const { member, body, from } = one.claim.happening as Of<"relation">;
  const day = from?.earliest ?? one.claim.when?.earliest ?? one.reported;
  if (day === null) return "";
  const known = body.entity === null ? [] : world.chairs(body.entity, day);
  const turn = known.find(({ holder }) => holder === member?.entity || holder === member?.of);
  return turn?.fact.row ?? day.slice(0, 4);
}
