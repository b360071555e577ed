import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";

/** The words of data/lexicon/tokens.tsv, lower case but for the glued ones, as the tokenizer and the sentence splitter ask for them. */
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
  /** Words that follow a time of day within its sentence: "gmt", "monday". */
  readonly afterTimes: ReadonlySet<string>;
  /** Verbs that tell who asked or cried out what stands in quotation marks before them. */
  readonly sayings: ReadonlySet<string>;
  /** Nouns of what a digest files its items under: "conflict", "uprising". */
  readonly topics: ReadonlySet<string>;
  /** As written: words after which, and others before which, a space may have been lost. */
  readonly gluedLeft: ReadonlySet<string>;
  readonly gluedRight: ReadonlySet<string>;
}

/** The cutting words of a lexicon, compiled once. */
export const cuttingWords = perLexicon(compile);

function compile(lexicon: Lexicon): CuttingWords {
  const rows = lexicon.table("tokens").map((row) => ({ word: cell(row, "word"), kind: cell(row, "kind") }));
  const written = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.word));
  const of = (kind: string) => new Set([...written(kind)].map((word) => word.toLowerCase()));
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
    afterTimes: of("after-time"),
    sayings: of("saying"),
    topics: of("topic"),
    gluedLeft: written("glued-left"),
    gluedRight: written("glued-right"),
  };
}
