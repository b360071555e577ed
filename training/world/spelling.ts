import { fold } from "../../src/text/fold.ts";

const RANKS =
  /^(?:French Co-?prince|Co-prince|Gen\.?|Sr\.? Gen\.?|Lt\.? Gen\.?|Maj\.? Gen\.?|Brig\.? Gen\.?|Col\.?|Lt\.? Col\.?|Capt\.?|Cdre\.?|Field Marshal|Vice Adm\.?|Adm\.?|Ceo|Tisa|Cardinal|Archbishop|Dr\.?|Sheikh|Sir|Dame|Elect|Taliban Leader|Acting|Dato|Tan Sri|Grand Chief|Air Chief Marshal|Marshal|Sac Chair|Prince|Rev\.?|Justice|Republic|Spain|Interior|government|Lord of Mann|Queen|King|Ratu|Lyonpo|(?:Foreign |Economic )?Affairs|Infrastructure)\s+/i;

/** A person's name without ranks before it, remarks in brackets and titles of nobility after it. */
export function cleanName(raw: string): string {
  let name = raw
    .replace(/\s*[([{].*$/, "")
    .replace(/, (?:Baron|Baroness|Viscount|Earl|Lord)\b.*$/, "")
    .replace(/\s+\((?:politician|diplomat)\)$/, "")
    .replace(/, (Jr\.|Sr\.)$/, " $1")
    .replace(/\bCardinal /, "")
    .replaceAll("’", "'")
    .replace(/\s*\\?"[^"]*"/, "")
    .replace(/\s+(?:Lt|Maj|Brig)\. Gen\.$/, "")
    .replace(/ Vice President of .*$/, "")
    .trim();
  for (let next = name.replace(RANKS, ""); next !== name; next = name.replace(RANKS, "")) name = next;
  return name.replace(/\s+/g, " ").replace(/,$/, "");
}

const DEFAULT_TITLES: Readonly<Record<string, string>> = {
  hos: "President",
  hog: "Prime Minister",
  vp: "Vice President",
  dpm: "Deputy Prime Minister",
  fm: "Minister of Foreign Affairs",
  dm: "Minister of Defence",
  gg: "Governor General",
  amb: "Ambassador",
  unrep: "Permanent Representative to the United Nations",
  speaker: "Speaker",
  spox: "Spokesperson",
};

/** A title in the singular, without ranks, the state's name and what was cut off. */
export function cleanTitle(office: string, raw: string): string {
  let title = raw
    .replace(/^\[?(Interim|Transitional|Transition)\]?\s+/i, "Interim ")
    .replace(/^(?:Gnu|Cnsp|Italian|Cypriot|Egyptian|Saudi|Iraqi Transitional Government)\s+/, "")
    .replace(/\s*\(.*\)$/, "")
    .replace(
      /\s+(?:Sir|Dame|Sheikh|Dr\.|Gen\.|Maj\. Gen\.|Lt\. Gen\.|Brig\. Gen\.|Grand Chief|Commissioner|To|Crown Prince|Prince|-elect)$/,
      "",
    )
    .replace(/\s+(?:Grand Chief|Maj\. Gen\.|Lt\. Gen\.|Brig\. Gen\.)$/, "")
    .replace(/,+$/, "")
    .replace(/\s+(?:of the|of|for the|for|and)(?: (?:the )?Islamic)?$/i, "")
    .replace(/\bVice Presidents\b/, "Vice President")
    .replace(/\bPrime Ministers\b/, "Prime Minister")
    .replace("Spokeperson", "Spokesperson")
    .replace(/\b(Premier|Secretarie|Minister)s$/, "$1");
  if (office === "fm") title = foreignTitle(title);
  title = title.replace(/^(prime|foreign|ambassador|vice|minister|transitional)\b/, (word) => word[0].toUpperCase() + word.slice(1));
  return title === "" || title === "State" ? (DEFAULT_TITLES[office] ?? "Head") : title;
}

/** "Minister of Foreign Affairs of Peru" is "Minister of Foreign Affairs"; added portfolios stay. */
function foreignTitle(raw: string): string {
  const title = raw
    .replace(/^(?:minist(?:er|ry)|Minister) of Foreign/i, "Minister of Foreign")
    .replace(/^Foreign ministers?\b/i, "Foreign Minister")
    .replace(/\s+(?:of|in)(?: the)? (?!Foreign|External|State|International|Europe|Affairs|Cooperation|Foreign)[A-Z].*$/, "");
  return title;
}

/** States whose short names differ in a vowel or two and are other people. */
const EXACT: ReadonlySet<string> = new Set("CN KR KP TW VN JP MM TH LA KH SG HK MO MN BT".split(" "));

/** Equal for spellings of one name that differ in transliteration only: consonants, without doubles, articles and initials. */
export function sameSpelling(name: string, state = ""): string {
  if (EXACT.has(state)) return fold(name).replaceAll(" ", "");
  const words = fold(name).split(" ");
  const kept = words.filter((word) => word.length > 1 && !/^(?:al|el|ul)$/.test(word));
  return (kept.length >= 2 ? kept : words).map(skeleton).join("");
}

function skeleton(word: string): string {
  const letters = word
    .replace(/^(?:al|el)(?=[a-z]{4})/, "")
    .replace(/kh|ck/g, "k")
    .replace(/ph/g, "f")
    .replace(/[qg]/g, "k")
    .replace(/[w]/g, "v")
    .replace(/[eo]u|[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");
  return `${/^[aeiouy]/.test(word) ? "a" : ""}${letters}`;
}

/** A name as English news prints it, in plain letters. */
export function plain(name: string): string {
  const letters: Record<string, string> = {
    ı: "i",
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ð: "d",
    þ: "th",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ə: "a",
    Ə: "A",
  };
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ıøØłŁđĐðþßæœəƏ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʻʼ`´]/g, "'");
}
