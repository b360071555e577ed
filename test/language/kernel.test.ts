import { expect, test } from "vitest";
import { type Kernel, openKernel, packPanels } from "../../src/language/parser/kernel.ts";
import { KERNEL } from "../../src/language/parser/kernelbytes.ts";
import { assemble } from "../../training/assemble.ts";
import { Dice } from "../../training/dice.ts";

const BYTES = 1 << 18;

test("the bytes are those of kernel.wat; npm run build:kernel makes them", async () => {
  expect(Buffer.from(await assemble("src/language/parser/kernel.wat")).toString("base64")).toBe(KERNEL);
});

/** Runs the same in WebAssembly and in TypeScript, on memories filled by the same dice; returns the memory both must leave. */
function same(fill: (memory: ArrayBuffer) => void, run: (kernel: Kernel) => void): ArrayBuffer {
  const [assembled, plain] = [false, true].map((isPlain) => {
    const kernel = openKernel(BYTES, isPlain);
    fill(kernel.memory);
    const before = Buffer.from(kernel.memory.slice(0));
    run(kernel);
    expect(Buffer.from(kernel.memory).equals(before)).toBe(false);
    return kernel.memory;
  });
  expect(assembled).not.toBe(plain);
  expect(Buffer.from(assembled).equals(Buffer.from(plain))).toBe(true);
  return assembled;
}

test("WebAssembly is used where there is one", () => {
  expect(openKernel(BYTES).multiply.toString()).toContain("[native code]");
  expect(openKernel(BYTES, true).multiply.toString()).not.toContain("[native code]");
});

test.each([
  [4, 8, 1],
  [8, 16, 3],
  [12, 40, 41],
  [64, 192, 96],
])("products of %i x %i over %i pairs, with sums that overflow", (m, n, k) => {
  const [a, b, c] = [64, 64 + 4 * m * k, 64 + 4 * m * k + 4 * n * k];
  const dice = new Dice(m);
  const numbers = Int16Array.from({ length: 2 * (m + n) * k }, () => dice.below(65_536) - 32_768);
  same(
    (memory) => new Int16Array(memory).set(numbers, a >> 1),
    ({ multiply }) => multiply(m, n, k, a, 4 * k, b, c, 4 * n),
  );
});

test("a product is the product", () => {
  const [rows, inner, columns] = [4, 6, 8];
  const dice = new Dice(7);
  const draw = (length: number) => Int16Array.from({ length }, () => dice.below(200) - 100);
  const [left, right] = [draw(rows * inner), draw(inner * columns)];
  const kernel = openKernel(BYTES);
  new Int16Array(kernel.memory).set(left, 32);
  new Int16Array(kernel.memory).set(packPanels(right, inner, columns), 512);
  kernel.multiply(rows, columns, inner / 2, 64, 2 * inner, 1024, 4096, 4 * columns);
  const product = Array.from({ length: rows * columns }, (_, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    return Array.from({ length: inner }, (_, k) => left[i * inner + k] * right[k * columns + j]).reduce((sum, part) => sum + part);
  });
  expect([...new Int32Array(kernel.memory, 4096, rows * columns)]).toEqual(product);
});

/** Both directions of a layer over `count` tokens: sums in 32 bits, then cell weights, the input, and the outputs. */
test.each([
  { count: 1, hidden: 4, direction: 1, input: true },
  { count: 9, hidden: 8, direction: 1, input: true },
  { count: 9, hidden: 8, direction: 1, input: false },
  { count: 17, hidden: 96, direction: -1, input: true },
  { count: 17, hidden: 96, direction: -1, input: false },
])("recurrent units: $hidden over $count tokens, direction $direction, input $input", ({ count, hidden, direction, input }) => {
  const gates = input ? 3 : 4;
  const dice = new Dice(count + hidden);
  const sums = Int32Array.from({ length: count * gates * hidden }, () => dice.below(1 << 26) - (1 << 25));
  const [v, x] = [4, count].map((rows) => Float32Array.from({ length: rows * hidden }, () => dice.next() * 4 - 2));
  const u = 64;
  const atV = u + 4 * sums.length;
  const atX = atV + 4 * v.length;
  const out = atX + 4 * x.length;
  const short = out + 4 * count * hidden;
  const start = direction === 1 ? 0 : count - 1;
  const step = direction * hidden;
  const memory = same(
    (bytes) => {
      new Int32Array(bytes).set(sums, u >> 2);
      new Float32Array(bytes).set(v, atV >> 2);
      new Float32Array(bytes).set(x, atX >> 2);
    },
    ({ recur }) => {
      const [from, past] = [u + 4 * start * gates * hidden, input ? atX + 4 * start * hidden : 0];
      const [to, toShort] = [out + 4 * start * hidden, short + 2 * start * hidden];
      recur(count, hidden, from, 4 * step * gates, atV, past, 4 * step, to, 4 * step, toShort, 2 * step, 1 / (1 << 24));
    },
  );
  const outputs = new Float32Array(memory, out, count * hidden);
  expect(outputs.every((output) => Math.abs(output) <= 2 && output !== 0)).toBe(true);
  expect(new Set(outputs).size).toBeGreaterThan(1);
});

test.each([
  { down: 5, leak: 0 },
  { down: 7, leak: 3 },
])("sums with biases narrowed to 16 bits, $down down, below nothing $leak more", ({ down, leak }) => {
  const [rows, columns] = [5, 16];
  const dice = new Dice(down);
  const draw = (length: number) => Int32Array.from({ length }, () => dice.below(1 << 24) - (1 << 23));
  const [sums, biases] = [draw(rows * columns), draw(columns)];
  const memory = same(
    (bytes) => new Int32Array(bytes).set([...sums, ...biases], 16),
    ({ narrow }) => narrow(rows, columns, 64, 4 * columns, 64 + 4 * rows * columns, 8192, 2 * columns, down, leak),
  );
  const wanted = Array.from(sums, (sum, at) => {
    const shifted = (sum + biases[at % columns]) >> down;
    return Math.max(-32768, Math.min(32767, shifted < 0 ? shifted >> leak : shifted));
  });
  expect([...new Int16Array(memory, 8192, rows * columns)]).toEqual(wanted);
  expect(new Set(wanted).size).toBeGreaterThan(10);
});
