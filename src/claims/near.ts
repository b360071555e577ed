import type { Span } from "../text/span.ts";

/** The index of the first of some spans in order that begins at or after an offset; the length of the list when none does. */
export function firstFrom(list: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans in order that begin in a stretch of the text. */
export function* startingIn<T extends { readonly span: Span }>(list: readonly T[], stretch: Span): Generator<T> {
  for (let index = firstFrom(list, stretch.start); index < list.length && list[index].span.start < stretch.end; index++) yield list[index];
}
