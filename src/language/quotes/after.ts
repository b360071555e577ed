import type { Mention } from "../doc.ts";
import { quotedSpeaker } from "./cites.ts";
import { follower } from "./follower.ts";
import type { QuotePage } from "./page.ts";
import { type Place, REACH, type Voice, wordsSpan } from "./place.ts";
import { addresseeOf, passive, subjectOf } from "./speaker.ts";
import { named } from "./subject.ts";
import { giverBehind, textSubject } from "./text.ts";

/** How many words may describe a speaker before the name. */
const LONGEST_DESCRIPTION = 9;

/** A voice after the quotation; "according to" and an agency that reports give way to a verb before it, which is nearer to who speaks. */
export interface After {
  readonly voice: Voice;
  readonly according: boolean;
}

/** A cue after the quotation: `," said X`, `," X told Y`, `" according to X`. */
export function afterVoice(page: QuotePage, place: Place, next: Place | null, fresh: boolean): After | null {
  const block = page.parsed.article.blocks[place.marked.block].span;
  let from = place.close;
  const comma = page.word(from) === ",";
  if (comma) from++;
  const last = lastMark(page.parsed.article.text, place.marked.span.end);
  const end = afterEnd(page, from, next, block.end);
  if (from >= end) return null;
  if (page.word(from) === "according" && page.word(from + 1) === "to") {
    const speaker = follower(page, from + 2, 9);
    return speaker === null ? null : { voice: { speaker, cue: wordsSpan(page, from, from + 2), addressee: null }, according: true };
  }
  if (fresh && /^[—–:-]$/.test(page.word(from))) return signed(page, from, end);
  if (fresh && page.word(from) === ".") return ownSentence(page, from + 1, block.end);
  if (fresh && last === "." && page.sentenceStart(from) === from) return ownSentence(page, from, block.end);
  const openEnd = comma || last === "," || last === "?" || last === "!" || last === "—" || last === "–" || last === "…";
  const small = /^\p{Ll}/u.test(page.text(from));
  if (!(openEnd || (small && fresh) || (fresh && unmarked(page, from, end)))) return null;
  const voice = passedOn(page, asPut(page, from, end) ?? inverted(page, from, end) ?? upright(page, from, end, last, comma), end);
  return voice === null ? null : { voice, according: isPassedOn(page, voice) };
}

/** The last mark of quoted words, also where they end in what somebody else said: "“... asked me: ‘Who is it?’” X said". */
function lastMark(text: string, end: number): string {
  return /['’]/.test(text[end - 1]) && /[,.?!…]/.test(text[end - 2]) ? text[end - 2] : text[end - 1];
}

/** "“...,” as X put it". */
function asPut(page: QuotePage, from: number, end: number): Voice | null {
  if (page.word(from) !== "as") return null;
  for (let t = from + 2; t < Math.min(end, from + LONGEST_DESCRIPTION + 1); t++) {
    if (page.word(t) !== "put" || page.word(t + 1) !== "it") continue;
    const speaker = subjectOf(page, t, from + 1);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 2), addressee: null };
  }
  return null;
}

/** "“...,” the spokesman said, quoting X": the words are those of X. */
function passedOn(page: QuotePage, voice: Voice | null, end: number): Voice | null {
  if (voice === null || voice.cue === null) return voice;
  const cue = page.tokenAt(voice.cue.start);
  const quoting = page.word(cue + 1) === "," ? cue + 2 : cue + 1;
  if (quoting >= end || page.word(quoting) !== "quoting") return voice;
  const speaker = follower(page, quoting + 1, 9);
  return speaker === null ? voice : { speaker, cue: wordsSpan(page, quoting, quoting + 1), addressee: null };
}

/** "X said that “...”, the agency reported": a body or a correspondent that reports has the words from somebody else. */
function isPassedOn(page: QuotePage, { speaker, cue }: Voice): boolean {
  return (
    (speaker.kind === "body" || /\b(?:correspondent|reporter)\b/i.test(speaker.text)) &&
    cue !== null &&
    /^report/.test(page.word(page.tokenAt(cue.start)))
  );
}

/** "“...” X said.", "“...” X told reporters.": a quotation without a comma, whoever said it and a verb of saying that ends the sentence. */
function unmarked(page: QuotePage, from: number, end: number): boolean {
  const mention = page.mentions[page.mentionFrom(from)];
  const begins = mention?.kind === "person" && page.first[page.mentionFrom(from)] === from && end - from < 9;
  const isTold = page.is("told", end - 2) && /^(?:reporters|journalists)$/.test(page.word(end - 1));
  return begins && (isTold || page.cue(end - 1) === "strong");
}

/** "“...” — X", "“...”: X", "“...” – X, quoting a proverb", "“...” – from a letter by X": who is named after a dash or a colon. */
function signed(page: QuotePage, from: number, end: number): After | null {
  const speaker = signature(page, from + 1, end) ?? textSigned(page, from + 1, end);
  return speaker === null ? null : { voice: { speaker, cue: null, addressee: null }, according: false };
}

/** A person with nothing but a title before, and nothing or a comma behind. */
function signature(page: QuotePage, from: number, end: number): Mention | null {
  const m = page.mentionFrom(from);
  const mention = page.mentions[m];
  if (mention === undefined || mention.kind !== "person" || (page.after[m] < end && page.word(page.after[m]) !== ",")) return null;
  for (let t = from; t < page.first[m]; t++) if (!page.capital(t) && page.tag(t) !== "ADJ" && page.tag(t) !== "NOUN") return null;
  return page.first[m] < end ? named(page, mention) : null;
}

