import type { Lexicon } from "../text/lexicon.ts";
import { bySpan, type Span } from "../text/span.ts";
import type { Mention, Quote } from "./doc.ts";
import type { Parsed } from "./parsed.ts";
import { findIndirect } from "./quoteindirect.ts";
import { findMarked, type Marked } from "./quotemarks.ts";
import { QuotePage, quoteWords } from "./quotepage.ts";
import { addresseeOf, follower, named, passive, subjectOf } from "./quotespeaker.ts";

/** How many tokens a search for a reporting verb looks to either side. */
const REACH = 60;

/**
 * All quotations of a document, in order of span: words in quotation marks with the speaker that cue words and mentions beside them
 * tell, and indirect speech. No tree is needed; where a sentence has one, it finds the clause of indirect speech.
 */
export function findQuotes(parsed: Parsed, mentions: readonly Mention[], lexicon: Lexicon): Quote[] {
  const marked = findMarked(parsed.article);
  const page = new QuotePage(parsed, mentions, quoteWords(lexicon));
  const places = marked.map((quote) => placeOf(page, quote));
  for (const place of places) page.quoted.fill(1, place.open, place.close);
  const quotes: Found[] = [];
  for (let q = 0; q < places.length; q++) quotes.push(attributed(page, places, q, quotes[q - 1] ?? null));
  const direct = quotes.map((found): Quote => quoteOf(page, found));
  return [...direct, ...findIndirect(page, quotes)].sort((a, b) => bySpan(a.span, b.span)).map((quote) => Object.freeze(quote));
}

