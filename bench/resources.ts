import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Resources } from "../src/language/analyze.ts";
import { openModel } from "../src/language/model.ts";
import { makeLexicon } from "../src/text/lexicon.ts";
import { gazetteerOf } from "../src/world/gazetteer.ts";
import { openWorld } from "../src/world/open.ts";

const DATA = resolve("data");
let opened: Resources | null = null;

/** Model, lexicon and gazetteer of the repository's data folder; opened once. */
export function openResources(): Resources {
  opened ??= {
    model: openModel(files("model", ".bin", (path) => new Uint8Array(readFileSync(path)).buffer)),
    lexicon: makeLexicon(
      new Map([...files("lexicon", ".tsv", (path) => readFileSync(path, "utf8"))].map(([name, text]) => [name.slice(0, -4), text])),
    ),
    gazetteer: gazetteerOf(openWorld(join(DATA, "world"))),
  };
  return opened;
}

function files<T>(folder: string, extension: string, read: (path: string) => T): Map<string, T> {
  return new Map(
    readdirSync(join(DATA, folder))
      .filter((name) => name.endsWith(extension))
      .map((name) => [name, read(join(DATA, folder, name))]),
  );
}
