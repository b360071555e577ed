import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Relation } from "../claim.ts";

/** A part of a phrase of data/lexicon/relation_phrases.tsv: a word, a name of some kind or a gap. */
export interface Element {
  readonly what: "BODY" | "TREATY" | "STATES" | "LIST" | "HOLDER" | "YEAR" | "gap" | "words";
  readonly words: readonly string[];
  readonly optional: boolean;
  /** Of a gap, how many words it may have at most. */
  readonly reach: number;
}

/** A phrase that tells who is what to a body. */
export interface Phrase {
  readonly elements: readonly Element[];
  readonly decides: readonly string[];
  /** Lists of words of which one must stand in the sentence, besides one that decides: those of each word that is not optional. */
  readonly needs: readonly (readonly string[])[];
  /** True when the phrase leaves out the body, which is named before it. */
  readonly bodiless: boolean;
  readonly role: Relation["role"];
  /** "Togo joined", "Togo was suspended": those before the verb are its subject. */
  readonly isVerbal: boolean;
  /** "The union of Togo, Mali and Chad": only a body that is called a union or the like. */
  readonly ofList: boolean;
}

interface PhraseTable {
  readonly phrases: readonly Phrase[];
  /** For each word that decides, the rows of `phrases` that it does so for. */
  readonly deciding: ReadonlyMap<string, readonly number[]>;
}

/** The phrases of a lexicon, read once. */
export const phrasesOf = perLexicon((lexicon): PhraseTable => {
  const phrases = lexicon.table("relation_phrases").map((row): Phrase => {
    const elements = cell(row, "phrase").split(" ").map(elementOf);
    const decides = cell(row, "decides").split("|");
    return {
      elements,
      decides,
      needs: elements.filter(({ what, optional }) => what === "words" && !optional).map(({ words }) => words),
      bodiless: !/ ?\b(?:BODY|TREATY)\b/.test(cell(row, "phrase")),
      role: cell(row, "role") as Relation["role"],
      isVerbal: /^STATES (?:joined|.* suspended) /.test(cell(row, "phrase")),
      ofList: cell(row, "phrase") === "BODY of LIST",
    };
  });
  const deciding = new Map<string, number[]>();
  for (const [row, { decides }] of phrases.entries())
    for (const word of new Set(decides)) {
      const rows = deciding.get(word);
      if (rows === undefined) deciding.set(word, [row]);
      else rows.push(row);
    }
  return { phrases, deciding };
});

const NAMED = ["BODY", "TREATY", "STATES", "LIST", "HOLDER", "YEAR"] as const;

function elementOf(text: string): Element {
  if (/^~\d$/.test(text)) return { what: "gap", words: [], optional: false, reach: Number(text[1]) };
  const optional = text.length > 1 && text.endsWith("?");
  const bare = optional ? text.slice(0, -1) : text;
  const what = NAMED.find((one) => one === bare) ?? "words";
  return { what, words: what === "words" ? bare.split("|") : [], optional, reach: 0 };
}
