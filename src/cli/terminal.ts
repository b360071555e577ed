import colours from "picocolors";

/** Words from outside as they may reach a terminal: no control bytes, so no escape sequence of a text is ever obeyed. */
export function clean(words: string): string {
  return words.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g, " ");
}

export interface Column {
  readonly head: string;
  /** Columns that may be cut with "…" when the terminal is too narrow. */
  readonly shrinks?: boolean;
  readonly paint?: (words: string) => string;
}

const NARROWEST = 16;
const GAP = "  ";

/**
 * Rows as lines, columns aligned under their heads. On a terminal of `width` columns the shrinking columns are cut to fit; elsewhere
 * nothing is cut.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number | null): string[] {
  const cells = rows.map((row) => row.map(clean));
  const widths = columns.map((column, c) => Math.max(column.head.length, ...cells.map((row) => row[c].length)));
  if (width !== null) shrink(columns, widths, width);
  const last = columns.length - 1;
  const line = (row: readonly string[], paint: (words: string, c: number) => string) =>
    row
      .map((words, c) => paint(c === last ? cut(words, widths[c]) : cut(words, widths[c]).padEnd(widths[c]), c))
      .join(GAP)
      .trimEnd();
  return [
    line(
      columns.map((column) => column.head),
      (words) => colours.dim(words),
    ),
    ...cells.map((row) => line(row, (words, c) => columns[c].paint?.(words) ?? words)),
  ];
}

function shrink(columns: readonly Column[], widths: number[], width: number): void {
  let over = widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1)) - width;
  while (over > 0) {
    let widest = -1;
    for (let c = 0; c < widths.length; c++)
      if (columns[c].shrinks && widths[c] > NARROWEST && (widest < 0 || widths[c] > widths[widest])) widest = c;
    if (widest < 0) return;
    const by = Math.min(over, widths[widest] - NARROWEST);
    widths[widest] -= by;
    over -= by;
  }
}

function cut(words: string, width: number): string {
  return words.length > width ? `${words.slice(0, width - 1)}…` : words;
}

/** Words broken into lines of at most `width` columns, each begun with `indent`. */
export function wrap(words: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of clean(words).split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(indent + line);
  return lines;
}

/** The width of the terminal that standard output is, or null when it is none. */
export function terminalWidth(): number | null {
  return process.stdout.isTTY ? (process.stdout.columns ?? 100) : null;
}

export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

/** A mistake of the person who typed the command: one line, no stack. */
export class Complaint extends Error {}
