import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explain } from "../../src/claims/explain.ts";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { each, maybe, rule } from "../../src/grammar/rule.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";
import { handParsed } from "../grammar/hand.ts";

const lexicon = makeLexicon(new Map([["triggers", readFileSync(join(import.meta.dirname, "../../data/lexicon/triggers.tsv"), "utf8")]]));
const meet = rule({
  name: "meeting/meet",
  yields: "meeting",
  trigger: "meet",
  roles: { party: each("actor", "nsubj"), counterpart: each("actor", "obj"), place: maybe("place", "obl:in nmod:of") },
  examples: [],
});
const lines = (source: string) => explain(handParsed(source), compileGrammar([meet], lexicon)).lines;

test("a match, the path that stopped and the token it stopped at", () => {
  const source = `
Okafor Okafor PROPN 2 nsubj person:1-1
met meet VERB 0 root
Duarte Duarte PROPN 2 obj person:3-3
in in ADP 5 case
Oslo Oslo PROPN 2 obl place:5-5`;
  expect(lines(source)).toEqual([
    '"met" is the trigger meet',
    "  meeting/meet: matched",
    '    party: nsubj reached "Okafor"',
    '    counterpart: obj reached "Duarte"',
    '    place: obl:in nmod:of stopped at "Oslo" before nmod:of',
  ]);
});

test("a role that is needed and stays empty, and the mention of the wrong kind that it came to", () => {
  const source = `
Okafor Okafor PROPN 2 nsubj person:1-1
met meet VERB 0 root
Oslo Oslo PROPN 2 obj place:3-3`;
  expect(lines(source).slice(1, 4)).toEqual([
    "  meeting/meet: empty counterpart",
    '    party: nsubj reached "Okafor"',
    '    counterpart: obj reached "Oslo", a place',
  ]);
});

test("a text without triggers says so", () => {
  expect(lines("Rain rain NOUN 0 root")).toEqual(["no word here begins a frame"]);
});
