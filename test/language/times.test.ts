import { describe, expect, test } from "vitest";
import type { TimeExpression } from "../../src/language/doc.ts";
import { findTimes } from "../../src/language/times/times.ts";
import { lexiconOf, marked } from "./parsedof.ts";

const LEXICON = lexiconOf("times", "months");

/** "text = value" of an expression, with what else it holds. */
function told(time: TimeExpression): string {
  const shift = time.shift === null ? "" : ` ${time.shift.unit}${time.shift.offset < 0 ? "" : "+"}${time.shift.offset}`;
  const anchor = time.anchor === null ? "" : ` of [${time.anchor.text}]`;
  const base = time.base === null ? "" : ` from ${time.base}`;
  const weekday = time.weekday === null ? "" : ` weekday ${time.weekday}`;
  return `${time.text} = ${time.type} ${time.value}${shift}${anchor}${base}${weekday}${time.mod === null ? "" : ` ${time.mod}`}`;
}

/** Asserts all expressions of a text, in order. */
function check(source: string, ...expected: readonly string[]): void {
  test(source === "" ? "(empty)" : source, () => {
    const { parsed, mentions } = marked(source);
    const times = findTimes(parsed, mentions, LEXICON);
    expect(times.map(told)).toEqual(expected);
    for (const time of times) {
      expect(parsed.article.text.slice(time.span.start, time.span.end)).toBe(time.text);
      expect(parsed.tokens.start[time.first]).toBeLessThanOrEqual(time.span.start);
      expect(parsed.tokens.end[time.last]).toBeGreaterThanOrEqual(time.span.end);
    }
  });
}

describe("days of the calendar", () => {
  check("They met on October 13, 2022 in Oslo.", "October 13, 2022 = DATE 2022-10-13");
  check("They met on 13 October 2022.", "13 October 2022 = DATE 2022-10-13");
  check("They met from the 14th to the 16th of July 2001.", "14th to the 16th of July 2001 = DATE 2001-07-14/2001-07-16");
  check("They may meet on January six.", "January six = DATE XXXX-01-06");
  check("They met over the past weekend.", "the past weekend = DATE XXXX-WXX-WE week-1");
  check("They will meet this coming weekend.", "this coming weekend = DATE XXXX-WXX-WE");
  check("The talks of the 3rd of June failed.", "3rd of June = DATE XXXX-06-03");
  check("It opened on Tuesday, March 4, as planned.", "Tuesday, March 4 = DATE XXXX-03-04 weekday 2");
  check("It opened on Tuesday (4 March).", "Tuesday (4 March) = DATE XXXX-03-04 weekday 2");
  check("Signed 2021-06-05.", "2021-06-05 = DATE 2021-06-05");
  check("Signed 25/06/2021; in force 26.06.2021.", "25/06/2021 = DATE 2021-06-25", "26.06.2021 = DATE 2021-06-26");
  check("Signed 5/6/2021.", "2021 = DATE 2021");
  check("They meet on the 15th.", "15th = DATE XXXX-XX-15");
});

describe("months, years and their parts", () => {
  check("In May 2019 and in June.", "May 2019 = DATE 2019-05", "June = DATE XXXX-06");
  check("Since 2017 it has had ten members.", "2017 = DATE 2017 SINCE");
  check("In the second quarter of 2024.", "second quarter of 2024 = DATE 2024-Q2");
  check("In Q3 2023 trade fell.", "Q3 2023 = DATE 2023-Q3");
  check("It began in summer 2012.", "summer 2012 = DATE 2012-SU");
  check("In early October 2021.", "early October 2021 = DATE 2021-10 START");
  check("By mid-October.", "mid-October = DATE XXXX-10 MID");
  check("At the end of the month.", "the end of the month = DATE P0D month+0 END");
  check("In the third quarter of this year.", "third quarter of this year = DATE XXXX-Q3 year+0");
  check("Between May and September.", "May and September = DATE XXXX-05/XXXX-09");
  check("In the 10th century.", "10th century = DATE 0900/0999");
  check("In the 1960s.", "1960s = DATE 1960/1969");
  check("October last year was cold.", "October last year = DATE XXXX-10 year-1");
});

