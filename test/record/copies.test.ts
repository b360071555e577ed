import { expect, test } from "vitest";
import { originsOf } from "../../src/record/copies.ts";
import { report } from "./paper.ts";

const SENTENCES = [
  "The ministers of the three river states met for a second day in the old customs house above the harbour.",
  "They spoke about the price of grain, the length of the fishing season and the bridge that the flood took away in spring.",
  "A draft that the hosts had sent round a week before was read line by line, and eleven words of it were changed.",
  "Reporters were let in for a quarter of an hour and saw maps, coffee cups and a very long list of open questions.",
  "One delegate said that nobody had expected an agreement before the autumn, and that nobody was in a hurry now.",
  "The talks go on next month in the hills, where the hosts of the last round have offered a school for the purpose.",
  "Until then the ferries run as before, and the fee for lorries stays what it was when the bridge was still there.",
  "The opposition at home called the meeting a photograph with sandwiches and asked for the minutes to be published.",
];

/** How many independent sources some texts come to. */
function independent(...texts: readonly string[]): number {
  const sources = texts.map((extra, index) => report(`t${index}`, "2031-05-05", [], { extra }));
  return new Set(originsOf(sources).values()).size;
}

test("ten mastheads of one report are one source", () => {
  expect(independent(...Array.from({ length: 10 }, (_, k) => `${SENTENCES.join(" ")} Paper number ${k}.`))).toBe(1);
});
test("a report cut after its first half is a copy of the whole", () => {
  expect(independent(SENTENCES.join(" "), SENTENCES.slice(0, 4).join(" "))).toBe(1);
});
test("a few words changed make no other source", () => {
  expect(independent(SENTENCES.join(" "), SENTENCES.join(" ").replace("second", "third").replace("very long", "long"))).toBe(1);
});
test("other reports are other sources, even with a sentence in common", () => {
  expect(independent(SENTENCES.slice(0, 4).join(" "), SENTENCES.slice(4).join(" "))).toBe(2);
  expect(independent(SENTENCES.slice(0, 4).join(" "), `${SENTENCES.slice(4).join(" ")} ${SENTENCES[0]}`)).toBe(2);
});
test("empty texts and single words are nobody's copies but their own", () => {
  expect(independent("", "War", "Peace and quiet in the hills", SENTENCES[0])).toBe(4);
});
