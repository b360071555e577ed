import type { Status } from "../../claims/claim.ts";
import type { Day } from "../../text/day.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Dispute, Entry, Supported } from "../entry.ts";
import { grouped } from "../grouped.ts";
import { byKey, idsOf, type Told } from "../told.ts";

/** Of several statuses that reports of one day give, the one that says most. */
const STRENGTH: Readonly<Record<Status, number>> = {
  cancelled: 9,
  postponed: 8,
  held: 7,
  "under way": 6,
  denied: 5,
  planned: 4,
  expected: 3,
  possible: 2,
  proposed: 1,
};

/** What a later report of a held meeting cannot undo. */
const UNDOES_HELD: ReadonlySet<Status> = new Set(["cancelled", "denied"]);

export interface Course {
  readonly status: Supported<Status>;
  readonly history: Entry["history"];
  readonly dispute: Dispute | null;
}

/**
 * The status and how it came about: the latest good report wins, where good is told in the body, not hedged and not as background.
 * A held meeting is not unheld by a plan, whenever that was told. What begins after a report was written cannot be told by it as held. An
 * editor's ruling wins over all.
 */
export function courseOf(told: readonly Told[], begins: Day | null): Course {
  const days = grouped(told, ({ reported }) => reported ?? "");
  const history: { status: Status; day: string | null; claims: Told[] }[] = [];
  let current: { status: Status; quality: number } | null = null;
  for (const day of [...days.keys()].sort()) {
    const reports = days.get(day) ?? [];
    const next = strongest(reports, begins);
    const claims = reports.filter(({ claim }) => claim.status === next.status);
    const last = history.at(-1);
    if (last !== undefined && last.status === next.status) last.claims.push(...claims);
    else history.push({ status: next.status, day: day === "" ? null : day, claims });
    if (current === null || overrides(next, current)) current = next;
  }
  const ruled = told.find((one) => one.ruled.has("status"))?.claim.status;
  const status = ruled ?? current?.status ?? told[0].claim.status;
  return {
    status: statusSupport(told, status),
    history: history.map(({ status: value, day, claims }) => ({ status: { value, claims: sortedIds(claims) }, day })),
    dispute: ruled === undefined ? disputeOf(told, status, begins) : null,
  };
}

/**
 * 2 told plainly in the body, 1 hedged, as background, or as held without a day beside a plan of the same report for a day that is not
 * over, 0 in a title, caption or bullet alone, -1 what cannot have been known.
 */
function qualityOf({ inBody, claim, latest, article }: Told, begins: Day | null, reports: readonly Told[]): number {
  const known = claim.status === "held" || claim.status === "under way";
  if (known && begins !== null && latest !== null && begins > latest) return -1;
  if (!inBody) return 0;
  if (claim.hedged || claim.background) return 1;
  const isAhead = claim.when === null && begins !== null && latest !== null && begins >= latest;
  return known && isAhead && reports.some((other) => other.article === article && isPlan(other)) ? 1 : 2;
}

/** Rules by which somebody has come for talks: those may well be over on the same day. */
const COMING: readonly string[] = ["meeting/come-for-talks", "meeting/come-together"];

function isPlan({ inBody, claim }: Told): boolean {
  return inBody && !COMING.includes(claim.rule) && !claim.hedged && !claim.background && claim.when !== null && claim.status === "planned";
}

function strongest(reports: readonly Told[], begins: Day | null): { status: Status; quality: number } {
  let best = { status: reports[0].claim.status, quality: -2 };
  for (const report of reports) {
    const quality = qualityOf(report, begins, reports);
    const stronger = STRENGTH[report.claim.status] > STRENGTH[best.status];
    if (quality > best.quality || (quality === best.quality && stronger)) best = { status: report.claim.status, quality };
  }
  return best;
}

function overrides(next: { status: Status; quality: number }, current: { status: Status; quality: number }): boolean {
  if (next.quality < current.quality) return false;
  return current.status !== "held" || current.quality < 2 || UNDOES_HELD.has(next.status);
}

/** Told plainly as held by one report and as not held by another. */
function disputeOf(told: readonly Told[], status: Status, begins: Day | null): Dispute | null {
  const good = told.filter((one) => qualityOf(one, begins, told) === 2);
  const held = good.filter(({ claim }) => claim.status === "held");
  const undone = good.filter(({ claim }) => UNDOES_HELD.has(claim.status));
  const clash = undone.some((no) => held.some((yes) => contradict(no, yes)));
  if (!clash) return null;
  const values = [held, undone].map((claims) => ({ value: claims[0].claim.status as string, claims: sortedIds(claims) }));
  const ordered = values.sort((a, b) => Number(b.value === status) - Number(a.value === status));
  return { path: "status", values: ordered as unknown as NonEmpty<Supported<string>> };
}

/** Told by two reports, the denial not earlier, and both give a day or both the same place: else they may be of two meetings. */
function contradict(no: Told, yes: Told): boolean {
  if (yes.article === no.article || (yes.reported !== null && no.reported !== null && no.reported < yes.reported)) return false;
  if (yes.claim.when !== null && no.claim.when !== null) return true;
  const [here, there] = [placeName(yes), placeName(no)];
  return here !== null && here === there;
}

function placeName({ claim: { happening } }: Told): string | null {
  return "place" in happening ? (happening.place?.name ?? null) : null;
}

function statusSupport(told: readonly Told[], status: Status): Supported<Status> {
  return { value: status, claims: sortedIds(told.filter(({ claim }) => claim.status === status)) };
}

function sortedIds(told: readonly Told[]): Supported<Status>["claims"] {
  return idsOf([...told].sort(byKey) as unknown as NonEmpty<Told>);
}
