import type { Day } from "../text/day.ts";
import { fold } from "../text/fold.ts";
import { days, id, list, maybeId, oneOf, type Sourced, sourced } from "./cells.ts";
import { firstDay, type Line } from "./tables.ts";
import type { BodyFact, EntityId, Membership, OfficeKind } from "./world.ts";

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
  readonly role: Membership["role"];
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

/** A table of rows: how a line is read, and what makes two rows of different layers the same; null where rows are only added. */
export interface Table<Row> {
  readonly name: string;
  readonly key: ((row: Row) => string) | null;
  read(line: Line): Row;
}

const LEADS = ["hos", "hog", "party", "both"] as const;
const BODY_KINDS: readonly BodyFact["kind"][] = ["organisation", "organ", "group", "bloc", "court", "government", "agency"];
const ROLES: readonly Membership["role"][] = [
  "member",
  "permanent member",
  "observer",
  "partner",
  "acceding",
  "suspended",
  "former member",
];
const NAME_KINDS = ["name", "alias", "demonym"] as const;

/** Kinds of offices, high before low. */
export const OFFICES: readonly OfficeKind[] = [
  "hos",
  "hog",
  "head",
  "deputy hos",
  "foreign minister",
  "deputy hog",
  "defence minister",
  "ambassador to the UN",
  "aide",
  "spokesperson",
  "minister",
  "deputy head",
  "other",
];

export const STATES: Table<StateRow> = {
  name: "states",
  key: (row) => row.id,
  read: (line) => ({
    id: id(line, "id"),
    name: line.cell("name"),
    article: line.cell("article"),
    leads: line.cell("leads"),
    standing: Number(line.cell("standing")),
    ...sourced(line),
  }),
};

export const LEADERS: Table<LeadsRow> = {
  name: "leads",
  key: (row) => `${row.state} ${row.from}`,
  read: (line) => ({ ...sourced(line), state: id(line, "state"), leads: oneOf(line, "leads", LEADS), ...days(line) }),
};

export const STATE_NAMES: Table<StateName> = {
  name: "state_names",
  key: null,
  read: (line) => ({
    state: id(line, "state"),
    words: line.cell("words"),
    kind: oneOf(line, "kind", NAME_KINDS),
    ...days(line),
    ...sourced(line),
  }),
};

export const PERSONS: Table<PersonRow> = {
  name: "persons",
  key: null,
  read: (line) => ({ id: id(line, "id"), name: line.cell("name"), state: maybeId(line, "state"), ...sourced(line) }),
};

export const TENURES: Table<TenureRow> = {
  name: "tenures",
  key: (row) => `${row.person} ${row.office} ${row.of} ${row.from}`,
  read: (line) => ({
    person: id(line, "person"),
    office: oneOf(line, "office", OFFICES),
    title: line.cell("title"),
    of: id(line, "of"),
    ...days(line),
    ...sourced(line),
  }),
};

export const BODIES: Table<BodyRow> = {
  name: "bodies",
  key: (row) => row.id,
  read: (line) => ({
    id: id(line, "id"),
    name: line.cell("name"),
    long: line.cell("long"),
    kind: oneOf(line, "kind", BODY_KINDS),
    noun: line.cell("noun"),
    of: maybeId(line, "of"),
    founded: firstDay(line.cell("founded"), line.where),
    other: list(line.cell("other")),
    ...sourced(line),
  }),
};

export const MEMBERS: Table<MemberRow> = {
  name: "members",
  key: (row) => `${row.body} ${row.member} ${row.role} ${row.from}`,
  read: (line) => ({
    body: id(line, "body"),
    member: id(line, "member"),
    role: oneOf(line, "role", ROLES),
    ...days(line),
    ...sourced(line),
  }),
};

export const CHAIRS: Table<ChairRow> = {
  name: "chairs",
  key: (row) => `${row.body} ${row.holder} ${row.from}`,
  read: (line) => ({ body: id(line, "body"), holder: id(line, "holder"), kind: line.cell("kind"), ...days(line), ...sourced(line) }),
};

export const GATHERINGS: Table<GatheringRow> = {
  name: "gatherings",
  key: (row) => `${row.body} ${row.level} ${row.from}`,
  read(line) {
    const { from, until } = days(line);
    if (from === null || until === null) throw new Error(`${line.where}: a gathering needs its first and last day`);
    const ordinal = line.cell("ordinal");
    if (!/^\d{0,4}$/.test(ordinal)) throw new Error(`${line.where}: ordinal "${ordinal}" is no number`);
    return {
      body: id(line, "body"),
      level: line.cell("level"),
      ordinal: ordinal === "" ? null : Number(ordinal),
      from,
      until,
      city: line.cell("city") || null,
      place: maybeId(line, "place"),
      country: maybeId(line, "country"),
      note: line.optional("note"),
      ...sourced(line),
    };
  },
};

export const METONYMS: Table<MetonymRow> = {
  name: "metonyms",
  key: null,
  read: (line) => ({
    words: line.cell("words"),
    of: id(line, "of"),
    meaning: line.cell("meaning"),
    ...days(line),
    ...sourced(line),
  }),
};

export const CAPITALS: Table<CapitalRow> = {
  name: "capitals",
  key: (row) => `${row.state} ${row.name} ${row.from}`,
  read: (line) => ({
    state: id(line, "state"),
    place: id(line, "place"),
    name: line.cell("name"),
    ...days(line),
    ...sourced(line),
  }),
};

export const PLACE_NAMES: Table<PlaceName> = {
  name: "place_names",
  key: (row) => `${row.place} ${row.words} ${row.from}`,
  read: (line) => ({
    place: id(line, "place"),
    words: line.cell("words"),
    folded: fold(line.cell("words")),
    ...days(line),
    ...sourced(line),
  }),
};

/** The id of a place is GeoNames' number, or a word of ours. */
export const PLACES: Table<PlaceRow> = { name: "places", key: null, read: placeRow };

function placeRow(line: Line): PlaceRow {
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
