/** A number found in a row of words. */
export interface FoundNumber {
  readonly value: number;
  /** How many of the words it takes. */
  readonly length: number;
  readonly ordinal: boolean;
  /** True when it is written in figures only: "39", "1,200", "13th". */
  readonly figures: boolean;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const UNIT_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

type Part = { readonly kind: "unit" | "ten" | "scale" | "dozen"; readonly value: number; readonly ordinal: boolean };

const PARTS = new Map<string, Part>();
addAll(UNITS, "unit", 0, 1, false);
addAll(UNIT_ORDINALS, "unit", 0, 1, true);
addAll(TENS, "ten", 20, 10, false);
addAll(TEN_ORDINALS, "ten", 20, 10, true);
for (const [word, value] of [
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
] as const) {
  PARTS.set(word, { kind: "scale", value, ordinal: false });
  PARTS.set(`${word}th`, { kind: "scale", value, ordinal: true });
}
PARTS.set("dozen", { kind: "dozen", value: 12, ordinal: false });

function addAll(words: string, kind: Part["kind"], first: number, step: number, ordinal: boolean): void {
  let value = first;
  for (const word of words.split(" ")) {
    PARTS.set(word, { kind, value, ordinal });
    value += step;
  }
}

const FIGURES = /^(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,6})?(st|nd|rd|th)?$/i;

/**
 * The number that begins with word `at`, or null. Words are as a tokenizer gives them: a hyphen may be a word of its own
 * ("thirty", "-", "nine") or inside one. Reads cardinals and ordinals in words and figures, scales ("1.5 million"),
 * "a dozen", "two hundred and five". "Dozens" and "several" are no numbers, nor is "a" alone.
 */
export function numberAt(word: (index: number) => string, at: number, end: number): FoundNumber | null {
  const first = word(at).toLowerCase();
  const figures = FIGURES.exec(first);
  if (figures !== null) return scaled(figures, word, at, end);
  if (first === "a" || first === "an") return article(word, at, end);
  const reader = new NumberReader();
  let last = at - 1;
  for (let i = at; i < end; i++) {
    const text = word(i).toLowerCase();
    if (i > at && (text === "-" || text === "‐" || text === "and")) {
      if (text === "and" && !reader.mayContinueAfterAnd()) break;
      if (i + 1 < end && reader.accepts(word(i + 1).toLowerCase(), text === "and")) continue;
      break;
    }
    if (!reader.take(text)) break;
    last = i;
  }
  if (last < at) return null;
  return { value: reader.value(), length: last - at + 1, ordinal: reader.ordinal, figures: false };
}

/** True when a word in lower case can begin a number. */
export function beginsNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || PARTS.has(word) || word.includes("-");
}

/** The cardinal that a text is as a whole ("thirty-nine", "1,200", "a dozen"), or null. */
export function numberOf(text: string): number | null {
  const found = whole(text);
  return found !== null && !found.ordinal ? found.value : null;
}

/** The ordinal that a text is as a whole ("sixth", "21st", "twenty-first"), or null. */
export function ordinalOf(text: string): number | null {
  const found = whole(text);
  return found?.ordinal ? found.value : null;
}

function whole(text: string): FoundNumber | null {
  const words = text.split(/[\s]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 40) return null;
  const found = numberAt((index) => words[index], 0, words.length);
  return found !== null && found.length === words.length ? found : null;
}

function scaled(figures: RegExpExecArray, word: (index: number) => string, at: number, end: number): FoundNumber {
  let value = Number(figures[1].replace(/,/g, "") + (figures[2] ?? ""));
  let length = 1;
  if (figures[3] !== undefined) return { value, length, ordinal: true, figures: true };
  while (at + length < end) {
    const part = PARTS.get(word(at + length).toLowerCase());
    if (part === undefined || part.ordinal || (part.kind !== "scale" && part.kind !== "dozen") || value * part.value > 1e18) break;
    value = Math.round(value * part.value * 1000) / 1000;
    length++;
  }
  return { value, length, ordinal: false, figures: length === 1 };
}

function article(word: (index: number) => string, at: number, end: number): FoundNumber | null {
  if (at + 1 >= end) return null;
  const part = PARTS.get(word(at + 1).toLowerCase());
  if (part === undefined || part.ordinal || (part.kind !== "scale" && part.kind !== "dozen")) return null;
  const rest = numberAt((index) => (index === at ? "one" : word(index)), at, end);
  return rest;
}

/** Adds up number words from left to right: `group` is below a thousand, `total` the finished groups. */
class NumberReader {
  ordinal = false;
  private total = 0;
  private group = 0;
  private last: Part | null = null;
  private lowestScale = Number.POSITIVE_INFINITY;

  /** Adds a word, which may hold hyphens; false, and nothing changed, when it does not fit. */
  take(text: string): boolean {
    const parts = text.split(/[-‐‑]/);
    if (parts.length > 4 || !this.accepts(text, false)) return false;
    for (const part of parts) this.add(PARTS.get(part)!);
    return true;
  }

  /** True when the word could come next, by itself or after "and". */
  accepts(text: string, afterAnd: boolean): boolean {
    let previous = this.last;
    for (const word of text.split(/[-‐‑]/)) {
      const part = PARTS.get(word);
      if (part === undefined || this.ordinal || !follows(previous, part, this.group, this.lowestScale)) return false;
      if (afterAnd && part.kind !== "unit" && part.kind !== "ten") return false;
      if (previous?.ordinal) return false;
      previous = part;
    }
    return true;
  }

  mayContinueAfterAnd(): boolean {
    return this.last?.kind === "scale" && !this.ordinal;
  }

  value(): number {
    return this.total + this.group;
  }

  private add(part: Part): void {
    if (part.kind === "unit" || part.kind === "ten") this.group += part.value;
    else if (part.kind === "dozen" || part.value === 100) this.group = (this.group === 0 ? 1 : this.group) * part.value;
    else {
      this.total += (this.group === 0 ? 1 : this.group) * part.value;
      this.group = 0;
      this.lowestScale = part.value;
    }
    this.ordinal = part.ordinal;
    this.last = part;
  }
}

function follows(previous: Part | null, next: Part, group: number, lowestScale: number): boolean {
  if (previous === null) return next.kind === "unit" || next.kind === "ten" || next.ordinal;
  if (next.kind === "dozen") return previous.kind !== "dozen" && previous.kind !== "scale";
  if (next.kind === "scale") return next.value === 100 ? group > 0 && group < 100 && previous.kind !== "scale" : next.value < lowestScale;
  if (previous.kind === "dozen") return false;
  if (next.kind === "ten") return previous.kind === "scale";
  if (previous.kind === "ten") return next.value > 0 && next.value < 10;
  return previous.kind === "scale";
}
