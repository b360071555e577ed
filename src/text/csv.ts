/** One row of a file of comma-separated values, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads rows from a file given piece by piece. */
export interface CsvReader {
  /** The rows that end in this piece. */
  feed(piece: string): CsvRow[];
  /** The last row, if the file does not end in a line break. Throws when a quotation mark is not closed. */
  end(): CsvRow[];
}

/** A cell longer than this has most likely lost its closing quotation mark. */
const LONGEST_CELL = 100_000;
const MOST_CELLS = 500;

/**
 * Reads RFC 4180: cells separated by commas, in quotation marks where they hold commas, line breaks or doubled quotation marks. A byte order
 * mark is left out, lines end in LF or CR LF. Linear; throws, naming the line, when a cell or a row has no end.
 */
export function csvReader(): CsvReader {
  let cells: string[] = [];
  let cell = "";
  let inside = false;
  let closing = false;
  let line = 1;
  let begun = 1;
  let first = true;
  const endCell = (): void => {
    if (cells.length >= MOST_CELLS) throw new Error(`line ${begun}: more than ${MOST_CELLS} cells; expected comma-separated values`);
    cells.push(cell);
    cell = "";
    closing = false;
  };
  const endRow = (rows: CsvRow[]): void => {
    endCell();
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  const take = (piece: string, from: number, to: number): void => {
    cell += piece.slice(from, to);
    if (cell.length > LONGEST_CELL)
      throw new Error(`line ${begun}: a cell of more than ${LONGEST_CELL} characters; is a quotation mark missing?`);
  };
  return {
    feed(raw) {
      const rows: CsvRow[] = [];
      const piece = first ? raw.replace(/^\ufeff/, "") : raw;
      if (piece !== "") first = false;
      let newline = nextOf(piece, "\n", 0);
      for (let at = 0; at < piece.length; ) {
        if (inside && !closing) {
          const end = nextOf(piece, '"', at);
          for (; newline < end; newline = nextOf(piece, "\n", newline + 1)) if (newline >= at) line++;
          take(piece, at, end);
          closing = end < piece.length;
          at = end + 1;
          continue;
        }
        const letter = piece[at];
        if (closing && letter === '"') {
          take('"', 0, 1);
          closing = false;
          at++;
          continue;
        }
        if (closing) inside = closing = false;
        if (letter === ",") endCell();
        else if (letter === "\n") {
          line++;
          endRow(rows);
        } else if (letter === '"' && cell === "") inside = true;
        else if (letter !== "\r") {
          const end = nextMark(piece, at);
          take(piece, at, end);
          at = end;
          continue;
        }
        at++;
      }
      return rows;
    },
    end() {
      if (inside && !closing) throw new Error(`line ${begun}: a quotation mark is not closed`);
      const rows: CsvRow[] = [];
      if (cell !== "" || cells.length > 0) endRow(rows);
      return rows;
    },
  };
}

/** Where a letter is next, the end when it is not. */
function nextOf(piece: string, letter: string, from: number): number {
  const at = piece.indexOf(letter, from);
  return at < 0 ? piece.length : at;
}

/** Where the next comma or line end is. */
function nextMark(piece: string, from: number): number {
  let at = from + 1;
  while (at < piece.length && piece[at] !== "," && piece[at] !== "\n" && piece[at] !== "\r") at++;
  return at;
}
