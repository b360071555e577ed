import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { makeArticle } from "../../src/article/make.ts";
import type { Reading } from "../../src/claims/claim.ts";
import { open } from "../../src/rapporteur.ts";
import { parseDay } from "../../src/text/day.ts";

/*
 * TRUST.md C7: planted contradictions between reports are found, and reports that agree, or tell of other days, raise nothing. Goals: 95 of a
 * hundred found, at most 2 of a hundred false.
 */

const rapporteur = open();

const LEADERS = [
  ["French President Emmanuel Macron", "Paris"],
  ["German Chancellor Olaf Scholz", "Berlin"],
  ["Italian Prime Minister Giorgia Meloni", "Rome"],
  ["Spanish Prime Minister Pedro Sanchez", "Madrid"],
  ["Brazilian President Luiz Inacio Lula da Silva", "Brasilia"],
  ["Japanese Prime Minister Fumio Kishida", "Tokyo"],
  ["Kenyan President William Ruto", "Nairobi"],
] as const;

type Form = (one: string, other: string, city: string, day: string) => string;
const FORMS: readonly Form[] = [
  (one, other, city, day) => `${one} met ${other} in ${city} on ${day}.`,
  (one, other, city, day) => `${one} and ${other} held talks in ${city} on ${day}.`,
  (one, other, city, day) => `${one} met with ${other} on ${day} in ${city}.`,
];

const contradicting: (readonly [string, string])[] = [];
const agreeing: (readonly [string, string])[] = [];
LEADERS.forEach(([one, city], i) => {
  LEADERS.forEach(([other], j) => {
    if (i === j) return;
    const [left, right] = [FORMS[(i + j) % 3], FORMS[(i * 2 + j) % 3]];
    const day = (offset: number) => `${3 + ((i + j) % 20) + offset} May 2023`;
    const first = left(one, other, city, day(0));
    contradicting.push([first, right(one, other, city, day(1))]);
    contradicting.push([first, right(one, other, "Vienna", day(0))]);
    contradicting.push([first, `${one} and ${other} did not meet in ${city} on ${day(0)}.`]);
    agreeing.push([first, right(one, other, city, day(0))]);
    agreeing.push([first, right(one, other, "Vienna", "2 March 2023")]);
  });
});
const vote = (yes: number, no: number, abstained: number, measure = "fisheries") =>
  `The European Parliament adopted the resolution on ${measure} on 10 May 2023 with ${yes} votes in favour, ${no} against and ${abstained} abstentions.`;
for (let k = 0; k < 74; k++) {
  contradicting.push([vote(400 + k, 100, 20), vote(400 + k, 100 + (k % 2), 21 - (k % 2))]);
  agreeing.push([vote(400 + k, 100, 20), vote(400 + k, 100, 20)]);
  if (k < 42) agreeing.push([vote(400 + k, 100, 20), vote(400 + k, 101, 20, "asylum")]);
}

const read = new Map<string, { article: Article; reading: Reading }>();

function readOnce(text: string, index: number): { article: Article; reading: Reading } {
  const known = read.get(`${index} ${text}`);
  if (known !== undefined) return known;
  const article = makeArticle({ given: `${index}`, text, published: parseDay("2023-05-26") });
  const one = { article, reading: rapporteur.read(article) };
  read.set(`${index} ${text}`, one);
  return one;
}

/** The kinds of findings in two reports of one day. */
function kindsIn(pair: readonly [string, string]): string[] {
  return rapporteur.keep(pair.map(readOnce)).findings.map(({ kind }) => kind);
}

test("planted contradictions are found", () => {
  expect(contradicting).toHaveLength(200);
  const missed = contradicting.filter((pair) => !kindsIn(pair).includes("conflict"));
  expect(missed.length, missed[0]?.join("\n")).toBeLessThanOrEqual(10);
});

test("reports that agree raise nothing", () => {
  expect(agreeing).toHaveLength(200);
  const raised = agreeing.filter((pair) => kindsIn(pair).length > 0);
  expect(raised.length, raised[0]?.join("\n")).toBeLessThanOrEqual(4);
});
