import type { Mention, TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { startingIn } from "../near.ts";

/** A place that a visit takes somebody to, with the day that the words give this stop and no other. */
export interface Stop {
  readonly site: Mention | null;
  readonly when: TimeExpression | null;
}

/** What joins two of a list. */
const LISTED = /^(?:,|,? and|,? then) (?:the )?$/;
/** How far from its place a day may stand. */
const BESIDE = 40;
/** How far apart two places of a list may stand between which others are. */
const LONGEST_GAP = 80;
/** How many stops a sentence may have to which the words add. */
const MOST = 12;
/** What stands between a place and its day: "Cairo on Monday", "Amman, Jordan, on Tuesday", "Oslo at the end of May", "Oslo (May 3)". */
const DAY_AFTER =
  /^(?: \($|(?: \([^()]{1,20}\)|, \p{Lu}[\p{L} .]{2,24})?,? (?:(?:on|in|for|from|between|late|early|by|until|at|during) ){0,2}(?:the )?(?:(?:end|beginning|start|middle) of )?$)/u;
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
    const next = nextStops(stops[at], context).filter((one) => !stops.some(({ site }) => site?.id === one.site?.id));
    stops.splice(at + 1, 0, ...next);
  }
  addSkipped(stops, context);
  shareDays(stops, context);
  const days = new Set(stops.flatMap(({ when }) => (when === null ? [] : [when.span.start])));
  return days.size > 1 ? stops : stops.map(({ site }) => ({ site, when: null }));
}

/** Adds what stands between two places of one list and hangs elsewhere in the tree: "A, B, C and D". */
function addSkipped(stops: Stop[], context: Context): void {
  const { doc } = context;
  stops.sort((a, b) => (a.site?.span.start ?? 0) - (b.site?.span.start ?? 0));
  for (let at = stops.length - 1; at > 0 && stops.length < MOST; at--) {
    const [one, other] = [stops[at - 1].site, stops[at].site];
    if (one === null || other === null || other.span.start - one.span.end > LONGEST_GAP) continue;
    const skipped: Mention[] = [];
    let end = one.span.end;
    for (const site of startingIn(doc.mentions, { start: end, end: other.span.start })) {
      if (site.span.start < end) continue;
      if (site.kind !== one.kind || one.kind !== other.kind || !LISTED.test(doc.article.text.slice(end, site.span.start))) break;
      skipped.push(site);
      end = site.span.end;
    }
    if (LISTED.test(doc.article.text.slice(end, other.span.start)))
      stops.splice(at, 0, ...skipped.map((site) => ({ site, when: dayBeside(site, context) })));
  }
}

/** Gives the day behind a list to all of it: "A and B on Monday and C, D and E in May". */
function shareDays(stops: Stop[], { doc }: Context): void {
  for (let at = stops.length - 2; at >= 0; at--) {
    const [{ site, when }, next] = [stops[at], stops[at + 1]];
    if (when !== null || site === null || next.site === null || next.when === null || next.when.span.start < next.site.span.end) continue;
    if (LISTED.test(doc.article.text.slice(site.span.end, next.site.span.start))) stops[at] = { site, when: next.when };
  }
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

/** The places with a day of their own that follow the day of a stop: "and Jordan in June", ", Jordan and Oman in June". */
function nextStops(last: Stop, context: Context): readonly Stop[] {
  const { doc } = context;
  if (last.site === null || last.when === null || last.when.span.start < last.site.span.end) return [];
  const sites: Mention[] = [];
  let end = last.when.span.end;
  for (const site of startingIn(doc.mentions, { start: end, end: end + LONGEST_GAP })) {
    if (site.span.start < end) continue;
    if (!(sites.length === 0 ? NEXT : LISTED).test(doc.article.text.slice(end, site.span.start))) return [];
    if (site.kind !== "place" && site.kind !== "state") continue;
    sites.push(site);
    end = site.span.end;
    const when = dayBeside(site, context);
    if (when !== null) return when.span.start < end ? [] : sites.map((one) => ({ site: one, when }));
  }
  return [];
}
