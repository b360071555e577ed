import type { Article } from "../../article/article.ts";
import { fold } from "../../text/fold.ts";
import type { Abbreviation, Sentences, Tokens } from "../doc.ts";

/** Longest long form, in tokens before the bracket, and longest short form, in tokens and characters. */
const LONGEST_LONG = 16;
const LONGEST_SHORT = 3;
const LONGEST_LETTERS = 12;
/** Words of a long form that give no letter, or may. */
const SMALL = new Set(["of", "the", "and", "for", "on", "in", "to", "at", "de", "des", "du", "la", "le", "against", "a", "an", "s"]);

/**
 * Bracketed abbreviations beside their long form, in either order: "Shanghai Cooperation Organization (SCO)", "ISIS (Islamic State of Iraq
 * and Syria)". The letters must be the initials of the long form, in order, as in Schwartz and Hearst (2003) but by words. Found before
 * parsing; spans are without the brackets.
 */
export function findAbbreviations(article: Article, tokens: Tokens, sentences: Sentences): Abbreviation[] {
  const found: Abbreviation[] = [];
  const text = (token: number) => article.text.slice(tokens.start[token], tokens.end[token]);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const last = sentences.first[s + 1];
    for (let open = first + 1; open < last; open++) {
      if (text(open) !== "(" && text(open) !== "[") continue;
      const close = closing(text, open, last);
      if (close < 0) continue;
      const pair = shortInside(text, first, open, close) ?? longInside(text, first, open, close);
      if (pair === null) continue;
      found.push({ long: spanOf(tokens, pair.long), short: spanOf(tokens, pair.short) });
      open = close;
    }
  }
  return found;
}

type Tokenwise = readonly [first: number, last: number];
type TextOf = (token: number) => string;

function closing(text: TextOf, open: number, last: number): number {
  const limit = Math.min(last, open + LONGEST_LONG + 2);
  for (let t = open + 1; t < limit; t++) {
    const token = text(t);
    if (token === ")" || token === "]") return t;
    if (token === "(" || token === ":" || token === ",") return -1;
  }
  return -1;
}

function shortInside(text: TextOf, first: number, open: number, close: number): { long: Tokenwise; short: Tokenwise } | null {
  if (close - open - 1 > LONGEST_SHORT || close - open < 2) return null;
  const letters = lettersOf(text, open + 1, close);
  if (letters === null) return null;
  const start = longStart(text, Math.max(first, open - LONGEST_LONG), open, letters);
  return start < 0 ? null : { long: [start, open], short: [open + 1, close] };
}

function longInside(text: TextOf, first: number, open: number, close: number): { long: Tokenwise; short: Tokenwise } | null {
  if (open - 1 < first || close - open < 3) return null;
  const letters = lettersOf(text, open - 1, open);
  if (letters === null) return null;
  const start = longStart(text, open + 1, close, letters);
  return start === open + 1 ? { long: [start, close], short: [open - 1, open] } : null;
}

/** The letters of a short form: two to twelve, most of them capitals; null when the tokens are none. */
function lettersOf(text: TextOf, first: number, last: number): string | null {
  let raw = "";
  for (let t = first; t < last; t++) raw += text(t);
  if (raw.length > LONGEST_LETTERS * 2) return null;
  const plain = raw.replace(/[.\-’']/g, "");
  if (plain.length < 2 || plain.length > LONGEST_LETTERS || !/^[\p{L}\p{N}+]+$/u.test(plain)) return null;
  const capitals = plain.replace(/[^\p{Lu}]/gu, "").length;
  return capitals >= 2 && capitals * 2 >= plain.length ? fold(plain).replace(/ /g, "") : null;
}

/** Where the long form begins whose words' initials spell the letters, going left from `end`; -1 when none does. */
function longStart(text: TextOf, first: number, end: number, letters: string): number {
  const lenient = letters.length >= 4;
  let left = letters.length;
  let start = -1;
  let skipped = 0;
  for (let t = end - 1; t >= first && left > 0; t--) {
    const word = fold(text(t));
    if (word === "") {
      if (!/^[-‐‑–'’&/]$/.test(text(t))) break;
      continue;
    }
    const taken = initialsFrom(word, letters, left);
    if (taken > 0) {
      left -= taken;
      start = t;
      skipped = 0;
    } else if (!SMALL.has(word) && ++skipped > (lenient ? 2 : 1)) break;
  }
  if (start < 0 || !startsWithCapital(text(start))) return -1;
  if (left === 0) return start;
  return lenient && left * 2 <= letters.length && fold(text(start))[0] === letters[0] ? start : -1;
}

/** How many of the letters before `left` a word gives: its initials of hyphened parts, else its first letter, else letters from its inside too. */
function initialsFrom(word: string, letters: string, left: number): number {
  const initials = word
    .split(" ")
    .map((part) => part[0])
    .join("");
  if (letters.slice(0, left).endsWith(initials)) return initials.length;
  if (letters[left - 1] === initials[0]) return 1;
  for (let length = Math.min(4, left, word.length); length > 1; length--)
    if (letters.slice(left - length, left) === word.slice(0, length)) return length;
  return 0;
}

function startsWithCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

function spanOf(tokens: Tokens, [first, last]: Tokenwise): { start: number; end: number } {
  return { start: tokens.start[first], end: tokens.end[last - 1] };
}
