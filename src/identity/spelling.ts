import { fold } from "../text/fold.ts";

/** True when the two words differ, and by no more than one letter added, dropped, changed or swapped with the next. Linear. */
export function withinOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let fromEnd = 0;
  const most = Math.min(a.length, b.length) - start;
  while (fromEnd < most && a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]) fromEnd++;
  const left = a.slice(start, a.length - fromEnd);
  const right = b.slice(start, b.length - fromEnd);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** True for the words, folded, of a shorter form of a name: two or more of its own, beginning with its first. */
export function isPartOfName(words: readonly string[], name: string): boolean {
  const all = fold(name).split(" ");
  return words.length > 1 && all.length > words.length && words[0] === all[0] && words.every((word) => all.includes(word));
}
