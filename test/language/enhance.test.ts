import { expect, test } from "vitest";
import { Feature, RELATIONS, type Relation, type Tokens, UPOS, type Upos } from "../../src/language/doc.ts";
import { enhance } from "../../src/language/parser/enhance.ts";
import { featuresFromTree } from "../../src/language/parser/features.ts";

type FeatureName = keyof typeof Feature;

/**
 * The edges that are added to a tree written as `word/UPOS+Feature/relation:head` with heads counted from 1, as `head relation
 * dependent` in the order of heads and dependents.
 */
function added(tree: string): string[] {
  const rows = tree.split(" ").map((row) => row.split("/"));
  const count = rows.length;
  const tokens: Tokens = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    lemma: new Int32Array(count),
    xpos: new Uint8Array(count),
    tag: Uint8Array.from(rows, ([, tag]) => UPOS.indexOf(tag.split("+")[0] as Upos)),
    features: Uint16Array.from(rows, ([, tag]) =>
      tag
        .split("+")
        .slice(1)
        .reduce((bits, name) => bits | Feature[name as FeatureName], 0),
    ),
  };
  const head = Int32Array.from(rows, (row) => Number(row[2].slice(row[2].lastIndexOf(":") + 1)) - 1);
  const relation = Uint8Array.from(rows, (row) => RELATIONS.indexOf(row[2].slice(0, row[2].lastIndexOf(":")) as Relation));
  featuresFromTree(tokens, head, relation, 0, count);
  const syntax = enhance(tokens, head, relation, [{ first: 0, last: count }]);
  const list: string[] = [];
  for (let i = 0; i < count; i++)
    for (let k = syntax.from[i]; k < syntax.from[i + 1]; k++)
      if (syntax.enhanced[k] === 1) list.push(`${rows[i][0]} ${RELATIONS[syntax.edge[k]]} ${rows[syntax.dependents[k]][0]}`);
  return list;
}

test("open complements take the upper subject, or the object where there is one", () => {
  expect(added("Holm/PROPN/nsubj:2 plans/VERB+Present+Finite/root:0 to/PART/mark:4 meet/VERB+Infinitive/xcomp:2 Lind/PROPN/obj:4")).toEqual(
    ["meet nsubj Holm"],
  );
  expect(added("Holm/PROPN/nsubj:3 is/AUX/cop:3 due/ADJ/root:0 to/PART/mark:5 speak/VERB+Infinitive/xcomp:3")).toEqual([
    "speak nsubj Holm",
  ]);
  expect(added("Holm/PROPN/nsubj:2 asked/VERB+Past+Finite/root:0 Lind/PROPN/obj:2 to/PART/mark:5 come/VERB+Infinitive/xcomp:2")).toEqual([
    "come nsubj Lind",
  ]);
  expect(
    added("Holm/PROPN/nsubj:pass:3 is/AUX/aux:pass:3 expected/VERB+Past+Participle/root:0 to/PART/mark:5 speak/VERB+Infinitive/xcomp:3"),
  ).toEqual(["expected obj Holm", "speak nsubj Holm"]);
});

test("what a copula makes a predicate shares its subject with verbs, and verbs share theirs with it", () => {
  expect(
    added(
      "Holm/PROPN/nsubj:4 is/AUX/cop:4 in/ADP/case:4 Lima/PROPN/root:0 and/CCONJ/cc:7 will/AUX/aux:7 meet/VERB+Infinitive/conj:4 Lind/PROPN/obj:7",
    ),
  ).toEqual(["meet nsubj Holm"]);
  expect(
    added(
      "Holm/PROPN/nsubj:2 came/VERB+Past+Finite/root:0 and/CCONJ/cc:5 is/AUX/cop:5 due/ADJ/conj:2 to/PART/mark:7 speak/VERB+Infinitive/xcomp:5",
    ),
  ).toEqual(["due nsubj Holm", "speak nsubj Holm"]);
});

test("so do complements of complements, and clauses of purpose", () => {
  expect(
    added(
      "Holm/PROPN/nsubj:2 plans/VERB/root:0 to/PART/mark:4 try/VERB+Infinitive/xcomp:2 to/PART/mark:6 go/VERB+Infinitive/xcomp:4 to/PART/mark:8 meet/VERB+Infinitive/advcl:6",
    ),
  ).toEqual(["try nsubj Holm", "go nsubj Holm", "meet nsubj Holm"]);
});

