import { fold } from "../text/fold.ts";
import { factOf, type Sourced } from "./cells.ts";
import { checkOwn } from "./check.ts";
import { readCodes } from "./codes.ts";
import { gather, readAll } from "./gather.ts";
import { gatheringFact, gatheringName, seriesId, seriesNames } from "./gatherings.ts";
import { groupBy, lazy, remembered } from "./lazy.ts";
import { type Known, named } from "./named.ts";
import { addBody, addPerson, makeNameIndex, type NameIndex, readVariants, type Via } from "./nameIndex.ts";
import { makeOffices } from "./people.ts";
import { openPlaces, placeFact, placesNamed } from "./places.ts";
import {
  BODIES,
  CAPITALS,
  CHAIRS,
  GATHERINGS,
  LEADERS,
  MEMBERS,
  METONYMS,
  type MemberRow,
  PERSONS,
  type PersonRow,
  PLACE_NAMES,
  STATE_NAMES,
  STATES,
  TENURES,
} from "./rows.ts";
import { eachLine, type Layer } from "./tables.ts";
import { holdsOn, isLastKnown, spanWords } from "./time.ts";
import { makeVotes } from "./votes.ts";
import type { AsOf, EntityId, Membership, World, WorldFact } from "./world.ts";

/** A world with its names, which the gazetteer shares. */
export interface OpenedWorld extends World {
  readonly index: () => NameIndex;
  /** States by their three-letter codes. */
  readonly codes: () => ReadonlyMap<string, EntityId>;
}

/** What stands before the file name in facts of a user's own folder. */
export const OWN = "own/";

/** The world in layers of tables: the base, patches, the user's own. Tables are read when they are first asked for. */
export function makeWorld(layers: readonly Layer[], hash: string): OpenedWorld {
  const tables = tablesOf(layers);
  if (layers.some((layer) => layer.prefix === OWN)) checkOwn(layers, tables);
  const nameOf = (entity: EntityId): string => nameIn(tables, entity);
  const withArticle = (entity: EntityId): string => {
    const article = tables.states().get(entity)?.article ?? "";
    return article === "" ? nameOf(entity) : `${article} ${nameOf(entity)}`;
  };
  const offices = makeOffices(tables, nameOf, withArticle);
  const votes = makeVotes(layers, nameOf);
  const index = lazy(() => indexNames(layers, tables));
  const dropped = lazy(() => droppedNames(layers));
  const known: Known = { tables, index, dropped, nameOf, actsFor: offices.actsFor, tenuresOf: offices.rowsOf };
  const memberships = (rows: readonly MemberRow[], on: AsOf): Membership[] =>
    rows
      .filter((row) => holdsOn(row, on))
      .map((row) => ({
        member: row.member,
        body: row.body,
        role: row.role,
        from: row.from,
        until: row.until,
        lastKnown: isLastKnown(row, on),
        fact: factOf(row, `${nameOf(row.member)} is ${row.role} of ${withArticle(row.body)}${spanWords(row)}`),
      }));
  return {
    hash,
    index,
    named: remembered((words, on) => named(words, on, known)),
    nameOf,
    holders: offices.holders,
    tenures: offices.tenures,
    actsFor: offices.actsFor,
    membership: (member, body, on) =>
      memberships(
        (tables.members().get(body) ?? []).filter((row) => row.member === member),
        on,
      ),
    members: (body, on) => memberships(tables.members().get(body) ?? [], on),
    chairs: (body, on) =>
      (tables.chairs().get(body) ?? [])
        .filter((row) => holdsOn(row, on))
        .reverse()
        .map(({ holder, kind, from, until, ...row }) => ({
          body,
          holder,
          kind,
          from,
          until,
          lastKnown: isLastKnown({ from, until, asOf: row.asOf }, on),
          fact: factOf(row, `${nameOf(holder)} holds the ${kind} of ${withArticle(body)}${spanWords({ from, until })}`),
        })),
    body(body) {
      const row = tables.bodies().get(body);
      if (row === undefined) return null;
      const { id, name, long, kind, of, founded, noun } = row;
      const says = `${name} is ${long}${of === null ? "" : `, of ${withArticle(of)}`}${founded === null ? "" : `, founded on ${founded}`}`;
      return { body: id, name, longName: long, kind, of, founded, noun, fact: factOf(row, says) };
    },
    gatherings: (of, on) =>
      (tables.gatherings().get(of) ?? []).filter((row) => holdsOn(row, on)).map((row) => gatheringFact(row, nameOf(row.body))),
    places: remembered((words, on) => {
      const folded = fold(words);
      return placesNamed(folded, on, index().entries(folded), tables.places(), tables.placeNames()).map((row) =>
        placeFact(row, row.country === null ? "" : nameOf(row.country)),
      );
    }),
    place(place) {
      const row = tables.places().byId(place);
      return row === null ? null : placeFact(row, row.country === null ? "" : nameOf(row.country));
    },
    capital(state, on) {
      const row = (tables.capitals().get(state) ?? []).filter((capital) => holdsOn(capital, on)).at(-1);
      const place = row === undefined ? null : tables.places().byId(row.place);
      if (row === undefined || place === null) return null;
      const says = `${row.name} is the capital of ${withArticle(state)}${spanWords(row)}`;
      return { ...placeFact(place, nameOf(state)), name: row.name, capital: true, fact: factOf(row, says) };
    },
    codes: lazy(() => readCodes(layers)),
    rollCalls: votes.rollCalls,
    fact: (row) => (/(?:^|\/)votes\.tsv:/.test(row) ? votes.factOfVote(row) : factAt(row, tables, nameOf, offices.factOfTenure)),
    *names() {
      for (const [folded, via] of index().all()) yield [folded, NAME_KINDS[via]];
    },
  };
}

