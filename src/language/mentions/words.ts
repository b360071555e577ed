import { fold } from "../../text/fold.ts";
import { UPOS } from "../doc.ts";
import type { Parsed } from "../parsed.ts";
import { FormMemo } from "../tokens/forms.ts";

/** Bits of `Words.shape`. */
export const Shape = {
  /** Begins with a capital letter. */
  Capital: 1,
  /** Two letters or more, all capitals. */
  Caps: 2,
  Digit: 4,
  /** A punctuation mark; `text` is the mark itself. */
  Mark: 8,
  /** The possessive ending; `text` is "'s". */
  Possessive: 16,
  /** A capital here says nothing: first of a sentence, or after an opening quotation mark, a colon or a bullet. */
  Initial: 32,
  /** Joined to the word before by a hyphen. */
  Hyphened: 64,
} as const;

/**
 * An article's words as names and phrases are matched: folded, hyphens between words left out, so that it does not matter how the
 * tokenizer cut "Secretary-General". A token has one word, or several, or none. Columns have `count` rows.
 */
export interface WordColumns {
  readonly count: number;
  readonly text: readonly string[];
  readonly token: Int32Array;
  readonly sentence: Int32Array;
  readonly shape: Uint8Array;
  /** Sentence `s` has the words `from[s]` to `from[s + 1]`, exclusive. */
  readonly from: Int32Array;
  /** 1 for sentences in which most words are capitalised, as headlines are, 2 when they are all capitals: a capital says nothing there. */
  readonly headline: Uint8Array;
  /** Words that the article has in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that the article has capitalised where the capital means a name. */
  readonly upper: ReadonlySet<string>;
}

const ASCII_WORD = /^[A-Za-z]+$/;
const HAS_WORD = /[\p{L}\p{N}]/u;
const HYPHENS = /^[-‐‑]$/;
const POSSESSIVE = /^['’](s|S)?$/;
const OPENERS = new Set(['"', "“", "‘", "«", ":", "-", "–", "—", "•", "*", "(", "["]);
const PART = UPOS.indexOf("PART");

interface Growing {
  readonly text: string[];
  readonly token: number[];
  readonly sentence: number[];
  readonly shape: number[];
  readonly lower: Set<string>;
  readonly upper: Set<string>;
}

/** The words of all sentences. Linear in the text. */
export function wordsOf(parsed: Parsed): WordColumns {
  const { sentences } = parsed;
  const growing: Growing = { text: [], token: [], sentence: [], shape: [], lower: new Set(), upper: new Set() };
  const from = new Int32Array(sentences.count + 1);
  const headline = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    from[s] = growing.text.length;
    addSentence(parsed, s, growing);
    headline[s] = parsed.article.blocks[sentences.block[s]].kind === "dateline" ? 0 : headlineOf(growing, from[s]);
    gatherCases(growing, from[s], headline[s] > 0);
  }
  from[sentences.count] = growing.text.length;
  return {
    count: growing.text.length,
    text: growing.text,
    token: Int32Array.from(growing.token),
    sentence: Int32Array.from(growing.sentence),
    shape: Uint8Array.from(growing.shape),
    from,
    headline,
    lower: growing.lower,
    upper: growing.upper,
  };
}

function addSentence(parsed: Parsed, s: number, growing: Growing): void {
  const { article, tokens, sentences, written } = parsed;
  const wordAt = (token: number) => article.text.slice(tokens.start[token], tokens.end[token]);
  let initial = true;
  let hyphened = false;
  for (let t = sentences.first[s]; t < sentences.first[s + 1]; t++) {
    const { raw, isPossessive, isMark, isHyphen, opens, pieces } = forms.of(written, t, written === undefined ? wordAt(t) : "");
    const joined = t > sentences.first[s] && tokens.end[t - 1] === tokens.start[t];
    if (joined && isPossessive && (raw.length > 1 || tokens.tag[t] === PART)) {
      push(growing, "'s", t, s, Shape.Possessive);
      continue;
    }
    if (isMark) {
      const inside = joined && isHyphen && t + 1 < sentences.first[s + 1] && tokens.end[t] === tokens.start[t + 1];
      if (inside) hyphened = true;
      else push(growing, raw, t, s, Shape.Mark);
      if (opens && !inside) initial = true;
      continue;
    }
    const bits = (initial ? Shape.Initial : 0) | (hyphened ? Shape.Hyphened : 0);
    for (let p = 0; p < pieces.length; p++) push(growing, pieces[p].text, t, s, pieces[p].shape | (p === 0 ? bits : Shape.Hyphened));
    initial = false;
    hyphened = false;
  }
}

