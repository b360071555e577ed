import type { World } from "./world.ts";

type NameKind = World extends { names(): Iterable<readonly [string, infer Kind]> } ? Kind : never;

const KINDS: readonly NameKind[] = ["person", "state", "body", "place", "gathering", "demonym", "given", "family", "metonym"];
const NONE: readonly NameKind[] = [];

/** The names of a world, in the shape that language takes (structurally its `Gazetteer`). A name's kinds are bits of a number. */
export function gazetteerOf(world: World): {
  kinds(folded: string): readonly NameKind[];
  begins(folded: string): boolean;
  readonly longest: number;
} {
  const bits = new Map<string, number>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const [name, kind] of world.names()) {
    bits.set(name, (bits.get(name) ?? 0) | (1 << KINDS.indexOf(kind)));
    const space = name.indexOf(" ");
    if (space < 0) continue;
    beginnings.add(name.slice(0, space));
    let words = 2;
    for (let at = name.indexOf(" ", space + 1); at >= 0; at = name.indexOf(" ", at + 1)) words++;
    if (words > longest) longest = words;
  }
  const lists = new Map<number, readonly NameKind[]>();
  return {
    kinds(folded) {
      const set = bits.get(folded);
      if (set === undefined) return NONE;
      let list = lists.get(set);
      if (list === undefined) {
        list = KINDS.filter((_, bit) => (set & (1 << bit)) !== 0);
        lists.set(set, list);
      }
      return list;
    },
    begins: (folded) => beginnings.has(folded),
    longest,
  };
}
