import { type Doc, RELATIONS, UPOS } from "../doc.ts";
import { type Subtrees, subtreesOf } from "./entityspans.ts";
import { clusterOf, hashOf, type WordClusters } from "./entitywords.ts";

/** What coreference looks at in a document, as columns: row `i` is token `i`. */
export interface EntityScan {
  readonly doc: Doc;
  readonly subtrees: Subtrees;
  /** Hashes of the lower-case word and of the lemma. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** 1 + the fine cluster of the word, 0 for an unknown word; and the coarse one. */
  readonly cluster: Uint8Array;
  readonly coarse: Uint8Array;
  /** 1 + how many capitals the word begins with: 1 none, 2 one, 3 all; 0 for no letter. */
  readonly shape: Uint8Array;
  readonly sentence: Int32Array;
  /** 1 + kind of the mention of `Doc.mentions` with this head, and its index; 0 and -1 where there is none. */
  readonly kind: Uint8Array;
  readonly mention: Int32Array;
  /** How often nouns and names with this lemma stand in the document, up to 4; 0 for other tokens. */
  readonly often: Uint8Array;
  /** 1 + index in `Doc.quotes` of the direct quotation that holds the token; 0 for none. */
  readonly quote: Int32Array;
}

/** Numbers of mention kinds in features. */
export const KINDS = ["person", "state", "body", "place", "gathering", "document", "group", "pronoun"] as const;
const NOUN = UPOS.indexOf("NOUN");
const PROPN = UPOS.indexOf("PROPN");

/** The columns of a document. Linear. */
export function entityScan(doc: Doc, words: WordClusters): EntityScan {
  const { tokens, sentences, article } = doc;
  const { count } = tokens;
  const scan: EntityScan = {
    doc,
    subtrees: subtreesOf(doc),
    word: new Int32Array(count),
    lemma: new Int32Array(count),
    cluster: new Uint8Array(count),
    coarse: new Uint8Array(count),
    shape: new Uint8Array(count),
    sentence: new Int32Array(count),
    kind: new Uint8Array(count),
    mention: new Int32Array(count).fill(-1),
    often: new Uint8Array(count),
    quote: new Int32Array(count),
  };
  for (let s = 0; s < sentences.count; s++) scan.sentence.fill(s, sentences.first[s], sentences.first[s + 1]);
  const seen = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const text = article.text.slice(tokens.start[i], Math.min(tokens.end[i], tokens.start[i] + 60));
    scan.word[i] = hashOf(text.toLowerCase());
    scan.lemma[i] = hashOf(doc.strings.text(tokens.lemma[i]).slice(0, 60).toLowerCase());
    scan.shape[i] = shapeOf(text);
    const cluster = clusterOf(words, scan.word[i]);
    scan.cluster[i] = cluster;
    scan.coarse[i] = cluster === 0 ? 0 : words.coarse[cluster - 1];
    if (tokens.tag[i] === NOUN || tokens.tag[i] === PROPN) seen.set(scan.lemma[i], (seen.get(scan.lemma[i]) ?? 0) + 1);
  }
  for (let i = 0; i < count; i++)
    if (tokens.tag[i] === NOUN || tokens.tag[i] === PROPN) scan.often[i] = Math.min(4, seen.get(scan.lemma[i]) ?? 0);
  markMentions(scan);
  markQuotes(scan);
  return scan;
}

function shapeOf(text: string): number {
  const upper = text.toUpperCase();
  const lower = text.toLowerCase();
  if (upper === lower) return 0;
  if (text === upper && text.length > 1) return 3;
  return text[0] === lower[0] ? 1 : 2;
}

function markMentions({ doc, kind, mention }: EntityScan): void {
  for (const one of doc.mentions) {
    kind[one.head] = 1 + KINDS.indexOf(one.kind);
    mention[one.head] = one.id;
  }
}

/** Marks the tokens of direct quotations; quotes and tokens are both in order of the text. */
function markQuotes({ doc, quote }: EntityScan): void {
  const { tokens, quotes } = doc;
  let i = 0;
  quotes.forEach(({ span, manner }, index) => {
    if (manner === "scare" || manner === "indirect") return;
    while (i > 0 && tokens.start[i - 1] >= span.start) i--;
    while (i < tokens.count && tokens.start[i] < span.start) i++;
    for (; i < tokens.count && tokens.end[i] <= span.end; i++) quote[i] = index + 1;
  });
}

/** The basic tree's first child of a token that has one of the relations, or -1. */
export function childOf({ doc }: EntityScan, head: number, wanted: ReadonlySet<number>): number {
  const { syntax } = doc;
  for (let k = syntax.from[head]; k < syntax.from[head + 1]; k++) {
    const child = syntax.dependents[k];
    if (syntax.enhanced[k] === 0 && wanted.has(syntax.relation[child])) return child;
  }
  return -1;
}

export function relationSet(...names: readonly (typeof RELATIONS)[number][]): ReadonlySet<number> {
  return new Set(names.map((name) => RELATIONS.indexOf(name)));
}

/** A small number as a class: 0 to 4 as they are, then 5 for up to 7, 6 up to 11, 7 up to 20, 8 up to 40, 9 beyond. */
export function bucket(value: number): number {
  if (value < 5) return value < 0 ? 15 : value;
  if (value < 8) return 5;
  if (value < 12) return 6;
  if (value < 21) return 7;
  return value < 41 ? 8 : 9;
}
