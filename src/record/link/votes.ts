import { grouped } from "../grouped.ts";
import type { Of, Told } from "../told.ts";
import {
  type Cluster,
  clusterOf,
  type Group,
  groupOf,
  joined,
  onlyPlans,
  type Setting,
  sharesArticle,
  smallestKey,
  toldApart,
} from "./group.ts";
import { identityOf } from "./parties.ts";
import { daysClash, disjoint, meet } from "./reach.ts";
import { shared, stems } from "./wording.ts";

/** Among how many of an article's last ballots a claim looks for its own. */
const LOOKED_BACK = 64;

/** What tells one ballot of a body from another. */
interface Ballot {
  readonly group: Group;
  readonly symbols: ReadonlySet<string>;
  /** `for-against` of each claim that gives both. */
  readonly tallies: ReadonlySet<string>;
  readonly subjects: readonly ReadonlySet<string>[];
}

/** Votes: the second stratum. By body, then by day, document symbol, tally and measure. */
export function linkVotes(told: readonly Told[], setting: Setting): Cluster[] {
  const bodies = grouped(told, (one) => identityOf(voteOf(one).body));
  return [...bodies.keys()].sort().flatMap((body) => linkBody(bodies.get(body) ?? [], setting));
}

function linkBody(told: readonly Told[], setting: Setting): Cluster[] {
  const articles = grouped(told, ({ article }) => article);
  const ballots = [...articles.keys()].sort().flatMap((article) => ballotsOf(articles.get(article) ?? [], setting));
  const strongest = [...ballots].sort((a, b) => strength(b) - strength(a) || (smallestKey(a.group) < smallestKey(b.group) ? -1 : 1));
  const votes: Ballot[] = [];
  const torn: { ballot: Ballot; fits: readonly number[] }[] = [];
  for (const ballot of strongest) {
    const ranks = votes.map((vote) => sameVote(ballot, vote));
    const best = Math.max(0, ...ranks);
    const fits = ranks.flatMap((rank, index) => (rank > 0 && rank === best ? [index] : []));
    if (fits.length === 1) votes[fits[0]] = ballotOf(joined(votes[fits[0]].group, ballot.group, setting, WHY[best]));
    else if (fits.length > 1) torn.push({ ballot, fits });
    else votes.push(ballot);
  }
  const clusters = votes.map(({ group }) => clusterOf(group));
  return [
    ...clusters,
    ...torn.map(({ ballot, fits }) =>
      clusterOf(
        ballot.group,
        fits.map((index) => clusters[index]),
      ),
    ),
  ];
}

const WHY = ["", "same body, about the same measure at that time", "same body and day", "same body and tally", "same document symbol"];

/** The ballots that one article tells of: claims in order of the text, each joined to the nearest before it that it can be of. */
function ballotsOf(told: readonly Told[], setting: Setting): Ballot[] {
  const inOrder = [...told].sort((a, b) => a.claim.trigger.start - b.claim.trigger.start || (a.key < b.key ? -1 : 1));
  const ballots: Ballot[] = [];
  for (const one of inOrder) {
    const ballot = ballotOf(groupOf([one], setting));
    const index = ballots.findLastIndex((other, k) => k >= ballots.length - LOOKED_BACK && oneBallot(ballot, other));
    if (index < 0) ballots.push(ballot);
    else ballots[index] = ballotOf(joined(ballots[index].group, ballot.group, setting, "one article tells of them as one"));
  }
  return ballots;
}

/** Within one article: nothing differs, and one is not planned while the other is over. */
function oneBallot(a: Ballot, b: Ballot): boolean {
  if (toldApart(a.group, b.group) || a.group.background !== b.group.background) return false;
  if (daysClash(a.group.reach, b.group.reach) || onlyPlans(a.group) !== onlyPlans(b.group)) return false;
  return !differ(a.symbols, b.symbols) && !countsDiffer(a.group, b.group) && !turnedAnotherDown(a, b) && !measuresDiffer(a, b);
}

const COUNTED = ["for", "against", "abstained"] as const;

/** True when a number of votes is told of both, and is not the same. */
function countsDiffer(a: Group, b: Group): boolean {
  return COUNTED.some((key) => differ(valuesOf(a, key), valuesOf(b, key)));
}

function valuesOf({ told }: Group, key: (typeof COUNTED)[number]): ReadonlySet<string> {
  return new Set(told.flatMap((one) => voteOf(one).tally[key]?.value.toString() ?? []));
}

/** True when one ballot adopted something and the other turned down something else, as far as their words tell. */
function turnedAnotherDown(a: Ballot, b: Ballot): boolean {
  const [one, other] = [a, b].map(({ group }) => new Set(group.told.map((each) => voteOf(each).outcome)));
  const lost = (set: ReadonlySet<unknown>) => set.has("rejected") || set.has("vetoed");
  return ((one.has("adopted") && lost(other)) || (other.has("adopted") && lost(one))) && !sharesSubject(a, b);
}

/** How surely two articles tell of one vote: 4 by symbol, 3 by tally, 2 by day, 1 by measure; 0 when they do not. */
function sameVote(a: Ballot, b: Ballot): number {
  if (sharesArticle(a.group, b.group) || differ(a.symbols, b.symbols)) return 0;
  if (a.group.reach.definite && b.group.reach.definite && disjoint(a.group.reach, b.group.reach)) return 0;
  if (a.symbols.size > 0 && b.symbols.size > 0) return 4;
  if (measuresDiffer(a, b) || disjoint(a.group.reach, b.group.reach)) return 0;
  if (meets(a.tallies, b.tallies) && meet(a.group.reach, b.group.reach)) return 3;
  const sameDay = a.group.reach.definite && b.group.reach.definite;
  if (sameDay && onlyPlans(a.group) === onlyPlans(b.group)) return 2;
  if (a.group.background || b.group.background || differ(a.tallies, b.tallies)) return 0;
  return meet(a.group.reach, b.group.reach) && sharesSubject(a, b) ? 1 : 0;
}

function ballotOf(group: Group): Ballot {
  const symbols = new Set<string>();
  const tallies = new Set<string>();
  const subjects: ReadonlySet<string>[] = [];
  for (const one of group.told) {
    const { measure, tally } = voteOf(one);
    if (measure?.symbol != null) symbols.add(measure.symbol);
    if (tally.for !== null && tally.against !== null) tallies.add(`${tally.for.value}-${tally.against.value}`);
    if (measure !== null) subjects.push(stems(`${measure.words.text} ${measure.subject?.text ?? ""}`));
  }
  return { group, symbols, tallies, subjects: subjects.filter(({ size }) => size > 0) };
}

function strength({ group, symbols, tallies }: Ballot): number {
  return (symbols.size > 0 ? 4 : 0) + (group.reach.definite ? 2 : 0) + (tallies.size > 0 ? 1 : 0);
}

/** True when both name a measure and no two of the wordings share a word that says something. */
function measuresDiffer(a: Ballot, b: Ballot): boolean {
  return a.subjects.length > 0 && b.subjects.length > 0 && !sharesSubject(a, b);
}

function sharesSubject(a: Ballot, b: Ballot): boolean {
  return a.subjects.some((left) => b.subjects.some((right) => shared(left, right) > 0));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function voteOf({ claim }: Told): Of<"vote"> {
  return claim.happening as Of<"vote">;
}
