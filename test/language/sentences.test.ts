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
  sentences("It ended.Then Holm left.", "It ended .", "Then Holm left .");
});
