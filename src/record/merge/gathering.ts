import type { Attendance, Count, Gathering } from "../../claims/claim.ts";
import type { Identified, Moment } from "../../identity/identified.ts";
import { daysBetween } from "../../text/day.ts";
import type { NonEmpty } from "../../text/span.ts";
import type { Dispute, Known, Supported } from "../entry.ts";
import { grouped } from "../grouped.ts";
import { identityOf } from "../link/parties.ts";
import { PLANS } from "../link/reach.ts";
import { byReport, idsOf, type Of, type Told } from "../told.ts";
import { choosePlain, chooseRef, chooseWords, type Draft, knownOf, ownRef } from "./draft.ts";
import { mergePlace, ownAttribution } from "./meeting.ts";

type Ref = Supported<Known>;
type When = Supported<Moment>;

export function mergeGathering(draft: Draft): Gathering<Ref, When> {
  const first = draft.told[0];
  const named = (told: Told) => (of(told).gathering.mention.name === null ? 0 : 1);
  const name = chooseWords(
    draft,
    "name",
    (told) => ({ words: of(told).name, bonus: named(told) }),
    ({ words }) => words,
    ({ bonus }) => bonus,
  );
  return {
    kind: "gathering",
    name: name?.words ?? of(first).name,
    gathering: chooseRef(draft, "gathering", (told) => of(told).gathering) ?? ownRef(first, of(first).gathering),
    series: chooseRef(draft, "series", (told) => of(told).series),
    ordinal: choosePlain(draft, "ordinal", (told) => of(told).ordinal, true),
    place: mergePlace(draft, (told) => of(told).place),
    host: chooseRef(draft, "host", (told) => of(told).host),
    chair: chooseRef(draft, "chair", (told) => of(told).chair),
    attendance: mergeAttendance(draft),
    counts: mergeCounts(draft),
  };
}

interface Attending {
  readonly told: Told;
  readonly attendance: Attendance<Identified, Moment>;
}

/** Who attends, each once, in the order of the reports; how, is chosen among those who say. */
function mergeAttendance(draft: Draft): Attendance<Ref, When>[] {
  const all = [...draft.told].sort(byReport).flatMap((told) => of(told).attendance.map((attendance): Attending => ({ told, attendance })));
  const people = grouped(all, ({ attendance }) => identityOf(attendance.who));
  return [...people.values()].map((rows, index) => attendanceOf(draft, rows, index));
}

function attendanceOf(draft: Draft, rows: readonly Attending[], index: number): Attendance<Ref, When> {
  const told = [...new Set(rows.map((row) => row.told))] as unknown as NonEmpty<Told>;
  const own = { ...draft, told: [...told].sort((a, b) => (a.key < b.key ? -1 : 1)), disputes: [] };
  const row = (one: Told) => rows.find((other) => other.told === one)?.attendance ?? rows[0].attendance;
  const path = `attendance.${index}`;
  const dispute = attendanceDispute(rows, `${path}.as`);
  if (dispute !== null) draft.disputes.push(dispute);
  const best = rows.find((one) => one.told.inBody && !one.told.claim.hedged) ?? rows[0];
  return {
    who: { value: knownOf(best.attendance.who), claims: idsOf(told) },
    of: chooseRef(own, `${path}.of`, (one) => row(one).of),
    as: choosePlain(own, `${path}.as`, (one) => row(one).as, false) ?? "participant",
    level: choosePlain(own, `${path}.level`, (one) => row(one).level, false),
    status: choosePlain(own, `${path}.status`, (one) => row(one).status, false) ?? best.attendance.status,
    attribution: best.attendance.attribution.map((voice) => ownAttribution(best.told, voice)),
  };
}

/** Plans of this many days apart or more are a change of mind. */
const CHANGED_AFTER = 3;

/** One report says that somebody attends and another that they stay away: both as plans of about one time, or both as what took place. */
function attendanceDispute(rows: readonly Attending[], path: string): Dispute | null {
  const plain = rows.filter(({ told }) => told.inBody && !told.claim.hedged && !told.claim.background);
  const absent = plain.filter(({ attendance }) => attendance.as === "absent");
  const present = plain.filter(({ attendance }) => attendance.as === "participant" || attendance.as === "chair");
  if (!absent.some((no) => present.some((yes) => contradict(no, yes)))) return null;
  const values = [present, absent].map((side) => ({
    value: side[0].attendance.as as string,
    claims: idsOf(side.map(({ told }) => told) as unknown as NonEmpty<Told>),
  }));
  return { path, values: values as unknown as Dispute["values"] };
}

function contradict(a: Attending, b: Attending): boolean {
  if (a.told.article === b.told.article || PLANS.has(a.attendance.status) !== PLANS.has(b.attendance.status)) return false;
  const [left, right] = [a.told.reported, b.told.reported];
  if (!PLANS.has(a.attendance.status) || left === null || right === null) return true;
  return Math.abs(daysBetween(left, right)) < CHANGED_AFTER;
}

/** The numbers stated or computed, each value of each thing counted once. */
function mergeCounts(draft: Draft): Count[] {
  const counts = new Map<string, { count: Count; told: Told[] }>();
  for (const told of [...draft.told].sort(byReport)) {
    for (const count of of(told).counts) {
      const key = `${count.of} ${count.value} ${count.basis} ${count.listComplete}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { count, told: [told] });
      else known.told.push(told);
    }
  }
  return [...counts.values()].map(({ count, told }, index) => {
    draft.support.set(`counts.${index}`, idsOf(told as unknown as NonEmpty<Told>));
    return count;
  });
}

function of({ claim }: Told): Of<"gathering"> {
  return claim.happening as Of<"gathering">;
}
