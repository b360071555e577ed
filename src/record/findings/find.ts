import type { Finding } from "../entry.ts";
import { findConflicts } from "./conflict.ts";
import type { Desk, Finder } from "./desk.ts";

/** All finders, in the order of the kinds of DESIGN.md section 5. */
export const FINDERS: readonly Finder[] = [findConflicts];

/** All findings, each once, in order of their ids. */
export function findingsOf(desk: Desk): Finding[] {
  const found = new Map<string, Finding>();
  for (const finder of FINDERS) for (const finding of finder(desk)) if (!found.has(finding.id)) found.set(finding.id, finding);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
