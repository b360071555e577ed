import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import type { PlaceRow } from "./places.ts";
import { AS_OF, type Sources } from "./sources.ts";
import { byText, writeTable } from "./tsv.ts";

/** Capitals that moved or had another name: state, place, name, first day, day after the last. Renamings of ../shared/world, days as there. */
const MOVED: readonly (readonly [string, string, string, string, string])[] = [
  ["KZ", "1526273", "Astana", "1998-05-06", "2019-03-23"],
  ["KZ", "1526273", "Nur-Sultan", "2019-03-23", "2022-09-17"],
  ["KZ", "1526273", "Astana", "2022-09-17", ""],
  ["MM", "1298824", "Yangon", "", "2005-11-06"],
  ["MM", "6611854", "Naypyidaw", "2005-11-06", ""],
  ["BI", "425378", "Bujumbura", "", "2019-01-16"],
  ["BI", "426272", "Gitega", "2019-01-16", ""],
  ["US", "4140963", "Washington", "", ""],
  ["PS", "282239", "Ramallah", "", ""],
  ["IL", "281184", "Jerusalem", "", ""],
  ["PW", "1559446", "Koror", "", "2006-10-07"],
  ["PW", "8063361", "Ngerulmud", "2006-10-07", ""],
];

const COLUMNS = ["state", "place", "name", "from", "until", "source", "asOf", "unverified"];

/** Capitals over time: GeoNames' seats of government, and those that moved or were renamed. */
export function makeCapitals({ shared }: Sources, places: readonly PlaceRow[]): string {
  const { countries } = JSON.parse(readFileSync(join(shared, "countries.json"), "utf8")) as {
    countries: readonly { iso2: string; capital: string }[];
  };
  const rows: string[][] = MOVED.map(([iso2, place, name, from, until]) => [
    `state:${iso2}`,
    `place:${place}`,
    name,
    from,
    until,
    from + until === "" ? "cia; geonames" : "own; cia",
    until === "" ? AS_OF.cia : "",
    "",
  ]);
  const moved = new Set(MOVED.map(([iso2]) => iso2));
  for (const place of places) {
    if (!place.capital || moved.has(place.country)) continue;
    const named = countries.find((country) => country.iso2 === place.country)?.capital.split("|") ?? [];
    const name = named.find((word) => fold(word) === fold(place.name)) ?? place.name;
    rows.push([`state:${place.country}`, `place:${place.id}`, name, "", "", "geonames; cia", AS_OF.geonames, ""]);
  }
  rows.sort((a, b) => byText(a[0], b[0]) || byText(a[3], b[3]));
  return writeTable("Capitals over time; until is the day on which the row ceases to hold.", COLUMNS, rows);
}

/** Names that places bore for a time; a place with rows here has no name outside their days but those without days. */
export function makePlaceNames(): string {
  const rows = MOVED.filter(([, , , from, until]) => from !== "" || until !== "")
    .filter(([iso2]) => iso2 === "KZ")
    .map(([, place, name, from, until]) => [`place:${place}`, name, from, until, "own; cia", "", ""]);
  rows.push(["place:703448", "Kiev", "", "", "own; cia", "", ""], ["place:1298824", "Rangoon", "", "", "own; cia", "", ""]);
  return writeTable("Names of places that changed.", ["place", "words", "from", "until", "source", "asOf", "unverified"], rows);
}
