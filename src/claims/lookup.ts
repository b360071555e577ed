import type { Doc, Mention, MentionKind, Quote, TimeExpression } from "../language/doc.ts";
import { fold } from "../text/fold.ts";

/** Where things stand in one document: mentions by their head, times by token, quotations by offset. Made once a document. */
export class Lookup {
  private readonly doc: Doc;
  /** By token, longest first. */
  private readonly mentions: (readonly Mention[] | undefined)[];
  private readonly times: (TimeExpression | undefined)[];

  constructor(doc: Doc) {
    this.doc = doc;
    const mentions = new Array<Mention[] | undefined>(doc.tokens.count).fill(undefined);
    for (const mention of doc.mentions) {
      if (mention.memberOf !== null) continue;
      const list = mentions[mention.head];
      if (list === undefined) mentions[mention.head] = [mention];
      else list.push(mention);
    }
    for (const list of mentions) if (list !== undefined && list.length > 1) list.sort((a, b) => length(b) - length(a) || a.id - b.id);
    this.mentions = mentions;
    this.times = new Array<TimeExpression | undefined>(doc.tokens.count).fill(undefined);
    for (const time of doc.times) for (let token = time.first; token <= time.last; token++) this.times[token] = time;
  }

  /** The longest mention whose head the token is, of one of the kinds if any are named; null when there is none. */
  mention(token: number, ...kinds: readonly MentionKind[]): Mention | null {
    const here = this.mentions[token];
    if (here === undefined) return null;
    for (const mention of here) if (kinds.length === 0 || kinds.includes(mention.kind)) return mention;
    return null;
  }

  /** The time expression that a token is part of. */
  time(token: number): TimeExpression | null {
    return this.times[token] ?? null;
  }

  /** The quotations in which an offset lies, innermost first; words that are only set off ("scare") are none. */
  quotes(offset: number): readonly Quote[] {
    const { quotes } = this.doc;
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotes[middle].span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found: Quote[] = [];
    for (let i = low - 1; i >= 0 && i >= low - 4; i--)
      if (offset < quotes[i].span.end && quotes[i].manner !== "scare") found.push(quotes[i]);
    return found;
  }

  /** The last token that begins at or before an offset. */
  token(offset: number): number {
    const { start, count } = this.doc.tokens;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const made = new WeakMap<Doc, Lookup>();

/** The document's lookup, made at the first call. */
export function lookupOf(doc: Doc): Lookup {
  let lookup = made.get(doc);
  if (lookup === undefined) {
    lookup = new Lookup(doc);
    made.set(doc, lookup);
  }
  return lookup;
}

const folded = new WeakMap<Mention, readonly string[]>();

/** The words of a mention as tables have them: folded, the first twenty. */
export function wordsOf(mention: Mention): readonly string[] {
  let words = folded.get(mention);
  if (words === undefined) {
    words = fold(mention.text).split(" ").slice(0, 20);
    folded.set(mention, words);
  }
  return words;
}

function length({ span }: Mention): number {
  return span.end - span.start;
}
