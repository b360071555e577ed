import type { Finding } from "../entry.ts";
import { findBodies } from "./body.ts";
import { findCalendar } from "./calendar.ts";
import { findConflicts } from "./conflict.ts";
import { findCounts } from "./count.ts";
import type { Desk, Finder } from "./desk.ts";
import { findMemberships } from "./membership.ts";
import { findMoves } from "./move.ts";
import { findOffices } from "./office.ts";
import { findOrdinals } from "./ordinal.ts";
import { findPresences } from "./presence.ts";
import { findTallies } from "./tally.ts";
import { findUnsupported } from "./unsupported.ts";

/** All finders, in the order of the kinds of DESIGN.md section 5. */
const FINDERS: readonly Finder[] = [
  findConflicts,
  findMoves,
  findCounts,
  findTallies,
  findMemberships,
  findOffices,
  findCalendar,
  findOrdinals,
  findBodies,
  findPresences,
  findUnsupported,
];

/** All findings, each once, in order of their ids. */
export function findingsOf(desk: Desk): Finding[] {
  const found = new Map<string, Finding>();
  for (const finder of FINDERS) for (const finding of finder(desk)) if (!found.has(finding.id)) found.set(finding.id, finding);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
