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

/**
 * True for the words, folded, of a shorter or a longer form of a name that begin with its first: "salva kiir", "mishal al ahmad al jaber al sabah" for
 * "mishal al ahmad al sabah". The shorter has two words or more.
 */
export function isPartOfName(words: readonly string[], name: string): boolean {
  const all = fold(name).split(" ");
  const told = STYLES.test(words[0]) ? words.slice(1) : words;
  const [few, many] = told.length < all.length ? [told, all] : [all, told];
  return few.length > 1 && many.length > few.length && few[0] === many[0] && few.every((word) => many.includes(word));
}

/** True for the two words, folded, of a name the other way round: "khurelsukh ukhnaa". */
export function isTurned(words: readonly string[], name: string): boolean {
  return words.length === 2 && fold(name) === `${words[1]} ${words[0]}`;
}

/** What stands before names in the Gulf and is none of them. */
const STYLES = /^(?:sheikh|shaikh|shaykh|prince|sayyid|sheikha|princess)$/;
