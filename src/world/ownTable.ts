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
  const lines = text === null ? [columns.join("\t")] : without(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), "\n").split("\n");
  let at = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  if (at < 0) at = lines.push(columns.join("\t")) - 1;
  const heads = lines[at].split("\t").map((name) => name.trim());
  const all = [...heads, ...columns.filter((column) => !heads.includes(column))];
  lines[at] = all.join("\t");
  const keyOf = (cell: (column: string) => string): string => key.map((column) => keyCell(column, cell(column))).join("\t");
  const where = new Map<string, number>();
  for (let line = at + 1; line < lines.length; line++) {
    if (lines[line] === "" || lines[line].startsWith("#")) continue;
    const cells = lines[line].split("\t");
    const keyed = keyOf((column) => cells[all.indexOf(column)] ?? "");
    where.set(keyed, line);
  }
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of rows) {
    const keyed = keyOf((column) => plainCell(row[column] ?? ""));
    const line = where.get(keyed);
    const before = line === undefined ? [] : lines[line].split("\t");
    const written = all.map((column, index) => (columns.includes(column) ? plainCell(row[column] ?? "") : (before[index] ?? "")));
    const cells = without(written.join("\t"), "\t");
    if (line === undefined) {
      where.set(keyed, lines.push(cells) - 1);
      counts.added++;
    } else if (without(lines[line], "\t") === cells) counts.same++;
    else {
      lines[line] = cells;
      counts.changed++;
    }
  }
  return { text: `${lines.join("\n")}\n`, ...counts };
}

/** The text without a letter that stands at its end, however often. */
function without(text: string, letter: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === letter) end--;
  return text.slice(0, end);
}

/** A cell as keys compare it: "2021-12" and "2021" begin on their first day, as the world reads them. */
function keyCell(column: string, cell: string): string {
  if (column !== "from" && column !== "day") return cell;
  return /^\d{4}$/.test(cell) ? `${cell}-01-01` : /^\d{4}-\d\d$/.test(cell) ? `${cell}-01` : cell;
}

/** A cell holds no tab and no line break, and begins no remark. */
function plainCell(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .trim()
    .replace(/^#+/, "");
}
