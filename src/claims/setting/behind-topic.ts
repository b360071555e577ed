import type { Match } from "../../grammar/match.ts";
import type { Mention } from "../../language/doc.ts";
import type { Context } from "../context.ts";
import { sentenceWords } from "../make.ts";
import { startingIn } from "../near.ts";
import { finerPlace } from "./finer-place.ts";

/** How far behind talks the place may stand. */
const FARTHEST = 120;
/** What leads from talks to the state that they are about, in one breath: "on", "discussed the war in", "focused on a truce in". */
const TO_TOPIC =
  /^(?!.*\b(?:after|following|before|amid|since|that|which|who|whom|whose|where|when|while|to|and then|by)\b)[^,;:.()“”"]*\b(?:on|about|over|regarding|concerning|in|for|around|against) (?:the )?$/i;

/**
 * The town behind a state that talks are about: "held talks on Mali in Algiers", "discussed the war in Yemen in Muscat on Monday". No town is in a state
 * that stands before it with "in", so that the town is that of the talks. Null where there is none.
 */
export function placeBehindTopic({ trigger, sentence }: Match, taken: readonly Mention[], context: Context): Mention | null {
  const { doc, tree } = context;
  const { text } = doc.article;
  const { start, end } = tree.span(trigger);
  const until = Math.min(sentenceWords(doc, sentence).span.end, end + FARTHEST);
  let topic: Mention | null = null;
  for (const mention of startingIn(doc.mentions, { start, end: until })) {
    if (mention.kind !== "state" && mention.kind !== "place") continue;
    const isBehind = topic !== null && mention.kind === "place" && text.slice(topic.span.end, mention.span.start) === " in ";
    if (isBehind && !taken.includes(mention)) return finerPlace(mention, context);
    topic = TO_TOPIC.test(text.slice(end, mention.span.start)) ? mention : null;
  }
  return null;
}
