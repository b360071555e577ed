import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gazetteerOf } from "../../src/world/gazetteer.ts";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));
const gazetteer = gazetteerOf(world);
const on = (day: string): AsOf => day as AsOf;

/** The likeliest thing that the words name on a day, as "name (via)". */
function names(words: string, day: string, expected: string): void {
  test(`"${words}" on ${day}: ${expected}`, () => {
    const [best] = world.named(words, on(day));
    expect(best === undefined ? "nothing" : `${best.name} (${best.via})`).toBe(expected);
  });
}

describe("names", () => {
  names("Türkiye", "2024-01-01", "Turkey (alias)");
  names("the Netherlands", "2024-01-01", "Netherlands (name)");
  names("U.S.", "2024-01-01", "United States (alias)");
  names("Kazakhs", "2024-01-01", "Kazakhstan (demonym)");
  names("the UN General Assembly", "2024-01-01", "UN General Assembly (name)");
  names("Association of Southeast Asian Nations", "2024-01-01", "ASEAN (name)");
  names("Congolese", "2024-01-01", "Democratic Republic of the Congo (demonym)");
  names("Yugoslavia", "2002-01-01", "Serbia and Montenegro (alias)");
  names("Pope Francis", "2014-01-01", "Francis (alias)");
  names("EU summit", "2024-01-01", "European Council summit (name)");
  names("Downing Street", "2024-01-01", "United Kingdom (metonym)");
  names("Dolmabahce Palace", "2024-01-01", "Istanbul (alias)");
  names("Great Hall of the People", "2024-01-01", "Beijing (alias)");
  names("NATO summit", "2024-01-01", "NATO summit (name)");
  names("Erdoğan", "2024-01-01", "Recep Tayyip Erdogan (family)");
  names("Zelenskiy", "2022-03-01", "Volodymyr Zelenskyy (family)");
  names("Anthony Blinken", "2022-03-01", "Antony Blinken (alias)");
  names("Gadhafi", "2009-03-01", "Muammar Gaddafi (family)");
  names("al-Sisi", "2019-03-01", "Abdel Fattah el-Sisi (family)");
  names("von der Leyen", "2022-03-01", "Ursula von der Leyen (family)");
  names("Lopez Obrador", "2022-03-01", "Andres Manuel Lopez Obrador (family)");
  names("Xyzzy", "2022-03-01", "nothing");
  names("", "2022-03-01", "nothing");
});

describe("names without some of their parts", () => {
  names("Jose Mujica", "2012-06-01", "Jose Mujica Cordano (alias)");
  names("John Atta Mills", "2012-06-01", "John Evans Atta Mills (alias)");
  names("Mills John", "2012-06-01", "nothing");
  names("Peter Mills", "2012-06-01", "nothing");
});

describe("names with more parts, in another order, or with honours", () => {
  names("Antony J. Blinken", "2022-03-01", "Antony Blinken (alias)");
  names("Vladimir V. Putin", "2022-03-01", "Vladimir Putin (alias)");
  names("George Walker Bush", "2005-03-01", "George W. Bush (alias)");
  names("Hussein Mohamed Roble", "2021-03-01", "Mohamed Hussein Roble (alias)");
  names("Motegi Toshimitsu", "2020-03-01", "Toshimitsu Motegi (alias)");
  names("Honourable Chrystia Freeland", "2018-03-01", "Chrystia Freeland (alias)");
  names("Sheikh Tamim bin Hamad bin Khalifa Al Thani", "2015-03-01", "Tamim bin Hamad Al Thani (alias)");
  names("Blair Tony", "2005-03-01", "nothing");
  names("Kerry Ann Miller", "2014-03-01", "nothing");
});

describe("other spellings", () => {
  names("Netanjahu", "2015-03-03", "Benjamin Netanyahu (spelling)");
  names("Zelenskij", "2022-03-01", "Volodymyr Zelenskyy (spelling)");
  names("Volodymyr Zelenskij", "2022-03-01", "Volodymyr Zelenskyy (spelling)");
  names("Zelensky", "2022-03-01", "Volodymyr Zelenskyy (family)");
  names("Tokaev", "2022-03-01", "Kassym-Jomart Tokayev (family)");
  names("Porochenko", "2016-03-01", "Petro Poroshenko (spelling)");
  names("Kiev", "2024-03-01", "Kyiv (alias)");
  names("Kyiv", "2024-03-01", "Kyiv (name)");
  names("Zelenskij", "2005-03-01", "nothing");
  names("Putyn's", "2005-03-01", "nothing");
  names("\u0420utin", "2005-03-01", "nothing");
  test("a name that somebody bears is never taken for another's", () => {
    for (const one of world.named("Chang", on("2012-01-01"))) expect(one.via, one.name).not.toBe("spelling");
  });
  test("names of any length and letters are answered at once", () => {
    for (const pump of ["a", "ie", "Zelenskyy ", "al-", "é", "\u0301", ".", "'", "ß", "😀", "the "]) {
      const start = performance.now();
      world.named(pump.repeat(50_000), on("2020-01-01"));
      gazetteer.kinds(pump.repeat(50_000));
      expect(performance.now() - start, pump).toBeLessThan(500);
    }
  });
});

