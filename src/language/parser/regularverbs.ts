import { hashWord, type WordClasses, wordSlot } from "./lexemes.ts";

const VOWEL = /[aeiouy]/;
/** One syllable that ends in one vowel and one consonant: its consonant is doubled before an ending ("stop", "stopped"). */
const DOUBLES = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
/** A doubled consonant at the end of a stem. */
const DOUBLED = /([bdfgklmnprstvz])\1$/;

/** Frequent verbs whose past only looks regular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["fled", "flee"],
  ["bled", "bleed"],
  ["bred", "breed"],
  ["fed", "feed"],
  ["led", "lead"],
  ["shed", "shed"],
  ["sped", "speed"],
]);

/**
 * The infinitive of a verb in "-ed" or "-ing" that the treebanks do not have, where the `guess` from its last letters is none by English
 * spelling or no word that is known: "decline" for "declin", "climb" for "clim". The most frequent of the known infinitives that spelling
 * allows; the guess where there is none, and for all other forms.
 */
export function regularVerb(word: string, guess: string, classes: WordClasses): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
  if (ending === 0) return guess;
  const candidates = infinitives(word, ending);
  if (candidates.includes(guess) && rankOf(guess, classes) < Infinity) return guess;
  let best = candidates.length === 0 ? word : guess;
  let rank = Infinity;
  for (const candidate of candidates) {
    if (rankOf(candidate, classes) >= rank) continue;
    best = candidate;
    rank = rankOf(candidate, classes);
  }
  return best;
}

/** The infinitives that spelling allows; none where what is left has no vowel ("swing", "red"). */
function infinitives(word: string, ending: number): string[] {
  const stem = word.slice(0, -ending);
  if (!VOWEL.test(stem)) return [];
  if (word.endsWith("ied")) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (DOUBLES.test(stem)) return [`${stem}e`];
  const doubled = DOUBLED.test(stem) ? [stem.slice(0, -1)] : [];
  return [...doubled, stem, `${stem}e`];
}

/** How many words are more frequent; infinite for an unknown one. */
function rankOf(word: string, classes: WordClasses): number {
  const slot = wordSlot(classes, hashWord(word));
  return slot < 0 || classes.vector[slot] === 0 ? Infinity : classes.vector[slot];
}
