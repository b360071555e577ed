import { Feature, RELATIONS, UPOS } from "./doc.ts";
import { APPOSITION, ENTITY_TYPES, type FoundMention } from "./entitymentions.ts";
import { bucket, childOf, type EntityScan, relationSet } from "./entityscan.ts";
import { bestOf, Options, type Ranker } from "./ranker.ts";

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
const form = (name: (typeof FORMS)[number]): number => FORM.get(name) ?? 0;
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
const LAST_PRONOUN = form("which");
const PERSON = ENTITY_TYPES.indexOf("person");

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
const SUBJECTS = relationSet("nsubj", "nsubj:pass", "nsubj:outer");
const tag = (name: (typeof UPOS)[number]) => UPOS.indexOf(name);
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

/** Mentions back that a pronoun and another mention are compared with, and how many more with the same head or words. */
const WINDOW = 60;
const PRONOUN_WINDOW = 40;
const MORE = 4;

/** Types of what "he" and "she" can be. */
const LIVING = new Set([PERSON, ENTITY_TYPES.indexOf("animal")]);

/** False for a man and a woman, "he" and a thing, "it" and a man. */
function isPossible({ form: forms, gender, mentions }: Described, a: number, m: number): boolean {
  if (gender[a] !== 0 && gender[m] !== 0 && gender[a] !== gender[m]) return false;
  return !(isThing(forms[a], mentions[a].type) && isHeOrShe(forms[m])) && !(forms[m] === form("it") && isHeOrShe(forms[a]));
}

function isHeOrShe(of: number): boolean {
  return of === form("he") || of === form("she");
}

function isThing(of: number, type: number): boolean {
  if (of === form("it") || of === form("this")) return true;
  return of > LAST_PRONOUN && of !== form("name") && !LIVING.has(type);
}

/** The mentions that a mention is compared with, nearest first. */
export function candidatesOf(described: Described, m: number): number[] {
  const { form: forms, sameHead, sameWording } = described;
  const least = Math.max(0, m - (forms[m] <= LAST_PRONOUN ? PRONOUN_WINDOW : WINDOW));
  const found: number[] = [];
  for (let a = m - 1; a >= least; a--) if (isPossible(described, a, m)) found.push(a);
  for (const column of [sameHead, sameWording]) {
    let more = 0;
    for (let a = column[m]; a >= 0 && more < MORE; a = column[a]) {
      if (a >= least || found.includes(a) || !isPossible(described, a, m)) continue;
      found.push(a);
      more++;
    }
  }
  return found;
}

/** What the chains that have been made so far tell: row `m` a mention before the one that is asked about. */
export interface Growing {
  /** Chain of each mention: the number of its first mention. */
  readonly chain: Int32Array;
  /** By chain: how many mentions, gender and number as far as some mention told, last name or noun, bits of forms. */
  readonly size: Int32Array;
  readonly gender: Uint8Array;
  readonly number: Uint8Array;
  readonly named: Int32Array;
  /** By mention: the mention of its chain before it, or -1; by chain: its last mention. */
  readonly previous: Int32Array;
  readonly latest: Int32Array;
  /** By chain: 1 + the mention that it was last tried for. */
  readonly seen: Int32Array;
}

export function startGrowing(count: number): Growing {
  return {
    chain: new Int32Array(count),
    size: new Int32Array(count),
    gender: new Uint8Array(count),
    number: new Uint8Array(count),
    named: new Int32Array(count).fill(-1),
    previous: new Int32Array(count).fill(-1),
    latest: new Int32Array(count).fill(-1),
    seen: new Int32Array(count),
  };
}

/** Puts a mention into the chain of an antecedent, or into one of its own (-1). */
export function grow(growing: Growing, described: Described, m: number, antecedent: number): void {
  const { chain, size, gender, number, named } = growing;
  const to = antecedent < 0 ? m : chain[antecedent];
  growing.previous[m] = growing.latest[to];
  growing.latest[to] = m;
  chain[m] = to;
  size[to]++;
  if (gender[to] === 0) gender[to] = described.gender[m];
  if (number[to] === 0) number[to] = described.number[m];
  if (described.form[m] > LAST_PRONOUN && (named[to] < 0 || described.form[m] === form("name"))) named[to] = m;
}

