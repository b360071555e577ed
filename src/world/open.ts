import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeWorld, type OpenedWorld, OWN } from "./make.ts";
import type { Layer } from "./tables.ts";

/**
 * The world in the tables of a folder (data/world), corrected by those in its `patches`, and by a user's own folder with tables of the
 * same columns. Throws, naming file and line, when a table is broken.
 */
export function openWorld(folder: string, own: string | null = null): OpenedWorld {
  if (!existsSync(join(folder, "states.tsv"))) throw new Error(`${folder}/states.tsv: no such table; reinstall the package`);
  const layers = [readLayer(folder, "")];
  if (existsSync(join(folder, "patches"))) layers.push(readLayer(join(folder, "patches"), "patches/"));
  if (own !== null) layers.push(readOwn(own));
  return makeWorld(layers, hashOf(layers));
}

function readLayer(folder: string, prefix: string): Layer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).sort())
    if (name.endsWith(".tsv")) files.set(name.slice(0, -4), readFileSync(join(folder, name), "utf8"));
  return { folder, prefix, files };
}

/** A user's own tables, as editors and spreadsheets save them. */
function readOwn(folder: string): Layer {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder}: no such folder of your own tables`);
  const { files, ...layer } = readLayer(folder, OWN);
  return { ...layer, files: new Map([...files].map(([name, text]) => [name, text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n")])) };
}

function hashOf(layers: readonly Layer[]): string {
  const hash = createHash("sha256");
  for (const { prefix, files } of layers) for (const [name, text] of files) hash.update(`${prefix}${name}:${text.length}\n`).update(text);
  return hash.digest("hex").slice(0, 16);
}
