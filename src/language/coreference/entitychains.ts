import { type Described, form, LAST_PRONOUN, PERSON } from "./entitydescribed.ts";
import { grow, startGrowing } from "./entitygrowing.ts";
import { ENTITY_TYPES } from "./entitymentions.ts";
import { antecedentOptions } from "./entitypairs.ts";
import { bestOf, Options, type Ranker } from "./ranker.ts";

/** Mentions back that a pronoun and another mention are compared with, and how many more with the same head or words. */
const WINDOW = 60;
const PRONOUN_WINDOW = 40;
const MORE = 4;

/** Types of what "he" and "she" can be. */
const LIVING = new Set([PERSON, ENTITY_TYPES.indexOf("animal")]);

/** False for a man and a woman, "he" and a thing, "it" and a man. */
function isPossible({ form: forms, gender, mentions }: Described, a: number, m: number): boolean {
  if (gender[a] !== 0 && gender[m] !== 0 && gender[a] !== gender[m]) return false;
  return !(isThing(forms[a], mentions[a].type) && isHeOrShe(forms[m])) && !(forms[m] === form("it") && isHeOrShe(forms[a]));
}

function isHeOrShe(of: number): boolean {
  return of === form("he") || of === form("she");
}

function isThing(of: number, type: number): boolean {
  if (of === form("it") || of === form("this")) return true;
  return of > LAST_PRONOUN && of !== form("name") && !LIVING.has(type);
}

/** The mentions that a mention is compared with, nearest first. */
export function candidatesOf(described: Described, m: number): number[] {
  const { form: forms, sameHead, sameWording } = described;
  const least = Math.max(0, m - (forms[m] <= LAST_PRONOUN ? PRONOUN_WINDOW : WINDOW));
  const found: number[] = [];
  for (let a = m - 1; a >= least; a--) if (isPossible(described, a, m)) found.push(a);
  for (const column of [sameHead, sameWording]) {
    let more = 0;
    for (let a = column[m]; a >= 0 && more < MORE; a = column[a]) {
      if (a >= least || found.includes(a) || !isPossible(described, a, m)) continue;
      found.push(a);
      more++;
    }
  }
  return found;
}

/** The chain of each mention: the index of the chain's first mention. Each is joined to the antecedent that ranks highest, or to none. */
export function findChains(described: Described, ranker: Ranker): { chain: Int32Array; antecedent: Int32Array } {
  const count = described.mentions.length;
  const growing = startGrowing(count);
  const antecedent = new Int32Array(count).fill(-1);
  const options = new Options();
  for (let m = 0; m < count; m++) {
    const candidates = candidatesOf(described, m);
    antecedentOptions(described, growing, m, candidates, options);
    const best = bestOf(ranker, options);
    antecedent[m] = best <= 0 ? -1 : candidates[best - 1];
    grow(growing, described, m, antecedent[m]);
  }
  return { chain: growing.chain, antecedent };
}
