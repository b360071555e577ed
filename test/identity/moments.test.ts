import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/identity/calendar.ts";
import { datedDay } from "../../src/identity/day.ts";
import { reckon } from "../../src/identity/moments.ts";
import { momentShown, readingOf, write } from "./build.ts";

/** What a bracketed time means in an article of a day; "" leaves the day open. */
function means(time: string, published: string, way: Direction, expected: string, plain = false) {
  const written = write(time);
  const reading = readingOf(written, [], published === "" ? null : published);
  const day = datedDay(reading) ?? { day: null, basis: "open", plausible: [], reasons: [] };
  const found = reckon(written.times[0], { day, direction: way, anchor: null, base: null, plain, article: reading.article });
  expect(momentShown(found), `${written.text.trim()} in an article of ${published}, ${way}`).toBe(expected);
}

// 2023-03-15 is a Wednesday.
const DAY = "2023-03-15";

describe("dates", () => {
  test("with a year are stated, whatever the article's day", () => {
    means("{t 2021-05-20 20 May 2021}", "", "future", "2021-05-20 stated");
    means("{t 2021-05-20 20 May 2021}", DAY, "future", "2021-05-20 stated");
    means("{t 2021-05 May 2021}", DAY, "past", "2021-05-01..2021-05-31 stated");
    means("{t 2021 2021}", DAY, "past", "2021-01-01..2021-12-31 stated");
    means("{t 2021-Q2 the second quarter of 2021}", DAY, "past", "2021-04-01..2021-06-30 stated");
    means("{t 2021-SU summer 2021}", DAY, "past", "2021-06-01..2021-08-31 stated");
    means("{t 199 the 1990s}", DAY, "past", "1990-01-01..1999-12-31 stated");
  });

  test("without one are the nearest in the direction of the status", () => {
    means("{t XXXX-03-20 March 20}", DAY, "future", "2023-03-20 reckoned");
    means("{t XXXX-03-28 March 28}", DAY, "past", "2022-03-28 reckoned");
    means("{t XXXX-01-20 January 20}", DAY, "future", "2024-01-20 reckoned");
    means("{t XXXX-02-29 February 29}", "2024-02-10", "future", "2024-02-29 reckoned");
    means("{t XXXX-07 July}", DAY, "future", "2023-07-01..2023-07-31 reckoned");
    means("{t XXXX-07 July}", DAY, "past", "2022-07-01..2022-07-31 reckoned");
    means("{t XXXX-XX-22 the 22nd}", DAY, "future", "2023-03-22 reckoned");
  });

  test("a plan for yesterday is yesterday's, not next year's", () => {
    means("{t XXXX-03-14 March 14}", DAY, "future", "2023-03-14 reckoned");
  });

  test("without one stay as they are when the article has no day", () => {
    means("{t XXXX-03-20 March 20}", "", "future", "open XXXX-03-20");
    means("{t XXXX-WXX-3 Wednesday}", "", "future", "open XXXX-WXX-3");
    means("{t P0D,day+1 tomorrow}", "", "future", "null");
  });
});

describe("weekdays", () => {
  test("are the nearest in the direction of the status, the day itself among them", () => {
    means("{t XXXX-WXX-5 Friday}", DAY, "future", "2023-03-17 reckoned");
    means("{t XXXX-WXX-5 Friday}", DAY, "past", "2023-03-10 reckoned");
    means("{t XXXX-WXX-3 Wednesday}", DAY, "future", "2023-03-15 reckoned");
    means("{t XXXX-WXX-3 Wednesday}", DAY, "past", "2023-03-15 reckoned");
    means("{t XXXX-WXX-1 Monday}", DAY, null, "2023-03-13 reckoned");
  });

  test("of this, last and next week", () => {
    means("{t XXXX-WXX-5,week+0 this Friday}", DAY, "future", "2023-03-17 reckoned");
    means("{t XXXX-WXX-1,week+0 this Monday}", DAY, "past", "2023-03-13 reckoned");
    means("{t XXXX-WXX-1,week+0 this Monday}", DAY, "future", "2023-03-20 reckoned");
    means("{t XXXX-WXX-2,week-1 Tuesday last week}", DAY, "past", "2023-03-07 reckoned");
    means("{t XXXX-WXX-2,day-1 last Tuesday}", DAY, "past", "2023-03-14 reckoned");
    means("{t XXXX-WXX-1,day+1 next Monday}", DAY, "future", "2023-03-20 reckoned");
  });

  test("next Friday on a Wednesday is one of two", () => {
    means("{t XXXX-WXX-5,day+1 next Friday}", DAY, "future", "2023-03-17..2023-03-24 reckoned");
  });
});

