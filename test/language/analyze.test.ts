import { describe, expect, test } from "vitest";
import { fromConllu, toConllu } from "../../src/language/conllu.ts";
import { RELATIONS } from "../../src/language/doc.ts";
import { parsed } from "./engine.ts";

const NEWS = `title: Ministers of Norway and Kenya meet in Oslo

Foreign Minister Anna Holm met her Kenyan counterpart, Peter Oduya, in Oslo on Monday. “We can't agree on everything,” she said.

The talks (NKC) were held on the sidelines of a summit that opened on Jan. 5... Mr. Oduya, who flew in from the U.S., is expected to visit Bergen.`;

/** Mulberry32: the same broken texts at each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mangled(count: number): string[] {
  const lot = dice(5);
  const noise = "\u0000\u00ad“”’'\".!?-–—()[]\ud83d\ude00\ud83d\uffff\t\n@#$%&*/\\ 09aZéß東京אب";
  return Array.from({ length: count }, () => {
    const letters = [...NEWS];
    const times = 1 + Math.floor(lot() * 60);
    for (let k = 0; k < times; k++) {
      const at = Math.floor(lot() * letters.length);
      const what = lot();
      if (what < 0.4) letters[at] = noise[Math.floor(lot() * noise.length)];
      else if (what < 0.6) letters.splice(at, Math.floor(lot() * 30));
      else letters.splice(at, 0, noise[Math.floor(lot() * noise.length)].repeat(1 + Math.floor(lot() * 9)));
    }
    return letters.join("");
  });
}

/** What must hold of any text that has been read. */
function check(text: string): void {
  const { article, tokens, sentences, syntax } = parsed(text);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
    expect(article.text.slice(at, tokens.start[i])).toMatch(/^\s*$/u);
    at = tokens.end[i];
  }
  expect(article.text.slice(at)).toMatch(/^\s*$/u);
  for (let s = 0; s < sentences.count; s++) {
    expect(sentences.first[s + 1]).toBeGreaterThan(sentences.first[s]);
    tree(syntax.head, sentences.first[s], sentences.first[s + 1]);
    const { span } = article.blocks[sentences.block[s]];
    expect(tokens.start[sentences.first[s]]).toBeGreaterThanOrEqual(span.start);
    expect(tokens.end[sentences.first[s + 1] - 1]).toBeLessThanOrEqual(span.end);
  }
  expect(syntax.from[tokens.count]).toBe(syntax.dependents.length);
  for (let i = 0; i < tokens.count; i++)
    for (let k = syntax.from[i] + 1; k < syntax.from[i + 1]; k++)
      expect(syntax.dependents[k]).toBeGreaterThanOrEqual(syntax.dependents[k - 1]);
}

/** One root, and every token reaches it. */
function tree(head: Int32Array, first: number, last: number): void {
  let roots = 0;
  for (let i = first; i < last; i++) {
    if (head[i] === -1) roots++;
    else {
      expect(head[i]).toBeGreaterThanOrEqual(first);
      expect(head[i]).toBeLessThan(last);
    }
    let up = i;
    let steps = 0;
    while (head[up] >= 0 && steps <= last - first) {
      up = head[up];
      steps++;
    }
    expect(head[up]).toBe(-1);
  }
  expect(roots).toBe(1);
}

describe("whatever the text", () => {
  test("words cover it once, sentences lie in blocks, heads form trees", () => {
    check(NEWS);
    for (const text of mangled(150)) check(text);
    for (const text of ["", " \n ", ".", "(", "“", "a", "\ud800", "...", "Mr.", "Mr. ", "U.S.", "'", "n't", "’s", "-", "1.", "$"])
      check(text);
  });

  test("cut at any place it still reads", () => {
    for (let at = 0; at < NEWS.length; at += 7) check(NEWS.slice(0, at));
  });

  test("reading twice gives the same", () => {
    expect(toConllu(parsed(NEWS))).toBe(toConllu(parsed(NEWS)));
  });

  test("what comes before in the process does not change it", () => {
    const alone = toConllu(parsed(NEWS));
    for (const text of mangled(20)) parsed(text);
    expect(toConllu(parsed(NEWS))).toBe(alone);
  });
});

