import type { Article } from "./article/article.ts";
import type { Reading } from "./claims/claim.ts";
import { type Explanation, explain } from "./claims/explain.ts";
import { readClaims } from "./claims/read.ts";
import type { IdentifiedReading } from "./identity/identified.ts";
import { identify } from "./identity/identify.ts";
import { type Timex3, timex3 } from "./identity/timex3.ts";
import { analyze, analyzeAll } from "./language/analyze.ts";
import type { Pretokenised } from "./language/conllu.ts";
import { type Coreference, coreferenceOf } from "./language/coreference/entities.ts";
import type { Doc } from "./language/doc.ts";
import { analyzeWords } from "./language/pretokenised.ts";
import type { Recorded, Ruling } from "./record/entry.ts";
import { keep } from "./record/keep.ts";
import { DATA, openResources } from "./resources.ts";
import type { World } from "./world/world.ts";

/** The version of the reader: part of every claim's id. Raised whenever reading may give other claims. */
export const READER = "1";

export type { Article } from "./article/article.ts";
export { type ArticleInput, makeArticle } from "./article/make.ts";
export type { Claim, Happening, Reading } from "./claims/claim.ts";
export { KINDS, STATUSES } from "./claims/claim.ts";
export type { Identified, IdentifiedClaim, IdentifiedReading, Moment } from "./identity/identified.ts";
export type { Timex3 } from "./identity/timex3.ts";
export type { Entry, Finding, Known, Recorded, Ruling, Supported } from "./record/entry.ts";
export { FINDING_KINDS } from "./record/entry.ts";
export type { World } from "./world/world.ts";

/** The whole way from an article to the record. */
export interface Rapporteur {
  readonly world: World;
  /** Reader version and hashes of model, lexicon and rules. */
  readonly version: string;
  /** Everything that language finds, with trees where a word could begin a happening. */
  analyze(article: Article): Doc;
  /** The same with a tree for every sentence. */
  parse(article: Article): Doc;
  /** The same for words and sentences that are given, as from CoNLL-U. */
  parseWords(words: Pretokenised, given: string): Doc;
  /** All phrases of a parsed article that refer to something, common nouns and pronouns too, and which of them refer to one thing. */
  coreference(doc: Doc): Coreference;
  /** The TIMEX3 of an article as the TimeML guidelines cut them, resolved against its day of publication, else that of its dateline. */
  times(article: Article): Timex3[];
  /** Which triggers were seen in an article, which rules held, where paths stopped, what gave no claim and why, and what each value rests on. */
  explain(article: Article): Explanation;
  /** What the article says. Pure: the same article gives the same reading on every machine. */
  read(article: Article): Reading;
  identify(reading: Reading): IdentifiedReading;
  /** The record of a set of articles; their order does not matter. */
  keep(readings: readonly { article: Article; reading: Reading }[], rulings?: readonly Ruling[]): Recorded;
}

/**
 * Opens model, lexicon and world from the package's data folder, or another; `own` is a folder with rows of the world of one's own. Throws one
 * line that names the file when one is missing, or broken.
 */
export function open(data: string = DATA, own: string | null = null): Rapporteur {
  const { resources, world } = openResources(data, own);
  const { lexicon } = resources;
  const version = `${READER}+${resources.model.version}`;
  const read = (article: Article) => readClaims(analyze(article, resources), { lexicon, version });
  return {
    world,
    version,
    analyze: (article) => analyze(article, resources),
    parse: (article) => analyzeAll(article, resources),
    parseWords: (words, given) => analyzeWords(words, given, resources),
    coreference: (doc) => coreferenceOf(doc, resources.model.coreference),
    times: (article) => timex3(analyzeAll(article, resources), article.published ?? article.written, lexicon),
    explain: (article) => explain(analyze(article, resources), { lexicon, version }),
    read,
    identify: (reading) => identify(reading, world),
    keep: (readings, rulings = []) =>
      keep(
        readings.map(({ article, reading }) => ({ article, reading: identify(reading, world) })),
        world,
        rulings,
      ),
  };
}
