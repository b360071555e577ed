import { cell, parseTable, type Row } from "./table.ts";

/**
 * The word tables of data/lexicon, one a file, by file name without `.tsv`. Rooms read the tables they know and compile
 * them once; nobody else needs to know a table's columns.
 */
export interface Lexicon {
  /** The rows of a table; throws when there is no such table, since that is a broken installation. */
  table(name: string): readonly Row[];
  /** One column of a table, empty cells left out. */
  words(name: string, column?: string): readonly string[];
}

/** A lexicon of tables given as text: file name without `.tsv` to the file's content. */
export function makeLexicon(files: ReadonlyMap<string, string>): Lexicon {
  const tables = new Map<string, readonly Row[]>();
  const table = (name: string): readonly Row[] => {
    let rows = tables.get(name);
    if (rows === undefined) {
      const text = files.get(name);
      if (text === undefined) throw new Error(`data/lexicon/${name}.tsv: no such table; reinstall the package`);
      rows = parseTable(`data/lexicon/${name}.tsv`, text);
      tables.set(name, rows);
    }
    return rows;
  };
  return {
    table,
    words: (name, column = "word") =>
      table(name)
        .map((row) => cell(row, column))
        .filter((word) => word !== ""),
  };
}

/** A function of a lexicon that is worked out once for each: rooms compile the tables they know when they are first asked for. */
export function perLexicon<T extends object>(compile: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const compiled = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    let result = compiled.get(lexicon);
    if (result === undefined) {
      result = compile(lexicon);
      compiled.set(lexicon, result);
    }
    return result;
  };
}
