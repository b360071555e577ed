import { expect, test } from "vitest";
import { docOf } from "./mentionsof.ts";

/** The abbreviations of a text are these, as "short = long". */
function abbreviations(source: string, ...expected: readonly string[]): void {
  const { article, abbreviations: found } = docOf(source);
  const text = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
  expect(found.map(({ short, long }) => `${text(short)} = ${text(long)}`)).toEqual(expected);
}

test("initials of the long form", () => {
  abbreviations("The Arctic Fisheries Union (AFU) met.", "AFU = Arctic Fisheries Union");
  abbreviations("The Council for Trade and Transit in Asia (CTTA) met.", "CTTA = Council for Trade and Transit in Asia");
  abbreviations("He praised the Alpine Free Trade Area (AlFTA).", "AlFTA = Alpine Free Trade Area");
});
test("hyphened words, and letters that the text left out", () => {
  abbreviations("The Trust-Building Measures in Africa (CTMA) summit opens.");
  abbreviations("The Co-operation Treaty Unit (CTU) met.", "CTU = Co-operation Treaty Unit");
  abbreviations("The Confidence and Trust Measures in Africa (CTCMA) summit opens.");
  abbreviations("The Coast-Guarding Exercises in Africa (CECA) summit opens.", "CECA = Coast-Guarding Exercises in Africa");
});
test("the short form first", () => abbreviations("AFU (Arctic Fisheries Union) rules changed.", "AFU = Arctic Fisheries Union"));
test("credits, numbers and asides are none", () => {
  abbreviations("The minister spoke (Image: NORDPIX).");
  abbreviations("A ship sank off Lima (Reuters).");
  abbreviations("The old minister (OK) spoke in 2020 (AFP).");
  abbreviations("It rose by ten percent (10).");
});
