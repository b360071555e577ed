import { readFileSync } from "node:fs";

/** A row of a source table: cells by column name; `line` is where it stands. */
export type Raw = Readonly<Record<string, string>> & { readonly line: string };

/** The rows of a tab-separated file with `#` comments and a header. */
export function readRows(file: string): Raw[] {
  const rows: Raw[] = [];
  let columns: string[] | null = null;
  for (const [index, text] of readFileSync(file, "utf8").split("\n").entries()) {
    if (text === "" || text.startsWith("#")) continue;
    const cells = text.replace(/\r$/, "").split("\t");
    if (columns === null) {
      columns = cells;
      continue;
    }
    const row: Record<string, string> = { line: `${file}:${index + 1}` };
    for (const [c, name] of columns.entries()) row[name] = (cells[c] ?? "").trim();
    rows.push(row as Raw);
  }
  return rows;
}

/** A table as text: a comment that says what it holds, a header, the rows. */
export function writeTable(comment: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows)
    if (row.length !== columns.length || row.some((cell) => /[\t\n]/.test(cell)))
      throw new Error(`a row does not fit the columns ${columns.join(", ")}: ${row.join(" | ")}`);
  const note = `# Made by \`npm run build:world\`; corrections go into patches/. ${comment}`;
  return `${[note, columns.join("\t"), ...rows.map((row) => row.join("\t"))].join("\n")}\n`;
}

/** Orders strings by code units, the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
