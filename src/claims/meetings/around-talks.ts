import { perLexicon } from "../../text/lexicon.ts";
import { cell } from "../../text/table.ts";

type Class = "told" | "held" | "plan" | "stay" | "includes" | "happens" | "says" | "measure" | "out" | "deed" | "together" | "head";

/** Words around talks by which it is told whose they are, by their class in data/lexicon/around_talks.tsv. */
export type AroundTalks = Readonly<Record<Class, ReadonlySet<string>>>;

export const aroundTalks = perLexicon((lexicon): AroundTalks => {
  const rows = lexicon.table("around_talks");
  const of = (wanted: Class) => new Set(rows.filter((row) => cell(row, "class") === wanted).map((row) => cell(row, "word")));
  return {
    told: of("told"),
    held: of("held"),
    plan: of("plan"),
    stay: of("stay"),
    includes: of("includes"),
    happens: of("happens"),
    says: of("says"),
    measure: of("measure"),
    out: of("out"),
    deed: of("deed"),
    together: of("together"),
    head: of("head"),
  };
});
