import { assemble } from "../assemble.ts";
import type { Matrix } from "./quantise.ts";

/** The product that gemm.wat exports, with its twelve parameters in the order given there. */
type Product = (...numbers: readonly number[]) => void;

/** What of the global `WebAssembly` is used here. */
interface Assembly {
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65_536;
/** The most rows that the right side of a product may have: more than any batch has tokens. */
const MOST_ROWS = 20_000;

/** Heights of matrices that are products: the kernel works out four rows at a time. */
export const ROWS = 4;
/** Widths of matrices that are products: the kernel works out eight columns at a time. */
export const COLUMNS = 8;

/** The next multiple of `to`. */
export function roundUp(count: number, to: number): number {
  return Math.ceil(count / to) * to;
}

/**
 * The memory that all matrices of training lie in, one after the other, and their products. A batch takes what it needs and then gives
 * all of it back with `release`. The rows of a matrix that is a product are a multiple of ROWS, its columns of COLUMNS.
 */
export class Arena {
  readonly #buffer: ArrayBuffer;
  readonly #product: Product;
  #top = 4 * COLUMNS * MOST_ROWS;

  private constructor(code: Uint8Array, megabytes: number) {
    const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;
    const memory = new Memory({ initial: (megabytes * 1024 * 1024) / PAGE });
    this.#buffer = memory.buffer;
    this.#product = (new Instance(new Module(code), { env: { memory } }).exports as { multiply: Product }).multiply;
  }

  /** An empty arena; memory that is never used costs nothing. */
  static async open(megabytes = 1024): Promise<Arena> {
    return new Arena(await assemble("training/net/gemm.wat"), megabytes);
  }

  /** What is taken from now on is given back by `release` with this mark. */
  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  /** A matrix with whatever was left in its place. Throws when the arena is full. */
  matrix(rows: number, columns: number): Matrix {
    const at = this.#top;
    this.#top += roundUp(4 * rows * columns, 16);
    if (this.#top > this.#buffer.byteLength) throw new Error("training/net: a batch is too large for the arena; open a larger one");
    return { rows, columns, values: new Float32Array(this.#buffer, at, rows * columns) };
  }

  zeros(rows: number, columns: number): Matrix {
    const matrix = this.matrix(rows, columns);
    matrix.values.fill(0);
    return matrix;
  }

  /** `matrix` with rows for columns, from its row `from` on. */
  turned({ rows, columns, values }: Matrix, from = 0): Matrix {
    const turned = this.matrix(columns, rows - from);
    for (let i = from; i < rows; i++)
      for (let j = 0; j < columns; j++) turned.values[j * turned.columns + i - from] = values[i * columns + j];
    return turned;
  }

  /** left * right into `into`, or added to it. Of `left` as many columns count as `right` has rows. */
  multiply(left: Matrix, right: Matrix, into: Matrix, add = false): void {
    this.#multiply(left, 4 * left.columns, 4, right, into, add);
  }

  /** The same with `left` turned: of it as many rows count as `right` has, and as many columns as `into` has rows. */
  multiplyTurned(left: Matrix, right: Matrix, into: Matrix, add = false): void {
    this.#multiply(left, 4, 4 * left.columns, right, into, add);
  }

  #multiply(left: Matrix, leftRow: number, leftColumn: number, right: Matrix, into: Matrix, add: boolean): void {
    if (right.rows > MOST_ROWS) throw new Error(`training/net: a batch has more than ${MOST_ROWS} tokens`);
    const [a, b, c] = [left.values.byteOffset, right.values.byteOffset, into.values.byteOffset];
    const [rightRow, intoRow] = [4 * right.columns, 4 * into.columns];
    this.#product(into.rows, right.columns, right.rows, a, leftRow, leftColumn, b, rightRow, c, intoRow, 0, add ? 1 : 0);
  }
}

/** `count` rows of a matrix from row `first` on, in place. */
export function rowsOf({ columns, values }: Matrix, first: number, count: number): Matrix {
  return { rows: count, columns, values: values.subarray(first * columns, (first + count) * columns) };
}