/** Options for one mention: 0 a chain of its own, then one for each candidate. */
export function antecedentOptions(
  described: Described,
  growing: Growing,
  m: number,
  candidates: readonly number[],
  options: Options,
): void {
  options.clear();
  newOption(described, m, options);
  const same = candidates.length > 0 ? agreeing(described, m, candidates) : 0;
  let rank = 0;
  let chains = 0;
  for (const a of candidates) {
    options.next();
    const first = options.length;
    pairFeatures(described, growing, a, m, options, same);
    const fits = agrees(described, growing, a, m);
    if (described.mentions[a].type === described.mentions[m].type) rank++;
    options.add(60, Math.min(rank, 5), described.mentions[a].type === described.mentions[m].type ? 1 : 0);
    if (fits && growing.seen[growing.chain[a]] !== m + 1) {
      growing.seen[growing.chain[a]] = m + 1;
      chains++;
    }
    options.add(61, Math.min(chains, 6), fits ? 1 : 0);
    options.add(62, Math.min(chains, 6), fits ? 1 : 0, described.subject[a]);
    const members = chainMatch(described, growing, a, m);
    options.add(63, members);
    options.add(64, members, described.form[a]);
    const last = options.length;
    options.join(first, last, 1000 + described.form[m]);
    options.join(first, last, 2000 + described.form[m] * 4 + kindOf(described.form[a]));
  }
}

/** 0 for a pronoun, 1 for a name, 2 for another phrase. */
function kindOf(of: number): number {
  if (of <= LAST_PRONOUN) return 0;
  return of === form("name") ? 1 : 2;
}

/** False where number, gender or being a person tells that two mentions are not the same. */
function agrees({ form: forms, number, gender, mentions }: Described, growing: Growing, a: number, m: number): boolean {
  const chain = growing.chain[a];
  const many = growing.number[chain] || number[a];
  if (number[m] !== 0 && many !== 0 && number[m] !== many) return false;
  const sex = growing.gender[chain];
  if (gender[m] !== 0 && sex !== 0 && gender[m] !== sex) return false;
  const personal = forms[m] <= form("she");
  if (forms[m] === form("they") || (forms[m] > form("they") && forms[m] <= LAST_PRONOUN)) return true;
  const type = mentions[growing.named[chain] >= 0 ? growing.named[chain] : a].type;
  if (personal) return type === PERSON;
  return forms[m] === form("it") ? type !== PERSON : type === mentions[m].type;
}

/** How a mention's words and head agree with those of the members of a candidate's chain, the last few: most of them, and by how many. */
function chainMatch(described: Described, growing: Growing, a: number, m: number): number {
  if (described.form[m] <= LAST_PRONOUN) return 15;
  let best = 0;
  let proper = 0;
  let steps = 0;
  for (let k = growing.latest[growing.chain[a]]; k >= 0 && steps < 8; k = growing.previous[k]) {
    steps++;
    if (described.form[k] <= LAST_PRONOUN) continue;
    proper++;
    if (described.wording[k] === described.wording[m]) best = 2;
    else if (best === 0 && headsAgree(described, k, m)) best = 1;
  }
  return best * 4 + Math.min(proper, 3);
}

function agreeing(described: Described, m: number, candidates: readonly number[]): number {
  let bits = 0;
  for (const a of candidates) {
    if (described.wording[a] === described.wording[m]) bits |= 1;
    if (headsAgree(described, a, m)) bits |= 2;
    if (described.ruled[m] >= 0 && described.ruled[a] === described.ruled[m]) bits |= 4;
  }
  return bits;
}

function headsAgree({ scan, mentions }: Described, a: number, m: number): boolean {
  return scan.lemma[mentions[a].head] === scan.lemma[mentions[m].head] && mentions[a].together === mentions[m].together;
}

function newOption(described: Described, m: number, options: Options): void {
  const { scan, mentions, form: forms, sameHead, sameWording } = described;
  const { tokens, syntax } = scan.doc;
  const one = mentions[m];
  const of = forms[m];
  options.next();
  const relation = syntax.relation[one.head];
  const seen = (sameWording[m] >= 0 ? 2 : 0) | (sameHead[m] >= 0 ? 1 : 0);
  const determined = scan.word[one.first];
  options.add(70, of);
  options.add(71, of, seen);
  options.add(72, of, scan.lemma[one.head]);
  options.add(73, of, relation, one.type);
  options.add(74, of, bucket(one.last - one.first), seen);
  options.add(75, of, bucket(one.last - one.head - 1), seen);
  options.add(76, of, determined, seen);
  options.add(77, of, one.type, seen);
  options.add(78, of, bucket(m), seen);
  options.add(79, scan.word[one.head], one.first > 0 ? scan.word[one.first - 1] : 0);
  options.add(80, scan.word[one.head], one.last < tokens.count ? scan.word[one.last] : 0);
  options.add(81, of, scan.cluster[one.head], seen);
  options.add(82, of, described.ruled[m] >= 0 ? 1 : 0, seen);
  options.add(83, of, syntax.head[one.head] >= 0 ? scan.lemma[syntax.head[one.head]] : 0, relation);
  options.add(84, of, described.content[m].length, seen);
  options.add(85, of, bucket(described.sentence[m]), seen);
  options.add(86, of, one.together ? 1 : 0, described.number[m]);
}

