import type { Moment } from "../../identity/identified.ts";
import { daysBetween } from "../../text/day.ts";
import type { Supported } from "../entry.ts";
import { PLANS } from "../link/reach.ts";
import type { Told } from "../told.ts";
import { type Choice, choose, type Option, RULED } from "./choose.ts";
import { type Draft, noted } from "./draft.ts";

const RANKS = { time: 5, day: 4, week: 2, month: 1, year: 0 } as const;
/** Plans told this many days apart or more are a change of plan, not a contradiction. */
const CHANGED_AFTER = 3;

/** The moment of a role, chosen for support and exactness. */
export function chooseMoment(draft: Draft, path: string, get: (told: Told) => Moment | null): Supported<Moment> | null {
  return noted(draft, path, choiceOf(draft, path, get), labelOf);
}

/**
 * When the happening is. What was held decides before what was planned, and a postponed day last. A differing day is a
 * dispute only between claims of one sort: two of what was held, or two plans told at about the same time. A day that the world gave is no
 * report's word and disputes nothing.
 */
export function chooseWhen(draft: Draft): Supported<Moment> | null {
  const choice = choiceOf(draft, "when", ({ claim }) => claim.when);
  if (choice === null) return null;
  const isKnownOnly = choice.value.value.basis === "inferred";
  const rivals = choice.rivals.filter(
    (rival) => !isKnownOnly && rival.value.basis !== "inferred" && contradicts(draft, choice.value, rival),
  );
  return noted(draft, "when", { ...choice, rivals }, labelOf);
}

function choiceOf(draft: Draft, path: string, get: (told: Told) => Moment | null): Choice<Moment> | null {
  const options = draft.told.flatMap((told): Option<Moment>[] => {
    const moment = get(told);
    if (moment === null) return [];
    const rank = isOfTour(told, moment) ? 1 / (1 + daysIn(moment)) : rankOf(moment);
    return [{ told, value: moment, key: keyOf(moment), rank, priority: priorityOf(told, path) }];
  });
  return choose(options, draft.origins, momentsClash);
}

/** What was held before what is planned, words before what only the world knows of a gathering's days. */
function priorityOf(told: Told, path: string): number {
  const { claim, ruled } = told;
  if (ruled.has(path)) return RULED;
  if (path !== "when") return 0;
  if (isOutOfTime(told)) return -4;
  if (claim.status === "postponed") return -2;
  const byWords = claim.when?.basis === "inferred" ? 0 : 1;
  return claim.status === "held" && !claim.hedged ? 2 + byWords : byWords;
}

/** A plan for a day that was over when it was told, or a report of a day still to come: the day was reckoned wrongly, whoever did it. */
function isOutOfTime({ claim, reported, latest }: Told): boolean {
  if (claim.when === null) return false;
  if (PLANS.has(claim.status)) return reported !== null && claim.when.latest !== null && claim.when.latest < reported;
  return claim.status === "held" && latest !== null && claim.when.earliest !== null && claim.when.earliest > latest;
}

function daysIn({ earliest, latest }: Moment): number {
  return earliest === null || latest === null ? 0 : daysBetween(earliest, latest);
}

/** True for the days of a journey to several places, of which those of one stop are a part: "will travel to Peru, Chile and Cuba on 3-12 May". */
function isOfTour({ claim }: Told, { earliest, latest }: Moment): boolean {
  return claim.happening.kind === "visit" && claim.apart !== null && earliest !== latest;
}

export function rankOf(moment: Moment): number {
  if (moment.earliest === null && moment.latest === null) return moment.precision === "day" ? 1 : 0;
  const exact = moment.earliest === moment.latest || moment.extent === "throughout" ? 10 : 0;
  return exact + RANKS[moment.precision] + (moment.basis === "stated" ? 1 : 0);
}

function keyOf({ value, earliest, latest, time, extent }: Moment): string {
  return earliest === null && latest === null ? `open ${value}` : `${earliest} ${latest} ${time ?? ""} ${extent}`;
}

/** True when no day is in both moments. */
function momentsClash(a: Moment, b: Moment): boolean {
  const isBefore = (left: Moment, right: Moment) => left.latest !== null && right.earliest !== null && left.latest < right.earliest;
  return isBefore(a, b) || isBefore(b, a);
}

export function labelOf({ value, earliest, latest, precision }: Moment): string {
  if (earliest !== null && earliest === latest) return earliest;
  if (earliest !== null && latest !== null && precision === "day") return `${earliest}/${latest}`;
  return value;
}

function contradicts(draft: Draft, winner: Supported<Moment>, rival: Supported<Moment>): boolean {
  const sayers = (value: Supported<Moment>) =>
    draft.told.filter((told) => value.claims.includes(told.claim.id) && told.claim.status !== "postponed" && !isOutOfTime(told));
  return sayers(winner).some((left) => sayers(rival).some((right) => sameSort(left, right)));
}

function sameSort(a: Told, b: Told): boolean {
  const [left, right] = [PLANS.has(a.claim.status), PLANS.has(b.claim.status)];
  if (left !== right) return a.article === b.article;
  if (!left || a.reported === null || b.reported === null) return true;
  const apart = daysBetween(a.reported, b.reported);
  return apart < CHANGED_AFTER && apart > -CHANGED_AFTER;
}