/** What a token's form is to the matching of names and phrases, wherever it stands. */
interface WordForm {
  readonly raw: string;
  readonly isPossessive: boolean;
  readonly isMark: boolean;
  readonly isHyphen: boolean;
  /** True for a mark after which a capital says nothing. */
  readonly opens: boolean;
  readonly pieces: readonly { readonly text: string; readonly shape: number }[];
}

const forms = new FormMemo((raw): WordForm => {
  const isMark = !HAS_WORD.test(raw);
  return {
    raw,
    isPossessive: POSSESSIVE.test(raw),
    isMark,
    isHyphen: HYPHENS.test(raw),
    opens: OPENERS.has(raw),
    pieces: isMark ? [] : piecesOf(raw),
  };
});

function piecesOf(raw: string): { text: string; shape: number }[] {
  if (ASCII_WORD.test(raw)) return [{ text: raw.toLowerCase(), shape: shapeOf(raw) }];
  const folded = fold(raw);
  if (!folded.includes(" ")) return [{ text: folded, shape: shapeOf(raw) }];
  const parts = folded.split(" ");
  const pieces = raw.split(/[^\p{L}\p{M}\p{N}.'’]+/u).filter((piece) => piece !== "");
  return parts.map((text, p) => ({ text, shape: shapeOf(pieces.length === parts.length ? pieces[p] : raw) }));
}

function push(growing: Growing, text: string, token: number, sentence: number, shape: number): void {
  growing.text.push(text);
  growing.token.push(token);
  growing.sentence.push(sentence);
  growing.shape.push(shape);
}

/** "d'Ivoire": a name behind an article or preposition that lost its vowel. */
const ELIDED = /^\p{Ll}{1,2}['’]\p{Lu}/u;

function shapeOf(raw: string): number {
  const lower = raw.toLowerCase();
  let shape = 0;
  const first = String.fromCodePoint(raw.codePointAt(0) ?? 0);
  if (first !== first.toLowerCase() || ELIDED.test(raw)) shape |= Shape.Capital;
  if (raw !== lower && raw === raw.toUpperCase() && raw.replace(/[^\p{L}]/gu, "").length > 1) shape |= Shape.Caps;
  if (/\d/.test(raw)) shape |= Shape.Digit;
  return shape;
}

/** 1 when of four long words or more seven in ten are capitalised, or all of three, and no stop ends them, 2 when all are written in capitals, else 0. */
function headlineOf(growing: Growing, first: number): 0 | 1 | 2 {
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let w = first; w < growing.text.length; w++) {
    if (growing.text[w].length < 4 || growing.shape[w] & (Shape.Mark | Shape.Digit)) continue;
    long++;
    if (growing.shape[w] & Shape.Capital) capital++;
    if (growing.shape[w] & Shape.Caps) caps++;
  }
  if (long >= 3 && caps * 10 >= long * 7) return 2;
  if (growing.text[growing.text.length - 1] === ".") return 0;
  return long >= 3 && capital * 10 >= long * (long === 3 ? 10 : 7) ? 1 : 0;
}

function gatherCases(growing: Growing, first: number, headline: boolean): void {
  for (let w = first; w < growing.text.length; w++) {
    const shape = growing.shape[w];
    if (shape & (Shape.Mark | Shape.Possessive | Shape.Hyphened)) continue;
    if (!(shape & Shape.Capital)) growing.lower.add(growing.text[w]);
    else if (!headline && !(shape & Shape.Initial)) growing.upper.add(growing.text[w]);
  }
}

/** True for a word with a capital. */
export function isCapital({ shape }: WordColumns, at: number): boolean {
  return (shape[at] & (Shape.Capital | Shape.Mark)) === Shape.Capital;
}
