import { expect, test } from "vitest";
import { makeArticle } from "../../src/article/make.ts";
import { rapporteur } from "../pipeline/articles.ts";

/** How many gatherings the mentions of a text are of. */
function gatheringsOf(text: string): number {
  const { mentions } = rapporteur.read(makeArticle({ given: "test", text }));
  return new Set(mentions.filter(({ kind }) => kind === "gathering").map(({ chain }) => chain)).size;
}

test("the next summit is not the one that is over", () => {
  expect(gatheringsOf("Chad will host the next ECOWAS summit in 2031. The summit was attended by Macky Sall.")).toBe(2);
  expect(gatheringsOf("Chad will host the next ECOWAS summit in 2031. Macky Sall chaired the 22nd ECOWAS summit in Lomé.")).toBe(2);
  expect(gatheringsOf("The next summit will be held in Chad. Togo's term ended at the summit in Lomé.")).toBe(2);
});

test("the next summit is the one that will be held", () => {
  expect(gatheringsOf("Chad will host the next ECOWAS summit in 2031. The summit will be attended by Macky Sall.")).toBe(1);
  expect(gatheringsOf("The ECOWAS summit ended in Lomé. The summit was attended by Macky Sall.")).toBe(1);
  expect(gatheringsOf("Chad will host the next ECOWAS summit. The ECOWAS summit will last two days.")).toBe(1);
});

test("two names joined by a dash are one summit's, which is in neither", () => {
  const named = (text: string) =>
    rapporteur
      .read(makeArticle({ given: "test", text }))
      .mentions.filter(({ kind }) => kind === "gathering")
      .map(({ name }) => name);
  expect(named("The Chad–Kenya summit opened.")).toEqual(["Chad–Kenya summit"]);
  expect(named("They attended the African Union–EU summit.")).toEqual(["African Union–EU summit"]);
});
