import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { dice, examples, rapporteur } from "./articles.ts";

/** Reads a text all the way to the record, checks what always holds, and gives the milliseconds of processor time that it took. */
function survives(text: string, name: string): number {
  const begin = process.cpuUsage();
  const article = makeArticle({ given: name, text });
  const reading = rapporteur.read(article);
  rapporteur.keep([{ article, reading }]);
  const { user, system } = process.cpuUsage(begin);
  const took = (user + system) / 1000;
  const identified = rapporteur.identify(reading);
  for (const claim of identified.claims) {
    expect(claim.sentence.text.length, name).toBeLessThanOrEqual(2000);
    expect(article.text.slice(claim.sentence.span.start, claim.sentence.span.end)).toBe(claim.sentence.text);
    for (const { spans } of Object.values(claim.evidence))
      for (const { start, end } of spans) expect(0 <= start && start < end && end <= article.text.length, name).toBe(true);
  }
  return took;
}

/** A second, and one more a 100 kB, on a quiet machine; three times that, since tests run beside each other on shared cores and caches. */
function allowed(text: string): number {
  return 3 * (1000 + text.length / 100);
}

test("a thousand articles cut, spliced and with bytes flipped", () => {
  const roll = dice(11);
  for (let round = 0; round < 1000; round++) {
    const text = mangle(examples[roll(examples.length)].text, examples[roll(examples.length)].text, roll);
    expect(survives(text, `round ${round}`)).toBeLessThan(allowed(text));
  }
});

function mangle(text: string, other: string, roll: (limit: number) => number): string {
  switch (roll(4)) {
    case 0:
      return text.slice(roll(text.length), text.length - roll(40));
    case 1:
      return text.slice(0, roll(text.length)) + other.slice(roll(other.length));
    case 2: {
      const bytes = Buffer.from(text);
      for (let flip = 0; flip < 20; flip++) bytes[roll(bytes.length)] ^= 1 << roll(8);
      return bytes.toString("utf8");
    }
    default: {
      const words = text.split(" ");
      for (let swap = 0; swap < 30; swap++) words[roll(words.length)] = words[roll(words.length)];
      return words.join(" ");
    }
  }
}

test.each([
  ["nothing", ""],
  ["a space", " "],
  ["one letter", "x"],
  ["quotes that never close", "“".repeat(10_000)],
  ["nested brackets", "(".repeat(20_000)],
  ["a list of names without end", "Ann Lee, ".repeat(20_000)],
  ["days without end", "October 12 or 13, ".repeat(20_000)],
  ["a sentence of a hundred thousand letters", "The ministers of Chad and Peru met in Rome on Monday and said so ".repeat(1_500)],
  ["a megabyte in one line", "the price of bread and butter in the shops of the town ".repeat(18_000)],
])("%s", (name, text) => {
  expect(survives(text, name)).toBeLessThan(allowed(text));
});

const PUMPS = [
  "Lind met Haddad in Oslo on Monday. ",
  "“We met,” Lind said. ",
  "Lind arrived in Oslo Tuesday and then in Bern Wednesday, ",
  "UN (United Nations) ",
  "Norway is a member of NATO and ",
  "- Lind, Haddad hold talks\n",
  "The Assembly voted 107 to 13 with 39 abstentions. ",
];

test.each(PUMPS)("eight times the text takes about eight times the time, where a square would take 64, to the record: %s", (pump) => {
  const timeOf = (length: number) => survives(pump.repeat(length / pump.length), pump);
  timeOf(8_000);
  expect(timeOf(64_000) / Math.max(60, timeOf(8_000))).toBeLessThan(20);
}, 60_000);
