import { fileNames } from "./nameTable.ts";
import type { Table } from "./rows.ts";
import { eachLine, type FiledNames, type Layer, type Line } from "./tables.ts";

/**
 * The installed tables as one file that is opened without taking it apart: `world.bin`, made of the base and its patches by `npm run build`.
 *
 * Layout, little-endian: the number MAGIC and the length of the directory, each in four bytes; the directory, a line for each section: what,
 * name, first byte, length; then the sections, each from a multiple of eight. Sections: `text`, a table as it stands, or the pool, all cells
 * one after the other; `pool`, where each cell of the pool begins, and the last ends; `rows`, a table of rows: how many columns, the columns'
 * names as cells, and for each row its layer times 2^24 plus its line, then its cells; `filed`, a column of the filed names. Directory lines
 * `file` are no sections: the tables it was made of, with their sizes.
 */
const MAGIC = 0x32444c57;
const LAYER = 24;
/** Tables that are looked up as they stand. */
const AS_TEXT: ReadonlySet<string> = new Set(["names", "places"]);
const FILED = ["firsts", "heads", "offsets", "sounds"] as const;

/** What a compact file holds. */
export interface CompactWorld {
  readonly layers: readonly Layer[];
  readonly hash: string;
  /** The tables it was made of, "patches/members.tsv", with their sizes. */
  readonly files: ReadonlyMap<string, number>;
}

/** Makes the file. Rows of the tables of `keyed` are put into the first layer as all layers together give them; `names` is names.tsv with those of all. */
export function compactWorld(
  layers: readonly Layer[],
  keyed: readonly Table<never>[],
  names: string,
  hash: string,
  files: ReadonlyMap<string, number>,
): Uint8Array {
  const directory = [`hash\t${hash}`, ...[...files].map(([name, size]) => `file\t${name}\t${size}`)];
  const sections: Uint8Array[] = [];
  let length = 0;
  const add = (what: string, name: string, bytes: Uint8Array): void => {
    directory.push(`${what}\t${name}\t${length}\t${bytes.length}`);
    const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8);
    padded.set(bytes);
    sections.push(padded);
    length += padded.length;
  };
  const pool = makePool();
  for (const [index, layer] of layers.entries()) {
    for (const name of layer.tables) {
      const table = keyed.find((one) => one.name === name);
      if (index === 0 && AS_TEXT.has(name)) add("text", name, new TextEncoder().encode(name === "names" ? names : layer.text(name)));
      else if (table === undefined) add("rows", `${index}/${name}`, ints(rowsOf(pool, [[index, layer]], name, null)));
    }
  }
  for (const table of keyed) {
    const having = [...layers.entries()].filter(([, layer]) => layer.tables.includes(table.name));
    if (having.length > 0) add("rows", `0/${table.name}`, ints(rowsOf(pool, having, table.name, table)));
  }
  add("text", "", new TextEncoder().encode(pool.text()));
  add("pool", "", ints(pool.offsets()));
  const filed = fileNames(names);
  for (const name of FILED) add("filed", name, ints(filed[name]));
  directory.push(`longest\t${filed.longest}`);
  return whole(directory, sections, length);
}

function whole(directory: readonly string[], sections: readonly Uint8Array[], length: number): Uint8Array {
  const head = new TextEncoder().encode(directory.join("\n"));
  const start = Math.ceil((8 + head.length) / 8) * 8;
  const bytes = new Uint8Array(start + length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, head.length, true);
  bytes.set(head, 8);
  let at = start;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

function ints(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < numbers.length; i++) view.setInt32(i * 4, numbers[i], true);
  return bytes;
}

interface Pool {
  index(cell: string): number;
  text(): string;
  offsets(): number[];
}

/** Cells, each once. */
function makePool(): Pool {
  const cells = new Map<string, number>([["", 0]]);
  return {
    index(cell) {
      let index = cells.get(cell);
      if (index === undefined) {
        index = cells.size;
        cells.set(cell, index);
      }
      return index;
    },
    text: () => [...cells.keys()].join(""),
    offsets() {
      let at = 0;
      return [0, ...[...cells.keys()].map((cell) => (at += cell.length))];
    },
  };
}

