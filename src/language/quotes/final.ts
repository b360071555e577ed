import type { Mention } from "../doc.ts";
import { quotedSpeaker } from "./cites.ts";
import { follower } from "./follower.ts";
import type { QuotePage } from "./page.ts";
import { type Place, REACH, type Voice, wordsSpan } from "./place.ts";
import { addresseeOf, passive } from "./speaker.ts";
import { named } from "./subject.ts";

/** How many words who speaks may have: "the ministry's deputy spokesman, X". */
const LONGEST_SPEAKER = 12;
/** How many words may stand after the verb: "said at a joint news conference in Lima on Friday". */
const LONGEST_TAIL = 16;

/**
 * Who tells, at the end of a sentence, all that it says, with what it has in quotation marks: "The talks “went well” for both, X said in Lima",
 * "Both want “peace” now, said X", "..., X was quoted as saying". Null where the sentence ends otherwise.
 */
export function finalVoice(page: QuotePage, place: Place): Voice | null {
  const last = page.sentenceEnd(place.close) - 1;
  if (page.sentenceStart(place.close) !== page.sentenceStart(place.open) || last - place.close > REACH) return null;
  const end = /^[.!?]$/.test(page.text(last)) ? last : last + 1;
  for (let t = end - 1; t > place.close; t--) {
    if (page.quoted[t] === 1) return null;
    const cited = quotedSpeaker(page, t, place.close);
    if (cited !== null) return { speaker: cited, cue: wordsSpan(page, t, t + 1), addressee: null };
    if (page.cue(t) !== "strong" || passive(page, t) || /ing$/.test(page.word(t))) continue;
    if (end - t > LONGEST_TAIL || !isTail(page, t + 1, end)) return null;
    const speaker = page.word(t - 1) === "," ? follower(page, t + 1, LONGEST_SPEAKER) : beforeVerb(page, t, place.close);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 1), addressee: addresseeOf(page, t) };
  }
  return null;
}

/** True when nothing but phrases stands from one token to another: no clause, no "that". */
function isTail(page: QuotePage, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (page.word(t) === "that" || page.tag(t) === "AUX" || (page.tag(t) === "VERB" && !/ing$/.test(page.word(t)))) return false;
  return true;
}

/** The mention that fills what stands between a comma and the verb, but for a title before it and an apposition behind it. */
function beforeVerb(page: QuotePage, cue: number, from: number): Mention | null {
  let end = cue;
  while (page.is("skip", end - 1) || page.is("time", end - 1) || (page.word(end - 1) === "on" && page.is("time", end))) end--;
  for (let m = page.mentionFrom(end) - 1; m >= 0 && page.first[m] > Math.max(from, end - LONGEST_SPEAKER); m--) {
    let before = page.first[m] - 1;
    while (before > from && page.tag(before) === "DET") before--;
    if (page.after[m] === end && page.word(before) === ",") return named(page, page.mentions[m]);
  }
  return null;
}
