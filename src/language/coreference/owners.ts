/** How many letters one needs to tell states apart whose first letters are the same, by these letters; the longest that fits counts. */
const LETTERS: readonly (readonly [string, number])[] = [
  ["united", 8],
  ["south", 9],
  ["north", 9],
  ["turkm", 5],
  ["slov", 5],
  ["austr", 6],
  ["nigeri", 7],
  ["niger", 5],
  ["mala", 5],
  ["maurit", 7],
  ["equatorial", 14],
  ["new", 6],
  ["saint", 8],
  ["central", 9],
  ["east", 6],
];
/** Enough for all others. */
const USUAL = 4;

/** A state or nationality, folded, by the first letters that "Turkey" and "Turkish" share and "Slovakia" and "Slovenia" do not. */
export function ownerStem(folded: string): string {
  const letters = LETTERS.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? USUAL;
  return folded.slice(0, letters);
}
