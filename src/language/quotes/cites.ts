import type { Mention } from "../doc.ts";
import { follower } from "./follower.ts";
import type { QuotePage } from "./page.ts";
import { passive, subjectOf } from "./speaker.ts";

/** "X was quoted by Y as saying", "Y quoted X as saying": the one whose words they are; null for any other cue. */
export function quotedSpeaker(page: QuotePage, cue: number, from: number): Mention | null {
  const saying = isSaying(page, cue) ? cue : page.is("cites", cue) ? sayingAfter(page, cue) : doingToSay(page, cue);
  if (saying < 0) return null;
  let cites = saying - 1;
  while (cites > from && cites > saying - 12 && !page.is("cites", cites)) cites--;
  if (!page.is("cites", cites)) return null;
  return passive(page, cites) ? subjectOf(page, cites, from) : follower(page, cites + 1);
}

/** True for "Y quoted a letter as saying": the words are of no mention, and not of Y. */
export function citesStranger(page: QuotePage, cue: number, from: number): boolean {
  const saying = isSaying(page, cue) ? cue : page.is("cites", cue) ? sayingAfter(page, cue) : -1;
  if (saying < 0) return false;
  for (let t = saying - 1; t > from && t > saying - 12; t--) if (page.is("cites", t)) return !passive(page, t);
  return false;
}

/** "Y quoted X as emerging from the talks to tell reporters": the participle before "to tell"; -1 where there is none. */
function doingToSay(page: QuotePage, cue: number): number {
  if (page.word(cue - 1) !== "to") return -1;
  for (let t = cue - 2; t > cue - 8; t--) if (page.word(t - 1) === "as" && /ing$/.test(page.word(t))) return t;
  return -1;
}

/** "as saying", "as telling reporters", "as having said". */
function isSaying(page: QuotePage, token: number): boolean {
  if (page.cue(token) !== "strong") return false;
  if (page.word(token - 1) === "having") return page.word(token - 2) === "as";
  return page.word(token - 1) === "as" && /ing$/.test(page.word(token));
}

function sayingAfter(page: QuotePage, cue: number): number {
  for (let t = cue + 2; t < cue + 10 && t < page.count; t++) if (isSaying(page, t)) return t;
  return -1;
}
