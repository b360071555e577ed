import { type Chains, inSection, isSinglePerson, isUnheard, root, sentencesApart, unite, WINDOW, wordsIn } from "./chains.ts";
import { ownerStem } from "./owners.ts";

/** What the one of two is to the other who meets them. */
const SIDES: ReadonlySet<string> = new Set(["host", "guest", "visitor"]);
/** Sentences that "his host" looks back over. */
const REACH = 2;

/**
 * "His host", "her Iranian guest": after the pronoun at `i` is resolved, the phrase around it is the only other person by name in the nearest sentence
 * that names another; nobody where the phrase is named itself or two could be meant.
 */
export function resolveHost(chains: Chains, i: number): void {
  const { drafts, antecedents } = chains;
  const side = i - 1;
  const one = drafts[side];
  if (one === undefined || one.noun === null || !SIDES.has(one.noun) || one.name !== null || one.plural || one.apposed !== null) return;
  if (one.range.first !== drafts[i].range.first || antecedents[i].length !== 1 || isExplained(chains, side)) return;
  const other = onlyOther(chains, side, root(chains, antecedents[i][0]));
  if (other === null || !agrees(chains, side, other)) return;
  unite(chains, other, side);
  antecedents[side] = [other];
}

/** "His host, President X": who it is stands behind it. */
function isExplained({ drafts }: Chains, side: number): boolean {
  for (let k = side + 1; k < Math.min(drafts.length, side + 4); k++) if (drafts[k].apposed === drafts[side]) return true;
  return false;
}

/** The only person by name of another chain than `owner` in the nearest sentence that has one. */
function onlyOther(chains: Chains, side: number, owner: number): number | null {
  let found: number | null = null;
  for (let k = side - 1; k >= Math.max(0, side - WINDOW); k--) {
    const distance = sentencesApart(chains, k, side);
    if (distance > REACH || !inSection(chains, k, side)) break;
    if (found !== null && distance > sentencesApart(chains, found, side)) break;
    const other = chains.drafts[k];
    if (!isSinglePerson(other) || other.name === null || root(chains, k) === owner || isUnheard(chains, k, side)) continue;
    if (found !== null && root(chains, found) !== root(chains, k)) return null;
    found = k;
  }
  return found;
}

/** True unless both say what state they are of, and it is not the same. */
function agrees(chains: Chains, side: number, other: number): boolean {
  const stemOf = (k: number) => {
    const { affiliation } = chains.drafts[k];
    return affiliation === null ? null : ownerStem(wordsIn(chains, affiliation).join(" "));
  };
  return stemOf(side) === null || stemOf(other) === null || stemOf(side) === stemOf(other);
}
