import type { TimeWords } from "./words.ts";

/** What the form of a token is to the readers of times. */
export interface TimeForm {
  /** The atoms that it is cut into, with where they lie in it. */
  readonly pieces: readonly Piece[];
  /** False where no expression has an atom of it that it cannot do without: a sentence of such words has none. */
  readonly isTimely: boolean;
  readonly isBusiness: boolean;
}

interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const ATOM = /['’]s$|\p{L}\d(?!\d)|\d+(?:[.,:]\d+)*\p{L}*|\p{L}+(?:[.’']\p{L}+)*\.?|[^\p{L}\d\s]/gu;
const POSSESSIVE = /['’]s$/i;

export function timeForm(form: string, words: Pick<TimeWords, "begins" | "beginsVague" | "value">): TimeForm {
  const pieces = piecesOf(form);
  return {
    pieces,
    isTimely: pieces.some(({ lower }) => isTimely(lower, words)),
    isBusiness: words.value("business", form.toLowerCase()) !== undefined,
  };
}

/** True for an atom that begins an expression, or that makes one of an article before it. */
function isTimely(atom: string, { begins, beginsVague, value }: Pick<TimeWords, "begins" | "beginsVague" | "value">): boolean {
  return begins(atom) || beginsVague(atom) || value("unit", atom) !== undefined || value("some", atom) !== undefined;
}

function piecesOf(form: string): Piece[] {
  if (/^\p{L}+$/u.test(form)) return [{ text: form, lower: form.toLowerCase(), from: 0, to: form.length }];
  return [...form.matchAll(ATOM)].flatMap(({ 0: text, index }) => {
    const stem = POSSESSIVE.test(text) ? text.length - 2 : text.length;
    const pieces: Piece[] = [];
    if (stem > 0) pieces.push({ text: text.slice(0, stem), lower: text.slice(0, stem).toLowerCase(), from: index, to: index + stem });
    if (stem < text.length) pieces.push({ text: text.slice(stem), lower: "'s", from: index + stem, to: index + text.length });
    return pieces;
  });
}
