import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { makeChairs, makeGatherings, makeMembers, makeMetonyms, makeVetoes } from "./bodies.ts";
import { makeCapitals, makePlaceNames } from "./capitals.ts";
import { readDiary } from "./diary.ts";
import { makeIndex } from "./index.ts";
import { makePeople } from "./people.ts";
import { makePlaces } from "./places.ts";
import type { Sources } from "./sources.ts";
import { makeStates } from "./states.ts";
import { readRows } from "./tsv.ts";

/** The tables of data/world by file name, made from ../shared/world and the hand-made files beside this one. The same input gives the same bytes. */
export function buildWorld(root: string): Map<string, string> {
  const sources: Sources = { shared: resolve(root, "../shared/world"), own: join(root, "training/world") };
  const notNames = new Set(readRows(join(root, "data/lexicon/not_names.tsv")).map((row) => fold(row.word)));
  const said = capitalised(readFileSync(resolve(root, "../shared/text/voa-sentences.txt"), "utf8"));
  const states = makeStates(sources);
  const diary = readDiary(sources, states.stateNames);
  const people = makePeople(sources, diary);
  const metonyms = makeMetonyms(sources);
  const taken = new Set(metonyms.split("\n").map((line) => fold(line.split("\t")[0])));
  const places = makePlaces(sources, (folded) => (said.get(folded) ?? 0) >= 2 && !notNames.has(folded) && !taken.has(folded));
  const venues = new Map([["KZ|nur sultan", "place:1526273"]]);
  for (const row of readRows(join(root, "data/world/patches/places.tsv")))
    for (const name of [row.name, ...row.other.split("|")]) venues.set(`${row.country}|${fold(name)}`, `place:${row.id}`);
  const gatherings = makeGatherings(sources, places.rows, venues, diary);
  const tables = new Map([
    ["states.tsv", states.states],
    ["state_names.tsv", states.stateNames],
    ["capitals.tsv", makeCapitals(sources, places.rows)],
    ["persons.tsv", people.persons],
    ["person_names.tsv", people.personNames],
    ["tenures.tsv", people.tenures],
    ["members.tsv", makeMembers(sources, states.members)],
    ["chairs.tsv", makeChairs(sources, gatherings)],
    ["gatherings.tsv", gatherings],
    ["places.tsv", places.places],
    ["place_names.tsv", makePlaceNames()],
    ["metonyms.tsv", metonyms],
    ["vetoes.tsv", makeVetoes(sources)],
    [
      "names.tsv",
      makeIndex({
        stateNames: states.stateNames,
        persons: people.persons,
        people: people.people,
        places: places.places,
        placeRows: places.rows,
        metonyms,
        notNames,
      }),
    ],
  ]);
  return tables;
}

/** How often words of one to three parts stand with capitals in English news, folded. */
function capitalised(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,2}/gu)) {
    const words = match[0].split(" ");
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const name = fold(
          words
            .slice(from, to)
            .join(" ")
            .replace(/['’]s$/, ""),
        );
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  }
  return counts;
}

if (process.argv[1]?.endsWith("build.ts") || process.argv[1]?.endsWith("build.js")) {
  const root = process.cwd();
  const folder = join(root, "data/world");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildWorld(root)) {
    writeFileSync(join(folder, name), text);
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
    console.log(
      `${name.padEnd(20)} ${String(text.split("\n").length - 3).padStart(6)} rows ${String(text.length).padStart(9)} bytes ${digest}`,
    );
  }
}