/** "from a statement by X", "a letter from X". */
function textSigned(page: QuotePage, from: number, end: number): Mention | null {
  for (let t = from; t < Math.min(end, from + 6); t++) {
    if (page.is("text", t)) return giverBehind(page, t + 1, end);
    if (!/^(?:ADP|DET|ADJ)$/.test(page.tag(t)) && page.word(t) !== "from") return null;
  }
  return null;
}

/** A paragraph of quotation with a line of its own beneath that begins with a dash and a name: "- X, Minister of Y". */
export function signedBelow(page: QuotePage, place: Place): Voice | null {
  const { blocks } = page.parsed.article;
  const below = blocks[place.marked.block + 1];
  if (below === undefined || place.marked.close !== blocks[place.marked.block].span.end) return null;
  const first = page.tokenAt(below.span.start);
  const end = Math.min(page.tokenAt(below.span.end), first + REACH);
  if (!/^[—–-]$/.test(page.word(first))) return null;
  const mention = page.mentions[page.mentionFrom(first + 1)];
  if (mention === undefined || mention.kind !== "person" || page.tokenAt(mention.span.start) > first + 2) return null;
  for (let t = first + 1; t < end; t++) if (page.tag(t) === "VERB" || page.tag(t) === "AUX") return null;
  return { speaker: mention, cue: null, addressee: null };
}

/** "‘We are ready.’ The minister said on television.": a sentence of nothing but who said it and where, cut off by a full stop too many. */
function ownSentence(page: QuotePage, from: number, blockEnd: number): After | null {
  const end = Math.min(page.sentenceEnd(from), from + 9);
  if (from >= page.count || page.parsed.tokens.start[from] >= blockEnd) return null;
  const stop = page.text(end - 1) === "." ? end - 1 : end;
  const cue = beforeWhere(page, from, stop) ?? stop - 1;
  if (cue <= from || page.cue(cue) !== "strong") return null;
  const speaker = subjectOf(page, cue, from);
  return speaker === null ? null : { voice: { speaker, cue: wordsSpan(page, cue, cue + 1), addressee: null }, according: false };
}

/** The verb before "on Twitter", "in a statement", "to reporters" at the end of a sentence; null where it does not end so. */
function beforeWhere(page: QuotePage, from: number, end: number): number | null {
  for (let t = end - 1; t > Math.max(from, end - LONGEST_WHERE); t--) {
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP)$/.test(page.tag(t))) return null;
    if (page.tag(t) === "ADP" && WHERE.has(page.word(t)) && page.cue(t - 1) === "strong") return t - 1;
  }
  return null;
}

/** How many words "in a televised statement" has at most, and one more. */
const LONGEST_WHERE = 6;
const WHERE: ReadonlySet<string> = new Set(["on", "in", "to", "at", "via"]);

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
  if (page.cue(t) === null || /ing$/.test(page.word(t)) || page.cue(t) === "as") return null;
  const speaker = follower(page, t + 1, 7);
  return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 1), addressee: null };
}

/** "X said", "he told reporters", "X, the minister, said": the words after a quotation begin with who speaks. */
function upright(page: QuotePage, from: number, end: number, last: string, comma: boolean): Voice | null {
  const m = page.mentionFrom(from);
  let start = from;
  while (start < end && (page.tag(start) === "DET" || page.tag(start) === "ADJ")) start++;
  const told = textSays(page, from, end);
  if (told >= 0) {
    const speaker = subjectOf(page, told, from);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, told, told + 1), addressee: null };
  }
  if (m >= page.mentions.length || page.first[m] >= end) return null;
  if (page.first[m] > start + 3 && !isDescription(page, from, page.first[m])) return null;
  if (page.tag(from) === "CCONJ" || page.tag(from) === "ADP" || page.tag(from) === "SCONJ") return null;
  for (let t = page.after[m]; t < end; t++) {
    const strength = page.cue(t);
    const quoted = strength === null ? null : quotedSpeaker(page, t, from);
    if (quoted !== null) return { speaker: quoted, cue: wordsSpan(page, t, t + 1), addressee: null };
    if (strength === null || ((strength === "object" || strength === "as") && t + 1 < end) || /ing$/.test(page.word(t))) continue;
    if (strength === "weak" && t > page.after[m] + 2) continue;
    if (page.tag(t - 1) === "CCONJ") return null;
    if ((last === "?" || last === "!") && !comma && page.word(t + 1) === "that") return null;
    const speaker = passive(page, t) ? null : subjectOf(page, t, from);
    return speaker === null ? null : { speaker, cue: wordsSpan(page, t, t + 1), addressee: addresseeOf(page, t) };
  }
  return null;
}

/** "the 61-year-old [X]": nothing but words that describe whoever follows. */
function isDescription(page: QuotePage, from: number, to: number): boolean {
  if (to - from > LONGEST_DESCRIPTION) return false;
  for (let t = from; t < to; t++) if (!/^(?:DET|ADJ|NUM|ADV|NOUN)$/.test(page.tag(t)) && page.word(t) !== "-") return false;
  return true;
}

/** The verb of "the statement said", "a letter from X reads"; -1 where no text says anything. */
function textSays(page: QuotePage, from: number, end: number): number {
  for (let t = from + 1; t < end; t++) if (page.cue(t) !== null) return textSubject(page, t, from) >= 0 ? t : -1;
  return -1;
}

/** True when the words after a quotation tell that somebody spoke whom no mention names: `," the office said`. */
export function strangerSpeaks(page: QuotePage, place: Place, next: Place | null): boolean {
  const from = page.word(place.close) === "," ? place.close + 1 : place.close;
  const end = Math.min(afterEnd(page, from, next, page.parsed.article.blocks[place.marked.block].span.end), from + 6);
  if (page.capital(from)) return false;
  for (let t = from; t < end; t++) if (page.cue(t) === "strong") return true;
  return false;
}
