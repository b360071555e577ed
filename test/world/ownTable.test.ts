import { describe, expect, test } from "vitest";
import { mergeRows } from "../../src/world/ownTable.ts";

const COLUMNS = ["id", "from", "name"];
const merge = (text: string | null, ...rows: Record<string, string>[]) => mergeRows(text, COLUMNS, ["id", "from"], rows);

describe("rows put into a table", () => {
  test("a new table has its heads", () =>
    expect(merge(null, { id: "a", name: "A" })).toEqual({ text: "id\tfrom\tname\na\t\tA\n", added: 1, changed: 0, same: 0 }));
  test("remarks, other rows, their order and other columns stay", () => {
    const before = "# mine\nname\tid\tmore\n\nB\tb\tkept\n# another\nA\ta\n";
    const { text, ...counts } = merge(before, { id: "a", name: "A2" }, { id: "b", name: "B" }, { id: "c", name: "C" });
    expect(text).toBe("# mine\nname\tid\tmore\tfrom\n\nB\tb\tkept\n# another\nA2\ta\nC\tc\n");
    expect(counts).toEqual({ added: 1, changed: 1, same: 1 });
  });
  test("the same again changes nothing, however it was saved", () => {
    const { text } = merge(null, { id: "a", from: "2021-12", name: "A" });
    expect(merge(text, { id: "a", from: "2021-12", name: "A" })).toEqual({ text, added: 0, changed: 0, same: 1 });
    expect(merge(`\ufeff${text.replaceAll("\n", "\r\n")}`, { id: "a", from: "2021-12", name: "A" })).toMatchObject({ text, same: 1 });
  });
  test("a month and its first day are one key", () =>
    expect(merge("id\tfrom\tname\na\t2021-12\tA\n", { id: "a", from: "2021-12-01", name: "A" })).toMatchObject({ added: 0, changed: 1 }));
  test("cells hold no tab, no line break and begin no remark", () =>
    expect(merge(null, { id: "#a\tb\nc", name: "\u2028x" }).text.split("\n")[1]).toBe("a b c\t\tx"));
  test("what is empty or long is merged at once", () => {
    expect(merge("", { id: "a" }).text).toBe("\nid\tfrom\tname\na\n");
    const start = performance.now();
    merge(`id\tfrom\tname${"\n".repeat(300_000)}a\t\tA${"\t".repeat(300_000)}x\n`, { id: "b" });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
