import type { Strings } from "../doc.ts";

/** A document's own words over a shared base: ids below the base's size mean the same word in every document. */
export class WordTable implements Strings {
  readonly #base: BaseWords;
  readonly #own = new Map<string, number>();
  readonly #words: string[] = [];

  constructor(base: BaseWords = EMPTY) {
    this.#base = base;
  }

  text(id: number): string {
    return id < this.#base.words.length ? this.#base.words[id] : this.#words[id - this.#base.words.length];
  }

  id(text: string): number {
    return this.#base.ids.get(text) ?? this.#own.get(text) ?? -1;
  }

  /** The word's number, given now if it had none. */
  intern(text: string): number {
    const known = this.id(text);
    if (known >= 0) return known;
    const id = this.#base.words.length + this.#words.length;
    this.#words.push(text);
    this.#own.set(text, id);
    return id;
  }
}

/** Words that all documents share. Made once, never changed. */
export interface BaseWords {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
}

const EMPTY: BaseWords = { words: [], ids: new Map() };

/** A base table of the given words, without repetitions. */
export function baseWords(words: Iterable<string>): BaseWords {
  const list = [...new Set(words)];
  return { words: list, ids: new Map(list.map((word, id) => [word, id])) };
}
