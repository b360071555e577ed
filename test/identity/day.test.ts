import { describe, expect, test } from "vitest";
import { check } from "./build.ts";

describe("a dated article", () => {
  test("is of its day of publication, or of its dateline where that is near", () => {
    check(
      "{p1 *Emmanuel Macron*} spoke {t P0D,day+0 today}.",
      { published: "2023-05-10" },
      { day: "2023-05-10 published", times: { 0: "2023-05-10 reckoned" } },
    );
    check(
      "{p1 *Emmanuel Macron*} spoke {t P0D,day+0 today}.",
      { published: "2023-05-10", written: "2023-05-09" },
      { day: "2023-05-09 dateline", times: { 0: "2023-05-09 reckoned" } },
    );
    check("{p1 *Emmanuel Macron*} spoke.", { published: "2023-05-10", written: "1999-05-09" }, { day: "2023-05-10 published" });
  });
});

describe("an undated article whose day is inferred", () => {
  test("tomorrow beside a date, at a gathering named by its ordinal", () => {
    check(
      `{p1 <Indian> ~Prime Minister~ *Narendra Modi*} will meet {p2 *Xi Jinping*} {t P0D,day+1 tomorrow}.
       {p1 *Modi*} and {p2 *Xi*} meet on {t XXXX-10-23 October 23} on the sidelines of {g3 the 16th *BRICS* summit}.`,
      {
        claims: [
          { meeting: [0, 1], when: 0 },
          { meeting: [2, 3], when: 1, sidelines: 4 },
        ],
      },
      { day: "2024-10-22 inferred", claims: { 0: "2024-10-23 inferred", 1: "2024-10-23 inferred" }, who: { 4: "BRICS summit 2024" } },
    );
  });

  test("a weekday beside a date leaves one year of an office, and today one day", () => {
    check(
      `{p1 <British> ~Prime Minister~ *Theresa May*} met {p2 *Donald Trump*} {t P0D,day+0 today}.
       {p1 *May*} and {p2 *Trump*} met on {t XXXX-07-13,weekday=5 Friday, July 13}.`,
      {
        claims: [
          { meeting: [0, 1], when: 0, status: "held" },
          { meeting: [2, 3], when: 1, status: "held" },
        ],
      },
      { day: "2018-07-13 inferred", claims: { 1: "2018-07-13 inferred" } },
    );
  });

  test("who holds the office tells one year's summit in a city from another's", () => {
    check(
      `{p1 <Russian> ~President~ *Dmitry Medvedev*} will meet {p2 *Hu Jintao*} {t XXXX-WXX-4,week+0 this Thursday} at {g3 the *SCO* summit} in {l4 *Tashkent*}, the {b5 *Kremlin*} said {t XXXX-WXX-3 on Wednesday}.
       {s6 *Iran*} is an observer of {b7 the *SCO*}.`,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0, by: 4, announced: 1 },
          { member: [5, "observer", 6], status: "held" },
        ],
      },
      { day: "2010-06-09 inferred", who: { 2: "SCO summit 2010" }, claims: { 0: "2010-06-10 inferred" } },
    );
  });

  test("an office held in no year of the gathering rules the days out", () => {
    check(
      "{p1 <Russian> ~President~ *Dmitry Medvedev*} will meet {p2 *Xi Jinping*} {t P0D,day+1 tomorrow} at {g3 the 24th *SCO* summit}.",
      { claims: [{ meeting: [0, 1], at: 2, when: 0 }] },
      { day: "open 0", claims: { 0: "null" } },
    );
  });

  test("yesterday beside a date, told as held", () => {
    check(
      `{p1 *Joko Widodo*} received {p2 *Joe Biden*} {t P0D,day-1 yesterday} at {g3 the 17th *G20* summit}.
       {p1 *Widodo*} met {p2 *Biden*} on {t XXXX-11-15,weekday=2 Tuesday, November 15}.`,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0, status: "held" },
          { meeting: [3, 4], when: 1, status: "held" },
        ],
      },
      { day: "2022-11-16 inferred" },
    );
  });

  test("a member who joined late rules out earlier gatherings in the same city", () => {
    check(
      `{p1 *Xi Jinping*} will meet {p2 *Vladimir Putin*} {t XXXX-WXX-3,week+0 this Wednesday} on the eve of {g3 the *SCO* summit} in {l4 *Astana*}, {b5 the *Kremlin*} said {t XXXX-WXX-2 on Tuesday}.
       {s6 *Iran*} and {s7 *India*} are members of {b8 the *SCO*}.`,
      {
        claims: [
          { meeting: [0, 1], eve: 2, when: 0, by: 4, announced: 1 },
          { member: [5, "member", 7], status: "held" },
          { member: [6, "member", 7], status: "held" },
        ],
      },
      { day: "2024-07-02 inferred", claims: { 0: "2024-07-03 inferred" }, who: { 2: "SCO summit 2024" } },
    );
  });
});