/** What a name that names so can be of, in the words of language. */
export const NAME_KINDS = {
  s: "state",
  t: "state",
  d: "demonym",
  n: "person",
  a: "person",
  f: "family",
  g: "given",
  m: "metonym",
  p: "place",
  o: "place",
  b: "body",
  x: "body",
  e: "gathering",
} as const satisfies Record<Via, string>;

/** Persons by id and by line. */
interface People {
  get(id: EntityId): PersonRow | undefined;
  /** The id of the person of a line of the base. */
  at(line: number): EntityId | undefined;
  all(): Iterable<PersonRow>;
}

function openPeople(layers: readonly Layer[]): People {
  const [base] = layers;
  const later = new Map(
    layers
      .slice(1)
      .flatMap((layer) => readAll(layer, PERSONS))
      .map((row) => [row.id, row]),
  );
  const { packed } = base;
  if (packed === null) {
    const rows = readAll(base, PERSONS);
    const byId = new Map([...rows.map((row) => [row.id, row] as const), ...later]);
    return { get: (id) => byId.get(id), at: (line) => rows[line - FIRST_ROW]?.id, all: () => byId.values() };
  }
  const found = new Map<EntityId, PersonRow | undefined>(later);
  return {
    get(id) {
      if (!found.has(id)) {
        let row: PersonRow | undefined;
        packed.having("persons", "id", id, (line) => {
          row = PERSONS.read(line);
        });
        if (row === undefined) return undefined;
        found.set(id, row);
      }
      return found.get(id);
    },
    at(line) {
      let id: EntityId | undefined;
      packed.at("persons", line, (row) => {
        id = row.cell("id") as EntityId;
      });
      return id;
    },
    all: () => [...readAll(base, PERSONS).filter((row) => !later.has(row.id)), ...later.values()],
  };
}

export type Tables = ReturnType<typeof tablesOf>;

