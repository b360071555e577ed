import type { Kind } from "../../claims/claim.ts";
import type { World } from "../../world/world.ts";
import type { Told } from "../told.ts";
import { linkEncounters } from "./encounters.ts";
import { gatheringAliases, linkGatherings } from "./gatherings.ts";
import type { Cluster } from "./group.ts";
import { linkRelations } from "./relations.ts";
import { linkStatements } from "./statements.ts";
import { linkVotes } from "./votes.ts";

/**
 * Which claims tell of one happening, by strata: relations and gatherings, then votes, then meetings, visits and calls, then statements.
 * A stratum may use what an earlier one found, never its own or a later one. `told` is in order of ClaimKey.
 */
export function link(told: readonly Told[], world: World): Cluster[] {
  const of = (...kinds: readonly Kind[]) => told.filter(({ claim }) => kinds.includes(claim.happening.kind));
  const first = { world, gatherings: new Map<string, string>() };
  const relations = linkRelations(of("relation"), first);
  const gatherings = linkGatherings(of("gathering"), first);
  const setting = { world, gatherings: gatheringAliases(gatherings) };
  const votes = linkVotes(of("vote"), setting);
  const encounters = linkEncounters(of("meeting", "call", "visit"), setting);
  return [...relations, ...gatherings, ...votes, ...encounters, ...linkStatements(of("statement"), setting)];
}
