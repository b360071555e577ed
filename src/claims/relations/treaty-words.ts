import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Relation } from "../claim.ts";

/** What a word of data/lexicon/treaties.tsv does with a treaty, and what it makes of who does it. */
export interface TreatySense {
  readonly name: "none" | "leave" | "sign" | "ratify" | "join";
  readonly role: Relation["role"];
}

const sensesOf = perLexicon((lexicon): ReadonlyMap<string, TreatySense> => {
  const senses = new Map<string, TreatySense>();
  for (const row of lexicon.table("treaties"))
    if (cell(row, "class") !== "name")
      for (const word of [cell(row, "word"), ...cell(row, "forms").split(" ")])
        if (!senses.has(word))
          senses.set(word, { name: cell(row, "class") as TreatySense["name"], role: cell(row, "role") as TreatySense["role"] });
  return senses;
});

/** What a word does with a treaty; null for one that does nothing. */
export function treatySense(word: string, lexicon: Lexicon): TreatySense | null {
  return sensesOf(lexicon).get(word) ?? null;
}