function tablesOf(layers: readonly Layer[]) {
  const base = layers[0];
  const later = layers.slice(1);
  const persons = lazy(() => openPeople(layers));
  const gatherings = lazy(() => {
    const rows = gather(layers, GATHERINGS).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const groups = groupBy(rows, (row) => row.body);
    for (const [series, list] of groupBy(rows, seriesId)) groups.set(series, list);
    return groups;
  });
  return {
    states: lazy(() => new Map(gather(layers, STATES).map((row) => [row.id, row]))),
    leads: lazy(() => groupBy(gather(layers, LEADERS), (row) => row.state)),
    stateNames: lazy(() => ({ base: readAll(base, STATE_NAMES), own: later.flatMap((layer) => readAll(layer, STATE_NAMES)) })),
    persons,
    tenures: lazy(() => gather(layers, TENURES)),
    bodies: lazy(() => new Map(gather(layers, BODIES).map((row) => [row.id, row]))),
    members: lazy(() => groupBy(gather(layers, MEMBERS), (row) => row.body)),
    chairs: lazy(() => groupBy(gather(layers, CHAIRS), (row) => row.body)),
    gatherings,
    metonyms: lazy(() => ({ base: readAll(base, METONYMS), own: later.flatMap((layer) => readAll(layer, METONYMS)) })),
    capitals: lazy(() => groupBy(gather(layers, CAPITALS), (row) => row.state)),
    placeNames: lazy(() => gather(layers, PLACE_NAMES)),
    places: lazy(() => openPlaces(layers)),
    layers,
  };
}

function nameIn(tables: Tables, entity: EntityId): string {
  const kind = entity.slice(0, entity.indexOf(":"));
  if (kind === "state") return tables.states().get(entity)?.name ?? entity;
  if (kind === "person") return tables.persons().get(entity)?.name ?? entity;
  if (kind === "body") return tables.bodies().get(entity)?.name ?? entity;
  if (kind === "place") return tables.places().byId(entity)?.name ?? entity;
  if (kind === "series") return seriesNames(entity, tables)[0] ?? entity;
  if (kind === "gathering") return gatheringName(entity, tables) ?? entity;
  return entity;
}

/** The names of the base as they stand in names.tsv, and those of the later layers, bodies and series, folded now. A compact base has all but one's own. */
function indexNames(layers: readonly Layer[], tables: Tables): NameIndex {
  const index = makeNameIndex(layers[0]);
  const packed = layers[0].packed !== null;
  const isNew = (row: string): boolean => !packed || row.startsWith(OWN);
  const vias: Readonly<Record<string, Via>> = { name: "s", alias: "t", demonym: "d" };
  const later = layers.slice(1).filter((layer) => !packed || layer.prefix === OWN);
  if (packed && later.length === 0) return index;
  for (const name of tables.stateNames().own) if (isNew(name.row)) index.add(fold(name.words), vias[name.kind] ?? "t", name);
  for (const metonym of tables.metonyms().own) if (isNew(metonym.row)) index.add(fold(metonym.words), "m", metonym);
  for (const layer of later) {
    const variants = readVariants(layer);
    for (const person of readAll(layer, PERSONS)) addPerson(index, person, variants.get(person.id));
    for (const [person, words] of variants) {
      const row = tables.persons().get(person);
      if (row !== undefined) addPerson(index, row, words);
    }
  }
  for (const body of tables.bodies().values()) if (isNew(body.row)) addBody(index, body);
  for (const [of, list] of tables.gatherings())
    if (of.startsWith("series:") && list.some(({ row }) => isNew(row)))
      for (const name of seriesNames(of, tables)) index.add(fold(name), "e", of);
  for (const layer of packed ? later : layers)
    eachLine(layer, "series_names", (line) => {
      if (line.optional("change") !== "remove") index.add(fold(line.cell("words")), "e", line.cell("series") as EntityId);
    });
  for (const place of tables.places().own) {
    if (!isNew(place.row)) continue;
    index.add(fold(place.name), "p", place.id);
    for (const other of place.other) index.add(fold(other), "o", place.id);
  }
  for (const name of tables.placeNames()) if (isNew(name.row)) index.add(fold(name.words), "o", name.place);
  return index;
}

