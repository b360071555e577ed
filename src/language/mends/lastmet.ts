import { Feature, RELATIONS, UPOS } from "../doc.ts";
import { type Sentence, wordOf } from "./sentence.ts";

const [NSUBJ, ADVMOD, DET] = (["nsubj", "advmod", "det"] as const).map((name) => RELATIONS.indexOf(name));
const [ADV, NUM, VERB] = (["ADV", "NUM", "VERB"] as const).map((name) => UPOS.indexOf(name));

/**
 * Mends in place "the two last met in May", "the three first spoke in May": right before a finite verb the word for when is no part of who does it, and
 * the number is its subject. `word` is what the tagger took for an adjective. Not behind "where", by which sport tells of its grounds.
 */
export function mendLastMet(word: number, { text, tokens, trees, first, last }: Sentence): void {
  const [number, verb] = [word - 1, word + 1];
  if (number <= first || verb >= last || tokens.tag[number] !== NUM || tokens.tag[verb] !== VERB) return;
  if (!(tokens.features[verb] & Feature.Finite) || trees.head[verb] === word || trees.head[verb] === number) return;
  if (!/^(?:first|last)$/.test(wordOf(word, text, tokens)) || wordOf(number - 1, text, tokens) !== "the") return;
  if (number - 1 > first && tokens.tag[number - 2] === ADV) return;
  [trees.head[number - 1], trees.relation[number - 1]] = [number, DET];
  [trees.head[number], trees.relation[number]] = [verb, NSUBJ];
  [trees.head[word], trees.relation[word]] = [verb, ADVMOD];
  tokens.tag[word] = ADV;
}
