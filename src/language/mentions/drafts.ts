import type { MentionKind } from "../doc.ts";
import type { Prefix } from "./affiliations.ts";
import type { Atom } from "./names.ts";
import type { Range, Scan } from "./scan.ts";
import type { Nominal, Pronoun } from "./vocabulary.ts";

/** A mention while it is being found: ranges of words in place of spans, other drafts in place of ids. */
export interface Draft {
  readonly kind: MentionKind;
  readonly range: Range;
  readonly name: Range | null;
  title: DraftTitle | null;
  affiliation: Range | null;
  readonly plural: boolean;
  readonly count: number | null;
  readonly group: Draft | null;
  /** The word that heads the phrase where there is no tree. */
  readonly core: number;
  /** True where `core` heads it whatever the tree says, since the tree's paths reach its members: "Presidents A and B". */
  readonly fixed: boolean;
  /** "the", "a", "his", ...; null when none. */
  readonly determiner: string | null;
  /** The common noun that stands for it: "president", "summit"; null for bare names. */
  readonly noun: string | null;
  gender: "m" | "f" | null;
  readonly pronoun: Pronoun | null;
  readonly nominal: Nominal | null;
  /** The phrase beside it that names the same: set on the later of the two. */
  apposed: Draft | null;
}

export interface DraftTitle {
  readonly range: Range;
  readonly text: string;
}

/** A sentence of the article with its names. */
export interface Sentence {
  readonly scan: Scan;
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly atoms: readonly Atom[];
  /** The atom that begins with a word. */
  readonly atomAt: AtomRow;
  /** The atom that a word belongs to. */
  readonly atomOver: AtomRow;
  readonly opened: OpenedAt;
}

/** What was found to begin at each word of a sentence, from its first on: several readers ask for the same. Missing where nobody has asked. */
export interface OpenedAt {
  readonly prefixes: Prefix[];
  readonly persons: (Found | null)[];
}

/** Drafts that one phrase gives, and the word after it. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly last: number;
}

/** Atoms by words of one sentence: what a map of few neighbouring numbers does, in an array. */
export class AtomRow {
  private readonly first: number;
  private readonly atoms: (Atom | undefined)[];

  constructor(first: number, last: number) {
    this.first = first;
    this.atoms = new Array<Atom | undefined>(last - first).fill(undefined);
  }

  set(word: number, atom: Atom): void {
    this.atoms[word - this.first] = atom;
  }

  get(word: number): Atom | undefined {
    const at = word - this.first;
    return at >= 0 && at < this.atoms.length ? this.atoms[at] : undefined;
  }

  has(word: number): boolean {
    return this.get(word) !== undefined;
  }
}

/** A sentence with its names, which lie in it and do not overlap. */
export function sentenceWith(scan: Scan, index: number, atoms: readonly Atom[]): Sentence {
  const first = scan.words.from[index];
  const last = scan.words.from[index + 1];
  const atomAt = new AtomRow(first, last);
  const atomOver = new AtomRow(first, last);
  for (const atom of atoms) {
    atomAt.set(atom.first, atom);
    for (let k = atom.first; k < atom.last; k++) atomOver.set(k, atom);
  }
  return { scan, index, first, last, atoms, atomAt, atomOver, opened: { prefixes: [], persons: [] } };
}

/** A draft with everything unsaid left open. */
export function draft(kind: MentionKind, range: Range, core: number, known: Partial<Omit<Draft, "kind" | "range" | "core">> = {}): Draft {
  return {
    kind,
    range,
    core,
    name: null,
    title: null,
    affiliation: null,
    plural: false,
    count: null,
    group: null,
    fixed: false,
    determiner: null,
    noun: null,
    gender: null,
    pronoun: null,
    nominal: null,
    apposed: null,
    ...known,
  };
}