/** names.tsv with the names of all layers: targets are lines, those of later layers counted on after the base's last, or ids. */
export function namesOfAll(layers: readonly Layer[]): string {
  const tables = tablesOf(layers);
  const lines = layers[0].text("names").trimEnd().split("\n");
  const targets = new Map<object, number>();
  for (const { base, own } of [tables.stateNames(), tables.metonyms()])
    for (const [index, row] of own.entries()) targets.set(row, base.length + index + FIRST_ROW);
  const index = indexNames(layers, tables);
  for (const [folded, entries] of index.added())
    for (const { via, target } of entries)
      lines.push(`${folded}\t${via}\t${typeof target === "object" && target !== null ? targets.get(target) : target}`);
  const head = lines.splice(0, 2);
  return `${[...head, ...lines.sort()].join("\n")}\n`;
}

/** The line of a table's first row: a remark and the header stand before it. */
const FIRST_ROW = 3;

/** Names that a later layer takes away from what bears them: "folded name" and entity, joined by a tab. */
function droppedNames(layers: readonly Layer[]): ReadonlySet<string> {
  const dropped = new Set<string>();
  for (const layer of layers.slice(1))
    for (const [table, column] of DROPPABLE)
      eachLine(layer, table, (line) => {
        if (line.optional("change") === "remove") dropped.add(`${fold(line.cell("words"))}\t${line.cell(column)}`);
      });
  return dropped;
}

/** Tables of names, with the column that says what bears the name. */
const DROPPABLE = [
  ["state_names", "state"],
  ["person_names", "person"],
  ["metonyms", "of"],
  ["place_names", "place"],
  ["series_names", "series"],
] as const;

/** The fact of a row by its name, "tenures.tsv:118". */
function factAt(
  row: string,
  tables: Tables,
  nameOf: (entity: EntityId) => string,
  tenure: (row: string) => WorldFact | null,
): WorldFact | null {
  const table = /([a-z_]+)\.tsv:/.exec(row)?.[1];
  if (table === "tenures") return tenure(row);
  if (table === "places") {
    const place = row.startsWith("places.tsv:")
      ? tables.places().atLine(Number(row.slice(11)))
      : tables.places().own.find((own) => own.row === row);
    return place == null ? null : placeFact(place, place.country === null ? "" : nameOf(place.country)).fact;
  }
  const find = <Row extends Sourced>(rows: Iterable<Row>, says: (row: Row) => string): WorldFact | null => {
    for (const found of rows) if (found.row === row) return factOf(found, says(found));
    return null;
  };
  const flat = <Row>(groups: ReadonlyMap<unknown, Row[]>): Row[] => [...groups.values()].flat();
  if (table === "states") return find(tables.states().values(), (found) => `${found.name} is a state`);
  if (table === "bodies") return find(tables.bodies().values(), (found) => `${found.name} is ${found.long}`);
  if (table === "persons") return find(tables.persons().all(), (found) => `${found.name} is a person in public office`);
  if (table === "state_names")
    return find([...tables.stateNames().base, ...tables.stateNames().own], (found) => `"${found.words}" names ${nameOf(found.state)}`);
  if (table === "metonyms")
    return find(
      [...tables.metonyms().base, ...tables.metonyms().own],
      (found) => `"${found.words}" stands for the ${found.meaning} of ${nameOf(found.of)}`,
    );
  if (table === "members")
    return find(flat(tables.members()), (found) => `${nameOf(found.member)} is ${found.role} of ${nameOf(found.body)}${spanWords(found)}`);
  if (table === "chairs")
    return find(
      flat(tables.chairs()),
      (found) => `${nameOf(found.holder)} holds the ${found.kind} of ${nameOf(found.body)}${spanWords(found)}`,
    );
  if (table === "capitals")
    return find(flat(tables.capitals()), (found) => `${found.name} is the capital of ${nameOf(found.state)}${spanWords(found)}`);
  if (table === "place_names")
    return find(tables.placeNames(), (found) => `"${found.words}" is ${nameOf(found.place)} or in it${spanWords(found)}`);
  if (table === "gatherings") return find(flat(tables.gatherings()), (found) => gatheringFact(found, nameOf(found.body)).fact.says);
  return null;
}
