import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openResources } from "../../bench/resources.ts";
import { timex3 } from "../../src/identity/timex3.ts";
import { makeArticle, open, type Rapporteur, type Timex3 } from "../../src/rapporteur.ts";
import { parseDay } from "../../src/text/day.ts";
import { timeml } from "../../src/wire/times.ts";

let rapporteur: Rapporteur;
beforeAll(() => {
  rapporteur = open();
});

// 2013-03-22 is a Friday.
const DAY = "2013-03-22";

function read(text: string, day: string | null = DAY): Timex3[] {
  const times = rapporteur.times(makeArticle({ given: "test", text, published: day === null ? null : parseDay(day) }));
  for (const { span, text: words } of times) expect(text.slice(span.start, span.end)).toBe(words);
  return times;
}

/** "words = value" of what is found, with type where it is no DATE, and with mod, quant and freq. */
function told({ text, type, value, mod, quant, freq }: Timex3): string {
  return [`${text} = ${value}`, type === "DATE" ? null : type, mod, quant, freq].filter((part) => part !== null).join(" ");
}

function check(text: string, ...expected: readonly string[]): void {
  test(text, () => expect(read(text).map(told)).toEqual(expected));
}

describe("weekdays and months by the tense of their verb", () => {
  check("The ministers met Tuesday in Oslo.", "Tuesday = 2013-03-19");
  check("The ministers will meet Tuesday in Oslo.", "Tuesday = 2013-03-26");
  check("The ministers are scheduled to meet on Tuesday.", "Tuesday = 2013-03-26");
  check("The ministers, who met in December, plan to meet again in December.", "December = 2012-12", "December = 2013-12");
  check("The summit opens Monday.", "Monday = 2013-03-25");
  check("He has been in jail since Monday.", "Monday = 2013-03-18");
  check("They have until Monday to reply.", "Monday = 2013-03-25");
  check("He is accused of opening fire on Thursday.", "Thursday = 2013-03-21");
  check("Building on their call in January, the two will discuss trade.", "January = 2013-01");
});

describe("what is to come, however the verb has it", () => {
  check("The trial, which is to begin April 2, was put off.", "April 2 = 2013-04-02");
  check("The summit was to open Wednesday.", "Wednesday = 2013-03-27");
  check("The report, to be released Monday, says so.", "Monday = 2013-03-25");
  check("The banks were closed until at least Tuesday.", "Tuesday = 2013-03-26");
  check("Gold for June delivery settled higher.", "June = 2013-06");
  check("The ministers will meet Monday and Tuesday.", "Monday = 2013-03-25", "Tuesday = 2013-03-26");
  check("It was put off until next Thursday or Friday.", "next Thursday = 2013-03-28", "Friday = 2013-03-29");
  check("The vote will be held from Dec. 30 to Jan. 2.", "Dec. 30 = 2013-12-30", "Jan. 2 = 2014-01-02");
});

describe("the business pages", () => {
  check("It lost money in fiscal 2012 and the 2011 third quarter.", "fiscal 2012 = 2012", "the 2011 third quarter = 2011-Q3");
  check("Sales beat last year's first half.", "last year's first half = 2012-H1");
  check("In the third quarter it lost more than in the year-ago period.", "the third quarter = 2012-Q3", "the year-ago period = 2011-Q3");
  check("It had 20 planes at year-end 2011.", "year-end 2011 = 2011 END");
  check("It was dated 02/28/13.", "02/28/13 = 2013-02-28");
  check("It said fourth-quarter results will be released April 4.", "fourth-quarter = 2012-Q4", "April 4 = 2013-04-04");
  check("It was the worst drop since the week of Oct. 19, 1987, or in '88.", "the week of Oct. 19, 1987 = 1987-W43", "88 = 1988");
  check("It earned more in 2011 than in the prior year.", "2011 = 2011", "the prior year = 2010");
});

describe("a tale of another year", () => {
  check("The king was crowned on May 3, 1714. Later that year he fled.", "May 3, 1714 = 1714-05-03", "Later that year = 1714");
  check(
    "They landed on 9 March 1871. A week later they marched, and by the end of the year the war was over.",
    "9 March 1871 = 1871-03-09",
    "A week later = 1871-W11",
    "the end of the year = 1871 END",
  );
  check("She was born on May 3, 1966, and died in January.", "May 3, 1966 = 1966-05-03", "January = 2013-01");
  check("The road was built 5,000 years ago.", "5,000 years ago = BC2987");
});

describe("parts of days", () => {
  check("He died on Sunday. The next morning his son came.", "Sunday = 2013-03-17", "The next morning = 2013-03-18TMO TIME");
  check("It began at 5:30 this morning.", "5:30 this morning = 2013-03-22T05:30 TIME");
  check("It ended early this morning.", "early this morning = 2013-03-22TMO TIME START");
  check("It ends at midnight tonight.", "midnight tonight = 2013-03-22T24:00 TIME");
  check("She prays every morning.", "every morning = XXXX-XX-XXTMO SET EVERY");
});

