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
/** Names and nationalities of one state that do not begin alike: each to the form whose letters count. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["american", "united states"],
  ["america", "united states"],
  ["u.s.", "united states"],
  ["us", "united states"],
  ["u.s.a.", "united states"],
  ["usa", "united states"],
  ["british", "united kingdom"],
  ["britain", "united kingdom"],
  ["great britain", "united kingdom"],
  ["uk", "united kingdom"],
  ["u.k.", "united kingdom"],
  ["emirati", "united arab emirates"],
  ["uae", "united arab emirates"],
  ["u.a.e.", "united arab emirates"],
  ["french", "france"],
  ["spanish", "spain"],
  ["polish", "poland"],
  ["danish", "denmark"],
  ["finnish", "finland"],
  ["dutch", "netherlands"],
  ["swiss", "switzerland"],
  ["irish", "ireland"],
  ["thai", "thailand"],
  ["filipino", "philippines"],
  ["burmese", "myanmar"],
  ["burma", "myanmar"],
  ["ivorian", "ivory coast"],
  ["welsh", "wales"],
]);

/** A state or nationality, folded, by the first letters that "Turkey" and "Turkish" share, "France" and "French" are taken to share, and "Slovakia" and "Slovenia" do not. */
export function ownerStem(folded: string): string {
  const name = SAME.get(folded) ?? folded;
  const letters = LETTERS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? USUAL;
  return name.slice(0, letters);
}
