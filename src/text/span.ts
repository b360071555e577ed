/** Half-open, in UTF-16 code units of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list that has a first element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Hash of an article's publisher and text. */
export type ArticleId = string & { readonly __brand: "article" };

/** The only form in which words leave an article: `text` is the article's text from `span.start` to `span.end`. */
export interface Words {
  readonly article: ArticleId;
  readonly span: Span;
  readonly text: string;
}

/** The list as a `NonEmpty`, or null when it is empty. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
  return list.length > 0 ? (list as NonEmpty<T>) : null;
}

/** True when the two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`. */
export function cover(spans: NonEmpty<Span>): Span {
  let { start, end } = spans[0];
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Orders spans by start, then by end: for `sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
