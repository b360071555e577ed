import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HYPHEN,
  isCloser,
  isQuoteOrAngle,
  isStop,
  isUpper,
  isWord,
  LETTER,
  run,
  SPACE,
  STOP,
  wordRun,
} from "./characters.ts";
import type { CuttingWords } from "./cutting.ts";

/** Spans of tokens, in order; grows as tokens are found. */
export interface Spans {
  readonly start: number[];
  readonly end: number[];
}

const NUMBER_MARKS = ".,:/";

/** Cuts the text from `from` to `to` into tokens, each character that is not white space into exactly one. Linear time. */
export function tokenize(text: string, from: number, to: number, words: CuttingWords, spans: Spans): void {
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) at++;
    else if (kind === LETTER) at = letters(text, at, to, words, spans);
    else if (kind === DIGIT) at = digits(text, at, to, words, spans);
    else at = marks(text, at, to, spans);
  }
}

function add(spans: Spans, start: number, end: number): number {
  spans.start.push(start);
  spans.end.push(end);
  return end;
}

/** A token that begins with a letter. */
function letters(text: string, at: number, to: number, words: CuttingWords, spans: Spans): number {
  let end = wordRun(text, at, to);
  if (end === to) return plain(text, at, end, words, spans);
  const next = text.charCodeAt(end);
  if (next <= 32) return plain(text, at, end, words, spans);
  if (next === 46) return withStop(text, at, end, to, words, spans);
  if (next === 58 && text.startsWith("://", end)) return address(text, at, to, spans);
  if (next === 64 || next === 95) return joined(text, at, end, to, spans);
  if (next === 38 && end + 1 < to && end - at <= 4 && isUpper(text, end - 1) && isUpper(text, end + 1)) {
    end = wordRun(text, end + 1, to);
    return add(spans, at, end);
  }
  const kind = classOf(next);
  if (kind === APOSTROPHE) return withApostrophe(text, at, end, to, words, spans);
  if (kind === HYPHEN) return withHyphen(text, at, end, to, words, spans);
  return plain(text, at, end, words, spans);
}

/** A word without marks: one token, or two ("cannot", "metKenyan"). */
function plain(text: string, at: number, end: number, words: CuttingWords, spans: Spans): number {
  const length = end - at;
  const glue = length > 5 && length < 60 ? glued(text, at, end, words) : 0;
  if (glue > 0) {
    add(spans, at, glue);
    return plain(text, glue, end, words, spans);
  }
  if (length > 1 && length < 8) {
    const last = text.charCodeAt(end - 1) | 32;
    if (last === 116 || last === 97 || last === 109 || last === 115 || last === 101) {
      const cut = words.contractions.get(text.slice(at, end).toLowerCase());
      if (cut !== undefined) add(spans, at, at + cut);
      if (cut !== undefined) return add(spans, at + cut, end);
    }
  }
  return add(spans, at, end);
}

/**
 * Where a space was lost within a word, as between a link and the words around it: before a capital, after a word in small
 * letters that is known to stand before names ("metKenyan"), or where a word follows that is known to stand before them
 * ("HolmPresident"). 0 where none was: "YouTube", "iPhone".
 */
function glued(text: string, at: number, end: number, words: CuttingWords): number {
  for (let i = at + 2; i + 2 < end; i++) {
    if (!isUpper(text, i) || isUpper(text, i - 1)) continue;
    if (isUpper(text, i + 1) === isUpper(text, i + 2) && words.gluedLeft.has(text.slice(at, i))) return i;
    if (i > at + 2 && words.gluedRight.has(text.slice(i, end))) return i;
  }
  return 0;
}

