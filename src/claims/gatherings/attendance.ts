import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import { represented } from "../../rules/gathering.ts";
import type { Attendance, Count } from "../claim.ts";
import type { Context } from "../context.ts";
import { keyword } from "../derivations.ts";
import type { Support } from "../evidence.ts";
import { type Party, standFor } from "../parties/party.ts";
import { statusTable } from "../status/table.ts";
import { type Told, voicesAt } from "../told.ts";

/** Who comes to a gathering, who stays away, and how many are said to come. */
export interface Attending {
  readonly list: readonly Attendance[];
  readonly counts: readonly Count[];
  readonly evidence: Readonly<Record<string, Support>>;
}

/** Whom somebody represents is there by him; a person then is not. */
const REPRESENTED = represented.roles.participant.paths[0];

/** Marks the evidence of a status that is told of the coming itself, also where the sentence denies it. */
export const AS_TOLD = "as told";

const ROLES = ["participant", "observer", "guest", "chair", "absent"] as const;

export function attendanceOf(match: Match, told: Told, context: Context): Attending {
  const list: Attendance[] = [];
  const counts: Count[] = [];
  const evidence: Record<string, Support> = {};
  for (const { role, path, mention } of match.fillers) {
    const isRepresented = match.rule === represented && path === REPRESENTED && mention?.kind === "person";
    const as = isRepresented ? "absent" : ROLES.find((one) => one === role);
    if (as === undefined || mention === null) continue;
    if (mention.count !== null) addCount(mention, counts, evidence, context);
    for (const party of standFor(mention, context))
      if (party.mention.kind !== "group" || party.mention.affiliation !== null) addOne(party, as, told, list, evidence, context);
  }
  return { list, counts, evidence };
}

function addOne(
  party: Party,
  role: Attendance["as"],
  told: Told,
  list: Attendance[],
  evidence: Record<string, Support>,
  context: Context,
): void {
  const path = `attendance.${list.length}`;
  const isNot = told.absent !== null && (role !== "absent" || isDenied(told, context));
  const as = !isNot ? role : role === "absent" ? "participant" : "absent";
  const level = levelOf(party.mention, context);
  evidence[`${path}.who`] = party.support;
  evidence[`${path}.as`] = isNot ? { ...told.evidence.status, from: [`role:${role}`] } : { spans: [], by: "rule", from: [`role:${role}`] };
  evidence[`${path}.status`] = isNot ? told.evidence.status : { ...told.evidence.status, from: [...told.evidence.status.from, AS_TOLD] };
  Object.assign(evidence, voicesAt(path, told.evidence));
  if (level !== null)
    evidence[`${path}.level`] = { spans: [level.mention.titleSpan ?? level.mention.span], by: "keyword", from: ["lexicon:levels"] };
  list.push({
    who: party.mention,
    of: null,
    as,
    level: level?.level ?? null,
    status: isNot ? (told.absent ?? told.status) : told.status,
    attribution: told.attribution,
  });
}

/** "Denied that he would skip it", "did not stay away": a word apart from "none of them" and from the staying away itself says that it is not so. */
function isDenied(told: Told, { doc, lexicon }: Context): boolean {
  const words = told.evidence.status.spans.map(({ start, end }) => doc.article.text.slice(start, end).toLowerCase());
  return words.some((word) => statusTable(lexicon).is(word, "not", "deny")) && !words.some((word) => NOBODY.includes(word));
}

const NOBODY = ["none", "neither", "nobody", "no one", "no"];

/** The level at which somebody comes, by the first word of their title, as it is written, that has one. */
function levelOf(mention: Mention, { doc, lexicon }: Context): { level: Attendance["level"]; mention: Mention } | null {
  if (mention.title === null) return null;
  const { start, end } = mention.titleSpan ?? mention.span;
  const level = keyword(doc.article.text.slice(start, end), ["lexicon:levels"], lexicon);
  return level === null ? null : { level: level as Attendance["level"], mention };
}

/** "11 nations" counts nations, whoever they are. */
function addCount(mention: Mention, counts: Count[], evidence: Record<string, Support>, { tree }: Context): void {
  evidence[`counts.${counts.length}`] = { spans: [mention.span], by: "number", from: [] };
  counts.push({ value: mention.count ?? 0, basis: "stated", of: tree.lemma(mention.head), listComplete: false });
}
