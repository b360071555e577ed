import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readInputs } from "../../src/article/input.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));

/** What reading gives, one line an input: given id and text, or the refusal. */
async function read(name: string, content: string | Buffer, stdin?: string): Promise<string[]> {
  const path = join(folder, name);
  if (name !== "-") writeFileSync(path, content);
  const lines: string[] = [];
  for await (const result of readInputs([name === "-" ? "-" : path], Readable.from([stdin ?? ""]), null))
    lines.push(
      "article" in result ? `${result.article.given}|${result.article.published}|${result.article.text}` : `refused ${result.refused}`,
    );
  return lines.map((line) => line.replaceAll(`${folder}/`, ""));
}

test("one text file is one article", async () => {
  expect(await read("a.txt", "They met.\n")).toEqual(["a.txt|null|They met."]);
});

test("an object, an array, and JSON Lines with a broken line between good ones", async () => {
  expect(await read("a.json", '{"id":"x","text":"They met.","published":"2024-07-02T10:00:00Z"}')).toEqual(["x|2024-07-02|They met."]);
  expect(await read("b.json", '[{"text":"One."},{"text":"Two."}]')).toEqual(["b.json[0]|null|One.", "b.json[1]|null|Two."]);
  const lines = await read("c.jsonl", '{"text":"One."}\n{"text":\n{"text":"Three."}\n');
  expect(lines[0]).toBe("c.jsonl:1|null|One.");
  expect(lines[1]).toMatch(/^refused c\.jsonl:2: /);
  expect(lines[2]).toBe("c.jsonl:3|null|Three.");
});

test("what is no article is refused with the reason, and nothing is lost silently", async () => {
  expect(await read("d.json", '{"title":"x"}')).toEqual(['refused d.json: no "text" in the object; give the article\'s words as a string']);
  expect(await read("e.json", '{"text":"x","published":"yesterday"}')).toEqual([
    'refused e.json: "published" is "yesterday"; expected an ISO day such as 2024-07-02',
  ]);
  expect(await read("f.json", '{"text":"Bonjour.","language":"fr"}')).toEqual(['refused f.json: language "fr"; only English is read']);
  expect(await read("g.txt", " \n")).toEqual(["refused g.txt: no text in it"]);
});

test("bytes of another kind of file, and an empty list, are refused", async () => {
  expect(await read("j.txt", Buffer.from([0x53, 0x51, 0x4c, 0, 1, 2]))).toEqual([
    "refused j.txt: not a text; expected plain text in UTF-8, UTF-16 or Windows-1252",
  ]);
  expect(await read("k.json", "[]")).toEqual(['refused k.json: an empty list; expected objects with "text"']);
});

test("five megabytes in one line are no article, and said to be none", async () => {
  expect(await read("long.txt", "They met and ".repeat(400_000))).toEqual([
    "refused long.txt: 5200000 characters in one article, the limit is 1000000; split it",
  ]);
});

test("standard input is JSON Lines or one plain text", async () => {
  expect(await read("-", "", '{"id":"q","text":"They met."}\n')).toEqual(["q|null|They met."]);
  expect(await read("-", "", "They met.\nThey parted.")).toEqual(["stdin|null|They met.\nThey parted."]);
});

test("bytes that are not UTF-8 are taken for Windows-1252, UTF-16 by its mark", async () => {
  expect(await read("h.txt", Buffer.from([0x93, 0x59, 0x65, 0x73, 0x94]))).toEqual(["h.txt|null|“Yes”"]);
  expect(await read("i.txt", Buffer.from("\ufeffThey met.", "utf16le"))).toEqual(["i.txt|null|They met."]);
});
