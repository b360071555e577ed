import type { Article } from "../article/article.ts";
import type { Abbreviation, Sentences, Tokens } from "./doc.ts";

/** Bracketed abbreviations that stand after their long form: "Shanghai Cooperation Organization (SCO)". Found before parsing. */
export function findAbbreviations(_article: Article, _tokens: Tokens, _sentences: Sentences): Abbreviation[] {
  return [];
}
