import type { Lexicon } from "../../text/lexicon.ts";
import { bySpan } from "../../text/span.ts";
import type { Mention, Quote } from "../doc.ts";
import type { Parsed } from "../parsed.ts";
import { afterVoice, signedBelow, strangerSpeaks } from "./after.ts";
import { actingVoice, beforeVoice, usedBefore } from "./before.ts";
import { findBlockQuotes } from "./block.ts";
import { continued, introduced } from "./continued.ts";
import { finalVoice } from "./final.ts";
import { findIndirect } from "./indirect.ts";
import { findMarked, type Marked } from "./marks.ts";
import { QuotePage, quoteWords } from "./page.ts";
import { embedded, endsSentence, type Found, type Place, type Voice, wordCount } from "./place.ts";
import { textSubject } from "./text.ts";
import { titleSpeaker } from "./title.ts";

/**
 * All quotations of a document, in order of span: words in quotation marks with the speaker that cue words and mentions beside them
 * tell, and indirect speech. No tree is needed; where a sentence has one, it finds the clause of indirect speech.
 */
export function findQuotes(parsed: Parsed, mentions: readonly Mention[], lexicon: Lexicon): Quote[] {
  const marked = findMarked(parsed.article);
  const page = new QuotePage(parsed, mentions, quoteWords(lexicon));
  const fill = (quote: Marked): Place => {
    const place = placeOf(page, quote);
    page.quoted.fill(1, place.open, place.close);
    return place;
  };
  const inMarks = marked.map(fill);
  const apart = findBlockQuotes(page, marked).map(fill);
  const places = [...inMarks, ...apart].sort((a, b) => a.marked.open - b.marked.open);
  const quotes: Found[] = [];
  for (let q = 0; q < places.length; q++) {
    quotes.push(attributed(page, places, q, quotes[q - 1] ?? null));
    toldAtLast(quotes);
  }
  const whole = titleSpeaker(page);
  const told = whole === null ? quotes : quotes.map((found) => spokenWhole(page, found, whole));
  const around = new Map(findIndirect(page, told).map((quote) => [page.sentence[page.tokenAt(quote.span.start)], quote]));
  const direct = told.map((found): Quote => quoteOf(page, spokenWithin(page, found, around)));
  return [...direct, ...around.values()].sort((a, b) => bySpan(a.span, b.span)).map((quote) => Object.freeze(quote));
}

/** A quotation over several paragraphs whose speaker is told at its end: those before get the voice too. */
function toldAtLast(quotes: Found[]): void {
  const last = quotes[quotes.length - 1];
  if (!last.place.marked.continues || last.voice === null) return;
  for (let q = quotes.length - 2; q >= 0 && quotes[q].voice === null && !quotes[q].place.marked.closed; q--) {
    quotes[q] = { ...quotes[q], voice: last.voice };
    if (!quotes[q].place.marked.continues) return;
  }
}

/** In a statement by one who is named in its title, words quoted without a speaker, or said by "I", are part of what that one says. */
function spokenWhole(page: QuotePage, found: Found, speaker: Mention): Found {
  const { voice } = found;
  if (found.named || wordCount(page, found.place) < 4) return found;
  if (voice === null) return { ...found, voice: { speaker, cue: null, addressee: null } };
  return /^(?:I|we)$/i.test(voice.speaker.text) ? { ...found, voice: { ...voice, speaker } } : found;
}

/**
 * Words in marks within what the end of the sentence says who told: "The talks “were short and very cold” for both, X said". Theirs is the
 * quotation; the indirect speech around it, which `around` has by its sentence, is taken out.
 */
