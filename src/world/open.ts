import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KEYED } from "./check.ts";
import { type CompactWorld, compactWorld, openCompact } from "./compact.ts";
import { makeWorld, namesOfAll, type OpenedWorld, OWN } from "./make.ts";
import { type Layer, textLayer } from "./tables.ts";

const COMPACT = "world.bin";
const PREFIXES = ["", "patches/"];

/**
 * The world in the tables of a folder (data/world), corrected by those in its `patches`, and by a user's own folder with tables of the
 * same columns. Throws, naming file and line, when a table is broken. Where the folder has a compact file that is no older than its tables, that
 * is opened in their place.
 */
export function openWorld(folder: string, own: string | null = null): OpenedWorld {
  if (!existsSync(join(folder, "states.tsv"))) throw new Error(`${folder}/states.tsv: no such table; reinstall the package`);
  const installed = freshCompact(folder) ?? readTables(folder);
  if (own === null) return makeWorld(installed.layers, installed.hash);
  const mine = readOwn(own);
  return makeWorld([...installed.layers, mine], hashOf(installed.hash, [mine]));
}

/** Makes the compact file of a folder's tables anew; gives its size in bytes. */
export function writeCompact(folder: string): number {
  const { layers, hash } = readTables(folder);
  const files = new Map(tableFiles(folder).map((name) => [name, statSync(join(folder, name)).size]));
  const bytes = compactWorld(layers, KEYED, namesOfAll(layers), hash, files);
  writeFileSync(join(folder, `${COMPACT}.new`), bytes);
  renameSync(join(folder, `${COMPACT}.new`), join(folder, COMPACT));
  return bytes.length;
}

/** The compact file, unless there is none or a table has changed since: in size, or later than the file was made. */
function freshCompact(folder: string): CompactWorld | null {
  const file = join(folder, COMPACT);
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return null;
  const compact = openCompact(readFileSync(file), foldersOf(folder), PREFIXES);
  const names = tableFiles(folder);
  if (compact === null || names.length !== compact.files.size) return null;
  const fresh = names.every((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return size === compact.files.get(name) && mtimeMs <= made;
  });
  return fresh ? compact : null;
}

function foldersOf(folder: string): string[] {
  return [folder, join(folder, "patches")];
}

/** The tables of a folder and its patches: "states.tsv", "patches/states.tsv". */
function tableFiles(folder: string): string[] {
  return foldersOf(folder).flatMap((where, index) =>
    existsSync(where)
      ? readdirSync(where)
          .filter((name) => name.endsWith(".tsv"))
          .sort()
          .map((name) => PREFIXES[index] + name)
      : [],
  );
}

function readTables(folder: string): Pick<CompactWorld, "layers" | "hash"> {
  const layers = foldersOf(folder)
    .filter((where) => existsSync(where))
    .map((where, index) => readLayer(where, PREFIXES[index]));
  return { layers, hash: hashOf("", layers) };
}

function readLayer(folder: string, prefix: string, plain: (text: string) => string = (text) => text): Layer {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).sort())
    if (name.endsWith(".tsv")) files.set(name.slice(0, -4), plain(readFileSync(join(folder, name), "utf8")));
  return textLayer(folder, prefix, files);
}

/** A user's own tables, as editors and spreadsheets save them. */
function readOwn(folder: string): Layer {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder}: no such folder of your own tables`);
  return readLayer(folder, OWN, (text) => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
}

function hashOf(before: string, layers: readonly Layer[]): string {
  const hash = createHash("sha256").update(before);
  for (const { prefix, tables, text } of layers)
    for (const name of tables) hash.update(`${prefix}${name}:${text(name).length}\n`).update(text(name));
  return hash.digest("hex").slice(0, 16);
}
