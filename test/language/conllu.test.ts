import { describe, expect, test } from "vitest";
import { conlluLine, fromConllu } from "../../src/language/conlluread.ts";
import type { Coreference } from "../../src/language/coreference/entities.ts";
import { entityMarks } from "../../src/language/coreference/entitymarks.ts";
import { nameLabels } from "../../src/language/mentions/namelabels.ts";
import { tokenAt } from "../../src/language/tokens/tokenat.ts";
import { openLanguage } from "../../src/language.ts";
import { marked } from "./parsedof.ts";

describe("lines", () => {
  test.each([
    ["", "end"],
    [" \t ", "end"],
    ["# text = x", "comment"],
    ["1\tHolm", "word"],
    ["12-13\tdon't\t_", "range"],
    ["3.1\tleft\t_", "empty node"],
    ["0\tHolm", "broken"],
    ["1", "broken"],
    ["1\t", "broken"],
    ["1\t\tx", "broken"],
    ["\tHolm", "broken"],
    ["a\tHolm", "broken"],
    ["1-\tHolm", "broken"],
    ["12345678901234567\tHolm", "broken"],
  ])("%j is %s", (line, kind) => expect(conlluLine(line)).toBe(kind));

  test("words that are glued stand without a space, paragraphs are parted", () => {
    const { text, sentences } = fromConllu(
      "1-2\tcannot\n1\tcan\n2\tnot\n3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\n\n# newpar\n1\tYes\n",
    );
    expect(text).toBe("cannot go.\n\nYes");
    expect([...sentences.first]).toEqual([0, 4, 5]);
    expect([...sentences.block]).toEqual([0, 1]);
  });
});

test("what is filled in has the sentences that were read, whatever stands between them", () => {
  const source = "1\tHolm\n \t \n1\tOduya\n# newdoc\n2\tleft\n\t\n\n1\tYes";
  const lines = openLanguage()
    .parseConllu(source)
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));
  expect(lines.map((cells) => cells.slice(0, 2).join(" "))).toEqual(["1 Holm", "1 Oduya", "2 left", "1 Yes"]);
  expect(lines.map((cells) => cells[6]).filter((head) => head === "0").length).toBe(3);
});

test("whatever lines come in whatever order, every word comes out once, with one root a sentence", () => {
  const language = openLanguage();
  const pieces = [
    "1\tHolm",
    "2\tmet\tx",
    "3-4\tcannot",
    "4\tOduya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|NE=O",
    "2.1\tx",
    "",
    " ",
    "\t",
    "# newpar",
    "# newdoc id = x",
    "nonsense",
    "9\t\ud800",
    "7\t \t_",
    "#",
    "1\t(\r",
  ];
  let state = 7;
  const lot = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
  for (let round = 0; round < 60; round++) {
    const source = Array.from({ length: 1 + (lot() % 25) }, () => pieces[lot() % pieces.length]).join("\n");
    const read = fromConllu(source);
    const words = language
      .parseConllu(source)
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    expect(words.length, JSON.stringify(source)).toBe(read.start.length);
    expect(
      words.every((cells) => cells.length === 10),
      JSON.stringify(source),
    ).toBe(true);
    expect(words.filter((cells) => cells[6] === "0").length, JSON.stringify(source)).toBe(read.sentences.count);
  }
});

/** The tokens of a marked text, each with its BIO label where it has one. */
function labels(source: string): string {
  const { parsed, mentions } = marked(source);
  const found = nameLabels(parsed.tokens, mentions);
  return found
    .map((label, i) => parsed.article.text.slice(parsed.tokens.start[i], parsed.tokens.end[i]) + (label === null ? "" : `/${label}`))
    .join(" ");
}

describe("names in BIO", () => {
  test("the kinds of named-entity sets, gatherings as events", () => {
    expect(labels("[person Anna Holm] of [state Norway] met the [body Red Cross] at the [gathering Lima Forum]")).toBe(
      "Anna/B-PER Holm/I-PER of Norway/B-LOC met the Red/B-ORG Cross/I-ORG at the Lima/B-EVENT Forum/I-EVENT",
    );
  });

  test("of names within names the longest counts, and two that stand together stay two", () => {
    expect(labels("[body Bank of [state Kenya]] [person Oduya]")).toBe("Bank/B-ORG of/I-ORG Kenya/I-ORG Oduya/B-PER");
  });

  test("pronouns and groups are no names", () => {
    expect(labels("[pronoun He] met [group ministers/NNS]")).toBe("He met ministers");
  });
});

/** The brackets of each token of a text with marked mentions; `chains` by mention. */
function marks(source: string, chains: readonly number[]): string[] {
  const { parsed, mentions } = marked(source);
  const chained = mentions.map((mention, i) => ({ ...mention, chain: chains[i] }));
  return entityMarks({ ...parsed, mentions: chained, times: [], quotes: [] }, null);
}

describe("brackets of mentions", () => {
  test("one word opens and closes at once, inner ones stand within outer ones", () => {
    expect(marks("[body Bank of [state Kenya]] met [person Oduya]", [4, 7, 9])).toEqual([
      "(e4-body-3",
      "",
      "(e7-state-1)e4)",
      "",
      "(e9-person-1)",
    ]);
  });

  test("two of the same words and chain are one", () => {
    expect(marks("[person [person Anna Holm]] left", [1, 1])).toEqual(["(e1-person-2", "e1)", ""]);
    expect(marks("[person [person Anna Holm]] left", [1, 2])[1]).toBe("e2)e1)");
  });

  test("phrases of coreference are used instead where they are given", () => {
    const { parsed } = marked("Holm left");
    const phrase = { id: 0, span: { start: 0, end: 4 }, text: "Holm", first: 0, last: 1, head: 0, type: "person", form: "name" } as const;
    const coreference: Coreference = { mentions: [phrase], chain: [0], antecedent: [null] };
    expect(entityMarks({ ...parsed, mentions: [], times: [], quotes: [] }, coreference)).toEqual(["(e0-person-1)", ""]);
  });
});

test("the token at an offset, and none in white space or beyond", () => {
  const { tokens } = marked("Holm  met Lind").parsed;
  expect([0, 3, 4, 5, 6, 13, 14, -1].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, -1, -1, 1, 2, -1, -1]);
});
