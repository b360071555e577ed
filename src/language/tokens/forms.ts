import { copyOf } from "../../text/copy.ts";

/** How many forms are numbered before a new table is begun: those of some thousand articles. */
export const MOST_FORMS = 16_384;

/**
 * Numbers for the forms of words, from 0 on, so that what follows from a form alone is worked out once for many articles. What is read never depends
 * on which forms are known.
 */
export class Forms {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #lowers: string[] = [];

  get count(): number {
    return this.#texts.length;
  }

  get isFull(): boolean {
    return this.count >= MOST_FORMS;
  }

  /** The form's number, given now if it had none. */
  number(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.count;
    const text = copyOf(form);
    this.#numbers.set(text, number);
    this.#texts.push(text);
    this.#lowers.push(text.toLowerCase());
    return number;
  }

  text(number: number): string {
    return this.#texts[number];
  }

  lower(number: number): string {
    return this.#lowers[number];
  }
}

/** The words of an article as they are written, and in lower case, without being cut out of it each time; and their forms where they are not too long. */
export interface Written {
  readonly text: readonly string[];
  readonly lower: readonly string[];
  /** The number in `forms` of the first LONGEST_FORM units. */
  readonly form: Int32Array;
  readonly forms: Forms;
}

/** An endless word is no form that is kept. */
export const LONGEST_FORM = 60;

/** The words of an article; `form` and `forms` as in its lexemes. */
export function writtenOf(text: string, start: Int32Array, end: Int32Array, forms: Forms, form: Int32Array): Written {
  const count = form.length;
  const texts = new Array<string>(count);
  const lowers = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const long = end[i] - start[i] > LONGEST_FORM;
    texts[i] = long ? text.slice(start[i], end[i]) : forms.text(form[i]);
    lowers[i] = long ? texts[i].toLowerCase() : forms.lower(form[i]);
  }
  return { text: texts, lower: lowers, form: form.slice(), forms };
}

/** What is worked out once for each form, kept until another table of forms is followed. */
export class FormMemo<T> {
  readonly #make: (form: string) => T;
  #made: (T | undefined)[] = [];
  #forms: Forms | null = null;

  constructor(make: (form: string) => T) {
    this.#make = make;
  }

  /** What is known of a token's form; `word` is the token where the article's words are not at hand. */
  of(written: Written | undefined, token: number, word = ""): T {
    if (written === undefined) return this.#make(word);
    const { forms, form, text } = written;
    if (forms !== this.#forms) {
      this.#forms = forms;
      this.#made = [];
    }
    if (text[token].length > LONGEST_FORM) return this.#make(text[token]);
    const number = form[token];
    let made = this.#made[number];
    if (made === undefined) {
      made = this.#make(text[token]);
      while (this.#made.length < number) this.#made.push(undefined);
      this.#made[number] = made;
    }
    return made;
  }
}

/** Blocks of `width` numbers that are worked out once for each form of a table, and kept until another table is followed. Block 0 is nobody's. */
export class FormBlocks {
  readonly width: number;
  rows: Int16Array;
  /** Where the block of each form begins, 0 for none yet. */
  #begin = new Int32Array(1024);
  #end: number;
  #forms: Forms | null = null;

  constructor(width: number) {
    this.width = width;
    this.#end = width;
    this.rows = new Int16Array(256 * width);
  }

  /** Forgets all blocks but the first unless they are of these forms. */
  follow(forms: Forms): void {
    if (forms === this.#forms) return;
    this.#forms = forms;
    this.#begin.fill(0);
    this.#end = this.width;
  }

  /** Where the block of a form begins; 0 for none yet. */
  at(form: number): number {
    return form < this.#begin.length ? this.#begin[form] : 0;
  }

  /** Gives a form its block, to be filled, and returns where it begins. */
  make(form: number): number {
    const at = this.#end;
    this.#end += this.width;
    if (form >= this.#begin.length) this.#begin = grown(this.#begin, form);
    if (this.#end > this.rows.length) this.rows = grown(this.rows, this.#end);
    this.#begin[form] = at;
    return at;
  }
}

/** Places for so many forms of a table; where there are more, or another table is followed, all are given anew. */
export class FormPlaces {
  readonly #count: number;
  /** The place of each form plus one, 0 for none. */
  #place = new Int32Array(1024);
  #taken = 0;
  #forms: Forms | null = null;

  constructor(count: number) {
    this.#count = count;
  }

  /** Takes all places back unless they are of these forms. */
  follow(forms: Forms): void {
    if (forms === this.#forms) return;
    this.#forms = forms;
    this.#clear();
  }

  /** The place of a form, -1 for none. */
  at(form: number): number {
    return form < this.#place.length ? this.#place[form] - 1 : -1;
  }

  /** Gives a form a place. */
  take(form: number): number {
    if (this.#taken === this.#count) this.#clear();
    if (form >= this.#place.length) this.#place = grown(this.#place, form);
    this.#place[form] = this.#taken + 1;
    return this.#taken++;
  }

  #clear(): void {
    this.#place.fill(0);
    this.#taken = 0;
  }
}

/** A longer array with the same numbers at its beginning, and row `last` in it. */
function grown<T extends Int16Array | Int32Array>(rows: T, last: number): T {
  const longer = new (rows.constructor as new (length: number) => T)(Math.max(2 * rows.length, last + 1));
  longer.set(rows);
  return longer;
}
