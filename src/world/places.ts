import { fold } from "../text/fold.ts";
import type { NameEntry } from "./nameIndex.ts";
import { factOf, type PlaceName, type PlaceRow, placeRow } from "./rows.ts";
import { eachLine, type Layer } from "./tables.ts";
import { holdsOn } from "./time.ts";
import type { AsOf, EntityId, PlaceFact } from "./world.ts";

/** Places by id and by line. The base table is not parsed: a line is read when it is asked for. */
export interface Places {
  byId(id: EntityId): PlaceRow | null;
  atLine(line: number): PlaceRow | null;
  /** Places of later layers. */
  readonly own: readonly PlaceRow[];
}

export function openPlaces(layers: readonly Layer[]): Places {
  const lines = (layers[0].files.get("places") ?? "").split("\n");
  const columns = lines[1]?.split("\t") ?? [];
  const own: PlaceRow[] = [];
  for (const layer of layers.slice(1)) eachLine(layer, "places", (line) => own.push(placeRow(line)));
  const ownById = new Map(own.map((place) => [place.id, place]));
  const read = new Map<number, PlaceRow>();
  const atLine = (line: number): PlaceRow | null => {
    const known = read.get(line);
    if (known !== undefined) return known;
    const text = lines[line - 1];
    if (text === undefined || text === "" || line < 3) return null;
    const cells = text.split("\t");
    const place = placeRow({ row: `places.tsv:${line}`, cell: (column) => cells[columns.indexOf(column)] ?? "" });
    read.set(line, place);
    return place;
  };
  return {
    own,
    atLine,
    byId(id) {
      const mine = ownById.get(id);
      if (mine !== undefined) return mine;
      const number = Number(id.slice(6));
      return Number.isInteger(number) ? atLine(find(lines, number)) : null;
    },
  };
}

/** The line (from 1) of a GeoNames id in a table sorted by it, or 0. */
function find(lines: readonly string[], id: number): number {
  let low = 2;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = Number.parseInt(lines[middle], 10);
    if (found === id) return middle + 1;
    if (found < id) low = middle + 1;
    else high = middle - 1;
    if (Number.isNaN(found)) high = middle - 1;
  }
  return 0;
}

export function placeFact(place: PlaceRow, countryName: string): PlaceFact {
  const { id, name, country, latitude, longitude, population, capital } = place;
  return {
    place: id,
    name,
    country,
    latitude,
    longitude,
    population,
    capital,
    fact: factOf(place, `${name} is a place in ${countryName}`),
  };
}

/**
 * The places that a folded name meant on a day, largest first. A name with days in place_names.tsv counts on those only: "Nur-Sultan"
 * from 2019 to 2022, and "Astana" not then.
 */
export function placesNamed(
  folded: string,
  on: AsOf,
  entries: readonly NameEntry[],
  places: Places,
  dated: readonly PlaceName[],
): PlaceRow[] {
  const found = new Map<EntityId, PlaceRow>();
  const limited = dated.filter((name) => fold(name.words) === folded);
  for (const entry of entries) {
    if (entry.via !== "p" && entry.via !== "o") continue;
    const place = entry.target === null ? places.atLine(entry.line) : places.byId(entry.target as EntityId);
    if (place !== null && !limited.some((name) => name.place === place.id)) found.set(place.id, place);
  }
  for (const name of limited) {
    const place = places.byId(name.place);
    if (place !== null && holdsOn(name, on)) found.set(place.id, place);
  }
  return [...found.values()].sort((a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population || (a.id < b.id ? -1 : 1));
}
