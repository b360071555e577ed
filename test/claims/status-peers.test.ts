import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { rapporteur } from "../pipeline/articles.ts";

/**
 * The sentences on which other coders fail (PEERS.md, "How the event coders treat our sentences"). Who Macron is stands in a sentence
 * before them, as it would in a report: claims do not know the world.
 */
const BEFORE = "French President Emmanuel Macron is on a tour of six states. ";

function told(before: string, sentence: string, ...expected: string[]): void {
  test(sentence, () => {
    const article = makeArticle({ given: "test", text: before + sentence });
    const claims = rapporteur
      .read(article)
      .claims.filter((claim) => claim.trigger.start >= before.length && claim.happening.kind !== "statement");
    expect(claims.map(line)).toEqual(expected);
  });
}

function line({ happening, status, attribution, when: _ }: Claim): string {
  const voices = attribution.map(({ source, stance }) => `, ${source?.text} ${stance}`).join("");
  if (happening.kind === "meeting") {
    const place = happening.place === null ? "" : ` in ${happening.place.text}`;
    return `${status}: ${happening.parties.map((party) => party.text).join(" meets ")}${place}${voices}`;
  }
  if (happening.kind === "vote")
    return `${status}: ${happening.body.text}: ${happening.positions.map(({ voter, cast }) => `${voter.text} ${cast}`).join(", ")}`;
  if (happening.kind === "relation") return `${status}: ${happening.member?.text} ${happening.role} ${happening.body.text}`;
  return happening.kind;
}

describe("five sentences alike to others", () => {
  told(BEFORE, "Macron met Xi.", "held: Macron meets Xi");
  told(BEFORE, "Macron will meet Xi.", "planned: Macron meets Xi");
  told(BEFORE, "Macron may meet Xi.", "possible: Macron meets Xi");
  told(BEFORE, "Macron agreed to meet Xi.", "planned: Macron meets Xi");
  told(BEFORE, "Macron refused to meet Xi.", "denied: Macron meets Xi");
});

describe("sentences that others do not record", () => {
  told(BEFORE, "Macron is expected to meet Xi.", "expected: Macron meets Xi");
  told(BEFORE, "Macron did not meet Xi.", "denied: Macron meets Xi");
  told(BEFORE, "Macron denied that he met Xi.", "denied: Macron meets Xi, Macron denies");
  told(BEFORE, "Scholz said Macron met Xi.", "held: Macron meets Xi, Scholz says");
  told("", "Sweden became a member of NATO.", "held: Sweden member NATO");
  told("", "Brazil assumed the presidency of the G20.", "held: Brazil chair the G20");
  told("The Security Council discussed Yemen. ", "France voted against the resolution.", "held: The Security Council: France against");
  told("The Security Council voted on Monday. ", "France abstained.");
});

describe("cities that others take for states", () => {
  told(BEFORE, "Macron and Xi met in Geneva.", "held: Macron meets Xi in Geneva");
  told(BEFORE, "Macron and Xi held talks in Geneva.", "held: Macron meets Xi in Geneva");
  told(BEFORE, "A meeting between Macron and Xi took place in Geneva.", "held: Macron meets Xi in Geneva");
});

test("an abstention told after a vote joins it", () => {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text: "The Security Council voted on Monday. France abstained." }));
  expect(claims.map(line)).toEqual(["held: The Security Council: France abstained"]);
});