describe("weekdays", () => {
  check("They meet on Wednesday.", "Wednesday = DATE XXXX-WXX-3");
  check("They meet on this Wednesday.", "this Wednesday = DATE XXXX-WXX-3 week+0");
  check("They met last Friday.", "last Friday = DATE XXXX-WXX-5 day-1");
  check("They meet next Monday.", "next Monday = DATE XXXX-WXX-1 day+1");
  check("They meet on Friday next week.", "Friday next week = DATE XXXX-WXX-5 week+1");
  check("Over the weekend.", "the weekend = DATE XXXX-WXX-WE");
  check("They meet on Mondays.", "Mondays = SET XXXX-WXX-1");
});

describe("relative to the article's day", () => {
  check("Tomorrow or today?", "Tomorrow = DATE P0D day+1", "today = DATE P0D day+0");
  check("The day after tomorrow.", "The day after tomorrow = DATE P0D day+2");
  check("Later this week.", "Later this week = DATE P0D week+0 AFTER");
  check("Earlier this month.", "Earlier this month = DATE P0D month+0 BEFORE");
  check("Two years ago.", "Two years ago = DATE P0D year-2");
  check("Several years ago.", "Several years ago = DATE PAST_REF year-1 APPROX");
  check("They will meet in two weeks.", "two weeks = DATE P0D week+2");
  check("In the coming days.", "the coming days = DATE FUTURE_REF day+1 APPROX");
  check("Last night it rained.", "Last night = TIME TNI day-1");
});

describe("ranges and alternatives", () => {
  check("On either June 12 or 13.", "June 12 or 13 = DATE XXXX-06-12|XXXX-06-13");
  check("From 3 to 5 May.", "3 to 5 May = DATE XXXX-05-03/XXXX-05-05");
  check("July 3-4, 2024.", "July 3-4, 2024 = DATE 2024-07-03/2024-07-04");
  check("Between 3 and 5 May 2024.", "3 and 5 May 2024 = DATE 2024-05-03/2024-05-05");
  check("On Tuesday and Wednesday.", "Tuesday and Wednesday = DATE XXXX-WXX-2/XXXX-WXX-3");
  check("On Monday and Thursday.", "Monday = DATE XXXX-WXX-1", "Thursday = DATE XXXX-WXX-4");
  check("From July 30 to August 2, 2025.", "July 30 to August 2, 2025 = DATE 2025-07-30/2025-08-02");
  check("In 2014-15 and from 1999 to 2003.", "2014-15 = DATE 2014/2015", "1999 to 2003 = DATE 1999/2003");
  check("On 3 May and 9 June.", "3 May = DATE XXXX-05-03", "9 June = DATE XXXX-06-09");
});

describe("lengths and sets", () => {
  check("A two-day visit.", "two-day = DURATION P2D");
  check("They talked for six hours.", "six hours = DURATION PT6H");
  check("The last two weeks.", "The last two weeks = DURATION P2W PAST");
  check("Every two years.", "Every two years = SET P2Y");
  check("Twice a year.", "Twice a year = SET P1Y");
  check("A 35-year-old man, two years old.");
});

describe("times of day", () => {
  check("At 10:00 (05:00 GMT) on Thursday.", "10:00 (05:00 GMT) on Thursday = TIME XXXX-WXX-4T10:00+05:00");
  check("Tomorrow at 7 p.m. local time.", "Tomorrow at 7 p.m. local time = TIME T19:00 day+1");
  check("On Thursday morning.", "Thursday morning = TIME XXXX-WXX-4TMO");
  check("It began at 09:30 UTC.", "09:30 UTC = TIME T09:30Z");
  check("They won 10:30.");
});

