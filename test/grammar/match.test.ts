import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { matchAll } from "../../src/grammar/match.ts";
import { compilePath } from "../../src/grammar/path.ts";
import { any, each, maybe, one, type Rule, rule } from "../../src/grammar/rule.ts";
import { Walker } from "../../src/grammar/walk.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";
import { handParsed } from "./hand.ts";

const lexicon = makeLexicon(
  new Map(
    ["triggers", "capitals"].map((name) => [name, readFileSync(join(import.meta.dirname, `../../data/lexicon/${name}.tsv`), "utf8")]),
  ),
);

const MET = `
Okafor  Okafor  PROPN 4 nsubj person:1-1
and     and     CCONJ 3 cc
Lindqvist Lindqvist PROPN 1 conj person:3-3
met     meet    VERB 0 root
Duarte  Duarte  PROPN 4 obj person:5-5
in      in      ADP 7 case
Oslo    Oslo    PROPN 4 obl place:7-7
on      on      ADP 10 case
the     the     DET 10 det
sidelines sideline NOUN 4 obl
of      of      ADP 13 case
the     the     DET 13 det
summit  summit  NOUN 10 nmod gathering:12-13
on      on      ADP 15 case
Tuesday Tuesday PROPN 4 obl time:15-15
`;

/** The words at the tokens that a path reaches from the first token with a form. */
function reached(source: string, form: string, path: string): string[] {
  const doc = handParsed(source);
  const word = (token: number) => doc.article.text.slice(doc.tokens.start[token], doc.tokens.end[token]);
  const from = Array.from({ length: doc.tokens.count }, (_, i) => i).find((i) => word(i) === form)!;
  const walker = new Walker(doc);
  const count = walker.walk(compilePath(path, "test"), from);
  return Array.from(walker.reached.subarray(0, count), word);
}

test.each([
  ["nsubj", ["Okafor"]],
  ["nsubj conj*", ["Okafor", "Lindqvist"]],
  ["nsubj conj", ["Lindqvist"]],
  ["nsubj conj?", ["Okafor", "Lindqvist"]],
  ["obl:in", ["Oslo"]],
  ["obl:in|on", ["Oslo", "sidelines", "Tuesday"]],
  ["obl:on[sideline, margin] nmod:of", ["summit"]],
  ["obl:on[margin]", []],
  ["obl:unmarked", []],
  ["obl:with", []],
  [".", ["met"]],
])("from the verb, %s reaches %j", (path, words) => {
  expect(reached(MET, "met", path)).toEqual(words);
});

test.each([
  ["Lindqvist", "^conj ^nsubj", ["met"]],
  ["Lindqvist", "^conj ^nsubj[meet] obj", ["Duarte"]],
  ["Lindqvist", "^conj ^nsubj[greet] obj", []],
  ["summit", "^nmod:of[sideline]", ["sidelines"]],
  ["summit", "^nmod:at", []],
  ["met", "^advcl", []],
])("from %s, %s reaches %j", (form, path, words) => {
  expect(reached(MET, form, path)).toEqual(words);
});

const PASSIVE = `
Duarte Duarte PROPN 3 nsubj:pass person:1-1
was    be     AUX 3 aux:pass
received receive VERB 0 root
by     by     ADP 5 case
Okafor Okafor PROPN 3 obl:agent person:5-5
`;

test("a relation matches its subtypes unless `plain` is asked for", () => {
  expect(reached(PASSIVE, "received", "nsubj")).toEqual(["Duarte"]);
  expect(reached(PASSIVE, "received", "nsubj:pass")).toEqual(["Duarte"]);
  expect(reached(PASSIVE, "received", "nsubj:plain")).toEqual([]);
  expect(reached(PASSIVE, "received", "obl:agent")).toEqual(["Okafor"]);
  expect(reached(PASSIVE, "received", "obl:by")).toEqual(["Okafor"]);
});

