import { fold } from "../../src/text/fold.ts";
import { isPartOf, personalForms } from "../../src/world/personal.ts";
import type { Person } from "./people.ts";
import type { PlaceRow } from "./places.ts";
import { byText } from "./tsv.ts";

/** Letters of names.tsv: how a name names. */
type Via = "s" | "t" | "d" | "n" | "a" | "f" | "g" | "m" | "p" | "o";

interface Tables {
  readonly stateNames: string;
  readonly persons: string;
  readonly people: readonly Person[];
  readonly places: string;
  readonly placeRows: readonly PlaceRow[];
  readonly metonyms: string;
  /** Words of the language that are no names when they stand alone. */
  readonly notNames: ReadonlySet<string>;
}

/**
 * names.tsv: every folded name of the base tables, so that opening the world folds nothing. Columns: the name; how it names (of states
 * s name, t other name, d demonym; of persons n name, a other spelling, f family, g given; m metonym; of places p name, o other name); the
 * line of the table; 1 where language must not take the word for a name on its own. Sorted by name, then table, then line.
 */
export function makeIndex(tables: Tables): string {
  const rows: [string, string, number][] = [];
  const given = new Set<string>();
  const add = (folded: string, via: Via, line: number): void => {
    if (folded !== "" && /^[ -~]+$/.test(folded)) rows.push([folded, via, line]);
  };
  for (const [line, [, words, kind]] of lines(tables.stateNames))
    add(fold(words), kind === "demonym" ? "d" : kind === "name" ? "s" : "t", line);
  for (const [line, [words]] of lines(tables.metonyms)) add(fold(words), "m", line);
  for (const [at, person] of tables.people.entries()) {
    const line = at + 3;
    const seen = new Set<string>();
    for (const [index, name] of [person.name, ...person.variants].entries()) {
      if (index > 0 && isPartOf(name, person.name)) {
        if (!seen.has(`f${fold(name)}`)) add(fold(name), "f", line);
        seen.add(`f${fold(name)}`);
        continue;
      }
      const forms = personalForms(name, person.state, person.monarch);
      for (const [via, words] of [
        ["n", forms.full],
        ["f", forms.family],
      ] as const)
        for (const word of words) {
          if (seen.has(`${via}${word}`)) continue;
          seen.add(`${via}${word}`);
          add(word, via === "n" && index > 0 ? "a" : via, line);
        }
      for (const word of forms.given) given.add(word);
    }
  }
  for (const word of given) add(word, "g", 0);
  for (const [at, place] of tables.placeRows.entries()) {
    add(fold(place.name), "p", at + 3);
    for (const other of place.other) add(fold(other), "o", at + 3);
  }
  const quiet = quietNames(tables);
  rows.sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]) || a[2] - b[2]);
  const header = "# Made by `npm run build:world` from the tables beside it: see training/world/index.ts.\nname\tvia\tline\tquiet";
  const unique = new Set(rows.map(([name, via, line]) => `${name}\t${via}\t${line}${quiet(name, via) ? "\t1" : ""}`));
  return `${[header, ...unique].join("\n")}\n`;
}

/** The rows of a table text with their line numbers, counted from one. */
function* lines(text: string): Iterable<[number, string[]]> {
  for (const [index, line] of text.split("\n").entries()) if (index >= 2 && line !== "") yield [index + 1, line.split("\t")];
}

/** Single words of the language name nobody on their own, but for capitals and very large places; states and demonyms always do. */
function quietNames({ placeRows, notNames }: Tables): (name: string, via: string) => boolean {
  const large = new Set(placeRows.filter((place) => place.capital || place.population >= 1_000_000).map((place) => fold(place.name)));
  return (name, via) => {
    if (via === "s" || via === "d") return false;
    return notNames.has(name) && !(via === "p" && large.has(name));
  };
}