describe("counted from elsewhere", () => {
  check("On June 3 they met. Two days later they parted.", "June 3 = DATE XXXX-06-03", "Two days later = DATE P0D day+2 from 0");
  check("On Friday she left. The next day he spoke.", "Friday = DATE XXXX-WXX-5", "The next day = DATE P0D day+1 from 0");
  check("Two days later they parted.");
  check("On Friday she left. Two days earlier, on June 3, he spoke.", "Friday = DATE XXXX-WXX-5", "June 3 = DATE XXXX-06-03");
  check("In 2019 it fell from the year before.", "2019 = DATE 2019", "the year before = DATE P0D year-1 from 0");
  check("On the eve of the [gathering summit in Oslo].", "the eve of the summit in Oslo = DATE P0D day-1 of [summit in Oslo]");
  check("A day after [gathering the talks].", "A day after the talks = DATE P0D day+1 of [the talks]");
  check("On the eve of the voyage.");
});

describe("months and weekdays that could be something else", () => {
  check("The vote is scheduled for May.", "May = DATE XXXX-05");
  check("They voted for May.");
  check("They met last Sunday in Bergen.", "last Sunday = DATE XXXX-WXX-7 day-1");
  check("On the last Sunday in October.", "October = DATE XXXX-10");
  check("In 2006, 2007 and 2008.", "2006 = DATE 2006", "2007 and 2008 = DATE 2007/2008");
});

describe("parts of a month, and figures that are a time", () => {
  check("In the first half of May.", "the first half of May = DATE XXXX-05 START");
  check("In the last week of June 2025.", "the last week of June 2025 = DATE 2025-06 END");
  check("At 11am (0800 GMT) on Friday.", "11am (0800 GMT) on Friday = TIME XXXX-WXX-5T11:00+03:00");
  check("The 1430 votes/NNS.");
  check("Half a year ago it fell.");
});

describe("written out, by name, and counted in quarters", () => {
  check("Signed on the second of May 2019.", "second of May 2019 = DATE 2019-05-02");
  check("On Sunday the first round/NOUN ended.", "Sunday = DATE XXXX-WXX-7");
  check("In March first/ADJ results/NNS came.", "March = DATE XXXX-03");
  check("On Good Friday 2022 and on Christmas Eve.", "Good Friday 2022 = DATE 2022-04-15", "Christmas Eve = DATE XXXX-12-24");
  check("On Good Friday.", "Good Friday = DATE XXXX-easter-2");
  check("The September 11 attacks/NNS.", "September 11 = DATE 2001-09-11");
  check("By year-end.", "year-end = DATE P0D year+0 BY");
  check("The last two quarters.", "The last two quarters = DURATION P6M quarter-2 PAST");
  check("In March that year.");
  check("They met in 2011. In March that year they parted.", "2011 = DATE 2011", "March that year = DATE XXXX-03 year+0 from 0");
  check("On May 5 and 12 people/NNS left.", "May 5 = DATE XXXX-05-05");
  check("Dec-2018 and 05-Aug-2016.", "Dec-2018 = DATE 2018-12", "05-Aug-2016 = DATE 2016-08-05");
});

describe("what is no time", () => {
  check("He told the Weekly and the Daily Herald.");
  check("On the first Tuesday of November.", "November = DATE XXXX-11");
  check("They may march on; March on, May.");
  check("[person Theresa May] and the Sunday Times.");
  check("Resolution 1973 and 2,017 people.");
  check("In 2000 villages/NNS and 1900 troops/NNS.");
  check("The vote was 107-13, with 39 abstaining.");
  check("");
});

describe("any text", () => {
  test("a long row of half expressions takes linear time", () => {
    const source = "from the day before the last 3 to 5 or between Monday, the 12 and - ".repeat(20000);
    const { parsed, mentions } = marked(source);
    const start = performance.now();
    expect(findTimes(parsed, mentions, LEXICON).length).toBeGreaterThan(10000);
    expect(performance.now() - start).toBeLessThan(10000);
  });
});
