import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";
import { endsSentence, type Place, REACH } from "./place.ts";

/** How many words "In a statement that was issued on Monday," may have. */
const LONGEST_OPENING = 14;
const GIVERS: ReadonlySet<Mention["kind"]> = new Set(["person", "body", "state", "group"]);

/**
 * "X was in no doubt: “We will go.”", "In a statement, X defended the raid: “It was just.”": whoever the sentence is about says what stands
 * after the colon as a sentence of its own; a body or a state only where a text is told of. Null where the sentence goes on to tell of others.
 */
export function openerOf(page: QuotePage, place: Place, from: number): Mention | null {
  const { text } = page.parsed.article;
  if (place.open - from > REACH || !endsSentence(page, place) || !/[\p{Lu}[]/u.test(text.charAt(place.marked.span.start))) return null;
  const opening = openingOf(page, from, place.open);
  for (const start of [from, opening.end]) {
    const m = page.mentionFrom(start);
    const opener = page.mentions[m];
    if (opener === undefined || page.first[m] > start + 1 || !GIVERS.has(opener.kind)) continue;
    const named = opener.kind === "person" || (start > from && opening.isOfText);
    if (named && !/^['’]s?$/.test(page.word(page.after[m]))) return tellsOfOthers(page, page.after[m], place.open) ? null : opener;
  }
  return null;
}

/** What stands before the first comma of a sentence: where it ends, and whether it tells of a text: "In a statement on the raid, ". */
function openingOf(page: QuotePage, from: number, limit: number): { end: number; isOfText: boolean } {
  let isOfText = false;
  for (let t = from; t < Math.min(limit, from + LONGEST_OPENING); t++) {
    if (page.is("text", t)) isOfText = true;
    if (page.word(t) === ",") return { end: t + 1, isOfText };
  }
  return { end: from, isOfText: false };
}

/** True where people are told of from one token to another, but in a relative clause or right behind the first comma. */
function tellsOfOthers(page: QuotePage, from: number, to: number): boolean {
  let isAside = page.word(from) === ",";
  for (let t = from + 1, m = page.mentionFrom(from); t < to; t++) {
    if (page.word(t) === ",") isAside = false;
    if (/^(?:who|which|whom)$/.test(page.word(t))) isAside = true;
    for (; m < page.mentions.length && page.first[m] <= t; m++)
      if (!isAside && (page.mentions[m].kind === "person" || page.mentions[m].kind === "group")) return true;
  }
  return false;
}
