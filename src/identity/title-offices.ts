import type { Mention } from "../language/doc.ts";
import { fold } from "../text/fold.ts";
import type { Found, Scene } from "./scene.ts";

/** What an office is shortened to in titles. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bpm\b/g, "prime minister"],
  [/\bfm\b/g, "foreign minister"],
];
/** What makes another office of the words behind it, and who holds it no more. */
const OTHER = /\b(?:deputy|vice|former|ex|assistant|under|shadow|acting|then|counterpart)[ -]$/;
/** Fewer words say too little of an office: "the minister". */
const FEWEST = 2;
/** How many mentions of the text are looked at. */
const MOST = 40;

/**
 * The one whom an office without a name in the title of an article is, as its text names him: "Minister for Europe visits Peru" above "The UK's Minister for Europe, A B, is",
 * "Deputy PM to visit" above "Deputy Prime Minister and Foreign Minister A B will". Null where the text gives the words to several, or to one beside another in a sentence.
 */
export function namedBelow({ reading, found }: Scene, mention: Mention): Found | null {
  if (reading.places[mention.id]?.block !== "title" || mention.kind !== "person" || mention.plural || mention.name !== null) return null;
  const office = wordsOf(mention.text);
  if (office.split(" ").length < FEWEST) return null;
  const below = reading.mentions.slice(mention.id + 1, mention.id + 1 + MOST).filter((one) => reading.places[one.id]?.block !== "title");
  const called = below.filter((one) => one.kind === "person" && !one.plural && one.memberOf === null && hasOffice(one, office));
  const isNamed = ({ chain }: Mention) => below.some((one) => one.chain === chain && one.name !== null && isKnown(found[one.id] ?? null));
  const holder = called.find(isNamed);
  if (holder === undefined || called.some((one) => one.chain !== holder.chain && (isNamed(one) || areBeside(one, holder, reading.places))))
    return null;
  const named = below.find(({ id, chain, name }) => chain === holder.chain && name !== null && isKnown(found[id] ?? null));
  return named === undefined ? null : (found[named.id] ?? null);
}

/** True for two of one sentence: "the prime minister met Australian Prime Minister A" tells of another than A. */
function areBeside(one: Mention, other: Mention, places: Scene["reading"]["places"]): boolean {
  return places[one.id]?.sentence.start === places[other.id]?.sentence.start;
}

function isKnown(one: Found | null): one is Found {
  return one !== null && one.identified.entity !== null;
}

function hasOffice({ text, name }: Mention, office: string): boolean {
  const words = wordsOf(text);
  const at = ` ${words} `.indexOf(` ${office} `);
  if (at < 0 || OTHER.test(`${words.slice(0, at)}`)) return false;
  return name === null || words.indexOf(wordsOf(name)) >= at;
}

function wordsOf(text: string): string {
  const words = fold(text).replace(/^the /, "");
  return SHORT.reduce((long, [short, whole]) => long.replace(short, whole), words);
}
