import type { Lexicon } from "../../text/lexicon.ts";
import { UPOS } from "../doc.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { Parsed } from "../parsed.ts";
import { datesOf } from "../times/times.ts";
import { type Found, type Sentence, sentenceWith } from "./drafts.ts";
import type { EarlyNames } from "./earlynames.ts";
import { namesOf } from "./names.ts";
import { personAt } from "./persons.ts";
import type { Range, Scan } from "./scan.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { Shape, wordsOf } from "./words.ts";

/** Tokens `first` to `last`, exclusive, that hang by one word, most often their `head`, on the rest of the sentence. */
export interface NamePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** True for a person; a name of one word is a phrase too then. */
  readonly person: boolean;
  /** True for a name with an office, and not with an honour alone. */
  readonly titled?: boolean;
}

interface NamePhrases {
  readonly phrases: NamePhrase[];
  readonly offices: NamePhrase[];
  /** The nouns of offices without a name, of one or of several: "the presidents of A and B". */
  readonly titles: number[];
  /** What was looked at for them, of use again for mentions; missing where no names were sought. */
  readonly early?: EarlyNames;
}

/**
 * The phrases that name somebody in several tokens, in the sentences that will get a tree: a person with title and affiliation ("South
 * Korean President Yoon Suk Yeol"), or a name of several words. No treebank has heard of most of them, and they are where parsers go
 * wrong; what they are is plain without a tree. Nothing here looks at trees. `offices` are those of one person each, with whose they are and no name
 * ("President of Somalia").
 */
export function namePhrases(untreed: Omit<Parsed, "syntax">, lexicon: Lexicon, gazetteer: Gazetteer): NamePhrases {
  const phrases = datePhrases(untreed as Parsed, lexicon);
  const offices: NamePhrase[] = [];
  const titles: number[] = [];
  const scan: Scan = { parsed: untreed as Parsed, words: wordsOf(untreed as Parsed), vocabulary: vocabularyOf(lexicon), gazetteer };
  const sentences: Sentence[] = [];
  for (let s = 0; s < untreed.sentences.count; s++) {
    if (untreed.sentences.parsed[s] === 0 || scan.words.headline[s] > 0) continue;
    sentences[s] = sentenceWith(scan, s, namesOf(scan, s));
    addPhrases(sentences[s], { phrases, offices, titles });
  }
  return { phrases, offices, titles, early: { words: scan.words, sentences, tag: untreed.tokens.tag.slice() } };
}

/** Dates of several words: "Wednesday, March 16". */
function datePhrases(parsed: Parsed, lexicon: Lexicon): NamePhrase[] {
  const { tag } = parsed.tokens;
  const { first, parsed: wanted } = parsed.sentences;
  const isNamed = (sentence: number) => wanted[sentence] === 1 && tag.subarray(first[sentence], first[sentence + 1]).includes(PROPN);
  return datesOf(parsed, lexicon, isNamed).flatMap(({ type, first, last }): NamePhrase[] => {
    if (type !== "DATE" || last === first) return [];
    for (let i = first; i <= last; i++) if (tag[i] === PROPN) return [{ first, last: last + 1, head: i, person: false }];
    return [];
  });
}

const PROPN = UPOS.indexOf("PROPN");

function addPhrases(sentence: Sentence, { phrases, offices, titles }: NamePhrases): void {
  const { words } = sentence.scan;
  for (let w = sentence.first; w < sentence.last; w++) {
    if (words.shape[w] & (Shape.Mark | Shape.Possessive)) continue;
    const found = personAt(sentence, w);
    const person = titledName(sentence.scan, found);
    if (person === null && found !== null) addOffice(sentence.scan, found, offices, titles);
    const atom = sentence.atomAt.get(w);
    const range = person?.range ?? atom;
    if (range === undefined) continue;
    const phrase = phraseOf(sentence.scan, range, person === null ? range.last - 1 : person.name.first, person !== null);
    if (phrase !== null) phrases.push({ ...phrase, titled: person?.titled === true });
    w = range.last - 1;
  }
}

function addOffice({ words }: Scan, { drafts }: Found, offices: NamePhrase[], titles: number[]): void {
  const [{ kind, range, core, name, affiliation, plural }] = drafts;
  const noun = words.token[core];
  if (name === null && (affiliation !== null || drafts.length > 1) && titles[titles.length - 1] !== noun) titles.push(noun);
  const inOneBefore = words.token[range.first] < (offices[offices.length - 1]?.last ?? 0);
  if (inOneBefore || drafts.length > 1 || kind !== "person" || name !== null || affiliation === null || plural) return;
  offices.push({ first: words.token[range.first], last: words.token[range.last - 1] + 1, head: noun, person: true });
}

/** One person by title and name that begins with a word, with whose it is after the name ("of Jordan") but in brackets; null when none does. */
function titledName({ words }: Scan, found: Found | null): { range: Range; name: Range; titled: boolean } | null {
  if (found === null || found.drafts.length !== 1) return null;
  const [{ range, name, title }] = found.drafts;
  if (name === null) return null;
  return { range: words.text[name.last] === "(" ? { first: range.first, last: name.last } : range, name, titled: title !== null };
}

/** The marks within a name, and within an office with one ("Secretary for Trade, Energy, and Labor A B", "Republic of Korea (ROK) President A B"). */
const INSIDE_NAME: ReadonlySet<string> = new Set(["."]);
const INSIDE_OFFICE: ReadonlySet<string> = new Set([".", ",", "(", ")", "/"]);

/** The range as tokens; null when it is a single one, or a mark stands in it that ends a phrase. */
function phraseOf({ words, parsed }: Scan, range: Range, head: number, person: boolean): NamePhrase | null {
  const first = words.token[range.first];
  const last = words.token[range.last - 1] + 1;
  if (last - first < 2 && !person) return null;
  for (let w = range.first; w < range.last; w++)
    if (words.shape[w] & Shape.Mark && !(person ? INSIDE_OFFICE : INSIDE_NAME).has(words.text[w])) return null;
  return parsed.sentences.first[words.sentence[range.first]] <= first ? { first, last, head: words.token[head], person } : null;
}
