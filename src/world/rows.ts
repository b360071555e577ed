import type { Day } from "../text/day.ts";
import { fold } from "../text/fold.ts";
import { eachLine, firstDay, type Layer, type Line, lastDay } from "./tables.ts";
import type { BodyFact, EntityId, OfficeKind, WorldFact } from "./world.ts";

/** What every row of a fact table has. */
export interface Sourced {
  readonly row: string;
  readonly source: string;
  readonly asOf: Day | null;
  readonly unverified: boolean;
}

export interface StateRow extends Sourced {
  readonly id: EntityId;
  readonly name: string;
  readonly article: string;
  readonly leads: string;
  /** 0 territory, 1 state, 2 meant first when several share a name. */
  readonly standing: number;
}

/** Whose office led a state for a time, where StateRow.leads says another. */
export interface LeadsRow extends Sourced {
  readonly state: EntityId;
  readonly leads: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface StateName extends Sourced {
  readonly state: EntityId;
  readonly words: string;
  readonly kind: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface PersonRow extends Sourced {
  readonly id: EntityId;
  readonly name: string;
  readonly state: EntityId | null;
}

export interface TenureRow extends Sourced {
  readonly person: EntityId;
  readonly office: OfficeKind;
  readonly title: string;
  readonly of: EntityId;
  readonly from: Day | null;
  until: Day | null;
}

export interface BodyRow extends Sourced {
  readonly id: EntityId;
  readonly name: string;
  readonly long: string;
  readonly kind: BodyFact["kind"];
  readonly noun: string;
  readonly of: EntityId | null;
  readonly founded: Day | null;
  readonly other: readonly string[];
}

export interface MemberRow extends Sourced {
  readonly body: EntityId;
  readonly member: EntityId;
  readonly role: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface ChairRow extends Sourced {
  readonly body: EntityId;
  readonly holder: EntityId;
  readonly kind: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface GatheringRow extends Sourced {
  readonly body: EntityId;
  readonly level: string;
  readonly ordinal: number | null;
  readonly from: Day;
  readonly until: Day;
  readonly city: string | null;
  readonly place: EntityId | null;
  readonly country: EntityId | null;
  readonly note: string;
}

export interface MetonymRow extends Sourced {
  readonly words: string;
  readonly of: EntityId;
  readonly meaning: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface CapitalRow extends Sourced {
  readonly state: EntityId;
  readonly place: EntityId;
  readonly name: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface PlaceName extends Sourced {
  readonly place: EntityId;
  readonly words: string;
  readonly folded: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

export interface PlaceRow extends Sourced {
  readonly id: EntityId;
  readonly name: string;
  readonly country: EntityId | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly capital: boolean;
  readonly other: readonly string[];
}

export function sourced(line: Line): Sourced {
  const source = line.cell("source");
  if (source === "") throw new Error(`${line.row}: has no source`);
  return { row: line.row, source, asOf: firstDay(line.cell("asOf"), line.row), unverified: line.cell("unverified") === "1" };
}

const ID_KINDS: ReadonlySet<string> = new Set(["state", "person", "body", "place", "series"]);

export function id(line: Line, column: string): EntityId {
  const text = line.cell(column);
  const colon = text.indexOf(":");
  if (colon < 0 || colon === text.length - 1 || !ID_KINDS.has(text.slice(0, colon)))
    throw new Error(`${line.row}: ${column} "${text}" is no id like state:TR or body:SCO`);
  return text as EntityId;
}

export function maybeId(line: Line, column: string): EntityId | null {
  return line.cell(column) === "" ? null : id(line, column);
}

export function days(line: Line): { from: Day | null; until: Day | null } {
  const from = firstDay(line.cell("from"), line.row);
  const until = lastDay(line.cell("until"), line.row);
  if (from !== null && until !== null && until < from) throw new Error(`${line.row}: until ${until} is before from ${from}`);
  return { from, until };
}

function list(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}

/**
 * The rows of a table in all layers. A later row with the same key takes the place of an earlier one; with `remove` in its
 * `change` column it takes it away. Only layers after the base have that column.
 */
export function gather<Row>(layers: readonly Layer[], table: string, key: (row: Row) => string, read: (line: Line) => Row): Row[] {
  if (layers.length === 1 || layers.every((layer, index) => index === 0 || !layer.files.has(table))) {
    const rows: Row[] = [];
    eachLine(layers[0], table, (line) => rows.push(read(line)));
    return rows;
  }
  const rows = new Map<string, Row>();
  for (const [index, layer] of layers.entries())
    eachLine(layer, table, (line) => {
      const row = read(line);
      if (index > 0 && line.optional("change") === "remove") {
        if (!rows.delete(key(row))) throw new Error(`${line.row}: removes a row that no earlier layer has (${key(row)})`);
      } else rows.set(key(row), row);
    });
  return [...rows.values()];
}

const LEADS: ReadonlySet<string> = new Set(["hos", "hog", "party", "both"]);

export function readLeads(layers: readonly Layer[]): LeadsRow[] {
  return gather(
    layers,
    "leads",
    (row) => `${row.state} ${row.from}`,
    (line) => {
      const leads = line.cell("leads");
      if (!LEADS.has(leads)) throw new Error(`${line.row}: leads "${leads}" is none of ${[...LEADS].join(", ")}`);
      return { ...sourced(line), state: id(line, "state"), leads, ...days(line) };
    },
  );
}

export function readStates(layers: readonly Layer[]): StateRow[] {
  return gather(
    layers,
    "states",
    (row) => row.id,
    (line) => ({
      id: id(line, "id"),
      name: line.cell("name"),
      article: line.cell("article"),
      leads: line.cell("leads"),
      standing: Number(line.cell("standing")),
      ...sourced(line),
    }),
  );
}

export function readStateNames(layer: Layer): StateName[] {
  return gather(
    [layer],
    "state_names",
    () => "",
    (line) => ({
      state: id(line, "state"),
      words: line.cell("words"),
      kind: line.cell("kind"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readPersons(layer: Layer): PersonRow[] {
  return gather(
    [layer],
    "persons",
    () => "",
    (line) => ({
      id: id(line, "id"),
      name: line.cell("name"),
      state: maybeId(line, "state"),
      ...sourced(line),
    }),
  );
}

export function readTenures(layers: readonly Layer[]): TenureRow[] {
  return gather(
    layers,
    "tenures",
    (row) => `${row.person} ${row.office} ${row.of} ${row.from}`,
    (line) => ({
      person: id(line, "person"),
      office: line.cell("office") as OfficeKind,
      title: line.cell("title"),
      of: id(line, "of"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readBodies(layers: readonly Layer[]): BodyRow[] {
  return gather(
    layers,
    "bodies",
    (row) => row.id,
    (line) => ({
      id: id(line, "id"),
      name: line.cell("name"),
      long: line.cell("long"),
      kind: line.cell("kind") as BodyFact["kind"],
      noun: line.cell("noun"),
      of: maybeId(line, "of"),
      founded: firstDay(line.cell("founded"), line.row),
      other: list(line.cell("other")),
      ...sourced(line),
    }),
  );
}

export function readMembers(layers: readonly Layer[]): MemberRow[] {
  return gather(
    layers,
    "members",
    (row) => `${row.body} ${row.member} ${row.role} ${row.from}`,
    (line) => ({
      body: id(line, "body"),
      member: id(line, "member"),
      role: line.cell("role"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readChairs(layers: readonly Layer[]): ChairRow[] {
  return gather(
    layers,
    "chairs",
    (row) => `${row.body} ${row.holder} ${row.from}`,
    (line) => ({
      body: id(line, "body"),
      holder: id(line, "holder"),
      kind: line.cell("kind"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readGatherings(layers: readonly Layer[]): GatheringRow[] {
  return gather(
    layers,
    "gatherings",
    (row) => `${row.body} ${row.level} ${row.from}`,
    (line) => {
      const { from, until } = days(line);
      if (from === null || until === null) throw new Error(`${line.row}: a gathering needs its first and last day`);
      const ordinal = line.cell("ordinal");
      return {
        body: id(line, "body"),
        level: line.cell("level"),
        ordinal: ordinal === "" ? null : Number(ordinal),
        from,
        until,
        city: line.cell("city") || null,
        place: maybeId(line, "place"),
        country: maybeId(line, "country"),
        note: line.cell("note"),
        ...sourced(line),
      };
    },
  );
}

export function readMetonyms(layer: Layer): MetonymRow[] {
  return gather(
    [layer],
    "metonyms",
    () => "",
    (line) => ({
      words: line.cell("words"),
      of: id(line, "of"),
      meaning: line.cell("meaning"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readCapitals(layers: readonly Layer[]): CapitalRow[] {
  return gather(
    layers,
    "capitals",
    (row) => `${row.state} ${row.name} ${row.from}`,
    (line) => ({
      state: id(line, "state"),
      place: id(line, "place"),
      name: line.cell("name"),
      ...days(line),
      ...sourced(line),
    }),
  );
}

export function readPlaceNames(layers: readonly Layer[]): PlaceName[] {
  return gather(
    layers,
    "place_names",
    (row) => `${row.place} ${row.words} ${row.from}`,
    (line) => ({
      place: id(line, "place"),
      words: line.cell("words"),
      folded: fold(line.cell("words")),
      ...days(line),
      ...sourced(line),
    }),
  );
}

/** A row of places.tsv, whose id is GeoNames' number or a word of ours. */
export function placeRow(line: Line): PlaceRow {
  return {
    id: `place:${line.cell("id")}` as EntityId,
    name: line.cell("name"),
    country: line.cell("country") === "" ? null : (`state:${line.cell("country")}` as EntityId),
    latitude: Number(line.cell("latitude")),
    longitude: Number(line.cell("longitude")),
    population: Number(line.cell("population")),
    capital: line.cell("capital") === "1",
    other: list(line.cell("other")),
    row: line.row,
    source: line.cell("source"),
    asOf: null,
    unverified: false,
  };
}

/** The fact that a row gives, saying `says`. */
export function factOf(row: Sourced, says: string): WorldFact {
  return { row: row.row, source: row.source, asOf: row.asOf, unverified: row.unverified, says };
}