/** Columns, then rows: of one layer as they stand, or of several as a table's keys put them together. */
function rowsOf(pool: Pool, layers: readonly (readonly [number, Layer])[], name: string, table: Table<never> | null): number[] {
  const columns = [...new Set(layers.flatMap(([, layer]) => columnsOf(layer.text(name))))];
  const rows = new Map<string, number[]>();
  for (const [index, layer] of layers)
    eachLine(layer, name, (line) => {
      const key = table?.key == null ? line.row : table.key(table.read(line));
      if (table !== null && index > 0 && line.optional("change") === "remove") {
        if (!rows.delete(key)) throw new Error(`${line.where}: removes a row that no earlier layer has (${key})`);
      } else rows.set(key, [(index << LAYER) + lineNumber(line), ...columns.map((column) => pool.index(line.optional(column)))]);
    });
  return [columns.length, ...columns.map((column) => pool.index(column)), ...[...rows.values()].flat()];
}

function columnsOf(text: string): string[] {
  const head = text.split("\n").find((line) => line !== "" && !line.startsWith("#")) ?? "";
  return head.split("\t").map((column) => column.trim());
}

function lineNumber(line: Line): number {
  return Number(line.row.slice(line.row.lastIndexOf(":") + 1));
}

/** Opens a compact file; null when it is of another version or cut short. `folders` are those of its layers, `prefixes` as in `Layer`. */
export function openCompact(bytes: Uint8Array, folders: readonly string[], prefixes: readonly string[]): CompactWorld | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getInt32(0, true) !== MAGIC) return null;
  const head = view.getInt32(4, true);
  if (head < 0 || 8 + head > bytes.length) return null;
  const start = Math.ceil((8 + head) / 8) * 8;
  const sections = new Map<string, Uint8Array>();
  const files = new Map<string, number>();
  let [hash, longest, end] = ["", 0, start];
  for (const line of new TextDecoder().decode(bytes.subarray(8, 8 + head)).split("\n")) {
    const [what, name, at, length] = line.split("\t");
    if (what === "hash") hash = name;
    else if (what === "longest") longest = Number(name);
    else if (what === "file") files.set(name, Number(at));
    else {
      sections.set(`${what} ${name}`, bytes.subarray(start + Number(at), start + Number(at) + Number(length)));
      end = Math.max(end, start + Number(at) + Number(length));
    }
  }
  if (end > bytes.length) return null;
  const filed: FiledNames = {
    bytes: sections.get("text names") ?? new Uint8Array(0),
    firsts: column(sections.get("filed firsts")),
    heads: column(sections.get("filed heads")),
    offsets: column(sections.get("filed offsets")),
    sounds: column(sections.get("filed sounds")),
    longest,
  };
  const cell = cellsOf(sections.get("text ") ?? new Uint8Array(0), column(sections.get("pool ")));
  const shared = { folders, prefixes, sections, cell, filed };
  return { layers: folders.map((_, index) => compactLayer(index, shared)), hash, files };
}

function column(bytes: Uint8Array | undefined): Int32Array {
  if (bytes === undefined) return new Int32Array(0);
  return bytes.byteOffset % 4 === 0
    ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
    : new Int32Array(bytes.slice().buffer);
}

/** The cells of the pool by their number, each made once. */
function cellsOf(bytes: Uint8Array, offsets: Int32Array): (index: number) => string {
  const made: (string | undefined)[] = new Array(Math.max(0, offsets.length - 1));
  let text: string | null = null;
  return (index) => {
    const before = made[index];
    if (before !== undefined) return before;
    text ??= new TextDecoder().decode(bytes);
    const cell = text.slice(offsets[index], offsets[index + 1]);
    made[index] = cell;
    return cell;
  };
}

/** What the layers of one compact file share. */
interface Shared {
  readonly folders: readonly string[];
  readonly prefixes: readonly string[];
  readonly sections: ReadonlyMap<string, Uint8Array>;
  readonly cell: (index: number) => string;
  readonly filed: FiledNames;
}