describe("ambiguity is an answer, those in high office on that day first", () => {
  names("Bush", "2004-01-01", "George W. Bush (family)");
  names("Trudeau", "2018-01-01", "Justin Trudeau (family)");
  names("Kim", "2019-01-01", "Kim Jong Un (family)");
  names("Guterres", "2018-06-01", "Antonio Guterres (family)");
  names("Cavusoglu", "2018-06-01", "Mevlut Cavusoglu (family)");
  test("a family name gives only those who held an office by that day", () => {
    expect(world.named("Macron", on("2005-01-01")).map((named) => named.entity)).toEqual([]);
    expect(world.named("Macron", on("2018-01-01")).map((named) => named.name)).toEqual(["Emmanuel Macron"]);
  });
  test("a capital is a place, then its state's government", () => {
    const found = world.named("Ankara", on("2018-01-01"));
    expect(found.slice(0, 2).map((named) => [named.kind, named.via, named.of])).toEqual([
      ["place", "name", "state:TR"],
      ["state", "metonym", "state:TR"],
    ]);
  });
});

describe("places as they were called on a day", () => {
  const place = (words: string, day: string) => world.places(words, on(day)).map((found) => found.place);
  test("a renamed capital", () => {
    expect(place("Nur-Sultan", "2021-01-01")).toEqual(["place:1526273"]);
    expect(place("Astana", "2021-01-01")).toEqual([]);
    expect(place("Astana", "2018-01-01")).toEqual(["place:1526273"]);
    expect(place("Nur-Sultan", "ever")).toEqual(["place:1526273"]);
    expect(world.capital("state:KZ" as EntityId, on("2020-01-01"))?.name).toBe("Nur-Sultan");
    expect(world.capital("state:KZ" as EntityId, on("2023-01-01"))?.name).toBe("Astana");
  });
  test("a name that it does not bear on the day still names it, after all others", () => {
    expect(world.named("Nur-Sultan", on("2023-01-01")).map((named) => named.entity)).toEqual(["place:1526273"]);
  });
  test("large before small", () => {
    const found = world.places("London", on("2020-01-01"));
    expect(found[0].country).toBe("state:GB");
    expect(found.length).toBeGreaterThan(1);
  });
  test("venues that are no cities", () => {
    expect(world.places("Camp David", on("2012-05-18"))[0].country).toBe("state:US");
  });
});

describe("the gazetteer", () => {
  test("kinds of names", () => {
    expect(gazetteer.kinds("turkey")).toContain("state");
    expect(gazetteer.kinds("turkish")).toEqual(["demonym"]);
    expect(gazetteer.kinds("recep tayyip erdogan")).toEqual(["person"]);
    expect(gazetteer.kinds("erdogan")).toContain("family");
    expect(gazetteer.kinds("recep")).toContain("given");
    expect(gazetteer.kinds("united nations")).toContain("body");
    expect(gazetteer.kinds("kremlin")).toContain("metonym");
    expect(gazetteer.kinds("g20 summit")).toContain("gathering");
    expect(gazetteer.kinds("xyzzy")).toEqual([]);
    expect(gazetteer.kinds("")).toEqual([]);
  });
  test.each(["nice", "reading", "bath", "most", "march", "of", "same", "man", "will", "mobile", "may"])("%s alone is no name", (word) => {
    expect(gazetteer.kinds(word)).toEqual([]);
  });
  test("beginnings of names of several words", () => {
    expect(gazetteer.begins("united")).toBe(true);
    expect(gazetteer.begins("shanghai")).toBe(true);
    expect(gazetteer.begins("xyzzy")).toBe(false);
    expect(gazetteer.longest).toBeGreaterThanOrEqual(8);
  });
  test("it has every name that the world lists, with its kind", () => {
    let count = 0;
    for (const [folded, kind] of world.names()) {
      count++;
      if (!gazetteer.kinds(folded).includes(kind)) throw new Error(`${folded} is not ${kind} in the gazetteer`);
      const space = folded.indexOf(" ");
      if (space > 0 && !gazetteer.begins(folded.slice(0, space))) throw new Error(`no name begins with ${folded}`);
    }
    expect(count).toBeGreaterThan(30_000);
  });
});
