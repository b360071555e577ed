/** One row of a table in data/: column name to cell, with the line it stands on for error messages. */
export interface Row {
  readonly line: number;
  readonly [column: string]: string | number;
}

/**
 * The rows of a tab-separated table whose first line names the columns; lines that begin with `#` and empty lines are
 * left out. Cells are trimmed. Throws, with file and line, when a row has more cells than the header.
 */
export function parseTable(file: string, text: string): Row[] {
  const rows: Row[] = [];
  let columns: string[] | null = null;
  let line = 0;
  for (const raw of text.split("\n")) {
    line++;
    if (raw.startsWith("#") || raw.trim() === "") continue;
    const cells = raw.replace(/\r$/, "").split("\t");
    if (columns === null) {
      columns = cells.map((cell) => cell.trim());
      continue;
    }
    if (cells.length > columns.length)
      throw new Error(`${file}:${line}: ${cells.length} cells where the header has ${columns.length} columns; remove the extra tabs`);
    const row: Record<string, string | number> = {};
    for (let c = 0; c < columns.length; c++) row[columns[c]] = (cells[c] ?? "").trim();
    row.line = line;
    rows.push(row as Row);
  }
  return rows;
}

/** A cell as text; the empty string when the table has no such column. */
export function cell(row: Row, column: string): string {
  return String(row[column] ?? "");
}
