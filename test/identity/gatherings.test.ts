import { describe, expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";
import { check } from "./build.ts";

describe("a gathering's year", () => {
  const told = (text: string, name: string) =>
    test(text, () => {
      const article = makeArticle({ given: "test", text, published: parseDay("2023-10-14") });
      const { entries } = rapporteur.keep([{ article, reading: rapporteur.read(article) }]);
      const names = entries.flatMap(({ happening }) => (happening.kind === "gathering" ? [happening.gathering.value?.name] : []));
      expect(names).toEqual([name]);
    });

  told("Brazil will host the G20 summit in 2024.", "G20 summit 2024");
  told("In 2019, Japan hosted the G20 summit.", "G20 summit 2019");
  told("Brazil will host the G20 summit in November 2024.", "G20 summit 2024");
  told("India hosted the G20 summit last month.", "G20 summit 2023");
  told("Chad will host the G20 summit in 2098.", "G20 summit");

  test("is told beside it, by its claims, and is part of the evidence", () => {
    check(
      "{s1 *Japan*} hosted {g2 the *G20* summit} in {t 2019 2019}.",
      { published: "2023-10-14", claims: [{ gathering: 1, when: 0, status: "held" }] },
      { who: { 1: "G20 summit 2019" } },
    );
  });

  test("is left to the day of publication where claims tell several of one chain", () => {
    check(
      "{g1 the *G20* summit} was in {t 2019 2019}, and {g1 the *G20* summit} in {t 2017 2017}.",
      {
        published: "2023-10-14",
        claims: [
          { gathering: 0, when: 0, status: "held" },
          { gathering: 1, when: 1, status: "held" },
        ],
      },
      { who: { 0: "G20 summit 2023" } },
    );
  });
});

describe("a gathering's day without a year", () => {
  const days = (text: string, earliest: string, latest: string) =>
    test(text, () => {
      const article = makeArticle({ given: "test", text, published: parseDay("2026-03-04") });
      const { claims } = rapporteur.identify(rapporteur.read(article));
      const told = claims.filter(({ happening }) => happening.kind === "gathering").map(({ when }) => [when?.earliest, when?.latest]);
      expect(told).toEqual([[earliest, latest]]);
    });

  days("Chile hosted the donors' conference in June.", "2025-06-01", "2025-06-30");
  days("Chile will host a donors' conference on October 24.", "2026-10-24", "2026-10-24");
});

test("an extraordinary summit far from those of its series is none of them", () => {
  const article = makeArticle({
    given: "test",
    text: "Oman attended the extraordinary Arab League summit.",
    published: parseDay("2022-08-04"),
  });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  expect(claims.flatMap(({ happening }) => (happening.kind === "gathering" ? [happening.gathering.entity] : []))).toEqual([null]);
});

test("ministers of a body who meet are at none of its leaders' summits", () => {
  const text =
    "The foreign ministers of Chile and Peru will attend the G20 Foreign Ministers' Conference in New Delhi. They will speak at the conference.";
  const article = makeArticle({ given: "test", text, published: parseDay("2023-03-02") });
  const { claims } = rapporteur.identify(rapporteur.read(article));
  const known = claims.flatMap(({ happening }) =>
    happening.kind === "gathering" ? [happening.gathering.entity?.startsWith("gathering:")] : [],
  );
  expect(known.length).toBeGreaterThan(0);
  expect(known).not.toContain(true);
});
