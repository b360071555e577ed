import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Feature, type Mention, type MentionKind, UPOS, type Upos } from "../../src/language/doc.ts";
import type { Parsed } from "../../src/language/parsed.ts";
import { type Lexicon, makeLexicon } from "../../src/text/lexicon.ts";
import type { ArticleId } from "../../src/text/span.ts";

const FOLDER = join(import.meta.dirname, "../../data/lexicon");

/** The lexicon's tables of these names, from the repository. */
export function lexiconOf(...names: readonly string[]): Lexicon {
  return makeLexicon(new Map(names.map((name) => [name, readFileSync(join(FOLDER, `${name}.tsv`), "utf8")])));
}

const CLOSED: Readonly<Record<string, Upos>> = {
  the: "DET", a: "DET", an: "DET", this: "DET", that: "SCONJ", of: "ADP", in: "ADP", on: "ADP", at: "ADP", by: "ADP", to: "ADP", for: "ADP",
  with: "ADP", from: "ADP", after: "ADP", before: "ADP", since: "ADP", and: "CCONJ", or: "CCONJ", he: "PRON", she: "PRON", they: "PRON", it: "PRON",
  will: "AUX", is: "AUX", was: "AUX", are: "AUX", were: "AUX", has: "AUX", have: "AUX", had: "AUX", not: "PART", who: "PRON", which: "PRON",
}; // biome-ignore format: one closed class a line would fill a page

/** A text with mentions and tags written into it. */
export interface Marked {
  readonly parsed: Parsed;
  readonly mentions: readonly Mention[];
}

/**
 * A document without trees from text in which `[person Name]` marks a mention and `word/NNS` a plural noun, `word/VERB` another tag. Paragraphs are
 * parted by empty lines, and sentences end at ". " where a capital or a quotation mark follows. Tokens are words, numbers and marks.
 */
export function marked(source: string): Marked {
  const { text, places, tags } = unmark(source);
  const blocks: { kind: "paragraph"; span: { start: number; end: number }; section: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: "paragraph", span: { start: match.index, end: match.index + match[0].length }, section: 0 });
  const starts: number[] = [];
  const ends: number[] = [];
  const first: number[] = [];
  const block: number[] = [];
  blocks.forEach(({ span }, b) => {
    let fresh = true;
    for (const match of text
      .slice(span.start, span.end)
      .matchAll(
        /[QH]\d\b|\d+(?:[.,:]\d+)*\p{L}*|(?:Mr|Mrs|Ms|Dr|St)\.|\p{Lu}(?:\.\p{Lu})+\.|[ap]\.m\.|\p{L}+(?=n['’]t)|n['’]t\b|['’]s\b|\p{L}+|[^\s]/gu,
      )) {
      const start = span.start + match.index;
      if (fresh || sentenceBreak(text, ends, start)) {
        first.push(starts.length);
        block.push(b);
      }
      fresh = false;
      starts.push(start);
      ends.push(start + match[0].length);
    }
  });
  first.push(starts.length);
  const count = starts.length;
  const tag = new Uint8Array(count);
  const features = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const word = text.slice(starts[i], ends[i]);
    const given = tags.get(starts[i]);
    tag[i] = UPOS.indexOf(given === "NNS" ? "NOUN" : ((given as Upos | undefined) ?? guess(word)));
    if (given === "NNS") features[i] = Feature.Plural;
  }
  const parsed: Parsed = {
    article: {
      id: "test" as ArticleId,
      given: "test",
      url: null,
      publisher: null,
      published: null,
      modified: null,
      written: null,
      text,
      blocks: blocks as never,
    },
    strings: { text: () => "", id: () => -1 },
    xpos: [],
    tokens: {
      count,
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      lemma: new Int32Array(count),
      tag,
      xpos: new Uint8Array(count),
      features,
    },
    sentences: { count: block.length, first: Int32Array.from(first), block: Int32Array.from(block), parsed: new Uint8Array(block.length) },
    syntax: {
      head: new Int32Array(count).fill(-2),
      relation: new Uint8Array(count),
      from: new Int32Array(count + 1),
      dependents: new Int32Array(0),
      edge: new Uint8Array(0),
      enhanced: new Uint8Array(0),
    },
    abbreviations: [],
  };
  return { parsed, mentions: places.map((place, id) => mentionOf(id, place, text, starts)) };
}

function sentenceBreak(text: string, ends: readonly number[], start: number): boolean {
  if (ends.length === 0 || start === ends[ends.length - 1]) return false;
  return (
    /[.!?][”"’]?$/.test(text.slice(0, ends[ends.length - 1]).slice(-2)) &&
    !/(?:Mr|Mrs|Ms|Dr|St|a\.m|p\.m|\b\p{Lu})\.$/u.test(text.slice(0, ends[ends.length - 1]).slice(-5)) &&
    /[\p{Lu}“"‘]/u.test(text[start])
  );
}

function guess(word: string): Upos {
  if (CLOSED[word.toLowerCase()] !== undefined) return CLOSED[word.toLowerCase()];
  if (/^\d/.test(word)) return "NUM";
  if (!/^\p{L}/u.test(word)) return "PUNCT";
  return /^\p{Lu}/u.test(word) ? "PROPN" : "X";
}

interface Place {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

function unmark(source: string): { text: string; places: Place[]; tags: Map<number, string> } {
  let text = "";
  const places: Place[] = [];
  const tags = new Map<number, string>();
  const open: { kind: MentionKind; start: number }[] = [];
  for (const match of source.matchAll(/\[(person|state|body|place|gathering|group|pronoun) |\]|(\p{L}+)\/([A-Z]{3,5})|./gsu)) {
    if (match[1] !== undefined) open.push({ kind: match[1] as MentionKind, start: text.length });
    else if (match[0] === "]") places.push({ ...open.pop()!, end: text.length });
    else if (match[2] !== undefined) {
      tags.set(text.length, match[3]);
      text += match[2];
    } else text += match[0];
  }
  return { text, places: places.sort((a, b) => a.start - b.start || b.end - a.end), tags };
}

function mentionOf(id: number, place: Place, text: string, starts: readonly number[]): Mention {
  const span = { start: place.start, end: place.end };
  const words = text.slice(span.start, span.end);
  const named = /\p{Lu}/u.test(words) && place.kind !== "pronoun";
  const head = Math.max(0, starts.filter((start) => start < span.end).length - 1);
  return {
    id,
    kind: place.kind,
    span,
    head,
    chain: id,
    text: words,
    name: named ? words : null,
    nameSpan: named ? span : null,
    title: null,
    titleSpan: null,
    affiliation: null,
    affiliationSpan: null,
    plural: place.kind === "group",
    count: null,
    memberOf: null,
    antecedents: [],
  };
}
