/** The public surface of `rapporteur/language`: from an article to words, trees, names, time expressions and quotations. */
export type { Article, Block, BlockKind } from "../article/article.ts";
export { type Lexicon, makeLexicon } from "../text/lexicon.ts";
export type { Span } from "../text/span.ts";
export { analyze, analyzeAll, parseWords, type Resources } from "./analyze.ts";
export { fromConllu, type Pretokenised, toConllu } from "./conllu.ts";
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
export { type Model, openModel } from "./model.ts";
export type { Parsed } from "./parsed.ts";
