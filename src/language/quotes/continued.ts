import type { Mention } from "../doc.ts";
import type { QuotePage } from "./page.ts";
import { embedded, endsSentence, type Found, type Place, REACH, type Voice, wordCount } from "./place.ts";
import { passive, subjectOf } from "./speaker.ts";
import { named } from "./subject.ts";
import { issuerOf, textSubject } from "./text.ts";

/** A quotation without a cue goes on from the one before, in the same or the next paragraph. */
export function continued(page: QuotePage, place: Place, previous: Found | null, fresh: boolean): Voice | null {
  if (previous === null || previous.voice === null || previous.named || !fresh) return null;
  const blocks = page.parsed.article.blocks;
  const here = place.marked.block;
  const there = previous.place.marked.block;
  if (blocks[here].section !== blocks[there].section || wordCount(page, place) < 4) return null;
  const toldAfter = previous.voice.cue !== null && previous.voice.cue.start >= previous.place.marked.close;
  if (embedded(page, previous.place) && !(toldAfter && here === there) && !fillsBlock(page, place)) return null;
  if (here === there) return onlyAttribution(page, previous.place, place) ? previous.voice : null;
  const begins = place.marked.open === blocks[here].span.start;
  return here === there + 1 && begins && endsBlock(page, previous, blocks[there].span.end) ? previous.voice : null;
}

/** True for a paragraph that is nothing but whole sentences in marks. */
function fillsBlock(page: QuotePage, place: Place): boolean {
  const { span } = page.parsed.article.blocks[place.marked.block];
  return place.marked.open === span.start && place.marked.close === span.end && endsSentence(page, place);
}

/** True when no new sentence of the reporter's stands between two quotations. */
function onlyAttribution(page: QuotePage, a: Place, b: Place): boolean {
  let stops = 0;
  for (let t = a.close; t < b.open; t++) if (/^[.!?]$/.test(page.text(t))) stops++;
  return stops <= 1 && !(endsSentence(page, a) && b.open > a.close && stops > 0);
}

/** True when a quotation, or its attribution, is the last of its paragraph. */
function endsBlock(page: QuotePage, found: Found, blockEnd: number): boolean {
  let stops = 0;
  let words = 0;
  for (let t = found.place.close; t < page.count && page.parsed.tokens.start[t] < blockEnd; t++) {
    if (/^[.!?]$/.test(page.text(t))) stops++;
    else words++;
  }
  return words === 0 || (stops <= 1 && !endsSentence(page, found.place));
}

/** A whole sentence in marks after a sentence that tells of somebody: its subject, when that is a person, speaks. */
export function introduced(page: QuotePage, place: Place): Voice | null {
  const text = page.parsed.article.text;
  const before = place.open - 1;
  const block = page.parsed.article.blocks[place.marked.block].span;
  if (before < 0 || !(endsSentence(page, place) || page.word(place.close) === ".")) return null;
  if (page.parsed.tokens.start[before] < block.start) return fillsBlock(page, place) ? toldAbove(page, place) : null;
  if (!/^[\p{Lu}[.…]/u.test(text.slice(place.marked.span.start, place.marked.span.start + 1)) || page.quoted[before] === 1) return null;
  const start = page.sentenceStart(before);
  const m = page.mentionFrom(start);
  const begins = m < page.mentions.length && page.first[m] <= start + 2 ? speaking(page, page.mentions[m]) : null;
  const speaker = lastReporter(page, start, before) ?? strongReporter(page, start, before) ?? begins ?? firstReporter(page, start, before);
  return speaker === null ? null : { speaker, cue: null, addressee: null };
}

/** For a paragraph that is nothing but quotation whoever said what the last sentence of the paragraph before tells, or gave the text it tells of. */
function toldAbove(page: QuotePage, place: Place): Voice | null {
  const { blocks } = page.parsed.article;
  const above = blocks[place.marked.block - 1];
  if (above === undefined || above.kind !== "paragraph" || above.section !== blocks[place.marked.block].section) return null;
  const last = page.tokenAt(above.span.end) - 1;
  const from = page.sentenceStart(last);
  const giver = giverAbove(page, from, last);
  if (giver !== null) return { speaker: giver, cue: null, addressee: null };
  for (let t = from; t < Math.min(last, from + REACH); t++) {
    if (page.quoted[t] === 1) return null;
    if (page.cue(t) === null) continue;
    if (page.cue(t) !== "strong" || passive(page, t)) return null;
    const speaker = subjectOf(page, t, from);
    const voice = speaker === null || textSubject(page, t, from) >= 0 ? speaker : speaking(page, speaker);
    return voice === null ? null : { speaker: voice, cue: null, addressee: null };
  }
  return null;
}

/** "In a statement signed by X, the envoy was recalled.", "X issued a statement on the raid.", "X said so in a statement.": who gives the text. */
function giverAbove(page: QuotePage, from: number, to: number): Mention | null {
  for (let t = from; t < Math.min(to, from + REACH); t++) {
    if (page.quoted[t] === 1) return null;
    if (!page.is("text", t)) continue;
    let first = t - 1;
    while (first > from && /^(?:DET|ADJ|NOUN)$/.test(page.tag(first))) first--;
    const opens = first === from && page.tag(first) === "ADP";
    const given = page.is("issued", first) || (page.tag(first) === "ADP" && first > from && toldIn(page, from, first));
    return opens || given ? issuerOf(page, t) : null;
  }
  return null;
}

/** True when a verb of saying stands close before "in a statement". */
function toldIn(page: QuotePage, from: number, preposition: number): boolean {
  for (let t = preposition - 1; t >= Math.max(from, preposition - 4); t--) if (page.cue(t) === "strong") return !passive(page, t);
  return false;
}

/** A person, or a pronoun that can speak; null for any other mention. */
function speaking(page: QuotePage, mention: Mention): Mention | null {
  if (mention.kind === "person") return named(page, mention);
  return mention.kind === "pronoun" && page.is("pronoun", page.tokenAt(mention.span.start)) ? mention : null;
}

/** "The party says that it will go on, X said. “...”": who stands between a comma and the verb of saying that ends the sentence. */
function lastReporter(page: QuotePage, from: number, stop: number): Mention | null {
  const cue = stop - 1;
  return cue > from + 1 && page.word(stop) === "." && page.cue(cue) === "strong" ? besideVerb(page, cue) : null;
}

/** "Leaders met, he said, for an hour. “...”": who stands before a verb of saying between commas. */
function strongReporter(page: QuotePage, from: number, to: number): Mention | null {
  for (let t = from + 2; t < Math.min(to, from + REACH); t++)
    if (page.cue(t) === "strong" && page.word(t + 1) === ",") return besideVerb(page, t) ?? firstReporter(page, t, t + 1, from);
  return null;
}

/** ", he said,": who stands between a comma and the verb. */
function besideVerb(page: QuotePage, cue: number): Mention | null {
  for (let m = page.mentionFrom(cue) - 1; m >= 0 && page.first[m] > cue - 8; m--)
    if (page.after[m] === cue && page.word(page.first[m] - 1) === ",") return speaking(page, page.mentions[m]);
  return null;
}

/** The person who is the subject of the first reporting verb from one token to another: "In Lagos, X voiced regret". */
function firstReporter(page: QuotePage, from: number, to: number, clause = from): Mention | null {
  for (let t = from; t < Math.min(to, from + REACH); t++) {
    if (page.cue(t) === null) continue;
    const speaker = passive(page, t) ? null : subjectOf(page, t, clause);
    return speaker === null ? null : speaking(page, speaker);
  }
  return null;
}
