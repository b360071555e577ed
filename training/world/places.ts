import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { AS_OF, type Sources } from "./sources.ts";
import { plain } from "./spelling.ts";
import { readRows, writeTable } from "./tsv.ts";

export interface PlaceRow {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
  readonly other: readonly string[];
}

export interface PlaceTables {
  readonly rows: readonly PlaceRow[];
  readonly places: string;
}

/**
 * Populated places by GeoNames id. `common` tells alternate names that English news uses; only those of large places are kept, and none
 * that is another place's own name ("Philadelphia" is not Amman).
 */
export function makePlaces({ shared, own }: Sources, common: (folded: string) => boolean): PlaceTables {
  const rows: PlaceRow[] = [];
  const cells: string[][] = [];
  const english = new Map(readRows(join(own, "places.tsv")).map((row) => [row.id, row.name]));
  const raw = readRows(join(shared, "places.tsv")).sort((a, b) => Number(a.geonameid) - Number(b.geonameid));
  const primary = new Set(raw.map((row) => fold(english.get(row.geonameid) ?? row.name)));
  for (const row of raw) {
    const population = Number(row.pop);
    const capital = row.fcode === "PPLC";
    const name = english.get(row.geonameid) ?? plain(row.name);
    const other = capital || population >= 150_000 ? otherNames(name, row.alt, (folded) => common(folded) && !primary.has(folded)) : [];
    rows.push({ id: Number(row.geonameid), name, country: row.iso2, population, capital, other });
    cells.push([row.geonameid, name, row.iso2, row.lat, row.lon, row.pop, capital ? "1" : "", other.join("|"), "geonames"]);
  }
  const columns = ["id", "name", "country", "latitude", "longitude", "population", "capital", "other", "source"];
  const note = `Populated places, GeoNames.org (CC BY 4.0), as of ${AS_OF.geonames}. other: names that English news uses too.`;
  return { rows, places: writeTable(note, columns, cells) };
}

function otherNames(name: string, alternates: string, common: (folded: string) => boolean): string[] {
  const kept = new Map<string, string>();
  for (const other of alternates.split("|")) {
    const folded = fold(other);
    if (folded.length >= 4 && folded !== fold(name) && folded.split(" ").length <= 3 && !kept.has(folded) && common(folded))
      kept.set(folded, other);
  }
  return [...kept.values()];
}
