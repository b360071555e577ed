/** What `rapporteur/language` offers beside `openLanguage`: from an article to words, trees, names, time expressions and quotations. */
export type { Article, Block, BlockKind } from "../article/article.ts";
export { type ArticleInput, makeArticle } from "../article/make.ts";
export { type Lexicon, makeLexicon } from "../text/lexicon.ts";
export type { Span } from "../text/span.ts";
export { analyze, analyzeAll, parseWords, type Resources } from "./analyze.ts";
export { fillConllu, fromConllu, type Pretokenised, toConllu } from "./conllu.ts";
export { type Coreference, type CoreferenceModel, coreferenceOf, type EntityMention, entityMentions } from "./coreference/entities.ts";
export { ENTITY_TYPES, type EntityType } from "./coreference/entitymentions.ts";
export {
  type Abbreviation,
  type Doc,
  Feature,
  type Mention,
  type MentionKind,
  type Quote,
  RELATIONS,
  type Relation,
  type Sentences,
  type Strings,
  type Syntax,
  type TimeExpression,
  type Tokens,
  UPOS,
  type Upos,
} from "./doc.ts";
export type { Gazetteer, NameKind } from "./gazetteer.ts";
export { type Language, makeLanguage, type Text } from "./language.ts";
export { type Model, openModel } from "./model.ts";
export type { Parsed } from "./parsed.ts";
export { type SentenceRow, sentenceRows, type TokenRow } from "./rows.ts";
export { type Skim, type SkimmedName, type SkimmedSentence, skim } from "./skim.ts";
