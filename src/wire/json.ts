import type { Claim, Reading } from "../claims/claim.ts";
import type { Mention, TimeExpression } from "../language/doc.ts";
import type { Entry, Finding, Recorded } from "../record/entry.ts";

/** A claim as one line of JSON that begins with its schema. */
export function claimLine(claim: Claim): string {
  return JSON.stringify({ schema: "rapporteur/claim@1", ...claim });
}

/** An entry as it leaves the program. */
export type EntryObject = { readonly schema: "rapporteur/entry@1" } & Entry;

export function entryObject(entry: Entry): EntryObject {
  return { schema: "rapporteur/entry@1", ...entry };
}

export function findingObject(finding: Finding): { schema: "rapporteur/finding@1" } & Finding {
  return { schema: "rapporteur/finding@1", ...finding };
}

/** JSON with the keys of every object in order of their code units: the same value gives the same bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/**
 * The record as canonical JSON Lines: a head that names reader version, world and rulings, then entries and findings by id. It holds no
 * time of reading; the same articles give the same bytes, in whatever order they were read.
 */
export function exportRecord(recorded: Recorded, head: { reader: string; world: string; rulings: readonly string[] }): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return [
    canonical({ schema: "rapporteur/export@1", ...head, rulings: [...head.rulings].sort() }),
    ...[...recorded.entries].sort(byId).map((entry) => canonical(entryObject(entry))),
    ...[...recorded.findings].sort(byId).map((finding) => canonical(findingObject(finding))),
    "",
  ].join("\n");
}

/**
 * A reading as stored: claims name its mentions and time expressions by number (`{"@m":3}`, `{"@t":0}`) instead of repeating them.
 */
export function packReading(reading: Reading): string {
  const mentions = new Map<unknown, number>(reading.mentions.map((mention, index) => [mention, index]));
  const times = new Map<unknown, number>(reading.times.map((time, index) => [time, index]));
  const { mentions: mentionList, times: timeList, ...rest } = reading;
  const referring = JSON.stringify(rest, (_, inner: unknown) => {
    const mention = mentions.get(inner);
    if (mention !== undefined) return { "@m": mention };
    const time = times.get(inner);
    return time === undefined ? inner : { "@t": time };
  });
  const anchored = timeList.map((time) => ({ ...time, anchor: time.anchor === null ? null : { "@m": mentions.get(time.anchor) ?? null } }));
  return `{"mentions":${JSON.stringify(mentionList)},"times":${JSON.stringify(anchored)},"rest":${referring}}`;
}

/** The reading that `packReading` packed. */
export function unpackReading(text: string): Reading {
  const packed = JSON.parse(text) as { mentions: Mention[]; times: TimeExpression[]; rest: Omit<Reading, "mentions" | "times"> };
  const { mentions } = packed;
  const times = packed.times.map((time) => resolve(time, mentions, []) as TimeExpression);
  return { ...(resolve(packed.rest, mentions, times) as Omit<Reading, "mentions" | "times">), mentions, times };
}

function resolve(value: unknown, mentions: readonly Mention[], times: readonly TimeExpression[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => resolve(item, mentions, times));
  const reference = value as { "@m"?: number; "@t"?: number };
  if (reference["@m"] !== undefined) return mentions[reference["@m"]];
  if (reference["@t"] !== undefined) return times[reference["@t"]];
  const resolved: { [field: string]: unknown } = {};
  for (const [field, inner] of Object.entries(value)) resolved[field] = resolve(inner, mentions, times);
  return resolved;
}
