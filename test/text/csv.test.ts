import { describe, expect, test } from "vitest";
import { csvReader } from "../../src/text/csv.ts";

/** The rows of a text given in pieces of a length. */
function read(text: string, piece = text.length || 1): (readonly string[])[] {
  const reader = csvReader();
  const rows = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.feed(text.slice(at, at + piece)));
  return [...rows, ...reader.end()].map(({ cells }) => cells);
}

describe("comma-separated values", () => {
  test.each<[string, string[][]]>([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["\ufeffa,b\n", [["a", "b"]]],
    ['"a,b","c ""d"" e"\n', [["a,b", 'c "d" e']]],
    ['"two\nlines",x\n', [["two\nlines", "x"]]],
    ["a,,\n", [["a", "", ""]]],
    ["\n\na\n", [["a"]]],
    ['x"y,z\n', [['x"y', "z"]]],
    ["", []],
  ])("%j, however it is cut into pieces", (text, rows) => {
    for (const piece of [1, 2, 3, 5, 7, 100]) expect(read(text, piece)).toEqual(rows);
  });
  test("rows know their line", () => {
    const reader = csvReader();
    expect(reader.feed('a\n"b\n\nc",d\ne\n').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
  test("what has no end is told with its line", () => {
    expect(() => read('a,b\n1,"open\n2,3\n')).toThrow("line 2: a quotation mark is not closed");
    expect(() => read(`a\n"${"x".repeat(200_000)}`)).toThrow(/line 2: a cell of more than 100000 characters/);
    expect(() => read(",".repeat(1000))).toThrow(/line 1: more than 500 cells/);
  });
  test("megabytes of the worst are read or refused within seconds", () => {
    for (const pump of ['""', '"', ",\n", '",', "\n", "\r", '"\n"\n', '"a""b"\n', "é,\n"]) {
      const start = performance.now();
      try {
        read(pump.repeat(1_000_000 / pump.length), 65_536);
      } catch (error) {
        expect(String(error)).toMatch(/line \d+: /);
      }
      expect(performance.now() - start, JSON.stringify(pump)).toBeLessThan(4000);
    }
  });
});
