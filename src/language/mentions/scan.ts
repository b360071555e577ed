import type { Gazetteer } from "../gazetteer.ts";
import type { Parsed } from "../parsed.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordColumns } from "./words.ts";

/** All that the search for mentions looks at in an article. */
export interface Scan {
  readonly parsed: Parsed;
  readonly words: WordColumns;
  readonly vocabulary: Vocabulary;
  readonly gazetteer: Gazetteer;
}

/** Words `first` to `last`, exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The article's text of a range of words. */
export function written({ parsed, words }: Scan, range: Range): string {
  const { start, end } = parsed.tokens;
  return parsed.article.text.slice(start[words.token[range.first]], end[words.token[range.last - 1]]);
}

/** UD part of speech of a word, as an index into UPOS. */
export function tagOf({ parsed, words }: Scan, word: number): number {
  return parsed.tokens.tag[words.token[word]];
}
