import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../src/world/open.ts";
import type { AsOf, EntityId } from "../../src/world/world.ts";

const world = openWorld(join(import.meta.dirname, "../../data/world"));
const on = (day: string): AsOf => day as AsOf;

/** Who holds the office that `title` means in a state or body on a day, names joined by ", ". */
function holds(title: string, of: string, day: string, names: string): void {
  test(`${title} of ${of} on ${day}: ${names || "nobody"}`, () => {
    const found = world.holders(title, of as EntityId, on(day));
    expect(found.map((tenure) => tenure.name).join(", ")).toBe(names);
  });
}

describe("offices at a date", () => {
  holds("president", "state:TR", "2010-05-01", "Abdullah Gul");
  holds("president", "state:TR", "2016-05-01", "Recep Tayyip Erdogan");
  holds("prime minister", "state:TR", "2010-05-01", "Recep Tayyip Erdogan");
  holds("president", "state:FR", "2005-01-01", "Jacques Chirac");
  holds("presidents", "state:FR", "2015-01-01", "Francois Hollande");
  holds("President", "state:CH", "2010-04-12", "Doris Leuthard");
  holds("chancellor", "state:DE", "2003-02-01", "Gerhard Schroeder");
  holds("premier", "state:CN", "2024-01-01", "Li Qiang");
  holds("taoiseach", "state:IE", "2021-01-01", "Micheal Martin");
  holds("king", "state:JO", "2005-01-01", "Abdullah II");
  holds("queen", "state:GB", "2005-01-01", "Elizabeth II");
  holds("emir", "state:QA", "2020-01-01", "Tamim bin Hamad Al Thani");
  holds("sultan", "state:OM", "2005-01-01", "Qaboos bin Said");
  holds("pope", "state:VA", "2010-01-01", "Benedict XVI");
  holds("crown prince", "state:SA", "2019-01-01", "Mohammed bin Salman");
  holds("foreign secretary", "state:GB", "2008-01-01", "David Miliband");
  holds("secretary of state", "state:US", "2006-01-01", "Condoleezza Rice");
  holds("defense secretary", "state:US", "2012-01-01", "Leon Panetta");
  holds("external affairs minister", "state:IN", "2016-01-01", "Sushma Swaraj");
  holds("vice president", "state:US", "2005-01-01", "Dick Cheney");
  holds("secretary-general", "body:UN", "2009-01-01", "Ban Ki-moon");
  holds("secretary general", "body:NATO", "2010-01-01", "Anders Fogh Rasmussen");
  holds("president", "body:EU/Commission", "2016-01-01", "Jean-Claude Juncker");
  holds("foreign policy chief", "body:EU", "2016-01-01", "Federica Mogherini");
  holds("chief", "body:IAEA", "2015-01-01", "Yukiya Amano");
});

describe("a president who is not the head of state, or not called so", () => {
  holds("president", "state:IR", "2010-01-01", "Mahmoud Ahmadinejad");
  holds("supreme leader", "state:IR", "2010-01-01", "Ali Khamenei");
  holds("president", "state:ES", "2010-01-01", "Jose Luis Rodriguez Zapatero");
  holds("president", "state:GB", "2010-01-01", "");
  holds("king", "state:FR", "2010-01-01", "");
  holds("prime minister", "state:US", "2010-01-01", "");
  holds("chancellor", "state:FR", "2010-01-01", "");
});

describe("whoever leads, and nobody else", () => {
  holds("leader", "state:DE", "2010-01-01", "Angela Merkel");
  holds("leader", "state:FR", "2010-01-01", "Nicolas Sarkozy");
  holds("leader", "state:US", "2010-01-01", "Barack Obama");
  holds("leader", "state:CN", "2018-01-01", "Xi Jinping");
  holds("leader", "state:VN", "2015-01-01", "Nguyen Phu Trong");
  holds("leader", "state:TR", "2014-08-27", "Recep Tayyip Erdogan");
  holds("leader", "state:GE", "2016-01-01", "Giorgi Kvirikashvili");
  holds("leader", "state:MM", "2018-01-01", "Aung San Suu Kyi");
  holds("leader", "state:RS", "2016-01-01", "Aleksandar Vucic");
  holds("leader", "body:NATO", "2010-01-01", "Anders Fogh Rasmussen");
});

describe("who leads is left open where news means either", () => {
  holds("leader", "state:IR", "2010-01-01", "Mahmoud Ahmadinejad, Ali Khamenei");
});

describe("words that ask for nobody who holds an office", () => {
  holds("former president", "state:US", "2010-01-01", "");
  holds("president-elect", "state:US", "2010-01-01", "");
  holds("minister", "state:TR", "2010-01-01", "");
  holds("", "state:TR", "2010-01-01", "");
  holds("president", "state:ZZ", "2010-01-01", "");
});

test("on the day of a change both are answers, the newer first", () => {
  const found = world.holders("president", "state:US" as EntityId, on("2009-01-20"));
  expect(found.map((tenure) => tenure.name)).toEqual(["Barack Obama", "George W. Bush"]);
});

test("ever gives all holders, the latest first", () => {
  const names = world.holders("chancellor", "state:DE" as EntityId, "ever").map((tenure) => tenure.name);
  expect(names).toEqual([
    "Friedrich Merz",
    "Olaf Scholz",
    "Angela Merkel",
    "Gerhard Schroeder",
    "Helmut Kohl",
    "Helmut Schmidt",
    "Willy Brandt",
  ]);
});

test("past the last day of the source the last known holder is an answer, and says so", () => {
  const [then] = world.holders("prime minister", "state:IN" as EntityId, on("2020-01-01"));
  const [later] = world.holders("prime minister", "state:IN" as EntityId, on("2040-01-01"));
  expect([then.name, then.lastKnown]).toEqual(["Narendra Modi", false]);
  expect([later.name, later.lastKnown]).toEqual(["Narendra Modi", true]);
});

test("foreign ministers whose source stops in 2022 are only last known after it", () => {
  const open = world.holders("foreign minister", "state:UY" as EntityId, on("2024-06-01"));
  expect(open.every((tenure) => tenure.lastKnown || tenure.fact.unverified)).toBe(true);
});

test("a person's first tenure says for whom they act", () => {
  const guterres = world.named("Antonio Guterres", on("2020-01-01"))[0];
  expect(world.actsFor(guterres.entity, on("2020-01-01"))).toBe("body:UN");
  expect(world.actsFor(guterres.entity, on("2000-01-01"))).toBe("state:PT");
  const elizabeth = world.named("Elizabeth II", on("2010-01-01"))[0];
  expect(world.actsFor(elizabeth.entity, on("2010-01-01"))).toBe("state:GB");
});

test("every fact of an answer is found again by its row", () => {
  const [tenure] = world.holders("president", "state:TR" as EntityId, on("2016-05-01"));
  expect(world.fact(tenure.fact.row)?.says).toBe(tenure.fact.says);
  expect(tenure.fact.says).toBe("Recep Tayyip Erdogan is President of Turkey since 2014-08-28");
});
