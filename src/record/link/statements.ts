import { fold } from "../../text/fold.ts";
import { grouped } from "../grouped.ts";
import type { Of, Told } from "../told.ts";
import { type Cluster, clusterOf, groupOf, type Setting } from "./group.ts";
import { actorOf, identityOf } from "./parties.ts";

/** How many words in a row two wordings must share before they are compared. */
const RUN = 4;
/** How many sayings are looked up by one run: stock phrases must not make the work quadratic. */
const MOST_WITH_RUN = 50;
/** The most first words of a statement that are compared. */
const LONGEST = 400;

interface Saying {
  readonly told: Told;
  readonly words: readonly string[];
  readonly runs: ReadonlySet<string>;
}

/** Statements: the last stratum. One where the same speaker says the same words, or nearly. */
export function linkStatements(told: readonly Told[], setting: Setting): Cluster[] {
  const speakers = grouped(told, ({ claim }) => {
    const { speaker } = claim.happening as Of<"statement">;
    const nameless = speaker.mention.name === null && speaker.kind !== "person" && speaker.why !== "coreference";
    return nameless ? `for ${actorOf(speaker) ?? identityOf(speaker)}` : identityOf(speaker);
  });
  return [...speakers.keys()].sort().flatMap((speaker) => linkSpeaker(speakers.get(speaker) ?? [], setting));
}

function linkSpeaker(told: readonly Told[], setting: Setting): Cluster[] {
  const sayings = told.map(sayingOf).sort((a, b) => b.words.length - a.words.length || (a.told.key < b.told.key ? -1 : 1));
  const found: { first: Saying; told: Told[] }[] = [];
  const byRun = new Map<string, number[]>();
  for (const saying of sayings) {
    const same = firstSame(saying, found, byRun);
    if (same !== null) {
      found[same].told.push(saying.told);
      continue;
    }
    for (const run of saying.runs) {
      const list = byRun.get(run);
      if (list === undefined) byRun.set(run, [found.length]);
      else if (list.length < MOST_WITH_RUN) list.push(found.length);
    }
    found.push({ first: saying, told: [saying.told] });
  }
  return found.map(({ told: same }) => {
    const links = same.slice(1).map(() => "same speaker and words");
    return clusterOf(groupOf(same, setting, links));
  });
}

function sayingOf(told: Told): Saying {
  const { words } = told.claim.happening as Of<"statement">;
  const list = words === null ? [] : fold(words.text).split(" ").slice(0, LONGEST);
  const runs = new Set<string>();
  for (let k = 0; k + RUN <= list.length; k++) runs.add(list.slice(k, k + RUN).join(" "));
  if (list.length > 0 && list.length < RUN) runs.add(list.join(" "));
  return { told, words: list, runs };
}

/** The first of the sayings found so far, longest first, of which nine tenths of this one's runs of words are a part. */
function firstSame(saying: Saying, found: readonly { first: Saying }[], byRun: ReadonlyMap<string, readonly number[]>): number | null {
  if (saying.runs.size === 0) return null;
  const counts = new Map<number, number>();
  for (const run of saying.runs) for (const index of byRun.get(run) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  for (const index of [...counts.keys()].sort((a, b) => a - b)) {
    const part = saying.words.length < RUN ? saying.words.length === found[index].first.words.length : true;
    if (part && (counts.get(index) ?? 0) * 10 >= saying.runs.size * 9) return index;
  }
  return null;
}
