import { open, type Rapporteur } from "../rapporteur.ts";
import { ownWorld } from "./world_names.ts";

/** Model, lexicon and world as installed, with one's own rows of the world. */
export function openRapporteur(): Rapporteur {
  return open(undefined, ownWorld());
}
