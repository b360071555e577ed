import type { Column } from "../../src/language/binary.ts";
import { ARC_BITS, HIDDEN_BITS, LEARNT_BITS, VECTOR_BITS } from "../../src/language/parser/encoder.ts";
import { packPanels } from "../../src/language/parser/kernel.ts";

/** A matrix of fractions, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** What a trained net consists of, in fractions. */
export interface Learnt {
  readonly sizes: {
    readonly vector: number;
    readonly learnt: number;
    readonly hidden: number;
    readonly layers: number;
    readonly arc: number;
    readonly label: number;
    readonly tags: number;
    readonly names: number;
    readonly relations: number;
  };
  /** Word vectors and learnt rows; `keys` has the key of each learnt row. */
  readonly vectors: Float32Array;
  readonly keys: readonly number[];
  readonly table: Float32Array;
  readonly w: readonly Matrix[];
  /** A layer's cell weights and biases, eight rows: four a direction. */
  readonly v: readonly Matrix[];
  readonly z: Matrix;
  readonly zBias: Matrix;
  readonly u: Matrix;
  readonly uBias: Matrix;
  readonly root: Matrix;
  readonly l: Matrix;
  readonly lBias: Matrix;
}

const MOST_BITS = 12;

/** The columns of encoder.bin: all fractions as integers with the binary places that src/language/parser/encoder.ts names. */
export function quantise(net: Learnt): Map<string, Column> {
  const { vector, learnt, hidden, layers, arc, label, tags, names, relations } = net.sizes;
  const w = net.w.map(matrix16);
  const [z, u, l] = [matrix16(net.z), matrix16(net.u), matrix16(net.l)];
  const keys = keyTable(net.keys);
  const columns = new Map<string, Column>([
    ["sizes", Uint32Array.of(vector, learnt, hidden, layers, arc, label, tags, names, relations)],
    ["bits", Uint8Array.from([...w, z, u, l], ({ bits }) => bits)],
    ["vectors", integers(net.vectors, VECTOR_BITS, Int8Array)],
    ["learnt.keys", keys.keys],
    ["learnt.rows", keys.rows],
    ["learnt.table", integers(net.table, LEARNT_BITS, Int8Array)],
    ["z", z.values],
    ["z.bias", integers(net.zBias.values, HIDDEN_BITS + z.bits, Int32Array)],
    ["u", u.values],
    ["u.bias", integers(net.uBias.values, ARC_BITS + u.bits, Int32Array)],
    ["root", integers(net.root.values, ARC_BITS, Int16Array)],
    ["l", l.values],
    ["l.bias", integers(net.lBias.values, ARC_BITS + l.bits, Int32Array)],
  ]);
  for (const [k, { values }] of w.entries()) columns.set(`w${k}`, values);
  for (const [k, { values }] of net.v.entries()) columns.set(`v${k}`, Float32Array.from(values));
  return columns;
}

/** A matrix as 16-bit integers in panels, with as many binary places as its largest value leaves room for. */
function matrix16({ rows, columns, values }: Matrix): { bits: number; values: Int16Array } {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bits = Math.min(MOST_BITS, Math.floor(Math.log2(32_767 / (largest || 1))));
  return { bits, values: packPanels(integers(values, bits, Int16Array), rows, columns) };
}

const RANGES = new Map<unknown, number>([
  [Int8Array, 127],
  [Int16Array, 32_767],
  [Int32Array, 2_147_483_647],
]);

function integers<T extends Column>(values: Float32Array, bits: number, type: new (length: number) => T): T {
  const range = RANGES.get(type) ?? 0;
  const whole = new type(values.length);
  for (let i = 0; i < values.length; i++) whole[i] = Math.max(-range, Math.min(range, Math.round(values[i] * 2 ** bits)));
  return whole;
}

function keyTable(list: readonly number[]): { keys: Int32Array; rows: Uint16Array } {
  let size = 1 << 10;
  while (size < list.length * 1.6) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  list.forEach((key, row) => {
    let slot = (key ^ (key >>> 16)) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    rows[slot] = row;
  });
  return { keys, rows };
}
