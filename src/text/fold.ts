/** Letters that NFD leaves alone and that English news writes plainly. */
const PLAIN: Readonly<Record<string, string>> = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ə: "a" };

const ASCII = /^[\x20-\x7e]*$/;

/**
 * A name as it is compared: lower case, without diacritics, apostrophes and stops ("U.S." is "us"), hyphens and other
 * marks as one space. Only Latin letters are folded; a Cyrillic look-alike stays apart from the Latin name it imitates.
 */
export function fold(words: string): string {
  if (ASCII.test(words))
    return words
      .toLowerCase()
      .replace(/['`.]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return words
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðþßæœə]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʻʼ`´.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
