import type { Strings } from "../doc.ts";

/** The words of one document, each with a number. */
export class WordTable implements Strings {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  text(id: number): string {
    return this.#words[id];
  }

  id(text: string): number {
    return this.#ids.get(text) ?? -1;
  }

  /** The word's number, given now if it had none. */
  intern(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(text);
    this.#ids.set(text, id);
    return id;
  }
}
