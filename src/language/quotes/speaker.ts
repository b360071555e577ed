import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";
import { subjectBeside } from "./subject.ts";
import { textSpeaker, textSubject } from "./text.ts";

/**
 * Who says what the reporting verb at `cue` reports, among the mentions from `from` on: its subject, or, where that is a text ("the
 * statement said"), whoever gives the text, else the text itself. Null when nobody is found.
 */
export function subjectOf(page: QuotePage, cue: number, from: number): Mention | null {
  const text = textSubject(page, cue, from);
  return text >= 0 ? textSpeaker(page, text, cue) : subjectBeside(page, cue, from);
}

/** True when the cue is a passive participle ("was told"), so that its subject does not speak. */
export function passive(page: QuotePage, cue: number): boolean {
  if (/ing$/.test(page.word(cue))) return false;
  let t = cue - 1;
  while (t >= 0 && page.tag(t) === "ADV") t--;
  return page.is("be", t);
}

/** The one spoken to: the mention right after "told" and the like. */
export function addresseeOf(page: QuotePage, cue: number): Mention | null {
  if (!page.is("told", cue)) return null;
  let t = cue + 1;
  while (page.tag(t) === "DET" && page.mentionFrom(t) < page.mentions.length && page.first[page.mentionFrom(t)] !== t) t++;
  const m = page.mentionFrom(t);
  return m < page.mentions.length && page.first[m] === t && page.quoted[t] === 0 ? page.mentions[m] : null;
}
