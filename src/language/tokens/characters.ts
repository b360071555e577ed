/** What a UTF-16 unit is to the tokenizer. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const STOP = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const OTHER = 6;

const ASCII = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(128).fill(OTHER);
  for (const unit of [9, 10, 11, 12, 13, 32]) table[unit] = SPACE;
  for (let unit = 48; unit <= 57; unit++) table[unit] = DIGIT;
  for (let unit = 65; unit <= 90; unit++) table[unit] = table[unit + 32] = LETTER;
  table[46] = STOP;
  table[39] = APOSTROPHE;
  table[45] = HYPHEN;
  return table;
}

/** Not ASCII, and not a letter: Latin-1 marks, general punctuation, currency, arrows and symbols, CJK marks, specials. */
export function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit];
  if (unit === 0x2019) return APOSTROPHE;
  if (unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
    return SPACE;
  if (unit >= 0x2000 && unit <= 0x200a) return SPACE;
  if (unit === 0x202f) return SPACE;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? LETTER : OTHER;
  if (unit === 0xd7 || unit === 0xf7) return OTHER;
  if (unit >= 0x2000 && unit <= 0x2bff) return OTHER;
  if (unit >= 0x3000 && unit <= 0x3020) return OTHER;
  if (unit >= 0xff00 && unit <= 0xff0f) return OTHER;
  if (unit >= 0xfff0 || (unit >= 0xe000 && unit <= 0xf8ff)) return OTHER;
  return LETTER;
}

/** The end of the units of one kind that begin at `at`. */
export function run(text: string, at: number, to: number, kind: number): number {
  while (at < to && classOf(text.charCodeAt(at)) === kind) at++;
  return at;
}

/** Letters and digits. */
export function wordRun(text: string, at: number, to: number): number {
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT) break;
    at++;
  }
  return at;
}

export function classAt(text: string, at: number, to: number): number {
  return at < to ? classOf(text.charCodeAt(at)) : SPACE;
}

export function isWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

export function isStop(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63;
}

export function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text[at];
  return letter !== letter.toLowerCase();
}

export function isQuoteOrAngle(unit: number): boolean {
  return unit === 34 || unit === 60 || unit === 62 || unit === 0x201c || unit === 0x201d;
}

export function isCloser(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 33 ||
    unit === 63 ||
    unit === 41 ||
    unit === 93 ||
    unit === 39 ||
    unit === 0x2019
  );
}
