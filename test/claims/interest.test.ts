import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { parseDay } from "../../src/text/day.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** The status and parties or visitor of each meeting and visit of a text. */
function told(text: string): string[] {
  const { claims } = rapporteur.read(makeArticle({ given: "test", text, published: parseDay("2015-03-06") }));
  return claims.flatMap(({ happening, status }) => {
    if (happening.kind === "visit") return [`visit ${status}: ${happening.visitor.text}`];
    return happening.kind === "meeting" ? [`${status}: ${happening.parties.map((party) => party.text).join(" + ")}`] : [];
  });
}

test("interest in a meeting is none yet", () => {
  expect(told("President Lena Marku expressed interest in meeting President Jorge Pinta.")).toEqual([
    "possible: President Lena Marku + President Jorge Pinta",
  ]);
  expect(told("President Lena Marku is interested in meeting President Jorge Pinta.")).toEqual([
    "possible: President Lena Marku + President Jorge Pinta",
  ]);
  expect(told("President Lena Marku saw no point in meeting President Jorge Pinta.")).toEqual([
    "denied: President Lena Marku + President Jorge Pinta",
  ]);
  expect(told("President Lena Marku succeeded in meeting President Jorge Pinta.")).toEqual([
    "held: President Lena Marku + President Jorge Pinta",
  ]);
});

test("who is sent to talks holds them, and not who sends", () =>
  expect(told("President Lena Marku dispatched Foreign Minister Jorge Pinta to Tehran for talks with Iranian officials.")).toEqual([
    "visit held: Foreign Minister Jorge Pinta",
    "planned: Foreign Minister Jorge Pinta + Iranian officials",
  ]));

test("who invites does not go", () =>
  expect(told("President Lena Marku accepted President Jorge Pinta's invitation to visit Chile.")).toEqual([
    "visit planned: President Lena Marku",
  ]));

test("powers are somebody", () =>
  expect(told("Talks between Iran and six world powers resumed in Geneva on Sunday.")).toEqual(["under way: Iran + six world powers"]));

test("a spokesperson tells of the meetings of others", () => {
  expect(told("A meeting with President Jorge Pinta has not been planned, ministry spokesman Kwame Adu said.")).toEqual([]);
  expect(told("The meeting with President Jorge Pinta was constructive, said ministry spokeswoman Lena Marku.")).toEqual([]);
});