/** A marked quotation in tokens: `open` is the opening mark, `close` the token after the closing one. */
interface Place {
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

export interface Found {
  readonly place: Place;
  readonly voice: Voice | null;
  /** True when it is told as a name, a title or somebody's word, not as speech. */
  readonly named: boolean;
}

function placeOf(page: QuotePage, marked: Marked): Place {
  const open = page.tokenAt(marked.open);
  return { marked, open, close: Math.max(page.tokenAt(marked.close), open) };
}

function quoteOf(page: QuotePage, { place, voice, named }: Found): Quote {
  const scare = named || (voice === null && wordCount(page, place) < 4);
  return {
    span: place.marked.span,
    speaker: scare ? null : (voice?.speaker ?? null),
    cue: scare ? null : (voice?.cue ?? null),
    addressee: scare ? null : (voice?.addressee ?? null),
    manner: scare ? "scare" : embedded(page, place) ? "mixed" : "direct",
  };
}

function wordCount(page: QuotePage, place: Place): number {
  let count = 0;
  for (let t = place.open; t < place.close && count < 10; t++) if (page.tag(t) !== "PUNCT" && page.tag(t) !== "SYM") count++;
  return count;
}

/** True for words quoted inside a sentence of the reporter's: nothing but a word stands before the opening mark. */
function embedded(page: QuotePage, place: Place): boolean {
  const before = page.text(place.open - 1);
  if (place.open === page.sentenceStart(place.open) || place.marked.continues) return false;
  return /^[\p{L}\p{N}'’]/u.test(before) && page.cue(place.open - 1) === null;
}

function attributed(page: QuotePage, places: readonly Place[], q: number, previous: Found | null): Found {
  const place = places[q];
  const found = (voice: Voice | null, named = false): Found => ({ place, voice, named });
  if (place.marked.continues && previous !== null) return found(previous.voice);
  const opening = openingOf(page, place, previous);
  if (isName(page, place)) return found(null, true);
  const near = opening.fresh ? null : beforeVoice(page, place, opening.from, previous, true);
  if (near !== null) return found(near);
  const after = afterVoice(page, place, places[q + 1] ?? null, opening.fresh);
  if (after !== null) return found(after);
  if (opening.fresh && strangerSpeaks(page, place, places[q + 1] ?? null)) return found(null);
  const far = opening.fresh ? null : beforeVoice(page, place, opening.from, previous, false);
  if (far !== null) return found(far);
  return found(continued(page, place, previous, opening.fresh) ?? (opening.fresh ? introduced(page, place) : null));
}

/** Where the words begin in which the cue before a quotation may stand, and whether the quotation begins a sentence itself. */
function openingOf(page: QuotePage, place: Place, previous: Found | null): { from: number; fresh: boolean } {
  const before = place.open - 1;
  const sameBlock = before >= 0 && page.parsed.tokens.start[before] >= page.parsed.article.blocks[place.marked.block].span.start;
  if (!sameBlock) {
    const colon = page.word(before) === ":" ? page.sentenceStart(before) : place.open;
    return { from: colon, fresh: colon === place.open };
  }
  if (/^[.!?]$/.test(page.text(before)) || (previous !== null && previous.place.close === place.open && endsSentence(page, previous.place)))
    return { from: place.open, fresh: true };
  const from = page.sentenceStart(before);
  return {
    from,
    fresh: page.sentence[before] !== page.sentence[place.open] && !/^[:,]$/.test(page.word(before)) && page.cue(before) === null,
  };
}

function endsSentence(page: QuotePage, place: Place): boolean {
  const last = page.parsed.article.text[place.marked.span.end - 1];
  return last === "." || last === "!" || last === "?";
}

/** "so-called 'X'", "a film called 'X'": a name, not speech. */
function isName(page: QuotePage, place: Place): boolean {
  let before = place.open - 1;
  while (page.tag(before) === "DET") before--;
  if (!page.is("name", before) || wordCount(page, place) > 8) return false;
  if (page.word(before) === "as") return page.word(before - 1) === "known";
  if (page.cue(before) === null) return true;
  return page.word(before) !== "called" || page.is("be", before - 1) || page.tag(before - 1) === "NOUN" || page.tag(before - 1) === "PUNCT";
}

/** A cue before the quotation: adjacent to it (`near`), or anywhere in its sentence. */
function beforeVoice(page: QuotePage, place: Place, from: number, previous: Found | null, near: boolean): Voice | null {
  const cue = near ? nearCue(page, place, from) : farCue(page, place, from);
  if (cue !== null) {
    const same = previous !== null && previous.place.open >= from && cue > previous.place.open ? previous.voice : null;
    return voiceOf(page, cue, from, same);
  }
  if (near) return null;
  const according = accordingBefore(page, place, from);
  if (according !== null) return according;
  if (page.word(place.open - 1) === ":") {
    const speaker = subjectOf(page, place.open - 1, from);
    if (speaker !== null) return { speaker, cue: null, addressee: null };
  }
  return previous !== null && previous.voice !== null && previous.place.open >= from && !previous.named ? previous.voice : null;
}

/** A reporting verb that touches the quotation but for "that", an addressee, a comma or a colon. */
function nearCue(page: QuotePage, place: Place, from: number): number | null {
  let t = place.open - 1;
  while (t >= from && (/^[,:]$/.test(page.word(t)) || page.word(t) === "that")) t--;
  if (t >= from && page.cue(t) !== null) return t;
  const told = t;
  for (; t >= from && t > told - 6; t--) if (page.is("told", t) && page.cue(t) !== null && told - t <= 5 && t < place.open - 1) return t;
  return null;
}

function farCue(page: QuotePage, place: Place, from: number): number | null {
  const least = Math.max(from, place.open - REACH);
  for (let t = place.open - 1; t >= least; t--) {
    const strength = page.cue(t);
    if (strength === null || (strength === "object" && page.word(t - 1) === "to")) continue;
    const distance = place.open - t;
    if (strength === "strong" || (strength === "object" && distance <= 14) || distance <= 4) return t;
  }
  return null;
}

function voiceOf(page: QuotePage, cue: number, from: number, same: Voice | null): Voice | null {
  const span = { start: page.parsed.tokens.start[cue], end: page.parsed.tokens.end[cue] };
  if (passive(page, cue)) {
    const speaker = page.word(cue + 1) === "by" ? follower(page, cue + 2) : quotedAs(page, cue, from);
    return speaker === null ? null : { speaker, cue: span, addressee: null };
  }
  const speaker = subjectOf(page, cue, from) ?? same?.speaker ?? null;
  return speaker === null ? null : { speaker, cue: span, addressee: addresseeOf(page, cue) };
}

/** "X was quoted as saying": the subject speaks all the same. */
function quotedAs(page: QuotePage, cue: number, from: number): Mention | null {
  const word = page.word(cue);
  return word === "quoted" || word === "cited" || word === "reported" ? subjectOf(page, cue, from) : null;
}

/** "according to X" in the words before the quotation. */
function accordingBefore(page: QuotePage, place: Place, from: number): Voice | null {
  for (let t = Math.max(from, place.open - REACH); t < place.open - 1; t++) {
    if (page.word(t) !== "according" || page.word(t + 1) !== "to") continue;
    const speaker = follower(page, t + 2, 9);
    if (speaker !== null) return { speaker, cue: wordsSpan(page, t, t + 2), addressee: null };
  }
  return null;
}

function wordsSpan(page: QuotePage, from: number, to: number): Span {
  return { start: page.parsed.tokens.start[from], end: page.parsed.tokens.end[to - 1] };
}

/** A cue after the quotation: `," said X`, `," X told Y`, `" according to X`. */
function afterVoice(page: QuotePage, place: Place, next: Place | null, fresh: boolean): Voice | null {
  const block = page.parsed.article.blocks[place.marked.block].span;
  let from = place.close;
  const comma = page.word(from) === ",";
  if (comma) from++;
  const last = page.parsed.article.text[place.marked.span.end - 1];
  const end = afterEnd(page, from, next, block.end);
  if (from >= end) return null;
  if (page.word(from) === "according" && page.word(from + 1) === "to") {
    const speaker = follower(page, from + 2, 9);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, from, from + 2), addressee: null };
  }
  const openEnd = comma || last === "," || last === "?" || last === "!" || last === "—" || last === "–" || last === "…";
  const small = /^\p{Ll}/u.test(page.text(from));
  if (!(openEnd || (small && fresh))) return null;
  return inverted(page, from, end) ?? upright(page, from, end, last, comma);
}

