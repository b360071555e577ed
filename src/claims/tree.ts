import { type Doc, RELATIONS, type Relation, UPOS, type Upos } from "../language/doc.ts";
import type { Span } from "../text/span.ts";

/** Reads a document's trees word by word: what the passes over a tree ask of a token. Holds nothing but the document. */
export class Tree {
  readonly doc: Doc;
  /** The lemmas in lower case that were asked for, by their number. */
  private readonly lemmas: string[] = [];

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** The head of a token; negative for a root and where there is no tree. */
  head(token: number): number {
    return this.doc.syntax.head[token];
  }

  relation(token: number): Relation {
    return RELATIONS[this.doc.syntax.relation[token]];
  }

  tag(token: number): Upos {
    return UPOS[this.doc.tokens.tag[token]];
  }

  /** The Penn Treebank tag. */
  penn(token: number): string {
    return this.doc.xpos[this.doc.tokens.xpos[token]] ?? "";
  }

  lemma(token: number): string {
    const id = this.doc.tokens.lemma[token];
    this.lemmas[id] ??= this.doc.strings.text(id).toLowerCase();
    return this.lemmas[id];
  }

  /** The word as written, lower case. */
  word(token: number): string {
    return this.doc.written?.lower[token] ?? this.text(token).toLowerCase();
  }

  /** The word as written. */
  text(token: number): string {
    return this.doc.written?.text[token] ?? this.doc.article.text.slice(this.doc.tokens.start[token], this.doc.tokens.end[token]);
  }

  span(token: number): Span {
    return { start: this.doc.tokens.start[token], end: this.doc.tokens.end[token] };
  }

  /** The words from a token to another, inclusive. */
  spanOf(first: number, last: number): Span {
    return { start: this.doc.tokens.start[first], end: this.doc.tokens.end[last] };
  }

  /** Dependents of the basic tree, in order; `relations` keeps those, by name, subtypes apart. */
  children(token: number, ...relations: readonly Relation[]): number[] {
    const { from, dependents, edge, enhanced } = this.doc.syntax;
    const found: number[] = [];
    for (let k = from[token]; k < from[token + 1]; k++)
      if (enhanced[k] === 0 && (relations.length === 0 || relations.includes(RELATIONS[edge[k]]))) found.push(dependents[k]);
    return found;
  }

  /** The first dependent with one of the relations, or -1. */
  child(token: number, ...relations: readonly Relation[]): number {
    const { from, dependents, edge, enhanced } = this.doc.syntax;
    for (let k = from[token]; k < from[token + 1]; k++)
      if (enhanced[k] === 0 && (relations.length === 0 || relations.includes(RELATIONS[edge[k]]))) return dependents[k];
    return -1;
  }

  /** The last token of the words that hang on a token without a gap, and the first. */
  extent(token: number): { first: number; last: number } {
    let first = token;
    let last = token;
    const waiting = [token];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const child of this.children(next)) {
        if (child < first) first = child;
        if (child > last) last = child;
        waiting.push(child);
      }
    return { first, last };
  }
}
