import type { Day } from "../text/day.ts";
import { firstDay, type Line, lastDay } from "./tables.ts";
import type { EntityId, WorldFact } from "./world.ts";

/** What every row of a fact table has. */
export interface Sourced {
  readonly row: string;
  readonly source: string;
  readonly asOf: Day | null;
  readonly unverified: boolean;
}

/** Where a row stands and who says so. */
export function sourced(line: Line): Sourced {
  const source = line.cell("source");
  if (source === "") throw new Error(`${line.where}: has no source; write where it is from, such as own or web: example.org/page`);
  return { row: line.row, source, asOf: firstDay(line.cell("asOf"), line.where), unverified: line.cell("unverified") === "1" };
}

const ID_KINDS: ReadonlySet<string> = new Set(["state", "person", "body", "place", "series"]);

export function id(line: Line, column: string): EntityId {
  const text = line.cell(column);
  const colon = text.indexOf(":");
  if (colon < 0 || colon === text.length - 1 || !ID_KINDS.has(text.slice(0, colon)))
    throw new Error(`${line.where}: ${column} "${text}" is no id like state:TR or body:SCO`);
  return text as EntityId;
}

export function maybeId(line: Line, column: string): EntityId | null {
  return line.cell(column) === "" ? null : id(line, column);
}

export function days(line: Line): { from: Day | null; until: Day | null } {
  const from = firstDay(line.cell("from"), line.where);
  const until = lastDay(line.cell("until"), line.where);
  if (from !== null && until !== null && until < from) throw new Error(`${line.where}: until ${until} is before from ${from}`);
  return { from, until };
}

/** A cell that is one of a closed set of words. */
export function oneOf<Word extends string>(line: Line, column: string, words: readonly Word[]): Word {
  const text = line.cell(column) as Word;
  if (!words.includes(text)) throw new Error(`${line.where}: ${column} "${text}" is none of ${words.join(", ")}`);
  return text;
}

export function list(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}

/** The fact that a row gives, saying `says`. */
export function factOf(row: Sourced, says: string): WorldFact {
  return { row: row.row, source: row.source, asOf: row.asOf, unverified: row.unverified, says };
}
