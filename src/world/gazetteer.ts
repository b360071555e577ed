import type { World } from "./world.ts";

/** The names of a world, in the shape that language takes (structurally its `Gazetteer`). */
export function gazetteerOf(_world: World): {
  kinds(folded: string): readonly ("person" | "state" | "body" | "place" | "gathering" | "demonym" | "given" | "family" | "metonym")[];
  begins(folded: string): boolean;
  readonly longest: number;
} {
  return { kinds: () => [], begins: () => false, longest: 0 };
}
