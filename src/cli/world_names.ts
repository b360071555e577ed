import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Asked } from "../store/query.ts";
import type { OpenedWorld } from "../world/make.ts";
import { openWorld, writeCompact } from "../world/open.ts";
import type { EntityId } from "../world/world.ts";

const INSTALLED = fileURLToPath(new URL("../../data/world/", import.meta.url));

/** The folder of one's own rows that is used when none is named and it is there; `world update` and `world import-votes` make it. */
export const OWN_FOLDER = "rapporteur-world";

/** The folder of one's own rows: that of --world or RAPPORTEUR_WORLD, else rapporteur-world in the folder where one is, else none. */
export function ownWorld(): string | null {
  const named = process.env.RAPPORTEUR_WORLD ?? "";
  if (named !== "") return named;
  return existsSync(OWN_FOLDER) ? OWN_FOLDER : null;
}

/** The world that is installed with the program, without one's own rows when `own` is null. */
export function installedWorld(own: string | null = ownWorld()): OpenedWorld {
  return openWorld(INSTALLED, own);
}

/** Makes the file from which the installed tables are opened at once. */
export function compactInstalled(): void {
  writeCompact(INSTALLED);
}

/** The world as the commands that list need it: names of entities, and the entities of names that people type. */
export function withWorld(): { asked(words: string): Asked; nameOf(id: string): string } {
  const world = installedWorld();
  return {
    asked: (words) => ({ words, entities: [...new Set(world.named(words, "ever").map((named) => named.entity as string))] }),
    nameOf: (id) => world.nameOf(id as EntityId),
  };
}
