/** One question with what was expected and what the world answered. */
export interface Outcome {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly expected: string;
  /** Empty when nothing was answered. */
  readonly given: readonly string[];
  readonly right: boolean;
}

/** How often was asked, answered, and answered rightly. */
export interface Tally {
  asked: number;
  answered: number;
  right: number;
}

/** The outcomes counted by kind, in the order of the kinds' names, and all together as "all". */
export function tallies(outcomes: readonly Outcome[]): Map<string, Tally> {
  const kinds = new Map<string, Tally>();
  for (const kind of [...new Set(outcomes.map((outcome) => outcome.kind))].sort()) kinds.set(kind, { asked: 0, answered: 0, right: 0 });
  kinds.set("all", { asked: 0, answered: 0, right: 0 });
  for (const { kind, given, right } of outcomes)
    for (const tally of [kinds.get(kind), kinds.get("all")]) {
      if (tally === undefined) continue;
      tally.asked++;
      if (given.length > 0) tally.answered++;
      if (right) tally.right++;
    }
  return kinds;
}

/** True when one word becomes the other by at most `most` letters added, dropped, changed or swapped with the next. */
export function withinSlips(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length] <= most;
}
