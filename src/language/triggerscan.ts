import { perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";
import type { Sentences } from "./doc.ts";
import { hashWord } from "./lexemes.ts";

/**
 * The trigger scan: which sentences hold a word that can begin a frame, by surface forms alone. Forms come from column
 * `forms` of the lexicon's table "triggers", lower case, one space between.
 */
export interface TriggerForms {
  readonly hashes: ReadonlySet<number>;
}

/** The trigger forms of a lexicon, compiled once. */
export const triggerForms = perLexicon((lexicon): TriggerForms => {
  const hashes = new Set<number>();
  for (const row of lexicon.table("triggers"))
    for (const form of cell(row, "forms").split(" ")) if (form !== "") hashes.add(hashWord(form));
  return { hashes };
});

/** Marks with 1 in `wanted` the sentences that hold a trigger form. `words` are the tokens' hashes (`Lexemes.word`). */
export function scan(sentences: Sentences, words: Int32Array, forms: TriggerForms, wanted: Uint8Array): void {
  const { hashes } = forms;
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1];
    for (let i = sentences.first[s]; i < end; i++) {
      if (!hashes.has(words[i])) continue;
      wanted[s] = 1;
      break;
    }
  }
}
