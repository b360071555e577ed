import { Feature, RELATIONS, UPOS } from "../doc.ts";
import { ENTITY_TYPES, type FoundMention } from "./entitymentions.ts";
import { childOf, type EntityScan, relationSet } from "./entityscan.ts";

/** How a mention refers, as the ranker tells them apart. */
export const FORMS = [
  "i",
  "we",
  "you",
  "he",
  "she",
  "it",
  "they",
  "this",
  "which",
  "name",
  "the",
  "that",
  "own",
  "a",
  "bare",
  "counted",
  "number",
] as const;
const FORM: ReadonlyMap<string, number> = new Map(FORMS.map((form, number) => [form, number]));
/** The number of a form of mention. */
export const form = (name: (typeof FORMS)[number]): number => FORM.get(name) ?? 0;
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ...["i", "me", "my", "mine", "myself"].map((word) => [word, form("i")] as const),
  ...["we", "us", "our", "ours", "ourselves", "’s", "let's"].map((word) => [word, form("we")] as const),
  ...["you", "your", "yours", "yourself", "yourselves"].map((word) => [word, form("you")] as const),
  ...["he", "him", "his", "himself"].map((word) => [word, form("he")] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, form("she")] as const),
  ...["it", "its", "itself"].map((word) => [word, form("it")] as const),
  ...["they", "them", "their", "theirs", "themselves", "'em"].map((word) => [word, form("they")] as const),
  ...["this", "that", "these", "those"].map((word) => [word, form("this")] as const),
]);
/** Forms up to this one are pronouns. */
export const LAST_PRONOUN = form("which");
/** The type of persons among ENTITY_TYPES. */
export const PERSON = ENTITY_TYPES.indexOf("person");

/** Mentions of a document with what the ranker looks at, as columns: row `m` is a mention. */
export interface Described {
  readonly scan: EntityScan;
  readonly mentions: readonly FoundMention[];
  readonly form: Uint8Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  /** Number of the words without article and possessive ending: equal where they are. */
  readonly wording: Int32Array;
  readonly number: Uint8Array;
  readonly gender: Uint8Array;
  /** Chain of `Doc.mentions` by the rules, or -1. */
  readonly ruled: Int32Array;
  /** 1 for subjects. */
  readonly subject: Uint8Array;
  /** Lemmas of the words that carry meaning, the head's left out. */
  readonly content: readonly Int32Array[];
  /** Mentions before with the same head lemma, and with the same words: the last of them, or -1. */
  readonly sameHead: Int32Array;
  readonly sameWording: Int32Array;
}

const CASED = relationSet("det", "nmod:poss", "nummod");
/** Relations of subjects. */
export const SUBJECTS = relationSet("nsubj", "nsubj:pass", "nsubj:outer");
/** The number of a part of speech. */
export const tag = (name: (typeof UPOS)[number]) => UPOS.indexOf(name);
const [PRON, PROPN, NUM, DET, ADJ, NOUN] = [
  tag("PRON"),
  tag("PROPN"),
  tag("NUM"),
  tag("DET"),

  tag("ADJ"),
  tag("NOUN"),
];
const POSSESSIVE = RELATIONS.indexOf("nmod:poss");

/** The columns of the mentions of a document, which are in order. */
export function describe(scan: EntityScan, mentions: readonly FoundMention[]): Described {
  const { doc } = scan;
  const wordings = new Map<string, number>();
  const lastHead = new Map<number, number>();
  const lastWording = new Map<number, number>();
  const count = mentions.length;
  const described = {
    scan,
    mentions,
    form: new Uint8Array(count),
    sentence: new Int32Array(count),
    block: new Int32Array(count),
    wording: new Int32Array(count),
    number: new Uint8Array(count),
    gender: new Uint8Array(count),
    ruled: new Int32Array(count).fill(-1),
    subject: Uint8Array.from(mentions, ({ head }) => (SUBJECTS.has(doc.syntax.relation[head]) ? 1 : 0)),
    content: mentions.map((one) => contentOf(scan, one)),
    sameHead: new Int32Array(count).fill(-1),
    sameWording: new Int32Array(count).fill(-1),
  };
  mentions.forEach((one, m) => {
    described.form[m] = formOf(scan, one);
    described.sentence[m] = scan.sentence[one.head];
    described.block[m] = doc.sentences.block[scan.sentence[one.head]];
    const text = wordingOf(scan, one);
    const wording = wordings.get(text) ?? wordings.size;
    wordings.set(text, wording);
    described.wording[m] = wording;
    described.number[m] = numberOf(scan, one, described.form[m]);
    const ruled = scan.mention[one.head];
    if (ruled >= 0) described.ruled[m] = doc.mentions[ruled].chain;
    described.gender[m] = genderOf(scan, one, described.form[m]);
    if (described.form[m] > LAST_PRONOUN) {
      const lemma = one.together ? ~scan.lemma[one.head] : scan.lemma[one.head];
      described.sameHead[m] = lastHead.get(lemma) ?? -1;
      lastHead.set(lemma, m);
    }
    described.sameWording[m] = lastWording.get(wording) ?? -1;
    lastWording.set(wording, m);
  });
  return described;
}

