/** Soft hyphen, zero-width characters, bidirectional controls, byte order mark, invisible tag characters. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g;
/** Controls but line feed and tab, and the spaces that do not break. */
const SPACES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00a0\u2007\u202f]/g;

/**
 * Normaliser 1 of DESIGN.md section 4: what every article's text has gone through once. Line ends become line feeds, controls and
 * non-breaking spaces a space, invisible characters go, lone surrogates become U+FFFD, the rest NFC; runs of spaces become one space,
 * runs of blank lines one blank line. Quotes, dashes and letters are never changed. Applying it twice changes nothing.
 */
export function normalise(text: string): string {
  const clean = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ");
  const lines = clean.toWellFormed().normalize("NFC").split("\n");
  const kept: string[] = [];
  for (const line of lines) {
    const trimmed = line.replace(/[ \t]+/g, " ").trim();
    if (trimmed !== "" || kept.at(-1) !== "") kept.push(trimmed);
  }
  return kept.join("\n").trim();
}

declare global {
  interface String {
    /** ECMAScript 2024; Node has it since version 20. */
    toWellFormed(): string;
  }
}
