import { type Day, day, daysInMonth, parseDay } from "../text/day.ts";

/** The text of tables by name without `.tsv`, with the folder that error messages name. Later layers correct earlier ones. */
export interface Layer {
  readonly folder: string;
  /** Before the file name in `WorldFact.row`: "" in the base, "patches/", "own/". */
  readonly prefix: string;
  readonly files: ReadonlyMap<string, string>;
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

/**
 * Goes through the rows of a tab-separated table whose first line names the columns; `#` lines are comments. Throws, with file
 * and line, when a column that is asked for is missing or a row has cells too many.
 */
export function eachLine(layer: Layer, table: string, visit: (line: Line) => void): void {
  const text = layer.files.get(table);
  if (text === undefined) return;
  const columns = new Map<string, number>();
  let cells: string[] = [];
  let number = 0;
  const line = {
    row: "",
    where: "",
    cell(column: string): string {
      const index = columns.get(column);
      if (index === undefined) throw new Error(`${layer.folder}/${table}.tsv: has no column "${column}"`);
      return cells[index] ?? "";
    },
    optional: (column: string): string => (columns.has(column) ? line.cell(column) : ""),
  };
  for (const raw of text.split("\n")) {
    number++;
    if (raw === "" || raw.charCodeAt(0) === 35) continue;
    cells = raw.split("\t");
    if (columns.size === 0) {
      for (const [index, name] of cells.entries()) columns.set(name.trim(), index);
      continue;
    }
    if (cells.length > columns.size)
      throw new Error(`${layer.folder}/${table}.tsv:${number}: ${cells.length} cells where the header has ${columns.size} columns`);
    line.row = `${layer.prefix}${table}.tsv:${number}`;
    line.where = `${layer.folder}/${table}.tsv:${number}`;
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
