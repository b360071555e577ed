import type { Article } from "../article/article.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { type Doc, Feature, type Sentences, type Syntax, type Tokens, UPOS } from "./doc.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { mendNameVerbs } from "./mends/nameverbs.ts";
import { mendOpenings, mendPerfects } from "./mends/openings.ts";
import { mendPresentVotes } from "./mends/presentvotes.ts";
import { repair } from "./mends/repair.ts";
import { findMentions } from "./mentions/mentions.ts";
import { namePhrases } from "./mentions/namephrases.ts";
import type { Model } from "./model.ts";
import { nameTags } from "./nametags/nametags.ts";
import type { Parsed, ParsedWithNames } from "./parsed.ts";
import { asidesOf } from "./parser/asides.ts";
import type { Reading } from "./parser/encoder.ts";
import { enhance } from "./parser/enhance.ts";
import { featuresFromTree, featuresOfPronoun, featuresOfTags } from "./parser/features.ts";
import { headlineCommas, readAsAnd } from "./parser/headlinecommas.ts";
import { isLearnt, lemmaOf } from "./parser/lemma.ts";
import { type Lexemes, lexemes, Shape } from "./parser/lexemes.ts";
import { regularVerb } from "./parser/regularverbs.ts";
import { tag } from "./parser/tag.ts";
import { attributionTails } from "./parser/tails.ts";
import { type Hints, parseSentences } from "./parser/trees.ts";
import { findQuotes } from "./quotes/quotes.ts";
import { findTimes } from "./times/times.ts";
import { findAbbreviations } from "./tokens/abbreviations.ts";
import { cuttingWords } from "./tokens/cutting.ts";
import { type Forms, LONGEST_FORM, type Written, writtenOf } from "./tokens/forms.ts";
import { withoutOpenings } from "./tokens/opened.ts";
import { cutText } from "./tokens/sentences.ts";
import { WordTable } from "./tokens/strings.ts";
import { scan, triggerForms } from "./tokens/triggerscan.ts";