describe("what is told of a gathering's first and last day", () => {
  const gathering = (text: string, status: "held" | "under way" | "planned", day: string) =>
    check(text, { claims: [{ gathering: 1, when: 0, status }] }, { day });
  const who = "{p1 <Lithuanian> ~President~ *Gitanas Nauseda*} ";
  test("closed today: the last day", () =>
    gathering(`${who}spoke; {g2 the *NATO* summit} in {l3 *Vilnius*} closed {t P0D,day+0 today}.`, "held", "2023-07-12 inferred"));
  test("opened today: the first day", () =>
    gathering(`${who}opened {g2 the *NATO* summit} in {l3 *Vilnius*} {t P0D,day+0 today}.`, "under way", "2023-07-11 inferred"));
  test("closes tomorrow: the day before the last", () =>
    gathering(`${who}spoke; {g2 the *NATO* summit} in {l3 *Vilnius*} closes {t P0D,day+1 tomorrow}.`, "planned", "2023-07-11 inferred"));
  test("opened on Tuesday: not before it, and open how long after, but for news of more than three days ago", () => {
    const { day } = gathering(`${who}opened {g2 the *NATO* summit} in {l3 *Vilnius*} on {t XXXX-WXX-2 Tuesday}.`, "under way", "open 4");
    expect(day.plausible[0]).toBe("2023-07-11");
  });
});

test("who is called by an office in the body text holds it, though no claim tells of them, unless the sentence is of another year", () => {
  const summit = "{p1 *Xi Jinping*} will be at {g2 the *SCO* summit} in {l3 *Bishkek*} {t P0D,day+1 tomorrow}.";
  const claims = [{ visit: [0, 2] as [number, number], at: 1, when: 0 }];
  const of2019 = check(`${summit}\n{p4 <Indian> ~Prime Minister~ *Narendra Modi*} arrived.`, { claims }, {});
  expect(new Set(of2019.day.plausible.map((day) => day.slice(0, 4)))).toEqual(new Set(["2019"]));
  const any = check(`${summit}\n{p4 <Indian> ~Prime Minister~ *Narendra Modi*} was born in {t 1950 1950}.`, { claims }, {});
  expect(new Set(any.day.plausible.map((day) => day.slice(0, 4))).size).toBeGreaterThan(1);
});

