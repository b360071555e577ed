/**
 * The most that a one-to-one assignment of rows to columns can gain (Kuhn 1955, Munkres 1957; the form with potentials and shortest
 * augmenting paths, cubic in the larger side). `gain[r][c]` is not negative; a row or column may stay alone.
 */
export function bestAssignment(gain: readonly (readonly number[])[]): number {
  const rows = gain.length;
  const columns = rows === 0 ? 0 : gain[0].length;
  if (rows === 0 || columns === 0) return 0;
  if (rows > columns) return bestAssignment(transposed(gain));
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column];
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (used[c] === 1) continue;
        const cost = -gain[at - 1][c - 1] - rowPotential[at] - columnPotential[c];
        if (cost < least[c]) {
          least[c] = cost;
          before[c] = column;
        }
        if (least[c] < step) {
          step = least[c];
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (used[c] === 1) {
          rowPotential[rowOf[c]] += step;
          columnPotential[c] -= step;
        } else least[c] -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
  let sum = 0;
  for (let c = 1; c <= columns; c++) if (rowOf[c] !== 0) sum += gain[rowOf[c] - 1][c - 1];
  return sum;
}

function transposed(gain: readonly (readonly number[])[]): number[][] {
  return gain[0].map((_, column) => gain.map((row) => row[column]));
}
