import { KERNEL } from "./kernelbytes.ts";

/**
 * Inner loops of the encoder over one memory: in WebAssembly (kernel.wat), and in plain TypeScript where that is missing or not
 * wanted. Both write the same numbers: sums are of integers, and each step on fractions is rounded to 32 bits as IEEE 754 says.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  readonly multiply: Multiply;
  readonly recur: Recur;
  readonly narrow: Narrow;
}

/**
 * c[m x n] = a[m x 2k] * b of 16-bit integers into 32-bit sums. Addresses and strides are bytes; `b` is laid out by `packPanels`;
 * `m` is a multiple of 4, `n` of 8, and rows up to them are written.
 */
export type Multiply = (m: number, n: number, k: number, a: number, aStride: number, b: number, c: number, cStride: number) => void;

/**
 * One direction of a layer of simple recurrent units (Lei and others 2018) over `count` tokens; the addresses are those of the token
 * that comes first in this direction, and steps are bytes to the next one. `u` has sums for candidate, forget gate, reset gate and, where `x` is 0, for
 * what goes past the cell; `scale` makes fractions of them. `v` has for each unit the cell's weights in both gates and the gates' biases. The
 * unit's output goes to `out` as 32-bit fractions and to `short` as 16-bit integers, 16384 to one.
 */
export type Recur = (
  count: number,
  hidden: number,
  u: number,
  uStep: number,
  v: number,
  x: number,
  xStep: number,
  out: number,
  outStep: number,
  short: number,
  shortStep: number,
  scale: number,
) => void;

/**
 * `m` rows of `n` sums at `a` and a row of biases to 16-bit integers at `to`: shifted `down`, and what is below nothing by `leak` more. Addresses
 * and strides are bytes; `n` is a multiple of 8.
 */
export type Narrow = (
  m: number,
  n: number,
  a: number,
  aStride: number,
  bias: number,
  to: number,
  toStride: number,
  down: number,
  leak: number,
) => void;

/** Outputs that are worked out together, and a panel's width. */
export const PANEL = 8;

const PAGE = 65_536;

/** What of the global `WebAssembly` is used here; engines without it lack the global. */
interface Assembly {
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  readonly validate: (bytes: Uint8Array) => boolean;
}

/** A kernel with a memory of its own of at least so many bytes. `plain`: in TypeScript even where WebAssembly could do it. */
export function openKernel(bytes: number, plain = false): Kernel {
  const assembly = (globalThis as { readonly WebAssembly?: Assembly }).WebAssembly;
  const code = bytesOf(KERNEL);
  if (plain || assembly === undefined || !assembly.validate(code)) return plainKernel(bytes);
  const memory = new assembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new assembly.Instance(new assembly.Module(code), { env: { memory } });
  return { memory: memory.buffer, ...(exports as Pick<Kernel, "multiply" | "recur" | "narrow">) };
}

const SIXTY_FOUR = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = base64.replace(/=+$/, "");
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let n = 0;
  for (const letter of letters) {
    bits = ((bits << 6) | SIXTY_FOUR.indexOf(letter)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[n++] = bits >> held;
    }
  }
  return bytes;
}

function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE);
  const shorts = new Int16Array(memory);
  const longs = new Int32Array(memory);
  const fractions = new Float32Array(memory);
  return {
    memory,
    multiply: (m, n, k, a, aStride, b, c, cStride) => {
      for (let j = 0; j < n; j++)
        for (let i = 0; i < m; i++) {
          let row = (a + i * aStride) >> 1;
          let column = (b >> 1) + (j >> 3) * k * 2 * PANEL + 2 * (j & 7);
          let sum = 0;
          for (let p = 0; p < k; p++) {
            sum = (sum + shorts[row] * shorts[column] + shorts[row + 1] * shorts[column + 1]) | 0;
            row += 2;
            column += 2 * PANEL;
          }
          longs[(c + i * cStride + 4 * j) >> 2] = sum;
        }
    },
    recur: (count, hidden, u, uStep, v, x, xStep, out, outStep, short, shortStep, scale) => {
      const s = round(scale);
      for (let j = 0; j < hidden; j++) {
        const unit = (v >> 2) + j;
        const vf = fractions[unit];
        const vr = fractions[unit + hidden];
        const bf = fractions[unit + 2 * hidden];
        const br = fractions[unit + 3 * hidden];
        let cell = 0;
        for (let t = 0; t < count; t++) {
          const at = ((u + t * uStep) >> 2) + j;
          const candidate = tanh(round(round(longs[at]) * s));
          const forget = gate(round(longs[at + hidden]), s, vf, cell, bf);
          const reset = gate(round(longs[at + 2 * hidden]), s, vr, cell, br);
          cell = round(candidate + round(forget * round(cell - candidate)));
          const past = x === 0 ? tanh(round(round(longs[at + 3 * hidden]) * s)) : fractions[((x + t * xStep) >> 2) + j];
          const h = round(past + round(reset * round(cell - past)));
          fractions[((out + t * outStep) >> 2) + j] = h;
          shorts[((short + t * shortStep) >> 1) + j] = nearest(round(h * 16384));
        }
      }
    },
    narrow: (m, n, a, aStride, bias, to, toStride, down, leak) => {
      for (let i = 0; i < m; i++)
        for (let k = 0; k < n; k++) {
          const value = (longs[((a + i * aStride) >> 2) + k] + longs[(bias >> 2) + k]) >> down;
          const leaked = value < 0 ? value >> leak : value;
          shorts[((to + i * toStride) >> 1) + k] = leaked > 32767 ? 32767 : leaked < -32768 ? -32768 : leaked;
        }
    },
  };
}

const round = Math.fround;

/** x (27 + x^2) / (27 + 9 x^2) within -3 and 3: near the hyperbolic tangent, and the same on every machine. */
function tanh(value: number): number {
  const x = value < -3 ? -3 : value > 3 ? 3 : value;
  const square = round(x * x);
  return round(round(x * round(27 + square)) / round(27 + round(9 * square)));
}

function gate(sum: number, scale: number, weight: number, cell: number, bias: number): number {
  const x = tanh(round(0.5 * round(round(round(sum * scale) + round(weight * cell)) + bias)));
  return round(0.5 + round(0.5 * x));
}

/** Half to even, as WebAssembly's `nearest`, and within 16 bits. */
function nearest(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  const whole = rest > 0.5 || (rest === 0.5 && (low & 1) === 1) ? low + 1 : low;
  return whole > 32767 ? 32767 : whole < -32768 ? -32768 : whole;
}

/** The order in which `multiply` wants a matrix of `rows` x `columns` (rows even, columns a multiple of PANEL) that is given row by row. */
export function packPanels(matrix: Int16Array, rows: number, columns: number): Int16Array {
  const packed = new Int16Array(rows * columns);
  let n = 0;
  for (let panel = 0; panel < columns; panel += PANEL)
    for (let row = 0; row < rows; row += 2)
      for (let j = panel; j < panel + PANEL; j++) {
        packed[n++] = matrix[row * columns + j];
        packed[n++] = matrix[(row + 1) * columns + j];
      }
  return packed;
}
