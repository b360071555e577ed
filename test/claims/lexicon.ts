import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../src/text/lexicon.ts";
import { lexiconOf } from "../language/parsedof.ts";

/** All tables of data/lexicon. */
export function wholeLexicon(): Lexicon {
  return lexiconOf(
    ...readdirSync(join(import.meta.dirname, "../../data/lexicon"))
      .filter((name) => name.endsWith(".tsv"))
      .map((name) => name.slice(0, -".tsv".length)),
  );
}