function spokenWithin(page: QuotePage, found: Found, around: Map<number, Quote>): Found {
  const { place } = found;
  if (found.voice !== null || found.named || wordCount(page, place) < 2) return found;
  const whole = around.get(page.sentence[place.open]);
  if (whole === undefined || whole.speaker === null) return found;
  const { start, end } = place.marked.span;
  if (start < whole.span.start || end > whole.span.end) return found;
  around.delete(page.sentence[place.open]);
  return { ...found, voice: { speaker: whole.speaker, cue: whole.cue, addressee: whole.addressee } };
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

function attributed(page: QuotePage, places: readonly Place[], q: number, previous: Found | null): Found {
  const place = places[q];
  const found = (voice: Voice | null, named = false): Found => ({
    place,
    voice: voice === null ? null : sameText(page, voice, previous),
    named,
  });
  if (place.marked.continues && previous !== null && previous.voice !== null) return found(previous.voice);
  const opening = openingOf(page, place, previous);
  if (isName(page, place)) return found(null, true);
  const near = opening.fresh ? null : beforeVoice(page, place, opening.from, previous, true);
  if (near !== null && isSaidFor(page, near)) return found(near);
  const after = afterVoice(page, place, places[q + 1] ?? null, opening.fresh);
  if (near !== null) return found(after !== null && isSaidFor(page, after.voice) && !after.according ? after.voice : near);
  if (after !== null && !after.according) return found(after.voice);
  if (opening.fresh && strangerSpeaks(page, place, places[q + 1] ?? null)) return found(null);
  const far = opening.fresh ? null : beforeVoice(page, place, opening.from, previous, false);
  const last = opening.fresh || isSaidFor(page, far) ? null : finalVoice(page, place);
  if (last !== null || far !== null) return found(last ?? far);
  if (after !== null) return found(after.voice);
  const below = signedBelow(page, place);
  if (below !== null) return found(below);
  const voice = opening.fresh ? introduced(page, place) : wordCount(page, place) < 4 ? null : actingVoice(page, place);
  return found(continued(page, place, previous, opening.fresh) ?? voice);
}

/** True when a verb that tells of speech for sure has given a voice: what others are said to do at the end of the sentence is told by the same. */
function isSaidFor(page: QuotePage, voice: Voice | null): boolean {
  return voice !== null && voice.cue !== null && page.cue(page.tokenAt(voice.cue.start)) === "strong";
}

/** "“...,” the statement said. “...,” it added.": "it" that points back to nothing is the text before. */
function sameText(page: QuotePage, voice: Voice, previous: Found | null): Voice {
  const { speaker } = voice;
  if (speaker.kind !== "pronoun" || !/^it$/i.test(speaker.text) || speaker.antecedents.length > 0 || previous?.voice?.cue == null)
    return voice;
  if (previous.voice.speaker.kind === "document") return { ...voice, speaker: previous.voice.speaker };
  const cue = page.tokenAt(previous.voice.cue.start);
  return textSubject(page, cue, page.sentenceStart(cue)) >= 0 ? { ...voice, speaker: previous.voice.speaker } : voice;
}

/** Where the words begin in which the cue before a quotation may stand, and whether the quotation begins a sentence itself. */
function openingOf(page: QuotePage, place: Place, previous: Found | null): { from: number; fresh: boolean } {
  const before = place.open - 1;
  const sameBlock = before >= 0 && page.parsed.tokens.start[before] >= page.parsed.article.blocks[place.marked.block].span.start;
  if (!sameBlock) {
    const last = page.word(before) === "," ? before - 1 : before;
    const strength = page.cue(last);
    const announced = page.word(before) === ":" || strength === "strong" || (strength === "weak" && last < before);
    return announced ? { from: page.sentenceStart(before), fresh: false } : { from: place.open, fresh: true };
  }
  if (/^[.!?]$/.test(page.text(before)) || (previous !== null && previous.place.close === place.open && endsSentence(page, previous.place)))
    return { from: place.open, fresh: true };
  const from = page.sentenceStart(before);
  if (onlyMarks(page, from, place.open)) return { from: place.open, fresh: true };
  return {
    from,
    fresh: page.sentence[before] !== page.sentence[place.open] && !/^[:,]$/.test(page.word(before)) && page.cue(before) === null,
  };
}

/** True when nothing but the mark of a list stands from one token to another. */
function onlyMarks(page: QuotePage, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (/[\p{L}\p{N}]/u.test(page.text(t))) return false;
  return true;
}

/** "so-called 'X'", "a film called 'X'", "slogans such as 'X'": a name, not speech. */
function isName(page: QuotePage, place: Place): boolean {
  if (wordCount(page, place) <= 8 && inTitleCase(page, place)) return true;
  if (usedBefore(page, place.open) >= 0) return false;
  let before = place.open - 1;
  while (page.tag(before) === "DET") before--;
  if (!page.is("name", before) || wordCount(page, place) > 8) return false;
  if (page.word(before) === "as") return page.word(before - 1) === "known" || page.word(before - 1) === "such";
  if (page.cue(before) === null) return true;
  for (let t = before - 1; t > before - 8; t--) if (page.word(t) === "what") return false;
  if (page.word(before) !== "called") return true;
  if (page.tag(before - 1) === "NOUN" && isCaller(page, before)) return false;
  if (page.is("be", before - 1) && page.word(place.close) === "by") return false;
  return page.is("be", before - 1) || page.tag(before - 1) === "NOUN" || page.tag(before - 1) === "PUNCT";
}

/** "the deal that his adviser called 'a fraud'": somebody definite calls it so; "a group called 'X'" is named so. */
function isCaller(page: QuotePage, cue: number): boolean {
  for (let m = page.mentionFrom(cue) - 1; m >= 0 && page.first[m] > cue - 12; m--)
    if (page.after[m] === cue) return page.mentions[m].kind === "person" && !/^an?$/.test(page.word(page.first[m]));
  return false;
}

/** True when all of two or more words of some length begin with a capital, as in titles: "The Long Road Home". */
function inTitleCase(page: QuotePage, place: Place): boolean {
  let long = 0;
  for (let t = place.open; t < place.close; t++) {
    const capital = page.capital(t);
    if (!capital && (page.tag(t) === "VERB" || page.tag(t) === "AUX")) return false;
    if (!/^\p{L}{4,}/u.test(page.text(t))) continue;
    if (!capital) return false;
    long++;
  }
  return long >= 2;
}
