import { NAME_KINDS, type OpenedWorld } from "./make.ts";
import { VIAS, type Via } from "./nameIndex.ts";

type NameKind = (typeof NAME_KINDS)[Via];

/** The names of a world, in the shape that language takes (structurally its `Gazetteer`). It shares the world's own table of names. */
export function gazetteerOf(world: OpenedWorld): {
  kinds(folded: string): readonly NameKind[];
  begins(folded: string): boolean;
  readonly longest: number;
} {
  const index = world.index();
  const lists = new Map<number, readonly NameKind[]>();
  return {
    kinds(folded) {
      const bits = index.vias(folded);
      let list = lists.get(bits);
      if (list === undefined) {
        list = [...new Set([...VIAS].filter((_, bit) => (bits & (1 << bit)) !== 0).map((via) => NAME_KINDS[via as Via]))];
        lists.set(bits, list);
      }
      return list;
    },
    begins: index.begins,
    longest: index.longest(),
  };
}