describe("an undated article whose day stays open", () => {
  test("nothing tells", () => {
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Olaf Scholz*} {t P0D,day-1 yesterday}.",
      { claims: [{ meeting: [0, 1], when: 0, status: "held" }] },
      { day: "open 0", claims: { 0: "null" } },
    );
  });

  test("announced on Thursday, written that day or on the next", () => {
    check(
      `{p1 <French> ~President~ *Emmanuel Macron*} will meet {p2 *Justin Trudeau*} at {g3 the *G20* summit} in {l4 *Hamburg*} {t XXXX-WXX-6,week+0 this Saturday}, the {b5 *Elysee*} said {t XXXX-WXX-4 on Thursday}.`,
      { claims: [{ meeting: [0, 1], at: 2, when: 0, by: 4, announced: 1 }] },
      { day: "open 2", claims: { 0: "2017-07-08 inferred" } },
    );
  });

  test("tomorrow at a two-day gathering fits two days", () => {
    check(
      "{p1 *Emmanuel Macron*} will meet {p2 *Joe Biden*} {t P0D,day+1 tomorrow} at {g3 the *NATO* summit} in {l4 *Vilnius*}.",
      { claims: [{ meeting: [0, 1], at: 2, when: 0 }] },
      { day: "open 2", who: { 2: "NATO summit 2023" }, claims: { 0: "null" } },
    );
  });

  test("a series in one city several times", () => {
    check(
      "{p1 *Xi Jinping*} will be at {g2 the *SCO* summit} in {l3 *Bishkek*} {t P0D,day+1 tomorrow}.",
      { claims: [{ visit: [0, 2], at: 1, when: 0 }] },
      { day: "open 4", who: { 1: "?" } },
    );
  });

  test("the year is inferred from weekday and office where the day stays open", () => {
    check(
      "{p1 <British> ~Prime Minister~ *Theresa May*} will meet {p2 *Donald Trump*} on {t XXXX-07-13,weekday=5 Friday, July 13}. {p3 The <French> ~president~} will not.",
      { claims: [{ meeting: [0, 1], when: 0 }] },
      { day: "open", claims: { 0: "2018-07-13 inferred" }, who: { 2: "Emmanuel Macron" } },
    );
  });

  test("a date on another weekday than in any year of the office", () => {
    check(
      "{p1 <British> ~Prime Minister~ *Liz Truss*} met {p2 *Emmanuel Macron*} on {t XXXX-10-06,weekday=1 Monday, October 6}.",
      { claims: [{ meeting: [0, 1], when: 0, status: "held" }] },
      { day: "open 0", claims: { 0: "open XXXX-10-06" } },
    );
  });

  test("a gathering without anything of the calendar", () => {
    check(
      "{p1 <French> ~President~ *Emmanuel Macron*} will meet {p2 *Joe Biden*} at {g3 the *NATO* summit} in {l4 *Vilnius*}.",
      { claims: [{ meeting: [0, 1], at: 2 }] },
      { day: "open 0", who: { 2: "NATO summit 2023" }, claims: { 0: "2023-07-11..2023-07-12 inferred" } },
    );
  });

  test("the days of the meeting are inferred where the article's stays open", () => {
    check(
      "{p1 *Emmanuel Macron*} will meet {p2 *Joe Biden*} {t XXXX-WXX-3,week+0 this Wednesday} at {g3 the *NATO* summit} in {l4 *Vilnius*}.",
      { claims: [{ meeting: [0, 1], at: 2, when: 0 }] },
      { day: "open 7", claims: { 0: "2023-07-12 inferred" } },
    );
  });

  test("titles, bullets and background are no reasons", () => {
    const told =
      "{p1 *Narendra Modi*} meets {p2 *Xi Jinping*} {t P0D,day+1 tomorrow} at {g3 the 16th *BRICS* summit} on {t XXXX-10-23 October 23}.";
    check(
      `# ${told}`,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0 },
          { meeting: [0, 1], when: 1 },
        ],
      },
      { day: "open 0" },
    );
    check(
      `- ${told}`,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0 },
          { meeting: [0, 1], when: 1 },
        ],
      },
      { day: "open 0" },
    );
    check(
      told,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0, background: true },
          { meeting: [0, 1], when: 1, background: true },
        ],
      },
      { day: "open 0" },
    );
  });

  test("two meetings that the article tells apart are not compared", () => {
    check(
      `{p1 *Narendra Modi*} will meet {p2 *Xi Jinping*} {t P0D,day+1 tomorrow}.
       {p1 *Modi*} and {p2 *Xi*} meet again on {t XXXX-10-23 October 23} on the sidelines of {g3 the 16th *BRICS* summit}.`,
      {
        claims: [
          { meeting: [0, 1], when: 0, apart: "twice" },
          { meeting: [2, 3], when: 1, sidelines: 4, apart: "twice" },
        ],
      },
      { day: "open" },
    );
  });

  test("a statement that is true on no day is no reason", () => {
    const { day } = check(
      `{p1 <French> ~President~ *Emmanuel Macron*} will meet {p2 *Joe Biden*} {t P0D,day+1 tomorrow} at {g3 the *NATO* summit} in {l4 *Vilnius*}.
       {s5 *Brazil*} is a member of {b6 *NATO*}.`,
      {
        claims: [
          { meeting: [0, 1], at: 2, when: 0 },
          { member: [4, "member", 5], status: "held" },
        ],
      },
      { day: "open 2" },
    );
    expect(day.reasons.filter((reason) => reason.text.includes("Brazil"))).toEqual([]);
  });
});

describe("reasons", () => {
  test("name their words, their fact, and whether they are a habit only", () => {
    const { day } = check(
      `{p1 *Xi Jinping*} will meet {p2 *Vladimir Putin*} {t XXXX-WXX-3,week+0 this Wednesday} on the eve of {g3 the *SCO* summit} in {l4 *Astana*}, {b5 the *Kremlin*} said {t XXXX-WXX-2 on Tuesday}.
       {s6 *Kazakhstan*} chairs {b7 the *SCO*}. {s8 *Iran*} is a member of {b7 the *SCO*}.`,
      {
        claims: [
          { meeting: [0, 1], eve: 2, when: 0, by: 4, announced: 1 },
          { member: [5, "chair", 6], status: "held" },
          { member: [7, "member", 8], status: "held" },
        ],
      },
      {},
    );
    const best = day.reasons.filter((reason) => reason.day === "2024-07-02");
    expect(best.map((reason) => `${reason.counts} ${reason.firm}`)).toEqual(["for true", "for false", "for true", "for true"]);
    expect(best[0].words.text).toContain("this Wednesday");
    expect(best[2].fact?.says).toContain("Kazakhstan holds the chair of SCO");
    const others = day.reasons.filter((reason) => reason.day !== "2024-07-02" && reason.counts === "against");
    expect(others.some((reason) => !reason.firm && reason.text.includes("announcement"))).toBe(true);
  });
});