function formOf(scan: EntityScan, { first, last, head, together }: FoundMention): number {
  const { tokens, article } = scan.doc;
  const word = (i: number) => article.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  if (last - first === 1) {
    const pronoun = PRONOUNS.get(word(head));
    if (pronoun !== undefined) return pronoun;
  }
  if (tokens.tag[head] === PRON || tokens.tag[head] === DET) return form("which");
  if (tokens.tag[head] === PROPN && !together) return form("name");
  if (tokens.tag[head] === NUM) return form("number");
  const opening = word(first);
  if (opening === "the") return form("the");
  if (PRONOUNS.get(opening) === form("this")) return form("that");
  if (opening === "a" || opening === "an") return form("a");
  const determiner = childOf(scan, head, CASED);
  if (determiner < first) return form("bare");
  if (scan.doc.syntax.relation[determiner] === POSSESSIVE) return form("own");
  return form("counted");
}

/** The words in lower case without the article in front and the possessive ending. */
function wordingOf({ doc }: EntityScan, { first, last }: FoundMention): string {
  const { tokens, article } = doc;
  const words: string[] = [];
  for (let i = first; i < last && words.length < 24; i++) {
    const word = article.text.slice(tokens.start[i], Math.min(tokens.end[i], tokens.start[i] + 40)).toLowerCase();
    if (i === first && (word === "the" || word === "a" || word === "an")) continue;
    if (i === last - 1 && i > first && (word === "'s" || word === "’s" || word === "'" || word === "’")) continue;
    words.push(word);
  }
  return words.join(" ");
}

/** 1 singular, 2 plural, 0 not to be told. */
function numberOf({ doc }: EntityScan, { head, together }: FoundMention, of: number): number {
  if (together || of === form("they") || of === form("we")) return 2;
  if (of === form("he") || of === form("she") || of === form("it") || of === form("i")) return 1;
  if (of === form("you") || of === form("which") || of === form("this")) return 0;
  if ((doc.tokens.features[head] & Feature.Plural) !== 0) return 2;
  return doc.tokens.tag[head] === NOUN || doc.tokens.tag[head] === PROPN ? 1 : 0;
}

const MALE = new Set([
  "mr",
  "mr.",
  "sir",
  "king",
  "lord",
  "prince",
  "man",
  "boy",
  "father",
  "son",
  "brother",
  "husband",
  "uncle",
  "grandfather",
]);
const FEMALE = new Set(
  ["mrs", "mrs.", "ms", "ms.", "miss", "queen", "lady", "princess", "woman", "girl", "mother"].concat([
    ...["daughter", "sister", "wife", "aunt", "grandmother", "spokeswoman", "chairwoman", "actress", "niece"],
  ]),
);

/** 1 male, 2 female, 0 not to be told. */
function genderOf({ doc }: EntityScan, { first, last, head }: FoundMention, of: number): number {
  if (of === form("he")) return 1;
  if (of === form("she")) return 2;
  const { tokens, article } = doc;
  for (const i of [first, head]) {
    if (i >= last) continue;
    const word = article.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (MALE.has(word) || word.endsWith("sman")) return 1;
    if (FEMALE.has(word) || word.endsWith("swoman")) return 2;
  }
  return 0;
}

const CONTENT = new Set([ADJ, NOUN, PROPN, NUM, tag("VERB")]);
const MOST_CONTENT = 8;

function contentOf({ doc, lemma }: EntityScan, { first, last, head }: FoundMention): Int32Array {
  const found: number[] = [];
  for (let i = first; i < last && i < first + 24 && found.length < MOST_CONTENT; i++)
    if (i !== head && CONTENT.has(doc.tokens.tag[i])) found.push(lemma[i]);
  return Int32Array.from(found);
}
