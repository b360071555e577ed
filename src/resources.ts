import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Resources } from "./language/analyze.ts";
import { openModel } from "./language/model.ts";
import { makeLexicon } from "./text/lexicon.ts";
import { gazetteerOf } from "./world/gazetteer.ts";
import { openWorld } from "./world/open.ts";
import type { World } from "./world/world.ts";

/** The package's data folder. */
export const DATA = fileURLToPath(new URL("../data/", import.meta.url));

/** Model, lexicon and world of a data folder, with the rows of `own`, a folder of one's own. Throws one line that names the file when one is missing. */
export function openResources(data: string, own: string | null = null): { resources: Resources; world: World } {
  const world = openWorld(join(data, "world"), own);
  const model = openModel(binaries(join(data, "model")));
  const lexicon = makeLexicon(texts(join(data, "lexicon"), ".tsv"));
  return { resources: { model, lexicon, gazetteer: gazetteerOf(world) }, world };
}

function binaries(folder: string): Map<string, ArrayBuffer> {
  const files = new Map<string, ArrayBuffer>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".bin")) continue;
    const bytes = readFileSync(join(folder, name));
    files.set(name, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  }
  return files;
}

function texts(folder: string, extension: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder))
    if (name.endsWith(extension)) files.set(name.slice(0, -extension.length), readFileSync(join(folder, name), "utf8"));
  return files;
}
