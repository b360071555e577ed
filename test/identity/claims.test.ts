import { describe, expect, test } from "vitest";
import { check, momentShown } from "./build.ts";

describe("when a happening is", () => {
  test("by its gathering, where the text gives no day", () => {
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Joe Biden*} at {g3 the *NATO* summit} in {l4 *Vilnius*}, and {p1 *Macron*} met {p5 *Olaf Scholz*} on its eve.",
      {
        published: "2023-07-13",
        claims: [
          { meeting: [0, 1], at: 2, status: "held" },
          { meeting: [4, 5], eve: 2, status: "held" },
          { gathering: 2, status: "held" },
        ],
      },
      {
        claims: {
          0: "2023-07-11..2023-07-12 inferred",
          1: "2023-07-09..2023-07-11 inferred",
          2: "2023-07-11..2023-07-12 inferred throughout",
        },
      },
    );
  });

  test("a weekday that its status would put elsewhere is the gathering's", () => {
    check(
      "{s1 *Finland*} will be represented at {g2 the *NATO* summit} in {l3 *Vilnius*} on {t XXXX-WXX-2 Tuesday}.",
      { published: "2023-07-08", claims: [{ gathering: 1, when: 0, status: "held" }] },
      { claims: { 0: "2023-07-11 reckoned" } },
    );
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Joe Biden*} at {g3 the *NATO* summit} in {l4 *Vilnius*} on {t XXXX-WXX-3 Wednesday}.",
      { published: "2023-07-10", claims: [{ meeting: [0, 1], at: 2, when: 0, status: "held" }] },
      { claims: { 0: "2023-07-12 inferred" } },
    );
  });

  test("what was held was not on a day that is yet to come", () => {
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Joe Biden*} and was due to leave {t 2023-07-11 tomorrow}.",
      { published: "2023-07-10", claims: [{ meeting: [0, 1], when: 0, status: "held" }] },
      { claims: { 0: "null" } },
    );
  });

  test("the eve of a gathering, as its own expression", () => {
    check(
      "{g1 the *NATO* summit} in {l2 *Vilnius*}: {p3 *Emmanuel Macron*} met {p4 *Joe Biden*} on {t P0D,day-1,anchor=0 its eve}, and left {t P0D,day+2,anchor=0 two days after it}.",
      {
        published: "2023-07-13",
        claims: [
          { meeting: [2, 3], when: 0, status: "held" },
          { meeting: [2, 3], when: 1, status: "held" },
        ],
      },
      { claims: { 0: "2023-07-09..2023-07-11 inferred", 1: "2023-07-14 inferred" } },
    );
  });

  test("counted from another expression", () => {
    check(
      "{p1 *Emmanuel Macron*} spoke on {t XXXX-07-03 July 3} and met {p2 *Joe Biden*} {t P0D,day+2,base=0 two days later}.",
      { published: "2023-07-13", claims: [{ meeting: [0, 1], when: 1, status: "held" }] },
      { claims: { 0: "2023-07-05 reckoned" } },
    );
  });

  test("nothing where nothing is said", () => {
    check(
      "{p1 *Emmanuel Macron*} met {p2 *Joe Biden*}.",
      { published: "2023-07-13", claims: [{ meeting: [0, 1], status: "held" }] },
      { claims: { 0: "null" } },
    );
  });
});

describe("evidence", () => {
  test("of each identified value stands beside the claim's own", () => {
    const { claims } = check(
      "{p1 *Emmanuel Macron*} will meet {p2 the <Turkish> ~president~} in {l3 *Vienna*} on {t XXXX-WXX-5 Friday}, {b4 the *Kremlin*} said {t XXXX-WXX-2 on Tuesday}.",
      { published: "2023-05-10", claims: [{ meeting: [0, 1], place: 2, when: 0, by: 3, announced: 1 }] },
      { claims: { 0: "2023-05-12 reckoned" } },
    );
    const [{ evidence, attribution }] = claims;
    expect(Object.entries(evidence).map(([path, { by }]) => `${path} ${by}`)).toEqual(
      expect.arrayContaining([
        "parties.0.entity name",
        "parties.1.entity office",
        "place.entity place",
        "when reckoned",
        "when.expression time",
        "attribution.0.source.entity metonym",
        "attribution.0.when reckoned",
      ]),
    );
    expect(momentShown(attribution[0].when)).toBe("2023-05-09 reckoned");
    expect(evidence["parties.1.entity"].from.some((from) => from.startsWith("world:tenures.tsv:"))).toBe(true);
    expect(evidence["parties.1.entity"].from).toContain("day");
  });
});