function afterEnd(page: QuotePage, from: number, next: Place | null, blockEnd: number): number {
  const limit = Math.min(page.count, from + REACH, next?.open ?? page.count);
  for (let t = from; t < limit; t++) {
    if (page.parsed.tokens.start[t] >= blockEnd) return t;
    if (/^[.;!?]$/.test(page.text(t)) && t > from) return t;
  }
  return limit;
}

/** "said X", "added the minister". */
function inverted(page: QuotePage, from: number, end: number): Voice | null {
  let t = from;
  while (t < end && page.tag(t) === "ADV") t++;
  if (page.cue(t) === null || /ing$/.test(page.word(t)) || page.cue(t) === "object") return null;
  const speaker = follower(page, t + 1, 7);
  return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 1), addressee: null };
}

/** "X said", "he told reporters", "X, the minister, said": the words after a quotation begin with who speaks. */
function upright(page: QuotePage, from: number, end: number, last: string, comma: boolean): Voice | null {
  const m = page.mentionFrom(from);
  let start = from;
  while (start < end && (page.tag(start) === "DET" || page.tag(start) === "ADJ")) start++;
  if (m >= page.mentions.length || page.first[m] > start + 3 || page.first[m] >= end) return null;
  if (page.tag(from) === "CCONJ" || page.tag(from) === "ADP" || page.tag(from) === "SCONJ") return null;
  for (let t = page.after[m]; t < end; t++) {
    const strength = page.cue(t);
    if (strength === null || strength === "object" || /ing$/.test(page.word(t))) continue;
    if (strength === "weak" && t > page.after[m] + 2) continue;
    if ((last === "?" || last === "!") && !comma && page.word(t + 1) === "that") return null;
    const speaker = passive(page, t) ? null : subjectOf(page, t, from);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 1), addressee: addresseeOf(page, t) };
  }
  return null;
}

/** True when the words after a quotation tell that somebody spoke whom no mention names: `," the office said`. */
function strangerSpeaks(page: QuotePage, place: Place, next: Place | null): boolean {
  const from = page.word(place.close) === "," ? place.close + 1 : place.close;
  const end = Math.min(afterEnd(page, from, next, page.parsed.article.blocks[place.marked.block].span.end), from + 6);
  if (page.capital(from)) return false;
  for (let t = from; t < end; t++) if (page.cue(t) === "strong") return true;
  return false;
}

/** A quotation without a cue goes on from the one before, in the same or the next paragraph. */
function continued(page: QuotePage, place: Place, previous: Found | null, fresh: boolean): Voice | null {
  if (previous === null || previous.voice === null || previous.named || !fresh) return null;
  const blocks = page.parsed.article.blocks;
  const here = place.marked.block;
  const there = previous.place.marked.block;
  if (blocks[here].section !== blocks[there].section || wordCount(page, place) < 4 || embedded(page, previous.place)) return null;
  if (here === there) return onlyAttribution(page, previous.place, place) ? previous.voice : null;
  const begins = place.marked.open === blocks[here].span.start;
  return here === there + 1 && begins && endsBlock(page, previous, blocks[there].span.end) ? previous.voice : null;
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
function introduced(page: QuotePage, place: Place): Voice | null {
  const text = page.parsed.article.text;
  const before = place.open - 1;
  const block = page.parsed.article.blocks[place.marked.block].span;
  if (before < 0 || page.parsed.tokens.start[before] < block.start || !endsSentence(page, place)) return null;
  if (!/^[\p{Lu}[.…]/u.test(text.slice(place.marked.span.start, place.marked.span.start + 1)) || page.quoted[before] === 1) return null;
  const start = page.sentenceStart(before);
  const m = page.mentionFrom(start);
  if (m >= page.mentions.length || page.first[m] > start + 2) return null;
  const kind = page.mentions[m].kind;
  if (kind === "person") return { speaker: named(page, page.mentions[m]), cue: null, addressee: null };
  return kind === "pronoun" && page.is("pronoun", page.first[m]) ? { speaker: page.mentions[m], cue: null, addressee: null } : null;
}
