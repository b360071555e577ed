import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { finerPlace } from "./finer-place.ts";

/** What stands before the place of an event beside which others meet: "on the sidelines of the ASEAN events in", "of a trade fair held in". */
const BESIDE =
  /\b(?:sidelines?|margins?|fringes?) of (?:(?!to )[\p{L}\p{N}.'’-]+ ){1,12}in (?:the (?:[\p{L}-]+ )?(?:capital|city) (?:of )?)?$/u;
const LONGEST = 130;

/** The place of the event beside which a sentence tells its meeting to be, whatever the event is called; null where it tells none, or two. */
export function placeBesideEvent({ sentence }: Match, taken: readonly Mention[], context: Context): Mention | null {
  const { text } = context.doc.article;
  const { span } = sentenceWords(context.doc, sentence);
  if (!/\b(?:sideline|margin|fringe)s?\b/.test(text.slice(span.start, span.end))) return null;
  const found = new Map<number, Mention>();
  for (const place of startingIn(context.doc.mentions, span)) {
    if ((place.kind !== "place" && place.kind !== "state") || taken.some(({ chain }) => chain === place.chain)) continue;
    if (BESIDE.test(text.slice(Math.max(span.start, place.span.start - LONGEST), place.span.start)))
      found.set(place.chain, finerPlace(place, context));
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}
