import { expect, test } from "vitest";
import { openColumns, packColumns } from "../../src/language/binary.ts";
import { hashWord } from "../../src/language/lexemes.ts";
import { scan, triggerForms } from "../../src/language/triggerscan.ts";
import type { Lexicon } from "../../src/text/lexicon.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";

const lexicon: Lexicon = makeLexicon(
  new Map([["triggers", "lemma\tpos\ttrigger\tforms\nmeet\tVERB\tmeet\tmeet meets met\ntalk\tNOUN\ttalks\ttalks\n"]]),
);

/** 1 for each sentence, parted by a bar, that the scan wants. */
function wanted(text: string): number[] {
  const sentences = text.split(" | ").map((sentence) => sentence.split(" "));
  const first = Int32Array.from([0, ...sentences.map((_, s) => sentences.slice(0, s + 1).flat().length)]);
  const marks = new Uint8Array(sentences.length);
  const hashes = Int32Array.from(sentences.flat(), hashWord);
  scan({ count: sentences.length, first, block: new Int32Array(sentences.length), parsed: marks }, hashes, triggerForms(lexicon), marks);
  return [...marks];
}

test("sentences with a surface form are wanted, in any case of letters", () => {
  expect(wanted("Holm met Lind | it rained | TALKS failed | He Meets her")).toEqual([1, 0, 1, 1]);
});

test("other forms and parts of words are not", () => {
  expect(wanted("meeting | metro | talk")).toEqual([0, 0, 0]);
});

test("columns come out of a model file as they went in, on one buffer", () => {
  const bytes = packColumns(
    new Map<string, Uint8Array | Int32Array>([
      ["letters", Uint8Array.from([65, 10, 66])],
      ["numbers", Int32Array.from([-1, 7])],
    ]),
  );
  const columns = openColumns("x.bin", bytes.buffer as ArrayBuffer);
  expect(columns.lines("letters")).toEqual(["A", "B"]);
  expect([...columns.get("numbers", Int32Array)]).toEqual([-1, 7]);
  expect(columns.get("numbers", Int32Array).buffer).toBe(bytes.buffer);
  expect(() => columns.get("numbers", Uint8Array)).toThrow("data/model/x.bin: no column numbers of Uint8Array");
  expect(() => columns.get("words", Uint8Array)).toThrow("data/model/x.bin: no column words");
});
