import { fold } from "../text/fold.ts";
import { soundOf } from "../text/romanise.ts";
import { lazy } from "./lazy.ts";
import { fileNames, makeNameTable } from "./nameTable.ts";
import { isPartOf, personalForms } from "./personal.ts";
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
  /**
   * Line of the base table that `via` belongs to; 0 when `target` is given. In a compact world lines after the base's last go on through the rows of
   * its patches.
   */
  readonly line: number;
  readonly target: StateName | MetonymRow | EntityId | null;
}

/** All names of the world. The base's are looked up in names.tsv as it stands, without parsing it. */
export interface NameIndex {
  entries(folded: string): readonly NameEntry[];
  /** Persons' names that sound like a folded name that nothing bears: its other spellings. */
  alike(folded: string): readonly NameEntry[];
  /** How a folded name names, as bits of `VIAS`; those left out that language must not take for names. */
  vias(folded: string): number;
  /** True when some longer name begins with this folded word, or these. */
  begins(word: string): boolean;
  /** The most words that a name has. */
  longest(): number;
  /** Names that were added to those of names.tsv. */
  added(): Iterable<readonly [folded: string, entries: readonly NameEntry[]]>;
  /** Every name with how it names, those left out that language must not take for names. */
  all(): Iterable<readonly [folded: string, via: Via]>;
}

/** Names shorter than this have too many that sound like them. */
const LEAST = 5;
/** No name is longer. */
const MOST = 100;

function push(lists: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** A person's whole name or family name. */
function isPersonal({ via }: NameEntry): boolean {
  return via === "n" || via === "a" || via === "f";
}

/** The ways of naming, in the order of their bits. */
export const VIAS = "stdnafgmpobxe";

const TAB = 9;
/** The last digit: a target begins with a letter. */
const NINE = 57;

export function makeNameIndex(base: Layer): NameIndex & { add(folded: string, via: Via, target: NameEntry["target"]): void } {
  const text = base.text("names");
  const table = lazy(() => makeNameTable(text, base.packed?.filed ?? fileNames(text)));
  const added = new Map<string, NameEntry[]>();
  const addedSounds = new Map<string, NameEntry[]>();
  const heads = new Set<string>();
  let longest = 0;
  const follows = (folded: string, at: number): boolean => text.charCodeAt(at + folded.length) === TAB && text.startsWith(folded, at);
  /** The lines of the base that begin with the name that begins at `at`. */
  const linesAt = (folded: string, first: number): NameEntry[] => {
    const found: NameEntry[] = [];
    for (let at = first; at >= 0 && follows(folded, at); at = text.indexOf("\n", at) + 1) {
      const via = at + folded.length + 1;
      const number = text.charCodeAt(via + 2) <= NINE;
      const end = text.indexOf("\n", via);
      found.push({
        via: text[via] as Via,
        line: number ? Number.parseInt(text.slice(via + 2, via + 9), 10) : 0,
        target: number ? null : (text.slice(via + 2, end) as EntityId),
      });
    }
    return found;
  };
  const nameAt = (start: number): string => text.slice(start, text.indexOf("\t", start));
  const quiet = (end: number): boolean => text.charCodeAt(end - 2) === TAB && text[end - 1] === "1";
  return {
    entries: (folded) => [...(added.get(folded) ?? []), ...linesAt(folded, table().find(folded))],
    alike(folded) {
      const sound = folded.length < LEAST || folded.length > MOST || !/^[a-z ]+$/.test(folded) ? "" : soundOf(folded);
      if (sound.length < LEAST) return [];
      return [
        ...(addedSounds.get(sound) ?? []),
        ...table()
          .alike(sound)
          .flatMap((start) => linesAt(nameAt(start), start)),
      ].filter(isPersonal);
    },
    vias(folded) {
      let bits = 0;
      for (let at = table().find(folded); at >= 0 && follows(folded, at); ) {
        const end = text.indexOf("\n", at);
        if (!quiet(end)) bits |= 1 << VIAS.indexOf(text[at + folded.length + 1]);
        at = end + 1;
      }
      for (const entry of added.get(folded) ?? []) bits |= 1 << VIAS.indexOf(entry.via);
      return bits;
    },
    added: () => added,
    begins: (word) => heads.has(word) || table().begins(word),
    longest: () => Math.max(longest, table().longest),
    *all() {
      for (const start of table().offsets) {
        const folded = text.slice(start, text.indexOf("\t", start));
        for (let at = start; follows(folded, at); ) {
          const end = text.indexOf("\n", at);
          if (!quiet(end)) yield [folded, text[at + folded.length + 1] as Via];
          at = end + 1;
        }
      }
      for (const [folded, entries] of added) for (const entry of entries) yield [folded, entry.via];
    },
    add(folded, via, target) {
      if (folded === "") return;
      const entries = added.get(folded);
      if (entries?.some((entry) => entry.via === via && entry.target === target)) return;
      const entry: NameEntry = { via, line: 0, target };
      push(added, folded, entry);
      if (isPersonal(entry)) push(addedSounds, soundOf(folded), entry);
      const words = folded.split(" ");
      for (let to = folded.indexOf(" "); to >= 0; to = folded.indexOf(" ", to + 1)) heads.add(folded.slice(0, to));
      longest = Math.max(longest, words.length);
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
    if (at > 0 && isPartOf(name, person.name)) {
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
    if (line.optional("change") === "remove") return;
    const person = line.cell("person") as EntityId;
    variants.set(person, [...(variants.get(person) ?? []), line.cell("words")]);
  });
  return variants;
}
