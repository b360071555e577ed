import { Feature, UPOS } from "./doc.ts";
import { type Draft, draft, type Sentence } from "./drafts.ts";
import { tagOf } from "./scan.ts";
import { Shape } from "./words.ts";

const tags = (...names: readonly (typeof UPOS)[number][]): ReadonlySet<number> => new Set(names.map((name) => UPOS.indexOf(name)));
const NOUN = UPOS.indexOf("NOUN");
const VERB = UPOS.indexOf("VERB");
const INSIDE = tags("NOUN", "ADJ");
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
    if (taken[w] || !vocabulary.reporting.has(words.text[w]) || tagOf(sentence.scan, w) !== VERB) continue;
    const found = before(sentence, w, taken) ?? behind(sentence, w, taken);
    if (found === null) continue;
    taken.fill(1, found.range.first, found.range.last);
    drafts.push(found);
  }
  return drafts;
}

/** "the office said", "one of the islanders has said": from the verb to the left. */
function before(sentence: Sentence, verb: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  let last = verb;
  while (last > sentence.first && BEFORE_VERB.has(tagOf(sentence.scan, last - 1))) last--;
  if (last === sentence.first || !isPlain(sentence, last - 1, taken) || tagOf(sentence.scan, last - 1) !== NOUN) return null;
  let first = last - 1;
  while (
    first > sentence.first &&
    last - first < LONGEST &&
    isPlain(sentence, first - 1, taken) &&
    INSIDE.has(tagOf(sentence.scan, first - 1))
  )
    first--;
  if (first > sentence.first && beginsPhrase(sentence, first - 1, taken)) first--;
  if (words.text[first - 1] === "of" && words.text[first - 2] === "one" && first - 2 >= sentence.first) first -= 2;
  const opens = first === sentence.first || (words.shape[first - 1] & Shape.Mark) !== 0;
  return opens ? speaker(sentence, first, last) : null;
}

/** "said her office": from the verb to the right, where a mark stands before the verb. */
function behind(sentence: Sentence, verb: number, taken: Uint8Array): Draft | null {
  const { words } = sentence.scan;
  if (verb === sentence.first || !(words.shape[verb - 1] & Shape.Mark)) return null;
  const first = verb + 1;
  let last = first;
  if (last < sentence.last && beginsPhrase(sentence, last, taken)) last++;
  while (last < sentence.last && last - first < LONGEST && isPlain(sentence, last, taken) && INSIDE.has(tagOf(sentence.scan, last))) last++;
  const noun = last > first && tagOf(sentence.scan, last - 1) === NOUN;
  const closed = last >= sentence.last || !(words.shape[last] & Shape.Capital);
  return noun && closed ? speaker(sentence, first, last) : null;
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
  if (
    vocabulary.shapes.calendar.has(noun) ||
    vocabulary.said.has(noun) ||
    /^(?:yesterday|today|tonight|tomorrow|weekend|(?:week|month|year|day|morning|evening|afternoon|night)s?)$/.test(noun)
  )
    return null;
  const plural = (parsed.tokens.features[words.token[last - 1]] & Feature.Plural) !== 0 && words.text[first] !== "one";
  const body = AS_ONE.has(noun) || vocabulary.shapes.body.has(noun);
  return draft(body ? "body" : plural ? "group" : "person", { first, last }, last - 1, { plural, noun, determiner: words.text[first] });
}
