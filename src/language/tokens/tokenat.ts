import type { Tokens } from "../doc.ts";

/** The token that holds the UTF-16 unit at an offset of the text, or -1 where there is white space. */
export function tokenAt({ start, end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= offset) low = middle + 1;
    else if (start[middle] > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}
