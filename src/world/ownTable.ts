/** Rows for a table, as cells by column. */
export type OwnRow = Readonly<Record<string, string>>;

/** What putting rows into a table came to, and the table's new text. */
export interface Merged {
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * The text of a table with rows put in: a row with the same key is changed in its place, others stand at the end; remarks, other rows and their
 * order stay. `text` is null for a new table. Columns that the table lacks are added.
 */
export function mergeRows(text: string | null, columns: readonly string[], key: readonly string[], rows: readonly OwnRow[]): Merged {
  const lines =
    text === null
      ? [columns.join("\t")]
      : text
          .replace(/^\ufeff/, "")
          .replace(/\r\n?/g, "\n")
          .replace(/\n+$/, "")
          .split("\n");
  const head = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  if (head < 0) lines.push(columns.join("\t"));
  const at = head < 0 ? lines.length - 1 : head;
  const heads = lines[at].split("\t").map((name) => name.trim());
  const all = [...heads, ...columns.filter((column) => !heads.includes(column))];
  lines[at] = all.join("\t");
  const where = new Map<string, number>();
  const keyOf = (cell: (column: string) => string): string => key.map(cell).join("\t");
  for (let line = at + 1; line < lines.length; line++) {
    if (lines[line] === "" || lines[line].startsWith("#")) continue;
    const cells = lines[line].split("\t");
    where.set(
      keyOf((column) => cells[all.indexOf(column)] ?? ""),
      line,
    );
  }
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of rows) {
    const cells = all
      .map((column) => plainCell(row[column] ?? ""))
      .join("\t")
      .replace(/\t+$/, "");
    const line = where.get(keyOf((column) => plainCell(row[column] ?? "")));
    if (line === undefined) {
      where.set(
        keyOf((column) => plainCell(row[column] ?? "")),
        lines.length,
      );
      lines.push(cells);
      counts.added++;
    } else if (lines[line].replace(/\t+$/, "") === cells) counts.same++;
    else {
      lines[line] = cells;
      counts.changed++;
    }
  }
  return { text: `${lines.join("\n")}\n`, ...counts };
}

/** A cell holds no tab and no line break, and begins no remark. */
function plainCell(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .trim()
    .replace(/^#+/, "");
}
