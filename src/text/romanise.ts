/**
 * Letters that the systems by which English news writes names from other scripts use for one sound, longest first: Cyrillic by the BGN, the
 * ISO and the French ("Poroshenko", "Porochenko"), Arabic and Persian with and without "h" ("Qaddafi", "Kadhafi"), umlauts with and without
 * "e" (but not in "Tokaev"). What stands left becomes what stands right.
 */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ["shch", "s"],
  ["tsch", "s"],
  ["dzh", "j"],
  ["sch", "s"],
  ["tch", "s"],
  ["aev", "aev"],
  ["oev", "oev"],
  ["uev", "uev"],
  ["kh", "h"],
  ["gh", "g"],
  ["dh", "d"],
  ["th", "t"],
  ["ph", "f"],
  ["zh", "j"],
  ["dj", "j"],
  ["sh", "s"],
  ["ch", "s"],
  ["tz", "ts"],
  ["ck", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["oe", "o"],
  ["ae", "a"],
  ["ue", "u"],
  ["nj", "ni"],
  ["lj", "li"],
  ["vj", "vi"],
  ["mj", "mi"],
  ["bj", "bi"],
  ["pj", "pi"],
  ["tj", "ti"],
  ["aj", "ai"],
  ["ej", "ei"],
  ["ij", "i"],
  ["yj", "i"],
  ["q", "k"],
  ["w", "v"],
  ["x", "ks"],
  ["y", "i"],
];
const LONGEST = 4;
const BY_LETTERS = new Map(SOUNDS);
/** Articles before Arabic names, which come and go. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el"]);

/**
 * A folded name by its sound: what two spellings of one name from another script have in common. "zelenskyy", "zelenskiy" and "zelensky" are
 * one, and so are "tokayev" and "tokaev". Vowels are kept, so that different names stay apart. Linear.
 */
export function soundOf(folded: string): string {
  const words = folded.split(" ");
  const plain = words.length > 1 ? words.filter((word) => !ARTICLES.has(word)) : words;
  return plain.map(soundOfWord).join(" ");
}

function soundOfWord(word: string): string {
  const sound: string[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 1 && !BY_LETTERS.has(word.slice(at, at + length))) length--;
    const letters = word.slice(at, at + length);
    for (const letter of BY_LETTERS.get(letters) ?? letters) add(sound, letter);
    at += length;
  }
  if (sound.length > 3 && sound[sound.length - 1] === "h") sound.pop();
  return sound.join("");
}

/** Adds a letter: doubled letters are one, and "ie" is "e" as in "Tokayev" and "Tokaev". */
function add(sound: string[], letter: string): void {
  const last = sound[sound.length - 1];
  if (last === letter) return;
  if (letter === "e" && last === "i" && sound.length > 1) sound.pop();
  if (sound[sound.length - 1] !== letter) sound.push(letter);
}
