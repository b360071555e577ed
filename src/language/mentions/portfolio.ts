import { matchPhrase, type Vocabulary } from "./vocabulary.ts";
import { isCapital, Shape, type WordColumns } from "./words.ts";

/** How many words a portfolio has at most. */
const LONGEST_PORTFOLIO = 16;
/** How many words "South and Central Asian Affairs", "Foreign, Commonwealth and Development Affairs" may have. */
const LONGEST_AFFAIRS = 7;
/** How many words the name of a region has at most. */
const LONGEST_REGION = 3;

/**
 * Where the fields behind "of" or "for" end that are more than one word of the list of parts: "Urban Development", "Finance and Economic Planning", "Health, Labour and
 * Welfare", "Near Eastern Affairs", and behind "for" regions ("Asia and the Pacific"); `from` where there are none.
 */
export function portfolio(words: WordColumns, vocabulary: Vocabulary, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_PORTFOLIO);
  const regions = words.text[from - 1] === "for";
  const first = fieldEnd(words, vocabulary, from, limit);
  const region = regions && first === from ? regionEnd(words, vocabulary, from, limit) : from;
  let last = first;
  let reached = Math.max(first, region);
  while (reached > from && reached < limit) {
    const comma = words.text[reached] === "," ? 1 : 0;
    const and = words.text[reached + comma] === "and" || words.text[reached + comma] === "&" ? 1 : 0;
    if (comma + and === 0) break;
    const next = laterEnd(words, vocabulary, reached + comma + and, limit, regions);
    if (next === reached + comma + and) break;
    const isLast = and > 0 || words.text.slice(reached + comma, next).includes("and");
    reached = next;
    if (isLast) last = reached;
  }
  return last;
}

/** Where a field behind another ends, which may be a region or a body ("the Middle East and the United Nations"). */
function laterEnd(words: WordColumns, vocabulary: Vocabulary, from: number, limit: number, regions: boolean): number {
  const field = fieldEnd(words, vocabulary, from, limit);
  if (field > from) return field;
  const the = words.text[from] === "the" ? 1 : 0;
  const body = matchPhrase(vocabulary.parts.fieldlater, words.text, from + the, limit);
  if (body > 0 && (regions || words.text[from + the + body] === "and")) return from + the + body;
  return regions ? regionEnd(words, vocabulary, from, limit) : from;
}

/** Where the name of a part of the world ends, with or without "the"; `from` where none begins. */
function regionEnd(words: WordColumns, vocabulary: Vocabulary, from: number, limit: number): number {
  const first = words.text[from] === "the" ? from + 1 : from;
  for (let last = Math.min(limit, first + LONGEST_REGION); last > first; last--)
    if (isCapital(words, first) && vocabulary.regions.has(words.text.slice(first, last).join(" "))) return last;
  return from;
}

/** Where one field of a portfolio ends: words that ministries are called by, all with capitals or none. */
function fieldEnd(words: WordColumns, vocabulary: Vocabulary, from: number, limit: number): number {
  let last = words.text[from] === "the" ? from + 1 : from;
  const first = last;
  const affairs = affairsEnd(words, first, limit);
  if (affairs > first) return affairs;
  for (let w = first; w < limit && !(words.shape[w] & (Shape.Mark | Shape.Possessive)); ) {
    if (isCapital(words, w) !== isCapital(words, first)) break;
    const whole =
      (w === first && matchPhrase(vocabulary.parts.of, words.text, w, limit)) || matchPhrase(vocabulary.parts.field, words.text, w, limit);
    const length = whole || matchPhrase(vocabulary.parts.fieldfirst, words.text, w, limit);
    if (length === 0) break;
    w += length;
    if (whole > 0) last = w;
  }
  return last === first ? from : last;
}

/** Where "African Affairs", "East Asian and Pacific Affairs", "Foreign, Commonwealth and Development Affairs" end; `from` where no such begin. */
function affairsEnd(words: WordColumns, from: number, limit: number): number {
  const behind = Math.min(limit, from + LONGEST_AFFAIRS);
  let comma = false;
  for (let w = from; w < behind; w++) {
    const and = words.text[w] === "and";
    if (words.text[w] === "affairs" && w > from && words.shape[w - 1] & Shape.Capital) return comma ? from : w + 1;
    if (isCapital(words, w)) continue;
    if (w === from || !(and || words.text[w] === ",")) return from;
    comma = !and;
  }
  return from;
}
