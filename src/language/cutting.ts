import { type Lexicon, perLexicon } from "../text/lexicon.ts";
import { cell } from "../text/table.ts";

/** The words of data/lexicon/tokens.tsv, all lower case, as the tokenizer and the sentence splitter ask for them. */
export interface CuttingWords {
  /** With their stop: "mr.". */
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations before a number: "no.". */
  readonly numbered: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** A whole word to where it is cut. */
  readonly contractions: ReadonlyMap<string, number>;
  readonly units: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

/** The cutting words of a lexicon, compiled once. */
export const cuttingWords = perLexicon(compile);

function compile(lexicon: Lexicon): CuttingWords {
  const rows = lexicon.table("tokens").map((row) => ({ word: cell(row, "word").toLowerCase(), kind: cell(row, "kind") }));
  const of = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.word));
  return {
    titles: of("title"),
    abbreviations: of("abbreviation"),
    numbered: of("numbered"),
    prefixes: of("prefix"),
    suffixes: of("suffix"),
    contractions: new Map([...of("contraction")].map((word) => [word.replace("|", ""), word.indexOf("|")])),
    units: of("unit"),
    domains: of("domain"),
    openers: of("opener"),
  };
}
