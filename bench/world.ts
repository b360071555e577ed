import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fold } from "../src/text/fold.ts";
import { openWorld } from "../src/world/open.ts";
import type { AsOf, EntityId, World } from "../src/world/world.ts";

/**
 * Scores `holders` against the US State Department's list of visits by foreign leaders (../shared/world/us_visits.tsv, from 1999 on, rows with
 * a title and a country): the office that the visitor's title names, in that country, on the day of arrival. Right when the surname of a holder
 * is in the visitor's name. Prints right, answered and asked; `--errors` the rows that are wrong or open.
 */

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

interface Question {
  readonly title: string;
  readonly name: string;
  readonly state: EntityId;
  readonly day: AsOf;
  readonly line: string;
}

/** "President Lee Myung-bak and Mrs. Lee" gives the title and the name. */
function visitor(words: string): { title: string; name: string } | null {
  const plain = words.replace(/^(?:Acting|Interim|Transitional|Deputy|State) /, (word) => (word === "Deputy " ? word : ""));
  const title = TITLES.find((candidate) => plain.startsWith(`${candidate} `));
  return title === undefined ? null : { title, name: plain.slice(title.length + 1).split(/ and | \(/)[0] };
}

function questions(world: World, file: string): Question[] {
  const rows = readFileSync(file, "utf8").split("\n");
  const found: Question[] = [];
  for (const line of rows) {
    const [, start, , words, , from] = line.split("\t");
    if (start === undefined || start < "1999" || start.length < 10 || line.startsWith("#") || from === "") continue;
    const asked = visitor(words);
    const country = from.replace(/,? (?:People.s |Democratic |Federal )*Republic of$/, (end) =>
      from.startsWith("Korea") || from.startsWith("Congo") ? end : "",
    );
    const swapped = /^(.+?), (.+?)(?: of(?: the)?)?$/.exec(country);
    const names = [country, swapped === null ? "" : `${swapped[2]} of ${swapped[1]}`, swapped?.[1] ?? ""];
    const state = names.flatMap((name) => world.named(name, "ever")).find((named) => named.kind === "state");
    if (asked !== null && state !== undefined) found.push({ ...asked, state: state.entity, day: start as AsOf, line });
    else if (asked !== null && process.argv.includes("--errors")) console.log(`no state: ${from}`);
  }
  return found;
}

/** True when the visitor's name has the holder's family name, in any spelling the world knows. */
function same(world: World, name: string, person: EntityId, day: AsOf): boolean {
  const words = fold(name).split(" ");
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--)
      if (world.named(words.slice(from, to).join(" "), day).some((named) => named.entity === person)) return true;
  return false;
}

const root = fileURLToPath(new URL("../", import.meta.url)).replace(/\.build\/$/, "");
const world = openWorld(`${root}data/world`);
const asked = questions(world, `${root}../shared/world/us_visits.tsv`);
let right = 0;
let answered = 0;
for (const { title, name, state, day, line } of asked) {
  const holders = world.holders(title, state, day);
  if (holders.length > 0) answered++;
  const good = holders.some((holder) => same(world, name, holder.person, day));
  if (good) right++;
  else if (process.argv.includes("--errors"))
    console.log(
      `${day} ${title} ${name} | ${world.nameOf(state)} => ${holders.map((holder) => `${holder.name} (${holder.fact.row})`).join(", ")} [${line.split("\t")[0]}]`,
    );
}
console.log(
  `us_visits: right ${right}, answered ${answered}, asked ${asked.length}; ${((100 * right) / answered).toFixed(1)}% of answered, ${((100 * answered) / asked.length).toFixed(1)}% answered`,
);
