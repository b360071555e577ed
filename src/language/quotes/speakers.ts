import { Feature, UPOS } from "../doc.ts";
import { type Draft, draft, type Sentence } from "../mentions/drafts.ts";
import { tagOf } from "../mentions/scan.ts";
import { Shape } from "../mentions/words.ts";

const tags = (...names: readonly (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const NOUN = UPOS.indexOf("NOUN");
const VERB = UPOS.indexOf("VERB");
const PROPN = UPOS.indexOf("PROPN");
const ADJ = UPOS.indexOf("ADJ");
const ADV = UPOS.indexOf("ADV");
const ADP = UPOS.indexOf("ADP");
const INSIDE = tags("NOUN", "ADJ", "PROPN");
const BEFORE_NOUN = tags("DET", "NUM");
const BEFORE_VERB = tags("AUX", "ADV");
/** Words of a phrase at most. */
const LONGEST = 6;
const MARKS: ReadonlySet<string> = new Set(['"', "“", "”"]);
/** Common nouns for several people who speak as one. */
const AS_ONE: ReadonlySet<string> = new Set([
  "office",
  "staff",
  "team",
  "newspaper",
  "paper",
  "website",
  "circle",
  "junta",
  "camp",
  "side",
  "navy",
]);

/** Texts that speak for themselves where nobody is told to have given them. */
const TEXTS: ReadonlySet<string> = new Set([
  "statement",
  "letter",
  "readout",
  "note",
  "message",
  "document",
  "memo",
  "cable",
  "release",
  "manifesto",
  "communique",
  "communiqué",
  "report",
  "study",
  "survey",
  "pact",
]);

/** Things that bear words which nobody says. */
const WRITTEN: ReadonlySet<string> = new Set([
  "banner",
  "banners",
  "sign",
  "signs",
  "placard",
  "placards",
  "poster",
  "posters",
  "headline",
  "headlines",
  "slogan",
  "slogans",
  "caption",
  "inscription",
  "plaque",
  "line",
  "lines",
]);

/**
 * Phrases of a common noun that say something beside quotation marks and that no table of words knows as people: "“...,” one of the
 * islanders said", "“...,” said her office". In no other sentence is a common noun a mention for that alone.
 */
export function speakersOf(sentence: Sentence, taken: Uint8Array): Draft[] {
  const { words, vocabulary } = sentence.scan;
  let marked = false;
  for (let w = sentence.first; w < sentence.last && !marked; w++) marked = MARKS.has(words.text[w]);
  if (!marked) return [];
  const drafts: Draft[] = [];
  for (let w = sentence.first; w < sentence.last; w++) {
    if (taken[w] || !vocabulary.quoting.has(words.text[w]) || !isVerb(sentence, w)) continue;
    const found = before(sentence, w, taken) ?? behind(sentence, w, taken) ?? described(sentence, w, taken);
    if (found === null) continue;
    taken.fill(1, found.range.first, found.range.last);
    drafts.push(found);
  }
  return drafts;
}

/** True for a verb; also for one before quotation marks that the tagger took for a noun: "the text condemns “...”". */
function isVerb({ scan }: Sentence, word: number): boolean {
  if (tagOf(scan, word) === VERB) return true;
  return tagOf(scan, word) === NOUN && /s$/.test(scan.words.text[word]) && MARKS.has(scan.words.text[word + 1]);
}

/** "the office said", "one of the islanders has said": from the verb to the left. */
function before(sentence: Sentence, verb: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  let last = verb;
  while (last > sentence.first && BEFORE_VERB.has(tagOf(sentence.scan, last - 1))) last--;
  const inserted = words.text[last - 1] === "," ? openingComma(sentence, last - 1) : -1;
  if (inserted > 0) last = inserted;
  const nominal =
    last > sentence.first &&
    (tagOf(sentence.scan, last - 1) === NOUN || tagOf(sentence.scan, last - 1) === PROPN || TEXTS.has(words.text[last - 1]));
  if (!nominal || !(isPlain(sentence, last - 1, taken) || isForce(sentence, last - 1, taken))) return null;
  let first = last - 1;
  while (first > sentence.first && last - first < LONGEST && isInside(sentence, first - 1, taken)) first--;
  const owner = ownerFrom(sentence, first, taken);
  if (owner >= 0) return speaker(sentence, owner, last);
  if (first > sentence.first && beginsPhrase(sentence, first - 1, taken)) first--;
  if (words.text[first - 1] === "of" && words.text[first - 2] === "one" && first - 2 >= sentence.first) first -= 2;
  const opens = first === sentence.first || (inserted <= 0 && (words.shape[first - 1] & Shape.Mark) !== 0);
  return opens ? speaker(sentence, first, last) : null;
}

/** An adjective or noun of a phrase: "a Western diplomat", "the ministry press service". */
function isInside(sentence: Sentence, word: number, taken: Uint8Array): boolean {
  const tag = tagOf(sentence.scan, word);
  if (isPlain(sentence, word, taken)) return INSIDE.has(tag);
  const { shape } = sentence.scan.words;
  return tag === ADJ && !taken[word] && (shape[word] & (Shape.Mark | Shape.Possessive | Shape.Digit)) === 0;
}

/** "The Navy": a force of its own state. */
function isForce({ scan }: Sentence, word: number, taken: Uint8Array): boolean {
  return !taken[word] && AS_ONE.has(scan.words.text[word]) && scan.words.text[word - 1] === "the";
}

/** Where an owner begins right before a noun of those who speak as one: "[the minister's] office", "[the palace] press service"; -1 where none does. */
function ownerFrom(sentence: Sentence, noun: number, taken: Uint8Array): number {
  const { words } = sentence.scan;
  let first = noun;
  if (first - 2 < sentence.first) return -1;
  if (words.shape[first - 1] & Shape.Possessive) first--;
  else if (words.text[noun] !== "press") return -1;
  const end = first;
  while (first > sentence.first && noun - first < FARTHEST && isOfMention(sentence, first - 1, taken)) first--;
  if (first === end) while (first > sentence.first && end - first < LONGEST && isInside(sentence, first - 1, taken)) first--;
  if (first > sentence.first && words.text[first - 1] === "the") first--;
  return first < end ? first : -1;
}

/** True for a word of a phrase or a name found before. */
function isOfMention({ scan, atomOver }: Sentence, word: number, taken: Uint8Array): boolean {
  return (taken[word] !== 0 || atomOver.has(word)) && (scan.words.shape[word] & (Shape.Mark | Shape.Possessive)) === 0;
}

/** "The petitioners, led by X, said": the comma that opens what the one at `closing` closes; -1 when there is none near. */
function openingComma({ scan, first }: Sentence, closing: number): number {
  for (let w = closing - 1; w > Math.max(first, closing - FARTHEST); w--)
    if (scan.words.shape[w] & Shape.Mark) return scan.words.text[w] === "," ? w : -1;
  return -1;
}

/** "said her office": from the verb to the right, where a mark stands before the verb. */
function behind(sentence: Sentence, verb: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  if (verb === sentence.first || !(words.shape[verb - 1] & Shape.Mark)) return null;
  const first = verb + 1;
  let last = first;
  while (last < sentence.last && last - first < LONGEST && isOfMention(sentence, last, taken)) last++;
  if (last > first) {
    if (last >= sentence.last || !(words.shape[last] & Shape.Possessive)) return null;
    last++;
  }
  if (last < sentence.last && beginsPhrase(sentence, last, taken)) last++;
  while (last < sentence.last && last - first < LONGEST && isPlain(sentence, last, taken) && INSIDE.has(tagOf(sentence.scan, last))) last++;
  const noun = last > first && tagOf(sentence.scan, last - 1) === NOUN && !TEXTS.has(words.text[last - 1]);
  const closed = last >= sentence.last || !(words.shape[last] & Shape.Capital || beginsName(sentence, last));
  return noun && closed ? speaker(sentence, first, last) : null;
}

/** "former bank executive X": a word between the phrase and a name belongs to both, unless it is a preposition. */
function beginsName({ scan, last }: Sentence, word: number): boolean {
  return tagOf(scan, word) !== ADP && word + 1 < last && (scan.words.shape[word + 1] & Shape.Capital) !== 0;
}

/** Words from a phrase to its verb at most. */
const FARTHEST = 14;

/** "one resident of the camp told", "an official familiar with the talks said": what describes the noun stands between it and the verb. */
function described(sentence: Sentence, verb: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  let first = verb;
  while (first > sentence.first && verb - first < FARTHEST && !(words.shape[first - 1] & Shape.Mark)) first--;
  if (first > sentence.first && !(words.shape[first - 1] & Shape.Mark)) return null;
  if (first === sentence.first && OPENING.has(words.text[first])) first++;
  const bare = isPlain(sentence, first, taken) && tagOf(sentence.scan, first) === NOUN;
  if (!bare && !beginsPhrase(sentence, first, taken)) return null;
  let last = first + 1;
  if (words.text[first] === "one" && words.text[last] === "of") last += 2;
  while (last < verb && isPlain(sentence, last, taken) && INSIDE.has(tagOf(sentence.scan, last)) && !OFFICIAL.has(words.text[last - 1]))
    last++;
  while (last - 1 > first && tagOf(sentence.scan, last - 1) === ADJ && !OFFICIAL.has(words.text[last - 1])) last--;
  const noun = last < verb && (tagOf(sentence.scan, last - 1) === NOUN || OFFICIAL.has(words.text[last - 1]));
  return noun && isDescription(sentence, last, verb) ? speaker(sentence, first, last) : null;
}

const OPENING: ReadonlySet<string> = new Set(["but", "and", "yet", "however", "meanwhile", "later", "still", "also"]);

/** An adjective that is a noun as the last of its phrase. */
const OFFICIAL: ReadonlySet<string> = new Set(["official", "local", "insider", "veteran", "relative", "national"]);

/** A preposition, "who" or an adjective with its preposition after a noun, and no other verb than that of the clause with "who". */
function isDescription({ scan }: Sentence, from: number, verb: number): boolean {
  const { text } = scan.words;
  const tag = tagOf(scan, from);
  const close = tag === ADJ || tag === ADV ? from + 1 : from;
  const who = text[close] === "who";
  if (!who && tagOf(scan, close) !== ADP && tagOf(scan, close) !== VERB) return false;
  let verbs = 0;
  for (let w = from; w < verb; w++) if (tagOf(scan, w) === VERB) verbs++;
  return verbs <= 1;
}

function isPlain({ scan }: Sentence, word: number, taken: Uint8Array): boolean {
  return !taken[word] && !(scan.words.shape[word] & (Shape.Mark | Shape.Possessive | Shape.Capital | Shape.Digit));
}

/** An article, a number or a possessive pronoun. */
function beginsPhrase({ scan }: Sentence, word: number, taken: Uint8Array): boolean {
  if (taken[word] || scan.words.shape[word] & Shape.Mark) return false;
  return BEFORE_NOUN.has(tagOf(scan, word)) || scan.vocabulary.pronouns.get(scan.words.text[word])?.possessive === true;
}

function speaker({ scan }: Sentence, first: number, last: number): Draft | null {
  const { words, vocabulary, parsed } = scan;
  const noun = words.text[last - 1];
  if (TEXTS.has(noun) && !/^an?$/.test(words.text[first]))
    return draft("document", { first, last }, last - 1, { noun, determiner: words.text[first] });
  if (
    vocabulary.shapes.calendar.has(noun) ||
    (vocabulary.said.has(noun) && noun !== "source" && noun !== "sources") ||
    WRITTEN.has(noun) ||
    /^(?:yesterday|today|tonight|tomorrow|weekend|(?:week|month|year|day|morning|evening|afternoon|night)s?)$/.test(noun)
  )
    return null;
  const plural = (parsed.tokens.features[words.token[last - 1]] & Feature.Plural) !== 0 && words.text[first] !== "one";
  const body = AS_ONE.has(noun) || vocabulary.shapes.body.has(noun);
  return draft(body ? "body" : plural ? "group" : "person", { first, last }, last - 1, { plural, noun, determiner: words.text[first] });
}
