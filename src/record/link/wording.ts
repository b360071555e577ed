import { fold } from "../../text/fold.ts";

/** Words that say nothing of what a measure or a gathering is about. */
const EMPTY = new Set(
  (
    "a an and as at by for from in into is it its of on or that the their this those to under upon was were which with " +
    "abstention abstentions abstained against ballot bill call calls draft measure motion proposal resolution text vote voting whether condemn condemning demand demanding favour favor votes"
  ).split(" "),
);

/** How many letters of a word count: "annexation" and "annexed" are one. */
const STEM = 5;

/** The stems of the words that say something, each once, at most the first forty. */
export function stems(words: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of fold(words).split(" ")) {
    if (word === "" || EMPTY.has(word) || /^\d+$/.test(word)) continue;
    all.add(word.slice(0, STEM));
    if (all.size === 40) break;
  }
  return all;
}

/** How many stems two wordings share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