/** A word before a stop: an abbreviation, initials ("U.S."), a host name, two glued sentences, or the end of a sentence. */
function withStop(text: string, at: number, end: number, to: number, words: CuttingWords, spans: Spans): number {
  if (end - at === 1) {
    let after = end + 1;
    while (after + 1 < to && classOf(text.charCodeAt(after)) === LETTER && text.charCodeAt(after + 1) === 46) after += 2;
    if (after > end + 1 || isUpper(text, at) || words.titles.has(text.slice(at, after).toLowerCase())) {
      if (after === end + 1 && classAt(text, after, to) === LETTER && !isUpper(text, at)) return plain(text, at, end, words, spans);
      if (classAt(text, after, to) === LETTER && !isUpper(text, after)) return host(text, at, end, to, words, spans);
      return add(spans, at, after);
    }
  }
  const next = classAt(text, end + 1, to);
  if (next === DIGIT && end - at <= 6 && words.numbered.has(text.slice(at, end + 1).toLowerCase())) return add(spans, at, end + 1);
  if (
    next === LETTER &&
    end - at <= 4 &&
    isUpper(text, at) &&
    isUpper(text, end + 1) &&
    words.titles.has(text.slice(at, end + 1).toLowerCase())
  )
    return add(spans, at, end + 1);
  if (next === LETTER || next === DIGIT) return host(text, at, end, to, words, spans);
  if (end - at <= 6 && next !== STOP) {
    const word = text.slice(at, end + 1).toLowerCase();
    if (words.titles.has(word)) return add(spans, at, end + 1);
    if (words.numbered.has(word) && classOf(text.charCodeAt(skipSpace(text, end + 1, to))) === DIGIT) return add(spans, at, end + 1);
    if (words.abbreviations.has(word) && keepsStop(text, at, end, to)) return add(spans, at, end + 1);
  }
  return plain(text, at, end, words, spans);
}

/** Words that are abbreviations only with a capital ("Mar.", "Sat.") or when something goes on after them. */
function keepsStop(text: string, at: number, end: number, to: number): boolean {
  return isUpper(text, at) || (end + 1 < to && classAt(text, end + 1, to) !== SPACE) || goesOn(text, end + 1, to);
}

function goesOn(text: string, at: number, to: number): boolean {
  const next = skipSpace(text, at, to);
  return next < to && !isUpper(text, next);
}

