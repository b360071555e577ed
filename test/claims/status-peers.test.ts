import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import type { Claim } from "../../src/claims/claim.ts";
import type { Entry, Known, Supported } from "../../src/record/entry.ts";
import { parseDay } from "../../src/text/day.ts";
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

/**
 * The same table through the whole way to the record, each sentence alone in a report of 5 April 2023: the world knows who Macron and Xi are and
 * for which states they act. What the table says the others record: one code for all five of the first row, nothing, or other parties.
 */
function recorded(sentence: string, ...expected: string[]): void {
  test(`recorded: ${sentence}`, () => {
    expect(entriesOf(["2023-04-05", sentence]).map(entryLine)).toEqual(expected);
  });
}

function entriesOf(...reports: [day: string, text: string][]): Entry[] {
  const articles = reports.map(([day, text], index) => makeArticle({ given: `${index}`, text, published: parseDay(day) }));
  const { entries } = rapporteur.keep(articles.map((article) => ({ article, reading: rapporteur.read(article) })));
  return entries.filter((entry) => entry.kind !== "statement");
}

/** Kind, status, who for which state, and where. */
function entryLine({ happening, status }: Entry): string {
  const known = ({ value }: Supported<Known>) => (value.kind === "person" ? `${value.name} (${value.of})` : value.name);
  const head = `${happening.kind} ${status.value}: `;
  if (happening.kind === "meeting")
    return head + happening.parties.map(known).join(" + ") + (happening.place === null ? "" : ` in ${known(happening.place)}`);
  if (happening.kind === "relation" && happening.member !== null)
    return `${head}${known(happening.member)}, ${happening.role} of ${known(happening.body)}`;
  if (happening.kind === "vote")
    return `${head}${known(happening.body)}: ${happening.positions.map(({ voter, cast }) => `${known(voter)} ${cast}`).join(", ")}`;
  return head + happening.kind;
}

describe("the table's sentences in the record", () => {
  const MACRON_XI = "Emmanuel Macron (state:FR) + Xi Jinping (state:CN)";
  recorded("Macron met Xi.", `meeting held: ${MACRON_XI}`);
  recorded("Macron will meet Xi.", `meeting planned: ${MACRON_XI}`);
  recorded("Macron may meet Xi.", `meeting possible: ${MACRON_XI}`);
  recorded("Macron agreed to meet Xi.", `meeting planned: ${MACRON_XI}`);
  recorded("Macron refused to meet Xi.", `meeting denied: ${MACRON_XI}`);
  recorded("Macron is expected to meet Xi.", `meeting expected: ${MACRON_XI}`);
  recorded("Macron did not meet Xi.", `meeting denied: ${MACRON_XI}`);
  recorded("Macron denied that he met Xi.", `meeting denied: ${MACRON_XI}`);
  recorded("Scholz said Macron met Xi.", `meeting held: ${MACRON_XI}`);
  recorded("Macron and Xi met in Geneva.", `meeting held: ${MACRON_XI} in Geneva`);
  recorded("Macron and Xi held talks in Geneva.", `meeting held: ${MACRON_XI} in Geneva`);
  recorded("A meeting between Macron and Xi took place in Geneva.", `meeting held: ${MACRON_XI} in Geneva`);
  recorded("Sweden became a member of NATO.", "relation held: Sweden, member of NATO");
  recorded("Brazil assumed the presidency of the G20.", "relation held: Brazil, chair of G20");
  // Who votes is part of a vote: alone, these two sentences name no body.
  recorded("France voted against the resolution.");
  recorded("France abstained.");
  recorded("The Security Council voted on Monday. France voted against the resolution.", "vote held: UN Security Council: France against");
  recorded("The Security Council voted on Monday. France abstained.", "vote held: UN Security Council: France abstained");
});

describe("one happening, one entry, whose status moves", () => {
  const planned: [string, string] = ["2023-04-03", "Macron will meet Xi in Geneva on April 6."];
  const statuses = (...reports: [string, string][]) =>
    entriesOf(...reports).map((entry) => [entry.kind, ...entry.history.map(({ status }) => status.value)].join(" "));

  test("planned, then held", () => {
    expect(statuses(planned, ["2023-04-07", "Macron met Xi in Geneva on April 6."])).toEqual(["meeting planned held"]);
  });

  test("planned, then cancelled", () => {
    expect(statuses(planned, ["2023-04-05", "Macron cancelled his April 6 meeting with Xi in Geneva."])).toEqual([
      "meeting planned cancelled",
    ]);
  });

  test("leaders of a group who meet are one happening and no pairs", () => {
    const [only, ...others] = entriesOf(["2023-04-05", "The leaders of France, China, Brazil and India met in Geneva on Monday."]);
    expect(others).toEqual([]);
    expect(only.happening.kind === "meeting" && only.happening.parties.length).toBe(4);
  });
});
