import { lazy } from "./lazy.ts";
import type { Tables } from "./make.ts";
import {
  BODIES,
  CAPITALS,
  CHAIRS,
  GATHERINGS,
  LEADERS,
  MEMBERS,
  METONYMS,
  PERSONS,
  PLACE_NAMES,
  PLACES,
  STATE_NAMES,
  STATES,
  type Table,
  TENURES,
} from "./rows.ts";
import { eachLine, type Layer, type Line } from "./tables.ts";
import { VOTES } from "./votes.ts";
import type { EntityId } from "./world.ts";

/** A table whatever its rows are. */
type Rows = Omit<Table<object>, "key"> & { readonly key: ((row: never) => string) | null };

/** The tables of rows that a user's own folder may have. */
const TABLES: readonly Rows[] = [
  STATES,
  STATE_NAMES,
  LEADERS,
  PERSONS,
  TENURES,
  BODIES,
  MEMBERS,
  CHAIRS,
  GATHERINGS,
  PLACES,
  PLACE_NAMES,
  CAPITALS,
  METONYMS,
  VOTES,
];
/** Those whose rows a later layer corrects by their keys. */
export const KEYED: readonly Table<never>[] = TABLES.filter((table) => table.key !== null) as readonly object[] as readonly Table<never>[];

/** Those that are no rows of facts, with the columns that they must have. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  person_names: ["person", "words"],
  series_names: ["series", "words"],
  offices: ["words", "kinds", "title", "not"],
  sources: ["code", "title"],
};
/** Columns whose cell names something that some layer must have. */
const REFERENCES = ["person", "of", "state", "body", "member", "holder", "place", "country"];
const CHANGES: ReadonlySet<string> = new Set(["", "remove"]);

/**
 * Reads every row of the last layer, so that a mistake in a user's own folder is told when it is opened and not when somebody first asks.
 * Throws at the first one, with file, line and what was expected.
 */
export function checkOwn(layers: readonly Layer[], tables: Tables): void {
  const own = layers[layers.length - 1];
  for (const name of own.tables) {
    const table = TABLES.find((one) => one.name === name);
    if (table !== undefined) checkRows(own, table, tables);
    else if (Object.hasOwn(OTHERS, name)) eachLine(own, name, (line) => OTHERS[name].map((column) => needed(line, column)));
    else
      throw new Error(
        `${own.folder}/${name}.tsv: no table of that name; there are ${[...TABLES.map((one) => one.name), ...Object.keys(OTHERS)].sort().join(", ")}`,
      );
  }
}

function checkRows(own: Layer, table: Rows, tables: Tables): void {
  const seen = new Map<string, string>();
  const known = lazy(() => knownIn(tables));
  eachLine(own, table.name, (line) => {
    const row = table.read(line);
    const change = line.optional("change");
    if (!CHANGES.has(change)) throw new Error(`${line.where}: change "${change}" is neither empty nor remove`);
    const key = table.key === null ? null : table.key(row as never);
    const before = key === null ? undefined : seen.get(key);
    if (before !== undefined) throw new Error(`${line.where}: says of the same as ${before} (${key}); keep one of the two`);
    if (key !== null) seen.set(key, line.where);
    for (const column of REFERENCES) reference(line, column, known());
  });
}

function reference(line: Line, column: string, known: (entity: EntityId) => boolean): void {
  const entity = line.optional(column) as EntityId;
  if (!entity.includes(":") || known(entity)) return;
  const kind = entity.slice(0, entity.indexOf(":"));
  const table = kind === "body" ? "bodies" : `${kind}s`;
  throw new Error(`${line.where}: no ${kind} ${entity}; add it to ${table}.tsv, or see "rapporteur world named" for what it is called`);
}

function knownIn(tables: Tables): (entity: EntityId) => boolean {
  return (entity) => {
    if (entity.startsWith("state:")) return tables.states().has(entity);
    if (entity.startsWith("person:")) return tables.persons().get(entity) !== undefined;
    if (entity.startsWith("body:")) return tables.bodies().has(entity);
    return !entity.startsWith("place:") || tables.places().byId(entity) !== null;
  };
}

function needed(line: Line, column: string): void {
  if (line.cell(column) === "" && column !== "not" && column !== "title") throw new Error(`${line.where}: has no ${column}`);
}