/** The next place that is not a space; looks no further than a few, since longer runs are no part of a line. */
function skipSpace(text: string, at: number, to: number): number {
  const last = Math.min(to, at + 4);
  while (at < last && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** "cnn.com", "Ph.D.", or a lost space: "statement.Putin". Words after a stop that are none of these are cut. */
function host(text: string, at: number, end: number, to: number, words: CuttingWords, spans: Spans): number {
  let last = end;
  let stop = end;
  while (stop < to && (text.charCodeAt(stop) === 46 || classAt(text, stop, to) === HYPHEN) && stop + 1 < to) {
    const after = wordRun(text, stop + 1, to);
    if (after === stop + 1 || after - at > 100) break;
    last = after;
    const name = text.slice(stop + 1, after).toLowerCase();
    if (text.charCodeAt(stop) === 46 && words.domains.has(name) && classAt(text, after, to) !== APOSTROPHE && !isUpper(text, stop + 1))
      return text.charCodeAt(after) === 47
        ? address(text, at, to, spans)
        : text.charCodeAt(after) === 64
          ? joined(text, at, after, to, spans)
          : text.charCodeAt(after) === 46
            ? longer(text, at, after, to, words, spans)
            : add(spans, at, after);
    stop = after;
  }
  if (last < to && text.charCodeAt(last) === 64) return joined(text, at, last, to, spans);
  if (text.startsWith("www.", at) || text.startsWith("WWW.", at)) return address(text, at, to, spans);
  const first = text.slice(at, Math.min(end + 4, to)).toLowerCase();
  if (first.startsWith("ph.d")) return add(spans, at, text.charCodeAt(end + 2) === 46 ? end + 3 : end + 2);
  return plain(text, at, end, words, spans);
}

/** A host name of more parts: "bbc.co.uk". */
function longer(text: string, at: number, end: number, to: number, words: CuttingWords, spans: Spans): number {
  const after = wordRun(text, end + 1, to);
  if (after > end + 1 && words.domains.has(text.slice(end + 1, after).toLowerCase()))
    return text.charCodeAt(after) === 47 ? address(text, at, to, spans) : add(spans, at, after);
  return add(spans, at, end);
}

/** Up to white space, without the marks that close a sentence. */
function address(text: string, at: number, to: number, spans: Spans): number {
  let end = at;
  while (end < to && classOf(text.charCodeAt(end)) !== SPACE && !isQuoteOrAngle(text.charCodeAt(end))) end++;
  while (end > at + 1 && isCloser(text.charCodeAt(end - 1))) end--;
  return add(spans, at, end);
}

/** "somebody@example.org", "file_name". */
function joined(text: string, at: number, end: number, to: number, spans: Spans): number {
  while (end < to) {
    const unit = text.charCodeAt(end);
    const kind = classOf(unit);
    if (kind === LETTER || kind === DIGIT || unit === 64 || unit === 95) end++;
    else if ((kind === STOP || kind === HYPHEN) && isWord(classAt(text, end + 1, to))) end++;
    else break;
  }
  return add(spans, at, end);
}

/** Clitics ("'s", "n't", "'ll"), names ("O'Brien"), a possessive's bare mark ("leaders'"). */
function withApostrophe(text: string, at: number, end: number, to: number, words: CuttingWords, spans: Spans): number {
  const after = wordRun(text, end + 1, to);
  const tail = text.slice(end + 1, Math.min(after, end + 4)).toLowerCase();
  if (tail === "t" && end - at > 1 && (text.charCodeAt(end - 1) | 32) === 110) {
    add(spans, at, end - 1);
    return add(spans, end - 1, after);
  }
  if (tail === "s" || tail === "m" || tail === "d" || tail === "ll" || tail === "re" || tail === "ve") {
    plain(text, at, end, words, spans);
    return add(spans, end, after);
  }
  if (tail !== "" && classAt(text, end + 1, to) === LETTER && text.charCodeAt(end) !== 0x2018) {
    const kind = classAt(text, after, to);
    if (kind === APOSTROPHE) return withApostrophe(text, at, after, to, words, spans);
    return add(spans, at, after);
  }
  return plain(text, at, end, words, spans);
}

/** A hyphen is a token of its own, save after some prefixes and before some suffixes. */
function withHyphen(text: string, at: number, end: number, to: number, words: CuttingWords, spans: Spans): number {
  if (classAt(text, end + 1, to) !== LETTER && classAt(text, end + 1, to) !== DIGIT) return plain(text, at, end, words, spans);
  const after = wordRun(text, end + 1, to);
  const keeps =
    (end - at <= 7 && words.prefixes.has(text.slice(at, end).toLowerCase()) && classAt(text, after, to) !== HYPHEN) ||
    (after - end <= 7 && words.suffixes.has(text.slice(end + 1, after).toLowerCase()));
  if (!keeps) return plain(text, at, end, words, spans);
  const last = initialsEnd(text, end + 1, to);
  if (last > after) return add(spans, at, last);
  if (classAt(text, after, to) === APOSTROPHE) return withApostrophe(text, at, after, to, words, spans);
  return add(spans, at, after);
}

/** The end of two initials or more with their stops ("pro-E.U."), or where they would begin. */
function initialsEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end + 1 < to && isUpper(text, end) && text.charCodeAt(end + 1) === 46) end += 2;
  return end > at + 2 ? end : at;
}

/** A token that begins with a digit: numbers, times, dates, ordinals; units are cut off. */
function digits(text: string, at: number, to: number, words: CuttingWords, spans: Spans): number {
  let end = run(text, at, to, DIGIT);
  while (end + 1 < to && NUMBER_MARKS.includes(text[end]) && classOf(text.charCodeAt(end + 1)) === DIGIT)
    end = run(text, end + 1, to, DIGIT);
  if (end === to) return add(spans, at, end);
  const kind = classOf(text.charCodeAt(end));
  if (kind === LETTER) {
    if (end - at === 4 && isUpper(text, end) && classAt(text, end + 1, to) === LETTER && !isUpper(text, end + 1))
      return add(spans, at, end);
    const after = wordRun(text, end, to);
    const unit = text.slice(end, Math.min(after, end + 5)).toLowerCase();
    if ((unit === "a" || unit === "p") && /^\.m\.?/i.test(text.slice(after, after + 3))) return add(spans, at, end);
    if (words.units.has(unit)) return add(spans, at, end);
    if (text.charCodeAt(after) === 64 || text.charCodeAt(after) === 95) return joined(text, at, after, to, spans);
    return add(spans, at, after);
  }
  if (kind === HYPHEN && isPhone(text, at, end, to)) return add(spans, at, phoneEnd(text, at, to));
  return add(spans, at, end);
}

