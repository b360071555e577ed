import { describe, expect, test } from "vitest";
import { check } from "./build.ts";

describe("people by name", () => {
  test("a full name, whatever the title says", () => {
    check(
      "{p1 <French> ~President~ *Emmanuel Macron*} received {p2 <German> ~finance minister~ *Annalena Baerbock*}.",
      { published: "2023-05-10" },
      { who: { 0: "Emmanuel Macron", 1: "Annalena Baerbock" }, of: { 0: "state:FR", 1: "state:DE" }, why: { 0: "name", 1: "name" } },
    );
  });

  test("a surname after the full name, and a pronoun", () => {
    check(
      "{p1 *Emmanuel Macron*} arrived.\n{p1 *Macron*} said that {n1>1 he} was glad.",
      { published: "2023-05-10" },
      { who: { 1: "Emmanuel Macron", 2: "Emmanuel Macron" }, why: { 1: "coreference", 2: "coreference" } },
    );
  });

  test("a surname that no chain holds together leans on the full name elsewhere", () => {
    check("{p1 *Sergey Lavrov*} arrived.\n{p2 *Lavrov*} spoke.", { published: "2019-05-10" }, { who: { 1: "Sergey Lavrov" } });
  });

  test("a surname alone: only the holder of a high office", () => {
    check(
      "{p1 *Macron*} spoke, and {p2 *Dupont*} answered.",
      { published: "2023-05-10" },
      { who: { 0: "Emmanuel Macron", 1: "local Dupont" } },
    );
  });

  test("a surname with title and state", () => {
    check(
      "{p1 <Chinese> ~Foreign Minister~ *Wang*} met {p2 <Pakistani> ~Prime Minister~ *Sharif*}.",
      { published: "2023-09-10" },
      { who: { 0: "Wang Yi" } },
    );
  });

  test("one letter off, where the office or state agrees", () => {
    check(
      "{p1 <German> ~Chancellor~ *Olaf Scholtz*} met {p2 <Dutch> ~painter~ *Olaf Scholtz*}.",
      { published: "2022-06-10" },
      { who: { 0: "Olaf Scholz", 1: "local Olaf Scholtz" }, reason: { 0: "spelling" } },
    );
  });

  test("a surname that several in high office bear stays open, unless office, state or a full name tells", () => {
    const ask = (text: string, expected: string) => check(text, { published: "2022-06-10" }, { who: { 0: expected } });
    ask("{p1 *Al Sabah*} spoke.", "? Al Sabah: ");
    ask("{p1 <Kuwaiti> ~Prime Minister~ *Al Sabah*} spoke.", "Sabah al-Khalid al-Sabah");
    ask("{p1 *Al Thani*} spoke of it.", "? Al Thani: ");
    ask("{p1 <Qatari> ~Foreign Minister~ *Al Thani*} spoke.", "Mohammed bin Abdulrahman Al Thani");
    ask("{p1 *Al Thani*} spoke.\n{p2 *Tamim bin Hamad Al Thani*} came.", "Tamim bin Hamad Al Thani");
  });

  test("another spelling of a surname, where office or state agrees; alone it is nobody's", () => {
    check(
      "{p1 <Ukrainian> ~President~ *Zelenskij*} met {p2 <French> ~President~ *Zelenskij*}.",
      { published: "2022-06-10" },
      { who: { 0: "Volodymyr Zelenskyy", 1: "local Zelenskij" } },
    );
    check("{p1 *Zelenskij*} spoke.", { published: "2022-06-10" }, { who: { 0: "local Zelenskij" } });
    check("{p1 *Volodymyr Zelenskij*} spoke.", { published: "2022-06-10" }, { who: { 0: "Volodymyr Zelenskyy" } });
  });

  test("a letter of another script is no slip", () => {
    check("{p1 <German> ~Chancellor~ *Olaf Scho\u04cfz*}", { published: "2022-06-10" }, { who: { 0: "local" } });
  });

  test("somebody whom the world does not know", () => {
    check(
      "{p1 <Turkish> ~adviser~ *Ferit Kocaoglan*} spoke.\n{p1 *Kocaoglan*} left.",
      { published: "2022-06-10" },
      { who: { 0: "local Ferit Kocaoglan", 1: "local Ferit Kocaoglan" }, of: { 0: "state:TR" } },
    );
  });
});

