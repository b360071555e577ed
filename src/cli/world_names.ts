import { fileURLToPath } from "node:url";
import type { Asked } from "../store/query.ts";
import { openWorld } from "../world/open.ts";
import type { EntityId, World } from "../world/world.ts";

/** The world that is installed with the program. */
export function installedWorld(): World {
  return openWorld(fileURLToPath(new URL("../../data/world/", import.meta.url)));
}

/** The world as the commands that list need it: names of entities, and the entities of names that people type. */
export function withWorld(): { asked(words: string): Asked; nameOf(id: string): string } {
  const world = installedWorld();
  return {
    asked: (words) => ({ words, entities: [...new Set(world.named(words, "ever").map((named) => named.entity as string))] }),
    nameOf: (id) => world.nameOf(id as EntityId),
  };
}
