import { UPOS } from "./doc.ts";
import type { NamePhrase } from "./namephrases.ts";
import type { Parsed } from "./parsed.ts";

/** An apposition between commas: the first comma at `first`, the token after the second one `last`; `name` is the head of whom it describes. */
export interface Aside {
  readonly first: number;
  readonly last: number;
  readonly name: number;
}

const tagsOf = (...names: (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const VERBAL = tagsOf("VERB", "AUX");
const OPENING = tagsOf("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV");
const DET = UPOS.indexOf("DET");
const ADP = UPOS.indexOf("ADP");
const ADVERB = tagsOf("ADV", "PART");
const LONGEST = 18;

/**
 * Appositions that part a name from its verb ("Gabriel Boric, the president of Chile and a former student leader, will attend"), or from place and
 * time ("met William Ruto, the Kenyan president, in Lima"). The parser reads the sentence without them, and them by themselves. Only what
 * has no verb, is closed by a comma and is followed by a verb, or opens with an article and is followed by a preposition, counts.
 */
export function asidesOf({ article, tokens, sentences }: Omit<Parsed, "syntax">, phrases: readonly NamePhrase[]): Aside[] {
  const { tag, start } = tokens;
  const isComma = (token: number) => article.text[start[token]] === "," && tokens.end[token] === start[token] + 1;
  const asides: Aside[] = [];
  let s = 0;
  for (const { last: comma, head } of phrases) {
    while (s < sentences.count && sentences.first[s + 1] <= comma) s++;
    if (s >= sentences.count) break;
    const end = sentences.first[s + 1];
    if (sentences.parsed[s] === 0 || comma >= end || !isComma(comma) || comma + 1 >= end || !OPENING.has(tag[comma + 1])) continue;
    const close = closing(comma + 1, Math.min(end, comma + LONGEST), tag, isComma);
    if (close > 0 && goesOn(close + 1, end, tag, tag[comma + 1] === DET)) asides.push({ first: comma, last: close + 1, name: head });
  }
  return asides;
}

/** The next comma when no verb stands before it; else -1. */
function closing(from: number, end: number, tag: Uint8Array, isComma: (token: number) => boolean): number {
  for (let i = from; i < end; i++) {
    if (isComma(i)) return i > from ? i : -1;
    if (VERBAL.has(tag[i])) return -1;
  }
  return -1;
}

function goesOn(from: number, end: number, tag: Uint8Array, article: boolean): boolean {
  if (article && from < end && tag[from] === ADP) return true;
  let i = from;
  while (i < end && i < from + 2 && ADVERB.has(tag[i])) i++;
  return i < end && VERBAL.has(tag[i]);
}
