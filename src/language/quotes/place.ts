import type { Span } from "../../text/span.ts";
import type { Mention } from "../doc.ts";
import type { Marked } from "./marks.ts";
import type { QuotePage } from "./page.ts";

/** How many tokens a search for a reporting verb looks to either side: keeps the time linear on any text. */
export const REACH = 60;

/** A marked quotation in tokens: `open` is the opening mark, `close` the token after the closing one. */
export interface Place {
  readonly marked: Marked;
  readonly open: number;
  readonly close: number;
}

/** Who speaks and by which words it is known. */
export interface Voice {
  readonly speaker: Mention;
  readonly cue: Span | null;
  readonly addressee: Mention | null;
}

/** A quotation with who speaks. */
export interface Found {
  readonly place: Place;
  readonly voice: Voice | null;
  /** True when it is told as a name, a title or somebody's word, not as speech. */
  readonly named: boolean;
}

/** How many words are quoted, up to ten. */
export function wordCount(page: QuotePage, place: Place): number {
  let count = 0;
  for (let t = place.open; t < place.close && count < 10; t++) if (page.tag(t) !== "PUNCT" && page.tag(t) !== "SYM") count++;
  return count;
}

/** True for words quoted inside a sentence of the reporter's: nothing but a word stands before the opening mark. */
export function embedded(page: QuotePage, place: Place): boolean {
  const before = page.text(place.open - 1);
  if (place.open === page.sentenceStart(place.open) || place.marked.continues) return false;
  return /^[\p{L}\p{N}'’]/u.test(before) && page.cue(place.open - 1) === null;
}

/** True when the quoted words end as a sentence does. */
export function endsSentence(page: QuotePage, place: Place): boolean {
  const last = page.parsed.article.text[place.marked.span.end - 1];
  return last === "." || last === "!" || last === "?";
}

/** The span of the tokens from `from` to `to`, exclusive. */
export function wordsSpan(page: QuotePage, from: number, to: number): Span {
  return { start: page.parsed.tokens.start[from], end: page.parsed.tokens.end[to - 1] };
}
