import { type Described, form, LAST_PRONOUN } from "./entitydescribed.ts";

/** What the chains that have been made so far tell: row `m` a mention before the one that is asked about. */
export interface Growing {
  /** Chain of each mention: the number of its first mention. */
  readonly chain: Int32Array;
  /** By chain: how many mentions, gender and number as far as some mention told, last name or noun, bits of forms. */
  readonly size: Int32Array;
  readonly gender: Uint8Array;
  readonly number: Uint8Array;
  readonly named: Int32Array;
  /** By mention: the mention of its chain before it, or -1; by chain: its last mention. */
  readonly previous: Int32Array;
  readonly latest: Int32Array;
  /** By chain: 1 + the mention that it was last tried for. */
  readonly seen: Int32Array;
}

export function startGrowing(count: number): Growing {
  return {
    chain: new Int32Array(count),
    size: new Int32Array(count),
    gender: new Uint8Array(count),
    number: new Uint8Array(count),
    named: new Int32Array(count).fill(-1),
    previous: new Int32Array(count).fill(-1),
    latest: new Int32Array(count).fill(-1),
    seen: new Int32Array(count),
  };
}

/** Puts a mention into the chain of an antecedent, or into one of its own (-1). */
export function grow(growing: Growing, described: Described, m: number, antecedent: number): void {
  const { chain, size, gender, number, named } = growing;
  const to = antecedent < 0 ? m : chain[antecedent];
  growing.previous[m] = growing.latest[to];
  growing.latest[to] = m;
  chain[m] = to;
  size[to]++;
  if (gender[to] === 0) gender[to] = described.gender[m];
  if (number[to] === 0) number[to] = described.number[m];
  if (described.form[m] > LAST_PRONOUN && (named[to] < 0 || described.form[m] === form("name"))) named[to] = m;
}
