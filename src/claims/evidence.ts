import type { Span } from "../text/span.ts";

/**
 * How a value follows from its inputs. Each name has a function in the table of its room (`claims/derivations.ts`, `identity/derivations.ts`):
 * run on the words at the spans and the values named in `from`, and nothing else, it gives the value again.
 */
export type DerivationName =
  // claims
  | "mention" // the mention whose words stand at the spans
  | "member" // one of several that a plural distributes over: title words, then the member's own words
  | "clause" // as "mention": the only one of its kind in the trigger's clause
  | "coreference" // a mention that a pronoun or a nominal at the spans refers to, further back
  | "words" // the words themselves
  | "number" // a number written in words or figures
  | "remainder" // eligible less the others
  | "listed" // how many the list has whose members stand at the spans
  | "cues" // status or hedge, from the verb's words in order
  | "keyword" // a word of a closed list, by a table of data/lexicon
  | "rule" // what the rule yields by itself, from its trigger
  | "time" // a time expression
  // identity
  | "name" // a name in the world
  | "office" // the holder of an office on a day
  | "nationality" // a demonym or an affiliation
  | "metonym" // a name that stands for somebody
  | "place" // a place in the world
  | "chain" // what another mention of the chain is
  | "local" // nobody known: an entity of this article
  | "stated" // a moment as stated
  | "reckoned" // a moment counted from a day
  | "inferred"; // a moment by what the world knows

/** What a value rests on. `from` names its other inputs: role paths, world rows (`world:tenures.tsv:118`), lexicon tables, "published". */
export interface Support {
  readonly spans: readonly Span[];
  readonly by: DerivationName;
  readonly from: readonly string[];
}

/**
 * Support of each value of a claim, by its path in the claim: "parties.1", "place", "occasion.gathering", "tally.notVoting", "status",
 * "when", "attribution.0.source"; a path that does not begin with a field of the claim is one of its happening.
 */
export type Evidence = Readonly<Record<string, Support>>;