describe("people by office", () => {
  test("the holder on the day", () => {
    check(
      "{p1 The <Turkish> ~president~} spoke.",
      { published: "2010-05-01" },
      { who: { 0: "Abdullah Gul" }, why: { 0: "office" }, of: { 0: "state:TR" } },
    );
    check("{p1 The <Turkish> ~president~} spoke.", { published: "2018-05-01" }, { who: { 0: "Recep Tayyip Erdogan" } });
  });

  test("an unknown holder has the office for a name", () => {
    check(
      "{p1 the <Danish> ~fisheries minister~} came.",
      { published: "2018-05-01" },
      { who: { 0: "? Fisheries Minister of Denmark: the world knows no holder" }, of: { 0: "state:DK" } },
    );
  });

  test("the office of an organ is not the body's", () => {
    check("{p1 the ~chairman~ of the <African Union>} came.", { published: "2010-01-31" }, { who: { 0: "? Chairman of African Union" } });
  });

  test("an office of nowhere stays open", () => {
    check("{p1 the ~president~} came.", { published: "2018-05-01" }, { who: { 0: "? president: the text does not say" } });
  });

  test("who held it when the happening was, or nobody", () => {
    const { claims } = check(
      "{p1 the <Turkish> ~president~} met {p2 *Angela Merkel*} in {t 2010-05-03 May 2010}, and {p1 the <Turkish> ~president~} will meet {p2 *Merkel*} {t P0D,day+1 tomorrow}.",
      {
        published: "2018-05-01",
        claims: [
          { meeting: [0, 1], when: 0, status: "held" },
          { meeting: [2, 3], when: 1 },
        ],
      },
      { who: { 0: "Recep Tayyip Erdogan" } },
    );
    const parties = claims.map(({ happening }) => (happening.kind === "meeting" ? happening.parties[0] : null));
    expect(parties.map((one) => one?.name)).toEqual(["President of Turkey", "Recep Tayyip Erdogan"]);
    expect(parties[0]?.entity).toBeNull();
  });

  test("a former, next or some president is not the holder", () => {
    check(
      "{p1 the next ~president~ of <Turkey>} came.",
      { published: "2018-05-01" },
      { who: { 0: "? President of Turkey: not the holder" } },
    );
    check("{p1 a <Turkish> ~president~} came.", { published: "2018-05-01" }, { who: { 0: "? President of Turkey: not the holder" } });
    check("{p1 the ~former president~ of <Turkey>} came.", { published: "2018-05-01" }, { who: { 0: "? Former President of Turkey" } });
  });

  test("his counterpart holds the same office elsewhere, if it is known whose", () => {
    check(
      "{p1 The <Turkish> ~counterpart~} was right.",
      { published: "2018-05-01" },
      { who: { 0: "? Counterpart in Turkey: whose counterpart is not known" } },
    );
    check(
      "{p1 *Sergey Lavrov*} said that {n1>0 his} {p2 <Turkish> ~counterpart~} was right.",
      { published: "2018-05-01" },
      { who: { 2: "Mevlut Cavusoglu" }, why: { 2: "office" } },
    );
  });

  test("an undated article leaves an office open, and names it", () => {
    check("{p1 The <Turkish> ~president~} spoke.", {}, { who: { 0: "? President of Turkey" } });
  });
});

