import { type Day, parseDay } from "../text/day.ts";
import type { OwnRow } from "./ownTable.ts";
import { plainSymbol } from "./votes.ts";
import type { EntityId } from "./world.ts";

/** Recorded votes read from another's file, and what could not be used, with its line. */
export interface ImportedVotes {
  readonly rows: readonly OwnRow[];
  readonly refused: readonly string[];
}

/** Reads rows of a file with named columns, one after the other. */
export interface VoteReader {
  take(line: number, cells: readonly string[]): void;
  votes(): ImportedVotes;
}

/** How a state is found by its code, its name and the day; null when nobody knows it. */
export type StateFinder = (code: string, name: string) => EntityId | null;

/** Columns without which a file is no export of the UN Digital Library. */
const NEEDED = ["undl_id", "ms_code", "ms_vote", "date", "resolution"];
const LETTERS: Readonly<Record<string, Letter>> = { Y: "Y", N: "N", A: "A", X: "X", NV: "X", "": "X" };
const MOST_REFUSED = 1000;
const LONGEST_TITLE = 300;

type Letter = "Y" | "N" | "A" | "X";

interface Vote {
  readonly id: string;
  readonly day: Day;
  readonly symbol: string;
  readonly body: string;
  readonly title: string;
  readonly totals: readonly string[];
  readonly states: Readonly<Record<Letter, Set<string>>>;
}

/**
 * The UN Digital Library's export of voting data: a row for each state in each vote, with columns undl_id, ms_code, ms_name, ms_vote (Y, N, A, X),
 * date, resolution, title and totals. Throws when the header is another's.
 */
export function libraryReader(header: readonly string[], state: StateFinder): VoteReader {
  const heads = header.map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((name) => !heads.includes(name));
  if (missing.length > 0) throw new Error(`has no column ${missing.join(", ")}; expected the UN Digital Library's CSV of voting data`);
  const at = new Map(heads.map((name, index) => [name, index]));
  const votes = new Map<string, Vote | string>();
  const refused: string[] = [];
  const refuse = (line: number, why: string): void => {
    if (refused.length < MOST_REFUSED) refused.push(`line ${line}: ${why}`);
  };
  return {
    take(line, cells) {
      const cell = (name: string): string => (cells[at.get(name) ?? -1] ?? "").trim();
      const id = cell("undl_id");
      let vote = votes.get(id);
      if (vote === undefined) {
        vote = voteOf(cell);
        votes.set(id, vote);
        if (typeof vote === "string") refuse(line, vote);
      }
      if (typeof vote === "string") return;
      const letter = Object.hasOwn(LETTERS, cell("ms_vote").toUpperCase()) ? LETTERS[cell("ms_vote").toUpperCase()] : null;
      if (letter === null) return refuse(line, `"${plain(cell("ms_vote"), 20)}" is none of Y, N, A, X`);
      const voter = state(cell("ms_code").toUpperCase(), cell("ms_name"));
      if (voter === null)
        return refuse(line, `no state of the code "${plain(cell("ms_code"), 20)}" or the name "${plain(cell("ms_name"), 60)}"`);
      vote.states[letter].add(voter.slice(6));
    },
    votes() {
      const keys = new Set<string>();
      const rows = [...votes.values()].flatMap((vote) => (typeof vote === "string" ? [] : [rowOf(vote, keys)]));
      return { rows, refused };
    },
  };
}

/** The vote that a row of the library begins, or why it is none. */
function voteOf(cell: (name: string) => string): Vote | string {
  const day = parseDay(cell("date"));
  if (day === null) return `date "${plain(cell("date"), 20)}" is no day such as 2024-07-03`;
  if (!/^\d{1,12}$/.test(cell("undl_id"))) return `undl_id "${plain(cell("undl_id"), 20)}" is no number`;
  const number = cell("resolution") || cell("draft");
  const council = cell("permanent_member") !== "" || /^S\//i.test(number);
  const symbol = plainSymbol(/^\d{1,5}(?: ?\(\d{4}\))?$/.test(number) && council ? `S/RES/${number}` : number);
  if (!/^[A-Z]+\/[\w/.()-]{1,60}$/.test(symbol) || symbol.includes(".."))
    return `resolution "${plain(number, 40)}" is no document symbol such as A/RES/77/1`;
  const totals = ["total_yes", "total_no", "total_abstentions", "total_non_voting"].map((name) =>
    /^\d{1,4}$/.test(cell(name)) ? cell(name) : "",
  );
  return {
    id: cell("undl_id"),
    day,
    symbol,
    body: bodyOf(symbol),
    title: plain(cell("title") || cell("description"), LONGEST_TITLE),
    totals,
    states: noStates(),
  };
}

function noStates(): Vote["states"] {
  return { Y: new Set(), N: new Set(), A: new Set(), X: new Set() };
}