function compactLayer(index: number, shared: Shared): Layer {
  const { folders, prefixes, sections, filed } = shared;
  const own = `rows ${index}/`;
  const tables = [...sections.keys()].filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
  const packed = new Map<string, PackedTable>();
  const open = (name: string): PackedTable | null => {
    const bytes = sections.get(own + name);
    let table = packed.get(name);
    if (table === undefined && bytes !== undefined) {
      table = openTable(column(bytes), name, shared);
      packed.set(name, table);
    }
    return table ?? null;
  };
  return {
    folder: folders[index],
    prefix: prefixes[index],
    tables: index === 0 ? [...tables, ...AS_TEXT] : tables,
    text(table) {
      const bytes = index === 0 ? sections.get(`text ${table}`) : undefined;
      return bytes === undefined ? "" : new TextDecoder().decode(bytes);
    },
    each: (table, visit) => open(table)?.each(visit),
    packed:
      index > 0
        ? null
        : {
            filed,
            each: (table, visit) => open(table)?.each(visit),
            at: (table, line, visit) => open(table)?.at(line, visit),
            having: (table, column, value, visit) => open(table)?.having(column, value, visit),
          },
  };
}

interface PackedTable {
  each(visit: (line: Line) => void): void;
  at(line: number, visit: (line: Line) => void): void;
  having(column: string, value: string, visit: (line: Line) => void): void;
}

/** A table of rows in numbers: how many columns, their names, then the rows. */
function openTable(numbers: Int32Array, table: string, { folders, prefixes, cell }: Shared): PackedTable {
  const width = numbers[0];
  const first = 1 + width;
  const columns = new Map<string, number>();
  for (let c = 0; c < width; c++) columns.set(cell(numbers[1 + c]), 1 + c);
  const offsetOf = (name: string): number => {
    const offset = columns.get(name);
    if (offset === undefined) throw new Error(`${folders[0]}/${table}.tsv: has no column "${name}"`);
    return offset;
  };
  const groups = new Map<string, Map<string, number[]>>();
  const groupsOf = (name: string): Map<string, number[]> => {
    let group = groups.get(name);
    if (group !== undefined) return group;
    group = new Map();
    const offset = offsetOf(name);
    for (let at = first; at < numbers.length; at += first) {
      const value = cell(numbers[at + offset]);
      const rows = group.get(value);
      if (rows === undefined) group.set(value, [at]);
      else rows.push(at);
    }
    groups.set(name, group);
    return group;
  };
  const known: TableInNumbers = { numbers, table, folders, prefixes, columns, offsetOf, value: cell };
  const line = (at: number): Line => new PackedLine(known, at);
  return {
    each(visit) {
      for (let at = first; at < numbers.length; at += first) visit(line(at));
    },
    at(number, visit) {
      // Rows stand in the order of their lines, and mostly without gaps: two lines before the first are remark and header.
      let at = Math.min(first * (number - 2), numbers.length - first);
      while (at > first && numbers[at] > number) at -= first;
      while (at < numbers.length && numbers[at] < number) at += first;
      if (number > 0 && at >= first && numbers[at] === number) visit(line(at));
    },
    having(name, value, visit) {
      for (const at of groupsOf(name).get(value) ?? []) visit(line(at));
    },
  };
}

interface TableInNumbers {
  readonly numbers: Int32Array;
  readonly table: string;
  readonly folders: readonly string[];
  readonly prefixes: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  offsetOf(column: string): number;
  value(index: number): string;
}

/** A row at its place among a table's numbers. */
class PackedLine implements Line {
  private readonly known: TableInNumbers;
  private readonly at: number;

  constructor(known: TableInNumbers, at: number) {
    this.known = known;
    this.at = at;
  }

  get row(): string {
    const { numbers, prefixes, table } = this.known;
    return `${prefixes[numbers[this.at] >> LAYER]}${table}.tsv:${numbers[this.at] & ((1 << LAYER) - 1)}`;
  }

  get where(): string {
    const { numbers, folders, table } = this.known;
    return `${folders[numbers[this.at] >> LAYER]}/${table}.tsv:${numbers[this.at] & ((1 << LAYER) - 1)}`;
  }

  cell(column: string): string {
    const { numbers, value, offsetOf } = this.known;
    return value(numbers[this.at + offsetOf(column)]);
  }

  optional(column: string): string {
    return this.known.columns.has(column) ? this.cell(column) : "";
  }
}
