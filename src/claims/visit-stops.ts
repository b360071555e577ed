import type { Mention, TimeExpression } from "../language/doc.ts";
import type { Context } from "./context.ts";
import { startingIn } from "./near.ts";

/** A place that a visit takes somebody to, with the day that the words give this stop and no other. */
export interface Stop {
  readonly site: Mention | null;
  readonly when: TimeExpression | null;
}

/** How far from its place a day may stand. */
const BESIDE = 40;
/** How many stops a sentence may have to which the words add. */
const MOST = 12;
/** What stands between a place and its day: "Cairo on Monday", "Amman, Jordan, on Tuesday", "Oslo at the end of May", "Oslo (May 3)". */
const DAY_AFTER =
  /^(?: \($|(?: \([^()]{1,20}\))?,? (?:(?:on|in|for|from|late|early|by|until|at|during) ){0,2}(?:the )?(?:(?:end|beginning|start|middle) of )?$)/;
/** What stands between a day and its place: "Tuesday to Lima", "on Tuesday in Lima". */
const DAY_BEFORE = /^ (?:to|in|at|for) (?:the )?$/;
/** What joins one stop with its day to the next. */
const NEXT = /^(?:,? and|,|;|,? then|,? and then|,? followed by) (?:to |in |on to )?(?:the )?$/;

/**
 * The stops of a journey with a day each, where the words give at least two of them one ("Egypt in May and Jordan in June"); also those that
 * the tree hangs on the day before them. Else the places as they are, without days of their own.
 */
export function stopsOf(places: readonly (Mention | null)[], context: Context): readonly Stop[] {
  const stops: Stop[] = places.map((site) => ({ site, when: site === null ? null : dayBeside(site, context) }));
  for (let at = 0; at < stops.length && stops.length < MOST; at++) {
    const next = nextStop(stops[at], context);
    if (next !== null && !stops.some(({ site }) => site?.id === next.site?.id)) stops.splice(at + 1, 0, next);
  }
  const days = new Set(stops.flatMap(({ when }) => (when === null ? [] : [when.span.start])));
  return days.size > 1 ? stops : places.map((site) => ({ site, when: null }));
}

/**
 * The day of a visit to one place whose clause gives it one that stands before the visit: the day right behind the place, if there is one, is the
 * visit's ("arrived in May after a trip to Rwanda in April").
 */
export function ownDay(when: TimeExpression | null, trigger: number, site: Mention, context: Context): TimeExpression | null {
  if (when === null || when.last >= trigger || site.head < trigger) return null;
  const beside = dayBeside(site, context);
  return beside !== null && beside.first > trigger ? beside : null;
}

/** The day right after a place, else right before it. */
function dayBeside(site: Mention, { doc }: Context): TimeExpression | null {
  const { text } = doc.article;
  const from = Math.max(0, site.span.start - BESIDE);
  let before: TimeExpression | null = null;
  for (const time of startingIn(doc.times, { start: from, end: site.span.end + BESIDE })) {
    if (time.type !== "DATE") continue;
    if (time.span.end <= site.span.start && DAY_BEFORE.test(text.slice(time.span.end, site.span.start))) before = time;
    if (time.span.start >= site.span.end && DAY_AFTER.test(text.slice(site.span.end, time.span.start))) return time;
  }
  return before;
}

/** The place with a day of its own that follows the day of a stop: "and Jordan in June". */
function nextStop(last: Stop, context: Context): Stop | null {
  const { doc } = context;
  if (last.site === null || last.when === null || last.when.span.start < last.site.span.end) return null;
  const end = last.when.span.end;
  for (const site of startingIn(doc.mentions, { start: end, end: end + BESIDE / 2 })) {
    if (!NEXT.test(doc.article.text.slice(end, site.span.start))) return null;
    if (site.kind !== "place" && site.kind !== "state") continue;
    const when = dayBeside(site, context);
    return when === null || when.span.start < site.span.end ? null : { site, when };
  }
  return null;
}
