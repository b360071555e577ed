import type { Table } from "./rows.ts";
import { eachLine, type Layer } from "./tables.ts";

/**
 * The rows of a table in all layers. A later row with the same key takes the place of an earlier one; with `remove` in its
 * `change` column it takes it away.
 */
export function gather<Row>(layers: readonly Layer[], { name, key, read }: Table<Row>): Row[] {
  if (key === null) return layers.flatMap((layer) => readAll(layer, { name, key, read }));
  if (layers.every((layer, index) => index === 0 || !layer.tables.includes(name))) return readAll(layers[0], { name, key, read });
  const rows = new Map<string, Row>();
  for (const [index, layer] of layers.entries())
    eachLine(layer, name, (line) => {
      const row = read(line);
      if (index > 0 && line.optional("change") === "remove") {
        if (!rows.delete(key(row))) throw new Error(`${line.where}: removes a row that no earlier layer has (${key(row)})`);
      } else rows.set(key(row), row);
    });
  return [...rows.values()];
}

/** The rows of a table in one layer; those marked to be removed are left out. */
export function readAll<Row>(layer: Layer, { name, read }: Table<Row>): Row[] {
  const rows: Row[] = [];
  eachLine(layer, name, (line) => {
    if (line.optional("change") !== "remove") rows.push(read(line));
  });
  return rows;
}
