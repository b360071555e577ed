import type { ClaimId } from "../../claims/claim.ts";
import type { NonEmpty, Words } from "../../text/span.ts";
import type { Dispute, Entry, Finding, Supported } from "../entry.ts";
import { type Desk, finding, quoted, wordsAt } from "./desk.ts";

const NAMES: Readonly<Record<string, string>> = {
  when: "the day",
  place: "the place",
  status: "whether it took place",
  ordinal: "which one in the series it is",
  outcome: "the outcome",
  manner: "how they met",
  from: "since when",
  until: "until when",
  "tally.for": "the votes for",
  "tally.against": "the votes against",
  "tally.abstained": "the abstentions",
  "tally.notVoting": "those who did not vote",
  "tally.eligible": "the number of members",
};

/** What reports of one happening, or passages of one report, say differently: every dispute of every entry. */
export function findConflicts(desk: Desk): Finding[] {
  return desk.entries.flatMap((entry) => entry.disputes.flatMap((dispute) => conflictOf(desk, entry, dispute)));
}

function conflictOf(desk: Desk, entry: Entry, dispute: Dispute): Finding[] {
  const [one, ...others] = dispute.values;
  return others.flatMap((other) => {
    const says = sayings(desk, one, dispute.path);
    const against = sayings(desk, other, dispute.path).filter((words) => !says.some((same) => isSame(same, words)));
    if (says.length === 0 || against.length === 0) return [];
    const where =
      new Set([...says, ...against].map(({ article }) => article)).size === 1 ? "One report contradicts itself" : "Reports differ";
    const text = `${where} on ${subjectOf(entry, dispute.path)}: ${one.value} (${quoted(says[0].text)}) and ${other.value} (${quoted(against[0].text)}).`;
    return [finding("conflict", says as unknown as NonEmpty<Words>, against as unknown as NonEmpty<Words>, text, [entry.id])];
  });
}

/** What a path is about, in words. */
function subjectOf({ happening }: Entry, path: string): string {
  const [field, index] = path.split(".");
  if (field === "attendance" && happening.kind === "gathering")
    return `whether ${happening.attendance[Number(index)]?.who.value.name} attends`;
  if (field === "positions" && happening.kind === "vote") return `how ${happening.positions[Number(index)]?.voter.value.name} voted`;
  return NAMES[path] ?? path;
}

function isSame(a: Words, b: Words): boolean {
  return a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** The words from which the claims have the value, at most three; else their sentences. */
function sayings(desk: Desk, value: Supported<string>, path: string): Words[] {
  return value.claims.slice(0, 3).flatMap((claim) => wordsOf(desk, claim, path) ?? []);
}

/** The words at which a claim's evidence for a path stands, or its sentence. */
export function wordsOf(desk: Desk, id: ClaimId, path: string): Words | null {
  const told = desk.claimOf.get(id);
  const source = told === undefined ? undefined : desk.sourceOf.get(told.article);
  if (told === undefined || source === undefined) return null;
  const span = told.claim.evidence[path]?.spans[0];
  return span === undefined ? told.claim.sentence : wordsAt(source, span);
}