function pairFeatures(described: Described, growing: Growing, a: number, m: number, options: Options, same: number): void {
  const { scan, mentions, form: forms, wording, number, gender, ruled } = described;
  const one = mentions[m];
  const other = mentions[a];
  const { syntax, tokens } = scan.doc;
  const ofA = forms[a];
  const sentences = described.sentence[m] - described.sentence[a];
  const heads = headsAgree(described, a, m);
  const words = wording[a] === wording[m];
  const matched = (words ? 2 : 0) | (heads ? 1 : 0);
  options.add(1, ofA, matched);
  options.add(2, ofA, bucket(sentences));
  options.add(3, ofA, bucket(m - a), sentences === 0 ? 1 : 0);
  options.add(4, bucket(m - a));
  options.add(5, bucket(sentences), matched);
  options.add(6, other.type, one.type, matched);
  options.add(7, number[a], number[m]);
  options.add(8, gender[a], gender[m], ofA);
  options.add(9, matched, contentOverlap(described, a, m));
  options.add(10, matched, same);
  const rule = ruled[m] < 0 || ruled[a] < 0 ? 0 : ruled[m] === ruled[a] ? 1 : 2;
  options.add(11, rule, matched, ofA);
  options.add(12, nesting(one, other), sentences === 0 ? bucket(m - a) : 9, heads ? 1 : 0);
  options.add(13, betweenHeads(scan, other, one), ofA);
  options.add(14, syntax.relation[other.head], syntax.relation[one.head], bucket(sentences));
  options.add(15, syntax.relation[other.head], ofA);
  options.add(16, scan.lemma[other.head], scan.lemma[one.head]);
  options.add(17, scan.cluster[other.head], scan.cluster[one.head]);
  options.add(18, scan.word[one.head], scan.cluster[other.head]);
  options.add(19, scan.word[one.first], matched, ofA);
  options.add(20, scan.word[one.head], other.type);
  const blocks = described.block[m] - described.block[a];
  options.add(21, Math.min(blocks, 6), ofA);
  options.add(22, blocks > 12 ? 12 : blocks, blocks & 1, matched);
  options.add(23, quoting(scan, other, one), ofA, matched);
  const chain = growing.chain[a];
  options.add(24, bucket(growing.size[chain]), ofA);
  options.add(25, growing.gender[chain], gender[m]);
  options.add(26, growing.number[chain], number[m]);
  const named = growing.named[chain];
  if (named >= 0) {
    options.add(27, mentions[named].type, one.type, forms[named]);
    options.add(28, wording[named] === wording[m] ? 2 : headsAgree(described, named, m) ? 1 : 0, contentOverlap(described, named, m));
    options.add(29, scan.cluster[mentions[named].head], scan.word[one.head]);
  } else options.add(30, 0);
  options.add(31, described.subject[a], described.subject[m], bucket(sentences));
  options.add(32, other.together ? 1 : 0, one.together ? 1 : 0, ofA);
  options.add(33, nameParts(described, a, m), ofA);
  const above = syntax.head[one.head];
  const aboveA = syntax.head[other.head];
  if (above >= 0 && aboveA >= 0 && scan.lemma[above] === scan.lemma[aboveA])
    options.add(34, syntax.relation[one.head] === syntax.relation[other.head] ? 1 : 0);
  options.add(35, tokens.xpos[other.head], tokens.xpos[one.head]);
  options.add(36, scan.word[other.first], scan.word[one.first]);
}

/** How the modifiers of two phrases agree: which of them has some, and whether they share any or all. */
function contentOverlap({ content }: Described, a: number, m: number): number {
  const one = content[m];
  const other = content[a];
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 0 : one.length === 0 ? 1 : 2;
  let shared = 0;
  for (const word of one) if (other.includes(word)) shared++;
  if (shared === 0) return 3;
  return shared === one.length ? (shared === other.length ? 4 : 5) : shared === other.length ? 6 : 7;
}

