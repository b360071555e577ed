import type { Doc, Mention, TimeExpression } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { lookupOf } from "../lookup.ts";
import { startingIn } from "../near.ts";
import { isOfElse } from "./place-of-else.ts";

/** How far beyond a mention the next one is looked for. */
const NEXT = 12;
/** What stands between a house and its town: "State House, Mombasa", "State House Entebbe", "the ministry in Baghdad". */
const AFTER_HOUSE = /^(?:, | (?:in|of) | )$/;
/** What stands between a town and its state: "Amiens in France", "Tallinn, Estonia", "Tokyo Japan". */
const BEFORE_STATE = /^(?:,? | in |, in )$/;

/**
 * The town that the words beside a place name: of a house or a ministry the town right after it, of a sea its resort, of a state the town right before it.
 * The place itself where there is none.
 */
export function finerPlace(place: Mention, { doc }: Context): Mention {
  const { text } = doc.article;
  if (place.kind === "body") {
    for (const next of startingIn(doc.mentions, { start: place.span.end, end: place.span.end + NEXT }))
      if (next.kind === "place" && AFTER_HOUSE.test(text.slice(place.span.end, next.span.start))) return next;
    for (const inside of startingIn(doc.mentions, place.span))
      if (inside.kind === "place" && inside.span.end === place.span.end && inside.span.start > place.span.start) return inside;
  }
  if (place.kind === "place" && prepositionOf(place, doc) === "at") {
    for (const city of startingIn(doc.mentions, { start: place.span.end, end: place.span.end + FARTHEST_TOWN }))
      if (city.kind === "place" && IN_CITY.test(text.slice(place.span.end, city.span.start))) return city;
  }
  if (place.kind === "place") {
    for (const town of startingIn(doc.mentions, { start: place.span.end, end: place.span.end + FARTHEST_TOWN }))
      if (town.kind === "place" && RESORT.test(text.slice(place.span.end, town.span.start))) return town;
  }
  if (place.kind === "state") {
    for (const town of startingIn(doc.mentions, { start: place.span.start - FARTHEST_TOWN, end: place.span.start }))
      if (town.kind === "place" && !/^the /i.test(town.text) && BEFORE_STATE.test(text.slice(town.span.end, place.span.start))) return town;
  }
  return place;
}

/** The state that stands right behind a town: "Tallinn, Estonia"; null where none does. */
export function stateBehind(town: Mention, { mentions, article }: Doc): Mention | null {
  for (const state of startingIn(mentions, { start: town.span.end, end: town.span.end + NEXT }))
    if (state.kind === "state" && BEFORE_STATE.test(article.text.slice(town.span.end, state.span.start)))
      return isListed(state, { mentions, article }) ? null : state;
  return null;
}

/** "Will travel to Hawaii, Vietnam, Cambodia and Fiji": none of them lies in the next. */
function isListed(state: Mention, { mentions, article }: Pick<Doc, "mentions" | "article">): boolean {
  const { end } = state.span;
  for (const next of startingIn(mentions, { start: end, end: end + NEXT }))
    if ((next.kind === "place" || next.kind === "state") && /^,(?: and)? $/.test(article.text.slice(end, next.span.start)))
      return /^(?:,| and )/.test(article.text.slice(next.span.end, next.span.end + 5));
  return false;
}

const FARTHEST_TOWN = 60;
/** What stands between a house and its town: "at the Villa Madama in central Rome", "at the Villa Madama compound in Rome". */
const IN_CITY = /^(?: [a-z]+){0,3} in (?:[a-z]+ )?$/;

/** What stands between a sea or a region and its town: "at the Red Sea resort of Aqaba", "in the Black Sea port city Odessa". */
const RESORT = /^ (?:[a-z]+ )?(?:resort|port|city|town|village|retreat|coast)(?: (?:city|town|village))?(?: of|,)? $/;

/** What stands between a place and the day of a happening: "in Oslo on Monday", "on Monday in Oslo". */
const DAY_AFTER = /^,? ?(?:on |late on |early on |late |early )?$/;
const DAY_BEFORE = /^,? (?:in|at) (?:the )?$/;

/**
 * The place that stands right beside the day of a happening ("discussed the war in A in Oslo on Monday"), or a house or town that it is told to be "at";
 * null when there is none, or when there are two. `tokens` are those of its clause.
 */
export function placeBeside(
  when: TimeExpression | null,
  tokens: ReadonlySet<number>,
  trigger: number,
  taken: readonly Mention[],
  context: Context,
): Mention | null {
  const found = new Map<number, Mention>();
  for (const mention of candidates(tokens, taken, context)) {
    if (isOfElse(mention, trigger, context)) continue;
    const beside = when !== null && mention.kind !== "body" && isBeside(mention, when, context);
    const finer = finerPlace(mention, context);
    const at = prepositionOf(mention, context.doc) === "at" && (mention.kind !== "body" || finer !== mention);
    if ((beside || at) && !taken.includes(finer)) found.set(finer.chain, finer);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function* candidates(tokens: ReadonlySet<number>, taken: readonly Mention[], { doc }: Context): Generator<Mention> {
  const lookup = lookupOf(doc);
  for (const token of tokens) {
    const mention = lookup.mention(token, "place", "state", "body");
    if (mention === null || taken.some((other) => other.span.start <= mention.span.start && mention.span.end <= other.span.end)) continue;
    yield mention;
  }
}

function isBeside({ span }: Mention, when: TimeExpression, context: Context): boolean {
  const { text } = context.doc.article;
  if (span.end <= when.span.start && when.span.start - span.end < NEXT) {
    const marked = /\b(?:in|at|near|outside) (?:the )?$/.test(text.slice(Math.max(0, span.start - NEXT), span.start));
    return marked && DAY_AFTER.test(text.slice(span.end, when.span.start));
  }
  return when.span.end <= span.start && span.start - when.span.end < NEXT && DAY_BEFORE.test(text.slice(when.span.end, span.start));
}

/** The word right before a mention. */
function prepositionOf({ span }: Mention, doc: Doc): string {
  return /(\w+) (?:the )?$/.exec(doc.article.text.slice(Math.max(0, span.start - NEXT), span.start))?.[1] ?? "";
}
