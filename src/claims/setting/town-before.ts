import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";

/** How far behind its trigger a meeting may be told to be at a house. */
const FARTHEST = 140;
/** What stands before a town by whose name a house is called: "at a", "at the luxurious". */
const AT = /(?:\b(?:at|in|inside)) (?:an?|the|his|her|their) (?:[a-z-]+ )?$/i;
/** Such a house behind the town. */
const HOUSE =
  /^(?: [a-z-]+)? (?:hotel|airport|residence|villa|restaurant|palace|guest ?house|mansion|home|conference cent(?:er|re)|club)\b/i;

/**
 * The town by which a house or the meeting itself is called: "met at a Vienna hotel", "the Vienna meeting between A and B". Null where there is none.
 */
export function placeBefore({ trigger, sentence }: Match, context: Context): Mention | null {
  const { doc, tree } = context;
  const { text } = doc.article;
  const { span } = sentenceWords(doc, sentence);
  const { start, end } = tree.span(trigger);
  if (tree.tag(trigger) === "NOUN")
    for (const town of startingIn(doc.mentions, { start: span.start, end: start }))
      if (town.kind === "place" && town.span.end === start - 1 && isPlain(text.slice(start, end))) return town;
  for (const town of startingIn(doc.mentions, { start: end, end: Math.min(span.end, end + FARTHEST) })) {
    if (town.kind !== "place" || !HOUSE.test(text.slice(town.span.end, town.span.end + FARTHEST))) continue;
    if (AT.test(text.slice(end, town.span.start))) return town;
  }
  return null;
}

/** What is held in the town before it; "the Vienna round" may be one of a series held anywhere. */
function isPlain(noun: string): boolean {
  return /^(?:meeting|talks|summit|negotiations|encounter)$/i.test(noun);
}