describe("extents as the guidelines have them", () => {
  check("It lasted more than two hours.", "more than two hours = PT2H DURATION MORE_THAN");
  check("It fell in the third quarter and in the 1990s.", "the third quarter = 2012-Q3", "the 1990s = 199");
  check("A two-day visit ended early Friday.", "two-day = P2D DURATION", "early Friday = 2013-03-22 START");
  check("The 2014 summit will be held on July 3-4, 2014.", "2014 = 2014", "July 3 = 2014-07-03", "4, 2014 = 2014-07-04");
  check("He asked about today's vote.", "today = 2013-03-22");
  check("It rose 4 percent at the end of 2012.", "the end of 2012 = 2012 END");
});

describe("what says no day", () => {
  check("It now has ten members and recently met.", "now = PRESENT_REF", "recently = PAST_REF");
  check("The war went on for years and cost $3 billion a year.", "years = PXY DURATION", "a year = P1Y SET");
  check("They meet every Friday and twice a month.", "every Friday = XXXX-WXX-5 SET EVERY", "twice a month = P1M SET 2X");
  check("In the past they spent nearly two decades in talks.", "the past = PAST_REF", "nearly two decades = P2DE DURATION LESS_THAN");
  check("A man aged 82 and a 35-year-old woman, 30 years old, met Bill.");
});

describe("counted from what was told before", () => {
  check("They met on March 1. Two days later they parted.", "March 1 = 2013-03-01", "Two days later = 2013-03-03");
  check("Sales rose in the fourth quarter from a year earlier.", "the fourth quarter = 2012-Q4", "a year earlier = 2011-Q4");
  check("They came on Monday and left that night.", "Monday = 2013-03-18", "that night = 2013-03-18TNI TIME");
  check("The war ended on May 8, 1945. In July they met in Potsdam.", "May 8, 1945 = 1945-05-08", "July = 1945-07");
});

describe("feasts", () => {
  check("They met on Christmas Eve and will meet on Good Friday.", "Christmas Eve = 2012-12-24", "Good Friday = 2013-03-29");
  check("The truce of Orthodox Easter 2024 held.", "Orthodox Easter 2024 = 2024-05-05");
  check("They flew to Christmas Island.");
});

test("without a day what hangs on it stays open", () => {
  expect(read("They met Tuesday, will meet next week and left in 2012.", null).map(told)).toEqual([
    "Tuesday = XXXX-WXX-2",
    "next week = XXXX-WXX",
    "2012 = 2012",
  ]);
});

test.each([
  ["timex-newswire.tsv"],
  ["timex-newswire-more.tsv"],
  ["timex-newswire-third.tsv"],
  ["timex-history.tsv"],
])("the newswire paragraphs of our own, %s: value F1 of at least 0.97", (file) => {
  const lines = readFileSync(join(import.meta.dirname, "../language", file), "utf8").split("\n");
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const line of lines.filter((one) => /^\d/.test(one))) {
    const [day, marked] = line.split("\t");
    const wanted = [...marked.matchAll(/\{([^|}]*)\|[A-Z]+\|([^}]*)\}/g)].map(([, words, value]) => `${words} = ${value}`);
    const times = read(marked.replace(/\{([^|}]*)\|[^}]*\}/g, "$1"), day).map(({ text, value }) => `${text} = ${value}`);
    gold += wanted.length;
    found += times.length;
    right += wanted.filter((one) => times.includes(one)).length;
  }
  expect(gold).toBeGreaterThan(50);
  expect((2 * right) / (gold + found)).toBeGreaterThan(0.97);
});

test("a text eight times as long takes about eight times as long", () => {
  const { lexicon } = openResources();
  const milliseconds = (count: number) => {
    const text = "It went on from May 3 for years, until 3 p.m. a year later. ".repeat(count);
    const doc = rapporteur.analyze(makeArticle({ given: "long", text, published: parseDay(DAY) }));
    const start = process.cpuUsage();
    expect(timex3(doc, parseDay(DAY), lexicon).length).toBeGreaterThan(3 * count);
    return process.cpuUsage(start).user / 1000;
  };
  milliseconds(200);
  expect(milliseconds(4000) / Math.max(20, milliseconds(500))).toBeLessThan(8 ** 1.3 * 2);
});

test("a TimeML document has its text, its day and its expressions in place", () => {
  const article = makeArticle({ given: "a<b", text: "R&D fell Friday.", published: parseDay(DAY) });
  expect(timeml(article, rapporteur.times(article))).toBe(`<?xml version="1.0" ?>
<TimeML>
<DOCID>a&lt;b</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">2013-03-22</TIMEX3></DCT>
<TEXT>R&amp;D fell <TIMEX3 tid="t1" type="DATE" value="2013-03-22">Friday</TIMEX3>.</TEXT>
</TimeML>`);
});
