import type { Article } from "../article/article.ts";
import { type ArticleInput, makeArticle } from "../article/make.ts";
import { analyze, analyzeAll, type Resources } from "./analyze.ts";
import { fillConllu, fromConllu } from "./conllu.ts";
import type { Pretokenised } from "./conlluread.ts";
import { type Coreference, coreferenceOf } from "./coreference/entities.ts";
import type { Doc } from "./doc.ts";
import { analyzeWords } from "./pretokenised.ts";
import { type Skim, skim } from "./skim.ts";

/** What can be read: an article, an input with its day and title, or nothing but words. */
export type Text = string | ArticleInput | Article;

/** The language engine, opened. All of it is pure and synchronous, and none of it throws on a text, however broken. */
export interface Language {
  /** Hash of the model, part of what says which program read a text. */
  readonly version: string;
  /** Tokens, sentences, tags, lemmas, trees, mentions with chains, time expressions and quotations. */
  analyze(text: Text): Doc;
  /** The same with trees only for sentences that hold a word of diplomacy ("met", "summit", "voted"): what the reader of claims uses. */
  read(text: Text): Doc;
  /** The same as `analyze` for words and sentences that are given: as lists of words, or as `fromConllu` reads them. */
  parse(words: Pretokenised | readonly (readonly string[])[]): Doc;
  /** Words, sentences and which of them hold a word of diplomacy, with the names in those: a quick look before reading. */
  skim(text: Text): Skim;
  /** All phrases of a text that refer to something, common nouns and pronouns too, and which of them refer to one thing. Needs trees: `analyze` or `parse` first. */
  coreference(doc: Doc): Coreference;
  /** CoNLL-U with its words kept and everything else of this program's making. */
  parseConllu(conllu: string): string;
}

/** The engine over resources that are loaded already; `openLanguage` of `rapporteur/language` loads them from the package. */
export function makeLanguage(resources: Resources): Language {
  return {
    version: resources.model.version,
    analyze: (text) => analyzeAll(articleOf(text), resources),
    read: (text) => analyze(articleOf(text), resources),
    parse: (words) => analyzeWords("sentences" in words ? words : fromLists(words), "words", resources),
    skim: (text) => skim(articleOf(text), resources),
    coreference: (doc) => coreferenceOf(doc, resources.model.coreference),
    parseConllu: (conllu) => {
      const doc = analyzeWords(fromConllu(conllu), "words", resources);
      return fillConllu(conllu.split("\n"), doc, coreferenceOf(doc, resources.model.coreference));
    },
  };
}

function articleOf(text: Text): Article {
  if (typeof text === "string") return makeArticle({ given: "text", text });
  return "blocks" in text ? text : makeArticle(text);
}

/** Sentences as lists of words, written out with a space between. White space within a word becomes one low line. */
function fromLists(sentences: readonly (readonly string[])[]): Pretokenised {
  const lines = sentences.flatMap((words) => [
    ...words.map((word, i) => `${i + 1}\t${word.trim() === "" ? "_" : word.replace(/\s+/g, "_")}`),
    "",
  ]);
  return fromConllu(lines.join("\n"));
}
