import type { Day } from "../text/day.ts";
import { factOf, maybeId, type Sourced, sourced } from "./cells.ts";
import { gather } from "./gather.ts";
import { groupBy, lazy } from "./lazy.ts";
import type { Table } from "./rows.ts";
import { firstDay, type Layer, type Line, lastDay } from "./tables.ts";
import type { AsOf, EntityId, RollCall } from "./world.ts";

/** A row of votes.tsv. `symbol` may be several, joined by a bar, of resolution and draft: the first is shown. `positions` is as in the table: "Y:AE AF|N:IL US|A:IN|X:VE", codes of states; empty when only the tally is known. */
export interface VoteRow extends Sourced {
  readonly body: EntityId;
  readonly symbol: string;
  readonly from: Day;
  readonly until: Day;
  readonly title: string;
  readonly tally: RollCall["tally"];
  readonly positions: string;
}

export type Cast = "for" | "against" | "abstained" | "not voting";

/** The letters of `positions`, as the UN's own records have them. */
export const CASTS: Readonly<Record<string, Cast>> = { Y: "for", N: "against", A: "abstained", X: "not voting" };

export const VOTES: Table<VoteRow> = {
  name: "votes",
  key: (row) => `${row.body} ${row.symbol} ${row.from} ${row.title}`,
  read: voteRow,
};

function voteRow(line: Line): VoteRow {
  const body = maybeId(line, "body");
  const from = firstDay(line.cell("day"), line.where);
  const until = lastDay(line.cell("day"), line.where);
  if (body === null || from === null || until === null) throw new Error(`${line.where}: a vote needs its body and its day`);
  const symbol = line.cell("symbol");
  if (symbol === "" && line.cell("title") === "") throw new Error(`${line.where}: a vote needs a symbol such as A/RES/ES-11/1, or a title`);
  const [yes, against, abstained, notVoting] = ["for", "against", "abstained", "notVoting"].map((column) => count(line, column));
  const positions = line.optional("positions");
  for (const part of positions === "" ? [] : positions.split("|"))
    if (!/^[YNAX]:/.test(part)) throw new Error(`${line.where}: positions "${part.slice(0, 20)}" begin with none of Y:, N:, A:, X:`);
  return {
    body,
    symbol,
    from,
    until,
    title: line.cell("title"),
    tally: { for: yes, against, abstained, notVoting },
    positions,
    ...sourced(line),
  };
}

function count(line: Line, column: string): number | null {
  const text = line.optional(column);
  if (text === "") return null;
  if (!/^\d{1,4}$/.test(text)) throw new Error(`${line.where}: ${column} "${text.slice(0, 20)}" is no number of votes`);
  return Number(text);
}

/** A document symbol as it is compared: "R/41/59L" and "A/RES/41/59 L" are one, and so are "S/RES/2728 (2024)" and "S/RES/2728". */
export function plainSymbol(symbol: string): string {
  return symbol
    .slice(0, 80)
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/\(\d{4}\)$/, "")
    .replace(/^R\//, "A/RES/");
}

/** Questions about roll calls. */
export function makeVotes(layers: readonly Layer[], nameOf: (entity: EntityId) => string) {
  const rows = lazy(() => gather(layers, VOTES));
  const bySymbol = lazy(() => {
    const all = rows().flatMap((row) => row.symbol.split("|").map((symbol) => ({ row, symbol: plainSymbol(symbol) })));
    return new Map([...groupBy(all, ({ symbol }) => symbol)].map(([symbol, list]) => [symbol, list.map(({ row }) => row)]));
  });
  const rollCall = (row: VoteRow): RollCall => ({
    body: row.body,
    symbol: row.symbol.split("|")[0],
    from: row.from,
    until: row.until,
    title: row.title,
    tally: row.tally,
    positions: () => positionsOf(row.positions),
    fact: factOf(row, saysOf(row, nameOf(row.body))),
  });
  return {
    /** Of a symbol, the first of its votes first, whatever the day when "ever"; of all symbols when it is null. */
    rollCalls(symbol: string | null, on: AsOf): RollCall[] {
      const asked = symbol === null ? rows() : votesOf(plainSymbol(symbol), bySymbol());
      return withoutTwins(asked.filter((row) => on === "ever" || (row.from <= on && on <= row.until))).map(rollCall);
    },
    factOfVote(row: string) {
      const found = rows().find((vote) => vote.row === row);
      return found === undefined ? null : rollCall(found).fact;
    },
  };
}

/** Of rows of two layers that tell of one vote alike, the one that says who voted how. Rows of one layer are votes of their own. */
function withoutTwins(rows: readonly VoteRow[]): readonly VoteRow[] {
  const layer = (row: VoteRow) => row.row.slice(0, row.row.indexOf("votes.tsv"));
  const key = ({ body, symbol, from, tally }: VoteRow) =>
    `${body} ${plainSymbol(symbol.split("|")[0])} ${from} ${tally.for}-${tally.against}-${tally.abstained}`;
  const groups = groupBy(rows, key);
  return rows.filter((row) => {
    const others = row.symbol === "" ? [] : (groups.get(key(row)) ?? []).filter((other) => layer(other) !== layer(row));
    const told = (one: VoteRow) => (one.positions === "" ? 0 : 1);
    return !others.some((other) => told(other) > told(row) || (told(other) === told(row) && layer(other) > layer(row)));
  });
}

/** The votes of a symbol, or of the only series in which its number stands: "ES-11/1" is A/RES/ES-11/1. */
function votesOf(symbol: string, bySymbol: ReadonlyMap<string, VoteRow[]>): readonly VoteRow[] {
  return bySymbol.get(symbol) ?? bySymbol.get(`A/RES/${symbol}`) ?? bySymbol.get(`S/RES/${symbol}`) ?? [];
}

function positionsOf(cell: string): ReadonlyMap<EntityId, Cast> {
  const positions = new Map<EntityId, Cast>();
  for (const part of cell === "" ? [] : cell.split("|"))
    for (const code of part.slice(2).split(" ")) if (code !== "") positions.set(`state:${code}` as EntityId, CASTS[part[0]]);
  return positions;
}

function saysOf(row: VoteRow, body: string): string {
  const { tally } = row;
  const counts = [tally.for, tally.against, tally.abstained].map((count) => count ?? "?").join("-");
  const what = row.symbol === "" ? row.title : row.symbol.split("|")[0];
  return `the ${body} voted ${counts} on ${what} ${row.from === row.until ? `on ${row.from}` : `between ${row.from} and ${row.until}`}`;
}
