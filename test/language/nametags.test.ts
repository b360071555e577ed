import { expect, test } from "vitest";
import { openResources } from "../../bench/resources.ts";
import { makeArticle } from "../../src/article/make.ts";
import { analyze } from "../../src/language/analyze.ts";
import { nameLabels } from "../../src/language/mentions/namelabels.ts";
import { NAME_LABELS } from "../../src/language/nametags/nametagger.ts";

/** The names in a text as "PER Anna Holm", as `parse` gives them, in order. */
function names(text: string): string[] {
  const { tokens, mentions } = analyze(makeArticle({ given: "test", text }), openResources());
  const labels = nameLabels(tokens, mentions);
  return labels.flatMap((label, i) => {
    if (!label?.startsWith("B-")) return [];
    let last = i;
    while (labels[last + 1] === `I-${label.slice(2)}`) last++;
    return [`${label.slice(2)} ${text.slice(tokens.start[i], tokens.end[last])}`];
  });
}

test("titles, nationalities and days are no part of names", () => {
  expect(names("Norwegian Prime Minister Anna Holm flew to Lisbon on Monday.")).toEqual(["PER Anna Holm", "LOC Lisbon"]);
});

test("names that no list has are told by what stands around them", () => {
  expect(names("Vesna Tarkovic, who teaches in Brodnik, told the Brodnik Tribune that she was surprised.")).toEqual([
    "PER Vesna Tarkovic",
    "LOC Brodnik",
    "ORG Brodnik Tribune",
  ]);
});

test("a hyphen or a dash joins a name's words", () => {
  expect(names("They met Abdel al-Harbi in Doha.")).toEqual(["PER Abdel al-Harbi", "LOC Doha"]);
  expect(names("They met Abdel al–Harbi in Doha.")).toEqual(["PER Abdel al–Harbi", "LOC Doha"]);
});

test("known wrong: a body that begins with a nationality and has a dash in it", () => {
  expect(names("The loan came from the African Export–Import Bank.")).toEqual([]);
});

test("names without capitals are found where a list has them", () => {
  expect(names("we drove from san francisco to los angeles last week")).toEqual(["LOC san francisco", "LOC los angeles"]);
});

test("gatherings keep the names in them", () => {
  expect(names("Delegates came to the Geneva Conference on Thursday.")).toEqual(["EVENT Geneva Conference"]);
});

/** Mentions with a name, as "body P5+1". */
function named(text: string): string[] {
  const { mentions } = analyze(makeArticle({ given: "test", text }), openResources());
  return mentions.flatMap(({ kind, name }) => (name === null ? [] : [`${kind} ${name}`]));
}

test("what the tagger takes unknown names for, their mentions are of", () => {
  expect(named("On Friday Vesna Tarkovic opened the talks.")).toEqual(["person Vesna Tarkovic"]);
  expect(named("The Brodnik Tribune was the first to tell it.")).toEqual(["body Brodnik Tribune"]);
});

test("a body's name goes on behind a plus", () => {
  expect(named("Iran and the P5+1 agreed on the next round.")).toEqual(["state Iran", "body P5+1"]);
});

test("a name's further words follow its first, whatever the text", () => {
  const wild = ["", "...", "A B C D E F", "AL - , - AL", "Ivanov’s 's 's", "of of Of OF the The", "\u{1F600} Łódź Ünal ß", "X".repeat(500)];
  for (const text of wild) {
    const { tokens } = analyze(makeArticle({ given: "test", text }), openResources());
    const labels = Array.from(tokens.name ?? [], (label) => NAME_LABELS[label]);
    expect(labels.length).toBe(tokens.count);
    labels.forEach((label, i) => {
      if (label.startsWith("I-")) expect([`B-${label.slice(2)}`, label]).toContain(labels[i - 1]);
    });
  }
});

test("time grows with the text, not with its square", () => {
  const time = (count: number) => {
    const article = makeArticle({ given: "test", text: "United Nations of New York Al - Qaim ".repeat(count) });
    const began = process.cpuUsage().user;
    analyze(article, openResources());
    return process.cpuUsage().user - began;
  };
  time(200);
  const least = (count: number) => Math.min(time(count), time(count));
  expect(least(1600)).toBeLessThan(40 * Math.max(least(200), 5000));
});