describe("parts of months and years, and feasts", () => {
  test("early, mid and late leave a part", () => {
    means("{t 2021-05,mod=START early May 2021}", DAY, "past", "2021-05-01..2021-05-15 stated");
    means("{t 2021-05,mod=MID mid-May 2021}", DAY, "past", "2021-05-10..2021-05-20 stated");
    means("{t 2021-02,mod=END late February 2021}", DAY, "past", "2021-02-15..2021-02-28 stated");
    means("{t 2021,mod=END late 2021}", DAY, "past", "2021-07-01..2021-12-31 stated");
    means("{t P0D,week+0,mod=END the end of the week}", DAY, "future", "2023-03-16..2023-03-19 reckoned");
  });

  test("lengths that end before the day or begin after it", () => {
    means("{t P2W,mod=PAST the past two weeks}", DAY, null, "2023-03-01..2023-03-14 reckoned throughout");
    means("{t P3D,mod=FUTURE the next three days}", DAY, null, "2023-03-16..2023-03-18 reckoned throughout");
    means("{t P2D two days}", DAY, null, "null");
  });

  test("movable feasts are of the year that the status gives", () => {
    means("{t XXXX-easter-2 Good Friday}", DAY, "future", "2023-04-07 reckoned");
    means("{t XXXX-easter-2 Good Friday}", DAY, "past", "2022-04-15 reckoned");
    means("{t XXXX-11-4-4 Thanksgiving}", DAY, "past", "2022-11-24 reckoned");
    means("{t 2024-pascha+0 Orthodox Easter 2024}", DAY, "future", "2024-05-05 stated");
  });
});

describe("counted from the article's day", () => {
  test("days, weeks, months, years", () => {
    means("{t P0D,day+1 tomorrow}", DAY, "future", "2023-03-16 reckoned");
    means("{t P0D,day-1 yesterday}", DAY, "past", "2023-03-14 reckoned");
    means("{t P0D,week+1 next week}", DAY, "future", "2023-03-20..2023-03-26 reckoned");
    means("{t P0D,month-1 last month}", DAY, "past", "2023-02-01..2023-02-28 reckoned");
    means("{t P0D,year+1 next year}", DAY, "future", "2024-01-01..2024-12-31 reckoned");
    means("{t P0D,quarter+1 next quarter}", DAY, "future", "2023-04-01..2023-06-30 reckoned");
    means("{t XXXX-10,year-1 October last year}", DAY, "past", "2022-10-01..2022-10-31 reckoned");
    means("{t XXXX-02,month-1 last February}", DAY, "past", "2023-02-01..2023-02-28 reckoned");
  });

  test("later this week, earlier this month", () => {
    means("{t P0D,week+0,mod=AFTER later this week}", DAY, "future", "2023-03-15..2023-03-19 reckoned");
    means("{t P0D,month+0,mod=BEFORE earlier this month}", DAY, "past", "2023-03-01..2023-03-15 reckoned");
  });

  test("by and until leave the beginning open, but name the end of a membership", () => {
    means("{t XXXX-WXX-5,mod=BY by Friday}", DAY, "future", "..2023-03-17 reckoned");
    means("{t 2024,mod=UNTIL until 2024}", DAY, "future", "2024-01-01..2024-12-31 stated", true);
  });
});

describe("several days", () => {
  test("alternatives are one of them, ranges all of them", () => {
    means("{t XXXX-03-20|XXXX-03-21 March 20 or 21}", DAY, "future", "2023-03-20..2023-03-21 reckoned");
    means("{t XXXX-03-20/XXXX-03-21 March 20 to 21}", DAY, "future", "2023-03-20..2023-03-21 reckoned throughout");
    means("{t XXXX-WXX-5/XXXX-WXX-1 Friday to Monday}", DAY, "future", "2023-03-17..2023-03-20 reckoned throughout");
    means("{t XXXX-12-30/XXXX-01-02 December 30 to January 2}", DAY, "future", "2023-12-30..2024-01-02 reckoned throughout");
  });
});

describe("no moment", () => {
  test("durations, repetitions, now", () => {
    means("{t P2D two days}", DAY, "future", "null");
    means("{t PRESENT_REF now}", DAY, null, "null");
  });

  test("values that no calendar has", () => {
    means("{t 2023-02-30 30 February 2023}", DAY, "past", "open 2023-02-30");
    means("{t XXXX-13-40 the 40th}", DAY, "past", "open XXXX-13-40");
    means("{t nonsense nonsense}", DAY, "past", "null");
  });
});