/** Milliseconds since: those that passed, or those that the processors worked, whichever are fewer, since machines are busy. */
function spent(began: number, usage: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(usage);
  return Math.min(performance.now() - began, (user + system) / 1000);
}

/** Less than a second a 100 kB, with a margin of four for busy machines. */
describe("time grows with the text, not faster", () => {
  const many = 20_000;
  const cases: Readonly<Record<string, string>> = {
    "one word": "a".repeat(many * 5),
    "one sentence without a stop": "talks ".repeat(many / 2),
    stops: ".".repeat(many),
    "spaced stops": ". ".repeat(many),
    quotes: "“".repeat(many) + "' ".repeat(many),
    initials: "U.".repeat(many),
    "joined words": "a-".repeat(many) + "a@".repeat(many) + "a.b".repeat(many) + "it's'".repeat(many),
    numbers: "1-".repeat(many) + "1,".repeat(many) + "1.a".repeat(many),
    brackets: "(a) ".repeat(many / 2),
    "a host name without end": `www.${"a.".repeat(many)}`,
  };
  for (const [name, text] of Object.entries(cases))
    test(name, () => {
      const [began, usage] = [performance.now(), process.cpuUsage()];
      const { tokens } = parsed(text);
      expect(tokens.count).toBeGreaterThan(0);
      expect(spent(began, usage)).toBeLessThan(Math.max(500, text.length / 25));
    });
});

test("only sentences with a trigger word get a tree unless all are asked for", () => {
  const text = "Holm met Lind. The weather was fine.";
  expect([...parsed(text, false).sentences.parsed]).toEqual([1, 0]);
  expect([...parsed(text, true).sentences.parsed]).toEqual([1, 1]);
  const { syntax, sentences } = parsed(text, false);
  expect([...syntax.head.subarray(sentences.first[1])].every((head) => head === -2)).toBe(true);
  expect(syntax.from[syntax.head.length]).toBe(sentences.first[1] - 1);
});

test("a sentence of eight hundred words is one tree", () => {
  const { syntax, tokens, sentences } = parsed(`${"Holm and Lind and ".repeat(200)}Oduya met.`);
  expect(sentences.count).toBe(1);
  expect(tokens.count).toBe(803);
  tree(syntax.head, 0, tokens.count);
});

test("a model that lacks a file is refused with the file's name", async () => {
  const { openModel } = await import("../../src/language/model.ts");
  expect(() => openModel(new Map())).toThrow("data/model/words.bin: no such file");
  expect(() => openModel(new Map([["words.bin", new ArrayBuffer(40)]]))).toThrow("data/model/words.bin: not a model file");
});

describe("CoNLL-U", () => {
  test("goes out and comes back with the same words, sentences and paragraphs", () => {
    const doc = parsed(NEWS);
    const back = fromConllu(toConllu(doc));
    const words = (text: string, start: Int32Array, end: Int32Array) => Array.from(start, (from, i) => text.slice(from, end[i]));
    expect(words(back.text, back.start, back.end)).toEqual(words(doc.article.text, doc.tokens.start, doc.tokens.end));
    expect([...back.sentences.first]).toEqual([...doc.sentences.first]);
    expect([...back.sentences.block]).toEqual([...doc.sentences.block]);
  });

  test("reads multiword tokens, comments and broken lines", () => {
    const source =
      "# newdoc id = x\n# text = He don't.\n1\tHe\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tdo\n3\tn't\nbroken\n4\t.\n\n1\tYes\r\n";
    const { text, sentences } = fromConllu(source);
    expect(text).toBe("He don't. Yes");
    expect([...sentences.first]).toEqual([0, 4, 5]);
  });

  test("has ten columns, heads inside the sentence, and a relation that UD knows", () => {
    for (const line of toConllu(parsed(NEWS)).split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const cells = line.split("\t");
      expect(cells).toHaveLength(10);
      expect(cells.every((cell) => cell !== "")).toBe(true);
      expect(RELATIONS as readonly string[]).toContain(cells[7]);
      expect(cells[8]).toContain(`${cells[6]}:${cells[7]}`);
    }
  });
});
