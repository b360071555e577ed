import { type Lexicon, perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";
import type { Attribution } from "../claim.ts";

export type Stance = Attribution["stance"];

/** The words that report, from data/lexicon/reporting.tsv, hearsay.tsv, announcing.tsv, offers.tsv, sayings.tsv and unsaid.tsv, by what attribution asks of them. */
export interface Reporting {
  /** Lemma to stance. */
  readonly verbs: ReadonlyMap<string, Stance>;
  readonly nouns: ReadonlyMap<string, Stance>;
  /** Word to stance: "reportedly". */
  readonly adverbs: ReadonlyMap<string, Stance>;
  readonly prepositions: readonly { readonly words: readonly string[]; readonly stance: Stance }[];
  /** Participles that with "is" report what nobody in particular says: "is said to", "is believed to". */
  readonly hearsay: ReadonlySet<string>;
  /** Lemmas of verbs whose object is what is reported: "announced a meeting", "denied it". */
  readonly announcing: ReadonlySet<string>;
  /** Lemmas of what somebody may refuse or accept, and not deny: "offer". */
  readonly offers: ReadonlySet<string>;
  /** Lemmas of those to whom and of that in which something is said: "reporter", "statement". */
  readonly settings: ReadonlySet<string>;
  /** Words beside a verb of saying and lemmas over it by which nobody says it: "did not say", "declined to say". */
  readonly unsaid: ReadonlySet<string>;
}

export const reportingWords = perLexicon(read);

function read(lexicon: Lexicon): Reporting {
  const maps = { VERB: new Map<string, Stance>(), NOUN: new Map<string, Stance>(), ADV: new Map<string, Stance>() };
  const prepositions: { words: readonly string[]; stance: Stance }[] = [];
  for (const row of lexicon.table("reporting")) {
    const pos = cell(row, "pos");
    const stance = cell(row, "stance") as Stance;
    if (pos === "ADP") prepositions.push({ words: cell(row, "lemma").split(" "), stance });
    else if (pos === "VERB" || pos === "NOUN" || pos === "ADV") maps[pos].set(cell(row, "lemma"), stance);
  }
  return {
    verbs: maps.VERB,
    nouns: maps.NOUN,
    adverbs: maps.ADV,
    prepositions,
    hearsay: new Set(lexicon.words("hearsay")),
    announcing: new Set(lexicon.words("announcing")),
    offers: new Set(lexicon.words("offers")),
    settings: new Set(lexicon.words("sayings")),
    unsaid: new Set(lexicon.words("unsaid")),
  };
}