test("a relation that the parser does not know is an error that names rule and path", () => {
  expect(() => compilePath("nsubj dobj", "meeting/meet")).toThrow('rule meeting/meet: path "nsubj dobj": "dobj" names no relation');
  expect(() => compilePath("nsubj:agent", "meeting/meet")).toThrow("meeting/meet");
  expect(() => compilePath("obl:with[a", "meeting/meet")).toThrow('cannot read the step "obl:with[a"');
});

const BARE = `
They   they   PRON 2 nsubj
say    say    VERB 0 root
Okafor Okafor PROPN 2 obj person:3-3
plans  plan   VERB 2 advcl
to     to     PART 6 mark
meet   meet   VERB 4 xcomp
Duarte Duarte PROPN 6 obj person:7-7
`;

test("`before` reaches the name before a verb that has no subject, over what governs the verb, and nothing where there is one", () => {
  expect(reached(BARE, "meet", "before")).toEqual(["Okafor"]);
  expect(reached(BARE, "say", "before")).toEqual([]);
  expect(reached(MET, "met", "before")).toEqual([]);
});

function matches(source: string, ...rules: Rule[]): string[] {
  return matchAll(handParsed(source), compileGrammar(rules, lexicon)).map(
    (match) =>
      `${match.rule.name}: ${match.fillers.map((filler) => `${filler.role} ${filler.mention?.text ?? filler.time?.text}`).join(", ")}`,
  );
}

const meet = rule({
  name: "meeting/meet",
  yields: "meeting",
  trigger: "meet",
  roles: {
    party: each("actor", "nsubj conj*"),
    counterpart: any("actor", "obj conj*"),
    place: maybe("place", "obl:in"),
    time: maybe("time", "obl"),
  },
  examples: [],
});

test("roles are filled by mentions and times of their kind, in the order of roles and text", () => {
  expect(matches(MET, meet)).toEqual(["meeting/meet: party Okafor, party Lindqvist, counterpart Duarte, place Oslo, time Tuesday"]);
});

test("a role that is needed and stays empty stops the rule, and so does a path that must not be there", () => {
  expect(matches(MET, { ...meet, roles: { ...meet.roles, host: one("actor", "obl:agent") } })).toEqual([]);
  expect(matches(MET, { ...meet, roles: { ...meet.roles, host: maybe("actor", "obl:agent") } })).toHaveLength(1);
  expect(matches(MET, { ...meet, unless: ["obl:on[sideline]"] })).toEqual([]);
  expect(matches(MET, { ...meet, requires: ["obl:on[margin]"] })).toEqual([]);
  expect(matches(MET, { ...meet, requires: [["obl:on[margin]", "obj"]] })).toHaveLength(1);
});

test("a mention of the wrong kind does not fill a role", () => {
  expect(matches(MET, { ...meet, roles: { party: each("gathering", "nsubj conj*") } })).toEqual([]);
});

test("of rules that yield the same at one trigger the one with more roles stays, ties by name", () => {
  const less = { ...meet, name: "meeting/a", roles: { party: meet.roles.party } };
  const same = { ...meet, name: "meeting/zeta" };
  const other: Rule = { ...less, name: "visit/other", yields: "visit" };
  expect(matches(MET, less, same, meet, other).map((line) => line.split(":")[0])).toEqual(["meeting/meet", "visit/other"]);
});

test("a rule whose trigger no word has, and two rules of one name, are errors", () => {
  expect(() => compileGrammar([{ ...meet, trigger: "mete" }], lexicon)).toThrow(
    'rule meeting/meet: no word of data/lexicon/triggers.tsv has the trigger "mete"',
  );
  expect(() => compileGrammar([meet, meet], lexicon)).toThrow("two rules of this name");
});

test("a cycle of edges and a list of ten thousand names end", () => {
  const names = Array.from(
    { length: 10_000 },
    (_, i) => `N${i} N${i} PROPN ${i === 0 ? 10_001 : 1} ${i === 0 ? "nsubj" : "conj"} person:${i + 1}-${i + 1}`,
  );
  const begin = performance.now();
  expect(reached([...names, "met meet VERB 0 root"].join("\n"), "met", "nsubj conj*").length).toBe(256);
  expect(performance.now() - begin).toBeLessThan(20_000);
});