function bodyOf(symbol: string): string {
  if (symbol.startsWith("S/")) return "body:UNSC";
  if (symbol.startsWith("A/HRC/")) return "body:UNHRC";
  return symbol.startsWith("E/") ? "body:ECOSOC" : "body:UNGA";
}

/** Totals as the file gives them, else as they are counted; `keys` are those of the votes before. */
function rowOf(vote: Vote, keys: Set<string>): OwnRow {
  const key = `${vote.symbol} ${vote.day} ${vote.title}`;
  const title = keys.has(key) ? `${vote.title} (record ${vote.id})` : vote.title;
  keys.add(key);
  const letters: readonly Letter[] = ["Y", "N", "A", "X"];
  const counted = letters.some((letter) => vote.states[letter].size > 0);
  const total = (index: number): string => {
    const told = vote.totals[index];
    return told !== "" || !counted ? told : String(vote.states[letters[index]].size);
  };
  return {
    body: vote.body,
    symbol: vote.symbol,
    day: vote.day,
    title,
    for: total(0),
    against: total(1),
    abstained: total(2),
    notVoting: total(3),
    positions: letters
      .filter((letter) => vote.states[letter].size > 0)
      .map((letter) => `${letter}:${[...vote.states[letter]].sort().join(" ")}`)
      .join("|"),
    source: `undl: ${vote.id}`,
  };
}

/** Text of another's file as a cell: on one line, and nothing at its start that a spreadsheet would run. */
function plain(text: string, longest: number): string {
  return text
    .slice(0, longest * 2)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ +/g, " ")
    .replace(/^[ =+@＝＋＠#-]+/, "")
    .trim()
    .slice(0, longest);
}

/**
 * The layout of one line a roll call: columns rcid, date (to the day or the month), unres, short, descr, votes, where `votes` has a letter for
 * each of `states` in their order: Y, N, A, or a full stop for one that was absent or no member.
 */
export function rollCallReader(header: readonly string[], states: readonly string[]): VoteReader {
  const missing = ["rcid", "date", "unres", "votes"].filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`has no column ${missing.join(", ")}; expected rcid, date, unres, short, descr, votes`);
  const at = new Map(header.map((name, index) => [name, index]));
  const rows: OwnRow[] = [];
  const refused: string[] = [];
  const keys = new Set<string>();
  const refuse = (line: number, why: string): void => {
    if (refused.length < MOST_REFUSED) refused.push(`line ${line}: ${why}`);
  };
  return {
    take(line, cells) {
      const cell = (name: string): string => (cells[at.get(name) ?? -1] ?? "").trim();
      const votes = cell("votes");
      const day = cell("date");
      if (!/^\d{1,9}$/.test(cell("rcid"))) return refuse(line, `rcid "${plain(cell("rcid"), 20)}" is no number`);
      if (parseDay(day.length === 7 ? `${day}-01` : day) === null) return refuse(line, `date "${plain(day, 20)}" is no day or month`);
      if (votes.length !== states.length) return refuse(line, `${votes.length} letters for ${states.length} states`);
      if (!/^[YNA.]*$/.test(votes)) return refuse(line, `votes hold other letters than Y, N, A and .`);
      const symbol = plainSymbol(plain(cell("unres"), 60));
      const short = plain(cell("short") || cell("descr"), LONGEST_TITLE);
      const key = `${symbol} ${day} ${short}`;
      const title = keys.has(key) ? `${short} (roll call ${cell("rcid")})` : short;
      keys.add(key);
      if (symbol === "" && title === "") return refuse(line, "has neither symbol nor title");
      rows.push({ body: "body:UNGA", symbol, day, title, ...lettersOf(votes, states, day), source: `unvotes: ${cell("rcid")}` });
    },
    votes: () => ({ rows, refused }),
  };
}

function lettersOf(votes: string, states: readonly string[], day: string): OwnRow {
  const lists: Record<"Y" | "N" | "A", string[]> = { Y: [], N: [], A: [] };
  for (let i = 0; i < votes.length; i++) if (votes[i] !== ".") lists[votes[i] as "Y" | "N" | "A"].push(codeOn(states[i], day));
  const letters = ["Y", "N", "A"] as const;
  return {
    for: String(lists.Y.length),
    against: String(lists.N.length),
    abstained: String(lists.A.length),
    notVoting: "",
    positions: letters
      .filter((letter) => lists[letter].length > 0)
      .map((letter) => `${letter}:${lists[letter].join(" ")}`)
      .join("|"),
  };
}

/** Two-letter codes that meant another state on other days: Czechoslovakia before 1993, Yugoslavia under its later names. */
function codeOn(code: string, day: string): string {
  if (code === "CS" && day < "1993") return "CSHH";
  if (code !== "YU" || day < "1992-04-27") return code;
  return day < "2006-06-05" ? "CS" : "RS";
}
