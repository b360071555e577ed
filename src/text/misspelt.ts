const VOWELS = "aeiouy";
/** Shorter words are too alike. */
const SHORTEST = 5;

/** True for one word that is the other with two neighbouring letters swapped, or one vowel for another: "Zelenksy", "Uhuro". Folded words. */
export function isMisspelt(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST || one === other) return false;
  let first = 0;
  while (one[first] === other[first]) first++;
  let last = one.length - 1;
  while (one[last] === other[last]) last--;
  if (first === 0) return false;
  if (first === last) return VOWELS.includes(one[first]) && VOWELS.includes(other[first]);
  return last === first + 1 && one[first] === other[last] && one[last] === other[first];
}
