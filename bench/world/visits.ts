import { readFileSync } from "node:fs";
import { fold } from "../../src/text/fold.ts";
import type { AsOf, EntityId, World } from "../../src/world/world.ts";
import { type Outcome, withinSlips } from "./outcome.ts";

/**
 * The US State Department's list of visits by foreign leaders (../shared/world/us_visits.tsv, from 1999 on, rows with a title and a country) as
 * questions: the office that the visitor's title names, in that country, on the day of arrival. Right when a holder's name is in the visitor's
 * name, in a spelling that the world knows or, since the list has many misspellings, at most two slips of the pen from it in one long word;
 * those are counted apart.
 */
export function askVisits(world: World, file: string): Outcome[] {
  return questions(world, file).map(({ title, name, state, day, line }) => {
    const holders = state === null ? [] : world.holders(title, state, day);
    const exact = holders.some((holder) => same(world, name, holder.person, day));
    const slip = !exact && holders.some((holder) => alike(name, holder.name));
    return {
      id: line.split("\t")[0],
      kind: slip ? "us_visits, misspelt there" : "us_visits",
      question: `${title} of ${state === null ? "?" : world.nameOf(state)} on ${day}`,
      expected: name,
      given: holders.map((holder) => `${holder.name} (${holder.fact.row})`),
      right: exact || slip,
    };
  });
}

const TITLES = [
  "Deputy Prime Minister",
  "Prime Minister",
  "Vice President",
  "President",
  "Chancellor",
  "Premier",
  "Foreign Minister",
  "Taoiseach",
  "King",
  "Queen",
  "Emir",
  "Amir",
  "Sultan",
  "Crown Prince",
  "Pope",
  "Emperor",
  "Grand Duke",
];

interface Visit {
  readonly title: string;
  readonly name: string;
  readonly state: EntityId | null;
  readonly day: AsOf;
  readonly line: string;
}

/** "President Lee Myung-bak and Mrs. Lee" gives the title and the name. */
function visitor(words: string): { title: string; name: string } | null {
  const plain = words.replace(/^(?:Acting|Interim|Transitional|Deputy|State) /, (word) => (word === "Deputy " ? word : ""));
  const title = TITLES.find((candidate) => plain.startsWith(`${candidate} `));
  return title === undefined ? null : { title, name: plain.slice(title.length + 1).split(/ and | \(/)[0] };
}

function questions(world: World, file: string): Visit[] {
  const found: Visit[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, start, , words, , from] = line.split("\t");
    if (start === undefined || start < "1999" || start.length < 10 || line.startsWith("#") || from === "") continue;
    const asked = visitor(words);
    if (asked !== null) found.push({ ...asked, state: stateOf(world, from), day: start as AsOf, line });
  }
  return found;
}

/** The state that the list means: "Korea, Republic of", "Democratic Republic of the Congo (Zaire)". */
function stateOf(world: World, from: string): EntityId | null {
  const plain = from.replace(/ \([^)]*\)$/, "");
  const country = plain.replace(/,? (?:People.s |Democratic |Federal )*Republic of$/, (end) =>
    plain.startsWith("Korea") || plain.startsWith("Congo") ? end : "",
  );
  const swapped = /^(.+?), (.+?)(?: of(?: the)?)?$/.exec(country);
  const names = [country, swapped === null ? "" : `${swapped[2]} of ${swapped[1]}`, swapped?.[1] ?? ""];
  return names.flatMap((name) => world.named(name, "ever")).find((named) => named.kind === "state")?.entity ?? null;
}

/** True when the visitor's name has the holder's name, in any spelling the world knows. */
function same(world: World, name: string, person: EntityId, day: AsOf): boolean {
  const words = fold(name).split(" ");
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--)
      if (world.named(words.slice(from, to).join(" "), day).some((named) => named.entity === person)) return true;
  return false;
}

/** True when some word of six letters or more of one name is a misspelt word of the other. */
function alike(name: string, holder: string): boolean {
  const long = (words: string) =>
    fold(words)
      .split(" ")
      .filter((word) => word.length >= 5);
  return long(name).some((word) => long(holder).some((other) => withinSlips(word, other, word.length >= 7 ? 2 : 1)));
}
