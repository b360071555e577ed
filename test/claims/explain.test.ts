import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { explainTriggers } from "../../src/claims/explain.ts";
import { compileGrammar } from "../../src/grammar/compile.ts";
import { each, maybe, rule } from "../../src/grammar/rule.ts";
import { makeLexicon } from "../../src/text/lexicon.ts";
import { handParsed } from "../grammar/hand.ts";
import { rapporteur } from "../pipeline/articles.ts";

const lexicon = makeLexicon(
  new Map(
    ["triggers", "capitals"].map((name) => [name, readFileSync(join(import.meta.dirname, `../../data/lexicon/${name}.tsv`), "utf8")]),
  ),
);
const meet = rule({
  name: "meeting/meet",
  yields: "meeting",
  trigger: "meet",
  roles: { party: each("actor", "nsubj"), counterpart: each("actor", "obj"), place: maybe("place", "obl:in nmod:of") },
  examples: [],
});
const lines = (source: string) => explainTriggers(handParsed(source), compileGrammar([meet], lexicon));

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
Bergen Bergen PROPN 2 obj place:3-3`;
  expect(lines(source).slice(1, 4)).toEqual([
    "  meeting/meet: empty counterpart",
    '    party: nsubj reached "Okafor"',
    '    counterpart: obj reached "Bergen", a place',
  ]);
});

test("a text without triggers says so", () => {
  expect(lines("Rain rain NOUN 0 root")).toEqual(["no word here begins a frame"]);
});

/** What `explain` says of a report, but for the lines of triggers and rules. */
function told(text: string): string[] {
  const { refusals, claims } = rapporteur.explain(makeArticle({ given: "explain", text }));
  return [...refusals.map(({ rule, why }) => `${rule}: ${why}`), ...claims.flatMap((claim) => claim.lines)];
}

describe("the whole reader", () => {
  test("each value of a meeting has its words, and the status the words that decide it", () => {
    expect(told("The talks between Kenyan President William Ruto and Gabriel Boric in Lima were off.")).toEqual([
      "gives a meeting, cancelled, by meeting/between",
      '  parties: "Kenyan President William Ruto", "Gabriel Boric" (mention)',
      expect.stringMatching(/^ {2}place: "Lima" \((?:mention|clause)\)$/),
      '  status: "were off" (cues)',
      "    were off, of the class cancel: bare to cancelled",
    ]);
  });

  test("a status is told word by word, from the happening outwards", () => {
    const steps = told("William Ruto is not expected to meet Gabriel Boric in Lima.").filter((line) => line.startsWith("    "));
    expect(steps).toEqual([
      "    meet, of the class plain: still bare",
      "    to, of the class to: bare to inf",
      "    expected, of the class expect: inf to expected",
      "    not, of the class not: expected to no expected",
      "    is, of the class is: still no expected",
    ]);
  });

  test("a rule that held and gave nothing says why", () => {
    expect(told("The singer met the guitarist Lena Holm and the drummer Otto Brandt.")).toContain(
      "meeting/meet: nobody of them acts for a state or a body",
    );
    expect(told("The committee voted.")).toContain("vote/vote: neither a measure nor a number, a position or an outcome is told");
    expect(told("Norway would like to join the European Union.")).toContain(
      'relation/join: "proposed": what is wished for or denied is no relation',
    );
  });

  test("a word that is a trigger elsewhere says why it is none here", () => {
    const near = (text: string) =>
      rapporteur.explain(makeArticle({ given: "near", text })).short.filter((line) => line.includes("is no trigger"));
    expect(near("Ruto spent money on bread on Monday.")).toEqual([
      '"spent" is no trigger spend-in here: nothing at obl:unmarked[monday, tuesday, wednesday, thursday, friday, saturday, sunday]',
    ]);
    expect(near("The heads of the two firms talked.")).toContain('"heads" is no trigger arrive here: tagged NOUN, as a trigger it is VERB');
    expect(near("Ruto broke his promise.")).toEqual([]);
  });

  test("a line tells what stopped it, and a claim that it was read along the line", () => {
    expect(told("The prime minister met the deadline in Lima.")).toContain("line: no person stands right after it");
    const { claims } = rapporteur.explain(
      makeArticle({ given: "line", text: "Kenyan President William Ruto and Gabriel Boric hold face to face talks." }),
    );
    expect(claims.map(({ claim, from }) => `${claim.rule} ${from}`)).toEqual(["meeting/hold-talks line"]);
    expect(claims[0].lines[0]).toBe("gives a meeting, planned, by meeting/hold-talks, read along the line");
  });

  test("a vote names the words of its tally, its positions and its outcome, with the lists that decide them", () => {
    const lines = told("The Council adopted the resolution with 12 votes in favour and Russia abstaining.");
    for (const line of [
      '  tally.for: "12" (number)',
      '  positions.voter: "Russia" (mention)',
      '  positions.cast: "abstaining" (keyword lexicon:casts)',
      '  outcome: "adopted" (keyword lexicon:outcomes)',
    ])
      expect(lines).toContain(line);
  });

  test("quotations: whose, and why not", () => {
    expect(told('"We will not accept this," William Ruto told reporters.')).toContain('  addressee: "reporters" (mention)');
    expect(told('It was a "great day" for the valley.')).toEqual([expect.stringMatching(/^statement\/scare: /)]);
    expect(told("Norway is a member of NATO, officials said.")).toContain(
      "statement/indirect: indirect speech of somebody without a name or an office",
    );
  });

  test("a phrase is told apart from a tree", () => {
    const { claims } = rapporteur.explain(makeArticle({ given: "phrase", text: "Troops of NATO member Norway crossed the valley." }));
    expect(claims.map(({ claim, from }) => `${claim.rule} ${from}`)).toEqual(["relation/phrase phrase"]);
  });

  test("what is explained is what is read", () => {
    const article = makeArticle({ given: "both", text: "William Ruto met Gabriel Boric in Lima on Monday. Norway joined NATO in 1949." });
    expect(rapporteur.explain(article).claims.map(({ claim }) => claim.id)).toEqual(rapporteur.read(article).claims.map(({ id }) => id));
  });
});
