import { type Day, day, daysInMonth, parseDay } from "../text/day.ts";

/** Tables by name without `.tsv`, with the folder that error messages name. Later layers correct earlier ones. */
export interface Layer {
  readonly folder: string;
  /** Before the file name in `WorldFact.row`: "" in the base, "patches/", "own/". */
  readonly prefix: string;
  /** The names of its tables, in order. */
  readonly tables: readonly string[];
  /** A table as it stands; "" when there is none. */
  text(table: string): string;
  /** Goes through the rows of a table; none when there is none. */
  each(table: string, visit: (line: Line) => void): void;
  /** What a compact world has beside; null for tables of text. */
  readonly packed: PackedLayer | null;
}

/** The first layer of a compact world: rows are found without going through their table, and names.tsv has the names of all installed layers. */
export interface PackedLayer {
  readonly filed: FiledNames;
  each(table: string, visit: (line: Line) => void): void;
  /** Gives a row by its line. */
  at(table: string, line: number, visit: (line: Line) => void): void;
  /** Gives the rows with a value in a column. */
  having(table: string, column: string, value: string, visit: (line: Line) => void): void;
}

/** Columns that find names in names.tsv: see nameTable.ts. */
export interface FiledNames {
  readonly bytes: Uint8Array;
  readonly firsts: Int32Array;
  readonly heads: Int32Array;
  readonly offsets: Int32Array;
  readonly sounds: Int32Array;
  readonly longest: number;
}

/** One row of a table: its cells by column, and where it stands. */
export interface Line {
  /** "tenures.tsv:118", with the layer's prefix: as facts name it. */
  readonly row: string;
  /** The same with the layer's folder: as errors name it. */
  readonly where: string;
  cell(column: string): string;
  /** The same of a column that a table need not have. */
  optional(column: string): string;
}

/** A layer of tables whose text is given, by name without `.tsv`. */
export function textLayer(folder: string, prefix: string, files: ReadonlyMap<string, string>): Layer {
  return {
    folder,
    prefix,
    tables: [...files.keys()],
    text: (table) => files.get(table) ?? "",
    each: (table, visit) => eachRow(`${folder}/${table}.tsv`, `${prefix}${table}.tsv`, files.get(table) ?? "", visit),
    packed: null,
  };
}

/** Goes through the rows of a table of a layer. */
export function eachLine(layer: Layer, table: string, visit: (line: Line) => void): void {
  layer.each(table, visit);
}

/**
 * Goes through the rows of a tab-separated table whose first line names the columns; `#` lines are comments. Throws, with file
 * and line, when a column that is asked for is missing or a row has cells too many.
 */
function eachRow(file: string, name: string, text: string, visit: (line: Line) => void): void {
  const columns = new Map<string, number>();
  let cells: string[] = [];
  let number = 0;
  const line: Line = {
    get row() {
      return `${name}:${number}`;
    },
    get where() {
      return `${file}:${number}`;
    },
    cell(column) {
      const index = columns.get(column);
      if (index === undefined) throw new Error(`${file}: has no column "${column}"`);
      return cells[index] ?? "";
    },
    optional: (column) => (columns.has(column) ? line.cell(column) : ""),
  };
  for (const raw of text.split("\n")) {
    number++;
    if (raw === "" || raw.charCodeAt(0) === 35) continue;
    cells = raw.split("\t");
    if (columns.size === 0) {
      for (const [index, column] of cells.entries()) columns.set(column.trim(), index);
      continue;
    }
    if (cells.length > columns.size)
      throw new Error(`${file}:${number}: ${cells.length} cells where the header has ${columns.size} columns`);
    visit(line);
  }
}

/** A day of a table, where "2014-09" and "2014" say that no more is known: then the first day that it can be. */
export function firstDay(text: string, where: string): Day | null {
  return text === "" ? null : (known(text) ?? partial(text, false, where));
}

/** The day of a cell; days recur, and only the first is taken apart. */
function known(text: string): Day | null {
  const before = days.get(text);
  if (before !== undefined) return before;
  const parsed = parseDay(text);
  if (parsed !== null && days.size < 10_000) days.set(text, parsed);
  return parsed;
}

const days = new Map<string, Day>();

/** The same for an end: the last day that it can be. */
export function lastDay(text: string, where: string): Day | null {
  return text === "" ? null : (known(text) ?? partial(text, true, where));
}

function partial(text: string, last: boolean, where: string): Day {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(text);
  const year = match === null ? -1 : Number(match[1]);
  const month = match?.[2] === undefined ? (last ? 12 : 1) : Number(match[2]);
  const found = match === null || month < 1 || month > 12 ? null : day(year, month, last ? daysInMonth(year, month) : 1);
  if (found === null) throw new Error(`${where}: "${text}" is no day; write 2024-07-03, or 2024-07 or 2024 where no more is known`);
  return found;
}