test("a clause with a subject of its own takes no other", () => {
  expect(added("Holm/PROPN/nsubj:2 left/VERB/root:0 when/ADV/mark:5 Lind/PROPN/nsubj:5 came/VERB+Past+Finite/advcl:2")).toEqual([]);
});

test("conjoined verbs share their subject and an object that follows", () => {
  expect(added("Holm/PROPN/nsubj:2 arrived/VERB/root:0 and/CCONJ/cc:4 met/VERB/conj:2 Lind/PROPN/obj:4")).toContain("met nsubj Holm");
  expect(added("Holm/PROPN/nsubj:2 met/VERB/root:0 and/CCONJ/cc:4 thanked/VERB/conj:2 Lind/PROPN/obj:2")).toEqual([
    "thanked nsubj Holm",
    "thanked obj Lind",
  ]);
  expect(added("Holm/PROPN/nsubj:2 met/VERB/root:0 and/CCONJ/cc:4 thanked/VERB/conj:2 Lind/PROPN/obj:4")).toEqual([
    "met obj Lind",
    "thanked nsubj Holm",
  ]);
  expect(added("Holm/PROPN/nsubj:2 met/VERB/root:0 Lind/PROPN/obj:2 and/CCONJ/cc:5 left/VERB/conj:2")).toEqual(["left nsubj Holm"]);
  expect(added("Holm/PROPN/nsubj:2 left/VERB/root:0 and/CCONJ/cc:5 Lind/PROPN/nsubj:5 came/VERB/conj:2")).toEqual([]);
});

test("the antecedent takes the place of the relative pronoun", () => {
  expect(added("Holm/PROPN/root:0 who/PRON/nsubj:3 chairs/VERB/acl:relcl:1 it/PRON+ThirdPerson/obj:3")).toEqual(["chairs nsubj Holm"]);
  expect(added("plan/NOUN/root:0 that/PRON/obj:4 he/PRON+ThirdPerson/nsubj:4 backs/VERB/acl:relcl:1")).toEqual(["backs obj plan"]);
  expect(added("man/NOUN/root:0 he/PRON+ThirdPerson/nsubj:3 met/VERB/acl:relcl:1")).toEqual(["met obj man"]);
  expect(added("city/NOUN/root:0 where/ADV/advmod:4 he/PRON+ThirdPerson/nsubj:4 met/VERB/acl:relcl:1 Lind/PROPN/obj:4")).toEqual([]);
});

test("a participle after a noun takes it as subject", () => {
  expect(added("states/NOUN/root:0 attending/VERB+Present+Participle/acl:1 talks/NOUN/obj:2")).toEqual(["attending nsubj states"]);
  expect(added("talks/NOUN/root:0 held/VERB+Past+Participle/acl:1 by/ADP/case:4 Holm/PROPN/obl:agent:2")).toEqual([
    "held nsubj:pass talks",
    "held obj talks",
    "held nsubj Holm",
  ]);
});

test("a passive's agent is its subject and its subject its object", () => {
  expect(
    added("motion/NOUN/nsubj:pass:3 was/AUX/aux:pass:3 rejected/VERB+Past+Participle/root:0 by/ADP/case:5 Kenya/PROPN/obl:agent:3"),
  ).toEqual(["rejected obj motion", "rejected nsubj Kenya"]);
});

test("a participle that shares a passive's auxiliary is passive too", () => {
  expect(
    added(
      "text/NOUN/nsubj:pass:3 was/AUX/aux:pass:3 adopted/VERB+Past+Participle/root:0 and/CCONJ/cc:5 signed/VERB+Past+Participle/conj:3",
    ),
  ).toEqual(["adopted obj text", "signed nsubj:pass text", "signed obj text"]);
});

test("an infinitive on a noun has the noun's possessor as subject", () => {
  expect(added("his/PRON+Possessive/nmod:poss:2 plan/NOUN/root:0 to/PART/mark:4 visit/VERB+Infinitive/acl:2 Kenya/PROPN/obj:4")).toEqual([
    "visit nsubj his",
  ]);
  expect(added("a/DET/det:2 plan/NOUN/root:0 to/PART/mark:4 visit/VERB+Infinitive/acl:2 Kenya/PROPN/obj:4")).toEqual([]);
});
