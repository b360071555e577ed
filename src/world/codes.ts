import { eachLine, type Layer } from "./tables.ts";
import type { EntityId } from "./world.ts";

/** States by their three-letter codes (ISO 3166-1 alpha-3, and 3166-3 for those that are no more), of codes.tsv. */
export function readCodes(layers: readonly Layer[]): ReadonlyMap<string, EntityId> {
  const codes = new Map<string, EntityId>();
  for (const layer of layers)
    eachLine(layer, "codes", (line) => {
      if (line.cell("iso3") !== "") codes.set(line.cell("iso3"), line.cell("state") as EntityId);
    });
  return codes;
}
