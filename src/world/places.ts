import { factOf } from "./cells.ts";
import { readAll } from "./gather.ts";
import { lazy } from "./lazy.ts";
import type { NameEntry } from "./nameIndex.ts";
import { PLACES, type PlaceName, type PlaceRow } from "./rows.ts";
import type { Layer } from "./tables.ts";
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
  const text = lazy(() => layers[0].text("places"));
  const starts = lazy(() => lineStarts(text()));
  const columns = lazy(() =>
    text()
      .slice(starts()[1], starts()[2] - 1)
      .split("\t"),
  );
  const own = layers.slice(1).flatMap((layer) => readAll(layer, PLACES));
  const ownById = new Map(own.map((place) => [place.id, place]));
  const atLine = (line: number): PlaceRow | null => {
    if (line < 3 || line >= starts().length) return null;
    const cells = text()
      .slice(starts()[line - 1], starts()[line] - 1)
      .split("\t");
    const cell = (column: string): string => cells[columns().indexOf(column)] ?? "";
    const row = `places.tsv:${line}`;
    return PLACES.read({ row, where: row, cell, optional: cell });
  };
  return {
    own,
    atLine,
    byId(id) {
      const mine = ownById.get(id);
      if (mine !== undefined) return mine;
      const number = Number(id.slice(6));
      return Number.isInteger(number) ? atLine(lineOf(text(), starts(), number)) : null;
    },
  };
}

/** Where each line begins, and last where the line after the text's end would. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** The line (from 1) of a GeoNames id in a table sorted by it, or 0. */
function lineOf(text: string, starts: Int32Array, id: number): number {
  let low = 2;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = Number.parseInt(text.slice(starts[middle], starts[middle] + 10), 10);
    if (found === id) return middle + 1;
    if (found < id) low = middle + 1;
    else high = middle - 1;
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
 * The places that a folded name meant on a day, the largest first after those of place_names.tsv and capitals. A name with days in place_names.tsv counts on those only: "Nur-Sultan"
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
  const limited = dated.filter((name) => name.folded === folded);
  for (const entry of entries) {
    if (entry.via !== "p" && entry.via !== "o") continue;
    const place = entry.target === null ? places.atLine(entry.line) : places.byId(entry.target as EntityId);
    if (place !== null && !limited.some((name) => name.place === place.id)) found.set(place.id, place);
  }
  for (const name of limited) {
    const place = places.byId(name.place);
    if (place !== null && holdsOn(name, on)) found.set(place.id, place);
  }
  const meant = meantFirst(folded, dated);
  const first = (place: PlaceRow): number => (meant.has(place.id) ? 2 : place.capital ? 1 : 0);
  return [...found.values()].sort((a, b) => first(b) - first(a) || b.population - a.population || (a.id < b.id ? -1 : 1));
}

/** Places to which place_names.tsv gives the name for all days: they are meant before larger namesakes ("Bethlehem", "Plymouth"). */
export function meantFirst(folded: string, dated: readonly PlaceName[]): ReadonlySet<EntityId> {
  return new Set(dated.filter((name) => name.folded === folded && name.from === null && name.until === null).map((name) => name.place));
}
