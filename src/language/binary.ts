/**
 * The container of data/model/*.bin. Little-endian throughout; little-endian machines view it in place.
 *
 *   u32 magic, u32 count of columns
 *   per column, 32 bytes: 20 bytes name (ASCII, zero padded), u32 element type, u32 byte offset, u32 element count
 *   the columns, each at a multiple of 8 bytes
 */
const MAGIC = 0x4d505052;
const ENTRY = 32;
const NAME = 20;

const TYPES = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array] as const;
export type Column = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array;

/** Typed columns by name, viewed in one buffer. */
export class Columns {
  readonly #file: string;
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(file: string, columns: ReadonlyMap<string, Column>) {
    this.#file = file;
    this.#columns = columns;
  }

  /** The column, which must be of the given type. Throws when the file is another model's. */
  get<T extends Column>(name: string, type: new (length: number) => T): T {
    const column = this.#columns.get(name);
    if (!(column instanceof type))
      throw new Error(`data/model/${this.#file}: no column ${name} of ${type.name}; reinstall the package or run npm run train`);
    return column;
  }

  /** A column of bytes as the lines of text it holds (ASCII or Latin-1). */
  lines(name: string): string[] {
    const bytes = this.get(name, Uint8Array);
    let text = "";
    for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
    return text.split("\n");
  }
}

/** Views the columns of a model file. Throws when it is not one. */
export function openColumns(file: string, buffer: ArrayBuffer | undefined): Columns {
  if (buffer === undefined) throw new Error(`data/model/${file}: no such file; reinstall the package or run npm run train`);
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(`data/model/${file}: not a model file; reinstall the package`);
  const columns = new Map<string, Column>();
  const count = view.getUint32(4, true);
  for (let i = 0; i < count; i++) {
    const at = 8 + i * ENTRY;
    let name = "";
    for (let k = 0; k < NAME && view.getUint8(at + k) !== 0; k++) name += String.fromCharCode(view.getUint8(at + k));
    const type = TYPES[view.getUint32(at + NAME, true)];
    columns.set(name, new type(buffer, view.getUint32(at + NAME + 4, true), view.getUint32(at + NAME + 8, true)));
  }
  return new Columns(file, columns);
}

/** The bytes of a model file with the given columns: the inverse of `openColumns`. */
export function packColumns(columns: ReadonlyMap<string, Column>): Uint8Array {
  let size = 8 + columns.size * ENTRY;
  const offsets: number[] = [];
  for (const column of columns.values()) {
    size = (size + 7) & ~7;
    offsets.push(size);
    size += column.byteLength;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, columns.size, true);
  let i = 0;
  for (const [name, column] of columns) {
    if (name.length > NAME) throw new Error(`column name ${name} is longer than ${NAME} bytes`);
    const at = 8 + i * ENTRY;
    for (let k = 0; k < name.length; k++) view.setUint8(at + k, name.charCodeAt(k));
    view.setUint32(
      at + NAME,
      TYPES.findIndex((type) => column instanceof type),
      true,
    );
    view.setUint32(at + NAME + 4, offsets[i], true);
    view.setUint32(at + NAME + 8, column.length, true);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offsets[i]);
    i++;
  }
  return bytes;
}
