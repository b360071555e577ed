import { type Draft, draft } from "../mentions/drafts.ts";
import type { Range, Scan } from "../mentions/scan.ts";
import { WINDOW } from "./chains.ts";
import { ownerStem } from "./owners.ts";

/** Sentences that "the two countries" look back over. */
const REACH = 4;

/**
 * Adds to the drafts of an article, in order of position, the nationalities of persons that a later plural means and that no draft names: "Chinese"
 * in "Chinese President X visited Spain. The two countries", a state of its own then. Only where exactly as many states stand before it as it counts.
 */
export function withOwnerStates(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const added = new Map<number, Draft>();
  drafts.forEach((one, i) => {
    if (countsStates(scan, one)) for (const range of ownersBefore(scan, drafts, i)) added.set(range.first, stateOf(range));
  });
  if (added.size === 0) return drafts;
  return [...drafts, ...added.values()].sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last || a.core - b.core);
}

/** "The two countries", "both nations". */
function countsStates({ words }: Scan, { kind, nominal, affiliation, count, determiner, range }: Draft): boolean {
  if (kind !== "group" || nominal?.of !== "state" || affiliation !== null || count !== 2) return false;
  return determiner === "the" || words.text[range.first] === "both";
}

/** Nationalities without a draft among the two states told of in the sentences right before; none where those are more or fewer. */
function ownersBefore({ words }: Scan, drafts: readonly Draft[], i: number): Range[] {
  const sentenceOf = (one: Draft) => words.sentence[one.range.first];
  const last = sentenceOf(drafts[i]);
  const states = new Map<string, Range | null>();
  let sentence = last;
  for (let k = i - 1; k >= Math.max(0, i - WINDOW) && last - sentenceOf(drafts[k]) <= REACH; k--) {
    if (sentenceOf(drafts[k]) !== sentence && states.size > 1) break;
    sentence = sentenceOf(drafts[k]);
    const { kind, name, affiliation } = drafts[k];
    const own = kind === "state" ? name : kind === "person" ? affiliation : null;
    if (own === null) continue;
    const stem = ownerStem(words.text.slice(own.first, own.last).join(" "));
    if (kind === "state") states.set(stem, null);
    else if (!states.has(stem)) states.set(stem, isNamed(drafts, k, own) ? null : own);
  }
  return states.size === 2 ? [...states.values()].filter((range) => range !== null) : [];
}

/** True where a draft of its own stands for a person's affiliation already: "China" in "China's president". */
function isNamed(drafts: readonly Draft[], k: number, { first, last }: Range): boolean {
  for (let n = k + 1; n < drafts.length && drafts[n].range.first <= first; n++)
    if (drafts[n].range.first === first && drafts[n].range.last === last) return true;
  return false;
}

function stateOf(range: Range): Draft {
  return draft("state", range, range.last - 1, { name: range });
}