describe("states, bodies, places", () => {
  test("a capital by its state, as it was on the day", () => {
    check(
      "in {l1 the <Zambian> capital}",
      { published: "2022-06-10" },
      { who: { 0: "Lusaka" }, of: { 0: "state:ZM" }, why: { 0: "place" } },
    );
    check("in {l1 the <Kazakh> capital}", { published: "2020-06-10" }, { who: { 0: "Nur-Sultan" } });
    check("in {l1 the <Atlantean> capital}", { published: "2020-06-10" }, { who: { 0: "local Atlantean capital" } });
  });

  test("names, nationalities, abbreviations, metonyms", () => {
    check(
      "{b1 the *Kremlin*}, {s2 *Türkiye*}, {s3 the *Turks*}, {b4 *SCO*}, {b5 the *Shanghai Cooperation Organization*}",
      { published: "2022-06-10" },
      { who: { 0: "Kremlin", 1: "Turkey", 2: "Turkey", 3: "SCO", 4: "SCO" }, why: { 0: "metonym" }, of: { 0: "state:RU" } },
    );
  });

  test("a nationality that several share is the one member of the United Nations among them", () => {
    check(
      "{p1 the <Dutch> ~prime minister~} met {p2 the <Korean> ~foreign minister~}.",
      { published: "2018-06-10" },
      { who: { 0: "Mark Rutte", 1: "?" } },
    );
  });

  test("a ministry of a state is a local body of it", () => {
    check(
      "{b1 the <Turkish> *Foreign Ministry*}",
      { published: "2022-06-10" },
      { who: { 0: "local Foreign Ministry of Turkey" }, of: { 0: "state:TR" } },
    );
  });

  test("a city by its size, its country in the text, or neither", () => {
    check("in {l1 *Vienna*}", { published: "2022-06-10" }, { who: { 0: "Vienna" }, of: { 0: "state:AT" }, why: { 0: "place" } });
    check("in {l1 *Vienna*}, {s2 *Austria*}", { published: "2022-06-10" }, { of: { 0: "state:AT" } });
    check("in {l1 *Alexandria*}, {s2 *Egypt*}", { published: "2022-06-10" }, { of: { 0: "state:EG" } });
  });

  test("a seat of government acts for its state and is in its capital; a city that acts is its state", () => {
    const { claims } = check(
      "{p1 *Emmanuel Macron*} visited {b2 the *White House*}. {b3 The *White House*} met {l4 *Moscow*}. {p1 *Macron*} met {p5 *Putin*} at {b6 *NATO*}.",
      {
        published: "2018-06-10",
        claims: [
          { visit: [0, 1], status: "held" },
          { meeting: [2, 3], status: "held" },
          { meeting: [4, 5], place: 6, status: "held" },
        ],
      },
      { who: { 2: "White House", 3: "Moscow" }, of: { 2: "state:US" } },
    );
    const [visit, meeting, third] = claims.map(({ happening }) => happening);
    expect(visit.kind === "visit" && [visit.place.name, visit.place.of]).toEqual(["Washington", "state:US"]);
    expect(meeting.kind === "meeting" && meeting.parties.map((party) => party.entity)).toEqual(["state:US", "state:RU"]);
    expect(third.kind === "meeting" && third.place).toBeNull();
  });

  test("a city under its name of the time", () => {
    check("in {l1 *Nur-Sultan*}", { published: "2020-06-10" }, { who: { 0: "Astana" }, of: { 0: "state:KZ" } });
  });
});

describe("gatherings", () => {
  test("by series and ordinal", () => {
    check(
      "{g1 the 18th *BRICS* summit} and {g2 the twelfth *BRICS* summit}",
      { published: "2015-06-10" },
      { who: { 1: "BRICS summit 2020" } },
    );
  });

  test("his own count is not the series'", () => {
    check("{p1 *Michel Temer*} came to {g2 his first *G20* summit}", { published: "2017-06-30" }, { who: { 1: "G20 summit 2017" } });
  });

  test("the nearest of the series", () => {
    check("at {g1 the *G20* summit}", { published: "2019-06-25" }, { who: { 0: "G20 summit 2019" } });
    check("at {g1 the *G20* summit}", { published: "2018-02-25" }, { who: { 0: "?" } });
  });

  test("by city and by year", () => {
    check("at {g1 the *G20* summit} in {l2 *Antalya*}", { published: "2016-02-25" }, { who: { 0: "G20 summit 2015" } });
    check("at {g1 the 2013 *G20* summit}", { published: "2022-02-25" }, { who: { 0: "G20 summit 2013" } });
  });

  test("the summit is the one named before", () => {
    check(
      "at {g1 the *NATO* summit} in {l2 *Vilnius*}. {g1 The summit} ended.",
      { published: "2023-07-13" },
      { who: { 2: "NATO summit 2023" }, why: { 2: "coreference" } },
    );
  });

  test("ministers' meetings are not the leaders' summit", () => {
    const who = (words: string, expected: string) =>
      check(`at {g1 the ${words} foreign ministers' meeting}`, { published: "2023-07-13" }, { who: { 0: expected } });
    who("*CSTO*", "local");
    who("*NATO*", "NATO foreign ministers' meeting 2023");
  });
});

describe("groups", () => {
  test("the two leaders are several and stay open", () => {
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Olaf Scholz*}. {m3>0,1 The two leaders} talked.",
      { published: "2023-05-10" },
      { who: { 2: "? Emmanuel Macron and Olaf Scholz: several together" } },
    );
  });
});
