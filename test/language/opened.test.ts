import { expect, test } from "vitest";
import { docOf } from "./mentionsof.ts";

/** The sentences of a text. */
function sentences(text: string): string[] {
  const { sentences: cut, tokens } = docOf(text);
  return Array.from({ length: cut.count }, (_, s) => text.slice(tokens.start[cut.first[s]], tokens.end[cut.first[s + 1] - 1]));
}

test.each([
  ["Oslo: The minister met the envoy.", ["Oslo:", "The minister met the envoy."]],
  ["Oslo, Norway : Ministers met.", ["Oslo, Norway :", "Ministers met."]],
  ["They talked. Accra: The envoy came. Lima: The envoy left.", ["They talked.", "Accra:", "The envoy came.", "Lima:", "The envoy left."]],
  ["2012 Norwegian uprising: The council votes on it.", ["2012 Norwegian uprising:", "The council votes on it."]],
  ["Conflict in Norway: Envoys arrive in Lima.\nThey meet.", ["Conflict in Norway:", "Envoys arrive in Lima.", "They meet."]],
  ["- Oslo hostage crisis : The envoy comes.", ["- Oslo hostage crisis :", "The envoy comes."]],
])("a town, or a topic of a digest, and a colon open a report: %s", (text, cut) => {
  expect(sentences(text)).toEqual(cut);
});

test.each([
  "William Ruto: The envoy came.",
  "Oslo and Accra: The two met.",
  "They came to Oslo: The king had asked them.",
  'Oslo: "We are ready."',
  "Vienna: a history of the town.",
  "Talks: The envoy came.",
  "Uprising: The envoy came.",
  'Oslo on the conflict: "We are ready."',
  "The envoy said of the conflict: The war must end.",
])("no report is opened: %s", (text) => {
  expect(sentences(text)).toEqual([text]);
});
