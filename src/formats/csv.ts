import type { EntryObject } from "../wire/json.ts";
import { rolesOf } from "../wire/roles.ts";

/** The columns of the table, the same for all kinds; what a kind does not have is empty. Several names are joined by "; ". */
export const COLUMNS = [
  "id",
  "kind",
  "status",
  "earliest",
  "latest",
  "day_basis",
  "who",
  "who_ids",
  "place",
  "occasion",
  "body",
  "role",
  "measure",
  "for",
  "against",
  "abstained",
  "not_voting",
  "outcome",
  "words",
  "articles",
  "independent",
] as const;

const WHO = new Set(["party", "visitor", "member", "speaker", "participant", "observer", "guest", "absent"]);

/**
 * Entries as CSV (RFC 4180): a line of heads, then a line an entry, CR LF at the end of each. Cells that a spreadsheet would take for a
 * formula get an apostrophe in front (CWE-1236) unless `raw`.
 */
export function csv(entries: readonly EntryObject[], raw = false): string {
  const lines = [COLUMNS as readonly string[], ...entries.map(cellsOf)];
  return lines.map((cells) => `${cells.map((cell) => quote(raw ? cell : harmless(cell))).join(",")}\r\n`).join("");
}

function cellsOf(entry: EntryObject): string[] {
  const { happening } = entry;
  const roles = rolesOf(entry);
  const names = (role: string) => roles.filter((part) => part.role === role).map((part) => part.known.name);
  const who = roles.filter((part) => WHO.has(part.role));
  const vote = happening.kind === "vote" ? happening : null;
  const moment = entry.when?.value ?? null;
  const words = happening.kind === "statement" ? (happening.words?.text ?? happening.about?.text ?? "") : "";
  return [
    entry.id,
    entry.kind,
    entry.status.value,
    moment?.earliest ?? "",
    moment?.latest ?? "",
    moment?.basis ?? "",
    who.map((part) => part.known.name).join("; "),
    who.map((part) => part.known.entity ?? "").join("; "),
    names("place").join("; "),
    [...names("occasion"), ...names("gathering")].join("; "),
    names("body").join("; "),
    happening.kind === "relation" ? happening.role : "",
    vote?.measure?.words.text ?? "",
    ...(["for", "against", "abstained", "notVoting"] as const).map((side) => String(vote?.tally[side]?.value ?? "")),
    vote?.outcome ?? "",
    words,
    String(entry.sources.articles),
    String(entry.sources.independent),
  ];
}

/** The cell with an apostrophe before what a spreadsheet would run: = + - @ and their full-width forms, tab, carriage return. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
