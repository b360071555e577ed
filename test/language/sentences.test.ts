import { expect, test } from "vitest";
import { cut } from "./engine.ts";

/** Checks the sentences of a text, each written with a space between its tokens. */
function sentences(text: string, ...wanted: string[]): void {
  expect(cut(text).map((tokens) => tokens.join(" "))).toEqual(wanted);
}

test("a stop ends a sentence before a capital", () => {
  sentences("Holm left. Lind stayed! Why? Nobody knows.", "Holm left .", "Lind stayed !", "Why ?", "Nobody knows .");
});

test("abbreviations and initials do not, unless a sentence clearly begins", () => {
  sentences("Mr. Holm met Gen. J. Lind in the U.S. capital.", "Mr. Holm met Gen. J. Lind in the U.S. capital .");
  sentences("He flew to the U.S. The talks failed.", "He flew to the U.S.", "The talks failed .");
  sentences("The U.S. Senate voted on Jan. 5.", "The U.S. Senate voted on Jan. 5 .");
});

test("closing quotes and brackets stay with their sentence", () => {
  sentences("“We agreed.” Holm smiled.", "“ We agreed . ”", "Holm smiled .");
  sentences('"Really?" he asked.', '" Really ? " he asked .');
  sentences("(He left.) Lind stayed.", "( He left . )", "Lind stayed .");
  sentences("He left. “Lind stayed,” she said.", "He left .", "“ Lind stayed , ” she said .");
});

test("no sentence crosses a block, with or without a stop", () => {
  sentences("title: Holm, Lind hold talks\n\nHolm met Lind", "Holm , Lind hold talks", "Holm met Lind");
});

test("numbers and dots do not end sentences by themselves", () => {
  sentences("It rose 3.5 percent... but fell later.", "It rose 3.5 percent ... but fell later .");
  sentences("The vote was 5.2 to 1. 12 states abstained.", "The vote was 5.2 to 1 .", "12 states abstained .");
});

test("a lost space after a stop still ends the sentence", () => {
  sentences("Holm said: “We go.”Lind left.", "Holm said : “ We go . ”", "Lind left .");
  sentences("It ended.Then Holm left.", "It ended .", "Then Holm left .");
});

test("a time of day ends a sentence unless a day, a zone or a place's time follows", () => {
  sentences("They end at 5 p.m. Holm leaves then.", "They end at 5 p.m.", "Holm leaves then .");
  sentences("It began at 10:30 a.m. Monday in Oslo.", "It began at 10:30 a.m. Monday in Oslo .");
  sentences("It began at 5 p.m. EST and 1 a.m. Nairobi time.", "It began at 5 p.m. EST and 1 a.m. Nairobi time .");
});

test("who asked or cried belongs to what stands in quotation marks", () => {
  sentences("“Why?” Anna Holm asked. “No!” Lind cried.", "“ Why ? ” Anna Holm asked .", "“ No ! ” Lind cried .");
  sentences("“Will you go?” He smiled. “No!” Holm left.", "“ Will you go ? ”", "He smiled .", "“ No ! ”", "Holm left .");
});

test("items of a list begin sentences, and their numbers are no sentences", () => {
  sentences("• Holm met Lind • Oduya stayed", "• Holm met Lind", "• Oduya stayed");
  sentences("1. Holm met Lind. 2. Oduya stayed.", "1 . Holm met Lind .", "2 . Oduya stayed .");
  sentences("They meet in 2024. Holm agreed.", "They meet in 2024 .", "Holm agreed .");
});

test("datelines, titles and initials begin no sentence", () => {
  sentences("OSLO, July 2 (NKC) - Holm met Lt. Col. A. Lind.", "OSLO , July 2 ( NKC ) - Holm met Lt. Col. A. Lind .");
  sentences(
    "BERGEN, Norway -- Ms. Holm, of St. Ives, met J. R. Lind Jr.",
    "BERGEN , Norway -- Ms. Holm , of St. Ives , met J. R. Lind Jr.",
  );
  sentences("Holm chose plan B. The others left.", "Holm chose plan B.", "The others left .");
});

test("after an abbreviation a title or an adverb begins a sentence", () => {
  sentences("They flew to the U.S. Mr. Lind stayed.", "They flew to the U.S.", "Mr. Lind stayed .");
  sentences("He works for Norvik Inc. Several others left.", "He works for Norvik Inc.", "Several others left .");
  sentences("The U.S. Navy left.", "The U.S. Navy left .");
});

test("spaced dots and the numbers of footnotes stay with their sentence", () => {
  sentences("He left . . . Then Holm came.", "He left . . .", "Then Holm came .");
  sentences("Holm met Lind.[1][2] Oduya left.[3]", "Holm met Lind . [ 1 ] [ 2 ]", "Oduya left . [ 3 ]");
});

test("headlines and captions without a stop end with their block", () => {
  sentences(
    "title: Holm, Oduya to meet in Oslo\n\ncaption: Anna Holm, left, in Oslo\n\nHolm will go. Oduya too",
    "Holm , Oduya to meet in Oslo",
    "Anna Holm , left , in Oslo",
    "Holm will go .",
    "Oduya too",
  );
});
