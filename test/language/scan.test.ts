import { expect, test } from "vitest";
import { openColumns, packColumns } from "../../src/language/binary.ts";
import { cuttingWords } from "../../src/language/tokens/cutting.ts";
import { cutText } from "../../src/language/tokens/sentences.ts";
import { scan, triggerForms } from "../../src/language/tokens/triggerscan.ts";
import type { Lexicon } from "../../src/text/lexicon.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";
import { lexiconOf } from "./parsedof.ts";

const lexicon: Lexicon = makeLexicon(
  new Map([
    [
      "triggers",
      "lemma\tpos\ttrigger\tforms\twith\tscan\nmeet\tVERB\tmeet\tmeet meets met\ntalk\tNOUN\ttalks\ttalks\nbe\tAUX\tbeen\tbeen\t\tbeen+to\nhold\tVERB\thold\thold\tobj[talk]\t-\nfall\tVERB\tfall\tfell\t\tfell&motion|vote\ncall\tVERB\tcall\tcalled\t\tcalled!for|on\n",
    ],
  ]),
);

/** 1 for each sentence, parted by a bar, that the scan wants. */
function wanted(text: string): number[] {
  const start: number[] = [];
  const end: number[] = [];
  const first = [0];
  for (const match of text.matchAll(/[^ ]+/g)) {
    if (match[0] === "|") first.push(start.length);
    else {
      start.push(match.index);
      end.push(match.index + match[0].length);
    }
  }
  const count = first.length;
  const columns = { first: Int32Array.from([...first, start.length]), block: new Int32Array(count), parsed: new Uint8Array(count).fill(1) };
  scan(text, Int32Array.from(start), Int32Array.from(end), { count, ...columns }, triggerForms(lexicon));
  return [...columns.parsed];
}

test("sentences with a surface form are wanted, in any case of letters", () => {
  expect(wanted("Holm met Lind | it rained | TALKS failed | He Meets her")).toEqual([1, 0, 1, 1]);
});

test("a word that is a trigger only before another", () => {
  expect(wanted("she has Been to Lima | she has been in Lima | to be | she had been")).toEqual([1, 0, 0, 0]);
});

test("a word that is looked for only where the sentence is parsed anyway", () => {
  expect(wanted("they hold | Norway - Peru | they hold talks")).toEqual([0, 0, 1]);
});

test("a word that is a trigger only where another stands in its sentence", () => {
  expect(wanted("the motion fell | prices fell | a Vote was lost and it Fell | the motion passed | they fell")).toEqual([1, 0, 1, 0, 0]);
});

test("a word that is a trigger but before some", () => {
  expect(wanted("he called for calm | he called her | he called | so called on us")).toEqual([0, 1, 1, 0]);
});

test("other forms and parts of words are not, nor words that only look alike", () => {
  expect(wanted("meeting | metro | talk | me\u0012 | MEET\u0053 | ---")).toEqual([0, 0, 0, 0, 1, 0]);
});

test("every form of the program's table is found, and no other word of three hundred", () => {
  const real = lexiconOf("triggers");
  const { forms } = triggerForms(real);
  const find = (word: string) => {
    const parsed = new Uint8Array(1);
    const only = { count: 1, first: Int32Array.of(0, 1), block: new Int32Array(1), parsed };
    scan(word, Int32Array.of(0), Int32Array.of(word.length), only, triggerForms(real));
    return parsed[0] === 1;
  };
  expect(forms.size).toBeGreaterThan(300);
  for (const form of forms) expect(find(form.toUpperCase()), form).toBe(true);
  for (const form of forms) expect(find(`${form}q`), form).toBe(false);
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

test("words, sentences and scan take less than five microseconds a token", () => {
  const sentence =
    "The ministers of Norway and Kenya met in Oslo on Jan. 5, 2024, and agreed on U.N.-led talks; nobody's plan was \u201cfinal\u201d. ";
  const text = sentence.repeat(1000).trim();
  const words = lexiconOf("tokens", "triggers");
  let least = Number.POSITIVE_INFINITY;
  let tokens = 0;
  for (let pass = 0; pass < 3; pass++) {
    const [began, usage] = [performance.now(), process.cpuUsage()];
    const { spans, sentences } = cutText(
      text,
      [{ kind: "paragraph", span: { start: 0, end: text.length }, section: 0 }],
      cuttingWords(words),
    );
    scan(text, Int32Array.from(spans.start), Int32Array.from(spans.end), sentences, triggerForms(words));
    const { user, system } = process.cpuUsage(usage);
    least = Math.min(least, performance.now() - began, (user + system) / 1000);
    tokens = spans.start.length;
    expect(sentences.count).toBe(1000);
    expect([...sentences.parsed].every((wanted) => wanted === 1)).toBe(true);
  }
  expect((1000 * least) / tokens).toBeLessThan(5);
});
