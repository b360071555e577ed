import type { ClaimId } from "../../claims/claim.ts";
import { type NonEmpty, type Words, within } from "../../text/span.ts";
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
  "tally.for": "the tally",
  "tally.against": "the tally",
  "tally.abstained": "the tally",
  "tally.notVoting": "those who did not vote",
  "tally.eligible": "the number of members",
};

/** What reports of one happening, or passages of one report, say differently: every dispute of every entry, those of one tally together. */
export function findConflicts(desk: Desk): Finding[] {
  return desk.entries.flatMap((entry) => {
    const isTally = ({ path }: Dispute) => path.startsWith("tally.");
    const [first, ...more] = entry.disputes.filter(isTally);
    const others = entry.disputes.filter((dispute) => !isTally(dispute)).flatMap((dispute) => conflictOf(desk, entry, dispute, []));
    return first === undefined ? others : [...others, ...conflictOf(desk, entry, first, more)];
  });
}

/** The conflict of a dispute, and with it of further disputes of the same claims. */
function conflictOf(desk: Desk, entry: Entry, dispute: Dispute, more: readonly Dispute[]): Finding[] {
  const [one, ...others] = dispute.values;
  return others.flatMap((other) => {
    const paths = [dispute, ...more].map(({ path }) => path);
    const says = sayings(desk, one, paths);
    const against = sayings(desk, other, paths).filter((words) => !says.some((same) => isSame(same, words)));
    if (says.length === 0 || against.length === 0) return [];
    const articles = new Set([...says, ...against].map(({ article }) => article));
    const where = articles.size === 1 ? "One report contradicts itself" : "Reports differ";
    const side = (value: Supported<string>, [words]: readonly Words[]) => `${labelOf(desk, value)} (${quoted(sentenceAt(desk, words))})`;
    const text = `${where} on ${subjectOf(entry, dispute.path)}: ${side(one, says)} and ${side(other, against)}.`;
    return [finding("conflict", says as unknown as NonEmpty<Words>, against as unknown as NonEmpty<Words>, text, [entry.id])];
  });
}

/** The value; for a number of votes the whole tally of the claim that gives it. */
function labelOf(desk: Desk, { value, claims }: Supported<string>): string {
  const happening = desk.claimOf.get(claims[0])?.claim.happening;
  if (happening?.kind !== "vote" || !/^\d+$/.test(value)) return value;
  const { tally } = happening;
  return [tally.for, tally.against, tally.abstained].flatMap((count) => count?.value ?? []).join("-");
}

/** The sentence in which words stand; what stands around them where nothing else is known of the sentence. */
function sentenceAt(desk: Desk, { article, span }: Words): string {
  const passage = (desk.passagesIn.get(article) ?? []).find(({ words }) => within(span, words.span));
  if (passage !== undefined) return passage.words.text;
  const text = desk.sourceOf.get(article)?.article.text ?? "";
  return text.slice(Math.max(0, span.start - 60), span.end + 60);
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

/** The words from which the claims have the values at some paths, of at most three claims; else their sentences. */
function sayings(desk: Desk, value: Supported<string>, paths: readonly string[]): Words[] {
  const words = value.claims.slice(0, 3).flatMap((claim) => paths.flatMap((path) => wordsOf(desk, claim, path) ?? []));
  return words.filter((one, index) => words.findIndex((other) => isSame(one, other)) === index);
}

/** The words at which a claim's evidence for a path stands, or its sentence. */
export function wordsOf(desk: Desk, id: ClaimId, path: string): Words | null {
  const told = desk.claimOf.get(id);
  const source = told === undefined ? undefined : desk.sourceOf.get(told.article);
  if (told === undefined || source === undefined) return null;
  const span = told.claim.evidence[path]?.spans[0];
  return span === undefined ? told.claim.sentence : wordsAt(source, span);
}