/** What reading a language needs besides the article. Made once by `open()`, the same for all articles. */
export interface Resources {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/** Everything that language finds in an article. Pure, synchronous, never throws on a text, however broken. */
export function analyze(article: Article, resources: Resources): Doc {
  return read(article, resources, false);
}

/** The same with a tree for every sentence, whether or not it holds a trigger word. */
export function analyzeAll(article: Article, resources: Resources): Doc {
  return read(article, resources, true);
}

function read(article: Article, resources: Resources, all: boolean): Doc {
  const { lexicon, gazetteer } = resources;
  const { spans, sentences: cut } = cutText(article.text, article.blocks, cuttingWords(lexicon));
  const sentences = withoutOpenings(article, spans, cut, gazetteer, cuttingWords(lexicon));
  const start = Int32Array.from(spans.start);
  const { early, ...parsed } = parseWords(article, resources, start, Int32Array.from(spans.end), sentences, all);
  const mentions = findMentions(parsed, lexicon, gazetteer, early);
  const times = findTimes(parsed, mentions, lexicon);
  const quotes = findQuotes(parsed, mentions, lexicon);
  return { ...parsed, mentions, times, quotes };
}

/**
 * Tags, lemmas and trees of an article that is cut into words and sentences already. `all`: a tree for every sentence; else
 * only for those with a trigger word. With a gazetteer what names tell of a tree is put right. Sets `sentences.parsed`.
 */
export function parseWords(
  article: Article,
  { model, lexicon, gazetteer }: Pick<Resources, "model" | "lexicon"> & Partial<Pick<Resources, "gazetteer">>,
  start: Int32Array,
  end: Int32Array,
  sentences: Sentences,
  all: boolean,
): ParsedWithNames {
  const count = start.length;
  const strings = new WordTable();
  const seen = lexemes(article.text, start, end, 0, count, model.words);
  const written = writtenOf(article.text, start, end, seen.forms, seen.form);
  const tokens: Mutable<Tokens> = {
    count,
    start,
    end,
    lemma: new Int32Array(count),
    tag: new Uint8Array(count),
    xpos: new Uint8Array(count),
    features: new Uint16Array(count),
  };
  const abbreviations = findAbbreviations(article, tokens, sentences);
  if (all) sentences.parsed.fill(1);
  else scan(article.text, start, end, sentences, triggerForms(lexicon));
  const commas = headlineCommas(article, start, end, sentences);
  readAsAnd(commas, seen, model.words);
  const reading = readSentences(model, seen, sentences);
  const tags = tagSentences(model, seen, sentences, reading, tokens);
  for (const comma of commas) tokens.tag[comma] = PUNCT;
  lemmatize(written, model, tags, tokens, strings);
  if (gazetteer !== undefined && model.names !== null) {
    const second = Int8Array.from(reading.row, (row) => (row < 0 ? -1 : reading.names[row]));
    tokens.name = nameTags(model.names, { text: article.text, ...tokens, first: sentences.first, second, written }, { lexicon, gazetteer });
  }
  const untreed = { article, strings, xpos: model.xpos, tokens, sentences, abbreviations, written };
  const hints = hintsOf(untreed, lexicon, gazetteer);
  const trees = parseSentences(model.encoder, { start, end, reading }, sentences, hints);
  if (gazetteer !== undefined) {
    mendOpenings(article.text, tokens, sentences, trees, [...hints.phrases, ...hints.offices], model.xpos.indexOf("VBG"));
    mendNameVerbs(article.text, tokens, trees, hints.phrases, model.xpos.indexOf("VBZ"));
    mendPresentVotes(article.text, tokens, sentences, trees, model.xpos.indexOf("VBZ"));
    repair(article.text, tokens, sentences, trees, hints);
    mendPerfects(article.text, tokens, sentences, trees);
  }
  const syntax = finish(tokens, sentences, trees.head, trees.relation);
  return { ...untreed, syntax, early: hints.early ?? null };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is plain before parsing; only the abbreviations where there is no gazetteer, as for gold words. */
function hintsOf(
  untreed: Omit<Parsed, "syntax">,
  lexicon: Lexicon,
  gazetteer: Gazetteer | undefined,
): Hints & ReturnType<typeof namePhrases> {
  const { abbreviations } = untreed;
  if (gazetteer === undefined)
    return { abbreviations, phrases: [], offices: [], titles: [], tails: new Set(), asides: [], marks: new Set() };
  const named = namePhrases(untreed, lexicon, gazetteer);
  const asides = asidesOf(untreed, named.phrases, named.offices);
  return { abbreviations, ...named, tails: attributionTails(untreed, lexicon), asides, marks: bulletMarks(untreed) };
}

/** First tokens of bullets that are no words. */
function bulletMarks({ article, tokens, sentences }: Omit<Parsed, "syntax">): Set<number> {
  const marks = new Set<number>();
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const starts = tokens.start[first] === article.blocks[sentences.block[s]].span.start;
    if (article.blocks[sentences.block[s]].kind === "bullet" && starts && tokens.tag[first] === PUNCT) marks.add(first);
  }
  return marks;
}

/** Reads the sentences that are to be parsed. */
function readSentences({ encoder }: Model, seen: Lexemes, sentences: Sentences): Reading {
  let rows = 0;
  for (let s = 0; s < sentences.count; s++) if (sentences.parsed[s] === 1) rows += sentences.first[s + 1] - sentences.first[s];
  const reading = encoder.begin(seen.word.length, rows);
  let row = 0;
  for (let s = 0; s < sentences.count; s++) {
    if (sentences.parsed[s] === 0) continue;
    encoder.read(seen, sentences.first[s], sentences.first[s + 1], reading, row);
    row += sentences.first[s + 1] - sentences.first[s];
  }
  return reading;
}

/**
 * Tags all sentences: those that were read as the encoder says, the others, or all without a reading, by the quick tagger. Fills `tag`, `xpos` and `features`; returns
 * the model's numbers of the tags.
 */
export function tagSentences(model: Model, seen: Lexemes, sentences: Sentences, reading: Reading | null, tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  const ofTag = featuresOfTags(model.xpos);
  for (let s = 0; s < sentences.count; s++)
    if (reading === null || sentences.parsed[s] === 0) tag(model.tagger, seen, sentences.first[s], sentences.first[s + 1], tags);
  for (let i = 0; i < tokens.count; i++) {
    if (reading !== null && reading.row[i] >= 0) tags[i] = reading.tags[reading.row[i]];
    tokens.tag[i] = model.tagger.upos[tags[i]];
    tokens.xpos[i] = model.tagger.xpos[tags[i]];
    tokens.features[i] = ofTag[tokens.xpos[i]];
  }
  for (let s = 0; s < sentences.count; s++)
    for (let i = sentences.first[s]; i < sentences.first[s + 1]; i++)
      if (isName(seen, tokens, i, i === sentences.first[s] && i + 1 < sentences.first[s + 1])) makeName(model, i, tags, tokens);
  return tags;
}

/** Tags of closed classes, whose words the treebanks have all. */
const CLOSED: ReadonlySet<number> = new Set(
  (["PRON", "DET", "AUX", "CCONJ", "SCONJ", "ADP", "PART"] as const).map((name) => UPOS.indexOf(name)),
);
/** The tags that a name at the beginning of a sentence may be mistaken for, where its capital tells nothing. */
const MISTAKEN: ReadonlySet<number> = new Set((["ADJ", "NOUN", "INTJ", "ADV", "VERB", "X"] as const).map((name) => UPOS.indexOf(name)));

/**
 * True for a word with a capital that the treebanks hardly know and that is a name all the same: one that was taken for a pronoun, article or
 * conjunction, or one that begins a sentence (`begins`) and has a finite verb after it.
 */
function isName(seen: Lexemes, tokens: Tokens, token: number, begins: boolean): boolean {
  if (seen.usual[token] !== 0 || (seen.shape[token] & Shape.Upper) === 0) return false;
  if (CLOSED.has(tokens.tag[token])) return true;
  return begins && MISTAKEN.has(tokens.tag[token]) && (tokens.features[token + 1] & Feature.Finite) !== 0;
}

function makeName(model: Model, token: number, tags: Uint8Array, tokens: Tokens): void {
  const name = model.tagger.upos.findIndex((upos, pair) => upos === PROPN && model.xpos[model.tagger.xpos[pair]] === "NNP");
  tags[token] = name;
  tokens.tag[token] = PROPN;
  tokens.xpos[token] = model.tagger.xpos[name];
  tokens.features[token] = 0;
}

const PUNCT = UPOS.indexOf("PUNCT");
const PROPN = UPOS.indexOf("PROPN");
const PRON = UPOS.indexOf("PRON");
const VERB = UPOS.indexOf("VERB");
/** Forms that end in "-ed" and "-ing" where they are regular. */
const INFLECTED = Feature.Past | Feature.Participle | Feature.Gerund;

function lemmatize(written: Written, model: Model, tags: Uint8Array, tokens: Tokens, strings: WordTable): void {
  const known = lemmasOf(model, written.forms);
  for (let i = 0; i < tokens.count; i++) {
    const upos = tokens.tag[i];
    // A comma that is read as "and" has another tag than its part of speech.
    const isPlain = upos === model.tagger.upos[tags[i]] && written.text[i].length <= LONGEST_FORM;
    const key = written.form[i] * TAGS + tags[i];
    let lemma = isPlain ? known.get(key) : undefined;
    if (lemma === undefined) {
      lemma = lemmaIn(written, i, model, tags[i], tokens);
      if (isPlain) known.set(key, lemma);
    }
    tokens.lemma[i] = strings.intern(lemma);
    if (upos === PRON && written.text[i].length < 11) tokens.features[i] |= featuresOfPronoun(written.lower[i]);
  }
}

/** More than a model has tags. */
const TAGS = 256;

function lemmaIn({ text, lower }: Written, i: number, model: Model, tag: number, { tag: upos, features }: Tokens): string {
  const lemma = lemmaOf(model.lemmas, text[i], tag, upos[i] === PROPN);
  const unlearnt = upos[i] === VERB && (features[i] & INFLECTED) !== 0 && !isLearnt(model.lemmas, text[i], tag);
  return unlearnt ? regularVerb(lower[i], lemma, model.words) : lemma;
}

/** The lemmas of forms of a table that were worked out before, by form and tag. */
function lemmasOf(model: Model, forms: Forms): Map<number, string> {
  const known = lemmas.get(model);
  if (known?.forms === forms) return known.byFormAndTag;
  const byFormAndTag = new Map<number, string>();
  lemmas.set(model, { forms, byFormAndTag });
  return byFormAndTag;
}

const lemmas = new WeakMap<object, { forms: Forms; byFormAndTag: Map<number, string> }>();

/** Features that need the tree, and the graph. */
function finish(tokens: Tokens, sentences: Sentences, head: Int32Array, relation: Uint8Array): Syntax {
  const parsed: { first: number; last: number }[] = [];
  for (let s = 0; s < sentences.count; s++)
    if (sentences.parsed[s] === 1) parsed.push({ first: sentences.first[s], last: sentences.first[s + 1] });
  for (const { first, last } of parsed) featuresFromTree(tokens, head, relation, first, last);
  return enhance(tokens, head, relation, parsed);
}
