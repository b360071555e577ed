import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Merged, mergeRows, type OwnRow } from "../world/ownTable.ts";

/** What a command that writes into the user's own folder puts into one of its tables. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly rows: readonly OwnRow[];
}

export const PERSON_COLUMNS = ["id", "name", "state", "source", "asOf", "unverified", "change"];
export const TENURE_COLUMNS = ["person", "office", "title", "of", "from", "until", "source", "asOf", "unverified", "change"];
export const VOTE_COLUMNS = [
  "body",
  "symbol",
  "day",
  "title",
  "for",
  "against",
  "abstained",
  "notVoting",
  "positions",
  "source",
  "asOf",
  "unverified",
  "change",
];

/** Puts rows into the tables of a folder, each file written whole or not at all; with `dry` nothing is written. */
export function writeRows(folder: string, tables: readonly TableRows[], dry: boolean): readonly Merged[] {
  const merged = tables.map(({ table, columns, key, rows }) => {
    const file = join(folder, `${table}.tsv`);
    const merged = mergeRows(existsSync(file) ? readFileSync(file, "utf8") : null, columns, key, rows);
    return { file, merged };
  });
  if (!dry) {
    for (const { file, merged: one } of merged) {
      if (one.added + one.changed === 0) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, one.text);
      renameSync(`${file}.new`, file);
    }
  }
  return merged.map((one) => one.merged);
}
