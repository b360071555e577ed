import { fold } from "../text/fold.ts";
import { personalForms } from "./personal.ts";
import type { BodyRow, MetonymRow, PersonRow, StateName } from "./rows.ts";
import { eachLine, type Layer } from "./tables.ts";
import type { EntityId } from "./world.ts";

/**
 * How a name names. Of states: s name, t other name, d demonym; of persons: n name, a other spelling, f family, g given; m metonym;
 * of places: p name, o other name; of bodies: b name, x abbreviation or other name; e gathering.
 */
export type Via = "s" | "t" | "d" | "n" | "a" | "f" | "g" | "m" | "p" | "o" | "b" | "x" | "e";

/** One thing that a folded name can name: a line of a base table, or a row of a later layer. */
export interface NameEntry {
  readonly via: Via;
  /** Line of the base table that `via` belongs to; 0 when `target` is given. */
  readonly line: number;
  readonly target: StateName | MetonymRow | EntityId | null;
}

/** All names of the world. The base's are looked up in names.tsv as it stands, without parsing it first. */
export interface NameIndex {
  entries(folded: string): readonly NameEntry[];
  /** Every name with how it names, those left out that language must not take for names. */
  all(): Iterable<readonly [folded: string, via: Via]>;
}

export function makeNameIndex(base: Layer): NameIndex & { add(folded: string, via: Via, target: NameEntry["target"]): void } {
  const lines = (base.files.get("names") ?? "").split("\n");
  let first: Map<string, number> | null = null;
  const added = new Map<string, NameEntry[]>();
  const starts = (): Map<string, number> => {
    if (first !== null) return first;
    first = new Map();
    let before = "";
    for (let i = 2; i < lines.length; i++) {
      const name = lines[i].slice(0, lines[i].indexOf("\t"));
      if (name !== before && name !== "") first.set(name, i);
      before = name;
    }
    return first;
  };
  return {
    entries(folded) {
      const found: NameEntry[] = [...(added.get(folded) ?? [])];
      const prefix = `${folded}\t`;
      for (let i = starts().get(folded) ?? lines.length; i < lines.length && lines[i].startsWith(prefix); i++) {
        const [, via, line] = lines[i].split("\t");
        found.push({ via: via as Via, line: Number(line), target: null });
      }
      return found;
    },
    *all() {
      for (let i = 2; i < lines.length; i++) {
        const line = lines[i];
        const tab = line.indexOf("\t");
        if (tab > 0 && !line.endsWith("\t1")) yield [line.slice(0, tab), line[tab + 1] as Via];
      }
      for (const [folded, entries] of added) for (const entry of entries) yield [folded, entry.via];
    },
    add(folded, via, target) {
      if (folded === "") return;
      const entries = added.get(folded);
      if (entries === undefined) added.set(folded, [{ via, line: 0, target }]);
      else if (!entries.some((entry) => entry.via === via && entry.target === target)) entries.push({ via, line: 0, target });
    },
  };
}

type Adder = Pick<ReturnType<typeof makeNameIndex>, "add">;

/** Names of a body: its names with "the" left out, and its gatherings ("SCO summit"). */
export function addBody(index: Adder, body: BodyRow): void {
  index.add(fold(body.name), "b", body.id);
  index.add(fold(body.long), "b", body.id);
  for (const other of body.other) index.add(fold(other.replace(/^the /, "")), "x", body.id);
}

/** Names of a person of a later layer; `variants` are other spellings, single words family names. */
export function addPerson(index: Adder, person: PersonRow, variants: readonly string[] = []): void {
  const state = person.state?.slice(6) ?? "";
  for (const [at, name] of [person.name, ...variants].entries()) {
    if (at > 0 && !name.includes(" ")) {
      index.add(fold(name), "f", person.id);
      continue;
    }
    const forms = personalForms(name, state);
    for (const words of forms.full) index.add(words, at === 0 ? "n" : "a", person.id);
    for (const words of forms.family) index.add(words, "f", person.id);
    for (const words of forms.given) index.add(words, "g", person.id);
  }
}

/** Other spellings of persons in a later layer, by person. */
export function readVariants(layer: Layer): Map<EntityId, string[]> {
  const variants = new Map<EntityId, string[]>();
  eachLine(layer, "person_names", (line) => {
    const person = line.cell("person") as EntityId;
    variants.set(person, [...(variants.get(person) ?? []), line.cell("words")]);
  });
  return variants;
}