/** "713-853-3989", "2022-10-13", "853-3989": three groups of digits or more, of which the first or last has four, or two of three and four. */
function isPhone(text: string, at: number, end: number, to: number): boolean {
  return phoneEnd(text, at, to) > end && end - at <= 4;
}

function phoneEnd(text: string, at: number, to: number): number {
  let end = run(text, at, to, DIGIT);
  let groups = 1;
  let four = end - at >= 4;
  while (groups < 6 && classAt(text, end, to) === HYPHEN && classAt(text, end + 1, to) === DIGIT) {
    const from = end + 1;
    end = run(text, from, to, DIGIT);
    groups++;
    if (groups > 2) four ||= end - from >= 4;
  }
  const local = groups === 2 && end - at === 8 && text.charCodeAt(at + 3) === 45;
  return ((groups >= 3 && four) || local) && classAt(text, end, to) !== LETTER ? end : at;
}

/** Marks: runs of one mark that stand together ("...", "--", "!!"), quotes in pairs, clitics cut from their word, single marks. */
function marks(text: string, at: number, to: number, spans: Spans): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < to) return add(spans, at, at + 2);
  if (unit === 39 || unit === 0x2019) return add(spans, at, leadingApostrophe(text, at, to));
  if (unit === 96 && text.charCodeAt(at + 1) === 96 && at + 1 < to) return add(spans, at, at + 2);
  if (isStop(unit)) return add(spans, at, stops(text, at, to));
  if ((unit === 35 || unit === 64) && classAt(text, at + 1, to) === LETTER) return joined(text, at, at + 1, to, spans);
  if (RUNS.includes(text[at])) {
    let end = at + 1;
    while (end < to && text.charCodeAt(end) === unit) end++;
    return add(spans, at, end);
  }
  if (unit === 58 || unit === 59) return add(spans, at, smiley(text, at, to));
  return add(spans, at, at + 1);
}

const RUNS = "-*=_~$<>#";

/** "...", "?!", "!!": stops that stand together are one token. */
function stops(text: string, at: number, to: number): number {
  while (at < to && isStop(text.charCodeAt(at))) at++;
  return at;
}

/** ":)" or ":-(" between spaces, or the mark alone. */
function smiley(text: string, at: number, to: number): number {
  if (at > 0 && classOf(text.charCodeAt(at - 1)) !== SPACE) return at + 1;
  const mouth = text.charCodeAt(at + 1) === 45 ? at + 2 : at + 1;
  const unit = mouth < to ? text.charCodeAt(mouth) : 0;
  return (unit === 40 || unit === 41) && classAt(text, mouth + 1, to) === SPACE ? mouth + 1 : at + 1;
}

/** "''", a decade or year ("'90s", "'72"), a clitic whose word ended before a mark, or the mark alone. */
function leadingApostrophe(text: string, at: number, to: number): number {
  if (at + 1 < to && text.charCodeAt(at + 1) === text.charCodeAt(at)) return at + 2;
  if (classAt(text, at + 1, to) === DIGIT) {
    const end = wordRun(text, at + 1, to);
    if (end - at <= 4 && text.charCodeAt(end - 1) === 115) return end;
    const year = end - at === 3 && classOf(text.charCodeAt(end - 1)) === DIGIT && text.charCodeAt(end) !== 37;
    return year && (at === 0 || classOf(text.charCodeAt(at - 1)) === SPACE) ? end : at + 1;
  }
  const end = wordRun(text, at + 1, to);
  if (at > 0 && classOf(text.charCodeAt(at - 1)) !== SPACE && end - at === 2 && text.charCodeAt(at + 1) === 115) return end;
  return at + 1;
}
