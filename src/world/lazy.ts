import { copyOf } from "../text/copy.ts";
import type { AsOf } from "./world.ts";

/** The value that `make` gives, made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    if (made === null) made = { value: make() };
    return made.value;
  };
}

/** How many answers are remembered before all are forgotten. */
const MOST = 8192;

/** A question about words on a day that remembers what it answered: the same names come again and again, in an article and in those of a day. */
export function remembered<T>(ask: (words: string, on: AsOf) => T): (words: string, on: AsOf) => T {
  const days = new Map<AsOf, Map<string, T>>();
  let count = 0;
  return (words, on) => {
    const known = days.get(on)?.get(words);
    if (known !== undefined) return known;
    if (count++ >= MOST) {
      days.clear();
      count = 1;
    }
    const answer = ask(words, on);
    const answers = days.get(on) ?? new Map<string, T>();
    days.set(on, answers);
    answers.set(copyOf(words), answer);
    return answer;
  };
}

/** Rows by a key, in their order. */
export function groupBy<Row, Key>(rows: Iterable<Row>, key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