/** Whether one phrase is in the other, or both stand side by side. */
function nesting(one: FoundMention, other: FoundMention): number {
  if (other.first <= one.first && one.last <= other.last) return 1;
  if (one.first <= other.first && other.last <= one.last) return 2;
  if (other.last === one.first) return 3;
  return other.last + 1 === one.first ? 4 : 0;
}

const COPULA = relationSet("cop");

/** How the heads of two phrases hang together in the tree. */
function betweenHeads(scan: EntityScan, other: FoundMention, one: FoundMention): number {
  const { syntax } = scan.doc;
  const { relation, head } = syntax;
  if (head[one.head] === other.head) return 100 + relation[one.head];
  if (head[other.head] === one.head) {
    const copula = SUBJECTS.has(relation[other.head]) && childOf(scan, one.head, COPULA) >= 0;
    return copula ? 99 : 200 + relation[other.head];
  }
  if (head[one.head] >= 0 && head[one.head] === head[other.head]) return 300 + (relation[other.head] << 6) + relation[one.head];
  return relation[one.head] === APPOSITION ? 1 : 0;
}

/** Whether the two stand in quotations, in the same one, and whether the one before is who speaks the other's. */
function quoting({ doc, quote }: EntityScan, other: FoundMention, one: FoundMention): number {
  const here = quote[one.head];
  const there = quote[other.head];
  if (here === 0) return there === 0 ? 0 : 1;
  if (here === there) return 2;
  const { speaker } = doc.quotes[here - 1];
  if (speaker !== null && speaker.head === other.head) return 3;
  return there === 0 ? 4 : 5;
}

/** Whether two names share their first or last word, or one is in the other, or one abbreviates the other. */
function nameParts({ scan, mentions, form: forms }: Described, a: number, m: number): number {
  if (forms[a] !== form("name") && forms[m] !== form("name")) return 0;
  const one = mentions[m];
  const other = mentions[a];
  const has = (inside: FoundMention, word: number) => {
    for (let i = inside.first; i < inside.last && i < inside.first + 12; i++) if (scan.word[i] === word) return true;
    return false;
  };
  const [first, last] = [scan.word[one.first], scan.word[lastOf(scan, one)]];
  let bits = 8;
  if (has(other, scan.word[one.head]) && scan.shape[one.head] > 1) bits |= 1;
  if (has(one, scan.word[other.head]) && scan.shape[other.head] > 1) bits |= 2;
  if (last === scan.word[lastOf(scan, other)] || first === scan.word[other.first]) bits |= 4;
  if (isAcronym(scan, one, other) || isAcronym(scan, other, one)) bits |= 16;
  return bits;
}

function lastOf({ doc }: EntityScan, { first, last }: FoundMention): number {
  const possessive =
    last - first > 1 && doc.tokens.end[last - 1] - doc.tokens.start[last - 1] <= 2 && doc.tokens.tag[last - 1] === tag("PART");
  return possessive ? last - 2 : last - 1;
}

/** True where the letters of a word in capitals are the first letters of a name's capitalised words. */
function isAcronym({ doc, shape }: EntityScan, short: FoundMention, long: FoundMention): boolean {
  const { tokens, article } = doc;
  if (shape[short.head] !== 3 || long.last - long.first < 2) return false;
  const letters = article.text.slice(tokens.start[short.head], Math.min(tokens.end[short.head], tokens.start[short.head] + 10));
  let k = 0;
  for (let i = long.first; i < long.last && i < long.first + 12; i++) {
    if (shape[i] < 2) continue;
    if (article.text[tokens.start[i]] !== letters[k]) return false;
    k++;
  }
  return k >= 2 && k === letters.length;
}

/** The chain of each mention: the index of the chain's first mention. Each is joined to the antecedent that ranks highest, or to none. */
export function findChains(described: Described, ranker: Ranker): { chain: Int32Array; antecedent: Int32Array } {
  const count = described.mentions.length;
  const growing = startGrowing(count);
  const antecedent = new Int32Array(count).fill(-1);
  const options = new Options();
  for (let m = 0; m < count; m++) {
    const candidates = candidatesOf(described, m);
    antecedentOptions(described, growing, m, candidates, options);
    const best = bestOf(ranker, options);
    antecedent[m] = best <= 0 ? -1 : candidates[best - 1];
    grow(growing, described, m, antecedent[m]);
  }
  return { chain: growing.chain, antecedent };
}
